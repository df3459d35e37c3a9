/** Whether two texts are one name. */
import { nameKey } from '../reading/names';
import { transliterate } from '../reading/transliterate';
import { isArabic } from '../reading/text';

const numbersIn = (key: string): string => (key.match(/\d+/g) ?? []).join(' ');
const sound = (key: string): string => key.split(' ').map(transliterate).filter((part) => part !== '').sort().join(' ');
const leastSounds = 2;

/** One key across letters, accents, articles and alphabets; numbers in names count: "Pharma 5" is not "Pharma 6". */
export function areAlike(one: string, other: string): boolean {
  if (one === other) return true;
  if (one === '' || other === '') return false;
  const [a, b] = [nameKey(one), nameKey(other)];
  if (a === b) return a !== '';
  // Vowels are lost between alphabets, so that only names of two alphabets are compared by their sound.
  if (isArabic(one) === isArabic(other) || numbersIn(a) !== numbersIn(b)) return false;
  return sound(a) === sound(b) && sound(a).length >= leastSounds;
}
