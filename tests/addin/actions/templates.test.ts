import * as session from '../../../src/addin/excel/session';
import { check } from '../../../src/addin/actions/check';
import { insertTemplates } from '../../../src/addin/actions/templates';
import { wordsOf } from '../../../src/core/lexicon/templates/fields';
import type { CellRef, RangeRef } from '../../../src/core/model/grid';
import { languages, type Language } from '../../../src/core/model/roles';
import { templateOf, templates } from '../../../src/core/templates/descriptors';
import { entriesOf } from '../../../src/core/templates/lists';
import { firstRow, headerRow, templateCodes, type TemplateCode, type TemplateField } from '../../../src/core/templates/template';
import type { Sheet } from '../../../src/host/workbook/sheet';
import { Workbook } from '../../../src/host/workbook/workbook';
import { startCalculating, type CalculatingOffice } from '../../support/calculating-office';

// A whole workbook is made and read several times over.
jest.setTimeout(60_000);

let office: CalculatingOffice;
let isOpen = false;
afterEach(() => {
  if (isOpen) office.close();
  isOpen = false;
});

const tabled = templateCodes.filter((code) => templateOf(code).table !== null);

async function insert(codes: readonly TemplateCode[], language: Language, workbook = Workbook.empty('Mine')) {
  office = await startCalculating(workbook);
  isOpen = true;
  const answer = await insertTemplates(codes, language);
  if (!answer.done) throw new Error(answer.why);
  return { workbook, ...answer };
}

function sheetOf(
  workbook: Workbook,
  written: readonly { readonly sheet: string; readonly template: TemplateCode }[],
  code: TemplateCode,
): Sheet {
  const sheet = workbook.sheet(written.find(({ template }) => template === code)?.sheet ?? '');
  if (!sheet) throw new Error(`no sheet of ${code}`);
  return sheet;
}

const columnOf = (code: TemplateCode, field: string): number => templateOf(code).fields.findIndex((each) => each.code === field);

function type(sheet: Sheet, code: TemplateCode, rows: readonly Readonly<Record<string, string | number>>[]): void {
  rows.forEach((row, index) => {
    for (const [field, value] of Object.entries(row)) sheet.setValue(firstRow + 1 + index, columnOf(code, field), value);
  });
}

async function findings(): Promise<
  readonly { readonly code: string; readonly severity: string; readonly cells: readonly (CellRef | RangeRef)[] }[]
> {
  await office.calculator.recalculate();
  const checked = await check();
  if (!checked.done) throw new Error(checked.why);
  return checked.result.findings;
}

test.each(languages)(
  'a whole campaign workbook in %s: tables, lists and names, and nothing to report of an empty one',
  async (language) => {
    const { workbook, written } = await insert(tabled, language);
    expect(written.map(({ template }) => template)).toEqual([...tabled, 'paper', 'stations', 'lists']);
    for (const { sheet, template, table } of written) {
      const made = workbook.sheet(sheet);
      expect(made?.rightToLeft).toBe(language === 'ar');
      expect(made?.tables.map(({ name }) => name)).toEqual(table === null ? [] : [table]);
      if (table !== null)
        expect(made?.tables[0]?.columns).toEqual(templateOf(template).fields.map(({ words }) => wordsOf(words, language).header));
      if (table !== null) expect(made?.look.frozen?.rows).toBe(firstRow);
      expect(made?.page.printArea === null).toBe(template !== 'paper');
    }
    expect((await findings()).filter(({ severity }) => severity !== 'info')).toEqual([]);
  },
);

test.each(languages)('messages of %s fit into what Excel takes, headers are apart', (language) => {
  for (const { fields } of templates) {
    const headers = fields.map(({ words }) => wordsOf(words, language));
    for (const { header, help } of headers) {
      expect(header.length).toBeLessThanOrEqual(32);
      expect(help.length).toBeLessThanOrEqual(255);
    }
    expect(new Set(headers.map(({ header }) => header.toLowerCase())).size).toBe(headers.length);
  }
});

test('dependent provinces resolve for every region, and every wilaya at a date from which it stands', async () => {
  const { workbook, written } = await insert(['campaign'], 'fr');
  const sheet = sheetOf(workbook, written, 'campaign');
  const rule = sheet.validations.find(({ areas }) => areas[0]?.left === columnOf('campaign', 'province'))?.formula1 ?? '';
  expect(rule.length).toBeLessThanOrEqual(255);
  const [country, region, start] = ['country', 'region', 'start'].map((field) => columnOf('campaign', field));
  const offered = async (): Promise<readonly unknown[]> =>
    (await office.calculator.evaluate(`=${rule}`, { sheetId: sheet.id, row: firstRow, column: 30 })).flat();
  const regions = (await office.calculator.evaluate('=Qf_region', { sheetId: sheet.id, row: 0, column: 30 })).flat();
  expect(regions).toHaveLength(12);
  const all: unknown[] = [];
  for (const name of regions) {
    sheet.setValue(firstRow, region ?? 0, name ?? null);
    const provinces = await offered();
    expect(provinces.length).toBeGreaterThan(0);
    all.push(...provinces);
  }
  expect(new Set(all).size).toBe(75);
  sheet.setValue(firstRow, region ?? 0, null);
  expect(await offered()).toHaveLength(75);
  sheet.setValue(firstRow, country ?? 0, entriesOf('country', 'fr')[1] ?? '');
  for (const [day, count] of [
    [43_000, 48],
    [44_000, 58],
  ] as const) {
    sheet.setValue(firstRow, start ?? 0, day);
    expect(await offered()).toHaveLength(count);
  }
});

const generated: Readonly<Record<TemplateField['type'], string | number>> = {
  text: 'Texte',
  code: 'A1',
  date: 46_000,
  count: 7,
  decimal: 7,
  amount: 7,
  result: '',
};

test.each(languages.flatMap((language) => tabled.map((code) => [code, language] as const)))(
  '%s in %s, filled in, is known by its fields, also with a renamed header',
  async (code, language) => {
    const { workbook, written } = await insert([code], language);
    const sheet = sheetOf(workbook, written, code);
    const { fields } = templateOf(code);
    fields.forEach((field, column) => {
      if (!field.formula)
        sheet.setValue(firstRow + 1, column, field.list ? (entriesOf(field.list, language)[0] ?? 'Texte') : generated[field.type]);
    });
    const second = Math.min(1, fields.length - 1);
    sheet.setValue(headerRow, second, 'Renamed');
    await office.calculator.recalculate();
    const checked = await check();
    if (!checked.done) throw new Error(checked.why);
    const region = checked.recognition.regions.find((each) => each.sheet === sheet.name && each.template === code);
    expect(region?.fields.map((field) => [field.code, field.role, field.from])).toEqual(
      fields.map((field) => [field.code, field.role, 'template']),
    );
    expect(region?.rows.filter(({ kind }) => kind === 'data').map(({ row }) => row)).toEqual([firstRow + 1]);
  },
);

const day = { date: 46_000, station: 'S1', male: 40, female: 61, 'age-0': 11, 'age-1': 20, 'age-5': 30, 'age-18': 25, 'age-65': 15 };

test('a day whose sexes and ages agree is silent; one digit swapped among them is named', async () => {
  const { workbook, written } = await insert(['daily'], 'fr');
  const sheet = sheetOf(workbook, written, 'daily');
  type(sheet, 'daily', [day]);
  expect((await findings()).filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(sheet.value(firstRow + 1, columnOf('daily', 'total'))).toBe(101);
  for (const field of ['male', 'female', 'age-1', 'age-18'] as const) {
    const typed = Number([...String(day[field])].reverse().join(''));
    sheet.setValue(firstRow + 1, columnOf('daily', field), typed);
    expect((await findings()).filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(['age-sex-mismatch']);
    expect(String(sheet.value(firstRow + 1, columnOf('daily', 'check')))).toMatch(/^≠/);
    sheet.setValue(firstRow + 1, columnOf('daily', field), day[field]);
  }
});

test('stations are added up by their names, the example is not', async () => {
  const { workbook, written } = await insert(['daily'], 'en');
  const lists = sheetOf(workbook, written, 'lists');
  const column = 3;
  lists.setValue(firstRow, column, 'S1');
  lists.setValue(firstRow + 1, column, 'S2');
  const sheet = sheetOf(workbook, written, 'daily');
  sheet.setValue(firstRow, columnOf('daily', 'station'), 'S1');
  type(sheet, 'daily', [day, { ...day, date: 46_001 }]);
  await office.calculator.recalculate();
  const tally = sheetOf(workbook, written, 'stations');
  expect([0, 1, 2].map((at) => tally.value(firstRow, at))).toEqual(['S1', 'reported', 80]);
  expect([0, 1, 2].map((at) => tally.value(firstRow + 1, at))).toEqual(['S2', 'not yet reported', '']);
  expect(tally.value(headerRow + 31, 1)).toBe('1 of 2');
});

const caravan = [
  ['beneficiaries', '', 3963],
  ['interventions', 'beneficiaries', 2857],
  ['consultations', 'interventions', 1572],
  ['operations', 'interventions', 211],
  ['dental', 'interventions', 1074],
  ['workshops', 'beneficiaries', 1106],
] as const;

test.each([
  ['interventions', 2587],
  ['consultations', 1527],
  ['beneficiaries', 3936],
])('a tally with %s typed %i names it', async (wrong, value) => {
  const { workbook, written } = await insert(['tally'], 'en');
  const sheet = sheetOf(workbook, written, 'tally');
  const rows = caravan.map(([indicator, parent, right]) => ({
    campaign: 'Nouaceur',
    indicator,
    'parent-indicator': parent,
    value: indicator === wrong ? value : right,
    unit: 'Person',
  }));
  type(sheet, 'tally', rows);
  const row = firstRow + 1 + rows.findIndex(({ indicator }) => indicator === wrong);
  const told = await findings();
  const named = told
    .flatMap(({ cells }) => cells)
    .some((cell) => ('row' in cell ? cell.row === row : cell.top <= row && row <= cell.bottom));
  expect(named).toBe(true);
});

test('names that are taken keep theirs: ours get numbers, dropdowns follow, undo leaves what was there', async () => {
  const workbook = Workbook.empty('Listes');
  workbook.sheets[0]?.setValue(0, 0, 'à moi');
  workbook.setName({ name: 'Qf_unit', formula: '=Listes!$A$1', scope: null, isHidden: false });
  workbook.sheets[0]?.addTable({
    name: 'Qf_Tally',
    area: { top: 4, left: 0, bottom: 6, right: 1 },
    hasHeaders: true,
    hasTotals: false,
    style: '',
  });
  const { written, renamed } = await insert(['tally'], 'fr', workbook);
  expect(renamed).toEqual([
    { wanted: 'Qf_Tally', got: 'Qf_Tally2' },
    { wanted: 'Listes', got: 'Listes (2)' },
    { wanted: 'Qf_unit', got: 'Qf_unit2' },
  ]);
  const sheet = sheetOf(workbook, written, 'tally');
  expect(sheet.validations.find(({ areas }) => areas[0]?.left === columnOf('tally', 'unit'))?.formula1).toBe('Qf_unit2');
  expect(await session.undo()).toMatchObject({ done: true, keptSheets: [] });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Listes']);
  expect(workbook.names.map(({ name }) => name)).toEqual(['Qf_unit']);
});

test('a second template uses the lists that are there', async () => {
  const { workbook } = await insert(['tally'], 'fr');
  const again = await insertTemplates(['costs'], 'fr');
  expect(again).toMatchObject({ done: true, written: [{ template: 'costs' }], renamed: [] });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Mine', 'Bilan', 'Listes', 'Coûts']);
});
