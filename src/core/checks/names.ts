/** Whether two texts are one name. */
import type { PartnerPair } from '../model/settings';
import { nameKey } from '../reading/names';
import { transliterate } from '../reading/transliterate';
import { isArabic } from '../reading/text';

const numbersIn = (key: string): string => (key.match(/\d+/g) ?? []).join(' ');
const leastSounds = 2;
const firstDecision = 1_000_000;

/** What of a name decides whether it is another: made once for each text that is compared often. */
export interface NameShape {
  readonly text: string;
  readonly key: string;
  readonly isArabic: boolean;
  readonly numbers: string;
  /** Equal for names that sound alike, in whichever alphabet; vowels are lost between alphabets. */
  readonly sound: string;
}

export function nameShape(text: string): NameShape {
  const key = nameKey(text);
  return {
    text,
    key,
    isArabic: isArabic(text),
    numbers: numbersIn(key),
    sound: key
      .split(' ')
      .map(transliterate)
      .filter((part) => part !== '')
      .sort()
      .join(' '),
  };
}

/** One key across letters, accents, articles and alphabets; numbers in names count: "Pharma 5" is not "Pharma 6". */
export function areAlike(a: NameShape, b: NameShape): boolean {
  if (a.text === b.text) return true;
  if (a.text === '' || b.text === '') return false;
  if (a.key === b.key) return a.key !== '';
  // Names of one alphabet are not compared by their sound alone.
  if (a.isArabic === b.isArabic || a.numbers !== b.numbers) return false;
  return a.sound === b.sound && a.sound.length >= leastSounds;
}

const folded = (text: string): string => text.trim().toLowerCase();

/** What each name counts as after the user's decisions: pairs that are one take one name, pairs that are two never look alike. */
export function decidedNames(pairs: readonly PartnerPair[]): (text: string) => string {
  const one = new Map<string, string>();
  pairs.forEach((pair, index) => {
    const first = one.get(folded(pair.one)) ?? pair.one;
    // Numbers tell names apart in whichever spelling.
    one.set(folded(pair.other), pair.same ? first : `${pair.other} ${firstDecision + index}`);
  });
  return (text) => one.get(folded(text)) ?? text;
}
