/** Fills the cells of open findings by importance, so that they are seen in the sheet; see the journal for how they go away again. */
import { isRange } from '../model/addresses';
import { definitionOf } from '../checks';
import type { Finding, Severity } from '../model/findings';
import type { Area, CellRef, RangeRef } from '../model/grid';
import type { Plan, PlanStep } from '../model/plans';

/** Light enough to read black figures on, and told apart without colours by their lightness. */
export const highlightColors: Readonly<Record<Severity, string>> = { error: '#F8B4B4', warning: '#FFDFA8', info: '#CFE8FB' };

export const highlightKey = 'living.highlight.done';

/** What a journal entry can carry, and what is still a help to the eye. */
const mostCells = 2000;

export interface HighlightPlan {
  readonly plan: Plan;
  readonly cells: number;
  /** Cells of further findings that were left out. */
  readonly leftOut: number;
}

/**
 * @param writable sheets that are not protected. Notes are not shown, nor what is said of a sheet or the workbook as a whole;
 *   of a sum only the cell that it is said of, not its parts. `null` where no cell is left to show.
 */
export function highlightPlan(findings: readonly Finding[], writable: ReadonlySet<string>): HighlightPlan | null {
  const cells = new Map<string, { readonly cell: CellRef; readonly severity: Severity }>();
  let leftOut = 0;
  for (const finding of findings) {
    if (finding.accepted !== null || finding.severity === 'info' || definitionOf(finding.code).group === 'workbook') continue;
    for (const place of shownCells(finding)) {
      if (!writable.has(place.sheet)) continue;
      if (cells.size + sizeOf(place) > mostCells) leftOut += sizeOf(place);
      else for (const cell of cellsOf(place)) if (!cells.has(keyOf(cell))) cells.set(keyOf(cell), { cell, severity: finding.severity });
    }
  }
  if (cells.size === 0) return null;
  const steps = [...bySheetAndSeverity([...cells.values()])].flatMap(([, group]) => stepsOf(group.severity, group.cells));
  return { plan: { what: { key: highlightKey, args: { count: cells.size } }, steps, lasting: true }, cells: cells.size, leftOut };
}

function shownCells({ code, cells }: Finding): readonly RangeRef[] {
  const shown = definitionOf(code).group === 'sums' ? cells.slice(0, 1) : cells;
  return shown.map((ref) =>
    isRange(ref) ? ref : { sheet: ref.sheet, top: ref.row, bottom: ref.row, left: ref.column, right: ref.column },
  );
}

function sizeOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

function* cellsOf({ sheet, top, left, bottom, right }: RangeRef): Iterable<CellRef> {
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) yield { sheet, row, column };
}

const keyOf = ({ sheet, row, column }: CellRef): string => `${sheet}\n${row},${column}`;

interface Group {
  readonly severity: Severity;
  readonly cells: CellRef[];
}

function bySheetAndSeverity(entries: readonly { readonly cell: CellRef; readonly severity: Severity }[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const { cell, severity } of entries) {
    const key = `${severity}\n${cell.sheet}`;
    const group = groups.get(key);
    if (group) group.cells.push(cell);
    else groups.set(key, { severity, cells: [cell] });
  }
  return groups;
}

/** One step a vertical run of neighbours. */
function stepsOf(severity: Severity, cells: readonly CellRef[]): PlanStep[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const steps: Extract<PlanStep, { kind: 'format' }>[] = [];
  for (const { sheet, row, column } of sorted) {
    const last = steps.at(-1);
    if (last && last.area.left === column && last.area.bottom === row - 1)
      steps[steps.length - 1] = { ...last, area: { ...last.area, bottom: row } };
    else
      steps.push({
        kind: 'format',
        sheet,
        area: { top: row, bottom: row, left: column, right: column },
        format: { fillColor: highlightColors[severity] },
      });
  }
  return steps;
}
