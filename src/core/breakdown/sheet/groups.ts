/** Reads the chosen columns as recognition reads them, and groups their rows. */
import { groupRows, type Groups, type Source } from '..';
import type { CellRef, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../model/grid';
import type { Recognition } from '../../model/recognition';
import { numberEvidence, readNumber } from '../../reading/numbers';
import type { BreakdownSource } from './request';
import { valueAt, type SourceTable } from './source';

export interface UnreadFigure extends CellRef {
  readonly written: string;
}

export interface Grouped {
  readonly groups: Groups;
  /** Cells of measures that hold no number: not counted, never zero. The first ones; `groups` says how many in all. */
  readonly unread: readonly UnreadFigure[];
  /** Cells whose text was read as a number: a formula of the sheet would not add them. */
  readonly textNumbers: number;
  /** Cells with a dash or a word for none, read as zero: a formula would take them for not reported. */
  readonly dashes: number;
}

interface Texts {
  readonly textNumbers: number;
  readonly dashes: number;
}

interface Prepared extends Texts {
  readonly source: Omit<Source, 'name'>;
}

/** The rows last read of a table: another order, or the sheet after the preview, asks for the same. */
const lastPrepared = new WeakMap<SourceTable, { readonly asked: string; readonly prepared: Prepared }>();

function preparedOf(workbook: WorkbookSnapshot, recognition: Recognition, source: BreakdownSource): Prepared {
  const columns = [...source.by.map((key) => (key === 'sheet' ? key : key.column)), 'of', ...source.measures.map(({ column }) => column)];
  const asked = columns.join();
  const last = lastPrepared.get(source.table);
  if (last?.asked === asked) return last.prepared;
  const prepared = prepare(sheetOf(workbook, source), recognition, source);
  lastPrepared.set(source.table, { asked, prepared });
  return prepared;
}

/** A table belongs to one reading of the workbook, which does not change. */
export function groupSources(workbook: WorkbookSnapshot, recognition: Recognition, sources: readonly BreakdownSource[]): Grouped {
  const prepared = sources.map((source) => preparedOf(workbook, recognition, source));
  const groups = groupRows(prepared.map(({ source }, index) => ({ ...source, name: String(index) })));
  const unread = groups.unreadable.cells.flatMap(({ source, row, measure, value }): UnreadFigure[] => {
    const from = sources[Number(source)];
    const column = from?.measures[measure]?.column;
    return from && column !== undefined
      ? [{ sheet: from.table.sheet, row: from.table.dataRows[row] ?? 0, column, written: writtenOf(value) }]
      : [];
  });
  return {
    groups,
    unread,
    textNumbers: prepared.reduce((sum, each) => sum + each.textNumbers, 0),
    dashes: prepared.reduce((sum, each) => sum + each.dashes, 0),
  };
}

/** The currencies that a breakdown would add to one another; empty where it adds none together. */
export function currenciesAdded(workbook: WorkbookSnapshot, sources: readonly BreakdownSource[]): readonly string[] {
  const found = new Set<string>();
  for (const source of sources) {
    const { table, by, measures } = source;
    const currency = table.columns.find(({ role }) => role === 'currency');
    if (!currency || by.includes(currency) || !measures.some(({ role }) => role === 'amount')) continue;
    const sheet = sheetOf(workbook, source);
    for (const row of table.dataRows) {
      const value = valueAt(sheet, row, currency.column);
      if (typeof value === 'string' && value.trim() !== '') found.add(value.trim().toUpperCase());
    }
  }
  return found.size > 1 ? [...found] : [];
}

function writtenOf(value: CellValue): string {
  return typeof value === 'object' && value !== null ? value.error : String(value);
}

function sheetOf(workbook: WorkbookSnapshot, { table }: BreakdownSource): SheetSnapshot {
  const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
  if (!sheet) throw new Error(`there is no sheet "${table.sheet}"`);
  return sheet;
}

/** Rows of the sheet, copied only where a cell is read otherwise than it stands. */
class ReadRows {
  readonly rows: (readonly CellValue[])[];
  private readonly copied = new Map<number, CellValue[]>();
  private readonly indexOf = new Map<number, number>();

  constructor(
    private readonly sheet: SheetSnapshot,
    readonly dataRows: readonly number[],
  ) {
    const top = sheet.area?.top ?? 0;
    this.rows = dataRows.map((row) => sheet.values[row - top] ?? []);
    dataRows.forEach((row, index) => this.indexOf.set(row, index));
  }

  get left(): number {
    return this.sheet.area?.left ?? 0;
  }

  has(row: number): boolean {
    return this.indexOf.has(row);
  }

  set(row: number, column: number, value: CellValue): void {
    const index = this.indexOf.get(row);
    if (index === undefined) return;
    let copy = this.copied.get(index);
    if (!copy) {
      copy = [...(this.rows[index] ?? [])];
      this.copied.set(index, copy);
      this.rows[index] = copy;
    }
    copy[column - this.left] = value;
  }
}

function prepare(sheet: SheetSnapshot, recognition: Recognition, source: BreakdownSource): Prepared {
  const { table, by, measures } = source;
  const read = new ReadRows(sheet, table.dataRows);
  const known = readFigures(recognition, source, read);
  const unknown = readUnknownTexts(source, read);
  fillMerged(sheet, source, read);
  const { left, rows } = read;
  const sheetRows = by.includes('sheet') ? rows.map((): readonly CellValue[] => [table.sheet]) : [];
  return {
    textNumbers: known.textNumbers + unknown.textNumbers,
    dashes: known.dashes + unknown.dashes,
    source: {
      keys: by.map((key) => (key === 'sheet' ? { rows: sheetRows, column: 0 } : { rows, column: key.column - left })),
      measures: measures.map(({ column }) => ({ rows, column: column - left })),
      skip: 0,
    },
  };
}

/** Texts that recognition read as numbers, a dash for none, ND for not known. */
function readFigures({ figures }: Recognition, { table, measures }: BreakdownSource, read: ReadRows): Texts {
  const columns = new Set(measures.map(({ column }) => column));
  let textNumbers = 0;
  let dashes = 0;
  for (const { sheet, row, column, state, value } of figures) {
    if (state === 'number' || state === 'blank' || sheet !== table.sheet || !columns.has(column) || !read.has(row)) continue;
    if (state === 'text-number' || state === 'nothing' || state === 'missing') read.set(row, column, value);
    if (state === 'text-number') textNumbers += 1;
    if (state === 'nothing') dashes += 1;
  }
  return { textNumbers, dashes };
}

/** Columns in which recognition saw no figures, but that the user adds up all the same. */
function readUnknownTexts({ measures }: BreakdownSource, read: ReadRows): Texts {
  let textNumbers = 0;
  let dashes = 0;
  for (const { column } of measures.filter(({ isFigure, role }) => !isFigure || role === 'unknown')) {
    const texts = read.rows.flatMap((row, index) => {
      const value = row[column - read.left];
      return typeof value === 'string' && value.trim() !== '' ? [{ row: read.dataRows[index] ?? 0, value }] : [];
    });
    const evidence = numberEvidence(
      texts.map(({ value }) => value),
      'amount',
    );
    for (const { row, value } of texts) {
      const reading = readNumber(value, { kind: 'amount', evidence });
      if (reading.outcome === 'sure' || reading.outcome === 'by-evidence') {
        read.set(row, column, reading.value);
        textNumbers += 1;
      } else if (reading.outcome === 'nothing') {
        read.set(row, column, 0);
        dashes += 1;
      } else if (reading.outcome === 'missing') read.set(row, column, null);
    }
  }
  return { textNumbers, dashes };
}

/** A key in merged cells stands for every row that they cover. */
function fillMerged(sheet: SheetSnapshot, { by, table }: BreakdownSource, read: ReadRows): void {
  const columns = new Set(by.flatMap((key) => (key === 'sheet' ? [] : [key.column])));
  const { area } = sheet;
  if (!area) return;
  for (const merged of sheet.merges) {
    if (merged.top === merged.bottom || !columns.has(merged.left) || merged.bottom <= table.headerRow) continue;
    const value = sheet.values[merged.top - area.top]?.[merged.left - area.left] ?? null;
    for (let row = merged.top + 1; row <= merged.bottom; row += 1) read.set(row, merged.left, value);
  }
}
