/** Which of a list of texts is most like another: pairs of letters, the rarer in the list the heavier, compared as Dice does. */

const gramsOf = (text: string): readonly string[] => {
  const grams = new Set<string>();
  for (const word of text.split(' ')) {
    const padded = `^${word}$`;
    for (let at = 0; at + 1 < padded.length; at++) grams.add(padded.slice(at, at + 2));
  }
  return [...grams];
};

export class GramIndex {
  private readonly postings = new Map<string, number[]>();
  private readonly weights = new Map<string, number>();
  private readonly totals: Float64Array;
  private readonly scores: Float64Array;
  private readonly unseen: number;

  constructor(texts: readonly string[]) {
    this.totals = new Float64Array(texts.length);
    this.scores = new Float64Array(texts.length);
    this.unseen = Math.log(1 + texts.length) + 1;
    const grams = texts.map(gramsOf);
    grams.forEach((list, text) => {
      for (const gram of list) this.postingsOf(gram).push(text);
    });
    for (const [gram, list] of this.postings) this.weights.set(gram, Math.log((1 + texts.length) / list.length) + 1);
    grams.forEach((list, text) => {
      this.totals[text] = list.reduce((sum, gram) => sum + this.weightOf(gram), 0);
    });
  }

  private postingsOf(gram: string): number[] {
    const known = this.postings.get(gram);
    if (known) return known;
    const list: number[] = [];
    this.postings.set(gram, list);
    return list;
  }

  private weightOf(gram: string): number {
    return this.weights.get(gram) ?? this.unseen;
  }

  /** Positions in the list with their likeness (0–1), the best first, at most `most`. */
  best(text: string, most: number): (readonly [at: number, score: number])[] {
    const touched: number[] = [];
    let total = 0;
    for (const gram of gramsOf(text)) {
      const weight = this.weightOf(gram);
      total += weight;
      for (const at of this.postings.get(gram) ?? []) {
        if (this.scores[at] === 0) touched.push(at);
        this.scores[at] = (this.scores[at] ?? 0) + weight;
      }
    }
    const ranked: [number, number][] = touched.map((at) => [at, (2 * (this.scores[at] ?? 0)) / (total + (this.totals[at] ?? 0))]);
    for (const at of touched) this.scores[at] = 0;
    return ranked.sort((one, other) => other[1] - one[1]).slice(0, most);
  }
}
