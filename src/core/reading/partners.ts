/** Finds which of the known partners a written name means. */
import type { PartnerPair } from '../model/settings';
import { editDistance } from './edit-distance';
import { GramIndex } from './gram-index';
import { mendedWord } from './name-kinds';
import { nameLikeness, saysMore } from './name-likeness';
import type { ComparedName, ComparedWord } from './name-likeness';
import { foldedWords, keyOf, nameKey, nameWord, tellingWords, writtenWords } from './names';
import { isArabic } from './text';
import { transliterate } from './transliterate';

export type PartnerVerdict = 'same' | 'likely' | 'ambiguous' | 'unknown';

export interface PartnerFound {
  /** As the list of partners writes it; `null` where the name is unknown. */
  readonly name: string | null;
  /** 0–1. */
  readonly score: number;
  readonly verdict: PartnerVerdict;
  /** One of the two names has a word that the other lacks ("Labo Atlas Sud"): to be confirmed by a person, however alike. */
  readonly saysMore?: true;
}

/** Below it a name is unknown; a typing error in a name of four letters still passes. */
export const leastScore = 0.66;
/** Scores nearer than this are a tie. */
const tieMargin = 0.03;
/** No name of the other alphabet is sought beside one so like. */
const sureScore = 0.85;
/** A name put right in words that say little, or written without its spaces and once mistyped. */
const mendedScore = 0.97;
const joinedScore = 0.9;
const shortestJoined = 10;
const mostCompared = 6;
const mostRemembered = 100_000;
const unknown: PartnerFound = { name: null, score: 0, verdict: 'unknown' };

interface Known {
  readonly name: string;
  readonly key: string;
  /** All words as one, as typed without spaces. */
  readonly letters: string;
  readonly wordCount: number;
  readonly compared: ComparedName;
}

interface Ranking {
  best: Known | null;
  score: number;
  second: number;
}

interface WrittenWord extends ComparedWord {
  /** Its spelling was put right. */
  readonly mended: boolean;
}

export class PartnerIndex {
  private readonly size: number;
  private readonly known: readonly Known[];
  private readonly byKey = new Map<string, number>();
  private readonly byLetters = new Map<string, number | null>();
  /** How many of the names have a word. */
  private readonly counts = new Map<string, number>();
  private readonly words = new Map<string, readonly WrittenWord[]>();
  private readonly spelled: GramIndex;
  /** Skeletons of the names' Latin words and of their Arabic words; null where the list has none. */
  private readonly sounds: { readonly latin: GramIndex | null; readonly arabic: GramIndex | null };
  private readonly confirmed = new Map<string, string>();
  private readonly refused = new Set<string>();
  private readonly found = new Map<string, PartnerFound>();

  constructor(names: Iterable<string>, confirmedPairs: readonly PartnerPair[] = []) {
    const distinct = [...new Set(names)];
    for (const name of distinct) {
      for (const text of new Set(nameKey(name).split(' '))) this.counts.set(text, (this.counts.get(text) ?? 0) + 1);
    }
    this.size = distinct.length;
    this.known = distinct.map((name) => {
      const all = this.wordsOf(name);
      const words = tellingWords(all);
      return { name, key: keyOf(words), letters: lettersOf(all), wordCount: all.length, compared: this.comparedOf(words) };
    });
    this.known.forEach(({ key, letters, compared }, at) => {
      if (!this.byKey.has(key)) this.byKey.set(key, at);
      for (const spelled of new Set([letters, lettersOf(compared.words)]))
        this.byLetters.set(spelled, this.byLetters.has(spelled) ? null : at);
    });
    this.spelled = new GramIndex(this.known.map(({ compared }) => textsOf(searched(compared.words))));
    this.sounds = { latin: this.soundsOf(false), arabic: this.soundsOf(true) };
    for (const { one, other, same } of confirmedPairs) {
      const [first, second] = [nameKey(one), nameKey(other)];
      if (same) this.confirm(first, second);
      else this.refused.add(`${first}\n${second}`).add(`${second}\n${first}`);
    }
  }

  private soundsOf(arabic: boolean): GramIndex | null {
    const names = this.known.map(({ compared }) => skeletons(searched(compared.words), arabic));
    return names.some((words) => words.length > 0) ? new GramIndex(names) : null;
  }

  private confirm(first: string, second: string): void {
    if (this.byKey.has(second)) this.confirmed.set(first, second);
    else if (this.byKey.has(first)) this.confirmed.set(second, first);
  }

  /** `least`: the score below which a name is unknown. */
  find(name: string, least: number = leastScore): PartnerFound {
    const memory = least === leastScore ? name : `${String(least)}\n${name}`;
    const before = this.found.get(memory);
    if (before !== undefined) return before;
    const found = this.search(name, least);
    if (this.found.size >= mostRemembered) this.found.clear();
    this.found.set(memory, found);
    return found;
  }

  private search(name: string, least: number): PartnerFound {
    const all = this.wordsOf(name);
    if (all.length === 0) return unknown;
    const words = tellingWords(all);
    const key = keyOf(words);
    const letters = lettersOf(words);
    const same =
      this.known[this.byKey.get(this.confirmed.get(key) ?? key) ?? this.byLetters.get(letters) ?? this.byLetters.get(lettersOf(all)) ?? -1];
    if (same !== undefined && !this.isRefused(key, same.key)) {
      return words.some(({ mended }) => mended)
        ? { name: same.name, score: mendedScore, verdict: 'likely' }
        : { name: same.name, score: 1, verdict: 'same' };
    }
    return this.nearest(key, letters, this.comparedOf(words), least);
  }

  private nearest(key: string, letters: string, compared: ComparedName, least: number): PartnerFound {
    const ranking: Ranking = { best: null, score: 0, second: 0 };
    const sought = searched(compared.words);
    this.rank(this.spelled.nearest(textsOf(sought), mostCompared), ranking, key, letters, compared);
    if (ranking.score < sureScore) this.rank(this.soundingLike(sought), ranking, key, letters, compared);
    const { best, score, second } = ranking;
    if (best === null || score < least) return unknown;
    const verdict = score - second < tieMargin && second >= least ? 'ambiguous' : 'likely';
    const isOneText = joinedLikeness(letters, compared, best) > 0;
    return !isOneText && saysMore(compared, best.compared)
      ? { name: best.name, score, verdict, saysMore: true }
      : { name: best.name, score, verdict };
  }

  private rank(candidates: readonly number[], ranking: Ranking, key: string, letters: string, compared: ComparedName): void {
    for (const at of candidates) {
      const known = this.known[at] as Known;
      if (known === ranking.best || this.isRefused(key, known.key)) continue;
      const likeness = Math.max(nameLikeness(compared, known.compared), joinedLikeness(letters, compared, known));
      if (likeness > ranking.score) {
        ranking.second = ranking.score;
        ranking.score = likeness;
        ranking.best = known;
      } else if (likeness > ranking.second) ranking.second = likeness;
    }
  }

  /** Names of the other alphabet. */
  private soundingLike(sought: readonly ComparedWord[]): number[] {
    const { latin, arabic } = this.sounds;
    const fromArabic = latin === null ? [] : skeletons(sought, true);
    const fromLatin = arabic === null ? [] : skeletons(sought, false);
    return [
      ...(fromArabic.length > 0 ? (latin?.nearest(fromArabic, mostCompared) ?? []) : []),
      ...(fromLatin.length > 0 ? (arabic?.nearest(fromLatin, mostCompared) ?? []) : []),
    ];
  }

  private isRefused(key: string, known: string): boolean {
    return this.refused.size > 0 && this.refused.has(`${key}\n${known}`);
  }

  private wordsOf(name: string): readonly WrittenWord[] {
    const written = writtenWords(name);
    const [first] = written;
    if (first === undefined) return [];
    return written.length === 1 ? this.readWord(first) : written.flatMap((word) => this.readWord(word));
  }

  /** Names share their words, so that each is folded once. */
  private readWord(written: string): readonly WrittenWord[] {
    const before = this.words.get(written);
    if (before !== undefined) return before;
    const read = foldedWords(written).map((folded) => {
      const word = nameWord(folded);
      const mended = word.role === 'plain' && !this.counts.has(word.text) ? mendedWord(folded) : null;
      const { text, role } = mended ?? word;
      return { folded, text, role, arabic: isArabic(folded), skeleton: transliterate(text), mended: mended !== null };
    });
    if (this.words.size >= mostRemembered) this.words.clear();
    this.words.set(written, read);
    return read;
  }

  private comparedOf(words: readonly ComparedWord[]): ComparedName {
    const weights = words.map((word) => this.weightOf(word));
    const lead = words.findIndex(({ role }) => role === 'plain');
    return {
      words,
      weights,
      lead: Math.max(lead, 0),
      total: weights.reduce((sum, weight) => sum + weight, 0),
      numbers: words.some(({ role }) => role === 'number')
        ? words
            .filter(({ role }) => role === 'number')
            .map(({ text }) => text)
            .sort()
            .join(' ')
        : '',
      hasKind: words.some(({ role }) => role === 'kind'),
    };
  }

  private weightOf({ role, text }: ComparedWord): number {
    if (role !== 'plain') return 0.35;
    const all = Math.log(1 + this.size);
    return (all - Math.log(this.counts.get(text) ?? 1) + 1) / (all + 1);
  }
}

/** What a name is looked for by: the words that say which; all of them where none does. */
function searched(words: readonly ComparedWord[]): readonly ComparedWord[] {
  const plain = words.filter(({ role }) => role === 'plain');
  return plain.length > 0 ? plain : words;
}

const textsOf = (words: readonly ComparedWord[]): string[] => words.map(({ text }) => text);

function skeletons(words: readonly ComparedWord[], arabic: boolean): string[] {
  return words.filter((word) => word.arabic === arabic && word.skeleton !== '' && word.role !== 'number').map(({ skeleton }) => skeleton);
}

function lettersOf(words: readonly ComparedWord[]): string {
  let letters = '';
  for (const { folded } of words) letters += folded;
  return letters;
}

/** For a name whose words are not divided as the list divides them: at most two typing errors in all its letters. */
function joinedLikeness(letters: string, compared: ComparedName, known: Known): number {
  const isDivided = compared.words.length !== known.wordCount && compared.numbers === known.compared.numbers;
  if (!isDivided || letters.length < shortestJoined || Math.abs(letters.length - known.letters.length) > 2) return 0;
  const edits = editDistance(letters, known.letters);
  return edits > 2 ? 0 : joinedScore - edits * 0.05;
}
