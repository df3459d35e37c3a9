import { tooLarge } from './outcome';

/** Filled cells of a workbook that are read: what is more takes longer and more memory than a check may cost. */
const mostCells = 2_500_000;

/** Counts the filled cells of a whole workbook; one that has too many is refused while it is read. */
export class CellBudget {
  private taken = 0;

  take(cells: number): void {
    this.taken += cells;
    if (this.taken > mostCells) throw tooLarge('its sheets hold over 2.5 million filled cells');
  }
}
