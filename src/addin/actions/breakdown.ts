/** Break down: reads the workbook, groups a table's rows by one to three columns. Writes nothing. */
import type { Order } from '../../core/breakdown';
import { currenciesAdded, groupSources, type UnreadFigure } from '../../core/breakdown/sheet/groups';
import { sourcesOf, type BreakdownRequest, type BreakdownSource, type RequestResult } from '../../core/breakdown/sheet/request';
import { figuresOf, headersOf, keysShown, tableOfGroups } from '../../core/breakdown/sheet/result';
import type { CellValue, RangeRef, WorkbookSnapshot } from '../../core/model/grid';
import { mappingsSchema } from '../../core/model/mapping-schema';
import type { Recognition } from '../../core/model/recognition';
import type { Language } from '../../core/model/roles';
import { recognise } from '../../core/recognition';
import * as session from '../excel/session';

export interface OpenTables {
  readonly done: true;
  readonly snapshot: WorkbookSnapshot;
  readonly recognition: Recognition;
}

/** The open workbook with its tables; `progress` throws to cancel. */
export async function readTables(progress?: session.ReadProgress): Promise<OpenTables | session.Refused> {
  const reading = await session.read(progress);
  if (!reading.done) return reading;
  const mappings = await session.load('mapping', mappingsSchema, []);
  if (!mappings.done) return mappings;
  return { done: true, snapshot: reading.snapshot, recognition: recognise(reading.snapshot, mappings.value) };
}

export interface BrokenDown {
  readonly done: true;
  readonly columns: readonly string[];
  /** A blank key is `null`. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly total: readonly CellValue[];
  readonly sources: readonly RangeRef[];
  /** Cells of measures that hold no number; the first ones, and how many in all. */
  readonly unread: { readonly count: number; readonly cells: readonly UnreadFigure[] };
  /** Rows of totals, subtotals and "of which", which are in other rows already. */
  readonly leftOut: readonly RangeRef[];
  /** Currencies that the sums mix; empty where they don't. */
  readonly currencies: readonly string[];
  /** What was read, to insert it without reading again. */
  readonly open: OpenTables;
  readonly chosen: readonly BreakdownSource[];
}

export type BreakdownRefused =
  session.Refused | { readonly done: false; readonly why: 'request'; readonly request: Extract<RequestResult, { ok: false }> };

export async function breakdown(
  request: BreakdownRequest,
  language: Language,
  order: Order = 'sheet',
): Promise<BrokenDown | BreakdownRefused> {
  const open = await readTables();
  if (!open.done) return open;
  const asked = sourcesOf(open.snapshot, open.recognition, request);
  if (!asked.ok) return { done: false, why: 'request', request: asked };
  return breakDown(open, asked.sources, language, order);
}

export function breakDown(open: OpenTables, sources: readonly BreakdownSource[], language: Language, order: Order): BrokenDown {
  const grouped = groupSources(open.snapshot, open.recognition, sources);
  const table = tableOfGroups(grouped, { order, language });
  const headers = headersOf(sources, language);
  return {
    done: true,
    columns: [...headers.by, ...headers.measures],
    rows: table.rows.map((row) => [...row.keys, ...figuresOf(row)]),
    total: [...keysShown(table.total, language), ...figuresOf(table.total)],
    sources: sources.map(({ table: { sheet, area } }) => ({ sheet, ...area })),
    unread: { count: grouped.groups.unreadable.count, cells: grouped.unread },
    leftOut: sources.flatMap(({ table: { sheet, area, leftOut } }) => leftOut.map((row) => ({ sheet, ...area, top: row, bottom: row }))),
    currencies: currenciesAdded(open.snapshot, sources),
    open,
    chosen: sources,
  };
}
