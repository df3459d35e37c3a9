/**
 * Timers of a fake window. office.js waits by the clock where nothing is to be waited for here: it looks every 50 ms whether
 * it is loaded, and holds results of custom functions back for 50 ms and then for half a second. On the fast clock a wait
 * of up to a second is over at once; longer ones (its timeouts) run as asked.
 */
export type Clock = 'fast' | 'real';

const longestSkipped = 1000;

type Callback = (...args: unknown[]) => void;

export class Timers {
  private readonly pending = new Map<number, () => void>();
  private made = 0;

  constructor(private readonly clock: Clock) {}

  readonly setTimeout = (callback: Callback, delay = 0, ...args: unknown[]): number => {
    const id = ++this.made;
    const run = () => {
      this.pending.delete(id);
      callback(...args);
    };
    if (this.clock === 'fast' && delay <= longestSkipped) {
      const handle = setImmediate(run);
      this.pending.set(id, () => clearImmediate(handle));
    } else {
      const handle = setTimeout(run, delay);
      this.pending.set(id, () => clearTimeout(handle));
    }
    return id;
  };

  /** Never keeps the process alive: office.js starts one with its first call and never ends it. */
  readonly setInterval = (callback: Callback, delay = 0, ...args: unknown[]): number => {
    const id = ++this.made;
    const handle = setInterval(() => callback(...args), delay).unref();
    this.pending.set(id, () => clearInterval(handle));
    return id;
  };

  readonly clear = (id: number): void => {
    this.pending.get(id)?.();
    this.pending.delete(id);
  };

  clearAll(): void {
    for (const cancel of this.pending.values()) cancel();
    this.pending.clear();
  }
}
