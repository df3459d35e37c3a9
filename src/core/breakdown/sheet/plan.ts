/**
 * A breakdown on a sheet of its own: title, source, a row a group, subtotals, the grand total, shares, notes, a chart. Its
 * figures are values, or native formulas that follow the source and work where the add-in is not.
 */
import { plainShares, type BreakdownRow, type BreakdownTable, type Order } from '..';
import { cellText, columnName, refText } from '../../model/addresses';
import type { CellValue, WorkbookSnapshot } from '../../model/grid';
import type { CellFormat, PageSetup, Plan } from '../../model/plans';
import type { Language } from '../../model/roles';
import { say } from '../../wording/wording';
import { BreakdownFormulas, canBeBlank, longestFormula, type NoFormulas } from './formulas';
import { currenciesAdded, type Grouped } from './groups';
import type { BreakdownSource } from './request';
import { figuresOf, headersOf, keysShown, tableOfGroups, type BreakdownHeaders } from './result';
import { valueAt } from './source';
import { heightOf, widthOfText } from '../../documents/row-heights';
import { blank, formula, number, SheetBuilder, text, type BuiltCell } from '../../documents/sheet-builder';
import * as styles from '../../documents/styles';

export interface BreakdownSheetOptions {
  readonly figures: 'values' | 'formulas';
  readonly order: Order;
  readonly subtotals: boolean;
  /** Of the first measure in the grand total. */
  readonly shares: boolean;
  readonly chart: 'column' | 'bar' | 'pie' | null;
  readonly language: Language;
}

export interface BreakdownSheetInput {
  readonly workbook: WorkbookSnapshot;
  readonly sources: readonly BreakdownSource[];
  readonly grouped: Grouped;
  readonly options: BreakdownSheetOptions;
}

export type BreakdownPlan =
  | { readonly ok: true; readonly plan: Plan }
  /** A message key within `breakdown.` and its arguments. */
  | { readonly ok: false; readonly why: NoFormulas | 'too-many-rows'; readonly args: { readonly count: number } };

/** More are no summary, and no sheet to print. */
export const mostRows = 20_000;
const shareDecimals = 1;
const leastLabel = 90;
const mostLabel = 230;
const widthOfFigure = 85;
const chartRows = 16;
const chartColumns = 6;

interface Page {
  readonly input: BreakdownSheetInput;
  readonly table: BreakdownTable;
  readonly headers: BreakdownHeaders;
  readonly formulas: BreakdownFormulas | null;
  readonly builder: SheetBuilder;
  readonly fields: number;
  readonly figures: number;
  readonly columns: number;
  /** Of the table's columns, in points. */
  readonly widths: readonly number[];
  /** By field: the number format of its keys, where they are numbers. */
  readonly keyFormats: readonly (string | null)[];
  readonly t: (key: string, args?: Parameters<typeof say>[2]) => string;
}

export function breakdownPlan(input: BreakdownSheetInput): BreakdownPlan {
  const { workbook, grouped, sources, options } = input;
  const table = tableOfGroups(grouped, options);
  if (table.rows.length > mostRows) return { ok: false, why: 'too-many-rows', args: { count: table.rows.length } };
  const formulas = options.figures === 'formulas' ? new BreakdownFormulas(workbook, grouped, sources) : null;
  const refusal = formulas?.refusal() ?? null;
  if (refusal) return { ok: false, why: refusal, args: { count: refusal === 'text-numbers' ? grouped.textNumbers : table.rows.length } };
  const page = pageOf(input, table, formulas);
  addHead(page);
  const isTooLong = addTable(page);
  if (isTooLong) return { ok: false, why: 'formulas-too-long', args: { count: sources.length } };
  return { ok: true, plan: planOf(page) };
}

function pageOf(input: BreakdownSheetInput, table: BreakdownTable, formulas: BreakdownFormulas | null): Page {
  const { language, shares } = input.options;
  const headers = headersOf(input.sources, language);
  const fields = headers.by.length;
  const figures = headers.measures.length;
  const columns = fields + figures + (shares ? 1 : 0);
  const widths = Array.from({ length: columns }, (_, column) =>
    column < fields ? labelWidth(input, table, headers, column) : widthOfFigure,
  );
  const besides = Array.from({ length: input.options.chart ? Math.max(0, chartColumns - columns) : 0 }, () => widthOfFigure);
  return {
    input,
    table,
    headers,
    formulas,
    fields,
    figures,
    columns,
    widths,
    builder: new SheetBuilder([...widths, ...besides]),
    keyFormats: keyFormatsOf(input, fields),
    t: (key, args = {}) => say(language, `breakdown.${key}`, args),
  };
}

/** What the longest key needs, within limits: beyond them it wraps. */
function labelWidth({ options }: BreakdownSheetInput, { rows }: BreakdownTable, { by }: BreakdownHeaders, field: number): number {
  const texts = [by[field] ?? '', ...rows.map((row) => keysShown(row, options.language)[field])];
  const most = texts.reduce<number>(
    (longest, text) => (typeof text === 'string' ? Math.max(longest, widthOfText(text, styles.bodySize, true)) : longest),
    leastLabel,
  );
  return Math.min(most, mostLabel);
}

/** Points. */
function heightOfRow({ widths }: Page, texts: readonly unknown[], least: number): number {
  return texts.reduce<number>(
    (highest, text, column) =>
      typeof text === 'string'
        ? Math.max(highest, heightOf(text, { width: widths[column] ?? widthOfFigure, fontSize: styles.bodySize, bold: true }, least))
        : highest,
    least,
  );
}

function widthOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

const leastHeight = 17;
const leastHeadHeight = 24;

/** Dates are serial numbers: they are shown as the source shows them. */
function keyFormatsOf({ workbook, sources: [first] }: BreakdownSheetInput, fields: number): (string | null)[] {
  const sheet = workbook.sheets.find(({ name }) => name === first?.table.sheet);
  return Array.from({ length: fields }, (_, field) => {
    const key = first?.by[field];
    if (!first || !sheet?.area || key === undefined || key === 'sheet') return null;
    const row = first.table.dataRows.find((each) => typeof valueAt(sheet, each, key.column) === 'number');
    return row === undefined ? null : (sheet.numberFormats[row - sheet.area.top]?.[key.column - sheet.area.left] ?? null);
  });
}

function addHead(page: Page): void {
  const { builder, headers, input, columns, t } = page;
  const width = widthOf(page.widths);
  const list = (names: readonly string[]): string => names.join(input.options.language === 'ar' ? '، ' : ', ');
  const title = plainName(t('title', { measures: list(headers.measures), fields: list(headers.by) }));
  const source = t('source', { tables: list(sourcesShown(input.sources)) });
  builder.row(
    [text(title, { ...styles.title, fontSize: 14, wrap: true }, columns)],
    heightOf(title, { width, fontSize: 14, bold: true }, 32),
  );
  builder.row([text(source, styles.small, columns)], heightOf(source, { width, fontSize: 9 }, 18));
}

const sourcesListed = 6;

function sourcesShown(sources: readonly BreakdownSource[]): string[] {
  const shown = sources.slice(0, sourcesListed).map(({ table }) => refText({ sheet: table.sheet, ...table.area }));
  return sources.length > sourcesListed ? [...shown, `… (+${sources.length - sourcesListed})`] : shown;
}

/** True where a formula would be longer than Excel takes. */
function addTable(page: Page): boolean {
  const { builder, table, headers, fields, input, t } = page;
  const centred: CellFormat = { ...styles.head, horizontal: 'center' };
  const titles = [
    ...headers.by.map((header) => text(header, styles.head)),
    ...headers.measures.map((header) => text(header, centred)),
    ...(input.options.shares ? [text(t('share'), centred)] : []),
  ];
  const shareTitle = input.options.shares ? [t('share')] : [];
  const headerRow = builder.row(titles, heightOfRow(page, [...headers.by, ...headers.measures, ...shareTitle], leastHeadHeight));
  const first = headerRow + 1;
  const totalRow = first + table.rows.length;
  let isTooLong = false;
  table.rows.forEach((row, index) => {
    const cells = rowCells(page, row, first, index, totalRow);
    isTooLong ||= cells.some(({ content }) => content !== null && 'formula' in content && content.formula.length > longestFormula);
    builder.row(cells, heightOfRow(page, keysShown(row, input.options.language), leastHeight));
  });
  builder.row(rowCells(page, table.total, first, table.rows.length, totalRow), leastHeight);
  addNotes(page);
  if (input.options.chart) addChart(page, headerRow, totalRow);
  return isTooLong || fields === 0;
}

function rowCells(page: Page, row: BreakdownRow, first: number, index: number, totalRow: number): BuiltCell[] {
  const { input, fields, keyFormats } = page;
  const look = row.kind === 'group' ? styles.body : styles.strong;
  const keys = keysShown(row, input.options.language).map((key, field) =>
    keyCell(key, row.keys[field] ?? null, keyFormats[field] ?? null, look),
  );
  const figures = figuresOf(row).map((value, measure) => figureCell(page, row, value, measure, first, index, look));
  const own = cellText(first + index, fields);
  const total = `$${columnName(fields)}$${totalRow + 1}`;
  const share = formula(`=IF(OR(${own}="",N(${total})=0),"",${own}/${total})`, { ...look, ...styles.share });
  return [...keys, ...figures, ...(input.options.shares ? [share] : [])];
}

function keyCell(shown: CellValue, key: CellValue, format: string | null, look: CellFormat): BuiltCell {
  if (typeof shown === 'number') return number(shown, { ...look, numberFormat: format ?? 'General' });
  if (shown === null || typeof shown === 'object') return blank(look);
  return { content: { value: shown }, format: key === null && look === styles.body ? { ...look, italic: true } : look };
}

function figureCell(
  page: Page,
  row: BreakdownRow,
  value: number | null,
  measure: number,
  first: number,
  index: number,
  look: CellFormat,
): BuiltCell {
  const {
    formulas,
    fields,
    input: { sources, grouped },
  } = page;
  const format = { ...look, ...styles.count, numberFormat: value !== null && !Number.isInteger(value) ? '#,##0.00' : '#,##0' };
  if (!formulas) return value === null ? text('–', format) : number(value, format);
  if (row.kind !== 'group') return formula(sumOf(page.table, row, index, first, fields + measure), format);
  const labels = row.keys.map((_, field) => `$${columnName(field)}${first + index + 1}`);
  const counts = sources[0]?.measures.length === 0;
  const isGuarded = !counts && (value === null || (grouped.dashes === 0 && canBeBlank(grouped.groups, measure)));
  return formula(formulas.figure(row, labels, counts ? null : measure, isGuarded), format);
}

/** Most arguments that SUM is given. */
const mostArguments = 200;

/** Of the groups above it that belong to it: a run of rows where no subtotal stands between them. */
function sumOf({ rows }: BreakdownTable, row: BreakdownRow, index: number, first: number, column: number): string {
  const runs: string[] = [];
  let last = -1;
  let start = -1;
  const close = (): void => {
    if (start >= 0)
      runs.push(start === last ? cellText(first + start, column) : `${cellText(first + start, column)}:${cellText(first + last, column)}`);
  };
  const from = firstOf(rows, row, index);
  for (let at = from; at < index; at += 1) {
    if (rows[at]?.kind !== 'group') continue;
    if (at !== last + 1 || start < 0) {
      close();
      start = at;
    }
    last = at;
  }
  close();
  const sums = Array.from(
    { length: Math.ceil(runs.length / mostArguments) },
    (_, part) => `SUM(${runs.slice(part * mostArguments, (part + 1) * mostArguments).join(',')})`,
  );
  return `=${sums.length === 0 ? '0' : sums.join('+')}`;
}

/** Where the block begins that a subtotal or total adds up. */
function firstOf(rows: readonly BreakdownRow[], row: BreakdownRow, index: number): number {
  let at = index;
  while (
    at > 0 &&
    (rows[at - 1] as BreakdownRow).keys.slice(0, row.depth).every((key, field) => key === row.keys[field]) &&
    (rows[at - 1] as BreakdownRow).depth >= row.depth
  )
    at -= 1;
  return at;
}

const listedCells = 8;

function addNotes(page: Page): void {
  const { builder, columns, t } = page;
  const notes = notesOf(page, t);
  if (notes.length === 0) return;
  builder.gap();
  for (const note of notes)
    builder.row([text(`• ${note}`, styles.small, columns)], heightOf(note, { width: widthOf(page.widths), fontSize: 9 }, 16));
}

function notesOf({ input: { grouped, options, workbook, sources }, table, headers, formulas }: Page, t: Page['t']): string[] {
  const notes: string[] = [];
  const groups = table.rows.filter(({ kind }) => kind === 'group');
  const values = groups.map((row) => figuresOf(row)[0] ?? 0);
  const whole = figuresOf(table.total)[0] ?? 0;
  const currencies = currenciesAdded(workbook, sources);
  if (currencies.length > 0) notes.push(t('note.currencies', { currencies: { list: currencies } }));
  if (options.shares && whole !== 0 && !plainShares(values, whole, shareDecimals).addTo100) notes.push(t('note.shares'));
  headers.measures.forEach((measure, index) => {
    const reported = table.total.reported[index];
    if (reported !== undefined && reported < table.total.count)
      notes.push(t('note.reported', { measure, reported, count: table.total.count }));
  });
  const { count } = grouped.groups.unreadable;
  if (count > 0)
    notes.push(
      t('note.unread', { count, cells: grouped.unread.slice(0, listedCells).map(({ sheet, row, column }) => ({ sheet, row, column })) }),
    );
  if (grouped.groups.dictionaries.some(({ labels }) => labels.includes(null))) notes.push(t('note.unspecified'));
  if (formulas) notes.push(t('note.formulas'));
  return notes;
}

/** Of the first field's keys: the table itself where it has one field and nothing between, else a small table below the notes. */
function addChart(
  { builder, table, fields, figures, headers, input: { options, grouped }, t, columns }: Page,
  headerRow: number,
  totalRow: number,
): void {
  const title = t('title', { measures: headers.measures[0] ?? '', fields: headers.by[0] ?? '' });
  const type = options.chart ?? 'column';
  if (fields === 1) {
    const source = { top: headerRow, bottom: totalRow - 1, left: 0, right: type === 'pie' ? 1 : figures };
    return place(source);
  }
  const labels = grouped.groups.dictionaries[0]?.labels ?? [];
  builder.gap();
  const top = builder.row(
    [text(headers.by[0] ?? '', styles.head), text(headers.measures[0] ?? '', { ...styles.head, horizontal: 'center' })],
    20,
  );
  const seen = [...new Set(table.rows.map(({ keys }) => keys[0] ?? null))];
  for (const key of seen) {
    if (!labels.includes(key)) continue;
    const rows = table.rows.flatMap((row, index) =>
      row.kind === 'group' && (row.keys[0] ?? null) === key ? [cellText(headerRow + 1 + index, fields)] : [],
    );
    const shown = key ?? say(options.language, 'functions.unspecified');
    builder.row([
      { content: { value: shown }, format: styles.body },
      formula(`=SUM(${runsOf(rows)})`, { ...styles.body, ...styles.count }),
    ]);
  }
  place({ top, bottom: builder.next - 1, left: 0, right: 1 });

  function place(source: { top: number; bottom: number; left: number; right: number }): void {
    builder.gap();
    const start = builder.next;
    for (let row = 0; row < chartRows; row += 1) builder.row([]);
    builder.chart({
      type,
      title,
      source,
      place: { top: start, bottom: start + chartRows - 1, left: 0, right: Math.max(columns, chartColumns) - 1 },
    });
  }
}

/** Cells of one column, in order, as few ranges. */
function runsOf(cells: readonly string[]): string {
  const rowOf = (cell: string): number => Number(/\d+$/.exec(cell)?.[0] ?? 0);
  const runs: { first: string; last: string }[] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    if (run && rowOf(run.last) + 1 === rowOf(cell)) run.last = cell;
    else runs.push({ first: cell, last: cell });
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first}:${last}`)).join(',');
}

/** Rows above the groups: title, source, headers. */
const headRows = 3;

function planOf({ builder, headers, columns, input: { options }, t }: Page): Plan {
  const name = t('name', { fields: headers.by.join(' ') });
  const page = (printArea: PageSetup['printArea']): PageSetup => ({
    orientation: columns > 5 ? 'landscape' : 'portrait',
    ...(printArea ? { printArea } : {}),
    titleRows: { first: headRows - 1, last: headRows - 1 },
    pagesWide: 1,
    margins: { top: 1.8, bottom: 1.8, left: 1.5, right: 1.5 },
    footerText: '&P / &N',
    centerHorizontally: true,
  });
  return {
    what: { key: 'breakdown.made', args: { fields: headers.by.join(', ') } },
    steps: builder.steps(plainName(name), options.language === 'ar' ? 'rtl' : 'ltr', 'breakdown', styles.base(options.language), page),
  };
}

/** A sheet's name is no sentence: no marks of direction in it. */
function plainName(name: string): string {
  return name.replace(/[\u2066-\u2069]/g, '');
}
