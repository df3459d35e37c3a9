/**
 * The JSON that others rely on, as schemas: every answer passes one before it is printed, so that a change of ours can't
 * change it unseen. Additions are welcome; what is here stays.
 */
import { z } from 'zod';
import { roles } from '../core/model/roles';

const severity = z.enum(['error', 'warning', 'info']);
const scalar = z.union([z.number(), z.string(), z.boolean(), z.null()]);
const figure = z.union([z.number(), z.string()]);
const address = z.string().regex(/^('(?:[^']|'')+'|[^'!]+)![A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?$/);
const range = z.string().regex(/^[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?$/);

const suggestion = z.object({
  cell: address,
  from: figure.nullable(),
  to: figure,
  edit: z.enum(['transposition', 'missing-digit', 'extra-digit', 'wrong-digit', 'sign', 'other']),
  verdict: z.enum(['unique', 'ranked', 'ambiguous']),
  unproven: z.literal(true).optional(),
});

const finding = z.object({
  code: z.string(),
  severity,
  outcome: z.enum(['fail', 'undecided']),
  cells: z.array(address).min(1),
  message: z.string().min(1),
  found: figure.nullable(),
  expected: figure.nullable(),
  gap: z.number().nullable(),
  suggestions: z.array(suggestion),
  accepted: z.string().nullable(),
});

const field = z.object({
  column: z.string().regex(/^[A-Z]{1,3}$/),
  header: z.string(),
  role: z.enum(roles),
  from: z.enum(['header', 'values', 'table', 'template', 'mapping']),
  row: z.number().int().positive().optional(),
  hidden: z.literal(true).optional(),
});

const hidden = z.object({
  sheet: z.boolean(),
  rows: z.array(z.string().regex(/^\d+:\d+$/)),
  columns: z.array(z.string().regex(/^[A-Z]{1,3}:[A-Z]{1,3}$/)),
});

export const checkSchema = z.object({
  file: z.string(),
  regions: z.array(
    z.object({
      sheet: z.string(),
      range,
      kind: z.enum(['table', 'matrix', 'block', 'list', 'legend', 'pivot']),
      headerRows: z.array(z.number().int().positive()),
      fields: z.array(field),
      hidden: hidden.optional(),
    }),
  ),
  relations: z.array(
    z.object({
      total: address,
      parts: z.array(address).min(1),
      kind: z.enum(['full', 'partial', 'at-least', 'cumulative', 'percent']),
      origin: z.enum(['formula', 'label', 'layout', 'template', 'user']),
      by: z.string().min(1),
    }),
  ),
  findings: z.array(finding),
  why: z
    .array(
      z.object({
        cell: address,
        relation: z.object({ total: address, parts: z.array(address).min(1), kind: z.string(), origin: z.string() }),
        by: z.string().min(1),
        evidence: z.record(z.string(), z.number()),
        verdict: z.enum(['sure', 'doubted', 'rejected']),
        because: z.string().min(1),
        instead: z.object({ by: z.string(), parts: z.array(address) }).nullable(),
      }),
    )
    .optional(),
  leftOut: z.array(z.object({ sheet: z.string(), sentence: z.string() })).optional(),
  counts: z.object({ error: z.number(), warning: z.number(), info: z.number() }),
  checked: z.object({ cells: z.number(), relations: z.number(), rules: z.number(), milliseconds: z.number() }),
  certificates: z.array(z.object({ sheet: z.string(), fingerprint: z.string(), holds: z.boolean(), differs: z.array(address) })),
});

export const pressSchema = z.object({
  figures: z.array(
    z.object({
      text: z.string().min(1),
      start: z.number().int().nonnegative(),
      value: z.number().nullable(),
      kind: z.enum(['tally', 'rounded', 'date', 'age', 'name', 'context', 'money', 'ordinal', 'boilerplate']),
      unit: z.enum(['person', 'service', 'operation', 'unit', 'money', 'percent', 'none']),
      qualifier: z.enum(['=', '>=', '>', '~', '<', '<=']),
      cell: address.nullable(),
      verdict: z.enum(['exact', 'rounding-holds', 'differs', 'not-found', 'not-checked']),
    }),
  ),
  relations: z.array(
    z.object({
      total: z.number().int().nonnegative(),
      parts: z.array(z.number().int().nonnegative()),
      kind: z.enum(['full', 'partial', 'at-least', 'cumulative', 'percent', 'product', 'list-count', 'date-span']),
      holds: z.boolean(),
      gap: z.number(),
    }),
  ),
  findings: z.array(
    finding.extend({
      cells: z.array(address),
      suggestions: z.array(suggestion.omit({ unproven: true }).extend({ cell: z.null(), start: z.number().int().nonnegative() })),
      write: z.string().nullable(),
    }),
  ),
});

export const evalSchema = z.object({
  value: z.array(z.array(scalar)).min(1),
  errors: z.array(
    z.object({ row: z.number().int().positive(), column: z.number().int().positive(), code: z.string(), message: z.string() }),
  ),
});

const wholeRow = z.string().regex(/^('(?:[^']|'')+'|[^'!]+)!\d+:\d+$/);
const rows = z.object({ pledges: z.array(wholeRow), receipts: z.array(wholeRow) });

export const reconcileSchema = z.object({
  matches: z.array(
    rows.extend({
      status: z.enum(['matched', 'in-parts', 'short', 'over', 'suggested', 'ambiguous']),
      pass: z.enum(['remembered', 'same-row', 'receipt-number', 'partner-item-amount', 'subset', 'partner-name']),
      why: z.string().min(1),
      balance: z.number().nullable(),
      currency: z.string().nullable(),
      unit: z.string().nullable(),
      candidates: z.array(rows).optional(),
    }),
  ),
  unmatched: rows,
  findings: z.array(finding),
  totals: z.array(z.object({ currency: z.string(), pledged: z.number(), received: z.number(), balance: z.number() })),
});

export const summarySchema = z.object({
  written: z.array(
    z.object({
      sheet: z.string(),
      kind: z.string(),
      for: z.string(),
      range,
      language: z.enum(['ar', 'fr', 'en']),
      draft: z.boolean(),
      refreshed: z.boolean(),
      changed: z.array(z.object({ label: z.string(), from: z.number().nullable(), to: z.number().nullable() })),
      untranslated: z.array(z.string()),
    }),
  ),
  draft: z.boolean(),
  skipped: z.array(z.object({ kind: z.string(), why: z.string() })),
});

export const templateSchema = z.object({
  written: z.array(z.object({ sheet: z.string(), template: z.string(), table: z.string().nullable(), range })),
  renamed: z.array(z.object({ wanted: z.string(), got: z.string() })),
});

const loss = z.object({
  sheet: z.string(),
  cells: address,
  what: z.enum(['validation', 'format', 'conditional-format', 'formula', 'text-number', 'outside-table', 'header']),
});

export const repairSchema = z.object({ lost: z.array(loss), repaired: z.array(loss) });
