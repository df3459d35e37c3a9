/** Freeze: replaces our functions by the values that they show now, whole spills, so that the workbook needs no add-in. */
import { isCellError, type RangeRef } from '../../core/model/grid';
import type { Plan } from '../../core/model/plans';
import * as session from '../excel/session';

export type { FormulaScope } from '../excel/session';

export interface Frozen {
  readonly done: true;
  readonly functions: number;
  readonly cells: number;
  /** Left as they are: still calculating or showing an error, or on a protected sheet. */
  readonly skipped: { readonly errors: readonly RangeRef[]; readonly protected: readonly RangeRef[] };
}

export type FreezeRefused = { readonly done: false; readonly why: session.ExcelFailure | 'not-as-written' };

/** @param progress told as the workbook is read, then as the values are written; throws to cancel, which leaves everything as it was. */
export async function freeze(scope: session.FormulaScope, progress?: session.ReadProgress): Promise<Frozen | FreezeRefused> {
  const found = await session.ourFormulas(scope, progress);
  if (!found.done) return found;
  const locked = found.formulas.filter(({ isProtected }) => isProtected);
  const open = found.formulas.filter(({ isProtected }) => !isProtected);
  const failing = open.filter(({ values }) => values.some((row) => row.some(isCellError)));
  const ready = open.filter((formula) => !failing.includes(formula));
  const frozen: Frozen = {
    done: true,
    functions: ready.length,
    cells: ready.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0),
    skipped: { errors: failing.map(placeOf), protected: locked.map(placeOf) },
  };
  if (ready.length === 0) return frozen;
  const applied = await session.apply(planOf(ready, frozen.cells), progress);
  return applied.done ? frozen : { done: false, why: applied.why };
}

function placeOf({ sheet, area }: session.OurFormula): RangeRef {
  return { sheet, ...area };
}

function planOf(formulas: readonly session.OurFormula[], cells: number): Plan {
  return {
    what: { key: 'builder.frozen', args: { cells } },
    steps: formulas.map(({ sheet, area, values }) => ({
      kind: 'write',
      sheet,
      area,
      contents: values.map((row) => row.map((value) => ({ value }))),
      spill: true,
    })),
  };
}
