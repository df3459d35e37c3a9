/** A row entered twice: the same dates, the same figures, and names that are one name in other letters. */
import type { Field, Region, RegionRow } from '../../model/recognition';
import type { Role } from '../../model/roles';
import type { CheckContext } from '../context';
import { ledgerOf } from '../donations';
import { cellAt, dataRows, isTable, textAt, valueAt } from '../fields';
import { tidy } from '../../arithmetic/numbers';
import type { Candidate, Rule } from '../rule';
import { areAlike, decidedNames, nameShape, type NameShape } from '../names';
import { timeOf } from '../../reading/dates';
import { readDateText } from '../dates';

const figureRoles: ReadonlySet<Role> = new Set(['count', 'persons', 'acts', 'quantity', 'amount', 'total', 'target', 'cumulative']);
const dateRoles: ReadonlySet<Role> = new Set(['date', 'start', 'end']);
const nameRoles: ReadonlySet<Role> = new Set([
  'place',
  'province',
  'region',
  'campaign',
  'service',
  'specialty',
  'indicator',
  'partner',
  'label',
  'sex',
  'age',
  'sector',
  'receipt',
  'currency',
  'country',
  'stage',
]);
/** Lists of movements repeat by nature: the same item leaves twice on one day. */
const movements: ReadonlySet<Role> = new Set(['item', 'lot', 'expiry']);
const mostRows = 200_000;
const sureFigures = 3;
/** In longer lists the same day and figure come twice by chance. */
const mostSure = 500;

interface Columns {
  readonly dates: readonly Field[];
  readonly figures: readonly Field[];
  readonly names: readonly Field[];
  readonly others: readonly Field[];
  readonly ids: readonly Field[];
}

function columnsOf(region: Region): Columns | null {
  const of = (roles: ReadonlySet<Role>): readonly Field[] => region.fields.filter(({ role }) => roles.has(role));
  // Without headers a number may be anybody's age.
  if (!isTable(region) || region.headerRows.length === 0 || of(movements).length > 0) return null;
  const columns = {
    dates: of(dateRoles),
    figures: of(figureRoles),
    names: of(nameRoles),
    others: of(new Set(['unknown', 'note'])),
    ids: of(new Set(['id'])),
  };
  return columns.figures.length > 0 && columns.names.length > 0 ? columns : null;
}

interface Row {
  readonly row: number;
  /** Equal for rows that tell the same. */
  readonly key: string;
  readonly figures: readonly number[];
}

const minutesADay = 1440;

/** Equal for two writings of one moment: the day as a real date has it, with the time of day where it is written beside it. */
function momentOf(text: string): number | string {
  const { serial } = readDateText(text);
  const time = timeOf(text);
  if (serial === null) return text;
  return time === '' ? serial * minutesADay : `${serial} ${time}`;
}

/** What must be equal to the letter: moments, figures, notes and columns of unknown meaning. `null` for a row that says too little. */
function signature(context: CheckContext, region: Region, row: number, columns: Columns): Row | null {
  const days = columns.dates.map((field) => {
    const value = valueAt(context, region, row, field);
    return typeof value === 'string' ? momentOf(value.trim()) : typeof value === 'number' ? Math.round(value * minutesADay) : null;
  });
  const figures = columns.figures.map((field) => context.figures.at(region.sheet, row, field.column)?.value ?? null);
  const told = figures.filter((figure): figure is number => figure !== null && figure !== 0);
  const isDated = days.length > 0 && days.every((day) => day !== null);
  const enough = isDated
    ? told.some((figure) => figure >= 10) || told.length >= 2
    : told.length >= 2 && told.some((figure) => figure >= 100);
  if (!enough) return null;
  const others = columns.others.map((field) => textAt(context, region, row, field));
  return { row, key: JSON.stringify([days, figures, others]), figures: figures.map((figure) => figure ?? 0) };
}

/** A hash of the row's figures: where no other row has it the row is no double. Most rows end here. */
function figureHash(context: CheckContext, region: Region, row: number, figures: readonly Field[]): number {
  let hash = 0;
  for (const field of figures)
    hash = Math.imul(hash ^ ((context.figures.at(region.sheet, row, field.column)?.value ?? 0) * 100), 0x9e3779b1) ^ (hash >>> 15);
  return hash;
}

function possibleDoubles(context: CheckContext, region: Region, figures: readonly Field[]): readonly RegionRow[] {
  const rows = dataRows(region);
  const seen = new Set<number>();
  const repeated = new Set<number>();
  const hashes = rows.map(({ row }) => {
    const hash = figureHash(context, region, row, figures);
    if (seen.has(hash)) repeated.add(hash);
    else seen.add(hash);
    return hash;
  });
  return rows.filter((_, index) => repeated.has(hashes[index] as number));
}

type Names = readonly NameShape[];

interface Named {
  readonly names: Names;
  readonly rows: Row[];
}

/** Shapes of texts, each made once. */
function shapes(): (text: string) => NameShape {
  const known = new Map<string, NameShape>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const shape = nameShape(text);
    known.set(text, shape);
    return shape;
  };
}

function gathered<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

const spelling = ({ key, text, isArabic }: NameShape): string => `${isArabic ? 1 : 0}${key === '' ? text : key}`;
const sounding = ({ sound, numbers }: NameShape): string => `${sound} ${numbers}`;

/** Rows of one bucket whose names are one: first those of one spelling, then spellings that sound alike with each other. */
function sameNames(bucket: readonly Row[], namesOf: (row: Row) => Names): readonly (readonly Row[])[] {
  const named = bucket.map((row): Named => ({ names: namesOf(row), rows: [row] }));
  const spellings = gathered(named, ({ names }) => names.map(spelling).join('\n')).flatMap((group): Named[] =>
    group[0] ? [{ names: group[0].names, rows: group.flatMap(({ rows }) => rows) }] : [],
  );
  const same: Row[][] = [];
  for (const alike of gathered(spellings, ({ names }) => names.map(sounding).join('\n'))) {
    let left = alike;
    for (let [first] = left; first; [first] = left) {
      const { names } = first;
      const isTwin = (other: Named): boolean => names.every((name, index) => areAlike(name, other.names[index] as NameShape));
      same.push(
        left
          .filter(isTwin)
          .flatMap(({ rows }) => rows)
          .sort((a, b) => a.row - b.row),
      );
      left = left.filter((other) => !isTwin(other));
    }
  }
  return same.filter((rows) => rows.length > 1);
}

function* inRegion(context: CheckContext, region: Region): Iterable<Candidate> {
  const columns = columnsOf(region);
  if (!columns || region.rows.length > mostRows) return;
  const told = { ...columns, others: [...columns.others, ...columns.ids.filter((field) => !isCounter(context, region, field))] };
  const signed = possibleDoubles(context, region, columns.figures).flatMap(({ row }) => signature(context, region, row, told) ?? []);
  const shapeOf = shapes();
  const decided = decidedNames(context.settings.partnerPairs ?? []);
  const nameIn = (row: number, field: Field): string =>
    field.role === 'partner' ? decided(textAt(context, region, row, field)) : textAt(context, region, row, field);
  const namesOf = ({ row }: Row): Names => columns.names.map((field) => shapeOf(nameIn(row, field)));
  const found = gathered(signed, ({ key }) => key).flatMap((bucket) => (bucket.length > 1 ? sameNames(bucket, namesOf) : []));
  if (found.length === 0) return;
  const sums = columns.figures.map((field) =>
    dataRows(region).reduce((total, { row }) => total + (context.figures.at(region.sheet, row, field.column)?.value ?? 0), 0),
  );
  for (const same of found) yield finding(context, region, columns, same, sums);
}

/** 1, 2, 3… down the rows: it numbers lines, and a row entered twice gets two numbers. */
function isCounter(context: CheckContext, region: Region, field: Field): boolean {
  const numbers = dataRows(region).map(({ row }) => Number(textAt(context, region, row, field) || NaN));
  const steps = numbers.filter((number, index) => index > 0 && number === (numbers[index - 1] ?? NaN) + 1).length;
  return steps * 2 >= numbers.length;
}

function finding(context: CheckContext, region: Region, columns: Columns, same: readonly Row[], sums: readonly number[]): Candidate {
  const last = Math.max(...region.fields.map(({ column }) => column));
  const ranges = same.map(({ row }) => ({
    sheet: region.sheet,
    top: row,
    bottom: row,
    left: region.area.left,
    right: Math.min(region.area.right, last),
  }));
  const extra = same.length - 1;
  const totals = sums.map((sum, index) => tidy(sum - extra * (same[0]?.figures[index] ?? 0)));
  const [cell] = ranges;
  if (!cell) throw new Error('Duplicates are at least two rows.');
  const name = columns.names[0] ? textAt(context, region, cell.top, columns.names[0]) : '';
  const told = same[0]?.figures.filter((figure) => figure !== 0) ?? [];
  // Without a date two visits could give one figure twice, but hardly three.
  const isLong = dataRows(region).length > mostSure;
  const isSure = (columns.dates.length > 0 && !isLong) || (told.length >= sureFigures && told.some((figure) => figure >= 100));
  return {
    code: 'duplicate-row',
    outcome: isSure ? 'fail' : 'undecided',
    cells: ranges,
    found: same.length,
    expected: 1,
    gap: extra,
    args: {
      cell,
      rows: ranges,
      dated: columns.dates.length > 0 ? 'yes' : 'no',
      name,
      count: same.length,
      without: { list: totals },
      column: columns.figures[0] ? cellAt(region, cell.top, columns.figures[0]) : cell,
    },
  };
}

export const duplicates: Rule = {
  codes: [{ code: 'duplicate-row', group: 'rows', severity: 'error', needs: ['fields'] }],
  *run(context) {
    // Equal pledges are two pledges, and receipts with a number are told apart by it: see duplicate-receipt.
    const ledgers = new Set(
      ledgerOf(context)
        .tables.filter(({ side, columns }) => side === 'pledge' || columns.number !== null)
        .map(({ region }) => region),
    );
    for (const region of context.recognition.regions) if (!ledgers.has(region.id)) yield* inRegion(context, region);
  },
};
