/** Row intervals, each with a number, asked for by rows: sorted by top over a tree of the greatest bottoms. */
export class IntervalIndex {
  private tops: number[] = [];
  private bottoms: number[] = [];
  private ids: number[] = [];
  /** Greatest bottom of each node's intervals that are not taken; 1-based heap over `leaves` leaves. */
  private best: Int32Array | null = null;
  private leaves = 1;
  private taken: number[] = [];

  add(top: number, bottom: number, id: number): void {
    this.tops.push(top);
    this.bottoms.push(bottom);
    this.ids.push(id);
    this.best = null;
  }

  /** Hands out each interval that meets the rows; one that `visit` takes comes no more until `putBack`. */
  take(top: number, bottom: number, visit: (id: number) => boolean): void {
    if (this.tops.length > 0) this.takeFrom(this.tree(), 1, 0, this.leaves, top, bottom, visit);
  }

  putBack(): void {
    const { best } = this;
    if (best === null) return;
    for (const position of this.taken) {
      let node = this.leaves + position;
      best[node] = this.bottoms[position] ?? -1;
      for (node >>= 1; node >= 1; node >>= 1) best[node] = Math.max(best[2 * node] ?? -1, best[2 * node + 1] ?? -1);
    }
    this.taken = [];
  }

  private takeFrom(
    best: Int32Array,
    node: number,
    low: number,
    size: number,
    top: number,
    bottom: number,
    visit: (id: number) => boolean,
  ): void {
    if ((best[node] ?? -1) < top || (this.tops[low] ?? Number.POSITIVE_INFINITY) > bottom) return;
    if (size === 1) {
      if (!visit(this.ids[low] ?? -1)) return;
      best[node] = -1;
      this.taken.push(low);
      return;
    }
    const half = size >> 1;
    this.takeFrom(best, 2 * node, low, half, top, bottom, visit);
    this.takeFrom(best, 2 * node + 1, low + half, half, top, bottom, visit);
    best[node] = Math.max(best[2 * node] ?? -1, best[2 * node + 1] ?? -1);
  }

  private tree(): Int32Array {
    if (this.best) return this.best;
    this.taken = [];
    this.sort();
    this.leaves = 1;
    while (this.leaves < this.tops.length) this.leaves *= 2;
    const best = new Int32Array(2 * this.leaves).fill(-1);
    this.bottoms.forEach((bottom, position) => {
      best[this.leaves + position] = bottom;
    });
    for (let node = this.leaves - 1; node >= 1; node--) best[node] = Math.max(best[2 * node] ?? -1, best[2 * node + 1] ?? -1);
    this.best = best;
    return best;
  }

  private sort(): void {
    const isSorted = this.tops.every((top, position) => position === 0 || (this.tops[position - 1] ?? 0) <= top);
    if (isSorted) return;
    const order = this.tops.map((_, position) => position).sort((a, b) => (this.tops[a] ?? 0) - (this.tops[b] ?? 0));
    this.tops = order.map((position) => this.tops[position] ?? 0);
    this.bottoms = order.map((position) => this.bottoms[position] ?? 0);
    this.ids = order.map((position) => this.ids[position] ?? 0);
  }
}
