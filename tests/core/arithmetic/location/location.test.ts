import { locateErrors, type LocationRelation } from '../../../../src/core/arithmetic/location';

const full = (total: number, ...parts: number[]): LocationRelation => ({ total, parts, kind: 'full' });

/** "1527→1572 transposition" for each repair, changes joined by " + ". */
function repairsOf(values: readonly (number | null)[], ...relations: LocationRelation[]): string[] {
  return locateErrors({ values, relations }).repairs.map(({ changes }) =>
    changes.map(({ from, to, edit }) => `${from}→${to} ${edit}`).join(' + '),
  );
}

function verdictsOf(values: readonly (number | null)[], ...relations: LocationRelation[]): string[] {
  return locateErrors({ values, relations }).repairs.map((repair) => repair.verdict);
}

describe('one figure of a campaign typed wrong', () => {
  // 3963 = 2857 + 1106; 2857 = 1572 + 211 + 1074
  const caravan = [full(0, 1, 2), full(1, 3, 4, 5)];
  const series = full(6, 0, 7, 8);

  it('finds a subtotal that breaks both its relations', () => {
    const values = [3963, 2587, 1106, 1572, 211, 1074];
    expect(repairsOf(values, ...caravan)).toEqual(['2587→2857 transposition']);
    expect(verdictsOf(values, ...caravan)).toEqual(['unique']);
  });

  it('ranks a transposition before longer edits', () => {
    const values = [3963, 2857, 1106, 1527, 211, 1074];
    const repairs = repairsOf(values, ...caravan);
    expect(repairs[0]).toBe('1527→1572 transposition');
    expect(repairs.slice(1).sort()).toEqual(['1074→1119 other', '211→256 other']);
    expect(verdictsOf(values, ...caravan)[0]).toBe('ranked');
  });

  it('ranks a missing digit first', () => {
    expect(repairsOf([3963, 2857, 1106, 1572, 211, 174], ...caravan)[0]).toBe('174→1074 missing-digit');
  });

  it('calls equal evidence ambiguous', () => {
    const values = [3963, 2857, 1106, 1572, 221, 1074];
    expect(repairsOf(values, ...caravan).sort()).toEqual(['1074→1064 wrong-digit', '1572→1562 wrong-digit', '221→211 wrong-digit']);
    expect(verdictsOf(values, ...caravan)).toEqual(['ambiguous', 'ambiguous', 'ambiguous']);
  });

  it('ranks the total before its part, and is certain with the series beside it', () => {
    expect(repairsOf([3936, 2857, 1106, 1572, 211, 1074], ...caravan)).toEqual(['3936→3963 transposition', '1106→1079 other']);
    const values = [3936, 2857, 1106, 1572, 211, 1074, 11518, 4842, 2713];
    expect(repairsOf(values, ...caravan, series)).toEqual(['3936→3963 transposition']);
    expect(verdictsOf(values, ...caravan, series)).toEqual(['unique']);
  });

  it('leaves seven equal slips ambiguous', () => {
    const values = [14, 5, 1, 2, 3, 1, 1];
    const verdicts = verdictsOf(values, full(0, 1, 2, 3, 4, 5, 6));
    expect(verdicts).toEqual(Array(7).fill('ambiguous'));
  });

  it('ranks the total of a series and of two sexes', () => {
    expect(repairsOf([11581, 3963, 4842, 2713], full(0, 1, 2, 3)).slice(0, 2)).toEqual(['11581→11518 transposition', '2713→2776 other']);
    expect(repairsOf([345, 53, 301], full(0, 1, 2)).slice(0, 2)).toEqual(['345→354 transposition', '53→44 other']);
  });
});
