/** Whole numbers in French (in the spelling before 1990) and English words. */
import type { Gender } from '../model/vocabulary/nouns';

const frenchSmall =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(' ');
const frenchTens = ['vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'soixante', 'quatre-vingt', 'quatre-vingt'];
const englishSmall =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const englishTens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const million = 1_000_000;
const milliard = 1_000_000_000;

export function frenchNumber(value: number, gender: Gender): string {
  if (value === 0) return 'zéro';
  const [milliards, millions, thousands, rest] = groups(value);
  const parts: string[] = [];
  if (milliards > 0) parts.push(milliards === 1 ? 'un milliard' : `${frenchHundreds(milliards, 'masculine', true)} milliards`);
  if (millions > 0) parts.push(millions === 1 ? 'un million' : `${frenchHundreds(millions, 'masculine', true)} millions`);
  if (thousands > 0) parts.push(thousands === 1 ? 'mille' : `${frenchHundreds(thousands, 'masculine', false)} mille`);
  if (rest > 0) parts.push(frenchHundreds(rest, gender, true));
  return parts.join(' ');
}

/** `mayEnd`: "cents" and "quatre-vingts" take their s where no number word but million follows. */
function frenchHundreds(value: number, gender: Gender, mayEnd: boolean): string {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  const parts: string[] = [];
  if (hundreds === 1) parts.push('cent');
  if (hundreds > 1) parts.push(`${frenchSmall[hundreds] ?? ''} cent${rest === 0 && mayEnd ? 's' : ''}`);
  if (rest > 0) parts.push(frenchTwoDigits(rest, gender, mayEnd));
  return parts.join(' ');
}

function frenchTwoDigits(value: number, gender: Gender, mayEnd: boolean): string {
  const one = gender === 'feminine' ? 'une' : 'un';
  if (value < 20) return value === 1 ? one : (frenchSmall[value] ?? '');
  const ten = frenchTens[Math.floor(value / 10) - 2] ?? '';
  // From 60 on the tens go by twenties.
  const over = value < 60 ? value % 10 : value % 20;
  if (over === 0) return value === 80 && mayEnd ? `${ten}s` : ten;
  const unit = over === 1 ? one : (frenchSmall[over] ?? '');
  return value < 80 && (over === 1 || over === 11) ? `${ten} et ${unit}` : `${ten}-${unit}`;
}

export function englishNumber(value: number): string {
  if (value === 0) return 'zero';
  const [milliards, millions, thousands, rest] = groups(value);
  const parts: string[] = [];
  if (milliards > 0) parts.push(`${englishHundreds(milliards)} billion`);
  if (millions > 0) parts.push(`${englishHundreds(millions)} million`);
  if (thousands > 0) parts.push(`${englishHundreds(thousands)} thousand`);
  if (rest > 0) parts.push((rest < 100 && parts.length > 0 ? 'and ' : '') + englishHundreds(rest));
  return parts.join(' ');
}

function englishHundreds(value: number): string {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  const hundred = hundreds > 0 ? `${englishSmall[hundreds] ?? ''} hundred` : '';
  if (rest === 0) return hundred;
  const below =
    rest < 20
      ? (englishSmall[rest] ?? '')
      : (englishTens[Math.floor(rest / 10) - 2] ?? '') + (rest % 10 > 0 ? `-${englishSmall[rest % 10] ?? ''}` : '');
  return hundred === '' ? below : `${hundred} and ${below}`;
}

function groups(value: number): readonly [milliards: number, millions: number, thousands: number, rest: number] {
  return [Math.floor(value / milliard), Math.floor((value % milliard) / million), Math.floor((value % million) / 1000), value % 1000];
}
