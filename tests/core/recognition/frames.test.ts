/** Where headers end and data begin: forms whose first line looks like headers, second lines of headers over dates. */
import type { Region } from '../../../src/core/model/recognition';
import { recognise } from '../../../src/core/recognition';
import type { GridCell, SheetOptions } from '../../support/grid';
import { sheetOf, workbookOf } from '../../support/grid';

function regionOf(rows: readonly (readonly GridCell[])[], options: SheetOptions = {}): Region {
  const [region] = recognise(workbookOf(sheetOf('S', rows, options))).regions;
  if (!region) throw new Error('No region.');
  return region;
}

describe('a form whose first value could be a header', () => {
  test.each([
    [
      'dates below',
      [
        ['Campagne', 'Vaccination'],
        ['Date de début', 45964],
        ['Date de fin', 45975],
      ],
      { formats: { 'B2:B3': 'dd/mm/yyyy' } },
    ],
    [
      'a count below',
      [
        ['القافلة', 'النواصر'],
        ['عدد المختبرات المساهمة', 11],
      ],
      {},
    ],
    [
      'counts below',
      [
        ['Province', 'Tata'],
        ['Nombre de patients', 240],
        ['Nombre de médecins', 12],
      ],
      {},
    ],
    [
      'more than so many',
      [
        ['Total operations', 'more than 60'],
        ['Implants', 25],
        ['Burns', 40],
      ],
      {},
    ],
  ])('%s', (_, rows, options) => {
    const { kind, headerRows, rowFields } = regionOf(rows, options);
    expect({ kind, headerRows, labels: rowFields?.map(({ header }) => header) }).toEqual({
      kind: 'block',
      headerRows: [],
      labels: rows.map(([label]) => label),
    });
  });

  test.each([
    [
      'a header over figures of places',
      [
        ['Province', 'Consultations'],
        ['Tata', 240],
        ['Sefrou', 310],
      ],
    ],
    [
      'a header over figures of services',
      [
        ['Action', 'Interventions'],
        ['Consultations', 240],
        ['Vaccination', 310],
      ],
    ],
    [
      'a list of indicators for one place',
      [
        ['Indicateur', 'Tata'],
        ['Nombre de patients', 240],
        ['Nombre de médecins', 12],
      ],
    ],
    [
      'persons of campaigns',
      [
        ['Campagne', 'Patients'],
        ['Vaccination', 240],
        ['Dépistage', 310],
      ],
    ],
    [
      'a column of ages',
      [
        ['Site', '65+ ans'],
        ['Tata', 240],
        ['Sefrou', 310],
      ],
    ],
  ])('no form: %s', (_, rows) => {
    const { kind, headerRows } = regionOf(rows);
    expect({ kind, headerRows }).toEqual({ kind: 'table', headerRows: [0] });
  });
});

describe('a second line of headers', () => {
  test('over dates under a merged header', () => {
    const { headerRows, fields } = regionOf(
      [
        ['Mission', 'Période', null, 'Patients'],
        [null, 'Début', 'Fin', 'Nombre'],
        ['Atar', 41379, 41384, 10342],
        ['Zouerate', 41366, 41369, 2475],
      ],
      { at: 'B2', merges: ['C2:D2'], formats: { 'C4:D5': 'dd/mm/yyyy' } },
    );
    expect(headerRows).toEqual([1, 2]);
    expect(fields.map(({ header, role }) => [header, role])).toEqual([
      ['Mission', 'campaign'],
      ['Période / Début', 'start'],
      ['Période / Fin', 'end'],
      ['Patients / Nombre', 'persons'],
    ]);
  });

  test('over dates, nothing merged', () => {
    expect(
      regionOf(
        [
          ['Mission', 'Période', null, 'Patients'],
          [null, 'Début', 'Fin', null],
          ['Atar', 41379, 41384, 10342],
        ],
        { formats: { 'B3:C3': 'dd/mm/yyyy' } },
      ).headerRows,
    ).toEqual([0, 1]);
  });

  test('no header: a row whose dates and figures are told in words', () => {
    expect(
      regionOf(
        [
          ['Mission', 'Début', 'Fin', 'Patients'],
          ['Tata', 'à confirmer', 'à confirmer', 'non communiqué'],
          ['Atar', 41379, 41384, 10342],
          ['Kiffa', 41389, 41394, 342],
        ],
        { formats: { 'B3:C4': 'dd/mm/yyyy' } },
      ).headerRows,
    ).toEqual([0]);
  });
});

describe('rows of ages', () => {
  test.each([['18+'], ['< 5'], ['65 +']])('%s is the label of its figures', (age) => {
    const { figures } = recognise(
      workbookOf(
        sheetOf('S', [
          ['Âge', 'Patients'],
          ['5-17', 30],
          [age, 40],
          ['Total', 70],
        ]),
      ),
    );
    expect(figures.map(({ label }) => label)).toEqual(['5-17', age, 'Total']);
  });
});
