/** Checks of single cells, sorted once by what the columns of a table hold and run over its rows in one pass. */
import type { CellValue } from '../../model/grid';

/** What a column holds. Blank is `null`, nothing else; a text is never taken for a number or a date. */
export type RowColumn = { readonly at: number; readonly required?: true } & (
  | { readonly kind: 'text' | 'count' | 'amount' }
  /** Serial numbers of the 1900 system, both ends included. */
  | { readonly kind: 'date'; readonly least: number; readonly most: number }
  | { readonly kind: 'list'; readonly allowed: readonly string[]; readonly unknown: 'unknown-place' }
);

export type RowCode =
  | 'missing-required'
  | 'negative-count'
  | 'fractional-count'
  | 'number-as-text'
  | 'unreadable-number'
  | 'error-cell'
  | 'date-as-text'
  | 'date-out-of-range'
  | 'unknown-place';

export type Rows = readonly (readonly CellValue[])[];
/** `row` and `column` are places in the matrix. */
export type Report = (row: number, column: number, code: RowCode) => void;
/** Both rows included. Nothing is allocated. Cells are reported row by row; within a row, by what their columns hold. */
export type RowCheck = (rows: Rows, first: number, last: number, report: Report) => void;

type Cell = CellValue | undefined;
type Of<Kind extends RowColumn['kind']> = RowColumn & { readonly kind: Kind };

/** A short list's values, the last repeated: compared one by one without a loop they take half as long as hashing. */
interface Eight {
  readonly a: Cell;
  readonly b: Cell;
  readonly c: Cell;
  readonly d: Cell;
  readonly e: Cell;
  readonly f: Cell;
  readonly g: Cell;
  readonly h: Cell;
}

function eightOf({ allowed: [a, b = a, c = b, d = c, e = d, f = e, g = f, h = g] }: Of<'list'>): Eight {
  return { a, b, c, d, e, f, g, h };
}

const isShort = ({ allowed }: Of<'list'>): boolean => allowed.length > 0 && allowed.length <= 8;

/** Each row is fetched once, and each kind of column has a loop of its own: whatever calls a function or branches on the kind for every cell takes twice as long. */
export function compileRowChecks(columns: readonly RowColumn[]): RowCheck {
  const filled = columns.flatMap(({ kind, at, required }) => (kind === 'text' && required ? [at] : []));
  const counts = ofKind(columns, 'count');
  const amounts = ofKind(columns, 'amount');
  const dates = ofKind(columns, 'date');
  const lists = ofKind(columns, 'list');
  const short = lists.filter(isShort);
  const long = lists.filter((column) => !isShort(column));
  const [countsAt, amountsAt, datesAt, shortAt, longAt] = [places(counts), places(amounts), places(dates), places(short), places(long)];
  const [least, most] = [dates.map((column) => column.least), dates.map((column) => column.most)];
  const few = short.map(eightOf);
  const many: readonly ReadonlySet<Cell>[] = long.map(({ allowed }) => new Set<Cell>(allowed));
  return (rows, first, last, report) => {
    for (let r = first; r <= last; r += 1) {
      const row = rows[r] as readonly Cell[];
      for (let i = 0; i < filled.length; i += 1) {
        const at = filled[i] as number;
        const value = row[at];
        if (value === null || value === undefined) report(r, at, 'missing-required');
      }
      for (let i = 0; i < countsAt.length; i += 1) {
        const value = row[countsAt[i] as number];
        if (typeof value === 'number' && value >>> 0 === value) continue;
        judgeCount(value, r, counts[i] as Of<'count'>, report);
      }
      for (let i = 0; i < amountsAt.length; i += 1) {
        const value = row[amountsAt[i] as number];
        if (typeof value !== 'number') judgeNoNumber(value, r, amounts[i] as Of<'amount'>, report);
      }
      for (let i = 0; i < datesAt.length; i += 1) {
        const value = row[datesAt[i] as number];
        if (typeof value === 'number' && value >= (least[i] as number) && value <= (most[i] as number)) continue;
        judgeDate(value, r, dates[i] as Of<'date'>, report);
      }
      for (let i = 0; i < shortAt.length; i += 1) {
        const value = row[shortAt[i] as number];
        const { a, b, c, d, e, f, g, h } = few[i] as Eight;
        if (value !== a && value !== b && value !== c && value !== d && value !== e && value !== f && value !== g && value !== h)
          judgeUnlisted(value, r, short[i] as Of<'list'>, report);
      }
      for (let i = 0; i < longAt.length; i += 1) {
        const value = row[longAt[i] as number];
        if (!(many[i] as ReadonlySet<Cell>).has(value)) judgeUnlisted(value, r, long[i] as Of<'list'>, report);
      }
    }
  };
}

function places(columns: readonly RowColumn[]): readonly number[] {
  return columns.map(({ at }) => at);
}

function ofKind<Kind extends RowColumn['kind']>(columns: readonly RowColumn[], kind: Kind): readonly Of<Kind>[] {
  return columns.filter((column): column is Of<Kind> => column.kind === kind);
}

/** `value` is no whole number of 32 bits. */
function judgeCount(value: Cell, row: number, column: Of<'count'>, report: Report): void {
  if (typeof value !== 'number') {
    judgeNoNumber(value, row, column, report);
    return;
  }
  if (value < 0) report(row, column.at, 'negative-count');
  if (!Number.isInteger(value)) report(row, column.at, 'fractional-count');
}

function judgeNoNumber(value: Exclude<Cell, number>, row: number, { at, required }: RowColumn, report: Report): void {
  if (value === null || value === undefined) {
    if (required) report(row, at, 'missing-required');
  } else if (typeof value === 'string') report(row, at, 'number-as-text');
  else report(row, at, typeof value === 'object' ? 'error-cell' : 'unreadable-number');
}

function judgeDate(value: Cell, row: number, { at, required }: Of<'date'>, report: Report): void {
  if (typeof value === 'number') report(row, at, 'date-out-of-range');
  else if (value === null || value === undefined) {
    if (required) report(row, at, 'missing-required');
  } else report(row, at, typeof value === 'object' ? 'error-cell' : 'date-as-text');
}

function judgeUnlisted(value: Cell, row: number, { at, required, unknown }: Of<'list'>, report: Report): void {
  if (value !== null && value !== undefined) report(row, at, typeof value === 'object' ? 'error-cell' : unknown);
  else if (required) report(row, at, 'missing-required');
}
