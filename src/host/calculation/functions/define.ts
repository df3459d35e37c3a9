import type { Scalar } from '../../workbook/types';
import type { CallContext, EagerFunction, LazyFunction } from '../context';
import { finite, toNumber, toText } from '../values';
import type { Value } from '../values';

/** At most 255 arguments, as in Excel. */
export const MANY = 255;

type ScalarBody = (given: readonly (Scalar | undefined)[], context: CallContext) => Value;

const all = (): boolean => true;
const none = (): boolean => false;

/** Every argument is one cell. */
export const scalars = (least: number, most: number, apply: ScalarBody): EagerFunction => ({
  kind: 'eager',
  least,
  most,
  isScalar: all,
  takesErrors: false,
  isArrayContext: false,
  apply: (given, context) => apply(given as readonly (Scalar | undefined)[], context),
});

/** As `scalars`, with errors handed in. */
export const inspecting = (least: number, most: number, apply: ScalarBody): EagerFunction => ({
  ...scalars(least, most, apply),
  takesErrors: true,
});

/** Every argument is one number; left-out ones take the default, which is 0 where none is given. */
export const numeric = (
  least: number,
  most: number,
  apply: (numbers: readonly number[]) => Scalar,
  defaults: readonly number[] = [],
): EagerFunction =>
  scalars(least, most, (given) => {
    const numbers: number[] = [];
    for (let position = 0; position < most; position++) {
      const value = given[position];
      const number = value === undefined ? (position < given.length ? 0 : (defaults[position] ?? 0)) : toNumber(value);
      if (typeof number !== 'number') return number;
      numbers.push(number);
    }
    const answer = apply(numbers);
    return typeof answer === 'number' ? finite(answer) : answer;
  });

/** Arguments are handed in as they are, but for those at `scalarPositions`, which are single cells. */
export const ranges = (
  least: number,
  most: number,
  apply: (given: readonly Value[], context: CallContext) => Value,
  scalarPositions: readonly number[] | ((position: number) => boolean) = none,
): EagerFunction => ({
  kind: 'eager',
  least,
  most,
  isScalar: typeof scalarPositions === 'function' ? scalarPositions : (position) => scalarPositions.includes(position),
  takesErrors: false,
  isArrayContext: false,
  apply,
});

/** As `ranges`, evaluated as in an array formula. */
export const arrays = (...parameters: Parameters<typeof ranges>): EagerFunction => ({ ...ranges(...parameters), isArrayContext: true });

export const lazy = (least: number, most: number, apply: LazyFunction['apply']): LazyFunction => ({ kind: 'lazy', least, most, apply });

/** A scalar argument as a number; `fallback` where it was not given at all, 0 where it was left empty between commas. */
export function numberAt(given: readonly Value[], position: number, fallback: number): number | Scalar {
  if (position >= given.length) return fallback;
  const value = given[position];
  return toNumber(value === undefined ? null : (value as Scalar));
}

/** A scalar argument as a text; "" where it was not given or left empty. */
export function textAt(given: readonly Value[], position: number): string | Scalar {
  if (position >= given.length) return '';
  const value = given[position];
  return toText(value === undefined ? null : (value as Scalar));
}
