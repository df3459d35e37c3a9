/** From what was asked, by names of sheets and headers, to the columns that a breakdown reads. */
import type { MessageArguments } from '../../model/findings';
import type { Area, SheetSnapshot, WorkbookSnapshot } from '../../model/grid';
import { overlaps } from '../../model/addresses';
import type { Recognition } from '../../model/recognition';
import { folded } from '../../lexicon/folding';
import {
  columnNamed,
  figureColumnsOf,
  namesIn,
  sheetNamed,
  tableOf,
  tableText,
  tableUnder,
  valueAt,
  type SourceColumn,
  type SourceTable,
} from './source';

export interface BreakdownRequest {
  /** A name, several with commas between them, or "*": every sheet that has a table of the same shape. */
  readonly sheets: string;
  /** `null`: the table that has the columns. */
  readonly range: Area | null;
  /** One to three headers with commas between them; "sheet" stands for the sheet's name. */
  readonly by: string;
  /** Headers with commas between them; "" counts rows. */
  readonly measures: string;
}

/** `sheet` stands for the name of the sheet. */
export type KeyColumn = SourceColumn | 'sheet';

/** One table with its columns of keys and figures; several are broken down together. */
export interface BreakdownSource {
  readonly table: SourceTable;
  readonly by: readonly KeyColumn[];
  readonly measures: readonly SourceColumn[];
}

export type RequestResult =
  | { readonly ok: true; readonly sources: readonly BreakdownSource[] }
  /** A message key within `breakdown.`, with what it names. */
  | {
      readonly ok: false;
      readonly why: 'no-sheet' | 'no-header' | 'header-twice' | 'several-tables' | 'no-table' | 'too-many-fields' | 'no-fields';
      readonly args: MessageArguments;
    };

export const mostFields = 3;

const sheetWords: ReadonlySet<string> = new Set(['sheet', 'feuille', 'الورقة', 'ورقة'].map(folded));

type Resolved =
  | { readonly ok: true; readonly source: BreakdownSource }
  | { readonly ok: false; readonly why: 'no-header' | 'header-twice'; readonly name: string };

export function sourcesOf(workbook: WorkbookSnapshot, recognition: Recognition, request: BreakdownRequest): RequestResult {
  const isAll = request.sheets.trim() === '*';
  const names = isAll ? workbook.sheets.map(({ name }) => name) : namesIn(request.sheets, (name) => sheetNamed(workbook, name) !== null);
  const sheets: SheetSnapshot[] = [];
  for (const name of names) {
    const sheet = sheetNamed(workbook, name);
    if (!sheet) return { ok: false, why: 'no-sheet', args: { name, sheets: { list: workbook.sheets.map((each) => each.name) } } };
    if (!sheets.includes(sheet)) sheets.push(sheet);
  }
  const answers = sheets.map((sheet) => sourceOn(sheet, recognition, request));
  if (!isAll) {
    const refused = answers.find((answer) => !answer.ok);
    if (refused && !refused.ok) return refused;
  }
  const sources = answers.flatMap((answer) => (answer.ok ? answer.sources : []));
  const [first] = answers;
  if (sources.length === 0) return first && !first.ok ? first : { ok: false, why: 'no-table', args: { sheet: request.sheets } };
  return { ok: true, sources: isAll ? ofOneShape(sources) : sources };
}

/** Of the sheets that have the columns: those with the headers that most have. A recapitulation beside the months differs. */
function ofOneShape(sources: readonly BreakdownSource[]): BreakdownSource[] {
  const shapeOf = ({ table }: BreakdownSource): string => table.columns.map(({ header }) => folded(header)).join('\n');
  const counts = new Map<string, number>();
  for (const source of sources) counts.set(shapeOf(source), (counts.get(shapeOf(source)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const usual = [...counts].find(([, count]) => count === most)?.[0];
  return most === 1 ? [...sources] : sources.filter((source) => shapeOf(source) === usual);
}

function sourceOn(sheet: SheetSnapshot, recognition: Recognition, request: BreakdownRequest): RequestResult {
  const candidates = candidatesOn(sheet, recognition, request.range);
  const answers = candidates.map((table) => resolve(table, request));
  const found = answers.flatMap((answer) => (answer.ok ? [answer.source] : []));
  if (found.length > 1 && request.range === null) {
    return { ok: false, why: 'several-tables', args: { sheet: sheet.name, tables: { list: found.map(({ table }) => tableText(table)) } } };
  }
  const [source = byHeaderRow(sheet, recognition, request)] = found;
  if (source) return checked(source);
  const twice = answers.find((answer) => !answer.ok && answer.why === 'header-twice');
  const refused = twice ?? answers[0];
  if (!refused || refused.ok) return { ok: false, why: 'no-table', args: { sheet: sheet.name } };
  const headers = candidates.flatMap(({ columns }) => columns.map(({ header }) => header));
  return { ok: false, why: refused.why, args: { name: refused.name, sheet: sheet.name, headers: { list: [...new Set(headers)] } } };
}

function checked(source: BreakdownSource): RequestResult {
  if (source.by.length === 0)
    return { ok: false, why: 'no-fields', args: { headers: { list: source.table.columns.map(({ header }) => header) } } };
  return source.by.length > mostFields
    ? { ok: false, why: 'too-many-fields', args: { most: mostFields } }
    : { ok: true, sources: [source] };
}

/** Without a range, the tables of the sheet. With one, the table that it cuts out, then the range as it stands. */
function candidatesOn(sheet: SheetSnapshot, recognition: Recognition, range: Area | null): SourceTable[] {
  const figures = figureColumnsOf(recognition);
  const regions = recognition.regions.filter((region) => region.sheet === sheet.name);
  if (range === null) return regions.flatMap((region) => tableOf(region, figures) ?? []);
  const cut = regions.filter(({ area }) => overlaps(area, range)).flatMap((region) => tableOf(region, figures, range) ?? []);
  const asItStands = tableUnder(sheet, recognition, range.top, range);
  return asItStands ? [...cut, asItStands] : cut;
}

function resolve(table: SourceTable, request: BreakdownRequest): Resolved {
  const isSheetWord = (name: string): boolean => sheetWords.has(folded(name)) && columnNamed(table, name).found === 'none';
  const isKnown = (name: string): boolean => isSheetWord(name) || columnNamed(table, name).found === 'one';
  const by: KeyColumn[] = [];
  const measures: SourceColumn[] = [];
  for (const name of namesIn(request.by, isKnown)) {
    const answer = columnNamed(table, name);
    if (answer.found === 'one') by.push(answer.column);
    else if (isSheetWord(name)) by.push('sheet');
    else return { ok: false, why: answer.found === 'several' ? 'header-twice' : 'no-header', name };
  }
  for (const name of namesIn(request.measures, isKnown)) {
    const answer = columnNamed(table, name);
    if (answer.found === 'one') measures.push(answer.column);
    else return { ok: false, why: answer.found === 'several' ? 'header-twice' : 'no-header', name };
  }
  return { ok: true, source: { table, by, measures } };
}

/** Rows looked at for headers where recognition sees no table with them. */
const mostHeaderRows = 100;

/** Where recognition saw other headers: the first row of the sheet that has all the names that are asked for. */
function byHeaderRow(sheet: SheetSnapshot, recognition: Recognition, request: BreakdownRequest): BreakdownSource | null {
  const area = request.range ?? sheet.area;
  if (!area || !sheet.area) return null;
  for (let row = area.top; row <= Math.min(area.bottom, area.top + mostHeaderRows); row += 1) {
    const texts: SourceColumn[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      const value = valueAt(sheet, row, column);
      if (typeof value === 'string') texts.push({ column, header: value, role: 'unknown', isFigure: false });
    }
    const isHeader = resolve(
      { sheet: sheet.name, table: null, title: '', area, headerRow: row, columns: texts, dataRows: [], leftOut: [] },
      request,
    ).ok;
    const table = isHeader ? tableUnder(sheet, recognition, row, area) : null;
    const answer = table ? resolve(table, request) : null;
    if (answer?.ok) return answer.source;
  }
  return null;
}
