/** What the user decided about a workbook's checks: rules switched off, thresholds, accepted findings, pairs of partners. */
import { check } from '../../../src/core/checks';
import { parseRef, refText } from '../../../src/core/model/addresses';
import type { Finding } from '../../../src/core/model/findings';
import type { CheckSettings, RuleScope } from '../../../src/core/model/settings';
import { checkSettingsSchema } from '../../../src/core/model/settings-schema';
import { recognise } from '../../../src/core/recognition';
import { say } from '../../../src/core/wording/wording';
import { sheetOf, workbookOf, type GridCell } from '../../support/grid';

const tally = (name: string, total: number) =>
  sheetOf(name, [
    ['Site', 'Consultations'],
    ['Atar', 120],
    ['Sefrou', 95],
    ['Taza', 61],
    ['Total', total],
  ]);
const twoWrong = workbookOf(tally('Nord', 267), tally('Sud', 286));

function findingsOf(settings: CheckSettings, workbook = twoWrong): readonly Finding[] {
  return check(workbook, recognise(workbook), settings).findings.filter(({ code }) => code !== 'typed-total');
}

const short = ({ code, cells: [cell] }: Finding): string => `${code} ${cell ? refText(cell) : ''}`;
const range = (text: string) => {
  const found = parseRef(text);
  if (!found) throw new Error(`${text} is no range`);
  return found;
};

describe('a rule switched off', () => {
  const scopes: readonly (readonly [string, RuleScope, readonly string[]])[] = [
    ['in the workbook', { kind: 'workbook' }, []],
    ['on a sheet', { kind: 'sheet', sheet: 'Nord' }, ['sum-mismatch Sud!B5']],
    ['on a sheet that is not there', { kind: 'sheet', sheet: 'Est' }, ['sum-mismatch Nord!B5', 'sum-mismatch Sud!B5']],
    ['over a range', { kind: 'range', range: range('Sud!B4:C9') }, ['sum-mismatch Nord!B5']],
    ['over a range beside the finding', { kind: 'range', range: range('Sud!A1:A9') }, ['sum-mismatch Nord!B5', 'sum-mismatch Sud!B5']],
  ];
  test.each(scopes)('%s', (_, scope, expected) => {
    expect(findingsOf({ switchedOff: [{ code: 'sum-mismatch', scope }] }).map(short)).toEqual(expected);
  });

  test('leaves the other rules on', () => {
    expect(findingsOf({ switchedOff: [{ code: 'residual', scope: { kind: 'workbook' } }] }).map(short)).toEqual([
      'sum-mismatch Nord!B5',
      'sum-mismatch Sud!B5',
    ]);
  });

  test('counts no more among the rules that ran', () => {
    const rules = (settings: CheckSettings): number => check(twoWrong, recognise(twoWrong), settings).checked.rules;
    expect(rules({ switchedOff: [{ code: 'breakdown-missing', scope: { kind: 'workbook' } }] })).toBe(rules({}) - 1);
  });
});

describe('an acceptance', () => {
  const accepted = { code: 'sum-mismatch', cell: 'Nord!B5', found: 267, expected: 276, reason: 'Taza is counted at Fès' };
  test('marks its finding and no other', () => {
    expect(findingsOf({ acceptances: [accepted] }).map((finding) => finding.accepted)).toEqual([accepted.reason, null]);
  });
  test.each([{ found: 268 }, { expected: 275 }, { cell: 'Nord!B4' }, { code: 'residual' }])('is stale once %j', (change) => {
    expect(findingsOf({ acceptances: [{ ...accepted, ...change }] }).map((finding) => finding.accepted)).toEqual([null, null]);
  });
});

describe('a threshold', () => {
  const half = workbookOf(
    sheetOf('S', [
      ['Indicateur', 'Nombre'],
      ['Opérations', 63],
      ['dont :', null],
      ['   - cochlée', 20],
      ['   - brûlures', 15],
    ]),
  );
  const severity = (share?: number): string | undefined =>
    findingsOf(share === undefined ? {} : { parameters: { residual: { share } } }, half).find(({ code }) => code === 'residual')?.severity;
  test('decides from where a residual is a warning', () => {
    expect([severity(), severity(0.3), severity(0.9)]).toEqual(['info', 'warning', 'info']);
  });
  test('is held within its bounds', () => {
    expect(severity(-5)).toBe('warning');
  });
});

describe('pairs of partners', () => {
  const ledger = (...names: readonly string[]) =>
    workbookOf(
      sheetOf(
        'S',
        [['Partenaire', 'Date', 'Montant'], ...names.map((name): readonly GridCell[] => [name, 45801, 12500]), ['Cooper', 45802, 900]],
        { formats: { 'B2:B9': 'dd/mm/yyyy' } },
      ),
    );
  const pair = { one: 'Fondation Nour', other: 'FNS', same: true };
  test('that are one make a row entered twice', () => {
    expect(findingsOf({}, ledger('Fondation Nour', 'FNS')).map(short)).toEqual([]);
    expect(findingsOf({ partnerPairs: [pair] }, ledger('Fondation Nour', 'FNS')).map(short)).toEqual(['duplicate-row S!A2:C2']);
  });
  test('that are two are never one', () => {
    expect(findingsOf({}, ledger('سوتيما', 'Sothema')).map(short)).toEqual(['duplicate-row S!A2:C2']);
    expect(
      findingsOf({ partnerPairs: [{ one: 'سوتيما', other: 'Sothema', same: false }] }, ledger('سوتيما', 'Sothema')).map(short),
    ).toEqual([]);
  });
});

describe('settings read from a workbook', () => {
  const whole: CheckSettings = {
    switchedOff: [{ code: 'outlier', scope: { kind: 'range', range: { sheet: 'S', top: 0, left: 0, bottom: 4, right: 2 } } }],
    parameters: { residual: { share: 0.4 } },
    acceptances: [{ code: 'residual', cell: 'S!B2', found: 63, expected: null, reason: 'partial on purpose' }],
    partnerPairs: [{ one: 'a', other: 'b', same: false }],
    notRecalculated: [{ sheet: 'S', top: 1, left: 1, bottom: 1, right: 1 }],
    country: 'MA',
  };
  test.each([whole, {}])('come back as they were', (settings) => {
    expect(checkSettingsSchema.parse(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });
  test.each([
    null,
    'text',
    [],
    { notRecalculated: 'S!B2' },
    { country: 'Maroc' },
    { switchedOff: [{ code: 'x', scope: { kind: 'row' } }] },
    { switchedOff: [{ code: 'x', scope: { kind: 'sheet', sheet: '' } }] },
    { acceptances: [{ ...whole.acceptances?.[0], reason: '' }] },
    { parameters: { residual: { share: 'half' } } },
    { partnerPairs: [{ one: 'a', other: 'b' }] },
  ])('%j is refused whole', (value) => {
    expect(checkSettingsSchema.safeParse(value).success).toBe(false);
  });
});

test('places are named in the language of the message', () => {
  const workbook = workbookOf(
    sheetOf('S', [
      ['Province', 'Unités'],
      ['Taounate', 5],
      ['Sefrou', 1],
      ['Boulemane', 3],
      ['Taza', 3],
      ['Ifrane', 2],
    ]),
  );
  const finding = findingsOf({}, workbook).find(({ code }) => code === 'places-absent');
  const said = (language: 'ar' | 'fr' | 'en'): string => (finding ? say(language, finding.message.key, finding.message.args) : '');
  expect(said('ar')).toMatch(/فاس.*مكناس.*الحاجب/u);
  expect(said('ar')).not.toMatch(/[A-Za-z]{3}/);
  expect(said('fr')).toMatch(/Fès.*Meknès.*El Hajeb/);
});
