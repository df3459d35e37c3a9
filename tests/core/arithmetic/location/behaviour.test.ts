import fc from 'fast-check';
import { classifyEdit, locateErrors, type LocationRelation } from '../../../../src/core/arithmetic/location';
import { matrixSystem, nestedSystem, sharedSystem, withSlips } from './systems';

const full = (total: number, ...parts: number[]): LocationRelation => ({ total, parts, kind: 'full' });

describe('systems without a failing relation', () => {
  it('need no repair', () => {
    expect(locateErrors({ values: [10, 4, 6], relations: [full(0, 1, 2)] })).toEqual({ sites: [], repairs: [], size: 0, proven: true });
    expect(locateErrors({ values: [], relations: [] }).size).toBe(0);
  });

  it('hold whatever a blank part leaves over, but not what parts exceed', () => {
    expect(locateErrors({ values: [63, 10, null, 5], relations: [full(0, 1, 2, 3)] }).size).toBe(0);
    expect(locateErrors({ values: [63, 60, null, 5], relations: [full(0, 1, 2, 3)] }).size).toBe(1);
  });

  it('hold for a blank total', () => {
    expect(locateErrors({ values: [null, 60, 5], relations: [full(0, 1, 2)] }).size).toBe(0);
  });

  it('may leave a partial breakdown short and an at-least total exceeded', () => {
    expect(locateErrors({ values: [63, 10, 9, 5], relations: [{ total: 0, parts: [1, 2, 3], kind: 'partial' }] }).size).toBe(0);
    expect(locateErrors({ values: [11000, 3963, 4842, 2713], relations: [{ total: 0, parts: [1, 2, 3], kind: 'at-least' }] }).size).toBe(0);
    expect(locateErrors({ values: [12000, 3963, 4842, 2713], relations: [{ total: 0, parts: [1, 2, 3], kind: 'at-least' }] }).size).toBe(1);
  });

  it('take decimals exactly and forgive what rounding leaves', () => {
    expect(locateErrors({ values: [0.3, 0.1, 0.2], relations: [full(0, 1, 2)] }).size).toBe(0);
    expect(locateErrors({ values: [100, 100 / 3, 100 / 3, 100 / 3], relations: [full(0, 1, 2, 3)] }).size).toBe(0);
    expect(locateErrors({ values: [1e21, NaN, Infinity], relations: [full(0, 1, 2)] }).size).toBe(0);
  });
});

describe('what a repair may be', () => {
  it('is never below zero, and never a fraction of a person', () => {
    const { repairs } = locateErrors({ values: [5, 8, 2, 1], relations: [full(0, 1, 2, 3)], fixed: [true, false, false, false] });
    expect(repairs.map((repair) => repair.changes.map(({ index, to }) => [index, to]))).toEqual([[[1, 2]]]);
  });

  it('may be below zero where figures are', () => {
    const { repairs } = locateErrors({ values: [5, 8, 3], relations: [full(0, 1, 2)], nonNegative: false });
    expect(repairs[0]?.changes).toEqual([{ index: 2, from: 3, to: -3, edit: 'sign' }]);
  });

  it('keeps the decimals of amounts', () => {
    const { repairs } = locateErrors({ values: [31.75, 12.5, 19.52], relations: [full(0, 1, 2)] });
    expect(repairs[0]?.changes).toEqual([{ index: 2, from: 19.52, to: 19.25, edit: 'transposition' }]);
  });

  it('leaves open a figure that the relations only bound', () => {
    const { repairs } = locateErrors({ values: [20, 15, 9], relations: [{ total: 0, parts: [1, 2], kind: 'partial' }] });
    expect(repairs).toHaveLength(3);
    for (const repair of repairs) expect(repair).toMatchObject({ verdict: 'ambiguous', changes: [{ to: null }] });
  });

  it('is nothing where every figure is known to be right', () => {
    const { sites, repairs } = locateErrors({ values: [5, 2, 2], relations: [full(0, 1, 2)], fixed: [true, true, true] });
    expect(sites).toMatchObject([{ relations: [0], repairs: [], proven: true }]);
    expect(repairs).toEqual([]);
  });
});

describe('errors far apart', () => {
  // 100 = 60 + 40, 60 = 25 + 35, 40 = 18 + 22
  const relations = [full(0, 1, 2), full(1, 3, 4), full(2, 5, 6)];

  it('are sites of their own, each with its own evidence', () => {
    const { sites, size } = locateErrors({ values: [100, 60, 40, 52, 35, 18, 24], relations });
    expect(size).toBe(2);
    expect(sites.map((site) => [site.relations, site.repairs[0]?.changes])).toEqual([
      [[1], [{ index: 3, from: 52, to: 25, edit: 'transposition' }]],
      [[2], [{ index: 5, from: 18, to: 16, edit: 'wrong-digit' }]],
    ]);
    expect(sites[0]?.repairs[0]?.verdict).toBe('ranked');
    expect(sites[1]?.repairs.map(({ changes, verdict }) => [changes[0]?.index, verdict])).toEqual([
      [5, 'ambiguous'],
      [6, 'ambiguous'],
    ]);
  });

  it('give the repairs of the whole by combining those of the sites, within the number asked', () => {
    const located = locateErrors({ values: [100, 60, 40, 52, 35, 18, 24], relations }, { most: 2 });
    expect(located.repairs.map((repair) => repair.verdict)).toEqual(['ambiguous', 'ambiguous']);
    expect(located.repairs[0]?.changes).toHaveLength(2);
  });
});

describe('a search cut short', () => {
  const system = withSlips(matrixSystem(3, 6, 6, 1), 6, 3);

  it('says that its answer is not proven smallest, and answers the same again', () => {
    const cut = locateErrors(system, { budget: 5 });
    expect(cut.proven).toBe(false);
    expect(cut.size).toBeGreaterThan(0);
    expect(cut.repairs.every((repair) => repair.verdict !== 'unique')).toBe(true);
    expect(locateErrors(system, { budget: 5 })).toEqual(cut);
  });

  it('is no longer cut with the usual budget', () => {
    expect(locateErrors(system)).toMatchObject({ proven: true });
  });
});

describe('properties', () => {
  it('a slip is always among the repairs of one change, unless the sums still hold', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.constantFrom(sharedSystem, nestedSystem), (seed, make) => {
        const right = make(seed, 20, 7);
        const wrong = withSlips(right, 1, seed);
        const slipped = wrong.values.findIndex((value, index) => value !== right.values[index]);
        if (!right.relations.some(({ total, parts }) => total === slipped || parts.includes(slipped))) return;
        const { repairs, size } = locateErrors(wrong, { most: 100 });
        expect(size).toBe(1);
        expect(repairs.map(({ changes }) => [changes[0]?.index, changes[0]?.to])).toContainEqual([slipped, right.values[slipped]]);
      }),
    );
  });

  it('the order of the relations changes nothing', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.integer({ min: 1, max: 4 }), (seed, errors) => {
        const system = withSlips(nestedSystem(seed, 24, 8), errors, seed);
        const there = locateErrors(system);
        const back = locateErrors({ ...system, relations: [...system.relations].reverse() });
        expect(back.size).toBe(there.size);
        expect(back.repairs).toEqual(there.repairs);
      }),
      { numRuns: 300 },
    );
  });

  it('never throws on odd numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.double()), { minLength: 4, maxLength: 6 }), (values) => {
        const { size } = locateErrors({ values, relations: [full(0, 1, 2), full(1, 2, 3)] });
        expect(size).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('the edit between two figures', () => {
  it.each([
    [2587, 2857, 'transposition', 1],
    [174, 1074, 'missing-digit', 1],
    [11074, 1074, 'extra-digit', 1],
    [221, 211, 'wrong-digit', 1],
    [-12, 12, 'sign', 1],
    [1527, 9931, 'other', 4],
    [15, 1.5, 'other', 1],
    [7, 70, 'missing-digit', 1],
    [100, 10, 'extra-digit', 1],
  ] as const)('%d for %d is %s', (from, to, edit, distance) => {
    expect(classifyEdit(from, to)).toEqual({ edit, distance });
  });
});
