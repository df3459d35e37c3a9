/** Areas of the user's cells: what they hold before we write, whether they still hold what we wrote, and how to put them back. */
import type { Area } from '../../core/model/grid';
import type { CellFormat } from '../../core/model/plans';
import { savedContent, type Raw } from './contents';
import type { SavedCells } from './journal';
import { bandsOf, cellCount } from './pace';

export interface Target {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
  /** The format that will be set, for a step that leaves the contents alone; `null` for one that writes contents. */
  readonly format: CellFormat | null;
  /** Filled by one formula: `head` holds it in its first cell, `tail` is a further band. Put back, the other cells must be empty. */
  readonly spill: 'head' | 'tail' | null;
}

/** What saved cells hold at a later time: their contents, or the formats that were set. */
export interface Seen {
  readonly contents: Raw[][] | null;
  readonly formats: CellProperties[][] | null;
}

type CellProperties = NonNullable<SavedCells['formats']>[number][number];

export function rangeAt(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
}

/** Only the properties that the format sets, so that putting them back touches nothing else. */
function propertiesOf({
  fillColor,
  bold,
  italic,
  fontColor,
  fontSize,
  fontName,
  horizontal,
  vertical,
  wrap,
  readingOrder,
}: CellFormat): Excel.CellPropertiesLoadOptions {
  const font = {
    ...(bold === undefined ? {} : { bold: true }),
    ...(italic === undefined ? {} : { italic: true }),
    ...(fontColor === undefined ? {} : { color: true }),
    ...(fontSize === undefined ? {} : { size: true }),
    ...(fontName === undefined ? {} : { name: true }),
  };
  return {
    format: {
      ...(fillColor === undefined ? {} : { fill: { color: true, pattern: true } }),
      ...(Object.keys(font).length === 0 ? {} : { font }),
      ...(horizontal === undefined ? {} : { horizontalAlignment: true }),
      ...(vertical === undefined ? {} : { verticalAlignment: true }),
      ...(wrap === undefined ? {} : { wrapText: true }),
      ...(readingOrder === undefined ? {} : { readingOrder: true }),
    },
  };
}

/** Loads what `target` holds; `take` gives it after the caller's sync. */
export function lookAt({ sheet, area, format, spill }: Target): { readonly take: () => SavedCells } {
  const range = rangeAt(sheet, area);
  sheet.load('id,name');
  if (format) {
    const asked = propertiesOf(format);
    const properties = range.getCellProperties(asked);
    if (format.numberFormat !== undefined) range.load('numberFormat');
    return {
      take: () => ({
        ...placeOf(sheet, area),
        before: null,
        numberFormats: format.numberFormat === undefined ? null : (range.numberFormat as string[][]),
        formats: formatsIn(properties),
        asked: { ...asked },
        set: looksOf(format),
        formatsAfter: null,
        after: null,
      }),
    };
  }
  range.load('formulas,values,valueTypes,numberFormat');
  const contents = (): Raw[][] => (spill ? withoutSpilled(contentsOf(range), spill === 'head') : contentsOf(range));
  return {
    take: () => ({
      ...placeOf(sheet, area),
      before: contents(),
      numberFormats: range.numberFormat as string[][],
      formats: null,
      after: null,
    }),
  };
}

/** Beyond this a sheet of ours gets back its texts and figures alone: the looks of each cell would fill the journal. */
const mostLooks = 1000;

const allLooks: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: { bold: true, italic: true, color: true, size: true, name: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    readingOrder: true,
  },
};

/** As `lookAt`, of cells of ours that are emptied and filled anew: contents and looks. */
export function lookAtAll(sheet: Excel.Worksheet, area: Area): { readonly take: () => SavedCells } {
  const contents = lookAt({ sheet, area, format: null, spill: null });
  const properties = cellCount(area) <= mostLooks ? rangeAt(sheet, area).getCellProperties(allLooks) : null;
  return {
    take: () => ({
      ...contents.take(),
      isEmptied: true,
      ...(properties ? { formats: formatsIn(properties), asked: { ...allLooks } } : {}),
    }),
  };
}

/** The cells in pieces of whole rows, each of no more cells than `most`. */
export function piecesOf(saved: SavedCells, most: number): SavedCells[] {
  if (cellCount(saved.area) <= most) return [saved];
  return bandsOf(saved.area, most).map((area) => {
    const cut = <Row>(rows: Row[] | null | undefined) => rows?.slice(area.top - saved.area.top, area.bottom - saved.area.top + 1) ?? null;
    return {
      ...saved,
      area,
      before: cut(saved.before),
      numberFormats: cut(saved.numberFormats),
      formats: cut(saved.formats),
      after: cut(saved.after),
      formatsAfter: cut(saved.formatsAfter),
    };
  });
}

function withoutSpilled(contents: readonly (readonly Raw[])[], isHead: boolean): Raw[][] {
  return contents.map((row, r) => row.map((content, c) => (isHead && r === 0 && c === 0 ? content : '')));
}

function placeOf(sheet: Excel.Worksheet, area: Area): Pick<SavedCells, 'sheetId' | 'sheetName' | 'area'> {
  return { sheetId: sheet.id, sheetName: sheet.name, area };
}

function contentsOf(range: Excel.Range): Raw[][] {
  return range.formulas.map((row: Raw[], r) =>
    row.map((formula, c) => savedContent(formula, range.values[r]?.[c] as Raw, range.valueTypes[r]?.[c] === Excel.RangeValueType.error)),
  );
}

function formatsIn(properties: OfficeExtension.ClientResult<Excel.CellProperties[][]>): CellProperties[][] {
  return properties.value.map((row) => row.map(({ format }) => ({ format })));
}

/** Loads what saved cells hold now; `take` gives it after the caller's sync. */
export function lookAgain(sheet: Excel.Worksheet, saved: SavedCells): { readonly take: () => Seen } {
  const range = rangeAt(sheet, saved.area);
  if (saved.before === null) {
    const properties = range.getCellProperties(saved.asked ?? {});
    return { take: () => ({ contents: null, formats: formatsIn(properties) }) };
  }
  range.load('formulas,values,valueTypes');
  return { take: () => ({ contents: contentsOf(range), formats: null }) };
}

/** Whether a cell holds neither what we wrote nor what it held before: then somebody changed it since. */
export function isChangedSince(saved: SavedCells, now: Seen, r: number, c: number): boolean {
  const { before, after, formats } = saved;
  if (now.contents) {
    const held = now.contents[r]?.[c];
    if (saved.isEmptied && held === '') return false;
    return after !== null && !isSameContent(held, after[r]?.[c]) && held !== before?.[r]?.[c];
  }
  const looks = now.formats?.[r]?.[c];
  const isAsBefore = JSON.stringify(looks) === JSON.stringify(formats?.[r]?.[c]);
  if (isAsBefore) return false;
  if (saved.formatsAfter) return JSON.stringify(looks) !== JSON.stringify(saved.formatsAfter[r]?.[c]);
  return saved.set !== undefined && !holdsLooks(looks, saved.set);
}

/** Excel may spell a formula in its own way: spaces, quotes around a sheet's name, marks before newer functions. */
function isSameContent(held: Raw | undefined, written: Raw | undefined): boolean {
  if (held === written) return true;
  const isFormula = (content: Raw | undefined): content is string => typeof content === 'string' && content.startsWith('=');
  return isFormula(held) && isFormula(written) && bareFormula(held) === bareFormula(written);
}

function bareFormula(formula: string): string {
  return formula.replace(/_xlfn\.|_xlws\.|[\s'@]/gi, '').toUpperCase();
}

/** Whether all that was set is there; colours and numbers as Excel gives them back. */
function holdsLooks(looks: unknown, set: unknown): boolean {
  if (typeof set !== 'object' || set === null) return String(looks).toLowerCase() === String(set).toLowerCase();
  return Object.entries(set).every(([name, value]) => holdsLooks((looks as Readonly<Record<string, unknown>> | undefined)?.[name], value));
}

/** What `asked` gives of a cell that has this format. */
export function looksOf({ fillColor, bold, italic, fontColor, fontSize, fontName, wrap }: CellFormat): CellProperties {
  const given = (looks: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.entries(looks).filter(([, value]) => value !== undefined));
  const font = given({ bold, italic, color: fontColor, size: fontSize, name: fontName });
  return {
    format: {
      ...(fillColor === undefined ? {} : { fill: { color: fillColor } }),
      ...(Object.keys(font).length === 0 ? {} : { font }),
      ...given({ wrapText: wrap }),
    },
  };
}

/** Queues the writes that put the cells back; a cell for which `keep` is true stays as it is. */
export function restore(sheet: Excel.Worksheet, saved: SavedCells, keep: (r: number, c: number) => boolean): void {
  const range = rangeAt(sheet, saved.area);
  const { before, numberFormats, formats } = saved;
  const only = <Value>(rows: readonly (readonly Value[])[]) => rows.map((row, r) => row.map((value, c) => (keep(r, c) ? null : value)));
  if (before) {
    // Contents go in under General: under "@" a number would turn into text. The cells' own formats follow.
    range.numberFormat = only(before.map((row) => row.map(() => 'General')));
    range.formulas = only(before);
  }
  if (numberFormats) range.numberFormat = only(numberFormats);
  if (formats)
    range.setCellProperties(formats.map((row, r) => row.map((format, c) => (keep(r, c) ? {} : withoutFill(range, r, c, format)))));
}

/** A cell without a fill gives "" or white as its colour; written back, that would be a fill: it is cleared instead. */
function withoutFill(range: Excel.Range, r: number, c: number, properties: Excel.SettableCellProperties): Excel.SettableCellProperties {
  const fill = properties.format?.fill;
  if (!fill) return properties;
  const { fill: _saved, ...format } = properties.format ?? {};
  const { color, pattern } = fill;
  const isBare = pattern === undefined ? !color || color.toUpperCase() === '#FFFFFF' : pattern === null || pattern === 'None';
  if (isBare) {
    range.getCell(r, c).format.fill.clear();
    return { ...properties, format };
  }
  return {
    ...properties,
    format: { ...format, fill: { ...(color ? { color } : {}), ...(pattern && pattern !== 'Solid' ? { pattern } : {}) } },
  };
}
