/** Names of months and weekdays, looked up by their folded words. */
import type { Language } from '../model/roles';
import { months, twoWordMonths, weekdays } from '../lexicon/dates';
import { foldLetters } from './text';

/** Every word of a concept, folded. */
export const foldedWords = (words: Readonly<Record<Language, readonly string[]>>): ReadonlySet<string> =>
  new Set(Object.values(words).flat().map(foldLetters));

function byFoldedWord(lists: readonly Readonly<Record<Language, readonly string[]>>[], first: number): ReadonlyMap<string, number> {
  return new Map(lists.flatMap((words, index) => [...foldedWords(words)].map((word) => [word, index + first] as const)));
}

const monthOfWord = byFoldedWord(months, 1);
const weekdayOfWord = byFoldedWord(weekdays, 0);

const names = twoWordMonths.names.join('|');
const twoWords = new RegExp(`(${names}) (?:${twoWordMonths.article})?(${twoWordMonths.first}|${twoWordMonths.second})`, 'g');
/** A month's name of two words, as `joinTwoWordMonths` leaves it. */
export const twoWordMonth = `(?:${names})[12]`;

/** "كانون الأول" and its like are two words: they become "كانون1" before the look-up. */
export function joinTwoWordMonths(folded: string): string {
  return folded.replace(twoWords, (_, name: string, which: string) => name + (which === twoWordMonths.first ? '1' : '2'));
}

/** 1–12 for a folded word, or null. */
export const monthNamed = (word: string): number | null => monthOfWord.get(word) ?? null;

/** 0 Sunday … 6 Saturday, or null. `text` may be any writing of one word. */
export function weekdayNamed(text: string): number | null {
  return weekdayOfWord.get(foldLetters(text.trim())) ?? null;
}
