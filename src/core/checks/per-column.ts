/** Something for every column of every region, found by a figure without making a key of it. */
import type { Figure } from '../model/recognition';

export class PerColumn<Kept> {
  private readonly regions = new Map<string, Kept[]>();
  private readonly all: Kept[] = [];

  constructor(private readonly make: (first: Figure) => Kept) {}

  /** Made at the column's first figure. */
  of(figure: Figure): Kept {
    let columns = this.regions.get(figure.region);
    if (!columns) this.regions.set(figure.region, (columns = []));
    const known = columns[figure.column];
    if (known !== undefined) return known;
    const made = this.make(figure);
    columns[figure.column] = made;
    this.all.push(made);
    return made;
  }

  /** In the order in which they were made. */
  values(): readonly Kept[] {
    return this.all;
  }
}
