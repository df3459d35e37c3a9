/**
 * What percentages are of: shares of a column's total, or quotients of two columns of the row. A column is read so only where
 * most of its rows fit. Promised: a relation for every percentage of a region of at most `mostListed` rows; of a longer one,
 * whether typed or computed, for those that don't fit alone, since a hundred thousand that do would cost a check time and memory
 * and tell nothing. The parts are the numerator, then what it is divided by, from `over` on.
 */
import type { RangeRef } from '../../model/grid';
import type { Relation } from '../../model/recognition';
import type { Column } from '../meaning/table';
import { labelKind } from '../../lexicon/labels';
import { percentFits, statedIn } from '../../arithmetic/percents';
import { rowRuns } from '../cells/ranges';
import type { Table } from '../meaning/table';
import { isShownAsPercentAt, numberAt } from '../meaning/table';
import { isOneSlip } from '../../arithmetic/slips';

export interface PercentReading {
  readonly relation: Relation;
  readonly fits: boolean;
}

/** Rows of a region. */
export const mostListed = 10_000;
const sample = 200;
const fewest = 3;
const percentHeader = /[%٪]|\b(?:taux|pourcentages?|percent(?:age)?|rate)\b|نسبة/iu;
const counted: ReadonlySet<Column['role']> = new Set(['count', 'persons', 'acts', 'quantity', 'amount', 'target', 'total', 'cumulative']);

export function isPercentColumn({ role, unit, levels }: Pick<Column, 'role' | 'unit' | 'levels'>): boolean {
  return role === 'percent' || unit === 'percent' || percentHeader.test(levels.join(' / '));
}

/** What a row's percentage is of. */
interface Basis {
  readonly numerator: number;
  /** Column of the row that is divided by, or -1 for a share of `whole`. */
  readonly denominator: number;
  readonly whole: number;
  /** Rows that must fit: among many pairs of columns two rows fit one by chance. */
  readonly leastFits: number;
}

interface Judged {
  readonly fits: number;
  readonly asked: number;
}

function expectedAt(values: Table, basis: Basis, row: number): number {
  const whole = basis.denominator < 0 ? basis.whole : numberAt(values, row, basis.denominator);
  return whole === 0 ? NaN : (numberAt(values, row, basis.numerator) / whole) * 100;
}

class Percents {
  private readonly data: readonly number[];
  private readonly totalRow: number;
  /** By which its values are taken for per cent. */
  readonly scale: 1 | 100;

  constructor(
    private readonly values: Table,
    private readonly column: number,
  ) {
    this.totalRow = values.rows.findIndex(({ kind }) => kind === 'total');
    this.data = values.rows.flatMap(({ kind }, row) => (kind === 'data' && !Number.isNaN(numberAt(values, row, column)) ? [row] : []));
    const isFraction = (row: number): boolean => Math.abs(numberAt(values, row, column)) <= 1;
    this.scale = this.data.every((row) => this.isFormatted(row)) || this.data.every(isFraction) ? 100 : 1;
  }

  private isFormatted(row: number): boolean {
    return isShownAsPercentAt(this.values, row, this.column);
  }

  private stated(row: number): number {
    return statedIn(numberAt(this.values, row, this.column), this.scale);
  }

  private judge(basis: Basis, rows: readonly number[]): Judged {
    let fits = 0;
    let asked = 0;
    for (const row of rows) {
      const expected = expectedAt(this.values, basis, row);
      if (Number.isNaN(expected)) continue;
      asked++;
      if (percentFits(this.stated(row), expected)) fits++;
    }
    return { fits, asked };
  }

  private share(numerator: number): Basis {
    const { values, totalRow } = this;
    const stated = totalRow < 0 ? NaN : numberAt(values, totalRow, numerator);
    if (!Number.isNaN(stated)) return { numerator, denominator: -1, whole: stated, leastFits: 2 };
    let whole = 0;
    for (let row = 0; row < values.rows.length; row++)
      if (values.rows[row]?.kind === 'data') whole += numberAt(values, row, numerator) || 0;
    return { numerator, denominator: -1, whole, leastFits: 2 };
  }

  /** The total's cell, or all rows of data. */
  private wholeParts({ numerator }: Basis): readonly RangeRef[] {
    const { values, totalRow } = this;
    const column = values.columns[numerator]?.column ?? -1;
    const isTold = totalRow >= 0 && !Number.isNaN(numberAt(values, totalRow, numerator));
    const rows = values.rows.filter(({ kind }, row) => (isTold ? row === totalRow : kind === 'data'));
    return rowRuns(
      values.sheet,
      column,
      rows.map(({ row }) => row),
    );
  }

  private *bases(): Iterable<Basis> {
    const others = this.values.columns.flatMap((column, index) =>
      index !== this.column && column.isFigure && column.unit !== 'percent' && counted.has(column.role) ? [index] : [],
    );
    for (const numerator of others) {
      yield this.share(numerator);
      for (const denominator of others) if (denominator !== numerator) yield { numerator, denominator, whole: NaN, leastFits: 3 };
    }
  }

  /** The first of the bases that fit best: the next column of counts to the left before one further away. */
  basis(): Basis | null {
    if (this.data.length < fewest) return null;
    const isBasis = ({ fits, asked }: Judged, { leastFits }: Basis): boolean =>
      asked >= fewest && fits >= leastFits && (asked - fits) * 3 <= asked;
    const some = this.data.slice(0, sample);
    let best: Basis | null = null;
    let share = 0;
    for (const basis of this.bases()) {
      // A sample tells a wrong basis, so that a long sheet is not gone through for every pair of columns.
      const judged = this.judge(basis, some);
      if (!isBasis(judged, basis) || judged.fits / judged.asked < share) continue;
      const isNearer = best === null || judged.fits / judged.asked > share || this.distance(basis) < this.distance(best);
      if (!isNearer || (this.data.length > sample && !isBasis(this.judge(basis, this.data), basis))) continue;
      best = basis;
      share = judged.fits / judged.asked;
    }
    return best;
  }

  private distance({ numerator }: Basis): number {
    return numerator < this.column ? this.column - numerator : this.values.columns.length + numerator;
  }

  /** A total row's quotient is meant so where it holds or one slip is between: it can be a mean of the rows as well. */
  private isMeant(row: number, basis: Basis, fits: boolean, expected: number): boolean {
    if (this.values.rows[row]?.kind === 'data' || fits) return true;
    if (basis.denominator < 0 || row !== this.totalRow) return false;
    const stated = this.stated(row);
    const mean = this.data.reduce((sum, one) => sum + this.stated(one), 0) / this.data.length;
    return (
      !percentFits(stated, mean) && [0, 1, 2].some((decimals) => isOneSlip(stated, Math.round(expected * 10 ** decimals) / 10 ** decimals))
    );
  }

  *readings(basis: Basis): Iterable<PercentReading> {
    const { values } = this;
    const own = values.columns[this.column];
    const column = own?.column ?? -1;
    const wholeParts = basis.denominator < 0 ? this.wholeParts(basis) : [];
    const isLong = values.rows.length > mostListed;
    const origin = own && labelKind(own.levels.at(-1) ?? '') === 'percent' ? 'label' : 'layout';
    const cell = (row: number, index: number): RangeRef => {
      const left = values.columns[index]?.column ?? -1;
      return { sheet: values.sheet, top: row, bottom: row, left, right: left };
    };
    for (let index = 0; index < values.rows.length; index++) {
      const kind = values.rows[index]?.kind;
      const isWhole = basis.denominator < 0 && index === this.totalRow;
      if (isWhole || (kind !== 'data' && kind !== 'total' && kind !== 'subtotal')) continue;
      const expected = expectedAt(values, basis, index);
      if (Number.isNaN(expected) || Number.isNaN(numberAt(values, index, this.column))) continue;
      const fits = percentFits(this.stated(index), expected);
      if ((isLong && fits) || !this.isMeant(index, basis, fits, expected)) continue;
      const row = values.rows[index]?.row ?? -1;
      const parts =
        basis.denominator < 0 ? [cell(row, basis.numerator), ...wholeParts] : [cell(row, basis.numerator), cell(row, basis.denominator)];
      const axis = basis.denominator < 0 ? 'other' : 'row';
      yield {
        fits,
        relation: {
          total: { sheet: values.sheet, row, column },
          parts,
          over: 1,
          kind: 'percent',
          by: 'percent',
          origin,
          axis,
          tentative: false,
        },
      };
    }
  }
}

/** `values` with the rows' last kinds. */
export function percentRelationsOf(values: Table): readonly PercentReading[] {
  return values.columns.flatMap((column, index) => {
    if (!column.isFigure || !isPercentColumn(column)) return [];
    const percents = new Percents(values, index);
    const basis = percents.basis();
    return basis ? [...percents.readings(basis)] : [];
  });
}
