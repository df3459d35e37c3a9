import { readBook } from '../../../src/core/records/book';
import type { Mapping } from '../../../src/core/model/mapping';
import { recognise } from '../../../src/core/recognition';
import { sheetOf, workbookOf } from '../../support/grid';

const rows = [
  ['Lieu', 'Centre de jeunes'],
  ['Où cela', 'Sefrou'],
  ['Jour', '14/02/2026'],
  ['Retenu', '15/02/2026'],
  ['Patients', 320],
  ['Femmes', 200],
  ['Hommes', 120],
  ['Lunettes', 45],
  ['Consultations', 90],
];

function campaign(mappings: readonly Mapping[]) {
  const workbook = workbookOf(sheetOf('S', rows));
  return readBook(workbook, recognise(workbook, mappings)).campaigns[0];
}

describe('the place and date of a card', () => {
  test('are those that its labels say', () => {
    expect(campaign([])?.place).toMatchObject({ text: 'Centre de jeunes' });
    expect(campaign([])?.date?.cell.row).toBe(2);
  });

  test('are those that the user said, before what the labels say', () => {
    const corrected = campaign([
      { id: 'a', kind: 'field', sheet: 'S', header: '', row: 'Où cela', role: 'place' },
      { id: 'b', kind: 'field', sheet: 'S', header: '', row: 'Jour', role: 'note' },
      { id: 'c', kind: 'field', sheet: 'S', header: '', row: 'Retenu', role: 'date' },
    ]);
    expect(corrected?.place).toMatchObject({ text: 'Sefrou', cell: { row: 1, column: 1 } });
    expect(corrected?.date?.cell.row).toBe(3);
  });
});
