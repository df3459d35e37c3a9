import { CellBudget } from './cell-budget';
import type { SheetData } from '../../workbook/sheet-data';
import type { Visibility } from '../../workbook/types';
import { Workbook } from '../../workbook/workbook';
import { colorReader } from './colors';
import { readCustomXml } from './custom-xml';
import { detectFormat } from './format';
import type { FileFormat } from './format';
import { LeftOutList } from './left-out';
import { readNames } from './names';
import { damaged, Unreadable } from './outcome';
import type { ReadResult } from './outcome';
import { Package } from './package';
import type { Relationship } from './package';
import { richValueReader } from './rich-values';
import { readSheet } from './sheet';
import type { SheetEntry } from './sheet';
import { readLooks, withLooks } from './sheet-rules';
import type { RowContext } from './sheet-rows';
import { readSharedStrings } from './strings';
import { readStyles } from './styles';
import { digitWidth } from '../digit-width';
import { attribute, child, childrenOf, flagAttribute, numberAttribute } from './xml-tree';
import type { XmlElement } from './xml-tree';
import { Zip } from './zip';

/** Reads an .xlsx or .xlsm. The workbook keeps `bytes` as its source: the caller changes them no more. */
export function readWorkbook(bytes: Uint8Array): ReadResult {
  try {
    const refusal = refusals[detectFormat(bytes)];
    if (refusal) throw refusal;
    return { ok: true, workbook: readPackage(bytes) };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, code: error.code, sentence: error.message };
    throw error;
  }
}

const notAWorkbook = (what: string) =>
  new Unreadable(
    'not-a-workbook',
    `The file ${what}, not an Excel workbook: choose a workbook, or open the file in Excel and save it as .xlsx.`,
  );

const refusals: { readonly [format in FileFormat]: Unreadable | null } = {
  empty: notAWorkbook('is empty'),
  other: notAWorkbook('is text or of another kind'),
  ole: notAWorkbook('is another kind of Office document'),
  xls: new Unreadable('unsupported-format', 'The workbook is in the old .xls format: open it in Excel and save it as .xlsx.'),
  encrypted: new Unreadable('encrypted', 'The workbook is locked with a password: open it in Excel, remove the password, and save it.'),
  zip: null,
};

function readPackage(bytes: Uint8Array): Workbook {
  const zip = new Zip(bytes);
  const parts = new Package(zip);
  const path = workbookPath(zip, parts);
  const relationships = parts.relationships(path);
  const root = parts.tree(path);
  if (root.name !== 'workbook') throw damaged(`${path} is not written as a workbook`);
  const leftOut = new LeftOutList();
  const { entries, others, sheetAt } = listSheets(root, relationships, leftOut);
  if (entries.length === 0) throw new Unreadable('no-sheets', 'The workbook holds no sheet with cells: add a sheet in Excel, and save it.');

  const related = (type: string) => relationships.find((relationship) => relationship.type === type && !relationship.isExternal)?.target;
  const stylesPath = related('styles');
  const themePath = related('theme');
  const stringsPath = related('sharedStrings');
  const stylesRoot = stylesPath === undefined ? null : parts.tree(stylesPath);
  const theme = themePath !== undefined && parts.has(themePath) ? parts.tree(themePath) : null;
  const dateSystem = flagAttribute(child(root, 'workbookPr'), 'date1904') ? 1904 : 1900;
  const color = colorReader(theme, stylesRoot);
  const styles = readStyles(stylesRoot, color);
  const context = {
    strings: stringsPath === undefined ? [] : readSharedStrings(parts.bytes(stringsPath), stringsPath),
    dateSystem,
    styleCount: Math.max(1, childrenOf(child(stylesRoot, 'cellXfs'), 'xf').length),
    digit: digitWidth(styles.style(0)),
    budget: new CellBudget(),
    leftOut,
    richValue: richValueReader(parts, relationships),
  } as const;
  const { sheets, placeOf } = readSheets(parts, entries, context);
  const readAt = new Map([...sheetAt].flatMap(([place, index]) => (placeOf.has(index) ? [[place, placeOf.get(index) ?? 0] as const] : [])));
  const looks = readLooks(stylesRoot, color);
  for (const { data } of sheets) withLooks(data, looks);
  return new Workbook({
    sheets,
    names: readNames(root, sheets, readAt),
    dateSystem,
    activeSheet: readAt.get(numberAttribute(childrenOf(child(root, 'bookViews'), 'workbookView')[0] ?? null, 'activeTab', 0)) ?? 0,
    customXml: readCustomXml(parts, path),
    isStructureLocked: flagAttribute(child(root, 'workbookProtection'), 'lockStructure'),
    otherSheets: [...others, ...entries.filter((_, index) => !placeOf.has(index)).map(({ name }) => name)],
    leftOut: leftOut.list(),
    styles,
    source: bytes,
  });
}

interface SheetsRead {
  readonly sheets: readonly { readonly name: string; readonly data: SheetData }[];
  /** Index in `sheets` by index in the list; absent for one that can't be read. */
  readonly placeOf: ReadonlyMap<number, number>;
}

/** A damaged sheet beside good ones is left out and said; where none is good, the first one's damage is the answer. */
function readSheets(parts: Package, entries: readonly SheetEntry[], context: RowContext): SheetsRead {
  const sheets: { name: string; data: SheetData }[] = [];
  const placeOf = new Map<number, number>();
  let firstDamage: Unreadable | null = null;
  for (const [index, entry] of entries.entries()) {
    try {
      const data = readSheet(parts, entry, context);
      placeOf.set(index, sheets.push({ name: entry.name, data }) - 1);
    } catch (error) {
      if (!(error instanceof Unreadable) || error.code !== 'damaged') throw error;
      firstDamage ??= error;
      context.leftOut.sheet(entry.name, error.what);
    }
  }
  if (sheets.length === 0 && firstDamage) throw firstDamage;
  return { sheets, placeOf };
}

/** Of the part that the package names as its document; refuses packages that are no workbook. */
function workbookPath(zip: Zip, parts: Package): string {
  const { names } = zip;
  if (names.length === 0) throw notAWorkbook('is an empty archive');
  const path = parts.relationships('').find(({ type }) => type === 'officeDocument')?.target;
  const mainType = path === undefined ? '' : contentType(parts, path);
  if (/\.bin$/i.test(path ?? '') || mainType.includes('sheet.binary')) {
    throw new Unreadable('unsupported-format', 'The workbook is in the binary .xlsb format: open it in Excel and save it as .xlsx.');
  }
  const isWorkbook = names.some((name) => /^xl\//i.test(name)) || mainType.includes('spreadsheetml') || mainType.includes('ms-excel');
  if (!isWorkbook) throw notAWorkbook('is an archive or another kind of document');
  if (path === undefined) throw damaged('nothing says where its workbook is');
  if (!parts.has(path)) throw damaged(`its part ${path} is missing`);
  return path;
}

function contentType(parts: Package, path: string): string {
  const list = parts.tree('[Content_Types].xml');
  const own = childrenOf(list, 'Override').find(
    (element) => attribute(element, 'PartName')?.replace(/^\//, '').toLowerCase() === path.toLowerCase(),
  );
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const byExtension = childrenOf(list, 'Default').find((element) => attribute(element, 'Extension')?.toLowerCase() === extension);
  return attribute(own ?? byExtension ?? null, 'ContentType') ?? '';
}

interface SheetList {
  readonly entries: readonly SheetEntry[];
  /** Names of the sheets that hold no cells, or that nothing leads to. */
  readonly others: readonly string[];
  /** Index in `entries` by place among all sheets of the file, chart sheets included. */
  readonly sheetAt: ReadonlyMap<number, number>;
}

function listSheets(workbook: XmlElement, relationships: readonly Relationship[], leftOut: LeftOutList): SheetList {
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const entries: SheetEntry[] = [];
  const others: string[] = [];
  const unplaced: Unreadable[] = [];
  const sheetAt = new Map<number, number>();
  childrenOf(child(workbook, 'sheets'), 'sheet').forEach((sheet, place) => {
    const name = attribute(sheet, 'name') ?? '';
    if (name === '') throw damaged('a sheet has no name');
    const relationship = byId.get(attribute(sheet, 'id') ?? '');
    if (!relationship) {
      const damage = damaged(`nothing says where the sheet ${name} is`);
      unplaced.push(damage);
      leftOut.sheet(name, damage.what);
    }
    if (relationship?.type !== 'worksheet') {
      others.push(name);
      return;
    }
    if (entries.some(({ path }) => path === relationship.target)) throw damaged(`two sheets are kept in ${relationship.target}`);
    sheetAt.set(place, entries.length);
    entries.push({ name, path: relationship.target, visibility: visibilityOf(attribute(sheet, 'state')) });
  });
  const [firstUnplaced] = unplaced;
  if (entries.length === 0 && firstUnplaced) throw firstUnplaced;
  return { entries, others, sheetAt };
}

function visibilityOf(state: string | null): Visibility {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}
