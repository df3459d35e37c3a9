/** What a benchmark file exports, and how contenders are timed against each other. */

export interface Contender {
  readonly name: string;
  /** Makes what a run consumes, untimed; a fresh copy each time where caches would flatter. */
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
  for (const start = performance.now(); performance.now() - start < warmMilliseconds; ) run(prepare());
}

/** Milliseconds: the median of each contender over rounds in which all take turns, so that a busy machine slows all alike. */
export function interleaved(contenders: readonly Contender[], rounds: number): ReadonlyMap<string, number> {
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (const { prepare, run } of contenders) warm(prepare, run);
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, prepare, run } of contenders) {
      const prepared = prepare();
      if (typeof gc === 'function') gc();
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
