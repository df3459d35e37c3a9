/** What a benchmark file exports, and how contenders are timed against each other. */

export interface Contender {
  readonly name: string;
  /** Makes what a run consumes, untimed; a fresh copy each time where caches would flatter. `null` for nothing: then no garbage is collected before the run. */
  readonly prepare: () => unknown;
  readonly run: (prepared: unknown) => unknown;
}

export interface Bench {
  readonly name: string;
  /** Prints its table by `print`. */
  readonly run: (print: (line: string) => void) => Promise<void>;
}

declare const gc: (() => void) | undefined;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

const warmMilliseconds = 150;

/** Until the compiler has done what it will. */
function warm(prepare: Contender['prepare'], run: Contender['run']): void {
  for (const start = performance.now(); performance.now() - start < warmMilliseconds;) run(prepare());
}

/** Another order for each seed, the same at every run. */
function shuffled<Item>(items: readonly Item[], seed: number): readonly Item[] {
  let state = seed + 1;
  const weighed = items.map((item) => ({ item, weight: (state = Math.imul(state, 0x9e3779b1) ^ (state >>> 15)) }));
  return weighed.sort((a, b) => a.weight - b.weight).map(({ item }) => item);
}

/**
 * Milliseconds: the median of each contender over rounds in which all take turns, so that a busy machine slows all alike. Each
 * round has an order of its own: what follows one that leaves much garbage finds another heap than the next.
 */
export function interleaved(contenders: readonly Contender[], rounds: number): ReadonlyMap<string, number> {
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (const { prepare, run } of contenders) warm(prepare, run);
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, prepare, run } of shuffled(contenders, round)) {
      const prepared = prepare();
      if (prepared !== null && typeof gc === 'function') gc();
      const start = performance.now();
      run(prepared);
      const time = performance.now() - start;
      times.get(name)?.push(time);
    }
  }
  return new Map([...times].map(([name, of]) => [name, median(of)]));
}

export function milliseconds(value: number): string {
  return `${value < 10 ? value.toFixed(3) : value.toFixed(1)} ms`;
}
