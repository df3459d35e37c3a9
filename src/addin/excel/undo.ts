/** Undoes an action of ours, the last or a named one: puts cells back and removes sheets that we made, but never what a person did since. */
import { openJournal, putAside, withoutEntry, type JournalEntry } from './journal';
import { takeBack } from './take-back';
import { knownAgain } from './made-sheets';

export type UndoResult =
  | {
      readonly done: true;
      readonly what: JournalEntry['what'];
      /** Cells that somebody changed since our write: left as they are. */
      readonly keptCells: number;
      /** Sheets of ours that somebody changed since: left where they are. */
      readonly keptSheets: readonly string[];
      /** Sheets that could not be found again by their names: what we wrote there stays, and can be undone once they are back. */
      readonly missingSheets: readonly string[];
    }
  | { readonly done: false; readonly why: 'nothing-to-undo' };

/** The entry that Undo would take, or `null`. */
export async function lastEntry(context: Excel.RequestContext): Promise<JournalEntry | null> {
  return (await openJournal(context)).value.at(-1) ?? null;
}

export async function undoLast(context: Excel.RequestContext): Promise<UndoResult> {
  return undoEntry(context, (entries) => entries.at(-1));
}

/** Takes back one entry wherever it stands in the journal; what was done after it stays. */
export async function undoEntry(
  context: Excel.RequestContext,
  choose: (entries: readonly JournalEntry[]) => JournalEntry | undefined,
): Promise<UndoResult> {
  const journal = await openJournal(context);
  const entry = choose(journal.value);
  if (!entry) return { done: false, why: 'nothing-to-undo' };
  const known = await knownAgain(context, entry.known ?? []);
  const { keptCells, keptSheets, remaining } = await takeBack(context, entry);
  journal.queue(
    remaining.length > 0 ? putAside(journal.value, { ...entry, cells: [...remaining], sheets: [] }) : withoutEntry(journal.value, entry.id),
  );
  known?.();
  await context.sync();
  const missingSheets = [...new Set(remaining.map(({ sheetName }) => sheetName))];
  return { done: true, what: entry.what, keptCells, keptSheets, missingSheets };
}
