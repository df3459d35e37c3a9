/**
 * What breaks off the evaluation of one formula: something that we do not calculate, or a custom function whose answer is
 * still to come. Thrown from any depth of an expression and caught where the formula's evaluation began: it never leaves
 * this folder.
 */
export class Interruption extends Error {
  constructor(
    readonly kind: 'unknown' | 'pending',
    readonly why: string,
  ) {
    super(why);
  }
}

export function unknown(why: string): never {
  throw new Interruption('unknown', why);
}

/** Why an evaluation broke off, whatever broke it: one function's exception ends its own formula and nothing else. */
export function whyBroken(problem: unknown): string {
  return problem instanceof Interruption ? problem.why : `the calculation broke off: ${String(problem)}`;
}
