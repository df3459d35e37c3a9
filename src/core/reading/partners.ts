/** Finds which of the known partners a written name means. */
import type { PartnerPair } from '../model/settings';
import { GramIndex } from './gram-index';
import { editSimilarity } from './edit-distance';
import { nameKey } from './names';
import { isArabic } from './text';
import { transliterate } from './transliterate';

export type PartnerVerdict = 'same' | 'likely' | 'ambiguous' | 'unknown';

export interface PartnerFound {
  /** As the list of partners writes it; `null` where the name is unknown. */
  readonly name: string | null;
  /** 0–1. */
  readonly score: number;
  readonly verdict: PartnerVerdict;
}

/** Below it a name is unknown; a typing error in a name of four letters still passes. */
export const leastScore = 0.66;
/** Scores nearer than this are a tie. */
const tieMargin = 0.03;
/** A skeleton of fewer consonants fits too many names to say "likely". */
const shortestSkeleton = 2;
const mostCompared = 4;
const unknown: PartnerFound = { name: null, score: 0, verdict: 'unknown' };

interface Known {
  readonly name: string;
  readonly key: string;
  readonly numbers: string;
  readonly skeleton: string;
  readonly arabic: boolean;
}

const numbersOf = (key: string): string => (key.match(/\d+/g) ?? []).map(Number).join(' ');
const skeletonOf = (key: string): string => key.split(' ').map(transliterate).filter((part) => part !== '').sort().join(' ');

export class PartnerIndex {
  private readonly known: readonly Known[];
  private readonly byKey = new Map<string, number | null>();
  private readonly keys: GramIndex;
  private readonly skeletons: GramIndex;
  private readonly confirmed = new Map<string, string>();
  private readonly refused = new Set<string>();
  private readonly found = new Map<string, PartnerFound>();

  constructor(names: Iterable<string>, confirmedPairs: readonly PartnerPair[] = []) {
    this.known = [...new Set(names)].map((name) => {
      const key = nameKey(name);
      return { name, key, numbers: numbersOf(key), skeleton: skeletonOf(key), arabic: isArabic(key) };
    });
    this.known.forEach(({ key }, at) => this.byKey.set(key, this.byKey.has(key) ? (this.byKey.get(key) ?? null) : at));
    this.keys = new GramIndex(this.known.map(({ key }) => key));
    this.skeletons = new GramIndex(this.known.map(({ skeleton }) => skeleton));
    for (const { one, other, same } of confirmedPairs) {
      const [first, second] = [nameKey(one), nameKey(other)];
      if (same) this.confirm(first, second);
      else this.refused.add(`${first}\n${second}`).add(`${second}\n${first}`);
    }
  }

  private confirm(first: string, second: string): void {
    if (this.byKey.has(second)) this.confirmed.set(first, second);
    else if (this.byKey.has(first)) this.confirmed.set(second, first);
  }

  /** `least`: the score below which a name is unknown. */
  find(name: string, least: number = leastScore): PartnerFound {
    const memory = `${String(least)}\n${name}`;
    const before = this.found.get(memory);
    if (before) return before;
    const found = this.search(nameKey(name), least);
    this.found.set(memory, found);
    return found;
  }

  private search(key: string, least: number): PartnerFound {
    if (key === '') return unknown;
    const same = this.byKey.get(this.confirmed.get(key) ?? key);
    const partner = same === null || same === undefined ? undefined : this.known[same];
    if (partner) return { name: partner.name, score: 1, verdict: 'same' };
    const [best, second] = this.ranked(key);
    if (best === undefined || best.score < least) return unknown;
    const isTie = second !== undefined && best.score - second.score < tieMargin && second.score >= least;
    return { name: best.known.name, score: best.score, verdict: isTie ? 'ambiguous' : 'likely' };
  }

  private ranked(key: string): { known: Known; score: number }[] {
    const arabic = isArabic(key);
    const numbers = numbersOf(key);
    const skeleton = skeletonOf(key);
    const scores = new Map<number, number>();
    for (const [at, score] of this.keys.best(key, mostCompared)) {
      if (this.known[at]?.arabic === arabic) scores.set(at, (score + editSimilarity(key, this.known[at].key)) / 2);
    }
    const crosses = skeleton.replace(/[^A-Z]/g, '').length >= shortestSkeleton;
    for (const [at, score] of crosses ? this.skeletons.best(skeleton, mostCompared) : []) {
      if (this.known[at] && this.known[at].arabic !== arabic) scores.set(at, crossScore(score, skeleton, this.known[at].skeleton));
    }
    return [...scores]
      .flatMap(([at, score]) => {
        const known = this.known[at];
        return known && known.numbers === numbers && !this.refused.has(`${key}\n${known.key}`) ? [{ known, score }] : [];
      })
      .sort((one, other) => other.score - one.score);
  }
}

/** A skeleton has lost its vowels: it is never as sure as a spelling, and the shorter it is the more must agree. */
function crossScore(score: number, one: string, other: string): number {
  const likeness = (score + editSimilarity(one, other)) / 2;
  return likeness >= (one.length < 5 ? 1 : 0.8) ? likeness * 0.95 : 0;
}
