/**
 * How alike two names are, word by word: equal words, then words a typing error or an alphabet apart, then what is left over on
 * both sides written as one ("Bio Codex", "Biocodex"). A name may lack words that the other has; two names that each have
 * words of their own are rather two bodies.
 */
import { editDistance } from './edit-distance';
import type { NameWord } from './names';
import { transliterate } from './transliterate';

export interface ComparedWord extends NameWord {
  readonly arabic: boolean;
  /** Its consonants, in which both alphabets meet. */
  readonly skeleton: string;
}

export interface ComparedName {
  readonly words: readonly ComparedWord[];
  /** 0–1 for each word: less for words that many names have. */
  readonly weights: readonly number[];
  readonly total: number;
  /** The first word that says which body it is. */
  readonly lead: number;
  /** The numbers in it, in order of their digits. */
  readonly numbers: string;
  readonly hasKind: boolean;
}

/** A skeleton of fewer consonants fits too many words. */
const shortestSkeleton = 2;
const shortestMistyped = 7;
const shortestJoined = 5;
/** A skeleton has lost its vowels: it is never as sure as a spelling. */
const acrossAlphabets = 0.95;
const mostWords = 30;
const startsOnVowel = /^[aeiouاع]/;

/** How many typing errors a word of that length may have; the first letter is seldom mistyped. */
const mostEdits = (length: number, sameStart: boolean): number => (length < 4 ? 0 : length < 9 || !sameStart ? 1 : length < 13 ? 2 : 3);

function wordLikeness(one: string, other: string): number {
  const longer = Math.max(one.length, other.length);
  const most = mostEdits(Math.min(one.length, other.length), one.charCodeAt(0) === other.charCodeAt(0));
  if (longer - Math.min(one.length, other.length) > most) return 0;
  const edits = editDistance(one, other);
  return edits > most ? 0 : 1 - edits / longer;
}

function likenessOfSkeletons(one: ComparedWord, other: ComparedWord): number {
  return one.skeleton.length <= shortestSkeleton && !startAlike(one, other)
    ? 0
    : skeletonLikeness(one.skeleton, other.skeleton, startAlike(one, other));
}

function skeletonLikeness(one: string, other: string, sameStart: boolean): number {
  const shortest = Math.min(one.length, other.length);
  if (one === other) return shortest < shortestSkeleton ? 0 : acrossAlphabets;
  if (shortest < shortestMistyped || !sameStart || one.charCodeAt(0) !== other.charCodeAt(0) || editDistance(one, other) > 1) return 0;
  return acrossAlphabets * (1 - 1 / Math.max(one.length, other.length));
}

const startAlike = (one: ComparedWord, other: ComparedWord): boolean => startsOnVowel.test(one.text) === startsOnVowel.test(other.text);

function likenessOfWords(one: ComparedWord, other: ComparedWord): number {
  if (one.arabic !== other.arabic) return likenessOfSkeletons(one, other);
  const likeness = wordLikeness(one.text, other.text);
  return one.folded === one.text && other.folded === other.text ? likeness : Math.max(likeness, wordLikeness(one.folded, other.folded));
}

/** Whether one of two names has a word that the other lacks in every spelling: likeness alone then says nothing of their being one body. */
export function saysMore(one: ComparedName, other: ComparedName): boolean {
  const isAlone = (words: readonly ComparedWord[]) => (word: ComparedWord) => !words.some((known) => likenessOfWords(word, known) > 0);
  return one.words.some(isAlone(other.words)) || other.words.some(isAlone(one.words));
}

/** What is left over of a name, written as one word. */
function joined(words: readonly ComparedWord[], left: number): string {
  let text = '';
  for (let at = 0; at < words.length; at++) if ((left & (1 << at)) !== 0) text += (words[at] as ComparedWord).folded;
  return text;
}

const isOneAlphabet = (words: readonly ComparedWord[], arabic: boolean): boolean =>
  words.every((word) => word.arabic === arabic || word.role !== 'plain');

interface Alignment {
  /** Bits of words that found none. */
  readonly leftOfOne: number;
  readonly leftOfOther: number;
  /** Twice the weights of the words that met, and the same as far as they are alike. */
  readonly met: number;
  readonly alike: number;
}

function align(one: ComparedName, other: ComparedName): Alignment {
  let leftOfOne = (1 << Math.min(one.words.length, mostWords)) - 1;
  let leftOfOther = (1 << Math.min(other.words.length, mostWords)) - 1;
  let met = 0;
  let alike = 0;
  const pair = (at: number, facing: number, likeness: number): void => {
    const weight = (one.weights[at] as number) + (other.weights[facing] as number);
    met += weight;
    alike += weight * likeness;
    leftOfOne &= ~(1 << at);
    leftOfOther &= ~(1 << facing);
  };
  for (const likenessOf of [equality, likenessOfWords]) {
    for (let at = 0; leftOfOther !== 0 && leftOfOne >> at !== 0; at++) {
      if ((leftOfOne & (1 << at)) === 0) continue;
      let best = 0;
      let place = -1;
      for (let facing = 0; leftOfOther >> facing !== 0; facing++) {
        const likeness =
          (leftOfOther & (1 << facing)) === 0 ? 0 : likenessOf(one.words[at] as ComparedWord, other.words[facing] as ComparedWord);
        if (likeness > best) [best, place] = [likeness, facing];
      }
      if (place >= 0) pair(at, place, best);
    }
    if (leftOfOne === 0 && leftOfOther === 0) break;
  }
  if (leftOfOne === 0 || leftOfOther === 0) return { leftOfOne, leftOfOther, met, alike };
  const likeness = likenessOfJoined(one.words, leftOfOne, other.words, leftOfOther);
  if (likeness === 0) return { leftOfOne, leftOfOther, met, alike };
  const weight = weightOf(one, leftOfOne) + weightOf(other, leftOfOther);
  return { leftOfOne: 0, leftOfOther: 0, met: met + weight, alike: alike + weight * likeness };
}

const equality = (one: ComparedWord, other: ComparedWord): number => (one.text === other.text ? 1 : 0);

function likenessOfJoined(one: readonly ComparedWord[], leftOfOne: number, other: readonly ComparedWord[], leftOfOther: number): number {
  const arabic = one[0]?.arabic ?? false;
  const across = !isOneAlphabet(other, arabic);
  if (!isOneAlphabet(one, arabic) || (across && !isOneAlphabet(other, !arabic))) return 0;
  const [first, second] = [joined(one, leftOfOne), joined(other, leftOfOther)];
  if (!across) return wordLikeness(first, second);
  const [sound, otherSound] = [transliterate(first), transliterate(second)];
  return Math.min(sound.length, otherSound.length) < shortestJoined
    ? 0
    : skeletonLikeness(sound, otherSound, startsOnVowel.test(first) === startsOnVowel.test(second));
}

function weightOf(name: ComparedName, left: number): number {
  let weight = 0;
  for (let at = 0; at < name.words.length; at++) if ((left & (1 << at)) !== 0) weight += name.weights[at] as number;
  return weight;
}

/** 0–1. */
export function nameLikeness(one: ComparedName, other: ComparedName): number {
  if (one.numbers !== other.numbers || (one.hasKind && other.hasKind && !sharesKind(one, other))) return 0;
  const { leftOfOne, leftOfOther, met, alike } = align(one, other);
  if (met === 0) return 0;
  const covered = met / (one.total + other.total);
  const spelled = alike / met;
  if (leftOfOne === 0 && leftOfOther === 0) return spelled;
  if (leftOfOne !== 0 && leftOfOther !== 0) return covered * spelled * 0.8;
  const [longer, left] = leftOfOne === 0 ? [other, leftOfOther] : [one, leftOfOne];
  const isPart =
    (left & (1 << longer.lead)) === 0 &&
    (longer.words[longer.lead]?.text.length ?? 0) >= (longer.words[longer.lead]?.arabic === true ? 3 : 4);
  return spelled * (isPart ? 0.72 + 0.1 * covered : covered * 0.9);
}

function sharesKind(one: ComparedName, other: ComparedName): boolean {
  return one.words.some(({ role, text }) => role === 'kind' && other.words.some((word) => word.role === 'kind' && word.text === text));
}
