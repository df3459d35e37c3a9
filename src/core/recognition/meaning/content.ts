/** What kinds of cells a column holds, counted in one pass, and a sample of its different texts. */
import { plainText } from '../../reading/text';
import type { Grid } from '../cells/grid';
import { labelKind } from '../../lexicon/labels';
import { cellKind, formatAt, kindAt, textAt, valueAt } from '../cells/grid';
import type { Frame } from '../frame/layout';

export interface Content {
  readonly texts: number;
  readonly numbers: number;
  readonly dates: number;
  readonly fractions: number;
  readonly percents: number;
  readonly money: number;
  readonly negatives: number;
  /** Of the numbers that are no texts; `min` is above `max` where there is none. */
  readonly min: number;
  readonly max: number;
  /** The first texts, to see whether they are numbers in words or with units. */
  readonly sample: readonly string[];
  /** 1, 2, 3… down the column. */
  readonly isCounter: boolean;
}

const mostSampled = 30;
const currencyFormat = /[$€£]|\b(MAD|DH|DZD|DA|EUR|USD|TND|MRU)\b|د\.|درهم/i;
const percentSign = /[%٪]/;

/** So few fractions may all be averages below what they are of. */
const fewFractions = 3;

function isOfStatistics(grid: Grid, frame: Frame, row: number): boolean {
  for (let column = frame.area.left; column <= Math.min(frame.area.right, frame.area.left + 2); column++) {
    if (kindAt(grid, row, column) === cellKind.text) return ['statistic', 'percent'].includes(labelKind(textAt(grid, row, column)));
  }
  return false;
}

export function contentOf(grid: Grid, frame: Frame, column: number): Content {
  let texts = 0;
  let numbers = 0;
  let dates = 0;
  let fractions = 0;
  let percents = 0;
  let money = 0;
  let negatives = 0;
  let counted = 0;
  let min = Infinity;
  let max = -Infinity;
  const sample: string[] = [];
  for (let row = frame.dataTop; row <= frame.area.bottom; row++) {
    const kind = kindAt(grid, row, column);
    if (kind === cellKind.text) {
      texts++;
      if (sample.length < mostSampled) sample.push(textAt(grid, row, column));
    } else if (kind === cellKind.date) dates++;
    else if (kind === cellKind.numericText) {
      numbers++;
      if (percentSign.test(textAt(grid, row, column))) percents++;
    } else if (kind === cellKind.number) {
      numbers++;
      const value = valueAt(grid, row, column);
      if (typeof value === 'number') {
        if (!Number.isInteger(value) && (fractions >= fewFractions || !isOfStatistics(grid, frame, row))) fractions++;
        if (value < 0) negatives++;
        if (value < min) min = value;
        if (value > max) max = value;
      }
      if (value === counted + 1) counted++;
      const format = formatAt(grid, row, column);
      if (format !== 'General') {
        if (format.includes('%')) percents++;
        else if (currencyFormat.test(format)) money++;
      }
    }
  }
  return {
    texts,
    numbers,
    dates,
    fractions,
    percents,
    money,
    negatives,
    min,
    max,
    sample,
    isCounter: numbers >= 3 && counted >= numbers - 1,
  };
}

const mostDistinct = 50;
const mostRows = 4000;

/** Different texts from the top of a column, each once; texts that read like numbers ("65+") among them. */
export function distinctTexts(grid: Grid, frame: Frame, column: number): readonly string[] {
  const texts = new Set<string>();
  const last = Math.min(frame.area.bottom, frame.dataTop + mostRows);
  for (let row = frame.dataTop; row <= last && texts.size < mostDistinct; row++) {
    const kind = kindAt(grid, row, column);
    if (kind === cellKind.text || kind === cellKind.numericText) texts.add(plainText(textAt(grid, row, column)));
  }
  return [...texts];
}
