/** Numbers said in words, in Arabic (with Maghrebi spellings), French (with Belgian and Swiss tens) and English, and how they add up. */
import { foldLetters } from './text';

type Script = 'ar' | 'latin';

export type NumberWord =
  | { readonly kind: 'zero' }
  | { readonly kind: 'small'; readonly value: number; readonly script: Script }
  /** French "vingt", which after "quatre" makes eighty. */
  | { readonly kind: 'vingt' }
  /** `plural`: "cents", which says a number only after another. */
  | { readonly kind: 'hundred'; readonly plural: boolean }
  | { readonly kind: 'hundreds'; readonly value: number }
  /** `alone`: how many of the scale the word says where no number stands before it; null where it says none ("thousands"). `fixed`: none may. */
  | { readonly kind: 'scale'; readonly value: number; readonly alone: 1 | 2 | null; readonly fixed?: true }
  | { readonly kind: 'fraction'; readonly value: number };

const smallWords: Readonly<Record<Script, Readonly<Record<number, string>>>> = {
  ar: {
    1: 'واحد واحدة أحد إحدى',
    2: 'اثنان اثنين اثنا اثني اثنتان اثنتين اثنتا اثنتي إثنان إثنين إثنتان إثنتين جوج',
    3: 'ثلاثة ثلاث تلاتة تلات',
    4: 'أربعة أربع ربعة',
    5: 'خمسة خمس',
    6: 'ستة ست',
    7: 'سبعة سبع',
    8: 'ثمانية ثماني ثمان تمانية تمنية',
    9: 'تسعة تسع',
    10: 'عشرة عشر',
    20: 'عشرون عشرين',
    30: 'ثلاثون ثلاثين تلاتين',
    40: 'أربعون أربعين ربعين',
    50: 'خمسون خمسين',
    60: 'ستون ستين',
    70: 'سبعون سبعين',
    80: 'ثمانون ثمانين تمانين',
    90: 'تسعون تسعين',
  },
  latin: {
    1: 'un une one',
    2: 'deux two',
    3: 'trois three',
    4: 'quatre four',
    5: 'cinq five',
    6: 'six',
    7: 'sept seven',
    8: 'huit eight',
    9: 'neuf nine',
    10: 'dix ten',
    11: 'onze eleven',
    12: 'douze twelve',
    13: 'treize thirteen',
    14: 'quatorze fourteen',
    15: 'quinze fifteen',
    16: 'seize sixteen',
    17: 'seventeen',
    18: 'eighteen',
    19: 'nineteen',
    20: 'twenty',
    30: 'trente thirty',
    40: 'quarante forty fourty',
    50: 'cinquante fifty',
    60: 'soixante sixty',
    70: 'septante seventy',
    80: 'huitante octante eighty',
    90: 'nonante ninety',
  },
};

const table = new Map<string, NumberWord>();

function add(words: string, item: NumberWord): void {
  for (const word of words.split(' ')) table.set(foldLetters(word), item);
}

for (const script of ['ar', 'latin'] as const) {
  for (const [value, words] of Object.entries(smallWords[script])) add(words, { kind: 'small', value: Number(value), script });
}
add('صفر zéro zero', { kind: 'zero' });
add('vingt vingts', { kind: 'vingt' });
add('مئة مائة مية cent hundred', { kind: 'hundred', plural: false });
add('ميات مئات cents', { kind: 'hundred', plural: true });
add('مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي ميتين', { kind: 'hundreds', value: 200 });
['ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'].forEach((stem, index) => {
  add(['مائة', 'مئة', 'مية'].map((end) => stem + end).join(' '), { kind: 'hundreds', value: 300 + index * 100 });
});
add('ثمانيمائة ثمانيمئة', { kind: 'hundreds', value: 800 });
const scales: readonly (readonly [value: number, one: string, accusativeOrTwo: string, two: string, many: string])[] = [
  [1e3, 'ألف mille mil thousand', 'ألفا', 'ألفان ألفين ألفي', 'آلاف الاف thousands'],
  [1e6, 'مليون million', 'مليونا', 'مليونان مليونين مليوني', 'ملايين millions'],
  [1e9, 'مليار milliard billion', 'مليارا', 'ملياران مليارين', 'ملايير مليارات milliards billions'],
];
for (const [value, one, accusativeOrTwo, two, many] of scales) {
  add(one, { kind: 'scale', value, alone: 1 });
  add(accusativeOrTwo, { kind: 'scale', value, alone: 2 });
  add(two, { kind: 'scale', value, alone: 2, fixed: true });
  add(many, { kind: 'scale', value, alone: null });
}
add('نصف النصف demi half', { kind: 'fraction', value: 0.5 });
add('ربع الربع quart quarter', { kind: 'fraction', value: 0.25 });

const joiners = new Set(['و', 'et', 'and']);

/** `word` folded; an Arabic number word may carry "and" in front of it. */
export function numberWord(word: string, mayJoin: boolean): NumberWord | null {
  return table.get(word) ?? (mayJoin && word.startsWith('و') ? (table.get(word.slice(1)) ?? null) : null);
}

export const isJoiner = (word: string): boolean => joiners.has(word);

/** Adds number words up, one after the other; `take` says false, and changes nothing, where a word does not go with what stands before it. */
export class NumberSum {
  private total = 0;
  private hundreds: number | null = null;
  private rest: { value: number; script: Script | 'digits' } | null = null;
  private lastScale = Infinity;
  private fraction: number | null = null;
  private closed = false;

  get isEmpty(): boolean {
    return this.lastScale === Infinity && this.groupIsEmpty && !this.closed;
  }

  /** `null` where what was taken is no whole number phrase, as "half" alone. */
  get value(): number | null {
    if (this.isEmpty || this.fraction !== null) return null;
    return this.total + (this.hundreds ?? 0) + (this.rest?.value ?? 0);
  }

  private get groupIsEmpty(): boolean {
    return this.hundreds === null && this.rest === null && this.fraction === null;
  }

  takeDigits(value: number): boolean {
    if (this.closed || !this.groupIsEmpty || value >= this.lastScale) return false;
    this.rest = { value, script: 'digits' };
    return true;
  }

  take(word: NumberWord): boolean {
    if (this.closed) return false;
    switch (word.kind) {
      case 'zero':
        if (!this.isEmpty) return false;
        this.closed = true;
        return true;
      case 'small':
        return this.takeSmall(word.value, word.script);
      case 'vingt':
        return this.takeVingt();
      case 'hundred':
        return this.takeHundred(word.plural);
      case 'hundreds':
        return this.groupIsEmpty && this.setHundreds(word.value);
      case 'scale':
        return this.takeScale(word.value, word.alone, word.fixed ?? false);
      case 'fraction':
        return this.takeFraction(word.value);
    }
  }

  private takeSmall(value: number, script: Script): boolean {
    if (this.fraction !== null) return false;
    const { rest } = this;
    if (rest === null) {
      this.rest = { value, script };
      return true;
    }
    if (rest.script !== script || !(script === 'ar' ? joinsInArabic(rest.value, value) : joinsInLatin(rest.value, value))) return false;
    this.rest = { value: rest.value + value, script };
    return true;
  }

  private takeVingt(): boolean {
    if (this.rest?.script !== 'latin' || this.rest.value !== 4) return this.takeSmall(20, 'latin');
    this.rest = { value: 80, script: 'latin' };
    return true;
  }

  private takeHundred(plural: boolean): boolean {
    const { rest } = this;
    if (rest === null && plural) return false;
    if (rest !== null && (rest.script === 'digits' || rest.value > 9)) return false;
    if (!this.setHundreds((rest?.value ?? 1) * 100)) return false;
    this.rest = null;
    return true;
  }

  private setHundreds(value: number): boolean {
    if (this.hundreds !== null || this.fraction !== null) return false;
    this.hundreds = value;
    return true;
  }

  private takeScale(scale: number, alone: 1 | 2 | null, fixed: boolean): boolean {
    const before = this.groupIsEmpty ? null : (this.fraction ?? (this.hundreds ?? 0) + (this.rest?.value ?? 0));
    const group = before ?? alone;
    // "مئة ألف وألف": Arabic says the one or two after hundreds with the scale's own word.
    const repeats = before === null && scale === this.lastScale && this.total % (100 * scale) === 0;
    if (group === null || (scale >= this.lastScale && !repeats) || (fixed && before !== null)) return false;
    this.total += Math.round(group * scale * 1e6) / 1e6;
    this.lastScale = scale;
    this.hundreds = this.rest = this.fraction = null;
    return true;
  }

  private takeFraction(value: number): boolean {
    if (!this.groupIsEmpty) return false;
    if (this.lastScale === Infinity) {
      this.fraction = value;
      return true;
    }
    this.total += this.lastScale * value;
    this.closed = true;
    return true;
  }
}

/** "خمسة وعشرون", "ثلاثة عشر": units stand before tens. */
function joinsInArabic(before: number, value: number): boolean {
  return before < 10 && value >= 10 && value % 10 === 0;
}

/** "twenty-five", "soixante-dix-sept", "quatre-vingt-onze": tens stand before units. */
function joinsInLatin(before: number, value: number): boolean {
  if (value >= 20 || before < 10) return false;
  if (value < 10 && before % 10 === 0) return before > 10 || value >= 7;
  if (before === 60 || before === 80) return value >= 10;
  return (before === 70 || before === 90) && value < 10;
}
