/** Undoes an action of ours, the last or a named one: puts cells back and removes sheets that we made, but never what a person did since. */
import { deleteNames } from './apply-rules';
import { fingerprint } from './fingerprint';
import { readJournal, withoutEntry, type JournalEntry, type SavedCells } from './journal';
import { restoreMoved, type LostCell } from './moved-cells';
import { cellCount, paced } from './pace';
import { isChangedSince, lookAgain, restore, type Seen } from './saved-cells';
import { stateWriter } from './state';

export type UndoResult =
  | {
      readonly done: true;
      readonly what: JournalEntry['what'];
      /** Cells that somebody changed since our write: left as they are. */
      readonly keptCells: number;
      /** Sheets of ours that somebody changed since: left where they are. */
      readonly keptSheets: readonly string[];
    }
  | { readonly done: false; readonly why: 'nothing-to-undo' };

interface Look {
  readonly sheet: Excel.Worksheet;
  readonly saved: SavedCells;
  readonly now: { take(): Seen };
}

/** The entry that Undo would take, or `null`. */
export async function lastEntry(context: Excel.RequestContext): Promise<JournalEntry | null> {
  return (await readJournal(context)).at(-1) ?? null;
}

export async function undoLast(context: Excel.RequestContext): Promise<UndoResult> {
  return undoEntry(context, (entries) => entries.at(-1));
}

/** Takes back one entry wherever it stands in the journal; what was done after it stays. */
export async function undoEntry(
  context: Excel.RequestContext,
  choose: (entries: readonly JournalEntry[]) => JournalEntry | undefined,
): Promise<UndoResult> {
  const journal = await readJournal(context);
  const entry = choose(journal);
  if (!entry) return { done: false, why: 'nothing-to-undo' };
  const writer = await stateWriter(context, 'journal');
  const keptCells = await restoreCells(context, entry);
  const keptSheets = await removeSheets(context, entry);
  writer.queue(withoutEntry(journal, entry.id));
  await context.sync();
  return { done: true, what: entry.what, keptCells, keptSheets };
}

/** Newest first, so that an area written twice ends as it began. Returns how many cells were left to their new owner. */
async function restoreCells(context: Excel.RequestContext, entry: JournalEntry): Promise<number> {
  const sheets = await sheetsOf(context);
  const pace = paced(context);
  const looks: Look[] = [];
  for (const saved of [...entry.cells].reverse()) {
    const sheet = sheets.named(saved.sheetId, saved.sheetName);
    if (!sheet) continue;
    looks.push({ sheet, saved, now: lookAgain(sheet, saved) });
    await pace(cellCount(saved.area));
  }
  await context.sync();
  let kept = 0;
  const lost = new Map<Excel.Worksheet, LostCell[]>();
  for (const { sheet, saved, now } of looks) {
    const seen = now.take();
    const isChanged = (r: number, c: number): boolean => isChangedSince(saved, seen, r, c);
    const rows: readonly (readonly unknown[])[] = seen.contents ?? seen.formats ?? [];
    kept += rows.reduce((sum, row, r) => sum + row.filter((_, c) => isChanged(r, c)).length, 0);
    restore(sheet, saved, isChanged);
    await pace(cellCount(saved.area));
    if (!entry.lasting) continue;
    const gone = rows.flatMap((row, r) => row.flatMap((_, c) => (isChanged(r, c) ? [{ saved, r, c }] : [])));
    if (gone.length > 0) lost.set(sheet, [...(lost.get(sheet) ?? []), ...gone]);
  }
  if (lost.size === 0) return kept;
  await context.sync();
  for (const [sheet, cells] of lost) kept -= await restoreMoved(context, sheet, cells);
  return kept;
}

async function removeSheets(context: Excel.RequestContext, entry: JournalEntry): Promise<string[]> {
  const sheets = await sheetsOf(context);
  const kept: string[] = [];
  for (const made of entry.sheets) {
    const byId = sheets.byId(made.id);
    // Under another id only the very content that we left tells that it is ours.
    const sheet = byId ?? (made.fingerprint === null ? undefined : sheets.named(made.id, made.name));
    if (!sheet) continue;
    if (made.fingerprint !== null && (await fingerprint(context, sheet)) !== made.fingerprint) kept.push(sheet.name);
    else sheet.delete();
  }
  await removeNames(context, entry, kept);
  return kept;
}

/** Names go with the sheet that they were made for. */
async function removeNames(context: Excel.RequestContext, { names = [] }: JournalEntry, kept: readonly string[]): Promise<void> {
  const gone = names.filter(({ sheet }) => !kept.includes(sheet));
  if (gone.length === 0) return;
  const items = gone.map(({ name }) => context.workbook.names.getItemOrNullObject(name));
  for (const item of items) item.load('name');
  await context.sync();
  deleteNames(items);
}

interface Sheets {
  byId(id: string): Excel.Worksheet | undefined;
  /** Excel promises an id only while the workbook is open: after opening again a sheet may be known by its name alone. */
  named(id: string, name: string): Excel.Worksheet | undefined;
}

async function sheetsOf(context: Excel.RequestContext): Promise<Sheets> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const byId = (id: string) => worksheets.items.find((sheet) => sheet.id === id);
  return { byId, named: (id, name) => byId(id) ?? worksheets.items.find((sheet) => sheet.name === name) };
}
