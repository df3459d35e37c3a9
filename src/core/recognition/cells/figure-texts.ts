/** Texts that are figures as people write them. */
import { readNumber } from '../../reading/numbers';

/** Whether most of the texts are numbers as people write them, or words for none and not known. */
export function areFigures(texts: readonly string[]): boolean {
  const read = texts.filter((text) => readNumber(text, { kind: 'count' }).outcome !== 'unreadable').length;
  return read * 2 > texts.length;
}

/** What one text is in a figure's place: a figure, a word for none or not known, or no such thing. */
export function figureIn(text: string): 'figure' | 'none' | null {
  const { outcome } = readNumber(text, { kind: 'count' });
  if (outcome === 'unreadable') return null;
  return outcome === 'nothing' || outcome === 'missing' ? 'none' : 'figure';
}
