/** The cells of a page as contents and looks: links, sums, formulas over cells that ids name, number formats. */
import { cellText, refText, sheetText } from '../model/addresses';
import type { Area, CellValue, SheetSnapshot } from '../model/grid';
import type { CellContent, CellFormat, PlanStep } from '../model/plans';
import type { CertifiedFigure } from './certified';
import type { Item, Shown } from './layout';
import type { BuiltCell } from './sheet-builder';
import * as styles from './styles';

export interface PageCell {
  readonly item: Item;
  readonly format: CellFormat;
  /** Units of the grid. */
  readonly span: number;
}

export function dataCell(id: string | null, ids: ReadonlyMap<string, string>): CellContent | null {
  const address = id === null ? undefined : ids.get(id);
  return address === undefined ? null : { formula: `=${address}` };
}

/** What charts draw and what is remembered stands beside the page. */
export function dataSteps(sheet: string, contents: readonly (readonly (CellContent | null)[])[], left: number): PlanStep[] {
  if (contents.length === 0) return [];
  const area: Area = { top: 0, left, bottom: contents.length - 1, right: left + (contents[0]?.length ?? 1) - 1 };
  return [
    { kind: 'column-width', sheet, first: left, last: left, width: 120 },
    { kind: 'format', sheet, area, format: styles.chartData },
    { kind: 'write', sheet, area, contents },
  ];
}

/** Path, value, and the cell as it is now; a number kept as text can't be linked to, and is vouched for by `check` alone. */
export function certifiedRows(title: string, figures: readonly CertifiedFigure[]): (CellContent | null)[][] {
  if (figures.length === 0) return [];
  const rows = figures.map(({ path, value, cell, isNumber }): (CellContent | null)[] => {
    const ref = `${sheetText(cell.sheet)}!${cellText(cell.row, cell.column)}`;
    return [{ value: path }, { value }, isNumber ? { formula: `=${ref}` } : { value }];
  });
  return [[{ value: title }, { value: '' }, { value: '' }], ...rows];
}

/** Blanks and dotted lines are there to be filled by hand. */
export function isForUser(content: CellContent, found: CellValue): boolean {
  return 'value' in content && typeof content.value === 'string' && /^…*$/.test(content.value) && found !== null && found !== content.value;
}

export function valueAt({ area, values }: SheetSnapshot, row: number, column: number): CellValue {
  return area ? (values[row - area.top]?.[column - area.left] ?? null) : null;
}

export function built({ item, format, span }: PageCell, ids: ReadonlyMap<string, string>): BuiltCell {
  return { content: contentOf(item.shown, ids), format: { ...format, ...numberFormatOf(item.shown) }, span };
}

export function contentOf(shown: Shown, ids: ReadonlyMap<string, string>): CellContent | null {
  switch (shown.is) {
    case 'blank':
      return null;
    case 'text':
      return { value: shown.text };
    case 'value':
      return { value: shown.value };
    case 'link':
      return { formula: `=${sheetText(shown.cell.sheet)}!${cellText(shown.cell.row, shown.cell.column)}` };
    case 'sum':
      return { formula: `=SUM(${shown.of.map((range) => refText(range)).join(',')})` };
    case 'formula':
      return { formula: shown.formula.replace(/\{([^}]+)\}/g, (_, id: string) => addressOf(id, ids)) };
  }
}

function addressOf(id: string, ids: ReadonlyMap<string, string>): string {
  const address = ids.get(id);
  if (address === undefined) throw new Error(`the document has no cell "${id}"`);
  return address;
}

function numberFormatOf(shown: Shown): CellFormat {
  if (shown.is === 'blank' || shown.is === 'text') return {};
  const isWhole = typeof shown.value !== 'number' || Number.isInteger(shown.value);
  switch (shown.format) {
    case 'count':
      return isWhole ? styles.count : { ...styles.count, numberFormat: '0.##' };
    case 'amount':
      return styles.amount;
    case 'share':
      return styles.share;
    case 'change':
      return styles.change;
    case 'date':
      return styles.date;
    case 'text':
      return {};
  }
}
