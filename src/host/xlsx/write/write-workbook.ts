import { wholeSheet } from '../../workbook/areas';
import { contentChanged } from '../../workbook/changes';
import { defaultStyle } from '../../workbook/styles';
import type { Sheet } from '../../workbook/sheet';
import type { Workbook } from '../../workbook/workbook';
import { readSharedStrings } from '../read/strings';
import { withoutAlternatives } from './alternatives';
import { pruneCalcChain } from './calc-chain';
import type { CellServices } from './cell-writer';
import { writeCustomXml } from './custom-xml';
import { Package } from './package';
import { writeSheetPart } from './sheet-part';
import { emptyPackage, emptyStyles, emptyWorksheet, stylesContentType } from './skeleton';
import { spillMark } from './spill-mark';
import { StyleWriter } from './styles';
import { listedSheets, writeWorkbookPart } from './workbook-part';

export type WriteResult =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly code: 'damaged'; readonly sentence: string };

export interface WriteOptions {
  /** Whether formulas stand in the workbook that the calculation could not do again: their cached values may be old. */
  readonly hasNotRecalculated?: boolean;
}

const worksheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/**
 * Writes a workbook by replaying what differs over the bytes that it came from.
 *
 * A part that nothing was changed in keeps its very bytes, packed as they were; a part that we change keeps every character
 * that the change does not name. Cells are spliced into the sheet's XML, so a change on a sheet of 100,000 rows costs no
 * parse of it; new sheets, tables, charts, links, names and custom XML are written as parts of our own and hung into the
 * package. No library that re-serialises is used: excelize, measured, rewrote the theme, the styles (three times as long),
 * the package's relations and the calculation chain of workbooks that only got a sheet more, and it knows no `cm`.
 *
 * Equal content gives equal bytes. `fullCalcOnLoad` is set only where a formula was written that nobody calculated, or a
 * cell was changed beside formulas that could not be recalculated.
 */
export function writeWorkbook(workbook: Workbook, options: WriteOptions = {}): Promise<WriteResult> {
  return Promise.resolve({ ok: true, bytes: write(workbook, options) });
}

function write(workbook: Workbook, options: WriteOptions): Uint8Array {
  const pack = new Package(workbook.source ?? emptyPackage(workbook.dateSystem, workbook.styles.style(0)));
  const { services, finish } = makeServices(pack, workbook);
  const before = listedSheets(pack);
  const reachable = workbook.changes.deletedSheets.length > 0 ? pack.reachable() : new Set<string>();
  const partOf = addSheetParts(pack, workbook);
  const lost = new Map<number, ReadonlySet<string> | 'all'>();
  let mustCalculate = options.hasNotRecalculated === true && workbook.sheets.some(hasChangedContent);
  for (const sheet of workbook.sheets) {
    const listed = before.find((candidate) => candidate.name === sheet.sourceName);
    const part = partOf.get(sheet.id) ?? listed?.part;
    if (part === undefined || (listed && sheet.changes.isEmpty)) continue;
    const outcome = writeSheetPart({ pack, workbook, sheet, services, part });
    if (listed && outcome.lostFormulas.size > 0) lost.set(listed.sheetId, outcome.lostFormulas);
    if (outcome.hasUncalculated) mustCalculate = true;
  }
  const gone = before.filter((sheet) => workbook.changes.deletedSheets.includes(sheet.name));
  for (const sheet of gone) lost.set(sheet.sheetId, 'all');
  writeWorkbookPart(pack, workbook, partOf, mustCalculate);
  pruneCalcChain(pack, lost);
  for (const sheet of gone) pack.unrelate(pack.workbookPart, sheet.relation);
  if (gone.length > 0) removeUnreachable(pack, reachable);
  writeCustomXml(pack, workbook);
  finish();
  return pack.archive.toBytes();
}

function hasChangedContent(sheet: Sheet): boolean {
  let found = false;
  sheet.changes.cells.each(wholeSheet, (_row, _column, flags) => {
    if (sheet.sourceName !== null && (flags & contentChanged) !== 0) found = true;
  });
  return found;
}

/** What belonged to a sheet that is gone, and to nothing else: its drawings, tables, comments. */
function removeUnreachable(pack: Package, before: ReadonlySet<string>): void {
  const after = pack.reachable();
  for (const name of pack.archive.names()) {
    if (before.has(name.toLowerCase()) && !after.has(name.toLowerCase())) pack.removePart(name);
  }
}

/** An empty part for each sheet without source, related to the workbook; by sheet id. */
function addSheetParts(pack: Package, workbook: Workbook): Map<string, string> {
  const isNew = (sheet: Sheet) => sheet.sourceName === null;
  return new Map(
    workbook.sheets.filter(isNew).map((sheet) => {
      const part = pack.freeName('xl/worksheets/sheet#.xml');
      pack.addPart(part, worksheetType, emptyWorksheet(pack.namespaces.main));
      pack.relate(pack.workbookPart, 'worksheet', part);
      return [sheet.id, part];
    }),
  );
}

function makeServices(pack: Package, workbook: Workbook): { services: CellServices; finish: () => void } {
  const relations = pack.relations(pack.workbookPart);
  const stylesPart = relations.find(({ type }) => type === 'styles')?.target;
  const stringsPart = relations.find(({ type }) => type === 'sharedStrings')?.target;
  const written = stylesPart === undefined ? null : pack.archive.text(stylesPart);
  const source = written === null ? null : withoutAlternatives(written, /^(?:fonts|fills|borders|cellXfs|numFmts)$/);
  // In a workbook with source a style's id is its place in the file, as the reader promises.
  const { fontName, fontSize } = workbook.styles.style(0);
  const original = (index: number) =>
    source === null || workbook.source === null ? { ...defaultStyle, fontName, fontSize } : workbook.styles.style(index);
  const styles = new StyleWriter(source ?? emptyStyles(pack.namespaces.main, { fontName, fontSize }), original);
  let strings: readonly string[] | null = null;
  let mark: number | null = null;
  const services: CellServices = {
    styles,
    spillMark: () => (mark ??= spillMark(pack)),
    sharedString: (index) => {
      const bytes = strings === null && stringsPart !== undefined ? pack.archive.bytes(stringsPart) : null;
      strings ??= bytes && stringsPart !== undefined ? readSharedStrings(bytes, stringsPart) : [];
      return strings[index] ?? null;
    },
  };
  const finish = () => {
    if (!styles.hasChanged) return;
    if (stylesPart !== undefined) pack.archive.write(stylesPart, styles.toXml());
    else {
      const part = pack.freeName('xl/styles#.xml').replace('styles1.xml', 'styles.xml');
      pack.addPart(part, stylesContentType, styles.toXml());
      pack.relate(pack.workbookPart, 'styles', part);
    }
  };
  return { services, finish };
}
