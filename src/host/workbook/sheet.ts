import { areaContains, areaEncloses, areasOverlap, cellArea, sameArea, wholeSheet } from './areas';
import { contentChanged, resultChanged, SheetChanges } from './changes';
import type { LineSpan, SheetAspect } from './changes';
import { eachCell, usedArea } from './sheet-cells';
import type { ArrayFormula, Hyperlink, SheetData } from './sheet-data';
import { anchorOf, cleared, revalidated, type ConditionalFormatModel, type ValidationModel, type ValidationRule } from './rules';
import type { StyleTable } from './styles';
import { addTable, changeTable, renameColumnAt, resizeTable } from './tables';
import type { NewTable, TableChange } from './tables';
import type { Area, Change, ChartModel, PageModel, Protection, Scalar, SheetLook, SheetView, Style, TableModel, Visibility } from './types';

/** What a sheet needs of its workbook. */
export interface SheetOwner {
  readonly styles: StyleTable;
  report(change: Change): void;
  /** Unique in the workbook. */
  nextId(): number;
}

export type NewChart = Omit<ChartModel, 'id' | 'isOurs'>;

/**
 * A sheet and what differs from its source. It keeps its own parts in accord (merges never overlap, a table's columns are
 * its header's texts) and enforces nothing of Excel's rules: names, protection and overlaps are the caller's to refuse.
 */
export class Sheet implements SheetView {
  readonly changes = new SheetChanges();
  private currentName: string;

  /** @param sourceName its name in the source file; `null` for an added sheet */
  constructor(
    private readonly owner: SheetOwner,
    readonly id: string,
    name: string,
    readonly sourceName: string | null,
    private readonly data: SheetData,
  ) {
    this.currentName = name;
  }

  get name(): string {
    return this.currentName;
  }
  get visibility(): Visibility {
    return this.data.visibility;
  }
  get rightToLeft(): boolean {
    return this.data.rightToLeft;
  }
  get protection(): Protection | null {
    return this.data.protection;
  }
  get merges(): readonly Area[] {
    return this.data.merges;
  }
  get tables(): readonly TableModel[] {
    return this.data.tables;
  }
  get pivots(): readonly Area[] {
    return this.data.pivots;
  }
  get charts(): readonly ChartModel[] {
    return this.data.charts;
  }
  get page(): Readonly<PageModel> {
    return this.data.page;
  }
  get validations(): readonly ValidationModel[] {
    return this.data.validations;
  }
  get conditionalFormats(): readonly ConditionalFormatModel[] {
    return this.data.conditionalFormats;
  }
  get look(): SheetLook {
    return this.data.look;
  }
  get hiddenRows(): ReadonlySet<number> {
    return this.data.hiddenRows;
  }
  get hiddenColumns(): ReadonlySet<number> {
    return this.data.hiddenColumns;
  }
  get hyperlinks(): readonly { readonly area: Area; readonly link: Hyperlink }[] {
    return this.data.hyperlinks;
  }

  columnWidth(column: number): number {
    return this.data.formats.columnWidth(column);
  }
  rowHeight(row: number): number {
    return this.data.formats.rowHeight(row);
  }
  value(row: number, column: number): Scalar {
    return this.data.values.get(row, column) ?? null;
  }
  formula(row: number, column: number): string | null {
    return this.data.formulas.get(row, column) ?? null;
  }
  style(row: number, column: number): Style {
    return this.owner.styles.style(this.styleId(row, column));
  }
  /** Equal ids are equal styles, for comparing many cells quickly. */
  styleId(row: number, column: number): number {
    return this.data.formats.styleId(row, column);
  }
  hyperlink(row: number, column: number): Hyperlink | null {
    return this.data.hyperlinks.find((entry) => areaContains(entry.area, row, column))?.link ?? null;
  }
  spillOver(row: number, column: number): Area | null {
    return this.data.spills.get(row, column) ?? null;
  }
  /** What the file says of an array formula in this very cell; `null` for an ordinary formula and for one that was set here. */
  arrayFormula(row: number, column: number): ArrayFormula | null {
    return this.data.arrays.get(row, column) ?? null;
  }
  /** Whether the cell may not be written while the sheet is protected. */
  isLocked(row: number, column: number): boolean {
    return this.style(row, column).locked;
  }
  usedArea(valuesOnly: boolean): Area | null {
    return usedArea(this.data, valuesOnly);
  }
  eachCell(area: Area, visit: (row: number, column: number, value: Scalar, formula: string | null) => void): void {
    eachCell(this.data, area, visit);
  }

  /** A constant; `null` empties the cell. A spill that covered the cell is taken away. */
  setValue(row: number, column: number, value: Scalar): void {
    this.dropFormula(row, column);
    this.putValue(row, column, value);
    renameColumnAt(this.data.tables, row, column, value);
    this.changes.markCell(row, column, contentChanged);
    this.report('values', cellArea(row, column));
  }

  /** @param formula en-US, with "="; its value is `null` until it is calculated */
  setFormula(row: number, column: number, formula: string): void {
    this.dropFormula(row, column);
    this.data.values.delete(row, column);
    this.data.formulas.set(row, column, formula);
    this.changes.markCell(row, column, contentChanged);
    this.report('values', cellArea(row, column));
  }

  /** The result of the cell's formula. */
  setCalculated(row: number, column: number, value: Scalar): void {
    this.putValue(row, column, value);
    this.changes.markCell(row, column, resultChanged);
    this.report('calculated', cellArea(row, column));
  }

  /**
   * The values that a formula spills, row-major from its own cell; `null` takes the spill away. Cells of the user inside
   * the area are overwritten: the caller looks first.
   */
  setSpill(row: number, column: number, values: readonly (readonly Scalar[])[] | null): void {
    this.dropSpill(row, column);
    if (!values) return;
    const area = { top: row, left: column, bottom: row + values.length - 1, right: column + (values[0]?.length ?? 1) - 1 };
    const isSingle = area.top === area.bottom && area.left === area.right;
    values.forEach((line, down) =>
      line.forEach((value, across) => {
        this.putValue(row + down, column + across, value);
        if (!isSingle) this.data.spills.set(row + down, column + across, area);
        this.changes.markCell(row + down, column + across, resultChanged);
      }),
    );
    this.report('calculated', area);
  }

  /** What is given is set, the rest stays. Border edges are set one by one; the line style "none" takes an edge away. */
  setStyle(area: Area, style: Partial<Style>): void {
    this.restyle(area, (id) => this.owner.styles.intern(mergedStyle(this.owner.styles.style(id), style)));
  }

  /** `formats` unmerges as well; `all` removes hyperlinks too. */
  clear(area: Area, what: 'contents' | 'formats' | 'all'): void {
    if (what !== 'formats') this.clearContents(area);
    if (what !== 'contents') {
      this.restyle(area, () => 0);
      this.unmerge(area);
    }
    if (what === 'all') this.setHyperlink(area, null);
  }

  /** Keeps the upper left value only, as Excel does. Merges that overlap are taken up. */
  merge(area: Area): void {
    this.unmerge(area);
    this.eachCell(area, (row, column) => {
      if (row !== area.top || column !== area.left) this.setValue(row, column, null);
    });
    this.data.merges.push(area);
    this.sheetChanged('merges');
  }

  unmerge(area: Area): void {
    if (!this.data.merges.some((merge) => areasOverlap(merge, area))) return;
    this.data.merges = this.data.merges.filter((merge) => !areasOverlap(merge, area));
    this.sheetChanged('merges');
  }

  addTable(table: NewTable): TableModel {
    const added = addTable(this.data, String(this.owner.nextId()), table);
    this.sheetChanged('tables');
    return added;
  }

  /** Columns that come in are named by their header cells. */
  resizeTable(id: string, area: Area): void {
    resizeTable(this.data, id, area);
    this.sheetChanged('tables');
  }

  changeTable(id: string, change: TableChange): void {
    changeTable(this.data, id, change);
    this.sheetChanged('tables');
  }

  /** The cells stay. */
  deleteTable(id: string): void {
    this.data.tables = this.data.tables.filter((table) => table.id !== id);
    this.sheetChanged('tables');
  }

  setColumnWidth(first: number, last: number, points: number): void {
    this.data.formats.setColumnWidth(first, last, points);
    this.changes.widths.push({ first, last });
    this.report('formats', { ...wholeSheet, left: first, right: last });
  }

  setRowHeight(first: number, last: number, points: number): void {
    this.data.formats.setRowHeight(first, last, points);
    this.changes.heights.push({ first, last });
    this.report('formats', { ...wholeSheet, top: first, bottom: last });
  }

  setColumnsHidden(first: number, last: number, hidden: boolean): void {
    this.hideLines(this.data.hiddenColumns, this.changes.hiddenColumns, { first, last }, hidden);
  }

  setRowsHidden(first: number, last: number, hidden: boolean): void {
    this.hideLines(this.data.hiddenRows, this.changes.hiddenRows, { first, last }, hidden);
  }

  setPage(page: Partial<PageModel>): void {
    Object.assign(this.data.page, page);
    this.sheetChanged('page');
  }

  setLook(look: Partial<SheetLook>): void {
    this.data.look = { ...this.data.look, ...look };
    this.sheetChanged('look');
  }

  /** What is asked of the areas from now on, in place of whatever was; `null` asks nothing. */
  setValidation(areas: readonly Area[], rule: ValidationRule | null): void {
    this.data.validations = revalidated(this.data.validations, areas, rule);
    this.sheetChanged('validations');
  }

  /** Comes last: what a format before it sets of a cell stands. */
  addConditionalFormat(format: Omit<ConditionalFormatModel, 'id' | 'priority' | 'source' | 'anchor'>): string {
    const id = `{cf-${String(this.owner.nextId())}}`;
    const priority = Math.max(0, ...this.data.conditionalFormats.map((other) => other.priority)) + 1;
    this.data.conditionalFormats.push({ ...format, anchor: anchorOf(format.areas), id, priority, source: null });
    this.sheetChanged('conditional-formats');
    return id;
  }

  changeConditionalFormat(
    id: string,
    change: Partial<Pick<ConditionalFormatModel, 'formulas' | 'format' | 'operator' | 'stopIfTrue'>>,
  ): void {
    this.data.conditionalFormats = this.data.conditionalFormats.map((format) =>
      format.id === id ? { ...format, ...change, source: null } : format,
    );
    this.sheetChanged('conditional-formats');
  }

  deleteConditionalFormat(id: string): void {
    this.data.conditionalFormats = this.data.conditionalFormats.filter((format) => format.id !== id);
    this.sheetChanged('conditional-formats');
  }

  clearConditionalFormats(area: Area): void {
    this.data.conditionalFormats = cleared(this.data.conditionalFormats, area);
    this.sheetChanged('conditional-formats');
  }

  addChart(chart: NewChart): ChartModel {
    const added: ChartModel = { ...chart, id: `{chart-${String(this.owner.nextId())}}`, isOurs: true };
    this.data.charts.push(added);
    this.sheetChanged('charts');
    return added;
  }

  deleteChart(id: string): void {
    this.data.charts = this.data.charts.filter((chart) => chart.id !== id);
    this.sheetChanged('charts');
  }

  /** `null` takes away the links of cells that lie inside the area. */
  setHyperlink(area: Area, link: Hyperlink | null): void {
    const kept = this.data.hyperlinks.filter((entry) => !areaEncloses(area, entry.area));
    if (!link && kept.length === this.data.hyperlinks.length) return;
    this.data.hyperlinks = link ? [{ area, link }, ...kept] : kept;
    this.sheetChanged('hyperlinks');
  }

  setVisibility(visibility: Visibility): void {
    this.data.visibility = visibility;
    this.sheetChanged('visibility');
  }

  protect(protection: Protection): void {
    this.data.protection = protection;
    this.sheetChanged('protection');
  }

  unprotect(): void {
    this.data.protection = null;
    this.sheetChanged('protection');
  }

  /** For the workbook alone, which keeps names unique. */
  rename(name: string): void {
    this.currentName = name;
    this.changes.aspects.add('name');
  }

  private clearContents(area: Area): void {
    const spills: Area[] = [];
    this.eachCell(area, (row, column) => {
      const spill = this.data.spills.get(row, column);
      if (spill && spill.top === row && spill.left === column) spills.push(spill);
    });
    for (const spill of spills) this.dropSpill(spill.top, spill.left);
    this.eachCell(area, (row, column) => {
      if (this.data.spills.get(row, column)) return;
      this.data.formulas.delete(row, column);
      this.data.arrays.delete(row, column);
      this.data.values.delete(row, column);
      this.changes.markCell(row, column, contentChanged);
    });
    this.report('values', area);
  }

  private restyle(area: Area, change: (id: number) => number): void {
    this.data.formats.restyle(area, change);
    this.changes.markStyles(area);
    this.report('formats', area);
  }

  private putValue(row: number, column: number, value: Scalar): void {
    if (value === null) this.data.values.delete(row, column);
    else this.data.values.set(row, column, value);
  }

  private dropFormula(row: number, column: number): void {
    const spill = this.data.spills.get(row, column);
    if (spill) this.dropSpill(spill.top, spill.left);
    this.data.arrays.delete(row, column);
    this.data.formulas.delete(row, column);
  }

  private dropSpill(row: number, column: number): void {
    const area = this.data.spills.get(row, column);
    if (!area || !sameArea(cellArea(row, column), { ...area, bottom: area.top, right: area.left })) return;
    this.data.spills.each(area, (down, across) => {
      this.data.spills.delete(down, across);
      this.data.values.delete(down, across);
      this.changes.markCell(down, across, resultChanged);
    });
    this.report('calculated', area);
  }

  private hideLines(lines: Set<number>, spans: LineSpan[], span: LineSpan, hidden: boolean): void {
    for (let line = span.first; line <= span.last; line++) {
      if (hidden) lines.add(line);
      else lines.delete(line);
    }
    spans.push(span);
    this.owner.report({ kind: 'sheet-changed', sheetId: this.id });
  }

  private sheetChanged(aspect: SheetAspect): void {
    this.changes.aspects.add(aspect);
    this.owner.report({ kind: 'sheet-changed', sheetId: this.id });
  }

  private report(kind: 'values' | 'formats' | 'calculated', area: Area): void {
    this.owner.report({ kind, sheetId: this.id, area });
  }
}

function mergedStyle(style: Style, change: Partial<Style>): Style {
  const edges = Object.entries({ ...style.borders, ...change.borders }).filter(([, edge]) => edge.style !== 'none');
  return { ...style, ...change, borders: Object.fromEntries(edges) };
}
