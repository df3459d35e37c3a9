/** Where numbers stand in a running text: figures, words, duals, and what is glued to them. */
import {
  definite,
  detachedPrefix,
  dualForm,
  endsInArticle,
  feminineOf,
  joinedToNoun,
  joinedToQualifier,
  neverPrefixed,
  onesBehindNoun,
  qualifiersBehind,
  sureDual,
  twoBehindDual,
} from '../lexicon/press-forms';
import { arabicPrefixes, gluedBefore } from '../lexicon/press-words';
import type { Qualifier } from '../model/roles';
import { scanNumber } from '../reading/number-scan';
import { numberWord } from '../reading/number-words';
import { qualifierAt } from '../reading/qualifiers';
import { foldedPhrase } from '../reading/text';
import { dualUnitOf } from '../reading/units';
import { conceptOf } from './nouns';
import type { RunningText, Token } from './text';

export interface NumberFound {
  /** Tokens from its first to the one after its last. */
  readonly first: number;
  readonly next: number;
  readonly value: number;
  readonly style: 'digits' | 'words' | 'mixed';
  /** The token of its noun, where that says the number itself ("حالتان", "وحدة واحدة"). */
  readonly noun: number | null;
  /** A letter stands for the digit. */
  readonly isLetter: boolean;
}

const prefixes = arabicPrefixes.map(foldedPhrase);
const glue = gluedBefore.map(foldedPhrase);
const onesBehind = onesBehindNoun;
/** "I am not"; "on the day of two": no number with a letter before it. */
const notPrefixed = neverPrefixed;

/** `isTaken`: tokens of dates. */
export function scanNumbers({ tokens }: RunningText, isTaken: (index: number) => boolean): NumberFound[] {
  const words = tokens.map(({ text, kind }) => (kind === 'line' ? '\n' : text));
  const found: NumberFound[] = [];
  for (let index = 0; index < tokens.length; index++) {
    if (isTaken(index)) continue;
    const number = numberAt(tokens, words, index);
    if (number === null) continue;
    found.push(number);
    index = Math.max(index, number.next - 1);
  }
  return found;
}

function numberAt(tokens: readonly Token[], words: string[], index: number): NumberFound | null {
  const token = tokens[index];
  if (token?.kind === 'digits') return scanned(words, index, words[index] ?? '');
  if (token?.kind !== 'word') return null;
  const letter = letterAt(tokens, index);
  if (letter) return letter;
  const dual = dualAt(tokens, index);
  if (dual) return dual;
  const word = bareNumberWord(token.text);
  if (word === null) return null;
  const number = scanned(words, index, word);
  return number && mayCount(tokens, number) ? number : null;
}

function scanned(words: string[], index: number, first: string): NumberFound | null {
  const written = words[index] ?? '';
  words[index] = first;
  const scan = scanNumber(words, index, 'count', undefined);
  words[index] = written;
  if (scan === null || !('value' in scan.digits)) return null;
  return { first: index, next: scan.next, value: scan.digits.value, style: scan.style, noun: null, isLetter: false };
}

/** The number word alone, its joined prepositions and a word run into it taken off; `null` where there is none. */
function bareNumberWord(word: string): string | null {
  if (numberWord(word, false) !== null) return word;
  if (!/^[\u0621-\u064a]/.test(word) || notPrefixed.has(word)) return null;
  for (const prefix of prefixes) {
    const rest = word.startsWith(prefix) && !endsInArticle.test(prefix) ? word.slice(prefix.length) : '';
    if (rest.length > 1 && numberWord(rest, false) !== null) return rest;
  }
  for (const before of glue) {
    const rest = word.startsWith(before) ? word.slice(before.length) : '';
    if (rest.length > 3 && numberWord(rest, false) !== null) return rest;
  }
  return null;
}

/** Words count where a noun, or the sign of percent, follows: "neuf", "ست" and "mille" have other lives. */
function mayCount(tokens: readonly Token[], { first, next, value }: NumberFound): boolean {
  const before = tokens[first - 1];
  const behind = tokens[next];
  const isAlone = behind === undefined || behind.kind === 'line' || (behind.kind === 'sign' && !/^[%٪("«“]$/.test(behind.text));
  if (isAlone) return before?.kind === 'sign' && /^[:(]$/.test(before.text) && value > 1;
  return behind.kind !== 'digits' || value > 10;
}

/** "حالتان"; "وحدة واحدة". */
function dualAt(tokens: readonly Token[], index: number): NumberFound | null {
  const token = tokens[index];
  const word = token?.text ?? '';
  if (!/^[\u0621-\u064a]/.test(word)) return null;
  const bare = [word, ...(joinedToNoun.test(word) ? [word.slice(1)] : [])];
  const isDual = bare.some((each) => dualUnitOf(each) !== null) || bare.some(isDualOfConcept);
  if (isDual && !definite.test(word)) {
    const hasTwo = twoBehindDual.test(tokens[index + 1]?.text ?? '');
    return { first: index, next: index + (hasTwo ? 2 : 1), value: 2, style: 'words', noun: index, isLetter: false };
  }
  const [one, afterNext] = [tokens[index + 1], tokens[index + 2]];
  if (conceptOf(word) === null) return null;
  // "وحدة طبية واحدة": an adjective may stand between.
  if (one?.kind === 'word' && onesBehind.has(one.text))
    return { first: index, next: index + 2, value: 1, style: 'words', noun: index, isLetter: false };
  if (one?.kind === 'word' && afterNext?.kind === 'word' && onesBehind.has(afterNext.text) && numberWord(one.text, true) === null)
    return { first: index, next: index + 3, value: 1, style: 'words', noun: index, isLetter: false };
  return null;
}

/** Plurals in ين are spelled like their dual: only ان says two for sure, and a feminine ت before either. */
function isDualOfConcept(word: string): boolean {
  const match = dualForm.exec(word);
  if (!match || conceptOf(word) !== null) return false;
  const [, stem = '', feminine = '', ending] = match;
  if (feminine !== '') return conceptOf(feminineOf(stem)) !== null;
  return ending === sureDual && conceptOf(stem) !== null && stem.length > 2;
}

/** "2 dentists, I optometrist, 9 nurses": a letter in a list of figures. */
function letterAt(tokens: readonly Token[], index: number): NumberFound | null {
  const token = tokens[index];
  if (token?.plain !== 'I' && token?.plain !== 'l') return null;
  const before = tokens[index - 1];
  const noun = tokens[index + 1];
  if (before?.kind !== 'sign' || !/^[,،;:]$/.test(before.text) || noun?.kind !== 'word' || noun.plain !== noun.plain.toLowerCase())
    return null;
  const behind = tokens.slice(index + 2, index + 6);
  const end = behind.findIndex(({ kind, text }) => (kind === 'sign' && /^[,،;]$/.test(text)) || text === 'and' || text === 'et');
  if (end < 0 || behind.slice(0, end).some(({ kind }) => kind !== 'word')) return null;
  const isListed = tokens.slice(index + 2 + end, index + 5 + end).some(({ kind }) => kind === 'digits');
  return isListed ? { first: index, next: index + 1, value: 1, style: 'digits', noun: null, isLetter: true } : null;
}

const mostQualifierWords = 4;

/** What stands right before a number: "plus de", "ما لا يقل عن", a preposition joined to either. */
export function qualifierBefore(tokens: readonly Token[], first: number): Qualifier | null {
  const start = Math.max(0, first - mostQualifierWords);
  const words = tokens.slice(start, first).map(({ text }) => text);
  const last = words.length;
  // A glued article or preposition ("ال 35", "ب 20") is no word between them.
  const end = last > 0 && detachedPrefix.test(words[last - 1] ?? '') ? last - 1 : last;
  for (let at = 0; at < end; at++) {
    const heads = [words[at] ?? ''];
    if (joinedToQualifier.test(heads[0] ?? '')) heads.push((heads[0] ?? '').slice(1));
    for (const head of heads) {
      const known = qualifierAt([head, ...words.slice(at + 1, end)], 0);
      // "en plus de 30": thirty more.
      if (known !== null && at + known.length === end && !(known.qualifier === '>' && /^(?:en|de|ne|no)$/.test(words[at - 1] ?? '')))
        return known.qualifier;
    }
  }
  return null;
}

/** "30 ou plus", "30+", "30 على الأقل". */
export function qualifierBehind(tokens: readonly Token[], next: number, nounEnd: number): Qualifier | null {
  if (tokens[next]?.text === '+') return '>=';
  for (const at of new Set([next, nounEnd])) {
    const words = tokens.slice(at, at + 3).map(({ text }) => text);
    const known = qualifierAt(words, 0);
    // What precedes the next figure is the next figure's.
    if (known !== null && tokens[at + known.length]?.kind !== 'digits' && qualifiersBehind.test(words[0] ?? ''))
      return /^(?:au)$/.test(words[0] ?? '') && known.length < 2 ? null : known.qualifier;
  }
  return null;
}
