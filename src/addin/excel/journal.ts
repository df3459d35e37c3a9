/**
 * The journal: what every action of ours changed, kept in the workbook, so that it can be undone where Excel's own Undo
 * cannot. An entry is written before the change it describes, and completed after it.
 *
 * Anybody can write to a workbook's parts, and programs cut them short: an entry counts only where its seal fits, so that
 * nothing is ever put into a cell that we did not read from it.
 */
import { z } from 'zod';
import { maxColumns, maxRows } from '../../core/model/addresses';
import { fnvOf } from './fingerprint';
import { keptSheet } from './made-sheets-schema';
import { openState, type OpenState } from './state';

const place = (count: number) =>
  z
    .number()
    .int()
    .min(0)
    .max(count - 1);
const area = z
  .object({ top: place(maxRows), left: place(maxColumns), bottom: place(maxRows), right: place(maxColumns) })
  .refine(({ top, bottom, left, right }) => top <= bottom && left <= right);

/** Formats of one cell as `Range.getCellProperties` gives and `setCellProperties` takes them. */
const cellFormat = z.record(z.string(), z.unknown());

const content = z.union([z.string(), z.number(), z.boolean()]);

const savedCells = z
  .object({
    sheetId: z.string(),
    sheetName: z.string(),
    area,
    /** Contents before: formulas, or constants with text marked by a leading apostrophe. Row-major. `null` where only formats change. */
    before: z.array(z.array(content)).nullable(),
    numberFormats: z.array(z.array(z.string())).nullable(),
    /** Only for areas whose formats the plan changes: the properties that it sets, named in `asked`. */
    formats: z.array(z.array(cellFormat)).nullable(),
    asked: z.record(z.string(), z.unknown()).exactOptional(),
    /** What is written; once it is, what Excel gave back. A cell that differs from it was changed since by somebody. */
    after: z.array(z.array(content)).nullable(),
    formatsAfter: z.array(z.array(cellFormat)).nullable().exactOptional(),
    /** What is set, of `asked`, until Excel gave it back. */
    set: cellFormat.exactOptional(),
    /** The cells are emptied before they are filled. */
    isEmptied: z.literal(true).exactOptional(),
  })
  .refine(({ area: { top, bottom, left, right }, before, numberFormats, formats, after, formatsAfter }) =>
    [before, numberFormats, formats, after, formatsAfter].every(
      (rows) => rows == null || (rows.length === bottom - top + 1 && rows.every((row) => row.length === right - left + 1)),
    ),
  );

/** `id` and `fingerprint` once it is there, and filled; `area` of what is written to it. */
const madeSheet = z.object({
  id: z.string(),
  name: z.string(),
  made: z.string(),
  fingerprint: z.string().nullable(),
  area: area.nullable().exactOptional(),
});

const savedRule = z.object({
  sheet: z.string(),
  kind: z.enum(['validation', 'conditional-format', 'table', 'resize-table']),
  area,
  name: z.string().exactOptional(),
  formula: z.string().exactOptional(),
  /** What cells asked for before, as Excel gave it; `null` for nothing. */
  before: z.record(z.string(), z.unknown()).nullable().exactOptional(),
});

const entryFields = z.object({
  id: z.string(),
  /** ISO date and time of the action. */
  at: z.string(),
  what: z.object({ key: z.string(), args: z.record(z.string(), z.union([z.string(), z.number()])) }),
  cells: z.array(savedCells),
  sheets: z.array(madeSheet),
  /** Names given to the workbook, each with the made sheet that it goes with. */
  rules: z.array(savedRule).exactOptional(),
  names: z.array(z.object({ name: z.string(), sheet: z.string() })).exactOptional(),
  lasting: z.literal(true).exactOptional(),
  /** Written before the change, and not completed after it: the change may be there in part. */
  unfinished: z.literal(true).exactOptional(),
  /** The sheet that the user was on. */
  active: z.string().exactOptional(),
  /** Sheets of ours that are filled anew, as they were known before. */
  known: z.array(keptSheet).exactOptional(),
});

export type SavedRule = z.infer<typeof savedRule>;
export type SavedCells = z.infer<typeof savedCells>;
export type MadeSheet = z.infer<typeof madeSheet>;
export type JournalEntry = z.infer<typeof entryFields>;

const journalEntry: z.ZodType<JournalEntry> = entryFields.extend({ seal: z.string() }).refine((entry) => entry.seal === sealOf(entry));

/** Of all that an undo would write, and where. Sheets' ids may change when a workbook is opened again. */
function sealOf({ id, cells, rules }: JournalEntry): string {
  return fnvOf(
    JSON.stringify([
      id,
      cells.map(({ sheetName, area: { top, left, bottom, right }, before, numberFormats, formats }) => [
        [sheetName, top, left, bottom, right],
        [before, numberFormats, formats],
      ]),
      ...(rules ?? []).map(({ sheet, kind, area: { top, left, bottom, right }, name, formula, before }) => [
        [sheet, kind, top, left, bottom, right],
        [name, formula, before],
      ]),
    ]),
  );
}

/** Entries kept; older ones are dropped, so that the part stays small, but for those that last until they are undone. */
const entriesKept = 20;

const journal = z.array(journalEntry);

export function openJournal(context: Excel.RequestContext): Promise<OpenState<JournalEntry[]>> {
  return openState<JournalEntry[]>(context, 'journal', journal, []);
}

/** Characters of the whole journal beyond which older entries are dropped: it goes to Excel in one request with each action. */
const charactersKept = 1_500_000;

/** The journal with one entry added or, by its id, replaced. */
export function withEntry(entries: readonly JournalEntry[], entry: JournalEntry): JournalEntry[] {
  const sealed = withSeal(entry);
  const all = [...entries.filter(({ id }) => id !== entry.id), sealed];
  const kept = new Set(all.filter(({ lasting }) => lasting));
  let room = charactersKept;
  for (const each of all
    .filter(({ lasting }) => !lasting)
    .slice(-entriesKept)
    .reverse()) {
    room -= JSON.stringify(each).length;
    if (room < 0 && each !== sealed) break;
    kept.add(each);
  }
  return all.filter((each) => kept.has(each));
}

export function withoutEntry(entries: readonly JournalEntry[], id: string): JournalEntry[] {
  return entries.filter((entry) => entry.id !== id);
}

/** With the entry before all others, so that those that came before it can be undone. */
export function putAside(entries: readonly JournalEntry[], entry: JournalEntry): JournalEntry[] {
  return [withSeal(entry), ...withoutEntry(entries, entry.id)];
}

function withSeal(entry: JournalEntry): JournalEntry & { readonly seal: string } {
  return { ...entry, seal: sealOf(entry) };
}
