/** Numbers missing in a series of editions: a caravan that was held and is not in the workbook, or a wrong number. */
import type { CellRef, RangeRef } from '../../model/grid';
import type { Region } from '../../model/recognition';
import type { CheckContext } from '../context';
import { cellAt, dataRows, isTable, numberAt, textAt } from '../fields';
import type { Candidate, Rule } from '../rule';
import { simplest } from '../runs';

interface Edition {
  readonly number: number;
  readonly cell: CellRef | RangeRef;
}

const header =
  /^(?:n°\s*(?:d['’])?\s*)?(?:[ée]dition|campagne|caravane|caravan|campaign|mission)(?:\s*(?:n°|no|#|number))?$|^(?:رقم\s+)?(?:الدورة|النسخة|القافلة|الحملة)$/iu;
const noun = '(?:[ée]dition|caravane?|campagne|campaign|mission|القافلة|قافلة|الدورة|النسخة|الحملة)';
const ordinals: readonly (readonly [RegExp, number])[] = [
  [/\b(?:premi[èe]re?|1\s?(?:ère|er|re|st)|first)\b|الأولى|الاولى/iu, 1],
  [/\b(?:deuxi[èe]me|seconde?|2\s?(?:e|ème|nde?|nd)|second)\b|الثانية/iu, 2],
  [/\b(?:troisi[èe]me|3\s?(?:e|ème|rd)|third)\b|الثالثة/iu, 3],
  [/\b(?:quatri[èe]me|4\s?(?:e|ème|th)|fourth)\b|الرابعة/iu, 4],
  [/\b(?:cinqui[èe]me|5\s?(?:e|ème|th)|fifth)\b|الخامسة/iu, 5],
  [/\b(?:sixi[èe]me|6\s?(?:e|ème|th)|sixth)\b|السادسة/iu, 6],
  [/\b(?:septi[èe]me|7\s?(?:e|ème|th)|seventh)\b|السابعة/iu, 7],
  [/\b(?:huiti[èe]me|8\s?(?:e|ème|th)|eighth)\b|الثامنة/iu, 8],
  [/\b(?:neuvi[èe]me|9\s?(?:e|ème|th)|ninth)\b|التاسعة/iu, 9],
  [/\b(?:dixi[èe]me|10\s?(?:e|ème|th)|tenth)\b|العاشرة/iu, 10],
];
const nounPattern = new RegExp(noun, 'iu');
const numbered = new RegExp(`${noun}\\s*(?:n[°o.]|no\\.?|#|رقم)?\\s*(\\d{1,2})(?!\\d)`, 'iu');

/** Beside the noun: the six of "Mohammed VI" numbers a hospital. */
const roman =
  /(?:[ÉEée]dition|[Cc]aravane?|[Cc]ampagne|[Cc]ampaign|[Mm]ission)\s+([IVX]{1,5})(?!\p{L})|(?<!\p{L})([IVX]{1,5})(?:e|ème|ère|re|th)?\s+(?:[ÉEée]dition|[Cc]aravane?|[Cc]ampagne|[Cc]ampaign|[Mm]ission)/u;
const romanNumbers = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
  'XVIII',
  'XIX',
  'XX',
];

const ordinalIn = (text: string): number | null => ordinals.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** The number of an edition in a text such as "القافلة الثانية", "2e caravane", "Édition 3"; `null` where there is none. */
function editionIn(text: string): number | null {
  if (!nounPattern.test(text)) return null;
  const digits = numbered.exec(text)?.[1];
  if (digits !== undefined) return Number(digits);
  const match = roman.exec(text);
  const at = romanNumbers.indexOf(match?.[1] ?? match?.[2] ?? '');
  return at >= 0 ? at + 1 : ordinalIn(text);
}

function editionsOf(context: CheckContext, region: Region): readonly Edition[] {
  const field = region.fields.find((one) => header.test(one.header.trim())) ?? region.fields.find((one) => one.role === 'campaign');
  if (!field) return [];
  const asked = header.test(field.header.trim());
  return dataRows(region).flatMap(({ row }): Edition[] => {
    const text = textAt(context, region, row, field);
    const number = (asked ? (numberAt(context, region, row, field) ?? ordinalIn(text)) : null) ?? editionIn(text);
    return number !== null && Number.isInteger(number) && number > 0 && number < 100 ? [{ number, cell: cellAt(region, row, field) }] : [];
  });
}

/** Blocks and sheets that are each of one edition, by their titles. */
function titledEditions(context: CheckContext): readonly Edition[] {
  return context.workbook.sheets.flatMap(({ name, area }): readonly Edition[] => {
    const titled = context.recognition.regions.flatMap((region): readonly Edition[] => {
      const number = region.sheet === name ? editionIn(region.title) : null;
      return number === null ? [] : [{ number, cell: simplest({ sheet: name, ...region.area }) }];
    });
    if (new Set(titled.map(({ number }) => number)).size > 1) return titled;
    const number = titled[0]?.number ?? editionIn(name);
    return number !== null && area ? [{ number, cell: simplest({ sheet: name, ...area }) }] : [];
  });
}

function* gaps(editions: readonly Edition[]): Iterable<Candidate> {
  const numbers = new Set(editions.map(({ number }) => number));
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  if (numbers.size < 2) return;
  const absent = Array.from({ length: most - least }, (_, index) => least + index).filter((number) => !numbers.has(number));
  const after = editions.find(({ number }) => number > (absent[0] ?? most));
  // Years and codes leave many numbers out: then these are no editions in a row.
  if (absent.length === 0 || !after || absent.length > numbers.size) return;
  yield {
    code: 'edition-gap',
    outcome: 'fail',
    cells: [after.cell],
    found: after.number,
    expected: absent[0] ?? null,
    args: { cell: after.cell, absent: { list: absent }, count: absent.length },
  };
}

export const editions: Rule = {
  codes: [{ code: 'edition-gap', group: 'rows', severity: 'info', needs: ['fields'] }],
  *run(context) {
    for (const region of context.recognition.regions) if (isTable(region)) yield* gaps(editionsOf(context, region));
    yield* gaps(titledEditions(context));
  },
};
