/**
 * How unlikely it is that figures agree by chance, in digits: a total of d digits agrees with a sum that has nothing to do with
 * it about once in 10^d times. What many candidates were tried
 * for is worth less by as many digits as their number has.
 */

/** More than these no sheet keeps. */
const mostDigits = 15;

/** Digits that can differ: those before the zeros at the end, since round figures agree easily. */
export function digitsOf(value: number): number {
  const text = Math.abs(value).toPrecision(mostDigits);
  const [mantissa = ''] = text.split('e');
  return mantissa.replace('.', '').replace(/^0+|0+$/g, '').length;
}

/** What a total that agrees is worth, where `within` units of its last place count as agreement. */
export function digitsOfAgreement(total: number, within = 0): number {
  return Math.max(0, digitsOf(total) - (within > 0 ? Math.log10(2 * within + 1) : 0));
}

export function digitsOfTrials(candidates: number): number {
  return Math.log10(Math.max(1, candidates));
}
