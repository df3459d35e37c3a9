import { boundingArea, maxColumns, maxRows, sameArea } from '../../workbook/areas';
import type { Sheet } from '../../workbook/sheet';
import type { Workbook } from '../../workbook/workbook';
import { withoutAlternatives } from './alternatives';
import { CellWriter, styleChanged, type CellServices } from './cell-writer';
import { digitWidth } from '../digit-width';
import { editedColumns, widthInCharacters } from './columns';
import { withCharts } from './drawings';
import { allEdits, changedEdits, type SheetEdits } from './edits';
import { withHyperlinks } from './hyperlinks';
import type { Package } from './package';
import { withPage } from './page';
import { areaReference, parseArea } from './references';
import { withConditionalFormats, withValidations } from './rules';
import { spliceRows, withoutOrphans } from './rows';
import { withTables } from './tables';
import { withLook } from './view';
import { withSettings, worksheetOrder } from './worksheet-order';
import { attributeOf, childOf, escapeText, rootOf, splice, textOf, withAttribute, withChild } from './xml';

export interface SheetContext {
  readonly pack: Package;
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly services: CellServices;
  /** The sheet's part, which holds the source's XML, or an empty worksheet for a sheet without source. */
  readonly part: string;
}

export interface SheetOutcome {
  /** Addresses that held a formula in the source and do no longer. */
  readonly lostFormulas: ReadonlySet<string>;
  readonly hasUncalculated: boolean;
}

/** Brings a sheet's part, and the parts that hang on it, to what the model holds. */
export function writeSheetPart(context: SheetContext): SheetOutcome {
  const { pack, sheet, part, services } = context;
  const isNew = sheet.sourceName === null;
  const defaults = { width: sheet.columnWidth(maxColumns - 1), height: sheet.rowHeight(maxRows - 1) };
  const edits = isNew ? allEdits(sheet, defaults) : changedEdits(sheet);
  const xml = withoutAlternatives(pack.text(part), /^(?:sheetData|row|c|cols|mergeCells|sheetViews|sheetFormatPr|hyperlinks)$/);
  const { shell, data, prefix } = cutRows(withRows(xml));
  const writer = new CellWriter(sheet, services, prefix);
  const rows = writeRows(data, prefix, edits, writer, context);
  let worksheet = withColumns(withDimension(shell, sheet, edits), edits, context);
  if (isNew) worksheet = withNewSheetSettings(worksheet, context, defaults);
  worksheet = withAspects(worksheet, isNew, context);
  const written = joinRows(worksheet, rows, prefix);
  if (written !== pack.text(part)) pack.archive.write(part, written);
  return { lostFormulas: writer.lostFormulas, hasUncalculated: writer.hasUncalculated };
}

interface CutSheet {
  /** The worksheet with an empty `sheetData`. */
  readonly shell: string;
  readonly data: string;
  readonly prefix: string;
}

/** A worksheet must have rows' element; some writers leave it out all the same. */
function withRows(xml: string): string {
  return /<(?:[\w.-]+:)?sheetData[\s/>]/.test(xml) ? xml : withChild(xml, 'sheetData', '<sheetData/>', worksheetOrder);
}

/** Rows are most of a sheet: they are cut out so that the small elements around them can be edited cheaply. */
function cutRows(xml: string): CutSheet {
  const opening = /<([\w.-]+:)?sheetData(?:\s[^>]*|\/)?>/.exec(xml);
  if (!opening) throw new Error('A worksheet has no sheetData.');
  const prefix = opening[1] ?? '';
  const start = opening.index + opening[0].length;
  if (opening[0].endsWith('/>')) return { shell: xml, data: '', prefix };
  const end = xml.lastIndexOf(`</${prefix}sheetData>`);
  return { shell: xml.slice(0, start) + xml.slice(end), data: xml.slice(start, end), prefix };
}

function joinRows(shell: string, data: string, prefix: string): string {
  if (data === '') return shell;
  const opening = /<(?:[\w.-]+:)?sheetData(?:\s[^>]*|\/)?>/.exec(shell);
  if (!opening) throw new Error('A worksheet has no sheetData.');
  const end = opening.index + opening[0].length;
  if (!opening[0].endsWith('/>')) return splice(shell, end, end, data);
  return splice(shell, opening.index, end, `${opening[0].replace(/\s*\/>$/, '>')}${data}</${prefix}sheetData>`);
}

function writeRows(data: string, prefix: string, edits: SheetEdits, writer: CellWriter, { sheet, services }: SheetContext): string {
  if (edits.rows.length === 0 && edits.styledColumns.length === 0) return data;
  const rows = spliceRows(data, prefix, {
    edits: edits.rows,
    wholeColumns: edits.styledColumns,
    styledRows: edits.styledRows,
    cell: (row, column, old) => {
      const wholeLine = edits.styledRows.has(row) || edits.styledColumns.some(({ first, last }) => column >= first && column <= last);
      return writer.write(row, column, (edits.cells.get(row, column) ?? 0) | (wholeLine ? styleChanged : 0), old);
    },
    row: (row, attributes) => {
      let changed = attributes;
      if (edits.highRows.has(row)) changed = withRowSettings(changed, { ht: String(sheet.rowHeight(row)), customHeight: '1' });
      if (edits.hiddenRows.has(row)) changed = withRowSettings(changed, { hidden: sheet.hiddenRows.has(row) ? '1' : null });
      if (edits.styledRows.has(row))
        changed = withRowSettings(changed, { s: String(services.styles.index(sheet.style(row, maxColumns - 1))), customFormat: '1' });
      return changed;
    },
  });
  const formulaOf = (row: number, column: number) => {
    const formula = writer.formulaInFile(row, column);
    return formula === null ? null : escapeText(formula);
  };
  return withoutOrphans(rows, prefix, writer.orphanedFormulas, formulaOf);
}

function withRowSettings(attributes: string, settings: Readonly<Record<string, string | null>>): string {
  let changed = attributes;
  for (const [name, value] of Object.entries(settings)) {
    const pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
    const written = value === null ? '' : ` ${name}="${value}"`;
    changed = pattern.test(changed) ? changed.replace(pattern, written) : changed.trimEnd() + written;
  }
  return changed;
}

/** Only as far as our cells need: what the file says of its own stays. */
function withDimension(shell: string, sheet: Sheet, edits: SheetEdits): string {
  const old = childOf(shell, rootOf(shell), 'dimension');
  const known = old ? parseArea(attributeOf(shell, old, 'ref') ?? '') : null;
  const written = edits.cells.bounds();
  if (!written || (!known && sheet.sourceName !== null)) return shell;
  const wider = boundingArea(known, written) ?? written;
  return known && sameArea(known, wider) ? shell : withSettings(shell, 'dimension', { ref: areaReference(wider) });
}

function withColumns(shell: string, edits: SheetEdits, { sheet, services, workbook }: SheetContext): string {
  if (edits.columns.length === 0) return shell;
  const root = rootOf(shell);
  const old = childOf(shell, root, 'cols');
  const isNew = sheet.sourceName === null;
  const lies = (spans: readonly { first: number; last: number }[], column: number) =>
    spans.some(({ first, last }) => column >= first && column <= last);
  const cols = editedColumns(old ? textOf(shell, old) : null, edits.columns, digitWidth(workbook.styles.style(0)), (column) => ({
    ...(isNew || lies(sheet.changes.widths, column) ? { width: sheet.columnWidth(column) } : {}),
    ...(isNew || lies(sheet.changes.hiddenColumns, column) ? { isHidden: sheet.hiddenColumns.has(column) } : {}),
    ...(isNew || lies(edits.styledColumns, column) ? { style: services.styles.index(sheet.style(maxRows - 1, column)) } : {}),
  }));
  return withChild(shell, 'cols', cols, worksheetOrder);
}

function withNewSheetSettings(
  shell: string,
  { sheet, workbook }: SheetContext,
  defaults: { readonly width: number; readonly height: number },
): string {
  const direction = sheet.rightToLeft ? ' rightToLeft="1"' : '';
  const views = withChild(shell, 'sheetViews', `<sheetViews><sheetView${direction} workbookViewId="0"/></sheetViews>`, worksheetOrder);
  const format: Record<string, string> = { defaultRowHeight: String(defaults.height) };
  if (defaults.height !== 15) format['customHeight'] = '1';
  if (defaults.width !== 48) format['defaultColWidth'] = String(widthInCharacters(defaults.width, digitWidth(workbook.styles.style(0))));
  return withSettings(views, 'sheetFormatPr', format);
}

function withAspects(shell: string, isNew: boolean, { pack, sheet, part, workbook, services }: SheetContext): string {
  const { aspects } = sheet.changes;
  const has = (aspect: Parameters<typeof aspects.has>[0]) => isNew || aspects.has(aspect);
  let worksheet = shell;
  if (has('protection')) worksheet = withProtection(worksheet, sheet);
  if (has('merges')) {
    const merges = sheet.merges.map((area) => `<mergeCell ref="${areaReference(area)}"/>`);
    worksheet = withChild(
      worksheet,
      'mergeCells',
      merges.length === 0 ? null : `<mergeCells count="${String(merges.length)}">${merges.join('')}</mergeCells>`,
      worksheetOrder,
    );
  }
  if (has('look')) worksheet = withLook(worksheet, sheet.look);
  if (has('conditional-formats')) worksheet = withConditionalFormats(worksheet, sheet, services.styles);
  if (has('validations')) worksheet = withValidations(worksheet, sheet);
  if (has('page')) worksheet = withPage(worksheet, sheet.page);
  if (has('hyperlinks')) worksheet = withHyperlinks(pack, part, worksheet, sheet);
  if (has('charts')) worksheet = withCharts(pack, part, worksheet, sheet, workbook);
  // Always: a header cell that was written over renames a column without saying so.
  return withTables(pack, part, worksheet, sheet);
}

/** A guard that the file has keeps its password and what it allows. */
function withProtection(worksheet: string, sheet: Sheet): string {
  const old = childOf(worksheet, rootOf(worksheet), 'sheetProtection');
  if (!sheet.protection) return old ? withChild(worksheet, 'sheetProtection', null, worksheetOrder) : worksheet;
  if (!old) return withChild(worksheet, 'sheetProtection', '<sheetProtection sheet="1" objects="1" scenarios="1"/>', worksheetOrder);
  return attributeOf(worksheet, old, 'sheet') === '1' ? worksheet : withAttribute(worksheet, old, 'sheet', '1');
}
