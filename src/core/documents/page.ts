/**
 * Lays the blocks of a document on a grid of equal columns and makes the plan of its sheet: contents, looks, charts, page
 * set-up. The page is filled: charts grow, lines get more air, and the signatures go to its foot.
 */
import { cellText } from '../model/addresses';
import type { Area, SheetSnapshot } from '../model/grid';
import type { CellContent, CellFormat, ChartPlan, PageSetup, PlanStep } from '../model/plans';
import type { Language } from '../model/roles';
import { fingerprint } from './fingerprint';
import { summaryName } from './known';
import { certifiedAt, type CertifiedFigure } from './certified';
import type { Layout, Shown } from './layout';
import { built, certifiedRows, contentOf, dataCell, dataSteps, isForUser, valueAt, type PageCell } from './page-cells';
import { SheetBuilder } from './sheet-builder';
import * as styles from './styles';

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

export interface SheetFacts {
  readonly made: string;
  /** The formula of the hidden name that the sheet is known by. */
  readonly mark: string;
  readonly header: { readonly draft: string; readonly foot: (pages: number) => string };
  /** Title of the figures that are kept beside the page. */
  readonly memory: string;
}

/** A figure as it was when the sheet was written. */
export interface Remembered {
  readonly label: string;
  readonly value: number;
}

const gridColumns = { portrait: 12, landscape: 36 } as const;
/** Points within the margins of an A4 page. */
const paper = { portrait: { width: 490, height: 728 }, landscape: { width: 736, height: 484 } } as const;
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
  private certified: { readonly title: string; readonly figures: readonly CertifiedFigure[] } = { title: '', figures: [] };
  private draft: { readonly row: number; readonly height: number; readonly format: CellFormat } | null = null;
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

  /** The row that says that it is a draft, or nothing. */
  draftRow(cells: readonly PageCell[], height: number): void {
    this.draft = { row: this.next, height, format: cells[0]?.format ?? {} };
    this.row(cells, height);
  }

  gap(height = 8, stretch = 0): void {
    this.row([], height, stretch);
  }

  /** What follows stands at the foot of the page. */
  foot(): void {
    this.rows.push({ cells: [], height: 6, stretch: 0, isFoot: true });
  }

  /** Figures that a fingerprint is over, beside the page. Gives what says whether they are still the same. */
  certify(title: string, figures: readonly CertifiedFigure[], holds: string, refresh: string): Shown {
    this.certified = { title, figures };
    const column = certifiedAt;
    const range = (at: number): string => `${cellText(1, at)}:${cellText(Math.max(1, figures.length), at)}`;
    const text = (value: string): string => `"${value.replaceAll('"', '""')}"`;
    const differs = `SUMPRODUCT(--(${range(column + 1)}<>${range(column + 2)}))`;
    return { is: 'formula', formula: `=IF(${differs}=0,${text(holds)},${text(refresh)})`, value: holds, format: 'text' };
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

  /** A new sheet's steps. */
  steps(sheet: string, { made, mark, header, memory }: SheetFacts): PlanStep[] {
    const { pages, heights } = this.fitted();
    const ids = this.addresses();
    const builder = new SheetBuilder(Array.from({ length: this.columns }, () => this.unit));
    for (const [at, { cells }] of this.rows.entries()) {
      const row = cells.map((cell) => built(cell, ids));
      builder.row(row, heights[at]);
    }
    const data = this.chartData(ids);
    for (const [at, chart] of this.charts.entries()) {
      const source = data.sources[at];
      const place = { top: chart.rows.first, bottom: chart.rows.last, left: 0, right: this.columns - 1 };
      if (source) builder.chart({ ...chart.plan, source, place });
    }
    const page = (): PageSetup => ({
      orientation: this.layout.orientation,
      printArea: this.printArea,
      pagesWide: 1,
      pagesTall: pages,
      margins: marginsIn,
      headerText: header.draft,
      footerText: header.foot(pages),
      firstPage: 1,
      centerHorizontally: true,
      ...(this.titleRows && pages > 1 ? { titleRows: this.titleRows } : {}),
    });
    const steps = builder.steps(sheet, this.language === 'ar' ? 'rtl' : 'ltr', made, styles.base(this.language), page);
    const beside = [...dataSteps(sheet, data.rows, this.columns + 1), ...this.memorySteps(sheet, memory)];
    const at = steps.findIndex(({ kind }) => kind === 'chart' || kind === 'page');
    const name: PlanStep = { kind: 'name', sheet, scope: 'sheet', name: summaryName, formula: mark, hidden: true };
    return [...steps.slice(0, at), ...beside, ...steps.slice(at, -1), name, ...steps.slice(-1)];
  }

  /**
   * What a sheet of the same shape takes to say what this one says. What the user wrote where we leave a blank or dots stays, and
   * so do the page's settings, but for what tells a draft.
   */
  refreshed(old: SheetSnapshot, header: SheetFacts['header'], memory: string): PlanStep[] {
    const sheet = old.name;
    const ids = this.addresses();
    const contents = this.rows.map(({ cells }, row): (CellContent | null)[] => {
      const found: (CellContent | null)[] = Array.from({ length: this.columns }, () => null);
      let column = 0;
      for (const { item, span } of cells) {
        const content = contentOf(item.shown, ids);
        if (content !== null && !isForUser(content, valueAt(old, row, column))) found[column] = content;
        column += span;
      }
      return found;
    });
    const data = this.chartData(ids).rows;
    const draft = this.draft;
    return [
      { kind: 'write', sheet, area: this.printArea, contents },
      ...dataSteps(sheet, data, this.columns + 1).filter(({ kind }) => kind === 'write'),
      ...this.memorySteps(sheet, memory).filter(({ kind }) => kind === 'write'),
      ...(draft
        ? [
            {
              kind: 'format' as const,
              sheet,
              area: { top: draft.row, bottom: draft.row, left: 0, right: this.columns - 1 },
              format: draft.format,
            },
            { kind: 'row-height' as const, sheet, first: draft.row, last: draft.row, height: draft.height, ours: true as const },
          ]
        : []),
      { kind: 'page', sheet, page: { headerText: header.draft }, ours: true },
      { kind: 'select', sheet, area: { top: 0, bottom: 0, left: 0, right: 0 } },
    ];
  }

  /** What a compared version is compared by: the figures with the paths of their labels. */
  figures(): readonly Remembered[] {
    return this.rows.flatMap(({ cells }) =>
      cells.flatMap(({ item: { label, shown } }) => {
        const value = 'value' in shown ? shown.value : null;
        return label !== undefined && typeof value === 'number' ? [{ label, value }] : [];
      }),
    );
  }

  /** The figures that a sheet of ours showed when it was written. */
  remembered(old: SheetSnapshot): readonly Remembered[] {
    const found: Remembered[] = [];
    for (let row = 1; ; row++) {
      const [label, value] = [valueAt(old, row, this.memoryColumn), valueAt(old, row, this.memoryColumn + 1)];
      if (typeof label !== 'string') return found;
      if (typeof value === 'number') found.push({ label, value });
    }
  }

  /** Equal where cells and charts stand in the same places. */
  shape(): string {
    const rows = this.rows.map(({ cells }) => cells.map(({ span }) => span).join(','));
    const charts = this.charts.map(({ plan, rows: { first, last }, series, categories }) =>
      [plan.type, first, last, series.length, categories.length].join(','),
    );
    return fingerprint([this.layout.orientation, ...rows, ...charts].join(';'));
  }

  private get printArea(): Area {
    return { top: 0, left: 0, bottom: Math.max(0, this.next - 1), right: this.columns - 1 };
  }

  /** Beside the figures of the charts, which fill five columns at most. */
  private get memoryColumn(): number {
    return this.columns + 7;
  }

  private memorySteps(sheet: string, title: string): PlanStep[] {
    return [
      ...dataSteps(sheet, this.memoryRows(title), this.memoryColumn),
      ...dataSteps(sheet, certifiedRows(this.certified.title, this.certified.figures), certifiedAt),
    ];
  }

  private memoryRows(title: string): (CellContent | null)[][] {
    const figures = this.figures();
    if (figures.length === 0) return [];
    const rows = figures.map(({ label, value }): (CellContent | null)[] => [{ value: label }, { value }]);
    // A row of blanks ends what an earlier, longer version left.
    return [[{ value: title }, { value: '' }], ...rows, [{ value: '' }, { value: '' }]];
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
