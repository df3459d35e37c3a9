/** The border at which settings come in from a workbook: what does not fit is refused, never guessed. */
import { z } from 'zod';
import type { CheckSettings } from './settings';

// The pages' policy forbids code made from text.
z.config({ jitless: true });

const line = z.number().int().min(0);
const range = z.object({ sheet: z.string().min(1), top: line, left: line, bottom: line, right: line });
const stated = z.union([z.number(), z.string(), z.null()]);
const scope = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('workbook') }),
  z.object({ kind: z.literal('sheet'), sheet: z.string().min(1) }),
  z.object({ kind: z.literal('range'), range }),
]);

export const checkSettingsSchema = z.object({
  switchedOff: z.array(z.object({ code: z.string(), scope })).exactOptional(),
  parameters: z.record(z.string(), z.record(z.string(), z.number())).exactOptional(),
  acceptances: z
    .array(
      z.object({
        code: z.string(),
        cell: z.string(),
        found: stated,
        expected: stated,
        says: z.string().exactOptional(),
        reason: z.string().min(1),
        at: z.string().exactOptional(),
      }),
    )
    .exactOptional(),
  partnerPairs: z.array(z.object({ one: z.string(), other: z.string(), same: z.boolean() })).exactOptional(),
  country: z.string().length(2).exactOptional(),
  notRecalculated: z.array(range).exactOptional(),
  ledgers: z
    .object({
      pledges: z.array(z.string()).exactOptional(),
      receipts: z.array(z.string()).exactOptional(),
      distributions: z.array(z.string()).exactOptional(),
      tolerance: z.object({ figure: z.number().min(0), isShare: z.boolean() }).exactOptional(),
    })
    .exactOptional(),
}) satisfies z.ZodType<CheckSettings>;
