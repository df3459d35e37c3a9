/** Every number of a running text, with what kind of number it is. Values come from the one reader of numbers and dates. */
import { article, dualEnding, feminine, joinedBefore } from '../lexicon/press-forms';
import type { PressConcept } from '../lexicon/press-nouns';
import { countWords, linkingWords, oneWords, stopWords } from '../lexicon/press-words';
import type { Qualifier, Unit } from '../model/roles';
import { weekdayNamed } from '../reading/date-words';
import { foldedPhrase } from '../reading/text';
import { unitOf } from '../reading/units';
import { dateFigures, type DateFigure } from './dates';
import { boilerplateLines } from './boilerplate';
import { classify } from './kinds';
import type { TextFigure } from './model';
import { conceptOf, refined, stemOf, unitOfConcept } from './nouns';
import { qualifierBefore, qualifierBehind, scanNumbers, type NumberFound } from './numbers';
import type { RunningText, Token } from './text';

const foldedSet = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldedPhrase));
const counting = foldedSet(countWords);
const ones = foldedSet(oneWords);
/** Between a figure and its noun. */
const linking = foldedSet(linkingWords);
/** Behind these a noun is left out: "180 à Tata, 145 à Akka". */
const without = foldedSet(stopWords);
const mostNounWords = 6;

export function figuresOf(text: RunningText, planned: (token: number) => boolean): TextFigure[] {
  const dates = dateFigures(text);
  const taken = new Uint8Array(text.tokens.length);
  for (const { first, next } of dates) taken.fill(1, first, next);
  const numbers = scanNumbers(text, (index) => taken[index] === 1);
  const chrome = boilerplateLines(text);
  const figures: TextFigure[] = [];
  const isChrome = (index: number): boolean => chrome.has(text.tokens[index]?.line ?? 0);
  for (const date of dates) figures.push(dateFigure(text, date, isChrome(date.first)));
  for (const number of numbers) {
    const figure = numberFigure(text, number, isChrome(number.first), planned(number.first));
    if (figure) figures.push(figure);
  }
  return figures.sort((one, other) => one.start - other.start);
}

const place = ({ tokens, source }: RunningText, first: number, next: number) => {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  const { sentence = 0, line = 0, bracket = 0 } = tokens[first] ?? {};
  return { text: source.slice(start, end), start, end, first, next, sentence, line, bracket };
};

function dateFigure(
  text: RunningText,
  { first, next, serial, lastDay, weekdayAgrees, days, isPhone }: DateFigure,
  isChrome: boolean,
): TextFigure {
  return {
    ...place(text, first, next),
    value: serial,
    kind: isChrome ? 'boilerplate' : isPhone ? 'context' : 'date',
    unit: 'none',
    currency: null,
    qualifier: '=',
    concept: null,
    noun: '',
    label: '',
    lead: '',
    nounEnd: next,
    nounWord: '',
    nounEndOffset: text.tokens[next - 1]?.end ?? 0,
    lastDay,
    weekdayAgrees,
    days,
    countable: false,
    isBare: false,
    isFaint: false,
    isLetter: false,
    isPlanned: false,
  };
}

/** "le" is no Egyptian pound: short codes are written in capitals. */
export const isCurrency = ({ text, plain }: Token): boolean =>
  unitOf(text)?.unit === 'money' && (text.length > 2 || /^dhs?$|[\u0621-\u064a]/.test(text) || plain === plain.toUpperCase());

interface Noun {
  readonly concept: PressConcept | null;
  readonly noun: string;
  readonly label: string;
  readonly end: number;
  readonly currency: string | null;
  /** Words follow that take up the noun of a figure before. */
  readonly isLeftOut?: true;
}

const noNoun = (end: number): Noun => ({ concept: null, noun: '', label: '', end, currency: null });

function nounBehind({ tokens }: RunningText, start: number): Noun {
  const words: { token: Token; index: number }[] = [];
  for (let index = start; index < tokens.length && words.length < mostNounWords; index++) {
    const token = tokens[index];
    if (token?.kind === 'sign' && /^[-"“”«»'’]$/.test(token.text)) continue;
    if (token?.kind !== 'word') break;
    words.push({ token, index });
  }
  const from = words.findIndex(({ token }) => !linking.has(token.text));
  if (from < 0) return noNoun(start);
  const near = words.slice(from);
  const stop = near.findIndex(({ token }) => without.has(token.text));
  if (stop === 0 || isOfAYear(tokens, near[0]?.index ?? start)) return { ...noNoun(start), isLeftOut: true };
  const isArabic = /^[\u0621-\u064a]/.test(near[0]?.token.text ?? '');
  const money = near.slice(0, 2).find(({ token }) => isCurrency(token));
  // English puts what it says of a noun before it; a verb soon follows.
  const reach = isArabic ? 1 : 4;
  const head = near.slice(0, stop < 0 ? reach : Math.min(reach, stop)).find(({ token }) => conceptOf(token.text) !== null) ?? near[0];
  if (head === undefined) return noNoun(start);
  return {
    concept: refined(conceptOf(head.token.text), near[near.indexOf(head) + 1]?.token.text ?? ''),
    noun: stemOf(head.token.text),
    label: near.map(({ token }) => token.plain).join(' '),
    end: head.index + 1,
    currency: money ? (unitOf(money.token.text)?.code ?? null) : null,
  };
}

/** "منها 5 سنة 2024", "150 يوم الأحد": so many in a year or on a day, not of them. */
function isOfAYear(tokens: readonly Token[], at: number): boolean {
  const [time, which] = [conceptOf(tokens[at]?.text ?? '')?.id, tokens[at + 1]?.text ?? ''];
  return time === 'year' ? /^(?:19|20)\d\d$/.test(which) : time === 'day' && (article.test(which) || weekdayNamed(which) !== null);
}

/** "Taza: 12", "Taza (12)", "nombre de patients : 120": what is counted stands before. */
function nounBefore({ tokens }: RunningText, first: number): Noun {
  let at = first - 1;
  const sign = tokens[at];
  const isPointed = sign?.kind === 'sign' && /^[:(=–—*-]$/.test(sign.text) && !(sign.text === '-' && sign.glued);
  if (isPointed) at--;
  if (isPointed && tokens[at]?.text === ':') at--;
  const words: Token[] = [];
  for (; at >= 0 && words.length < mostNounWords; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.line !== tokens[first]?.line) break;
    words.unshift(token);
    if (counting.has(token.text.replace(joinedBefore, ''))) break;
  }
  const counts = counting.has((words[0]?.text ?? '').replace(joinedBefore, ''));
  if (words.length === 0 || (!isPointed && !counts)) return noNoun(first);
  const shown = counts ? words.slice(1) : words;
  const head = shown.find(({ text }) => conceptOf(text) !== null) ?? shown.find(({ text }) => !linking.has(text)) ?? shown[0];
  return {
    concept: head ? conceptOf(head.text) : null,
    noun: head ? stemOf(head.text) : '',
    label: shown.map(({ plain }) => plain).join(' '),
    end: first,
    currency: null,
  };
}

function numberFigure(text: RunningText, number: NumberFound, isChrome: boolean, isPlanned: boolean): TextFigure | null {
  const { tokens } = text;
  const { first, next, value } = number;
  const behind = number.noun === null ? nounBehind(text, next) : nounOf(text, number.noun);
  const before = nounBefore(text, first);
  const noun = behind.concept !== null || behind.currency !== null || before.noun === '' ? behind : merged(behind, before);
  const qualifier: Qualifier = qualifierBefore(tokens, first) ?? qualifierBehind(tokens, next, behind.end) ?? '=';
  const { kind, currency, isPercent, countable, isBare = false } = classify(text, number, noun, before, qualifier);
  const unit: Unit = isPercent ? 'percent' : kind === 'money' ? 'money' : unitOfConcept(noun.concept);
  const isOne = value === 1 && number.style === 'words' && number.noun === null && ones.has(tokens[first]?.text ?? '');
  if (isOne && noun.concept === null) return null;
  return {
    ...place(text, first, next),
    value,
    kind: isChrome ? 'boilerplate' : kind,
    unit,
    currency,
    qualifier,
    concept: noun.concept,
    noun: noun.noun,
    label: noun.label,
    lead: before.label,
    nounEnd: Math.max(next, noun.end),
    nounWord: noun.end === next + 1 ? (tokens[next]?.plain ?? '') : '',
    nounEndOffset: tokens[Math.max(next, noun.end) - 1]?.end ?? 0,
    lastDay: null,
    weekdayAgrees: null,
    days: null,
    countable: countable && !isChrome,
    isBare: isBare && !isChrome,
    isFaint: isOne || number.isLetter,
    isLetter: number.isLetter,
    isPlanned,
  };
}

/** A place before the figure tells more than a noun behind it that is in no list; the kind of thing is still the noun's. */
function merged(behind: Noun, before: Noun): Noun {
  return { ...before, label: `${before.label} ${behind.label}`.trim(), end: behind.end, currency: null };
}

function nounOf({ tokens }: RunningText, at: number): Noun {
  const token = tokens[at];
  if (token === undefined) return noNoun(at);
  const single = token.text.replace(dualEnding, '');
  const concept = conceptOf(token.text) ?? conceptOf(single) ?? conceptOf(feminine(single));
  return { concept, noun: stemOf(single), label: token.plain, end: at + 1, currency: null };
}
