/** One arithmetic: the functions, the location of errors and the judge of a check never differ. */
import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { added, agreesWith } from '../../../src/core/arithmetic/agreement';
import { locateErrors } from '../../../src/core/arithmetic/location';
import { decimalsOf, tidy } from '../../../src/core/arithmetic/numbers';
import { isOneSlip, isSwap } from '../../../src/core/arithmetic/slips';
import { makeContext } from '../../../src/core/checks/context';
import { judge } from '../../../src/core/checks/relations/judge';
import { check, residual } from '../../../src/core/functions/check';
import type { Relation } from '../../../src/core/model/recognition';
import { snapshotOf } from './snapshot';

describe('numbers as written', () => {
  it.each([
    [4857.35 - 4857.3, 0.05],
    [0.1 + 0.2, 0.3],
    [123456789.12 - 0.02, 123456789.1],
    [-1.1 - 2.2, -3.3],
  ])('%d is %d', (noisy, meant) => {
    expect(tidy(noisy)).toBe(meant);
  });

  it.each([
    [3, 0],
    [2.5, 1],
    [0.125, 3],
    [1e-9, 0],
  ])('%d has %d decimals', (value, decimals) => {
    expect(decimalsOf(value)).toBe(decimals);
  });
});

describe('agreement', () => {
  it.each([
    [10, [3.33, 3.33, 3.33], true],
    [10, [3.3, 3.3, 2.7], false],
    [10, [3, 3, 3], false],
    [100.1, [50, 50], false],
    [11, [5.4, 5.4], true],
    [63, [10, null, 53], true],
  ])('%d over %j: %s', (total, parts, holds) => {
    expect(agreesWith(total, added(parts))).toBe(holds);
  });

  it('lets whole percentages round', () => {
    expect(agreesWith(100, added([33, 33, 33]), true)).toBe(true);
    expect(agreesWith(100, added([33, 33, 30]), true)).toBe(false);
  });
});

describe('one slip of the hand', () => {
  it.each([
    [2857, 2587, true],
    [1074, 174, true],
    [211, 221, true],
    [354, 345, true],
    [354, 453, false],
    [-10, 10, true],
    [5, 5, false],
  ])('%d and %d: %s', (a, b, isSlip) => {
    expect(isOneSlip(a, b)).toBe(isSlip);
  });

  it('tells a swap from a wrong digit', () => {
    expect([isSwap(354, 345), isSwap(354, 355)]).toEqual([true, false]);
  });
});

const figure = fc.tuple(fc.integer({ min: 0, max: 99_999 }), fc.constantFrom(0, 0, 1, 2)).map(([n, decimals]) => tidy(n / 10 ** decimals));
const parts = fc.array(fc.option(figure, { freq: 8 }), { minLength: 1, maxLength: 6 });
const tables = fc.tuple(
  parts,
  fc.oneof(fc.constant(0), fc.constantFrom(0.01, -0.01, 0.05, 0.5, -1, 9, 90)),
  figure,
  fc.integer({ min: 0, max: 3 }),
);

test('CHECK, RESIDUAL, LOCATE and the judge never differ', () => {
  fc.assert(
    fc.property(tables, ([values, off, other, way]) => {
      fc.pre(values.some((value) => value !== null));
      const { sum } = added(values);
      const total = way === 0 ? other : tidy(sum + off);
      const said = check([[[total]], values.map((value) => [value])]);
      const left = residual([[[total]], values.map((value) => [value])]);
      if (!said.ok || !left.ok) throw new Error('The functions refuse plain numbers.');
      const isOk = said.value[0]?.[0] === 'ok';
      expect(isOk).toBe(agreesWith(total, added(values)));
      expect(left.value[0]?.[0]).toBe(tidy(total - tidy(sum)));
      if (values.includes(null)) return;
      const { sites } = locateErrors({
        values: [total, ...values],
        relations: [{ total: 0, parts: values.map((_, index) => index + 1), kind: 'full' }],
      });
      expect(sites.length === 0).toBe(isOk);
      const workbook = snapshotOf([...values.map((value) => [value]), [total]]);
      const relation: Relation = {
        total: { sheet: 'S', row: values.length, column: 0 },
        parts: [{ sheet: 'S', top: 0, bottom: values.length - 1, left: 0, right: 0 }],
        kind: 'full',
        by: 'declared',
        origin: 'user',
        axis: 'column',
        tentative: false,
      };
      const context = makeContext(workbook, { regions: [], figures: [], relations: [relation], brokenMappings: [] }, {});
      expect(judge(context, relation).kind === 'pass').toBe(isOk);
    }),
    { numRuns: 500 },
  );
});
