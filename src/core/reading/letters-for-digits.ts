/** Letters typed where a digit was meant ("12O", "l2"): never swallowed, told with the number that was probably meant. */
import { readDigits } from './digits';
import type { NumberEvidence, NumberKind } from './digits';

const digitOf: Readonly<Record<string, string>> = { O: '0', o: '0', I: '1', l: '1', '|': '1', О: '0', о: '0', ه: '5', ا: '1' };
/** Arabic letters that look like ٥ and ١ only between digits: behind a year, ه is of the Hijra. */
const letter = /[OoIl|Оо]|(?<=\d)[ها](?=\d)/g;
const chunk = /^[\dOoIl|Ооها.,،٬٫'’]+$/;

/** `plain`: a text as `plainText` gives it. `null` where no letter stands for a digit, or what it would make is no number. */
export function letterForDigit(plain: string, options: { readonly kind?: NumberKind; readonly evidence?: NumberEvidence }): number | null {
  const suspect = plain.split(' ').find((part) => chunk.test(part) && part.search(letter) >= 0 && (/\d/.test(part) || part.length === 1));
  if (suspect === undefined || (suspect.length === 1 && plain.length > 1)) return null;
  const repaired = suspect.replace(letter, (typed) => digitOf[typed] ?? typed);
  if (!/^\d.*\d$|^\d$/.test(repaired) || /^0\d/.test(repaired)) return null;
  const reading = readDigits(repaired, options.kind ?? 'count', options.evidence);
  return 'value' in reading ? reading.value : null;
}
