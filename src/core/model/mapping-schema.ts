/** The border at which the user's corrections come in from a workbook: what does not fit is refused, never guessed. */
import { z } from 'zod';
import type { Mapping } from './mapping';
import { roles } from './roles';

// The pages' policy forbids code made from text.
z.config({ jitless: true });

const text = z.string().min(1);
const region = z.object({ title: z.string(), headers: z.array(z.string()) }).exactOptional();
const base = { id: text, sheet: text, region };
const place = { ordinal: z.number().int().nonnegative(), of: z.number().int().positive() };
const column = z.object({ ...place, holds: z.enum(['figures', 'dates', 'texts']), labels: z.array(text) });
const cell = z.object({ label: z.string(), header: z.string(), column: z.object(place).exactOptional() });
const unit = z.enum(['person', 'service', 'operation', 'unit', 'money', 'percent', 'none']);

const mappingSchema = z.discriminatedUnion('kind', [
  z.object({
    ...base,
    kind: z.literal('field'),
    header: z.string(),
    row: text.exactOptional(),
    column: column.exactOptional(),
    role: z.enum(roles),
    unit: unit.exactOptional(),
  }),
  z.object({ ...base, kind: z.literal('header-row'), headers: z.array(z.string()).min(1) }),
  z.object({ ...base, kind: z.literal('total'), label: text, isTotal: z.boolean() }),
  z.object({
    ...base,
    kind: z.literal('relation'),
    total: cell,
    parts: z.array(cell).min(1),
    relation: z.enum(['full', 'partial', 'at-least', 'cumulative', 'percent']),
  }),
]) satisfies z.ZodType<Mapping>;

export const mappingsSchema = z.array(mappingSchema);
