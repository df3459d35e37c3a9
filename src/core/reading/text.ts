/** Brings written text to one form before anything reads it: digits, spaces, invisible marks, accents and letter variants. */

const invisible = /[\u00ad\u061c\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const vowelSigns = /[\u064b-\u065f\u0670]/g;
const wideSpaces = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
const otherDigits = /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g;
const presentationForms = /[\ufb50-\ufdff\ufe70-\ufefc]/;

/** Western digits, plain spaces, no invisible marks, no Arabic vowel signs; trimmed. */
export function plainText(text: string): string {
  const composed = presentationForms.test(text) ? text.normalize('NFKC') : text.normalize('NFC');
  return composed
    .replace(invisible, '')
    .replace(vowelSigns, '')
    .replace(otherDigits, (digit) => String(digitValue(digit.charCodeAt(0))))
    .replace(wideSpaces, ' ')
    .trim();
}

function digitValue(code: number): number {
  if (code >= 0xff10) return code - 0xff10;
  return code >= 0x06f0 ? code - 0x06f0 : code - 0x0660;
}

const letterVariants: Readonly<Record<string, string>> = {
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  گ: 'ك',
  ڭ: 'ك',
  ݣ: 'ك',
  پ: 'ب',
  ڤ: 'ف',
  ڥ: 'ف',
  چ: 'ج',
  ٱ: 'ا',
  ء: '',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};
const variantLetters = new RegExp(`[${Object.keys(letterVariants).join('')}]`, 'g');

/** Lower case, without accents; hamza carriers, taa marbuta and alef maqsura in one form. Taking it twice changes nothing. */
export function foldLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(variantLetters, (letter) => letterVariants[letter] ?? letter);
}

/** The folded words of a phrase, for look-up. */
export function foldedPhrase(text: string): string {
  return (foldLetters(plainText(text)).match(/\p{L}+|\d+/gu) ?? []).join(' ');
}

export const isArabic = (text: string): boolean => /[\u0600-\u06ff]/.test(text);
