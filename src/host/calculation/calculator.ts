import type { Workbook } from '../workbook/workbook';
import type { Area, Change, Scalar } from '../workbook/types';
import { addressOf } from './addresses';
import { WorkbookCells } from './cells';
import { FormulaCalls, rowsOfAnswer } from './custom-functions';
import type { CustomFunctionCaller } from './custom-functions';
import { Evaluator } from './evaluate';
import { Formulas, outputOf } from './formulas';
import type { AnsweredCall, FormulaCell } from './formulas';
import { functions } from './functions';
import { Interruption, whyBroken } from './interruption';
import { parseFormula } from './parse';
import { CalculationPass } from './pass';
import type { WaitingCell } from './pass';
import { MAX_COLUMN, MAX_ROW } from './resolve';
import type { Position } from './resolve';
import { resultRows } from './result';
import { errorValue } from './values';

/** A formula that kept the value it had, though something that it reads has changed. */
export interface NotRecalculated {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly why: string;
}

const EVERYTHING: Area = { top: 0, left: 0, bottom: MAX_ROW, right: MAX_COLUMN };

/**
 * Keeps a workbook's formulas up to date. The values that a file brings are trusted: a formula is calculated when something
 * that it reads changes, or when it has no value. One that we do not calculate as Excel does keeps its value and is listed.
 */
export class Calculator {
  private readonly cells: WorkbookCells;
  private readonly formulas: Formulas;
  private readonly pass: CalculationPass;
  private changed: Change[] = [];
  private running: Promise<void> = Promise.resolve();
  private isWriting = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly caller: CustomFunctionCaller | null,
  ) {
    this.cells = new WorkbookCells(workbook);
    this.formulas = new Formulas(this.cells);
    this.pass = new CalculationPass(this.cells, this.formulas, caller);
  }

  /** Takes the workbook up as it is and listens to its changes from now on. Calculates nothing yet. */
  start(): void {
    const isFile = this.workbook.source !== null;
    const uncalculated: FormulaCell[] = [];
    for (const sheet of this.workbook.sheets) {
      const used = sheet.usedArea(true);
      if (!used) continue;
      for (const cell of this.formulas.read(sheet, used, isFile)) if (sheet.value(cell.row, cell.column) === null) uncalculated.push(cell);
    }
    if (uncalculated.length > 0) this.pass.markDirty(uncalculated);
    this.workbook.onChange((change) => {
      if (!this.isWriting && change.kind !== 'calculated' && change.kind !== 'formats') this.changed.push(change);
    });
  }

  get notRecalculated(): NotRecalculated[] {
    return [...this.pass.notRecalculated].map(([{ sheetId, row, column }, why]) => ({ sheetId, row, column, why }));
  }

  /** All that needs no custom function; a formula that waits for one, or for such a formula, shows #BUSY!. */
  recalculateNow(): void {
    this.runPass();
    const busy = errorValue('#BUSY!');
    this.writing(() => {
      for (const { sheetId, row, column } of this.pass.waitingCells()) this.cells.sheet(sheetId).setCalculated(row, column, busy);
    });
  }

  /** Everything; the calls of custom functions that can be made at the same time go out together. */
  recalculate(): Promise<void> {
    const next = this.running.then(() => this.recalculateAll());
    // A caller that fails is told to who asked; whoever asks next starts afresh.
    this.running = next.catch(() => undefined);
    return next;
  }

  /** The result of a formula as if it stood in the cell `at`, without writing anything. What we do not calculate gives #NAME? with the reason. */
  async evaluate(formula: string, at: Position): Promise<Scalar[][]> {
    await this.recalculate();
    const parsed = parseFormula(formula, at.row, at.column);
    if (!parsed.ok) return [[{ error: '#NAME?', message: parsed.why }]];
    const sheetName = this.workbook.sheet(at.sheetId)?.name ?? '';
    let answers: readonly AnsweredCall[] = [];
    for (;;) {
      const calls = new FormulaCalls(this.caller, answers, addressOf(sheetName, at.row, at.column));
      const evaluator = new Evaluator(this.cells, at, functions, calls, false);
      try {
        return resultRows(evaluator.evaluateWhole(parsed.node), { isLegacy: false, fixedArea: null }, evaluator);
      } catch (problem) {
        if (!(problem instanceof Interruption) || problem.kind === 'unknown' || !this.caller)
          return [[{ error: '#NAME?', message: whyBroken(problem) }]];
        answers = [...answers, ...(await this.caller.call(calls.requests)).map(rowsOfAnswer)];
      } finally {
        this.cells.forget();
      }
    }
  }

  private async recalculateAll(): Promise<void> {
    for (;;) {
      const waiting = this.runPass();
      if (waiting.length === 0 || !this.caller) return;
      await this.ask(waiting, this.caller);
    }
  }

  private async ask(waiting: readonly WaitingCell[], caller: CustomFunctionCaller): Promise<void> {
    const asked = waiting.map(({ cell, requests }) => ({ cell, requests, answered: cell.answers }));
    const answers = await caller.call(asked.flatMap(({ requests }) => requests));
    this.takeUpChanges();
    let next = 0;
    for (const { cell, requests, answered } of asked) {
      const own = answers.slice(next, (next += requests.length));
      // Meanwhile something that the formula reads may have changed: then its answers were started anew.
      if (cell.answers === answered) cell.answers = [...answered, ...own.map(rowsOfAnswer)];
    }
    this.pass.resume();
  }

  private runPass(): WaitingCell[] {
    this.takeUpChanges();
    try {
      return this.writing(() => this.pass.run());
    } finally {
      this.cells.forget();
    }
  }

  private writing<T>(run: () => T): T {
    this.isWriting = true;
    try {
      return this.workbook.batch(run);
    } finally {
      this.isWriting = false;
    }
  }

  private takeUpChanges(): void {
    const changes = this.changed;
    if (changes.length === 0) return;
    this.changed = [];
    this.cells.forget();
    for (const change of changes) if (change.kind === 'values') this.takeUpCells(change.sheetId, change.area);
    for (const change of changes) {
      if (change.kind === 'sheet-added') this.takeUpCells(change.sheetId, EVERYTHING);
      if (change.kind === 'sheet-deleted') this.dropCells(change.sheetId, EVERYTHING);
    }
    if (changes.some(({ kind }) => kind !== 'values')) this.pass.markDirty(this.formulas.resolveAnew());
  }

  private takeUpCells(sheetId: string, area: Area): void {
    const sheet = this.workbook.sheet(sheetId);
    if (!sheet) return;
    const overwritten = this.formulas.spillingInto(sheetId, area);
    this.dropCells(sheetId, area);
    const written = this.formulas.read(sheet, area, false);
    // The sheet has taken the whole spill away: who read any of it reads something else now.
    this.pass.forget(overwritten);
    const emptied = overwritten.map(outputOf);
    for (const cell of overwritten) cell.spill = sheet.spillOver(cell.row, cell.column);
    for (const output of emptied) this.pass.markReadersDirty(output);
    this.pass.markDirty([...written, ...overwritten.filter(({ isGone }) => !isGone)]);
    this.pass.markReadersDirty({ sheetId, ...area });
  }

  private dropCells(sheetId: string, area: Area): void {
    this.pass.forget(this.formulas.drop({ sheetId, ...area }));
  }
}
