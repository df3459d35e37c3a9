/** Columns that their header calls amounts, persons or acts, and in which nothing is read: said once. */
import { fieldNamed } from '../../lexicon/field-names';
import type { Region } from '../../model/recognition';
import { readNumber } from '../../reading/numbers';
import type { CheckContext } from '../context';
import { dataRows, isTable, ownHeader } from '../fields';
import type { Candidate } from '../rule';
import { simplest } from '../runs';

const leastTexts = 2;
const mostWords = 4;
/** Begins with its figure, and says little more: "P12" names a patient, a sentence with a year in it was never meant as a figure. */
const likeFigure = /^[^\p{L}\d]{0,3}\d/u;

/** "636 (5%)": a figure and its share, as surveys print them. */
const withShare = /^\d[\d\s.,]*\(\s?[\d.,]+\s?%?\s?\)$/;

const isMeant = (text: string): boolean => likeFigure.test(text) && !withShare.test(text.trim()) && text.split(/\s+/).length <= mostWords;

function* inRegion(context: CheckContext, region: Region): Iterable<Candidate> {
  for (const field of region.fields) {
    const schema = field.role === 'unknown' ? fieldNamed([ownHeader(field)]) : null;
    if (schema === null || (schema.unit !== 'money' && schema.unit !== 'person' && schema.unit !== 'service')) continue;
    if (schema.kind !== 'count' && schema.kind !== 'amount') continue;
    const { kind } = schema;
    const cells = dataRows(region).map(({ row }) => ({ row, value: context.value(region.sheet, row, field.column) }));
    const texts = cells.filter((cell): cell is { row: number; value: string } => typeof cell.value === 'string');
    const isRead =
      cells.some(({ value }) => typeof value === 'number') ||
      texts.some(({ value }) => readNumber(value, { kind }).outcome !== 'unreadable');
    const [first, last] = [texts[0], texts.at(-1)];
    if (isRead || !first || !last || texts.length < leastTexts || !texts.every(({ value }) => isMeant(value))) continue;
    const range = simplest({ sheet: region.sheet, top: first.row, bottom: last.row, left: field.column, right: field.column });
    const args = { cell: range, written: first.value };
    yield { code: 'unreadable-number', outcome: 'undecided', cells: [range], found: first.value, expected: null, args };
  }
}

export function* unreadColumns(context: CheckContext): Iterable<Candidate> {
  for (const region of context.recognition.regions) if (isTable(region) && region.headerRows.length > 0) yield* inRegion(context, region);
}
