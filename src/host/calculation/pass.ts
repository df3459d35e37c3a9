import type { Sheet } from '../workbook/sheet';
import type { Scalar } from '../workbook/types';
import type { WorkbookCells } from './cells';
import { CellMap } from './cell-map';
import { FormulaCalls } from './custom-functions';
import type { CustomFunctionCaller, CustomFunctionRequest } from './custom-functions';
import { addressOf } from './addresses';
import { Evaluator } from './evaluate';
import { outputOf } from './formulas';
import type { FormulaCell, Formulas } from './formulas';
import { functions } from './functions';
import { Interruption, whyBroken } from './interruption';
import { resultRows } from './result';
import { isFree, targetOf, writeResult } from './write';
import { errorValue } from './values';
import type { SheetArea } from './values';

/** A formula that takes this many turns in one recalculation feeds on its own result. */
const MOST_RUNS = 100;

/** A formula whose custom functions are not answered yet. */
export interface WaitingCell {
  readonly cell: FormulaCell;
  readonly requests: readonly CustomFunctionRequest[];
}

interface Frame {
  readonly cell: FormulaCell;
  /** How many of its precedents are known to be up to date. */
  ready: number;
}

/**
 * Brings dirty formulas up to date in the order of what they read. A formula that cannot be calculated keeps its value, and
 * so does every formula that reads it.
 */
export class CalculationPass {
  /** By every cell of a formula's result. */
  private readonly dirty = new CellMap<FormulaCell>();
  private readonly dirtyCells = new Set<FormulaCell>();
  private readonly stale = new CellMap<FormulaCell>();
  private readonly reasons = new Map<FormulaCell, string>();
  private readonly waiting = new Map<FormulaCell, readonly CustomFunctionRequest[]>();

  constructor(
    private readonly cells: WorkbookCells,
    private readonly formulas: Formulas,
    private readonly caller: CustomFunctionCaller | null,
  ) {}

  get notRecalculated(): ReadonlyMap<FormulaCell, string> {
    return this.reasons;
  }

  /** The formulas themselves, and everything that reads them. */
  markDirty(cells: Iterable<FormulaCell>): void {
    const queue: FormulaCell[] = [];
    const mark = (cell: FormulaCell) => {
      cell.answers = [];
      this.waiting.delete(cell);
      if (this.dirtyCells.has(cell)) return;
      this.dirtyCells.add(cell);
      this.dirty.set(outputOf(cell), cell);
      queue.push(cell);
    };
    for (const cell of cells) mark(cell);
    for (let cell = queue.pop(); cell; cell = queue.pop()) this.formulas.takeDependents(outputOf(cell), mark);
    this.formulas.putBack();
  }

  markReadersDirty(area: SheetArea): void {
    const readers: FormulaCell[] = [];
    this.formulas.takeDependents(area, (cell) => readers.push(cell));
    this.formulas.putBack();
    this.markDirty(readers);
  }

  /** For formulas that are there no more. */
  forget(cells: Iterable<FormulaCell>): void {
    for (const cell of cells) {
      this.settle(cell);
      this.clearReason(cell);
    }
  }

  /** Calculates all that can be calculated now. @returns what waits for custom functions */
  run(): WaitingCell[] {
    for (const cell of this.dirtyCells) if (!this.waiting.has(cell)) this.bringUpToDate(cell);
    for (const cell of this.formulasRun) cell.runs = 0;
    this.formulasRun.clear();
    return [...this.waiting].filter(([, requests]) => requests.length > 0).map(([cell, requests]) => ({ cell, requests }));
  }

  /** Formulas that wait, and those that wait for them, get another turn. */
  resume(): void {
    this.waiting.clear();
  }

  waitingCells(): FormulaCell[] {
    return [...this.waiting.keys()];
  }

  private readonly formulasRun = new Set<FormulaCell>();

  private bringUpToDate(start: FormulaCell): void {
    const stack: Frame[] = [{ cell: start, ready: 0 }];
    const open = new Set<FormulaCell>([start]);
    for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
      const needed = this.nextNeeded(frame);
      if (needed && !this.waiting.has(needed) && !open.has(needed)) {
        open.add(needed);
        stack.push({ cell: needed, ready: 0 });
        continue;
      }
      if (needed && open.has(needed)) this.keepCircle(stack, needed);
      else if (needed) this.waiting.set(frame.cell, []);
      else if (this.dirtyCells.has(frame.cell)) this.calculate(frame.cell);
      open.delete(frame.cell);
      stack.pop();
    }
  }

  private nextNeeded(frame: Frame): FormulaCell | null {
    if (!this.dirtyCells.has(frame.cell)) return null;
    const { areas } = this.formulas.precedents(frame.cell);
    let needed: FormulaCell | null = null;
    for (; frame.ready < areas.length; frame.ready++) {
      const area = areas[frame.ready];
      const isFound =
        area !== undefined &&
        this.dirty.some(area, (cell) => {
          needed = cell;
          return true;
        });
      if (isFound) return needed;
    }
    return null;
  }

  private keepCircle(stack: readonly Frame[], first: FormulaCell): void {
    const from = stack.findIndex(({ cell }) => cell === first);
    for (const { cell } of stack.slice(from)) this.keep(cell, 'the formula refers to its own result');
  }

  private calculate(cell: FormulaCell): void {
    cell.runs++;
    this.formulasRun.add(cell);
    if (cell.runs > MOST_RUNS) return this.keep(cell, 'the formula refers to its own result');
    if (this.readsStale(cell)) return this.keep(cell, 'it reads a cell that was not recalculated');
    const parsed = this.formulas.parsed(cell);
    if (!parsed.ok) return this.keep(cell, parsed.why);
    const sheet = this.cells.sheet(cell.sheetId);
    const calls = new FormulaCalls(this.caller, cell.answers, addressOf(sheet.name, cell.row, cell.column));
    const evaluator = new Evaluator(this.cells, cell, functions, calls, cell.isLegacy);
    try {
      const rows = resultRows(evaluator.evaluateWhole(parsed.node), cell, evaluator);
      this.write(sheet, cell, rows);
    } catch (problem) {
      if (problem instanceof Interruption && problem.kind === 'pending') this.waiting.set(cell, calls.requests);
      else this.keep(cell, whyBroken(problem));
    }
  }

  private readsStale(cell: FormulaCell): boolean {
    if (this.reasons.size === 0) return false;
    return this.formulas.precedents(cell).areas.some((area) => this.stale.some(area, (other) => other !== cell));
  }

  private write(sheet: Sheet, cell: FormulaCell, rows: readonly (readonly Scalar[])[]): void {
    const before = outputOf(cell);
    this.settle(cell);
    this.clearReason(cell);
    cell.blocked = isFree(sheet, cell, rows) ? null : targetOf(cell, rows);
    writeResult(sheet, this.cells, cell, cell.blocked ? [[errorValue('#SPILL!')]] : rows);
    this.formulas.noteReach(cell);
    const after = outputOf(cell);
    if (before.bottom !== after.bottom || before.right !== after.right) {
      for (const area of [before, after]) this.markReadersOfSpill(area, cell);
    }
  }

  /** The result fills other cells than before: their readers did not know that they read this formula. */
  private markReadersOfSpill(area: SheetArea, cell: FormulaCell): void {
    const readers: FormulaCell[] = [];
    this.formulas.takeDependents(area, (reader) => {
      if (reader !== cell) readers.push(reader);
    });
    this.formulas.putBack();
    this.markDirty(readers);
  }

  private keep(cell: FormulaCell, why: string): void {
    this.settle(cell);
    this.reasons.set(cell, why);
    this.stale.set(outputOf(cell), cell);
  }

  private settle(cell: FormulaCell): void {
    if (!this.dirtyCells.delete(cell)) return;
    this.waiting.delete(cell);
    this.dirty.delete(outputOf(cell));
  }

  private clearReason(cell: FormulaCell): void {
    if (this.reasons.delete(cell)) this.stale.delete(outputOf(cell));
  }
}
