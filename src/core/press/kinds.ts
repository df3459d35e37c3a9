/** What kind of number a number of the text is: counted, or an age, a name, an ordinal, money, something of the context. */
import { andOlder, articleAlone, joinedLetter, joinedToArticle } from '../lexicon/press-forms';
import { ageWords, arabicPrefixes, percentWords, ordinalEndings, ordinalWords } from '../lexicon/press-words';
import type { PressConcept } from '../lexicon/press-nouns';
import type { Qualifier } from '../model/roles';
import { numberWord } from '../reading/number-words';
import { foldedPhrase } from '../reading/text';
import { unitOf } from '../reading/units';
import type { PressKind } from './model';
import { conceptOf } from './nouns';
import type { NumberFound } from './numbers';
import type { RunningText, Token } from './text';

export interface Classified {
  readonly kind: PressKind;
  readonly currency: string | null;
  readonly isPercent: boolean;
  readonly countable: boolean;
  /** Counted only beside others. */
  readonly isBare?: boolean;
}

interface NounFound {
  readonly concept: PressConcept | null;
  readonly noun: string;
  readonly currency: string | null;
  readonly isLeftOut?: true;
}

const foldedSet = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldedPhrase));
const ofAge = foldedSet(ageWords);
const ofOrder = foldedSet(ordinalWords);
const endings = foldedSet(ordinalEndings);
const joined = foldedSet(arabicPrefixes);
const percents = foldedSet(percentWords);
const percentSigns = /^[%٪]$/;
const nearAge = 9;
/** Without a unit: "under the age of 5". */
const rightBefore = 2;
/** "6 months to 68 years old". */
const nearOld = 6;
/** Names carry small numbers. */
const mostInName = 30;
const introducing = new Set([
  'le',
  'la',
  'les',
  'the',
  'des',
  'en',
  'in',
  'with',
  'avec',
  'au',
  'aux',
  'pour',
  'for',
  'sur',
  'on',
  'of',
  'a',
  'et',
  'and',
  'plus',
  'dont',
  'soit',
  'par',
  'about',
  'over',
  'some',
  'only',
  'total',
  'these',
  'ces',
  'nos',
  'our',
  'un',
  'quelque',
  'environ',
  'parmi',
]);

const plain = (kind: PressKind, countable = false): Classified => ({ kind, currency: null, isPercent: false, countable });

export function classify(
  { tokens }: RunningText,
  number: NumberFound,
  noun: NounFound,
  before: NounFound,
  qualifier: Qualifier,
): Classified {
  const { first, next, value } = number;
  if (isPercentAt(tokens, first, next)) return { ...plain('context'), isPercent: true };
  if (isOrdinal(tokens, number)) return plain('ordinal');
  if (isGluedName(tokens, number)) return plain('name');
  const currency = noun.currency ?? currencyBefore(tokens, first);
  if (currency !== null) return { kind: 'money', currency, isPercent: false, countable: true };
  const group = noun.isLeftOut === true ? null : unitGroup(tokens, next, noun.concept);
  if (group === 'time') return plain(isAge(tokens, number) ? 'age' : 'context');
  if (group === 'length') return plain('context');
  if (isAge(tokens, number) && isRangeOfAge(tokens, next)) return plain('age');
  if (noun.noun === '' && isAge(tokens, number, rightBefore)) return plain('age');
  if (noun.concept === null && isNamed(tokens, number)) return plain('name');
  if (isOneOfSome(tokens, number)) return plain('context');
  if (/^0\d/.test(tokens[first]?.text ?? '') || !Number.isFinite(value)) return plain('context');
  if (noun.concept === null) {
    const isCounted = noun.noun !== '' || before.noun !== '' || noun.isLeftOut === true;
    return { ...plain('context', isCounted), isBare: !isCounted && number.style === 'digits' && value > 1 };
  }
  return plain(isRounding(value, qualifier) ? 'rounded' : 'tally', true);
}

/** "more than 11 thousand": a bound that nobody counted. */
export function isRounding(value: number, qualifier: Qualifier): boolean {
  return qualifier !== '=' && value >= 10 && value % 10 === 0;
}

function isPercentAt(tokens: readonly Token[], first: number, next: number): boolean {
  const [behind, after] = [tokens[next]?.text ?? '', tokens[next + 1]?.text ?? ''];
  return (
    percents.has(behind) ||
    percents.has(`${behind} ${after}`) ||
    percentSigns.test(tokens[first - 1]?.text ?? '') ||
    percentSigns.test(behind)
  );
}

function isOrdinal(tokens: readonly Token[], { first, next, style }: NumberFound): boolean {
  if (style !== 'digits') return false;
  const behind = tokens[next];
  if (behind?.kind === 'word' && behind.glued && endings.has(behind.text)) return true;
  let at = first - 1;
  while (tokens[at]?.kind === 'sign' && /^[°º#.]$/.test(tokens[at]?.text ?? '') && tokens[at]?.text !== '.') at--;
  const before = tokens[at];
  if (before?.kind !== 'word') return false;
  const isMarked = at < first - 1;
  if (isMarked) return true;
  // "the 46th": the article in one with the figure, and no noun behind it.
  if (before.text === articleAlone && tokens[first]?.glued) return conceptOf(behind?.text ?? '') === null;
  return ofOrder.has(before.text.replace(joinedToArticle, '')) && conceptOf(behind?.text ?? '') === null;
}

/** "H1N1", "Covid-19", "G20", "4x4". */
function isGluedName(tokens: readonly Token[], { first, next, style }: NumberFound): boolean {
  if (style !== 'digits') return false;
  const [before, hyphened] = [tokens[first - 1], tokens[first - 2]];
  const isGlued = tokens[first]?.glued ?? false;
  if (isGlued && before?.kind === 'word' && !joined.has(before.text)) return true;
  if (isGlued && before?.text === '-' && before.glued && hyphened?.kind === 'word') return true;
  const behind = tokens[next];
  return (
    behind?.kind === 'word' && behind.glued && /^[a-z]/.test(behind.text) && unitOf(behind.text) === null && conceptOf(behind.text) === null
  );
}

function currencyBefore(tokens: readonly Token[], first: number): string | null {
  const before = tokens[first - 1];
  const known = before ? unitOf(before.text) : null;
  return known?.unit === 'money' && (before?.kind === 'sign' || /^[A-Z€$£]+$/.test(before?.plain ?? '')) ? known.code : null;
}

function unitGroup(tokens: readonly Token[], next: number, concept: PressConcept | null): string | null {
  if (concept !== null) return concept.group;
  const behind = tokens[next];
  const unit = behind?.kind === 'word' ? unitOf(behind.text) : null;
  if (unit?.unit !== 'none' && !/^(?:m²|m2|km²)$/.test(behind?.text ?? '')) return null;
  return unit?.code === 'km' || unit?.code === 'm' || unit === null ? 'length' : 'time';
}

function isAge(tokens: readonly Token[], { first, next }: NumberFound, near = nearAge): boolean {
  const { sentence } = tokens[first] ?? {};
  for (let at = first - 1; at >= 0 && at >= first - near && tokens[at]?.sentence === sentence; at--)
    if (ofAge.has(tokens[at]?.text.replace(joinedLetter, '') ?? '')) return true;
  const bracket = tokens[first]?.bracket ?? 0;
  if (bracket !== 0 && tokens[first - 1]?.bracket === bracket) return conceptOf(tokens[next]?.text ?? '')?.group === 'time';
  return tokens.slice(next, next + nearOld).some(({ text }) => andOlder.test(text));
}

/** "from 6 to 15 years": the first of the two has no unit of its own. */
function isRangeOfAge(tokens: readonly Token[], next: number): boolean {
  const behind = tokens.slice(next, next + 4);
  const at = behind.findIndex(({ kind }) => kind === 'digits');
  if (at < 0) return false;
  const after = tokens[next + at + 1];
  return after !== undefined && (conceptOf(after.text)?.group === 'time' || unitOf(after.text)?.code === 'year');
}

/** "une personne sur cinq", "one in three". */
function isOneOfSome(tokens: readonly Token[], { first, next, style, value }: NumberFound): boolean {
  if (style !== 'words' || value > 10) return false;
  const near = tokens.slice(next, next + 3).findIndex(({ text }) => text === 'sur' || text === 'in' || text === 'out');
  const before = tokens[first - 1]?.text ?? '';
  const isLast =
    /^(?:sur|in|of)$/.test(before) && tokens.slice(Math.max(0, first - 5), first - 1).some(({ text }) => numberWord(text, false) !== null);
  return isLast || (near >= 0 && numberWord(tokens[next + near + 1]?.text ?? '', false) !== null);
}

/** "Pharma 5", "DAR AL SALAM 2": behind a name, with nothing counted. */
function isNamed(tokens: readonly Token[], { first, next, value, style }: NumberFound): boolean {
  const before = tokens[first - 1];
  if (style !== 'digits' || value > mostInName || before?.kind !== 'word' || !/^\p{Lu}/u.test(before.plain)) return false;
  if (introducing.has(before.text)) return false;
  const behind = tokens[next];
  return (
    behind?.kind !== 'word' ||
    !/^\p{Ll}/u.test(behind.plain) ||
    /^[a-z]/.test(before.plain) ||
    tokens[first - 2]?.sentence === before.sentence
  );
}
