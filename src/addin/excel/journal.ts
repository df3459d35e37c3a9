/**
 * The journal: what every action of ours changed, kept in the workbook, so that it can be undone where Excel's own Undo
 * cannot. An entry is written before the change it describes, and completed after it.
 */
import { z } from 'zod';
import { readState } from './state';

const area = z.object({ top: z.number(), left: z.number(), bottom: z.number(), right: z.number() });

/** Formats of one cell as `Range.getCellProperties` gives and `setCellProperties` takes them. */
const cellFormat = z.record(z.string(), z.unknown());

const content = z.union([z.string(), z.number(), z.boolean()]);

const savedCells = z.object({
  sheetId: z.string(),
  sheetName: z.string(),
  area,
  /** Contents before: formulas, or constants with text marked by a leading apostrophe. Row-major. `null` where only formats change. */
  before: z.array(z.array(content)).nullable(),
  numberFormats: z.array(z.array(z.string())).nullable(),
  /** Only for areas whose formats the plan changes: the properties that it sets, named in `asked`. */
  formats: z.array(z.array(cellFormat)).nullable(),
  asked: z.record(z.string(), z.unknown()).exactOptional(),
  /** What Excel gave back after the write; `null` until then. A cell that differs from it was changed since by somebody. */
  after: z.array(z.array(content)).nullable(),
  formatsAfter: z.array(z.array(cellFormat)).nullable().exactOptional(),
});

const madeSheet = z.object({ id: z.string(), name: z.string(), made: z.string(), fingerprint: z.string().nullable() });

const journalEntry = z.object({
  id: z.string(),
  /** ISO date and time of the action. */
  at: z.string(),
  what: z.object({ key: z.string(), args: z.record(z.string(), z.union([z.string(), z.number()])) }),
  cells: z.array(savedCells),
  sheets: z.array(madeSheet),
  /** Names given to the workbook, each with the made sheet that it goes with. */
  names: z.array(z.object({ name: z.string(), sheet: z.string() })).exactOptional(),
  lasting: z.literal(true).exactOptional(),
});

export type SavedCells = z.infer<typeof savedCells>;
export type MadeSheet = z.infer<typeof madeSheet>;
export type JournalEntry = z.infer<typeof journalEntry>;

/** Entries kept; older ones are dropped, so that the part stays small, but for those that last until they are undone. */
const entriesKept = 20;

const journal = z.array(journalEntry);

export function readJournal(context: Excel.RequestContext): Promise<JournalEntry[]> {
  return readState(context, 'journal', journal, []);
}

/** Characters of the whole journal beyond which older entries are dropped: it goes to Excel in one request with each action. */
const charactersKept = 1_500_000;

/** The journal with one entry added or, by its id, replaced. */
export function withEntry(entries: readonly JournalEntry[], entry: JournalEntry): JournalEntry[] {
  const all = [...entries.filter(({ id }) => id !== entry.id), entry];
  const kept = new Set(all.filter(({ lasting }) => lasting));
  let room = charactersKept;
  for (const each of all
    .filter(({ lasting }) => !lasting)
    .slice(-entriesKept)
    .reverse()) {
    room -= JSON.stringify(each).length;
    if (room < 0 && each !== entry) break;
    kept.add(each);
  }
  return all.filter((each) => kept.has(each));
}

export function withoutEntry(entries: readonly JournalEntry[], id: string): JournalEntry[] {
  return entries.filter((entry) => entry.id !== id);
}
