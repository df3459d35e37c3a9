/**
 * Values, formulas and formats of whole sheets, in chunks: Excel for the web refuses answers over 5 MB. Small sheets share a
 * chunk, large ones come in bands of rows, and a chunk that is still too large is halved.
 */
import type { Area, CellValue, SheetSnapshot } from '../../core/model/grid';
import { isPayloadLimit } from './office';

/** Cells asked for in one answer: about 2 MB of JSON with values, formulas and formats of ordinary length. */
const cellsInChunk = 60_000;

/** Is told how many of the workbook's cells are read; throws to cancel. */
export type ReadProgress = (done: number, all: number) => void;

export type SheetBlock = Pick<SheetSnapshot, 'values' | 'formulas' | 'numberFormats'>;

export interface SheetToRead {
  readonly sheet: Excel.Worksheet;
  readonly area: Area | null;
}

/** A band of rows of one sheet. */
interface Band {
  readonly sheetIndex: number;
  readonly area: Area;
}

interface ReadBand {
  readonly band: Band;
  readonly range: Excel.Range;
}

interface GrowingBlock {
  readonly values: CellValue[][];
  readonly formulas: (string | null)[][];
  readonly numberFormats: string[][];
}

/** One block a sheet, in the order given; empty for a sheet without values. */
export async function readBlocks(
  context: Excel.RequestContext,
  sheets: readonly SheetToRead[],
  progress?: ReadProgress,
): Promise<SheetBlock[]> {
  const blocks: GrowingBlock[] = sheets.map(() => ({ values: [], formulas: [], numberFormats: [] }));
  const bands = sheets.flatMap(({ area }, sheetIndex) => (area ? bandsOf(sheetIndex, area) : []));
  const all = bands.reduce((sum, { area }) => sum + cellCount(area), 0);
  const doubtful: ReadBand[] = [];
  let done = 0;
  const waiting = chunksOf(bands).reverse();
  for (let chunk = waiting.pop(); chunk; chunk = waiting.pop()) {
    const ranges = await readChunk(context, sheets, chunk);
    if (!ranges) {
      waiting.push(...halves(chunk).reverse());
      continue;
    }
    for (const read of ranges) {
      if (append(blocks[read.band.sheetIndex], read.range)) doubtful.push(read);
      done += cellCount(read.band.area);
    }
    progress?.(done, all);
  }
  await markErrors(context, sheets, blocks, doubtful);
  return blocks;
}

function cellCount(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

function bandsOf(sheetIndex: number, area: Area): Band[] {
  const rows = Math.max(1, Math.floor(cellsInChunk / (area.right - area.left + 1)));
  const bands: Band[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    bands.push({ sheetIndex, area: { ...area, top, bottom: Math.min(area.bottom, top + rows - 1) } });
  }
  return bands;
}

function chunksOf(bands: readonly Band[]): Band[][] {
  const chunks: Band[][] = [];
  let room = 0;
  for (const band of bands) {
    const cells = cellCount(band.area);
    if (cells > room) {
      chunks.push([]);
      room = cellsInChunk;
    }
    chunks.at(-1)?.push(band);
    room -= cells;
  }
  return chunks;
}

/** Two chunks that ask together for what one asked; order kept. */
function halves(chunk: readonly Band[]): Band[][] {
  const [only] = chunk;
  if (only && chunk.length === 1) {
    const { top, bottom } = only.area;
    const middle = top + Math.floor((bottom - top) / 2);
    return [[{ ...only, area: { ...only.area, bottom: middle } }], [{ ...only, area: { ...only.area, top: middle + 1 } }]];
  }
  const middle = Math.ceil(chunk.length / 2);
  return [chunk.slice(0, middle), chunk.slice(middle)];
}

function rangeOf({ sheet }: SheetToRead, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
}

/** `null` where the answer would be too large and can be asked for in smaller parts. */
async function readChunk(
  context: Excel.RequestContext,
  sheets: readonly SheetToRead[],
  chunk: readonly Band[],
): Promise<ReadBand[] | null> {
  const reads = chunk.flatMap((band) => {
    const sheet = sheets[band.sheetIndex];
    if (!sheet) return [];
    const range = rangeOf(sheet, band.area);
    range.load('values,formulas,numberFormat');
    return [{ band, range }];
  });
  try {
    await context.sync();
    return reads;
  } catch (error) {
    const canBeSmaller = chunk.length > 1 || chunk.some(({ area }) => area.bottom > area.top);
    if (isPayloadLimit(error) && canBeSmaller) return null;
    throw error;
  }
}

/** Adds what was read; true where a text may be an error value. */
function append(block: GrowingBlock | undefined, range: Excel.Range): boolean {
  if (!block) return false;
  let isDoubtful = false;
  const { values, formulas } = range as { values: unknown[][]; formulas: unknown[][] };
  for (const [r, row] of values.entries()) {
    const formulaRow = formulas[r] ?? [];
    block.values.push(row.map(cellValue));
    block.formulas.push(formulasOf(formulaRow, row));
    isDoubtful ||= row.some(looksLikeError);
  }
  for (const row of range.numberFormat as string[][]) block.numberFormats.push(likeBefore(block.numberFormats.at(-1), row));
  return isDoubtful;
}

/** One row for all that are alike: most rows of a long table hold no formula and share their formats. */
const withoutFormulas = new Map<number, (string | null)[]>();

function formulasOf(formulas: readonly unknown[], values: readonly unknown[]): (string | null)[] {
  // A text that begins with "=" has itself as its value; a formula has its result.
  const isFormula = (formula: unknown, c: number): formula is string =>
    typeof formula === 'string' && formula.startsWith('=') && formula !== values[c];
  if (formulas.some(isFormula)) return formulas.map((formula, c) => (isFormula(formula, c) ? formula : null));
  const shared = withoutFormulas.get(formulas.length) ?? formulas.map(() => null);
  withoutFormulas.set(formulas.length, shared);
  return shared;
}

function likeBefore(before: string[] | undefined, row: string[]): string[] {
  return before?.length === row.length && row.every((format, c) => format === before[c]) ? before : row;
}

function cellValue(value: unknown): CellValue {
  if (value === '' || value === null) return null;
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

function looksLikeError(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('#');
}

/** An error and a text that looks like one have the same value: only their types tell them apart. */
async function markErrors(
  context: Excel.RequestContext,
  sheets: readonly SheetToRead[],
  blocks: readonly GrowingBlock[],
  doubtful: readonly ReadBand[],
): Promise<void> {
  if (doubtful.length === 0) return;
  for (const { range } of doubtful) range.load('valueTypes');
  await context.sync();
  for (const { band, range } of doubtful) {
    const firstRow = band.area.top - (sheets[band.sheetIndex]?.area?.top ?? 0);
    for (const [r, types] of range.valueTypes.entries()) {
      const row = blocks[band.sheetIndex]?.values[firstRow + r];
      for (const [c, type] of types.entries()) if (row && type === Excel.RangeValueType.error) row[c] = { error: String(row[c]) };
    }
  }
}
