/** The same told in rows: a service under one category in one year, campaign or sheet, and under another in the next. */
import type { CellRef } from '../../model/grid';
import type { Field, Region } from '../../model/recognition';
import type { CheckContext } from '../context';
import { cellAt, dataRows, isTable, ownHeader, textAt, valueAt } from '../fields';
import { isoFromSerial } from '../../reading/dates';
import type { Candidate } from '../rule';

const categoryHeader =
  /^(?:catégorie|categorie|category|rubrique|axe|volet|chapitre|الصنف|صنف|الفئة|التصنيف|المحور|الباب)s?(?: (?:de|of|du) \p{L}+)?$/iu;
const serviceHeader = /prestation|service|activit|soin|acte|indicat|الخدمة|خدمة|النشاط|نشاط|المؤشر|البيان/iu;
const yearHeader = /^(?:ann[ée]e|exercice|year|السنة|سنة|العام)$/iu;
const mostRows = 5000;

interface Placed {
  /** As compared; `name` and `heading` are as written. */
  readonly service: string;
  readonly category: string;
  readonly name: string;
  readonly heading: string;
  readonly cell: CellRef;
}

/** Services with their category, by the year, campaign or sheet that they are told of, in the workbook's order. */
type Periods = ReadonlyMap<string, readonly Placed[]>;

const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim();

function periodIn(context: CheckContext, region: Region, row: number, field: Field | undefined): string {
  if (!field) return '';
  const value = valueAt(context, region, row, field);
  if (typeof value === 'number' && field.role !== 'campaign' && value > 10_000) return isoFromSerial(value)?.slice(0, 4) ?? '';
  return keyOf(textAt(context, region, row, field));
}

function periodsOf(context: CheckContext): Periods {
  const periods = new Map<string, Placed[]>();
  for (const region of context.recognition.regions) {
    const category = region.fields.find((field) => categoryHeader.test(ownHeader(field)));
    const service = region.fields.find((field) => field !== category && serviceHeader.test(field.header));
    const rows = dataRows(region);
    if (!isTable(region) || !category || !service || rows.length > mostRows) continue;
    const period =
      region.fields.find((field) => yearHeader.test(ownHeader(field))) ??
      region.fields.find(({ role }) => role === 'campaign' || role === 'date');
    for (const { row } of rows) {
      const [name, heading] = [textAt(context, region, row, service), textAt(context, region, row, category)];
      const placed = { service: keyOf(name), category: keyOf(heading), name, heading, cell: cellAt(region, row, category) };
      if (placed.service === '' || placed.category === '') continue;
      const key = `${region.sheet}\n${periodIn(context, region, row, period)}`;
      const known = periods.get(key);
      if (known) known.push(placed);
      else periods.set(key, [placed]);
    }
  }
  return periods;
}

/** Each service with its one category; `null` where one has two: then categories are of something else, such as persons. */
function byService(placed: readonly Placed[]): ReadonlyMap<string, Placed> | null {
  const services = new Map<string, Placed>();
  for (const one of placed) {
    const before = services.get(one.service);
    if (before && before.category !== one.category) return null;
    if (!before) services.set(one.service, one);
  }
  return services;
}

export function* movedInRows(context: CheckContext): Iterable<Candidate> {
  const periods = [...periodsOf(context).values()].map(byService);
  for (const [index, later] of periods.entries()) {
    const earlier = periods[index - 1];
    if (!later || !earlier) continue;
    const shared = [...later.values()].filter(({ service }) => earlier.has(service));
    const categories = new Set([...earlier.values()].map(({ category }) => category));
    const moved = shared.filter(({ service, category }) => earlier.get(service)?.category !== category);
    // A heading that was not there before is another wording; where most services moved the headings mean something else.
    if (moved.length * 2 > shared.length) continue;
    for (const { service, category, cell, name, heading: now } of moved) {
      const before = earlier.get(service);
      if (!before || !categories.has(category)) continue;
      yield {
        code: 'category-moved',
        outcome: 'fail',
        cells: [cell, before.cell],
        found: now,
        expected: before.heading,
        args: { cell, other: before.cell, name, now, before: before.heading },
      };
    }
  }
}
