/** One wrong figure in a workbook of caravans, their series and a summary of the user's own is located through all its sheets. */
import { check } from '../../../src/core/checks';
import { refText } from '../../../src/core/model/addresses';
import type { Finding } from '../../../src/core/model/findings';
import { recognise } from '../../../src/core/recognition';
import { sheetOf, workbookOf, type GridCell } from '../../support/grid';

interface Figures {
  readonly centreA: number;
  readonly centreB: number;
  readonly own: number;
  readonly series: number;
  readonly grand: number;
}

const right: Figures = { centreA: 475, centreB: 400, own: 875, series: 875, grand: 2175 };

function caravan(name: string, [a, b, total]: readonly [number, number, GridCell], services: readonly [number, number, number]) {
  return sheetOf(name, [
    ['Centre', 'Bénéficiaires', 'Consultations'],
    ['Nord', a, services[0]],
    ['Sud', b, services[1]],
    ['Total', total, services[2]],
  ]);
}

/** Caravans with typed totals, a typed series that repeats them, and a summary that links to both. */
function workbook(changed: Partial<Figures>) {
  const { centreA, centreB, own, series, grand } = { ...right, ...changed };
  return workbookOf(
    sheetOf('Série', [
      ['Caravane', 'Bénéficiaires', 'Consultations'],
      ['Sefrou', series, 610],
      ['Midelt', 540, 300],
      ['Taza', 760, 500],
      ['Total', grand, 1410],
    ]),
    caravan('Sefrou', [centreA, centreB, own], [310, 300, 610]),
    caravan('Midelt', [300, 240, 540], [180, 120, 300]),
    caravan('Taza', [360, 400, 760], [200, 300, 500]),
    sheetOf('Bilan', [
      ['Indicateur', 'Nombre'],
      ['Bénéficiaires', ['=Sefrou!B4+Midelt!B4+Taza!B4', own + 1300]],
      ['Consultations', ['=Série!C5', 1410]],
    ]),
  );
}

function told(changed: Partial<Figures>): readonly Finding[] {
  const made = workbook(changed);
  return check(made, recognise(made)).findings.filter(({ severity }) => severity !== 'info');
}

test('a workbook whose sheets agree says nothing', () => {
  expect(told({})).toEqual([]);
});

test.each([
  ['a total on a caravan’s sheet', { own: 857 }, 'Sefrou!B4', 875],
  ['a figure of the series', { series: 857 }, 'Série!B2', 875],
  ['the series’ own total', { grand: 2715 }, 'Série!B5', 2175],
] as const)('%s is the one culprit', (_, changed, cell, expected) => {
  const [finding, ...more] = told(changed);
  expect(more).toEqual([]);
  expect(finding?.cells[0] && refText(finding.cells[0])).toBe(cell);
  expect(finding).toMatchObject({
    code: 'sum-mismatch',
    severity: 'error',
    expected,
    suggestions: [{ to: expected, edit: 'transposition', verdict: 'unique' }],
  });
});

test('a part that nothing else names is ranked before its neighbour', () => {
  const [finding, ...more] = told({ centreA: 457 });
  expect(more).toEqual([]);
  expect(finding?.cells[0] && refText(finding.cells[0])).toBe('Sefrou!B4');
  expect(finding?.suggestions.map(({ cell, to }) => `${refText(cell)} ${to}`)).toEqual(['Sefrou!B2 475', 'Sefrou!B3 418']);
});

test('a formula on a summary passes the blame on to the sheet where the figure was typed', () => {
  const rows = (interventions: number): readonly (readonly GridCell[])[] => [
    ['البيان', 'العدد'],
    ['مجموع المستفيدين', 4842],
    ['التدخلات الطبية', interventions],
    ['الاستشارات', 2912],
    ['العمليات الجراحية', 489],
    ['الورشات', 1441],
  ];
  const made = workbookOf(
    sheetOf('أ', rows(3401)),
    sheetOf('ب', rows(3410)),
    sheetOf('ملخص', [
      ['المؤشر', 'القافلة أ', 'القافلة ب', 'المجموع'],
      ['المستفيدون', ['=أ!B2', 4842], ['=ب!B2', 4842], ['=B2+C2', 9684]],
      ['التدخلات', ['=أ!B3', 3401], ['=ب!B3', 3410], ['=B3+C3', 6811]],
    ]),
  );
  const findings = check(made, recognise(made)).findings.filter(({ severity }) => severity !== 'info');
  expect(findings.map(({ code, cells: [cell] }) => `${code} ${cell ? refText(cell) : ''}`)).toEqual(['sum-mismatch ب!B3']);
  expect(findings[0]).toMatchObject({ found: 3410, expected: 3401, suggestions: [{ verdict: 'unique' }] });
});
