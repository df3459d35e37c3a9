/** The body of a document: tables, sentences, lists, charts. */
import type { CellFormat } from '../../model/plans';
import { words, type Block, type Column, type Item, type Look, type TableRow } from '../layout';
import type { Page } from '../page';
import type { PageCell } from '../page-cells';
import { heightOf } from '../row-heights';
import * as styles from '../styles';

type BlockOf<Name extends Block['block']> = Extract<Block, { readonly block: Name }>;

const only = (text: string): Item => ({ shown: words(text) });
const indent = '\u00A0\u00A0\u00A0';
/** Points. */
const lineHeight = 19;
/** Points: heads of columns no wider are in smaller print. */
const narrow = 75;

export function heading(page: Page, text: string): void {
  if (text !== '') page.row([{ item: only(text), format: styles.section, span: page.columns }], 21);
}

export function addTable(page: Page, { heading: title, columns, rows, repeats }: BlockOf<'table'>): void {
  const first = page.next;
  heading(page, title);
  const titles = columns.map(({ title: text }) => text);
  if (titles.some((text) => text !== '')) {
    const fontSize = columns.some(({ span }) => span * page.unit < narrow) ? 9 : 10;
    const height = Math.max(
      ...columns.map(({ title: text, span }) => heightOf(text, { width: span * page.unit, fontSize, bold: true }, 20)),
    );
    page.row(
      columns.map((column): PageCell => ({
        item: only(column.title),
        format: { ...styles.head, fontSize, ...aligned(column) },
        span: column.span,
      })),
      height,
    );
  }
  if (repeats) page.repeat(first, page.next - 1);
  for (const row of rows) addRow(page, columns, row);
  page.gap(8);
}

const rowLooks: Readonly<Record<NonNullable<TableRow['look']>, CellFormat>> = {
  strong: styles.strong,
  total: styles.total,
  quiet: styles.quiet,
};
const itemLooks: Readonly<Record<Look, CellFormat>> = {
  strong: { bold: true },
  quiet: styles.remark,
  warn: { bold: true, fontColor: '#A4262C' },
  rtl: { readingOrder: 'rtl', horizontal: 'right' },
  ltr: { readingOrder: 'ltr', horizontal: 'left' },
};

function addRow(page: Page, columns: readonly Column[], { items, look, level = 0 }: TableRow): void {
  const row = look ? rowLooks[look] : styles.body;
  const cells = items.map((item, at): PageCell => {
    const column = columns[at] ?? { title: '', span: 1, align: 'start' };
    const shown = at === 0 && level > 0 && item.shown.is === 'text' ? words(indent.repeat(level) + item.shown.text) : item.shown;
    return {
      item: { ...item, shown },
      format: { ...row, ...aligned(column), ...(item.look ? itemLooks[item.look] : {}) },
      span: column.span,
    };
  });
  page.row(cells, Math.max(lineHeight, ...cells.map((cell) => cellHeight(page, cell))), 1);
}

const aligned = ({ align }: Column): CellFormat => (align === 'center' ? { horizontal: 'center' } : {});

function cellHeight(page: Page, { item, format, span }: PageCell): number {
  if (item.shown.is !== 'text') return lineHeight;
  const box = { width: span * page.unit, fontSize: format.fontSize ?? styles.bodySize, bold: format.bold ?? false };
  return heightOf(item.shown.text, box, lineHeight);
}

export function addText(page: Page, { heading: title, sentences }: BlockOf<'text'>): void {
  if (sentences.length === 0) return;
  heading(page, title);
  for (const sentence of sentences) {
    const height = heightOf(sentence, { width: page.width, fontSize: styles.bodySize }, lineHeight);
    page.row([{ item: only(sentence), format: styles.plain, span: page.columns }], height, 1);
  }
  page.gap(8);
}

export function addList(page: Page, { heading: title, items, perRow }: BlockOf<'list'>): void {
  if (items.length === 0) return;
  heading(page, title);
  const span = page.columns / perRow;
  for (let at = 0; at < items.length; at += perRow) {
    const own = items.slice(at, at + perRow);
    const height = Math.max(...own.map((text) => heightOf(text, { width: span * page.unit, fontSize: 10 }, 17)));
    page.row(
      own.map((text): PageCell => ({ item: only(`• ${text}`), format: styles.listItem, span })),
      height,
    );
  }
  page.gap(8);
}

/** Rows that a chart stands over, each of this height before it is stretched. */
const chartRows = 6;
const chartRowHeight = 24;
const wideChartRowHeight = 19;
/** A line a category needs, in a chart of bars. */
const barHeight = 17;

export function addChart(page: Page, { type, title, categories, series }: BlockOf<'chart'>): void {
  if (categories.length < 2) return;
  const least = page.isWide ? wideChartRowHeight : chartRowHeight;
  const height = type === 'bar' ? Math.max(least, (categories.length * barHeight + 50) / chartRows) : least;
  page.chart({ type, title }, categories, series, chartRows, height);
  page.gap(8);
}

export function addNotes(page: Page, { heading: title, notes }: BlockOf<'notes'>): void {
  if (notes.length === 0) return;
  heading(page, title);
  for (const note of notes)
    page.row([{ item: only(note), format: styles.small, span: page.columns }], heightOf(note, { width: page.width, fontSize: 9 }, 15));
  page.gap(6);
}
