/** Undoes an action of ours, the last or a named one: puts cells back and removes sheets that we made, but never what a person did since. */
import { fingerprint } from './fingerprint';
import { readJournal, withoutEntry, type JournalEntry, type SavedCells } from './journal';
import { restoreMoved, type LostCell } from './moved-cells';
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
export async function undoEntry(context: Excel.RequestContext, choose: (entries: readonly JournalEntry[]) => JournalEntry | undefined): Promise<UndoResult> {
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
  const sheets = await sheetsById(context);
  const looks: Look[] = [...entry.cells].reverse().flatMap((saved) => {
    const sheet = sheets.get(saved.sheetId);
    return sheet ? [{ sheet, saved, now: lookAgain(sheet, saved) }] : [];
  });
  await context.sync();
  let kept = 0;
  const lost = new Map<Excel.Worksheet, LostCell[]>();
  for (const { sheet, saved, now } of looks) {
    const seen = now.take();
    const isChanged = (r: number, c: number): boolean => isChangedSince(saved, seen, r, c);
    const rows: readonly (readonly unknown[])[] = seen.contents ?? seen.formats ?? [];
    kept += rows.reduce((sum, row, r) => sum + row.filter((_, c) => isChanged(r, c)).length, 0);
    restore(sheet, saved, isChanged);
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
  const sheets = await sheetsById(context);
  const kept: string[] = [];
  for (const made of entry.sheets) {
    const sheet = sheets.get(made.id);
    if (!sheet) continue;
    if (made.fingerprint !== null && (await fingerprint(context, sheet)) !== made.fingerprint) kept.push(sheet.name);
    else sheet.delete();
  }
  return kept;
}

async function sheetsById(context: Excel.RequestContext): Promise<Map<string, Excel.Worksheet>> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  return new Map(worksheets.items.map((sheet) => [sheet.id, sheet]));
}
