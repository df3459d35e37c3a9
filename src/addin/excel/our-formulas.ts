/** The formulas of the workbook that call our functions, each with the cells that it fills and what they show. */
import type { Area, CellValue } from '../../core/model/grid';
import { overlaps } from '../../core/model/addresses';
import { readBlocks, type ReadProgress, type SheetBlock, type SheetToRead } from './read-cells';
import { rangeAt } from './saved-cells';

export interface OurFormula {
  readonly sheet: string;
  readonly isProtected: boolean;
  /** The formula's cell is its first; more where the result spills. */
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
}

/** Where to look; a formula counts that fills any cell of it. */
export type FormulaScope = 'selection' | 'sheet' | 'workbook';

interface Anchor {
  readonly index: number;
  readonly row: number;
  readonly column: number;
}

/** Also as Excel writes our functions where the add-in is not loaded. */
const ourCall = /\b(?:_xldudf_)?QAFILA[._][A-Z]/i;

export function callsOurs(formula: string): boolean {
  return ourCall.test(formula.replace(/"(?:[^"]|"")*"/g, ''));
}

export async function ourFormulas(context: Excel.RequestContext, scope: FormulaScope, progress?: ReadProgress): Promise<OurFormula[]> {
  const sheets = await sheetsIn(context, scope);
  const blocks = await readBlocks(
    context,
    sheets.map(({ sheet, area }) => ({ sheet, area })),
    progress,
  );
  const anchors = blocks.flatMap((block, index) => anchorsIn(block, index, sheets[index]?.area ?? null));
  const areas = await filledBy(context, anchors, sheets, progress);
  return anchors.flatMap((anchor, index): OurFormula[] => {
    const from = sheets[anchor.index];
    const area = areas[index];
    if (!from?.area || !area || (from.within && !overlaps(area, from.within))) return [];
    return [
      {
        sheet: from.sheet.name,
        isProtected: from.sheet.protection.protected,
        area,
        values: valuesIn(blocks[anchor.index], from.area, area),
      },
    ];
  });
}

interface ScopedSheet extends SheetToRead {
  readonly within: Area | null;
}

async function sheetsIn(context: Excel.RequestContext, scope: FormulaScope): Promise<ScopedSheet[]> {
  const { worksheets } = context.workbook;
  const selected = scope === 'selection' ? context.workbook.getSelectedRange() : null;
  selected?.load('rowIndex,columnIndex,rowCount,columnCount');
  const active = worksheets.getActiveWorksheet();
  active.load('name,protection/protected');
  worksheets.load('items/name,items/protection/protected');
  await context.sync();
  const sheets = scope === 'workbook' ? worksheets.items : [active];
  const used = sheets.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return range;
  });
  await context.sync();
  const within = selected && areaOf(selected);
  return sheets.map((sheet, index) => {
    const range = used[index];
    return { sheet, within, area: range && !range.isNullObject ? areaOf(range) : null };
  });
}

function areaOf({ rowIndex: top, columnIndex: left, rowCount, columnCount }: Excel.Range): Area {
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

function anchorsIn({ formulas }: SheetBlock, index: number, area: Area | null): Anchor[] {
  if (!area) return [];
  return formulas.flatMap((row, r) =>
    row.flatMap((formula, c) => (formula !== null && callsOurs(formula) ? [{ index, row: area.top + r, column: area.left + c }] : [])),
  );
}

/** Formulas asked for at once. */
const inOneBatch = 500;

/** The cells that each fills; `null` for a cell that another formula fills. */
async function filledBy(
  context: Excel.RequestContext,
  anchors: readonly Anchor[],
  sheets: readonly ScopedSheet[],
  progress?: ReadProgress,
): Promise<(Area | null)[]> {
  const areas: (Area | null)[] = [];
  for (let start = 0; start < anchors.length; start += inOneBatch) {
    areas.push(...(await filledByBatch(context, anchors.slice(start, start + inOneBatch), sheets)));
    progress?.(areas.length, anchors.length);
  }
  return areas;
}

async function filledByBatch(
  context: Excel.RequestContext,
  anchors: readonly Anchor[],
  sheets: readonly ScopedSheet[],
): Promise<(Area | null)[]> {
  const asked = anchors.map(({ index, row, column }) => {
    const cell = rangeAt((sheets[index] as ScopedSheet).sheet, { top: row, bottom: row, left: column, right: column });
    const spill = cell.getSpillingToRangeOrNullObject();
    const parent = cell.getSpillParentOrNullObject();
    spill.load('rowIndex,columnIndex,rowCount,columnCount');
    parent.load('rowIndex,columnIndex');
    return { row, column, spill, parent };
  });
  await context.sync();
  return asked.map(({ row, column, spill, parent }) => {
    const isOther = !parent.isNullObject && (parent.rowIndex !== row || parent.columnIndex !== column);
    if (isOther) return null;
    return spill.isNullObject ? { top: row, bottom: row, left: column, right: column } : areaOf(spill);
  });
}

/** A cell outside of what was read shows nothing. */
function valuesIn(block: SheetBlock | undefined, read: Area, { top, bottom, left, right }: Area): CellValue[][] {
  const rows: CellValue[][] = [];
  for (let row = top; row <= bottom; row += 1) {
    const cells: CellValue[] = [];
    for (let column = left; column <= right; column += 1) cells.push(block?.values[row - read.top]?.[column - read.left] ?? null);
    rows.push(cells);
  }
  return rows;
}
