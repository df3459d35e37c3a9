/** The number that begins at a token: digits, words, or both ("11 ألف", "مليون و200 ألف"). */
import { readDigits } from './digits';
import type { DigitsReading, NumberEvidence, NumberKind } from './digits';
import { isJoiner, NumberSum, numberWord } from './number-words';
import type { NumberWord } from './number-words';

export interface Scanned {
  readonly digits: DigitsReading;
  /** The token after the number. */
  readonly next: number;
  readonly style: 'digits' | 'words' | 'mixed';
  /** The unit where the number's own word says it, as a dual does. */
  readonly unit: string | null;
}

const isDigits = (token: string | undefined): boolean => token !== undefined && /^\d/.test(token);

/** `tokens` folded. `null` where no number begins at `start`. */
export function scanNumber(
  tokens: readonly string[],
  start: number,
  kind: NumberKind,
  evidence: NumberEvidence | undefined,
): Scanned | null {
  const first = tokens[start];
  if (isDigits(first)) {
    const scale = scaleAfter(tokens, start + 1);
    const digits = readDigits(first ?? '', scale === null ? kind : 'amount', evidence);
    if (scale === null) return { digits, next: start + 1, style: 'digits', unit: null };
    if (digits.outcome === 'unreadable') return { digits, next: start + 2, style: 'mixed', unit: null };
    if (digits.outcome === 'ambiguous')
      return {
        digits: { ...digits, candidates: digits.candidates.map((value) => value * scale) },
        next: start + 2,
        style: 'mixed',
        unit: null,
      };
  }
  return scanWords(tokens, start, evidence);
}

function scaleAfter(tokens: readonly string[], at: number): number | null {
  const word = numberWord(tokens[at] ?? '', false);
  return word?.kind === 'scale' ? word.value : null;
}

function scanWords(tokens: readonly string[], start: number, evidence: NumberEvidence | undefined): Scanned | null {
  const sum = new NumberSum();
  let next = start;
  let hasDigits = false;
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at] ?? '';
    if (!sum.isEmpty && (isJoiner(token) || token === '-')) continue;
    const taken = isDigits(token) ? takeDigits(sum, token, evidence) : takeWord(sum, token, at > start);
    if (!taken) break;
    hasDigits ||= isDigits(token);
    next = at + 1;
  }
  const value = sum.value;
  if (next === start || value === null) return null;
  return { digits: { outcome: 'sure', value }, next, style: hasDigits ? 'mixed' : 'words', unit: null };
}

function takeDigits(sum: NumberSum, token: string, evidence: NumberEvidence | undefined): boolean {
  const reading = readDigits(token, 'amount', evidence);
  return 'value' in reading && sum.takeDigits(reading.value);
}

function takeWord(sum: NumberSum, token: string, mayJoin: boolean): boolean {
  const word: NumberWord | null = numberWord(token, mayJoin);
  return word !== null && sum.take(word);
}
