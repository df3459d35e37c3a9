/** When a percentage is what its figures give, as far as it is written out. */

const mostDecimals = 3;

/** Per cent without the noise of binary fractions; `scale`: 100 where the cell holds a fraction. */
export function statedIn(value: number, scale: 1 | 100): number {
  return Math.round(value * scale * 1e8) / 1e8;
}

function decimalsIn(percent: number): number {
  let decimals = 0;
  for (let shifted = percent; decimals < mostDecimals && Math.abs(shifted - Math.round(shifted)) > 1e-6; shifted = percent * 10 ** decimals)
    decimals++;
  return decimals;
}

/** Both in per cent: half a unit of the last place that is written, and as much again where decimals were cut off. */
export function percentFits(stated: number, expected: number): boolean {
  const decimals = decimalsIn(stated);
  return Math.abs(stated - expected) <= 0.5 * 10 ** -decimals + 0.0006 + (decimals === 0 ? 0 : 0.1 ** decimals * 0.5);
}
