/** Values for freed cells, by going back over the eliminations. */
import type { Freed, Row } from './rows';

export interface Change {
  readonly cell: number;
  readonly to: number;
  /** False where the rows hold the figure between bounds only; `to` is then the allowed value nearest to the present one. */
  readonly determined: boolean;
}

export type Solution = readonly Change[];

interface Figures {
  readonly values: readonly number[];
  readonly integer: boolean;
}

/** `null` where the figures must be whole and these can't be. */
export function solve(freed: readonly Freed[], { values, integer }: Figures): Solution | null {
  const changes = new Map<number, Change>();
  const valueOf = (cell: number): number => changes.get(cell)?.to ?? (values[cell] as number);
  const isDetermined = (row: Row): boolean => row.cells.every((cell) => changes.get(cell)?.determined ?? true);
  for (const { cell, pivot, bounds } of [...freed].reverse()) {
    if (pivot !== null) {
      const to = zeroOf(pivot, cell, valueOf);
      if (integer && !Number.isInteger(to)) return null;
      changes.set(cell, { cell, to, determined: isDetermined(pivot) });
      continue;
    }
    const [low, high] = interval(bounds, cell, valueOf, integer);
    if (low > high) return null;
    const to = Math.min(high, Math.max(low, values[cell] as number));
    changes.set(cell, { cell, to, determined: low === high && bounds.every(isDetermined) });
  }
  return [...changes.values()].sort((a, b) => a.cell - b.cell);
}

/** The cell's value at which the row is zero. */
function zeroOf(row: Row, cell: number, valueOf: (cell: number) => number): number {
  let rest = 0;
  let own = 1;
  row.cells.forEach((other, position) => {
    const coefficient = row.coefficients[position] as number;
    if (other === cell) own = coefficient;
    else rest += coefficient * valueOf(other);
  });
  return -rest / own + 0;
}

function interval(bounds: readonly Row[], cell: number, valueOf: (cell: number) => number, integer: boolean): readonly [number, number] {
  let low = -Infinity;
  let high = Infinity;
  for (const row of bounds) {
    const edge = zeroOf(row, cell, valueOf);
    const rises = (row.coefficients[row.cells.indexOf(cell)] as number) > 0;
    if (rises) low = Math.max(low, integer ? Math.ceil(edge) : edge);
    else high = Math.min(high, integer ? Math.floor(edge) : edge);
  }
  return [low, high];
}
