import { tidy } from '../arithmetic/numbers';

/** Half away from zero, as Excel's ROUND. */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return (Math.sign(value) * Math.round(tidy(Math.abs(value) * factor))) / factor + 0;
}
