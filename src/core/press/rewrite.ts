/** A text with a figure put right, written as its author writes numbers. */
import { sayCount } from '../wording/say-count';
import { nouns } from '../model/vocabulary/nouns';
import { foldLetters, plainText } from '../reading/text';
import { countedConcepts } from '../lexicon/press-counted';
import type { TextFigure } from './model';
import { stemOf } from './nouns';

/** The sentence of the figure with the new value in its place. */
export function rewritten(source: string, figure: TextFigure, value: number): string {
  const [from, to] = sentenceAround(source, figure);
  const { end, text } = replacement(source, figure, value);
  return (source.slice(from, figure.start) + text + source.slice(end, to)).trim();
}

function replacement(source: string, figure: TextFigure, value: number): { end: number; text: string } {
  const isArabic = /[\u0621-\u064a]/.test(figure.nounWord);
  const code = figure.concept ? countedConcepts[figure.concept.id] : undefined;
  // Arabic bends the noun by its number: where the form changes, number and noun are said anew.
  if (isArabic && code !== undefined && formOf(figure.value ?? 0) !== formOf(value)) {
    const end = nounEnd(source, figure, code);
    const said = end === null ? null : sayCount(value, code, 'ar');
    if (end !== null && said !== null) return { end, text: said };
  }
  return { end: figure.end, text: inStyleOf(figure.text, value) };
}

/** Where the noun that would be said anew ends in the text; `null` where the text has another, or other words with it. */
function nounEnd(source: string, { nounWord, nounEndOffset }: TextFigure, code: string): number | null {
  const [noun = '', ...adjectives] = (nouns.get(code)?.ar.one ?? '').split(' ');
  const forms = [noun, ...[nouns.get(code)?.ar.few, nouns.get(code)?.ar.many].map((form = '') => form.split(' ')[0] ?? '')].map(foldedStem);
  if (!forms.includes(foldedStem(nounWord))) return null;
  let end = nounEndOffset;
  for (const adjective of adjectives) {
    const next = /^\s+(\p{L}[\p{L}\p{M}]*)/u.exec(source.slice(end));
    if (!next || foldedStem(next[1] ?? '') !== foldedStem(adjective)) return null;
    end += next[0].length;
  }
  return end;
}

const foldedStem = (word: string): string => stemOf(foldLetters(plainText(word)));

/** Which form of the noun a number asks for: one, two, few, many, hundreds. */
function formOf(value: number): string {
  if (value === 1 || value === 2) return String(value);
  const ending = value % 100;
  return ending >= 3 && ending <= 10 ? 'few' : ending >= 11 ? 'many' : 'hundred';
}

/** The same digits and the same grouping as before; a number in words is written in figures. */
export function inStyleOf(written: string, value: number): string {
  const separator = /\p{Nd}([^\p{Nd}\p{L}])\p{Nd}{3}/u.exec(written)?.[1];
  const plain = String(value);
  const grouped = separator === undefined ? plain : plain.replace(/\B(?=(\d{3})+$)/g, separator);
  const zero = /[\u0660-\u0669]/.test(written) ? 0x660 : /[\u06f0-\u06f9]/.test(written) ? 0x6f0 : null;
  return zero === null ? grouped : grouped.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
}

function sentenceAround(source: string, { start, end }: TextFigure): readonly [number, number] {
  const before = source.slice(0, start);
  const from = Math.max(
    0,
    ...['\n', '. ', '! ', '? ', '؟ ', '…'].map((sign) => before.lastIndexOf(sign) + (before.includes(sign) ? sign.length : 0)),
  );
  const behind = /[.!?؟…](?=\s|$)|\n/u.exec(source.slice(end));
  return [from, behind ? end + behind.index + behind[0].length : source.length];
}
