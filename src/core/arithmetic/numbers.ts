/** Numbers as people write them: without the noise of binary fractions, with as many decimals as they show. */

const mostDecimals = 8;

/** Sums of binary fractions carry noise: what is meant is the nearest number of eight decimals. */
export function tidy(value: number): number {
  const tidied = Math.round(value * 1e8) / 1e8;
  return Math.abs(value) < 1e7 ? tidied : Number(value.toPrecision(14));
}

/** Decimals that the number is written with, eight at most. */
export function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const text = value.toFixed(mostDecimals).replace(/0+$/, '');
  return text.length - text.indexOf('.') - 1;
}
