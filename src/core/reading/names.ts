/**
 * Names of organisations, people and places brought to one key, so that spellings of one name meet and different names stay
 * apart. Numbers in a name are part of it.
 */
import { knownWords } from './name-kinds';
import type { WordRole } from './name-kinds';
import { foldLetters, isArabic, plainText } from './text';

export interface NameWord {
  /** As written, folded; the article still on it. */
  readonly folded: string;
  /** Without article; one word for a word of a known kind in any language. */
  readonly text: string;
  readonly role: WordRole;
}

const word = /[\p{L}\p{M}\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+|[0-9\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]+/gu;
const abbreviationDot = /(?<=(?:^|[^\p{L}\p{M}])\p{L})\.(?=\p{L}(?:[^\p{L}\p{M}]|$))/gu;
const arabicArticle = /^(?:و?ال|لل)(?=..)/;
/** "Ennour", "Essalam", "Achchifa": the article's consonant has become the next one. */
const assimilated = /^[ae](?=([ndrstz])\1..|(ch|sh)\2)(?:ch|sh|.)/;
const latinArticle = /^[ae]l(?=....)/;

/** The words of a name as written, dots of abbreviations and punctuation left out. */
export function writtenWords(text: string): readonly string[] {
  return (text.includes('.') ? text.replace(abbreviationDot, '') : text).match(word) ?? [];
}

/** What one written word folds to: mostly one, more where a sign stands for several, none where nothing is left of it. */
export const foldedWords = (written: string): readonly string[] => foldLetters(plainText(written)).match(/\p{L}+|\d+/gu) ?? [];

const withoutArabicArticle = (folded: string): string => (isArabic(folded) ? folded.replace(arabicArticle, '') : folded);

/** The folded words of a name in their order; Arabic articles, dots of abbreviations and punctuation left out. */
export function nameWords(text: string): string[] {
  return writtenWords(text).flatMap(foldedWords).map(withoutArabicArticle);
}

/** `folded`: as `foldedWords` gives it. */
export function nameWord(folded: string): NameWord {
  for (let text = folded; ;) {
    const known = knownWords.get(text);
    if (known !== undefined) return { folded, ...known };
    if (/^\d/.test(text)) return { folded, text: text.replace(/^0+(?=\d)/, ''), role: 'number' };
    const stripped = isArabic(text) ? withoutArabicArticle(text) : text.replace(assimilated, '').replace(latinArticle, '');
    if (stripped === text) return { folded, text, role: 'plain' };
    text = stripped;
  }
}

/** The words that say which body is meant; all of them where none does. */
export function tellingWords<Word extends NameWord>(words: readonly Word[]): readonly Word[] {
  const telling = words.filter(({ role }) => role !== 'form' && role !== 'particle');
  return telling.length > 0 ? telling : words;
}

/** Equal for spellings that differ only in accents, letter variants, articles, legal forms, word order, spaces and punctuation. */
export function nameKey(text: string): string {
  return keyOf(tellingWords(writtenWords(text).flatMap(foldedWords).map(nameWord)));
}

export function keyOf(words: readonly NameWord[]): string {
  return words.length === 1
    ? (words[0]?.text ?? '')
    : words
        .map(({ text }) => text)
        .sort()
        .join(' ');
}
