/** Reads what people write for a number. Source of the kinds of writing: SPEC, "Reading people's text". */
import type { Qualifier } from '../model/roles';
import { evidenceOf } from './digits';
import type { NumberEvidence, NumberKind } from './digits';
import { letterForDigit } from './letters-for-digits';
import { scaleInFull } from './number-scales';
import { scanNumber } from './number-scan';
import type { Scanned } from './number-scan';
import { qualifierAt } from './qualifiers';
import { dualUnitOf, unitOf } from './units';
import { withCurrencyCodes } from '../lexicon/currencies';
import { foldLetters, foldedPhrase, plainText } from './text';

export type { NumberEvidence, NumberKind } from './digits';

export interface SureNumber {
  readonly outcome: 'sure' | 'by-evidence';
  /** A percentage is as written: 87 for "87 %". */
  readonly value: number;
  readonly written: string;
  readonly why: string;
  readonly percent: boolean;
  readonly qualifier: Qualifier;
  /** "person", "kg", "MAD"…: a code of units.ts. */
  readonly unit: string | null;
  readonly style: 'digits' | 'words' | 'mixed';
}

export interface UnreadableNumber {
  readonly outcome: 'unreadable';
  readonly written: string;
  /** Message key of the reason. */
  readonly why: string;
  /** What was meant, where a letter stands for a digit. */
  readonly guess?: number;
}

/** `nothing`: a dash or a word for none; `missing`: said to be not known. */
export type NumberReading =
  | SureNumber
  | { readonly outcome: 'ambiguous'; readonly candidates: readonly number[]; readonly written: string; readonly why: string }
  | { readonly outcome: 'nothing' | 'missing'; readonly written: string }
  | UnreadableNumber;

export interface NumberOptions {
  readonly kind?: NumberKind;
  readonly evidence?: NumberEvidence;
  /** Counts in brackets are below zero, as amounts are: differences and balances. */
  readonly isAccounting?: boolean;
}

const phraseSet = (phrases: readonly string[]): ReadonlySet<string> => new Set(phrases.map(foldedPhrase));
const nothingWords = phraseSet([
  'لا شيء',
  'لا شئ',
  'لاشيء',
  'لا يوجد',
  'لا توجد',
  'لا أحد',
  'بدون',
  'منعدم',
  'منعدمة',
  'néant',
  'rien',
  'aucun',
  'aucune',
  'aucuns',
  'aucunes',
  'none',
  'nil',
  'nothing',
  'no one',
  'nobody',
]);
const missingWords = phraseSet([
  'nd',
  'n d',
  'na',
  'n a',
  'nr',
  'n r',
  'nc',
  'n c',
  'np',
  'غير متوفر',
  'غير متوفرة',
  'غير محدد',
  'غير محددة',
  'غير معروف',
  'غير معروفة',
  'غير متاح',
  'غير مصرح به',
  'غير مذكور',
  'لم يحدد',
  'لم يذكر',
  'غ م',
  'قيد الجمع',
  'قيد الإحصاء',
  'non disponible',
  'non déterminé',
  'non précisé',
  'non communiqué',
  'non renseigné',
  'non connu',
  'inconnu',
  'à préciser',
  'à compléter',
  'en attente',
  'indisponible',
  'not available',
  'not applicable',
  'not reported',
  'not known',
  'unknown',
  'unspecified',
  'not specified',
  'missing',
  'pending',
  'tbc',
  'tbd',
]);
const percentPhrases = phraseSet(['بالمائة', 'بالمئة', 'في المائة', 'في المئة', 'بالميه', 'pour cent', 'percent', 'per cent']);

/** Words that say how many without saying it; never guessed. */
const approximateWords = phraseSet([
  'dizaine',
  'dizaines',
  'douzaine',
  'douzaines',
  'quinzaine',
  'vingtaine',
  'trentaine',
  'quarantaine',
  'cinquantaine',
  'soixantaine',
  'centaine',
  'centaines',
  'millier',
  'milliers',
  'quelques',
  'plusieurs',
  'nombreux',
  'nombreuses',
  'beaucoup',
  'dozen',
  'dozens',
  'tens',
  'scores',
  'hundreds',
  'thousands',
  'millions',
  'several',
  'few',
  'many',
  'numerous',
  'بضع',
  'بضعة',
  'عشرات',
  'العشرات',
  'مئات',
  'المئات',
  'آلاف',
  'الآلاف',
  'ملايين',
  'الملايين',
  'عدة',
  'العديد',
  'عديد',
  'كثير',
  'كثيرون',
]);
const dash = /^[-–—―−_]+$/;
const dateLike = /^\d{1,4} ?([/.-]) ?\d{1,2} ?\1 ?\d{1,4}$/;
const phoneLike = /^(\+|00)\d[\d .-]{7,}$|^0\d([ .-]?\d{2}){4}$/;
/** A number with leading zeros; the address of a machine. */
const codeLike = /^0\d{3,}$|^(?:(?:25[0-5]|2[0-4]\d|1\d\d|\d{1,2})\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|\d{1,2})$/;
const tokenPattern = /\d(?:[\d.,،٬٫'’ ]*\d)?|\p{L}+|[^\s\p{L}\d]/gu;
/** "+ de 300", for "plus de 300". */
const plusOf = /^\+ ?d(?:e |['’])/;
const inBrackets = /^([^()]*[^()\s]) ?\(([^()]+)\)([^()]*)$/;
const mostWordsAfter = 6;
/** ".5"; and "5-", as accounting programs write minus. */
const bareDecimal = /(?<![\d\p{L}.,،٬٫'’] ?)[.,٫](?=\d+(?![\d.,٬٫]))/gu;
/** "half a million"; "a hundred". */
const articleOfFraction = /(?<=\b(?:half|quarter) )an? (?=(?:thousand|million|billion)\b)/giu;
const articleAsOne = /\ban? (?=(?:hundred|thousand|million|billion)\b)/giu;
/** A long dash and a space before a count list it; nobody is counted below zero. */
const bullet = /^[–—•·] (?=\d)/u;
/** A year with a dash behind it is an open period. */
const minusBehind = /^(?!(?:19|20)\d\d[-–−]$)(\d(?:[\d.,٬٫'’ ]*\d)?)[-–−]$/;
/** Never throws. `kind` is `count` where it is not said. */
export function readNumber(text: string, options: NumberOptions = {}): NumberReading {
  const plain = plainText(text);
  const refuse = (why: string): UnreadableNumber => ({ outcome: 'unreadable', written: text, why: `reading.${why}` });
  if (plain === '') return refuse('blank');
  if (dash.test(plain)) return { outcome: 'nothing', written: text };
  const phrase = foldedPhrase(plain);
  if (nothingWords.has(phrase)) return { outcome: 'nothing', written: text };
  if (missingWords.has(phrase) || /^[?؟]+$/.test(plain)) return { outcome: 'missing', written: text };
  if (dateLike.test(plain)) return refuse('date');
  if (phoneLike.test(plain)) return refuse('phone');
  if (codeLike.test(plain)) return refuse('code');
  const letters = letterForDigit(plain, options);
  if (letters !== null) return { outcome: 'unreadable', written: text, why: 'reading.letter-for-digit', guess: letters };
  const twice = readTwice(plain, text, options);
  if (twice !== null) return twice;
  const full = scaleInFull(
    withCurrencyCodes(plain)
      .replace(plusOf, 'plus de ')
      .replace(bareDecimal, '0$&')
      .replace(minusBehind, '-$1')
      .replace(articleOfFraction, '')
      .replace(articleAsOne, 'one '),
    options.kind,
  );
  if (full === null) return refuse('words-around');
  const reading = readPhrase(full, text, options);
  return reading.outcome === 'unreadable' && isApproximate(phrase) ? refuse('approximate') : reading;
}

/** "12 (douze)", "douze (12) personnes": once in figures and once in words, which must agree. `null` for any other text. */
function readTwice(plain: string, written: string, options: NumberOptions): NumberReading | null {
  const match = inBrackets.exec(plain);
  if (match === null) return null;
  const [, before = '', inside = '', behind = ''] = match;
  const [outer, inner] = [readNumber(`${before} ${behind}`, options), readNumber(inside, options)];
  if (!('value' in outer) || !('value' in inner) || (outer.style === 'digits') === (inner.style === 'digits')) return null;
  if (outer.value !== inner.value) return { outcome: 'unreadable', written, why: 'reading.several-numbers' };
  return { ...outer, written, style: 'digits' };
}

function isApproximate(phrase: string): boolean {
  const words = phrase.split(' ');
  return words.length <= mostWordsAfter && words.some((word) => approximateWords.has(word));
}

function readPhrase(plain: string, written: string, { kind = 'count', evidence, isAccounting = false }: NumberOptions): NumberReading {
  const refuse = (why: string): UnreadableNumber => ({ outcome: 'unreadable', written, why: `reading.${why}` });
  const isWrapped = /^\(.*\)$/.test(plain);
  const listed = kind === 'count' && !isAccounting ? plain.replace(bullet, '') : plain;
  const found =
    listed
      .replace(/^\((.*)\)$/, '$1')
      .replace(/(?<=\p{L})['’-](?=\p{L})/gu, ' ')
      .match(tokenPattern) ?? [];
  const tokens = found.map((token) => (/\p{L}/u.test(token) ? foldLetters(token) : token));
  const head = readHead(tokens);
  if (head === null) return refuse('not-a-number');
  const scanned = scanAt(tokens, head.next, kind, evidence);
  if (scanned === null) return refuse(tokens.some((token) => /\d/.test(token)) ? 'name-or-code' : 'not-a-number');
  const tail = readTail(tokens, scanned.next);
  if (typeof tail === 'string') return refuse(tail);
  if (scanned.digits.outcome === 'unreadable') return refuse('grouping-broken');
  const isNegative = head.negative || (isWrapped && (kind === 'amount' || isAccounting));
  const signed = (value: number): number => (isNegative && value !== 0 ? -value : value);
  if (scanned.digits.outcome === 'ambiguous') {
    return { outcome: 'ambiguous', candidates: scanned.digits.candidates.map(signed), written, why: 'reading.ambiguous-separator' };
  }
  const { outcome, value } = scanned.digits;
  const qualifier = head.qualifier === '=' ? tail.qualifier : head.qualifier;
  return {
    outcome,
    value: signed(value),
    written,
    why: outcome === 'sure' ? `reading.${scanned.style}` : 'reading.by-evidence',
    percent: head.percent || tail.percent,
    qualifier,
    unit: scanned.unit ?? tail.unit ?? head.unit,
    style: scanned.style,
  };
}

interface Head {
  readonly next: number;
  readonly qualifier: Qualifier;
  readonly negative: boolean;
  readonly percent: boolean;
  readonly unit: string | null;
}

/** What may stand before a number: a qualifier, a sign, a percent sign, a currency. */
function readHead(tokens: readonly string[]): Head | null {
  let next = 0;
  let qualifier: Qualifier = '=';
  let negative = false;
  let percent = false;
  let unit: string | null = null;
  for (; next < tokens.length; next++) {
    const token = tokens[next] ?? '';
    const known = qualifierAt(tokens, next);
    const currency = unitOf(token);
    if (known !== null && qualifier === '=') {
      qualifier = known.qualifier;
      next += known.length - 1;
    } else if (/^[-–−]$/.test(token) && !negative) negative = true;
    else if (token === '%' || token === '٪') percent = true;
    else if (currency?.unit === 'money' && unit === null) unit = currency.code;
    else if (token !== '+' || next > 0) break;
  }
  return next < tokens.length ? { next, qualifier, negative, percent, unit } : null;
}

/** A number, or a noun that says how many by itself: "حالتان", "حالة واحدة". */
function scanAt(tokens: readonly string[], start: number, kind: NumberKind, evidence: NumberEvidence | undefined): Scanned | null {
  const scanned = scanNumber(tokens, start, kind, evidence);
  if (scanned !== null) return scanned;
  const token = tokens[start] ?? '';
  const dual = dualUnitOf(token);
  if (dual !== null)
    return {
      digits: { outcome: 'sure', value: 2 },
      next: start + (/^اثن/.test(tokens[start + 1] ?? '') ? 2 : 1),
      style: 'words',
      unit: dual.code,
    };
  const single = unitOf(token);
  if (single !== null && /^واحده?$/.test(tokens[start + 1] ?? ''))
    return { digits: { outcome: 'sure', value: 1 }, next: start + 2, style: 'words', unit: single.code };
  return null;
}

interface Tail {
  readonly unit: string | null;
  readonly percent: boolean;
  readonly qualifier: Qualifier;
}

/** What may stand after a number: a percent sign, a unit with a few words more, a qualifier. Else the reason why it is no number. */
function readTail(tokens: readonly string[], start: number): Tail | string {
  let next = start;
  let qualifier: Qualifier = '=';
  let percent = false;
  const skip = (pattern: RegExp): void => {
    while (pattern.test(tokens[next] ?? '')) next++;
  };
  for (let length = 1; length <= 2; length++) {
    if (!percentPhrases.has(tokens.slice(next, next + length).join(' '))) continue;
    percent = true;
    next += length;
  }
  if (/^[%٪]$/.test(tokens[next] ?? '')) {
    percent = true;
    next++;
  }
  if (tokens[next] === '+') {
    qualifier = '>=';
    next++;
  }
  skip(/^(de|d|of|من|['’.])$/);
  const after = qualifierAt(tokens, next);
  if (after !== null) {
    qualifier = after.qualifier;
    next += after.length;
  }
  skip(/^[.,،:;؛!*]$/);
  if (next >= tokens.length) return { unit: null, percent, qualifier };
  const rest = tokens.slice(next).filter((token) => token !== '(' && token !== ')');
  if (rest.some((token) => /\d/.test(token))) return 'several-numbers';
  const unit = unitOf(rest[0] ?? '');
  if (unit === null || rest.length > mostWordsAfter)
    return percent && rest.length <= mostWordsAfter ? { unit: null, percent, qualifier } : 'words-around';
  const last = qualifierAt(rest, rest.length - 2) ?? qualifierAt(rest, rest.length - 1);
  return { unit: unit.code, percent, qualifier: last !== null && rest.length > 1 ? last.qualifier : qualifier };
}

/** What a column's own numbers say of its separators; a sign seen as both decimal and grouping says nothing. */
export function numberEvidence(texts: Iterable<string>, kind: NumberKind = 'amount'): NumberEvidence {
  const decimals = new Set<',' | '.'>();
  const groupings = new Set<string>();
  if (kind === 'count') return { decimal: null, grouping: null };
  for (const text of texts) {
    for (const run of plainText(text).match(/\d(?:[\d.,،٬٫'’ ]*\d)?/g) ?? []) {
      const { decimal, grouping } = evidenceOf(run);
      if (decimal !== null) decimals.add(decimal);
      if (grouping !== null) groupings.add(grouping);
    }
  }
  const [decimal = null] = [...decimals].filter((sign) => decimals.size === 1 && !groupings.has(sign));
  const [grouping = null] = [...groupings].filter((sign) => groupings.size === 1 && !decimals.has(sign as ',' | '.'));
  return { decimal, grouping };
}
