import { checkText } from '../../../src/core/press';
import { ar } from './texts/ar';
import type { PressCase } from './texts/case';
import { en } from './texts/en';
import { fr } from './texts/fr';

const cases: readonly (readonly [string, PressCase])[] = [...ar, ...fr, ...en].map((each) => [each.text, each]);

const added = new Set(['full', 'partial', 'at-least']);

function read(text: string) {
  const result = checkText(text, null);
  const value = (index: number): number => result.figures[index]?.value ?? NaN;
  const sums = result.relations
    .filter(({ kind, parts }) => added.has(kind) && parts.length > 1)
    .map(({ total, parts, holds }) => ({ text: `${value(total)} = ${parts.map(value).join(' + ')}`, holds }));
  return { result, sums, value };
}

/** The first two different digits of a figure exchanged, the leading one only where it leaves no zero. */
function swapped(digits: string): string | null {
  const at = [...digits].findIndex((digit, index) => index > 0 && digit !== digits[index - 1]);
  const [before, digit] = [digits[at - 1], digits[at]];
  if (at < 1 || before === undefined || digit === undefined || (at === 1 && digit === '0')) return null;
  return digits.slice(0, at - 1) + digit + before + digits.slice(at + 1);
}

describe.each(cases)('%s', (text, { sums = [], fails, apart = [], others = [], kinds = [] }) => {
  const { result, sums: found, value } = read(text);

  test('has its sums, each judged rightly', () => {
    for (const sum of sums) expect(found).toContainEqual({ text: sum, holds: true });
    for (const sum of fails ?? []) expect(found).toContainEqual({ text: sum, holds: false });
    for (const [one, other] of apart) {
      const joined = result.relations.filter(({ total, parts }) => value(total) === one && parts.some((part) => value(part) === other));
      expect(joined).toEqual([]);
    }
    const told = result.relations.map(({ kind, total, parts }) => `${kind} ${[value(total), ...parts.map(value)].join(' ')}`);
    for (const other of others) expect(told).toContainEqual(expect.stringContaining(other.replace(' = ', ' ').replace(' + ', ' ')));
    for (const kind of kinds) {
      const [, written, wanted] = /^(.*) (\S+)$/.exec(kind) ?? [];
      expect(result.figures.filter((figure) => figure.text === written).map((figure) => figure.kind)).toContain(wanted);
    }
  });

  if (fails === undefined) test('is told to be right', () => expect(result.findings).toEqual([]));

  for (const sum of sums) {
    const [total = ''] = sum.split(' ');
    const typed = swapped(total);
    const written = text.split(total);
    if (typed === null || written.length !== 2) continue;
    test(`tells ${typed} in place of ${total}`, () => {
      expect(read(written.join(typed)).sums).toContainEqual({ text: sum.replace(total, typed), holds: false });
    });
  }
});
