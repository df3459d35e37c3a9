/** Texts that are figures as people write them. */
import { readNumber } from '../../reading/numbers';

/** Whether most of the texts are numbers as people write them, or words for none and not known. */
export function areFigures(texts: readonly string[]): boolean {
  const read = texts.filter((text) => readNumber(text, { kind: 'count' }).outcome !== 'unreadable').length;
  return read * 2 > texts.length;
}
