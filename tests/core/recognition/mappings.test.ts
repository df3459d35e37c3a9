import type { Mapping } from '../../../src/core/model/mapping';
import { recognise } from '../../../src/core/recognition';
import type { GridCell } from '../../support/grid';
import { sheetOf, workbookOf } from '../../support/grid';
import { relationText } from './summary';

const mappings: readonly Mapping[] = [
  { id: 'a', kind: 'field', sheet: 'S', header: 'Col 1', role: 'persons' },
  { id: 'b', kind: 'total', sheet: 'S', label: 'Bottom line', isTotal: true },
  {
    id: 'c',
    kind: 'relation',
    sheet: 'S',
    total: { label: 'x', header: 'Col 1' },
    parts: [{ label: 'y', header: 'Col 1' }],
    relation: 'at-least',
  },
];
const rows: readonly (readonly GridCell[])[] = [
  ['Area', 'Col 1'],
  ['x', 40],
  ['y', 25],
  ['Bottom line', 65],
];

describe('corrections', () => {
  it('hold after rows and columns move', () => {
    const moved = [rows[0] ?? [], rows[2] ?? [], rows[1] ?? [], rows[3] ?? []].map(([label, value]): readonly GridCell[] => [value, label]);
    const { regions, relations, brokenMappings } = recognise(workbookOf(sheetOf('S', moved, { at: 'D5' })), mappings);
    expect(brokenMappings).toEqual([]);
    expect(regions[0]?.fields[0]).toMatchObject({ role: 'persons', unit: 'person', from: 'mapping' });
    expect(relations.map(relationText)).toEqual(['S!D7 = S!D6 (at-least, user)', 'S!D8 = S!D6:D7 (full, label)']);
  });

  it('are broken, and change nothing, where the header or the cells are gone or twice there', () => {
    const other: readonly (readonly GridCell[])[] = [
      ['Area', 'Col 1', 'Col 1'],
      ['x', 40, 1],
      ['x', 25, 2],
    ];
    const with_ = recognise(workbookOf(sheetOf('S', other)), mappings);
    expect(with_.brokenMappings.map(({ id, why }) => [id, why])).toEqual([
      ['a', 'header-twice'],
      ['b', 'cells-gone'],
      ['c', 'header-twice'],
    ]);
    expect({ ...with_, brokenMappings: [] }).toEqual(recognise(workbookOf(sheetOf('S', other))));
  });

  it('of a sheet that is gone are said to be', () => {
    expect(recognise(workbookOf(sheetOf('T', rows)), mappings).brokenMappings.map(({ why }) => why)).toEqual([
      'sheet-gone',
      'sheet-gone',
      'sheet-gone',
    ]);
  });
});
