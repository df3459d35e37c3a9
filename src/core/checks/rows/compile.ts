/** Checks of single cells, compiled once for the columns of a table and run over its rows in one pass. */
import type { CellValue } from '../../model/grid';

/** What a column holds. Blank is `null`, nothing else; a text is never taken for a number or a date. */
export type RowColumn = { readonly at: number; readonly required?: true } & (
  | { readonly kind: 'text' | 'code' | 'amount' | 'percent' }
  | { readonly kind: 'count'; readonly whole?: true }
  /** Serial numbers of the 1900 system, both ends included. */
  | { readonly kind: 'date'; readonly least: number; readonly most: number }
  | { readonly kind: 'list'; readonly allowed: readonly string[]; readonly unknown: 'unknown-place' }
);

export type RowCode =
  | 'missing-required' | 'negative-count' | 'fractional-count' | 'number-as-text' | 'unreadable-number' | 'error-cell' | 'date-as-text' | 'date-out-of-range' | 'unknown-place';

export type Rows = readonly (readonly CellValue[])[];
/** `row` and `column` are places in the matrix. */
export type Report = (row: number, column: number, code: RowCode) => void;
/** Both rows included. Nothing is allocated. Within a column the cells are reported downwards. */
export type RowCheck = (rows: Rows, first: number, last: number, report: Report) => void;

type Cell = CellValue | undefined;

/** So few rows stay in the processor's cache while one column after the other is looked at. */
const blockLength = 256;
/** Up to so many allowed values, comparing each is faster than hashing. */
const shortList = 8;

export function compileRowChecks(columns: readonly RowColumn[]): RowCheck {
  const checks = neighbours(columns).map(checkOf).filter((check) => check !== null);
  return (rows, first, last, report) => {
    for (let top = first; top <= last; top += blockLength) {
      const bottom = Math.min(last, top + blockLength - 1);
      for (const check of checks) check(rows, top, bottom, report);
    }
  };
}

interface Span {
  readonly column: RowColumn;
  readonly from: number;
  to: number;
}

/** Counts side by side under the same rule are one check: each row is fetched once for all of them. A loop costs other columns more than it saves. */
function neighbours(columns: readonly RowColumn[]): readonly Span[] {
  const spans: Span[] = [];
  for (const column of columns) {
    const last = spans[spans.length - 1];
    if (last && last.to === column.at - 1 && isSameRule(last.column, column)) last.to = column.at;
    else spans.push({ column, from: column.at, to: column.at });
  }
  return spans;
}

function isSameRule(one: RowColumn, other: RowColumn): boolean {
  return one.kind === 'count' && other.kind === 'count' && one.whole === other.whole && one.required === other.required;
}

function checkOf(span: Span): RowCheck | null {
  const { column } = span;
  switch (column.kind) {
    case 'text':
    case 'code':
      return column.required ? filled(column.at) : null;
    case 'amount':
    case 'percent':
      return number(column.at, column.required ?? false);
    case 'count':
      return column.whole ? wholeCount(span) : count(span);
    case 'date':
      return date(column.at, column);
    case 'list':
      return listed(column.at, column);
  }
}

function filled(at: number): RowCheck {
  return (rows, first, last, report) => {
    for (let r = first; r <= last; r += 1) {
      const value = (rows[r] as readonly Cell[])[at];
      if (value === null || value === undefined) report(r, at, 'missing-required');
    }
  };
}

function withoutNumber(value: Cell, isRequired: boolean): RowCode | null {
  if (value === null || value === undefined) return isRequired ? 'missing-required' : null;
  if (typeof value === 'string') return 'number-as-text';
  return typeof value === 'object' ? 'error-cell' : 'unreadable-number';
}

function number(at: number, isRequired: boolean): RowCheck {
  return (rows, first, last, report) => {
    for (let r = first; r <= last; r += 1) {
      const value = (rows[r] as readonly Cell[])[at];
      if (typeof value === 'number') continue;
      const code = withoutNumber(value, isRequired);
      if (code !== null) report(r, at, code);
    }
  };
}

function count({ column, from, to }: Span): RowCheck {
  const isRequired = column.required ?? false;
  return (rows, first, last, report) => {
    for (let r = first; r <= last; r += 1) {
      const row = rows[r] as readonly Cell[];
      for (let c = from; c <= to; c += 1) {
        const value = row[c];
        if (typeof value === 'number' && value >= 0) continue;
        const code = typeof value === 'number' ? 'negative-count' : withoutNumber(value, isRequired);
        if (code !== null) report(r, c, code);
      }
    }
  };
}

function wholeCount({ column, from, to }: Span): RowCheck {
  const isRequired = column.required ?? false;
  return (rows, first, last, report) => {
    for (let r = first; r <= last; r += 1) {
      const row = rows[r] as readonly Cell[];
      for (let c = from; c <= to; c += 1) {
        const value = row[c];
        if (typeof value === 'number') {
          if (value < 0) report(r, c, 'negative-count');
          if (!Number.isInteger(value)) report(r, c, 'fractional-count');
          continue;
        }
        const code = withoutNumber(value, isRequired);
        if (code !== null) report(r, c, code);
      }
    }
  };
}

function date(at: number, { least, most, required }: Extract<RowColumn, { kind: 'date' }>): RowCheck {
  return (rows, first, last, report) => {
    for (let r = first; r <= last; r += 1) {
      const value = (rows[r] as readonly Cell[])[at];
      if (typeof value === 'number') {
        if (value < least || value > most) report(r, at, 'date-out-of-range');
      } else if (value === null || value === undefined) {
        if (required) report(r, at, 'missing-required');
      } else report(r, at, typeof value === 'object' ? 'error-cell' : 'date-as-text');
    }
  };
}

function listed(at: number, { allowed, unknown, required }: Extract<RowColumn, { kind: 'list' }>): RowCheck {
  const known: ReadonlySet<Cell> = new Set<Cell>(allowed);
  const judge = (value: Cell, row: number, report: Report): void => {
    if (value !== null && value !== undefined) report(row, at, typeof value === 'object' ? 'error-cell' : unknown);
    else if (required) report(row, at, 'missing-required');
  };
  if (known.size > shortList) {
    return (rows, first, last, report) => {
      for (let r = first; r <= last; r += 1) {
        const value = (rows[r] as readonly Cell[])[at];
        if (!known.has(value)) judge(value, r, report);
      }
    };
  }
  const few = [...known];
  return (rows, first, last, report) => {
    for (let r = first; r <= last; r += 1) {
      const value = (rows[r] as readonly Cell[])[at];
      let place = 0;
      while (place < few.length && few[place] !== value) place += 1;
      if (place === few.length) judge(value, r, report);
    }
  };
}
