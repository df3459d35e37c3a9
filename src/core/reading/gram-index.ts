/**
 * Which of a list of names share most with another: pairs of letters within words, the rarer in the list the heavier, compared
 * as Dice does. Pairs are numbered by their letters; two pairs of one number (of two scripts) only blur the order a little.
 */

const slots = 16_384;
const edge = 1;

/** The numbers of a word's pairs of letters, its edges counted as letters, written from `at` on; the end of what was written. */
function writeGrams(word: string, into: number[], at: number): number {
  let before = edge;
  for (let letter = 0; letter <= word.length; letter++) {
    const next = letter < word.length ? word.charCodeAt(letter) : edge;
    into[at++] = (before * 131 + next) & (slots - 1);
    before = next;
  }
  return at;
}

export class GramIndex {
  private readonly starts = new Uint32Array(slots + 1);
  private readonly names: Uint32Array;
  private readonly weights = new Float64Array(slots);
  private readonly totals: Float64Array;
  private readonly scores: Float64Array;
  private readonly touched: Uint32Array;
  private readonly seen = new Uint32Array(slots);
  private round = 0;
  private readonly grams: number[] = [];

  constructor(names: readonly (readonly string[])[]) {
    this.totals = new Float64Array(names.length);
    this.scores = new Float64Array(names.length);
    this.touched = new Uint32Array(names.length);
    const sets = names.map((words) => Array.from(this.gramsOf(words), (at) => this.grams[at] as number));
    for (const set of sets) for (const gram of set) (this.starts[gram + 1] as number)++;
    this.weights.fill(Math.log(1 + names.length) + 1);
    for (let gram = 0; gram < slots; gram++) {
      const count = this.starts[gram + 1] as number;
      if (count > 0) this.weights[gram] = Math.log((1 + names.length) / count) + 1;
      this.starts[gram + 1] = count + (this.starts[gram] as number);
    }
    this.names = new Uint32Array(this.starts[slots] as number);
    const ends = this.starts.slice();
    sets.forEach((set, name) => {
      for (const gram of set) {
        this.names[(ends[gram] as number)++] = name;
        this.totals[name] = (this.totals[name] as number) + (this.weights[gram] as number);
      }
    });
  }

  /** Positions in `grams` of the words' distinct pairs. */
  private gramsOf(words: readonly string[]): number[] {
    this.round++;
    const distinct: number[] = [];
    let end = 0;
    for (const word of words) end = writeGrams(word, this.grams, end);
    for (let at = 0; at < end; at++) {
      const gram = this.grams[at] as number;
      if (this.seen[gram] === this.round) continue;
      this.seen[gram] = this.round;
      distinct.push(at);
    }
    return distinct;
  }

  /** Positions in the list, the most alike first, at most `most`. */
  nearest(words: readonly string[], most: number): number[] {
    let count = 0;
    let total = 0;
    for (const at of this.gramsOf(words)) {
      const gram = this.grams[at] as number;
      const weight = this.weights[gram] as number;
      total += weight;
      for (let next = this.starts[gram] as number; next < (this.starts[gram + 1] as number); next++) {
        const name = this.names[next] as number;
        if (this.scores[name] === 0) this.touched[count++] = name;
        this.scores[name] = (this.scores[name] as number) + weight;
      }
    }
    return this.takeBest(count, total, most);
  }

  /** Leaves the scores empty for the next question. */
  private takeBest(count: number, total: number, most: number): number[] {
    const best: number[] = [];
    const likeness: number[] = [];
    for (let at = 0; at < count; at++) {
      const name = this.touched[at] as number;
      const score = (this.scores[name] as number) / (total + (this.totals[name] as number));
      this.scores[name] = 0;
      if (best.length === most && score <= (likeness[most - 1] as number)) continue;
      let place = best.length < most ? best.length : most - 1;
      for (; place > 0 && (likeness[place - 1] as number) < score; place--) {
        best[place] = best[place - 1] as number;
        likeness[place] = likeness[place - 1] as number;
      }
      best[place] = name;
      likeness[place] = score;
    }
    return best;
  }
}
