/**
 * Amounts of money in words, as receipts and reports state them: "مئتا درهم", "un million de dirhams", "two dinars". Arabic in the
 * nominative, without vowel signs.
 */
import type { Noun } from '../model/vocabulary/nouns';
import type { Language } from '../model/roles';
import { arabicCount, arabicNumber } from './say-count-arabic';
import { englishNumber, frenchNumber } from './say-count-latin';

interface Currency {
  readonly unit: Noun;
  readonly part: Noun;
  /** Parts in a unit. */
  readonly parts: 100 | 1000;
  /** Its Arabic name has one form only. */
  readonly isInvariable?: true;
}

const masculine = 'masculine';
const dirham: Noun = {
  ar: { gender: masculine, one: 'درهم', two: 'درهمان', few: 'دراهم', many: 'درهما' },
  fr: { gender: masculine, one: 'dirham', many: 'dirhams' },
  en: { one: 'dirham', many: 'dirhams' },
};
const dinar: Noun = {
  ar: { gender: masculine, one: 'دينار', two: 'ديناران', few: 'دنانير', many: 'دينارا' },
  fr: { gender: masculine, one: 'dinar', many: 'dinars' },
  en: { one: 'dinar', many: 'dinars' },
};
const euro: Noun = {
  ar: { gender: masculine, one: 'أورو', two: 'أورو', few: 'أورو', many: 'أورو' },
  fr: { gender: masculine, one: 'euro', many: 'euros' },
  en: { one: 'euro', many: 'euros' },
};
const centime: Noun = {
  ar: { gender: masculine, one: 'سنتيم', two: 'سنتيمان', few: 'سنتيمات', many: 'سنتيما' },
  fr: { gender: masculine, one: 'centime', many: 'centimes' },
  en: { one: 'centime', many: 'centimes' },
};
const millime: Noun = {
  ar: { gender: masculine, one: 'مليم', two: 'مليمان', few: 'مليمات', many: 'مليما' },
  fr: { gender: masculine, one: 'millime', many: 'millimes' },
  en: { one: 'millime', many: 'millimes' },
};

const currencies: Readonly<Record<string, Currency>> = {
  MAD: { unit: dirham, part: centime, parts: 100 },
  DZD: { unit: dinar, part: centime, parts: 100 },
  TND: { unit: dinar, part: millime, parts: 1000 },
  EUR: { unit: euro, part: { ...centime, en: { one: 'cent', many: 'cents' } }, parts: 100, isInvariable: true },
};

const mostInWords = 999_999_999_999;
const minus = { ar: 'ناقص', fr: 'moins', en: 'minus' } as const;

/**
 * Rounded to the currency's smallest part. @param currency ISO code. `null` for a currency without words of ours, and for what is
 * no number or above 999,999,999,999.
 */
export function amountInWords(value: number, currency: string, language: Language): string | null {
  const known = currencies[currency];
  if (!known || !Number.isFinite(value)) return null;
  const all = Math.round(Number((Math.abs(value) * known.parts).toPrecision(15)));
  const [units, parts] = [Math.floor(all / known.parts), all % known.parts];
  if (units > mostInWords) return null;
  const said = joined(units, parts, known, language);
  return value < 0 && all > 0 ? `${minus[language]} ${said}` : said;
}

function joined(units: number, parts: number, currency: Currency, language: Language): string {
  const whole = unitsInWords(units, currency, language);
  if (parts === 0) return whole;
  const rest = counted(parts, currency.part, language);
  if (units === 0) return rest;
  return { ar: `${whole} و${rest}`, fr: `${whole} et ${rest}`, en: `${whole} and ${rest}` }[language];
}

function unitsInWords(units: number, { unit, isInvariable }: Currency, language: Language): string {
  if (language === 'ar' && isInvariable) return invariableArabic(units, unit.ar.one);
  return counted(units, unit, language);
}

/** A noun without a dual is counted by the number itself: "اثنان أورو". */
function invariableArabic(value: number, noun: string): string {
  if (value === 1) return `${noun} واحد`;
  if (value > 100 && value % 100 === 1) return `${arabicNumber(value - 1, masculine, true)} ${noun} و${noun} واحد`;
  return `${arabicNumber(value, masculine, value % 100 !== 2)} ${noun}`;
}

function counted(value: number, noun: Noun, language: Language): string {
  if (language === 'ar') return value === 0 ? `صفر ${noun.ar.one}` : arabicCount(value, noun.ar);
  if (language === 'en') return `${englishNumber(value)} ${value === 1 ? noun.en.one : noun.en.many}`;
  const name = value < 2 ? noun.fr.one : noun.fr.many;
  const of = value > 0 && value % 1_000_000 === 0 ? (/^[aeiouh]/.test(name) ? 'd’' : 'de ') : '';
  return `${frenchNumber(value, noun.fr.gender)} ${of}${name}`;
}
