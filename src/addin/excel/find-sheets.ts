/**
 * The sheets that a journal entry speaks of, as the workbook is now. Excel promises a sheet's id only while the workbook is
 * open: an entry of this session is sure of it; for any other a sheet is the one that bears the name, and a sheet of ours the
 * one that bears our mark. What can't be told is not found: nothing is ever written to a sheet that might be another.
 */
import { markOf, marksOf } from './marks';
import type { JournalEntry, SavedCells } from './journal';

export interface FoundSheets {
  /** `undefined` where no sheet is surely the one. */
  of(saved: Pick<SavedCells, 'sheetId' | 'sheetName'>): Excel.Worksheet | undefined;
  /** Of the entry's made sheets, in its order. */
  readonly made: readonly (Excel.Worksheet | undefined)[];
  /** Added by an entry that never came further: empty prebuilt sheets. */
  readonly unfilled: readonly Excel.Worksheet[];
  readonly activeName: string;
  named(name: string): Excel.Worksheet | undefined;
}

/** Entries written since the add-in started, while Excel's ids hold; by the Office that they were written through. */
const sessions = new WeakMap<object, Set<string>>();

function ownEntries(): Set<string> {
  const entries = sessions.get(Office) ?? new Set<string>();
  sessions.set(Office, entries);
  return entries;
}

export function noteWritten(entryId: string): void {
  ownEntries().add(entryId);
}

/** Syncs. */
export async function findSheets(context: Excel.RequestContext, entry: JournalEntry): Promise<FoundSheets> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  const active = worksheets.getActiveWorksheet();
  active.load('name');
  await context.sync();
  const { items } = worksheets;
  const marks = entry.sheets.length > 0 ? await marksOf(context, items) : [];
  const isOwn = ownEntries().has(entry.id);
  const byName = (name: string) => items.find((sheet) => sheet.name === name);
  const byId = (id: string) => (isOwn && id !== '' ? items.find((sheet) => sheet.id === id) : undefined);
  return {
    of: ({ sheetId, sheetName }) => byId(sheetId) ?? byName(sheetName),
    made: entry.sheets.map(({ id, name }, index) => {
      // A copy that the user made bears the mark too: then only the name tells which is which.
      const marked = items.filter((_, place) => marks[place] === markOf(entry.id, index));
      return byId(id) ?? (marked.length > 1 ? marked.find((sheet) => sheet.name === name) : marked[0]);
    }),
    unfilled: items.filter((_, place) => marks[place] === ''),
    activeName: active.name,
    named: byName,
  };
}
