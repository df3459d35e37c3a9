/**
 * Names of lines by what they say: side, giver, figure, measure, number, day, item and lot. Lines that say the same are told
 * apart by their order only, which is enough: they can stand for each other.
 */
import { foldedPhrase } from '../reading/text';
import type { Line, Lines } from './lines';

function contentOf({ entry }: Line): string {
  const { side, partner, amount, quantity, currency, goods, numberKey, date, purpose, lot } = entry;
  return [
    side,
    foldedPhrase(partner),
    amount ?? quantity ?? '',
    currency ?? goods?.unit ?? '',
    numberKey,
    date ?? '',
    foldedPhrase(purpose),
    lot,
  ].join('|');
}

export interface Marks {
  readonly markOf: (line: Line) => string;
  /** `null` where no line says that any more. */
  readonly lineOf: (mark: string) => Line | null;
}

export function marksOf({ pledges, receipts }: Pick<Lines, 'pledges' | 'receipts'>): Marks {
  const seen = new Map<string, number>();
  const marks = new Map<Line, string>();
  const lines = new Map<string, Line>();
  for (const line of [...pledges, ...receipts]) {
    const content = contentOf(line);
    const nth = (seen.get(content) ?? 0) + 1;
    seen.set(content, nth);
    const mark = nth === 1 ? content : `${content}#${nth}`;
    marks.set(line, mark);
    lines.set(mark, line);
  }
  return { markOf: (line) => marks.get(line) ?? contentOf(line), lineOf: (mark) => lines.get(mark) ?? null };
}
