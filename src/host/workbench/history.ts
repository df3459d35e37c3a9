/** One's own entries, to be taken back by Ctrl+Z and made again by Ctrl+Y. What the add-in writes has its own Undo. */
import type { Entered, Held } from './entry';

const most = 100;

export class History {
  private readonly past: (readonly Held[])[] = [];
  private readonly future: (readonly Held[])[] = [];

  /** @param before what the cells held */
  note(before: readonly Held[]): void {
    this.past.push(before);
    if (this.past.length > most) this.past.shift();
    this.future.length = 0;
  }

  /** Returns what came of it; `null` where there is nothing to take back. */
  undo(putBack: (cells: readonly Held[]) => Entered): Entered | null {
    return turn(this.past, this.future, putBack);
  }

  redo(putBack: (cells: readonly Held[]) => Entered): Entered | null {
    return turn(this.future, this.past, putBack);
  }
}

function turn(from: (readonly Held[])[], to: (readonly Held[])[], putBack: (cells: readonly Held[]) => Entered): Entered | null {
  const cells = from.at(-1);
  if (!cells) return null;
  const entered = putBack(cells);
  if (entered.ok) {
    from.pop();
    to.push(entered.before);
  }
  return entered;
}
