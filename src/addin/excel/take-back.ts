/**
 * Takes back what a journal entry tells of, whether it was carried out whole or in part: puts cells back, removes sheets that
 * we made, shows the sheet that the user was on. What somebody changed since, and what can't be told apart from another's,
 * stays as it is. Each step can be done again: taken back half-way, an entry can be taken back once more.
 */
import { deleteNames } from './apply-rules';
import { fingerprint } from './fingerprint';
import { findSheets, type FoundSheets } from './find-sheets';
import type { JournalEntry, SavedCells } from './journal';
import { restoreMoved, type LostCell } from './moved-cells';
import { cellCount, paced } from './pace';
import { isPayloadLimit } from './office';
import { restoreRules } from './saved-rules';
import { isChangedSince, lookAgain, piecesOf, restore, type Seen } from './saved-cells';

export interface TakenBack {
  /** Cells that somebody changed since our write: left as they are. */
  readonly keptCells: number;
  /** Sheets of ours that somebody changed since: left where they are. */
  readonly keptSheets: readonly string[];
  /** Cells of sheets that could not be found again: still to be put back. */
  readonly remaining: readonly SavedCells[];
}

interface Look {
  readonly sheet: Excel.Worksheet;
  readonly saved: SavedCells;
  readonly now: { readonly take: () => Seen };
}

/** Cells that are asked for and put back at once, where more are refused. */
const pieceSizes = [20_000, 400, 20] as const;

/** Queues the last of it: the caller syncs, with the journal's next state. Syncs. */
export async function takeBack(context: Excel.RequestContext, entry: JournalEntry): Promise<TakenBack> {
  const sheets = await findSheets(context, entry);
  const remaining = entry.cells.filter((saved) => !sheets.of(saved));
  await restoreRules(context, entry.rules ?? [], (name) => sheets.named(name));
  const keptCells = await restoreInPieces(context, entry, sheets);
  const keptSheets = await removeSheets(context, entry, sheets);
  return { keptCells, keptSheets, remaining };
}

async function restoreInPieces(context: Excel.RequestContext, entry: JournalEntry, sheets: FoundSheets): Promise<number> {
  const [last, ...larger] = [...pieceSizes].reverse();
  for (const most of larger.reverse()) {
    try {
      return await restoreCells(context, entry, sheets, most);
    } catch (error) {
      if (!isPayloadLimit(error)) throw error;
    }
  }
  return restoreCells(context, entry, sheets, last ?? 1);
}

/** Newest first, so that an area written twice ends as it began. Returns how many cells were left to their new owner. */
async function restoreCells(context: Excel.RequestContext, entry: JournalEntry, sheets: FoundSheets, most: number): Promise<number> {
  if (entry.cells.length === 0) return 0;
  const pace = paced(context, most);
  const looks: Look[] = [];
  for (const saved of entry.cells.flatMap((cells) => piecesOf(cells, most)).reverse()) {
    const sheet = sheets.of(saved);
    if (!sheet) continue;
    looks.push({ sheet, saved, now: lookAgain(sheet, saved) });
    await pace(cellCount(saved.area));
  }
  await context.sync();
  const seen = looks.map((look) => ({ ...look, seen: look.now.take() }));
  let kept = 0;
  const lost = new Map<Excel.Worksheet, LostCell[]>();
  for (const { sheet, saved, seen: now } of seen) {
    const isChanged = (r: number, c: number): boolean => isChangedSince(saved, now, r, c);
    const rows: readonly (readonly unknown[])[] = now.contents ?? now.formats ?? [];
    const changed = rows.flatMap((row, r) => row.flatMap((_, c) => (isChanged(r, c) ? [{ saved, r, c }] : [])));
    kept += changed.length;
    restore(sheet, saved, isChanged);
    await pace(cellCount(saved.area));
    if (entry.lasting && changed.length > 0) lost.set(sheet, [...(lost.get(sheet) ?? []), ...changed]);
  }
  await context.sync();
  for (const [sheet, cells] of lost) kept -= await restoreMoved(context, sheet, cells);
  return kept;
}

async function removeSheets(context: Excel.RequestContext, entry: JournalEntry, sheets: FoundSheets): Promise<string[]> {
  const kept: string[] = [];
  const removed: Excel.Worksheet[] = [];
  for (const [index, made] of entry.sheets.entries()) {
    const sheet = sheets.made[index];
    if (!sheet) continue;
    const isAsLeft =
      made.fingerprint === null
        ? await holdsOnlyOurs(context, sheet, made.area ?? null)
        : (await fingerprint(context, sheet)) === made.fingerprint;
    if (isAsLeft) removed.push(sheet);
    else kept.push(sheet.name);
  }
  if (entry.unfinished) {
    for (const sheet of sheets.unfilled) if (await holdsOnlyOurs(context, sheet, null)) removed.push(sheet);
  }
  // Excel would go to a neighbour of the sheet that it deletes.
  const isShown = removed.some(({ name }) => name === sheets.activeName);
  const before = entry.active === undefined ? undefined : sheets.named(entry.active);
  if (isShown && before && !removed.includes(before)) await showAgain(context, before);
  await removeNames(context, entry, kept);
  for (const sheet of removed) sheet.delete();
  return kept;
}

/** A small request, whatever else may be refused. */
const namesAtOnce = 10;

/** Names go with the sheet that they were made for. */
async function removeNames(context: Excel.RequestContext, { names = [] }: JournalEntry, kept: readonly string[]): Promise<void> {
  const gone = names.filter(({ sheet }) => !kept.includes(sheet));
  for (let first = 0; first < gone.length; first += namesAtOnce) await removeSome(context, gone.slice(first, first + namesAtOnce));
}

async function removeSome(context: Excel.RequestContext, names: readonly { readonly name: string }[]): Promise<void> {
  const items = names.map(({ name }) => context.workbook.names.getItemOrNullObject(name));
  for (const item of items) item.load('name');
  await context.sync();
  deleteNames(items);
}

/** Of a sheet that was never finished: nothing stands outside the cells that we were about to write. */
async function holdsOnlyOurs(context: Excel.RequestContext, sheet: Excel.Worksheet, ours: SavedCells['area'] | null): Promise<boolean> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (used.isNullObject) return true;
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  return (
    ours !== null &&
    rowIndex >= ours.top &&
    columnIndex >= ours.left &&
    rowIndex + rowCount - 1 <= ours.bottom &&
    columnIndex + columnCount - 1 <= ours.right
  );
}

/** A sheet that was hidden since stays hidden. */
async function showAgain(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  sheet.load('visibility');
  await context.sync();
  if (sheet.visibility === Excel.SheetVisibility.visible) sheet.activate();
}
