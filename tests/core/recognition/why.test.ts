/** Every sum that was considered for a cell says what proposed it, on which evidence, and why it was kept or gave way. */
import { describe, expect, it, test } from '@jest/globals';
import { recognise } from '../../../src/core/recognition';
import { whyReport } from '../../../src/core/reports/why';
import { languages } from '../../../src/core/model/roles';
import { sheetOf, workbookOf } from '../../support/grid';

const at = (row: number, column: number) => ({ sheet: 'S', top: row, bottom: row, left: column, right: column });

const plain = [
  ['Commune', 'Soins', 'Lits', 'Tests'],
  ['Atar', 1204, 377, 5121],
  ['Taza', 918, 246, 4630],
  ['Sefrou', 655, 184, 3907],
  ['Ensemble des sites', 2777, 807, 13658],
];

describe('why', () => {
  it('says that the figures alone show a sum, in every language', () => {
    const recognition = recognise(workbookOf(sheetOf('S', plain)));
    for (const language of languages) {
      const [first] = whyReport(recognition, at(4, 1), language);
      expect(first?.relation.parts).toEqual(['S!B2:B4']);
      expect(first?.verdict).toBe('sure');
      expect(first?.because).toMatch(/\p{L}/u);
    }
  });

  it('is asked of parts too, and of cells without a sum', () => {
    const recognition = recognise(workbookOf(sheetOf('S', plain)));
    expect(whyReport(recognition, at(2, 1), 'en').map(({ cell }) => cell)).toEqual(['S!B5']);
    expect(whyReport(recognition, at(0, 0), 'en')).toEqual([]);
  });
});

test('what holds in most columns and fails in one survives and is kept', () => {
  const slipped = plain.map((row, index) => (index === 2 ? ['Taza', 918, 264, 4630] : row));
  const recognition = recognise(workbookOf(sheetOf('S', slipped)));
  const [one] = whyReport(recognition, at(4, 2), 'en');
  expect(one?.relation.parts).toEqual(['S!C2:C4']);
});
