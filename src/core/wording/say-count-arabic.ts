/** Whole numbers and counted nouns in Arabic, nominative, without vowel signs. */
import type { Gender, Noun } from '../model/vocabulary/nouns';

type ArabicNoun = Noun['ar'];

/** 3–10 in the form with taa marbuta, which goes with masculine nouns, and without it. */
const withTaa = ['ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة'];
const withoutTaa = ['ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر'];
const tens = ['عشرون', 'ثلاثون', 'أربعون', 'خمسون', 'ستون', 'سبعون', 'ثمانون', 'تسعون'];
const hundreds = ['مئة', 'مئتان', 'ثلاثمئة', 'أربعمئة', 'خمسمئة', 'ستمئة', 'سبعمئة', 'ثمانمئة', 'تسعمئة'];

const scales: readonly (readonly [value: number, noun: ArabicNoun])[] = [
  [1_000_000_000, { gender: 'masculine', one: 'مليار', two: 'ملياران', few: 'مليارات', many: 'مليارا' }],
  [1_000_000, { gender: 'masculine', one: 'مليون', two: 'مليونان', few: 'ملايين', many: 'مليونا' }],
  [1_000, { gender: 'masculine', one: 'ألف', two: 'ألفان', few: 'آلاف', many: 'ألفا' }],
];
const and = ' و';

/** `beforeNoun`: a noun follows at once, so that a dual loses its ن and a scale its accusative ending. */
export function arabicNumber(value: number, gender: Gender, beforeNoun: boolean): string {
  if (value === 0) return 'صفر';
  const parts: string[] = [];
  let rest = value;
  for (const [size, noun] of scales) {
    const group = Math.floor(rest / size);
    rest -= group * size;
    if (group > 0) parts.push(scaleWords(group, noun, beforeNoun && rest === 0));
  }
  if (rest > 0) parts.push(belowThousand(rest, gender, beforeNoun));
  return parts.join(and);
}

function scaleWords(group: number, noun: ArabicNoun, beforeNoun: boolean): string {
  const [one, two] = [noun.one, beforeNoun ? noun.two.replace(/ن$/, '') : noun.two];
  if (group === 1) return one;
  if (group === 2) return two;
  const ending = group % 100;
  if (ending === 1 || ending === 2)
    return belowThousand(group - ending, 'masculine', true) + ' ' + noun.one + and + (ending === 1 ? one : two);
  const form = beforeNoun && ending >= 11 ? noun.one : countedForm(group, noun);
  return `${belowThousand(group, 'masculine', true)} ${form}`;
}

function belowThousand(value: number, gender: Gender, beforeNoun: boolean): string {
  const [hundred, rest] = [Math.floor(value / 100), value % 100];
  const parts: string[] = [];
  if (hundred > 0) parts.push(hundred === 2 && rest === 0 && beforeNoun ? 'مئتا' : (hundreds[hundred - 1] ?? ''));
  if (rest > 0) parts.push(belowHundred(rest, gender, beforeNoun));
  return parts.join(and);
}

function belowHundred(value: number, gender: Gender, beforeNoun: boolean): string {
  const feminine = gender === 'feminine';
  if (value <= 10) return unitWord(value, feminine, beforeNoun);
  const unit = value % 10;
  if (value < 20) return `${teenUnit(unit, feminine)} ${feminine ? 'عشرة' : 'عشر'}`;
  const ten = tens[Math.floor(value / 10) - 2] ?? '';
  if (unit === 0) return ten;
  return (unit === 1 && feminine ? 'إحدى' : unitWord(unit, feminine, false)) + and + ten;
}

function unitWord(value: number, feminine: boolean, beforeNoun: boolean): string {
  if (value === 1) return feminine ? 'واحدة' : 'واحد';
  if (value === 2) return feminine ? 'اثنتان' : 'اثنان';
  if (value === 8 && feminine && !beforeNoun) return 'ثمان';
  return (feminine ? withoutTaa : withTaa)[value - 3] ?? '';
}

function teenUnit(unit: number, feminine: boolean): string {
  if (unit === 1) return feminine ? 'إحدى' : 'أحد';
  if (unit === 2) return feminine ? 'اثنتا' : 'اثنا';
  return (feminine ? withoutTaa : withTaa)[unit - 3] ?? '';
}

/** The form of a noun after a number that ends in 00 or 03–99. */
export function countedForm(value: number, noun: ArabicNoun): string {
  const ending = value % 100;
  if (ending >= 3 && ending <= 10) return noun.few;
  return ending >= 11 ? noun.many : noun.one;
}

export function arabicCount(value: number, noun: ArabicNoun): string {
  const single = `${noun.one} ${noun.gender === 'feminine' ? 'واحدة' : 'واحد'}`;
  if (value === 1) return single;
  if (value === 2) return noun.two;
  const ending = value % 100;
  const beforeEnding = (): string => `${arabicNumber(value - ending, noun.gender, true)} ${noun.one}`;
  if (value > 100 && ending === 1) return beforeEnding() + and + single;
  if (value > 100 && ending === 2) return beforeEnding() + and + noun.two;
  return `${arabicNumber(value, noun.gender, true)} ${countedForm(value, noun)}`;
}
