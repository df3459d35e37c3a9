/** The border at which decisions come in from a workbook: what does not fit is refused, never guessed. */
import { z } from 'zod';
import type { MatchDecision } from './decisions';

// The pages' policy forbids code made from text.
z.config({ jitless: true });

export const decisionsSchema: z.ZodType<readonly MatchDecision[]> = z.array(
  z.object({
    verdict: z.enum(['confirmed', 'refused']),
    pledges: z.array(z.string()).min(1),
    receipts: z.array(z.string()).min(1),
    batch: z.number().int(),
  }),
);
