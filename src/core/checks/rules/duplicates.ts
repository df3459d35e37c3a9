/** A row entered twice: the same dates, the same figures, and names that are one name in other letters. */
import type { Field, Region } from '../../model/recognition';
import type { Role } from '../../model/roles';
import type { CheckContext } from '../context';
import { cellAt, dataRows, isTable, textAt, valueAt } from '../fields';
import { tidy } from '../relations/addends';
import type { Candidate, Rule } from '../rule';
import { areAlike } from '../names';
import { readDateText } from '../dates';

const figureRoles: ReadonlySet<Role> = new Set(['count', 'persons', 'acts', 'quantity', 'amount', 'total', 'target', 'cumulative']);
const dateRoles: ReadonlySet<Role> = new Set(['date', 'start', 'end']);
const nameRoles: ReadonlySet<Role> = new Set(['place', 'province', 'region', 'campaign', 'service', 'specialty', 'indicator', 'partner', 'label', 'sex', 'age', 'sector', 'receipt', 'currency', 'country', 'stage']);
/** Lists of movements repeat by nature: the same item leaves twice on one day. */
const movements: ReadonlySet<Role> = new Set(['item', 'lot', 'expiry']);
const mostRows = 200_000;

interface Columns {
  readonly dates: readonly Field[];
  readonly figures: readonly Field[];
  readonly names: readonly Field[];
  readonly others: readonly Field[];
}

function columnsOf(region: Region): Columns | null {
  const of = (roles: ReadonlySet<Role>): readonly Field[] => region.fields.filter(({ role }) => roles.has(role));
  if (!isTable(region) || of(movements).length > 0) return null;
  const columns = { dates: of(dateRoles), figures: of(figureRoles), names: of(nameRoles), others: of(new Set(['unknown'])) };
  return columns.figures.length > 0 && columns.names.length > 0 ? columns : null;
}

interface Row {
  readonly row: number;
  readonly figures: readonly number[];
}

/** What must be equal to the letter: days, figures and columns of unknown meaning. `null` for a row that says too little. */
function signature(context: CheckContext, region: Region, row: number, columns: Columns): { readonly key: string; readonly figures: readonly number[] } | null {
  const days = columns.dates.map((field) => {
    const value = valueAt(context, region, row, field);
    return typeof value === 'string' ? (readDateText(value)?.serial ?? value.trim()) : typeof value === 'number' ? Math.floor(value) : null;
  });
  const figures = columns.figures.map((field) => context.figures.at(region.sheet, row, field.column)?.value ?? null);
  const told = figures.filter((figure): figure is number => figure !== null && figure !== 0);
  const isDated = days.length > 0 && days.every((day) => day !== null);
  const enough = isDated ? told.some((figure) => figure >= 10) || told.length >= 2 : told.length >= 2 && told.some((figure) => figure >= 100);
  if (!enough) return null;
  const others = columns.others.map((field) => textAt(context, region, row, field));
  return { key: JSON.stringify([days, figures, others]), figures: figures.map((figure) => figure ?? 0) };
}

function sameNames(context: CheckContext, region: Region, one: number, other: number, names: readonly Field[]): boolean {
  return names.every((field) => areAlike(textAt(context, region, one, field), textAt(context, region, other, field)));
}

function* inRegion(context: CheckContext, region: Region): Iterable<Candidate> {
  const columns = columnsOf(region);
  const rows = dataRows(region);
  if (!columns || rows.length > mostRows) return;
  const buckets = new Map<string, Row[]>();
  for (const { row } of rows) {
    const signed = signature(context, region, row, columns);
    if (!signed) continue;
    const bucket = buckets.get(signed.key);
    if (bucket) bucket.push({ row, figures: signed.figures });
    else buckets.set(signed.key, [{ row, figures: signed.figures }]);
  }
  for (const bucket of buckets.values()) {
    const left = [...bucket];
    for (let first = left.shift(); first !== undefined && left.length > 0; first = left.shift()) {
      const { row } = first;
      const twins = left.filter((other) => sameNames(context, region, row, other.row, columns.names));
      if (twins.length === 0) continue;
      for (const twin of twins) left.splice(left.indexOf(twin), 1);
      yield finding(context, region, columns, [first, ...twins]);
    }
  }
}

function finding(context: CheckContext, region: Region, columns: Columns, same: readonly Row[]): Candidate {
  const last = Math.max(...region.fields.map(({ column }) => column));
  const ranges = same.map(({ row }) => ({ sheet: region.sheet, top: row, bottom: row, left: region.area.left, right: Math.min(region.area.right, last) }));
  const extra = same.length - 1;
  const totals = columns.figures.map((field, index) => {
    const sum = dataRows(region).reduce((total, { row }) => total + (context.figures.at(region.sheet, row, field.column)?.value ?? 0), 0);
    return tidy(sum - extra * (same[0]?.figures[index] ?? 0));
  });
  const [cell] = ranges;
  if (!cell) throw new Error('Duplicates are at least two rows.');
  const name = columns.names[0] ? textAt(context, region, cell.top, columns.names[0]) : '';
  const isDated = columns.dates.length > 0;
  return {
    code: 'duplicate-row', outcome: isDated ? 'fail' : 'undecided', cells: ranges, found: same.length, expected: 1, gap: extra,
    args: { cell, rows: ranges, name, count: same.length, without: totals.join(', '), column: columns.figures[0] ? cellAt(region, cell.top, columns.figures[0]) : cell },
  };
}

export const duplicates: Rule = {
  codes: [{ code: 'duplicate-row', group: 'rows', severity: 'error', needs: ['fields'] }],
  *run(context) {
    for (const region of context.recognition.regions) yield* inRegion(context, region);
  },
};
