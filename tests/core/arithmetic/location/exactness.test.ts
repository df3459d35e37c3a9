import { jest } from '@jest/globals';
import loadHighs from 'highs';
import { locateErrors, type LocationRelation, type LocationSystem } from '../../../../src/core/arithmetic/location';
import { matrixSystem, nestedSystem, randomFrom, sharedSystem, withSlips, type RandomSystem } from './systems';

type Solver = Awaited<ReturnType<typeof loadHighs>>;
let highs: Solver;

beforeAll(async () => {
  highs = await loadHighs();
});

jest.setTimeout(60_000);

const ample = 100_000;

/** The system as a mixed-integer program: x = value + up − down, z tells whether the figure changes. */
function program({ values, relations, fixed }: LocationSystem): string {
  const cells = values.map((_, index) => index).filter((index) => values[index] !== null);
  const rows = relations.flatMap(({ total, parts, signs, kind }, index) => {
    if (values[total] === null) return [];
    let slack = '';
    const terms = parts.map((part, position) => {
      const sign = signs?.[position] ?? 1;
      const name = values[part] === null ? `b${index}_${position}` : `x${part}`;
      return `${sign > 0 ? '-' : '+'} ${name}`;
    });
    if (kind === 'partial') slack = `- s${index}`;
    if (kind === 'at-least') slack = `+ s${index}`;
    return [`r${index}: x${total} ${terms.join(' ')} ${slack} = 0`];
  });
  return [
    'Minimize',
    `obj: ${cells.map((cell) => `z${cell}`).join(' + ')}`,
    'Subject To',
    ...rows,
    ...cells.flatMap((cell) => [
      `d${cell}: x${cell} - u${cell} + n${cell} = ${values[cell]}`,
      `m${cell}: u${cell} + n${cell} - ${ample} z${cell} <= 0`,
    ]),
    'Bounds',
    ...cells.filter((cell) => fixed?.[cell] === true).map((cell) => `z${cell} = 0`),
    'Generals',
    cells.map((cell) => `x${cell}`).join(' '),
    'Binary',
    cells.map((cell) => `z${cell}`).join(' '),
    'End',
  ].join('\n');
}

/** `null` where nothing repairs it. */
function exactSize(system: LocationSystem): number | null {
  const answer = highs.solve(program(system), { output_flag: false, mip_feasibility_tolerance: 1e-9 });
  return answer.Status === 'Optimal' ? Math.round(answer.ObjectiveValue) : null;
}

function expectSameSize(system: LocationSystem): void {
  const located = locateErrors(system);
  const exact = exactSize(system);
  expect(located.proven).toBe(true);
  expect(located.sites.some((site) => site.repairs.length === 0) ? null : located.size).toBe(exact);
  for (const repair of located.repairs) expectRepaired(system, repair.changes);
}

/** The changes, put in, make every relation hold: what is only bounded is left out of the look. */
function expectRepaired(system: LocationSystem, changes: readonly { index: number; to: number | null }[]): void {
  const values = [...system.values];
  for (const { index, to } of changes) values[index] = to;
  for (const { total, parts, signs, kind } of system.relations) {
    const involved = [total, ...parts].map((index) => values[index]);
    if (involved.some((value) => value === null || value === undefined)) continue;
    const sum = parts.reduce((all, part, position) => all + (signs?.[position] ?? 1) * (values[part] ?? 0), 0);
    const gap = (values[total] ?? 0) - sum;
    if (kind === 'full') expect(gap).toBeCloseTo(0, 9);
    if (kind === 'partial') expect(gap).toBeGreaterThanOrEqual(0);
    if (kind === 'at-least') expect(gap).toBeLessThanOrEqual(0);
  }
}

/** Kinds, signs, blanks and figures known to be right, mixed into a system of sums. */
function varied(system: RandomSystem, seed: number): LocationSystem {
  const random = randomFrom(seed + 500);
  const relations = system.relations.map((relation): LocationRelation => {
    const draw = random();
    if (draw < 0.2) return { ...relation, kind: 'partial' };
    if (draw < 0.3) return { ...relation, kind: 'at-least' };
    return draw < 0.45 ? { ...relation, signs: relation.parts.map(() => (random() < 0.3 ? -1 : 1)) } : relation;
  });
  const values = system.values.map((value) => (random() < 0.05 ? null : value));
  return { values, relations, fixed: values.map(() => random() < 0.05), nonNegative: true, integer: true };
}

describe('the size found is the smallest there is', () => {
  it.each(Array.from({ length: 12 }, (_, index) => index + 1))('in systems of seed %i', (seed) => {
    const errors = 1 + (seed % 5);
    expectSameSize(withSlips(sharedSystem(seed, 26, 8), errors, seed));
    expectSameSize(withSlips(nestedSystem(seed, 30, 10), errors, seed));
    expectSameSize(withSlips(matrixSystem(seed, 3, 3, 2), errors, seed));
  });

  it.each(Array.from({ length: 30 }, (_, index) => index + 1))('with blanks, signs, bounds and fixed figures, seed %i', (seed) => {
    expectSameSize(varied(withSlips(sharedSystem(seed, 18, 6), 1 + (seed % 3), seed), seed));
  });
});
