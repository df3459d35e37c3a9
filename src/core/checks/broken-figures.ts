/** What a text that can't be read was meant as: a figure that is broken, a mark, or words of its own. */
import { figureJoiners, timeUnits } from '../lexicon/figures';
import { monthNamed, weekdayNamed } from '../reading/date-words';
import { numberWord } from '../reading/number-words';
import { qualifierAt } from '../reading/qualifiers';
import { foldLetters, plainText } from '../reading/text';
import { unitOf } from '../reading/units';

const folded = (words: Readonly<Record<string, readonly string[]>>): ReadonlySet<string> =>
  new Set(Object.values(words).flat().map(foldLetters));

const joiners = folded(figureJoiners);
const times = folded(timeUnits);
/** Letters that may slip into a figure; more make a word. */
const mostStrayLetters = 3;
const longestFigure = 30;
const mostWords = 4;
/** "1994-", "$000": an open period, a scale. */
const noFigure = /^(?:(?:19|20)\d\d ?[-–]|[$€£]? ?['’]?0{3}s?)$/u;

const wordsIn = (written: string): readonly string[] => foldLetters(plainText(written)).match(/\p{L}+/gu) ?? [];

function isKnown(word: string, at: number, words: readonly string[]): boolean {
  return joiners.has(word) || unitOf(word) !== null || numberWord(word, true) !== null || qualifierAt(words, at) !== null;
}

/** "9x0", "12?4", "40-50", "218 à 220": figures with hardly a word beside them. */
export function isBrokenFigure(written: string): boolean {
  const plain = plainText(written);
  if (!/\d/.test(plain) || plain.length > longestFigure || noFigure.test(plain)) return false;
  const words = wordsIn(written);
  if (words.some((word) => times.has(word))) return false;
  const strange = words.filter((word, at) => !isKnown(word, at, words));
  return strange.reduce((letters, word) => letters + word.length, 0) <= mostStrayLetters;
}

/** "x", "*", "F": stands for what is not shown, as the table's legend says. */
export const isMark = (written: string): boolean => !/\d|\p{L}{2}/u.test(plainText(written)) && !isStray(written);

/** A full stop or its like alone: no legend uses it. */
const isStray = (written: string): boolean => /^[.,;:/\\'`،؛]$/.test(plainText(written));

/** A few words in place of a figure ("fermé", "voir annexe"); a sentence is a note, and so is an age. */
export function isWordForFigure(written: string): boolean {
  const words = wordsIn(written);
  if (isStray(written)) return true;
  if (words.some((word) => monthNamed(word) !== null || weekdayNamed(word) !== null)) return false;
  return words.length > 0 && words.length <= mostWords && !words.some((word) => times.has(word)) && !noFigure.test(plainText(written));
}
