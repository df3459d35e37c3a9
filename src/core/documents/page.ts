/**
 * Lays the blocks of a document on a grid of equal columns and makes the plan of its sheet: contents, looks, charts, page
 * set-up. The page is filled: charts grow, lines get more air, and the signatures go to its foot.
 */
import { cellText, refText, sheetText } from '../model/addresses';
import type { Area } from '../model/grid';
import type { CellContent, CellFormat, ChartPlan, PageSetup, PlanStep } from '../model/plans';
import type { Language } from '../model/roles';
import type { Item, Layout, Shown } from './layout';
import { SheetBuilder, type BuiltCell } from './sheet-builder';
import * as styles from './styles';

export interface PageCell {
  readonly item: Item;
  readonly format: CellFormat;
  /** Units of the grid. */
  readonly span: number;
}

interface PageRow {
  readonly cells: readonly PageCell[];
  /** Points. */
  readonly height: number;
  /** What of a page that is left over it takes; 0 for none. */
  readonly stretch: number;
  /** It takes all that is left over still: what follows stands at the foot of the page. */
  readonly isFoot: boolean;
}

interface PageChart {
  readonly plan: Omit<ChartPlan, 'source' | 'place'>;
  readonly rows: { readonly first: number; readonly last: number };
  readonly categories: readonly string[];
  readonly series: readonly { readonly title: string; readonly ids: readonly (string | null)[] }[];
}

const gridColumns = { portrait: 12, landscape: 36 } as const;
/** Points within the margins of an A4 page. */
const paper = { portrait: { width: 510, height: 728 }, landscape: { width: 752, height: 484 } } as const;
const marginsIn = { top: 2, bottom: 1.8, left: 1.5, right: 1.5 } as const;
/** Nothing is stretched to more than this, so that a short document does not look blown up. */
const mostOfRow = 1.4;
const mostOfChart = 1.9;
/** Content that is a little too long is shrunk onto its page. */
const leastScale = { portrait: 0.84, landscape: 0.74 } as const;

/** Excel's limit for a row, in points. */
const mostHeight = 409;

const sumOf = (heights: readonly number[]): number => heights.reduce((all, height) => all + height, 0);

export class Page {
  private readonly rows: PageRow[] = [];
  private readonly charts: PageChart[] = [];
  private opened = 0;
  private readonly groups: { readonly first: number; readonly last: number }[] = [];
  private titleRows: { first: number; last: number } | null = null;
  readonly columns: number;
  readonly width: number;

  constructor(
    private readonly layout: Layout,
    readonly language: Language,
  ) {
    this.columns = gridColumns[layout.orientation];
    this.width = paper[layout.orientation].width;
  }

  get isWide(): boolean {
    return this.layout.orientation === 'landscape';
  }

  get unit(): number {
    return this.width / this.columns;
  }

  get next(): number {
    return this.rows.length;
  }

  /** @param stretch the row's part of what is left of the page. */
  row(cells: readonly PageCell[], height: number, stretch = 0): void {
    this.rows.push({ cells, height, stretch, isFoot: false });
  }

  gap(height = 8, stretch = 0): void {
    this.row([], height, stretch);
  }

  /** What follows stands at the foot of the page. */
  foot(): void {
    this.rows.push({ cells: [], height: 6, stretch: 0, isFoot: true });
  }

  /** Until `endGroup`, the rows stand on one page. */
  startGroup(): void {
    this.opened = this.next;
  }

  endGroup(): void {
    this.together(this.opened);
  }

  /** Rows from `first` on stand on one page. */
  together(first: number): void {
    this.groups.push({ first, last: this.next - 1 });
  }

  /** A chart over rows of its own. */
  chart(plan: PageChart['plan'], categories: readonly string[], series: PageChart['series'], rows: number, rowHeight: number): void {
    const first = this.next;
    for (let at = 0; at < rows; at++) this.row([], rowHeight, 3);
    this.charts.push({ plan, rows: { first, last: this.next - 1 }, categories, series });
    this.together(first);
  }

  repeat(first: number, last: number): void {
    this.titleRows ??= { first, last };
  }

  /** The sheet's steps. @param header texts of the page's header and footer. */
  steps(sheet: string, made: string, header: { readonly draft: string; readonly foot: string }): PlanStep[] {
    const { pages, heights } = this.fitted();
    const ids = this.addresses();
    const builder = new SheetBuilder(Array.from({ length: this.columns }, () => this.unit));
    for (const [at, { cells }] of this.rows.entries())
      builder.row(
        cells.map((cell) => built(cell, ids)),
        heights[at],
      );
    const printArea: Area = { top: 0, left: 0, bottom: Math.max(0, this.next - 1), right: this.columns - 1 };
    const data = this.chartData(ids);
    for (const [at, chart] of this.charts.entries()) {
      const source = data.sources[at];
      if (source)
        builder.chart({
          ...chart.plan,
          source,
          place: { top: chart.rows.first, bottom: chart.rows.last, left: 0, right: this.columns - 1 },
        });
    }
    const direction = this.language === 'ar' ? 'rtl' : 'ltr';
    const page = (): PageSetup => ({
      orientation: this.layout.orientation,
      printArea,
      pagesWide: 1,
      pagesTall: pages,
      margins: marginsIn,
      headerText: header.draft,
      footerText: header.foot,
      centerHorizontally: true,
      ...(this.titleRows && pages > 1 ? { titleRows: this.titleRows } : {}),
    });
    const steps = builder.steps(sheet, direction, made, styles.base(this.language), page);
    return data.rows.length === 0 ? steps : withData(steps, sheet, data.rows, this.columns + 1);
  }

  /** Pages that it takes, and the rows' heights with what is left of the last page shared out. */
  private fitted(): { readonly pages: number; readonly heights: readonly number[] } {
    const room = paper[this.layout.orientation].height;
    const own = this.rows.map(({ height }) => height);
    const needed = own.reduce((sum, height) => sum + height, 0);
    const pages = Math.max(1, Math.ceil((needed * leastScale[this.layout.orientation]) / room));
    if (pages > 1) return { pages, heights: this.unbroken(own, room) };
    if (needed >= room) return { pages, heights: own };
    return { pages, heights: this.stretched(own, room) };
  }

  /** What stands together goes to the next page as a whole, by more room before it. */
  private unbroken(own: readonly number[], room: number): number[] {
    const heights = [...own];
    const repeated = this.titleRows ? sumOf(own.slice(this.titleRows.first, this.titleRows.last + 1)) : 0;
    let used = 0;
    for (const [at, height] of own.entries()) {
      const group = this.groups.find(({ first }) => first === at);
      const needed = group ? sumOf(own.slice(group.first, group.last + 1)) : height;
      if (used + needed > room && at > 0) {
        if (group) heights[at - 1] = Math.min(mostHeight, (heights[at - 1] ?? 0) + room - used);
        used = repeated;
      }
      used += height;
    }
    return heights;
  }

  /** What is left of the page goes to rows and charts up to their limits, the rest above the foot. */
  private stretched(own: readonly number[], room: number): number[] {
    const shares = this.rows.reduce((all, { height, stretch }) => all + stretch * height, 0);
    const factor = shares === 0 ? 0 : (room - sumOf(own)) / shares;
    const heights = this.rows.map(({ height, stretch }) => height * Math.min(1 + stretch * factor, stretch > 1 ? mostOfChart : mostOfRow));
    const foot = this.rows.findIndex(({ isFoot }) => isFoot);
    const left = room - sumOf(heights);
    return heights.map((height, at) => (at === foot && left > 0 ? height + left : height));
  }

  private addresses(): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    for (const [row, { cells }] of this.rows.entries()) {
      let column = 0;
      for (const { item, span } of cells) {
        if (item.id !== undefined) found.set(item.id, cellText(row, column));
        column += span;
      }
    }
    return found;
  }

  /** What charts draw: a chart needs its figures side by side, which a printed page does not give. */
  private chartData(ids: ReadonlyMap<string, string>): {
    readonly rows: readonly (readonly (CellContent | null)[])[];
    readonly sources: readonly Area[];
  } {
    const rows: (CellContent | null)[][] = [];
    const sources: Area[] = [];
    const left = this.columns + 1;
    const most = Math.max(0, ...this.charts.map(({ series }) => series.length));
    const padded = (cells: readonly (CellContent | null)[]): (CellContent | null)[] => [
      ...cells,
      ...Array.from({ length: most + 1 - cells.length }, () => null),
    ];
    for (const { categories, series, plan } of this.charts) {
      const top = rows.length;
      rows.push(padded([{ value: plan.title }, ...series.map(({ title }): CellContent => ({ value: title }))]));
      for (const [at, category] of categories.entries())
        rows.push(padded([{ value: category }, ...series.map((one) => dataCell(one.ids[at] ?? null, ids))]));
      sources.push({ top, bottom: rows.length - 1, left, right: left + series.length });
      rows.push(padded([]));
    }
    return { rows, sources };
  }
}

function dataCell(id: string | null, ids: ReadonlyMap<string, string>): CellContent | null {
  const address = id === null ? undefined : ids.get(id);
  return address === undefined ? null : { formula: `=${address}` };
}

/** The charts' figures are written beside the page, before the charts that draw them. */
function withData(
  steps: readonly PlanStep[],
  sheet: string,
  contents: readonly (readonly (CellContent | null)[])[],
  left: number,
): PlanStep[] {
  const area: Area = { top: 0, left, bottom: contents.length - 1, right: left + (contents[0]?.length ?? 1) - 1 };
  const at = steps.findIndex(({ kind }) => kind === 'chart' || kind === 'page');
  const data: PlanStep[] = [
    { kind: 'column-width', sheet, first: left, last: left, width: 120 },
    { kind: 'format', sheet, area, format: styles.chartData },
    { kind: 'write', sheet, area, contents },
  ];
  return [...steps.slice(0, at), ...data, ...steps.slice(at)];
}

function built({ item, format, span }: PageCell, ids: ReadonlyMap<string, string>): BuiltCell {
  return { content: contentOf(item.shown, ids), format: { ...format, ...numberFormatOf(item.shown) }, span };
}

function contentOf(shown: Shown, ids: ReadonlyMap<string, string>): CellContent | null {
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
