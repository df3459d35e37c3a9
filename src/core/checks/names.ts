/** Whether two texts are one name. */
import { nameKey } from '../reading/names';

/** One key across letters, accents, articles and alphabets; numbers in names count: "Pharma 5" is not "Pharma 6". */
export function areAlike(one: string, other: string): boolean {
  return one === other || (one !== '' && other !== '' && nameKey(one) === nameKey(other));
}
