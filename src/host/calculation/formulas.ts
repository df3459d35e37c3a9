import type { Sheet } from '../workbook/sheet';
import type { Area, Scalar } from '../workbook/types';
import type { WorkbookCells } from './cells';
import { CellMap } from './cell-map';
import { DependencyIndex } from './dependencies';
import { parseFormula } from './parse';
import type { Parsed } from './parse';
import { precedentsOf } from './precedents';
import type { Precedents } from './precedents';
import type { SheetArea } from './values';

/** A cell with a formula. */
export interface FormulaCell {
  readonly id: number;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** Whether it came with a file as an ordinary formula, in which a range can stand for the one cell beside the formula. */
  readonly isLegacy: boolean;
  /** The cells of an array formula entered for just these. */
  readonly fixedArea: Area | null;
  /** The cells that its result fills now, if more than one. */
  spill: Area | null;
  /** The cells that its result would fill, were they free. */
  blocked: Area | null;
  parsed: Parsed | null;
  precedents: Precedents | null;
  isGone: boolean;
  /** Answers of custom functions in the order of the calls; started anew whenever something that the formula reads changes. */
  answers: readonly AnsweredCall[];
  /** How often it was calculated in this recalculation. */
  runs: number;
}

/** A rectangle or one error. */
export type AnsweredCall = readonly (readonly Scalar[])[];

const cellOfFormula = ({ sheetId, row, column }: FormulaCell): SheetArea => ({
  sheetId,
  top: row,
  left: column,
  bottom: row,
  right: column,
});

/** The formula's cell with all that its result fills. */
export const outputOf = (cell: FormulaCell): SheetArea => (cell.spill ? { sheetId: cell.sheetId, ...cell.spill } : cellOfFormula(cell));

/** All formulas of a workbook, parsed and indexed by what they read when first needed. */
export class Formulas {
  private readonly list: FormulaCell[] = [];
  private readonly byCell = new CellMap<FormulaCell>();
  private readonly spilling = new Set<FormulaCell>();
  private index: DependencyIndex | null = null;

  constructor(private readonly cells: WorkbookCells) {}

  /** Takes up the formulas of an area in which none is known. */
  read(sheet: Sheet, area: Area, isFromFile: boolean): FormulaCell[] {
    const found: FormulaCell[] = [];
    sheet.eachCell(area, (row, column, _, formula) => {
      if (formula !== null) found.push(this.add(sheet, row, column, formula, isFromFile));
    });
    return found;
  }

  /** @returns the formulas that were known in the area, and are no more */
  drop(area: SheetArea): FormulaCell[] {
    const gone: FormulaCell[] = [];
    this.byCell.some(area, (cell) => {
      gone.push(cell);
      return false;
    });
    for (const cell of gone) {
      cell.isGone = true;
      this.byCell.delete(cellOfFormula(cell));
      this.spilling.delete(cell);
    }
    return gone;
  }

  /** The formulas whose result reaches into the area, or would if it were free. */
  spillingInto(sheetId: string, area: Area): FormulaCell[] {
    return [...this.spilling].filter((cell) => {
      const reach = cell.blocked ?? cell.spill;
      return (
        cell.sheetId === sheetId &&
        reach !== null &&
        reach.top <= area.bottom &&
        reach.bottom >= area.top &&
        reach.left <= area.right &&
        reach.right >= area.left
      );
    });
  }

  /** To be told whenever the `spill` or `blocked` of a formula has changed. */
  noteReach(cell: FormulaCell): void {
    if (cell.spill || cell.blocked) this.spilling.add(cell);
    else this.spilling.delete(cell);
  }

  parsed(cell: FormulaCell): Parsed {
    cell.parsed ??= parseFormula(cell.formula, cell.row, cell.column);
    return cell.parsed;
  }

  precedents(cell: FormulaCell): Precedents {
    cell.precedents ??= this.findPrecedents(cell);
    return cell.precedents;
  }

  /** See `DependencyIndex.take`. */
  takeDependents(area: SheetArea, visit: (cell: FormulaCell) => void): void {
    this.index ??= this.makeIndex();
    this.index.take(area, (id) => {
      const cell = this.list[id];
      if (cell && !cell.isGone) visit(cell);
    });
  }

  putBack(): void {
    this.index?.putBack();
  }

  /**
   * For when sheets, tables, names or hidden rows have changed.
   * @returns the formulas that may read something else now
   */
  resolveAnew(): FormulaCell[] {
    this.index = null;
    return this.list.filter((cell) => {
      if (cell.isGone || cell.precedents === null) return false;
      const before = cell.precedents;
      cell.precedents = this.findPrecedents(cell);
      return cell.blocked !== null || before.readsHiddenRows || !sameAreas(before.areas, cell.precedents.areas);
    });
  }

  private add(sheet: Sheet, row: number, column: number, formula: string, isFromFile: boolean): FormulaCell {
    const array = sheet.arrayFormula(row, column);
    const spill = sheet.spillOver(row, column);
    const cell: FormulaCell = {
      id: this.list.length,
      sheetId: sheet.id,
      row,
      column,
      formula,
      isLegacy: isFromFile && array === null,
      fixedArea: array && !array.isDynamic ? array.area : null,
      spill,
      blocked: null,
      parsed: null,
      precedents: null,
      isGone: false,
      answers: [],
      runs: 0,
    };
    this.list.push(cell);
    this.byCell.set(cellOfFormula(cell), cell);
    this.noteReach(cell);
    if (this.index) this.index.add(cell.id, this.precedents(cell).areas);
    return cell;
  }

  private findPrecedents(cell: FormulaCell): Precedents {
    const parsed = this.parsed(cell);
    return parsed.ok ? precedentsOf(parsed.node, cell, this.cells) : { areas: [], readsHiddenRows: false };
  }

  private makeIndex(): DependencyIndex {
    const index = new DependencyIndex();
    for (const cell of this.list) if (!cell.isGone) index.add(cell.id, this.precedents(cell).areas);
    return index;
  }
}

function sameAreas(a: readonly SheetArea[], b: readonly SheetArea[]): boolean {
  return (
    a.length === b.length &&
    a.every((area, position) => {
      const other = b[position];
      return (
        other !== undefined &&
        area.sheetId === other.sheetId &&
        area.top === other.top &&
        area.left === other.left &&
        area.bottom === other.bottom &&
        area.right === other.right
      );
    })
  );
}
