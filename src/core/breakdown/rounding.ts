/** Fifteen digits are what a sheet keeps of a number: 0.1 + 0.2 is 0.3. */
export function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

/** Half away from zero, as Excel's ROUND. */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return (Math.sign(value) * Math.round(tidy(Math.abs(value) * factor))) / factor + 0;
}
