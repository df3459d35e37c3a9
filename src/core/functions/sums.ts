/** Sums of figures as written: 0.1 + 0.2 is 0.3. */
import { tidy } from '../breakdown/rounding';

export interface Addition {
  readonly sum: number;
  readonly known: number;
  readonly blanks: number;
}

export function addition(values: readonly (number | null)[]): Addition {
  let sum = 0;
  let known = 0;
  for (const value of values) {
    if (value === null) continue;
    sum += value;
    known += 1;
  }
  return { sum: tidy(sum), known, blanks: values.length - known };
}

/** Stated minus computed, without the noise that sums of decimals leave. */
export function gapOf(stated: number, computed: number): number {
  const gap = stated - computed;
  return Math.abs(gap) <= 1e-9 * Math.max(1, Math.abs(stated), Math.abs(computed)) ? 0 : tidy(gap);
}
