/** Sums of figures as written: 0.1 + 0.2 is 0.3. */

/** Fifteen digits are what a sheet keeps of a number. */
export function tidy(value: number): number {
  return Number(value.toPrecision(15));
}

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

/** Half away from zero, as Excel's ROUND. */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return (Math.sign(value) * Math.round(tidy(Math.abs(value) * factor))) / factor + 0;
}
