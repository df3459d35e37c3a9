/** Sums of figures as written: 0.1 + 0.2 is 0.3, and 10 is 3 × 3.33. */
import { added, agreesWith, type Added } from '../arithmetic/agreement';
import { tidy } from '../arithmetic/numbers';

export interface Addition extends Added {
  readonly blanks: number;
}

export function addition(values: readonly (number | null)[]): Addition {
  const parts = added(values);
  return { ...parts, sum: tidy(parts.sum), blanks: values.length - parts.count };
}

/** Stated minus computed, without the noise that sums of decimals leave. */
export function gapOf(stated: number, computed: number): number {
  return tidy(stated - computed);
}

/** Whether the gap is nothing but what rounding leaves. */
export const agrees = (stated: number, parts: Added): boolean => agreesWith(stated, parts);
