/** What the user says once of all documents of a workbook; kept in the workbook. */
import { z } from 'zod';

export interface Letterhead {
  /** The issuer's name and address, a line each. */
  readonly lines: readonly string[];
  /** In the order in which they sign; they stand in place of the usual ones. */
  readonly signatories: readonly { readonly role: string; readonly name: string }[];
  /** Where documents are done; "" leaves a dotted line. */
  readonly place: string;
  /** Who else gets them; "" for nobody. */
  readonly copies: string;
}

export const noLetterhead: Letterhead = { lines: [], signatories: [], place: '', copies: '' };

export const letterheadSchema = z.object({
  lines: z.array(z.string()),
  signatories: z.array(z.object({ role: z.string(), name: z.string() })),
  place: z.string(),
  copies: z.string(),
}) satisfies z.ZodType<Letterhead>;
