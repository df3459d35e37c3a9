/** Finds which of the known partners a written name means. */
import type { PartnerPair } from '../model/settings';
import { GramIndex } from './gram-index';
import { editSimilarity } from './edit-distance';
import { isLegalForm, legalFormWords, nameKey, nameWords } from './names';
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
  /** The key without the words that many of the names share. */
  readonly telling: string;
  readonly numbers: string;
  readonly skeleton: string;
  readonly arabic: boolean;
}

interface Ranked {
  readonly known: Known;
  readonly score: number;
}

const numbersOf = (key: string): string => (key.match(/\d+/g) ?? []).map(Number).join(' ');
const skeletonOf = (key: string): string => key.split(' ').map(transliterate).filter((part) => part !== '').sort().join(' ');

export class PartnerIndex {
  private readonly known: readonly Known[];
  private readonly byKey = new Map<string, number>();
  private readonly byLetters = new Map<string, number | null>();
  private readonly keys: GramIndex;
  private readonly common: ReadonlySet<string>;
  private readonly skeletons: GramIndex;
  private readonly confirmed = new Map<string, string>();
  private readonly refused = new Set<string>();
  private readonly found = new Map<string, PartnerFound>();

  constructor(names: Iterable<string>, confirmedPairs: readonly PartnerPair[] = []) {
    const distinct = [...new Set(names)];
    this.common = commonWords(distinct.map(nameKey));
    this.known = distinct.map((name) => {
      const key = nameKey(name);
      return { name, key, telling: this.tellingOf(key), numbers: numbersOf(key), skeleton: skeletonOf(key), arabic: isArabic(key) };
    });
    this.known.forEach(({ name, key }, at) => {
      if (!this.byKey.has(key)) this.byKey.set(key, at);
      const letters = nameWords(name).join('');
      this.byLetters.set(letters, this.byLetters.has(letters) ? null : at);
    });
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
    const found = this.search(name, least);
    this.found.set(memory, found);
    return found;
  }

  private search(name: string, least: number): PartnerFound {
    const key = nameKey(name);
    if (key === '') return unknown;
    const same = this.byKey.get(this.confirmed.get(key) ?? key) ?? this.byLetters.get(nameWords(name).join(''));
    const partner = this.known[same ?? -1];
    if (partner) return { name: partner.name, score: 1, verdict: 'same' };
    const ranked = this.ranked(key);
    const [best, second] = (ranked[0]?.score ?? 0) >= least ? ranked : this.ranked(this.mended(key));
    if (best === undefined || best.score < least) return unknown;
    const isTie = second !== undefined && best.score - second.score < tieMargin && second.score >= least;
    return { name: best.known.name, score: best.score, verdict: isTie ? 'ambiguous' : 'likely' };
  }

  private ranked(key: string): Ranked[] {
    const arabic = isArabic(key);
    const numbers = numbersOf(key);
    const telling = this.tellingOf(key);
    const scores = new Map<number, number>();
    for (const [at, score] of this.keys.best(key, mostCompared)) {
      if (this.known[at]?.arabic === arabic) scores.set(at, (score + editSimilarity(telling, this.known[at].telling)) / 2);
    }
    const skeleton = this.known.some((known) => known.arabic !== arabic) ? skeletonOf(key) : '';
    const crosses = skeleton.replace(/[^A-Z]/g, '').length >= shortestSkeleton;
    for (const [at, score] of crosses ? this.skeletons.best(skeleton, mostCompared) : []) {
      if (this.known[at] && this.known[at].arabic !== arabic) scores.set(at, crossScore(score, skeleton, this.known[at].skeleton));
    }
    return [...scores]
      .flatMap(([at, score]) => this.allowed(key, numbers, at, score))
      .sort((one, other) => other.score - one.score);
  }

  /** The key with typing errors in words that say little put right: "Labortoires X" is X, "Fondatoin X" is Fondation X. */
  private mended(key: string): string {
    const words = key.split(' ').map((word) => nearest(word, this.common) ?? nearest(word, legalFormWords) ?? word);
    const telling = words.filter((word) => !isLegalForm(word));
    return (telling.length > 0 ? telling : words).sort().join(' ');
  }

  private tellingOf(key: string): string {
    const words = key.split(' ').filter((word) => !this.common.has(word));
    return words.length > 0 ? words.join(' ') : key;
  }

  private allowed(key: string, numbers: string, at: number, score: number): Ranked[] {
    const known = this.known[at];
    return known && known.numbers === numbers && !this.refused.has(`${key}\n${known.key}`) ? [{ known, score }] : [];
  }
}

/** Words that at least three of the names, and one in twenty-five, have. */
function commonWords(keys: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const key of keys) for (const word of new Set(key.split(' '))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= Math.max(3, keys.length / 25)).map(([word]) => word));
}

/** The word of a set that one typing error makes of `word`; short words are too near to others. */
function nearest(word: string, among: ReadonlySet<string>): string | null {
  if (word.length < 5 || among.has(word)) return null;
  for (const other of among) {
    const isNear = Math.abs(other.length - word.length) <= 1 && (other[0] === word[0] || other.at(-1) === word.at(-1));
    if (isNear && other.length > 4 && editSimilarity(word, other) * Math.max(word.length, other.length) >= Math.max(word.length, other.length) - 1.001) return other;
  }
  return null;
}

/** A skeleton has lost its vowels: it is never as sure as a spelling, and the shorter it is the more must agree. */
function crossScore(score: number, one: string, other: string): number {
  const likeness = (score + editSimilarity(one, other)) / 2;
  return likeness >= (one.length < 5 ? 1 : 0.8) ? likeness * 0.95 : 0;
}
