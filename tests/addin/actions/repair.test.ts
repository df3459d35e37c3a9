import { insertTemplates, inspectTemplates, repairTemplates } from '../../../src/addin/actions/templates';
import * as session from '../../../src/addin/excel/session';
import { templateOf } from '../../../src/core/templates/descriptors';
import { firstRow, type TemplateCode } from '../../../src/core/templates/template';
import type { Sheet } from '../../../src/host/workbook/sheet';
import { Workbook } from '../../../src/host/workbook/workbook';
import { startCalculating, type CalculatingOffice } from '../../support/calculating-office';

// A whole workbook is made and read several times over.
jest.setTimeout(60_000);

let office: CalculatingOffice;
afterEach(() => office.close());

async function start(code: TemplateCode): Promise<{ readonly workbook: Workbook; readonly sheet: Sheet }> {
  const workbook = Workbook.empty('Mine');
  office = await startCalculating(workbook);
  const answer = await insertTemplates([code], 'fr');
  const sheet = answer.done ? workbook.sheet(answer.written[0]?.sheet ?? '') : null;
  if (!sheet) throw new Error('not inserted');
  return { workbook, sheet };
}

const columnOf = (code: TemplateCode, field: string): number => templateOf(code).fields.findIndex((each) => each.code === field);
const row = firstRow + 1;

async function lost(): Promise<readonly string[]> {
  await office.calculator.recalculate();
  const found = await inspectTemplates(null);
  if (!found.done) throw new Error(found.why);
  return [...new Set(found.lost.map(({ what }) => what))].sort();
}

async function repair(): Promise<void> {
  const found = await inspectTemplates(null);
  if (!found.done) throw new Error(found.why);
  expect(await repairTemplates(found.plan)).toEqual({ done: true });
}

test.each(['campaign', 'tally', 'daily', 'donations', 'resources'] as const)('nothing is lost of a new %s', async (code) => {
  await start(code);
  expect(await lost()).toEqual([]);
});

/** What a paste from another workbook does: other rules, no formats, values for formulas, texts for numbers, rows beyond. */
const pastes: readonly (readonly [string, TemplateCode, (sheet: Sheet) => void])[] = [
  ['validation', 'daily', (sheet) => sheet.setValidation([{ top: row, bottom: row + 3, left: 0, right: 6 }], null)],
  ['conditional-format', 'tally', (sheet) => sheet.clearConditionalFormats({ top: 0, bottom: 5000, left: 0, right: 20 })],
  [
    'format',
    'daily',
    (sheet) => {
      sheet.setValue(row, 0, 46_000);
      sheet.setStyle({ top: row, bottom: row, left: 0, right: 3 }, { numberFormat: '@' });
    },
  ],
  [
    'formula',
    'daily',
    (sheet) => {
      sheet.setValue(row, columnOf('daily', 'male'), 5);
      sheet.setValue(row, columnOf('daily', 'total'), 5);
    },
  ],
  ['header', 'tally', (sheet) => sheet.setValue(firstRow - 1, 3, 'Nb')],
  [
    'outside-table',
    'tally',
    (sheet) => {
      for (let at = row; at < row + 40; at++) sheet.setValue(at, 1, `Indicateur ${String(at)}`);
    },
  ],
];

test.each(pastes)('a lost %s is told, put back and can be undone', async (what, code, paste) => {
  const { sheet } = await start(code);
  paste(sheet);
  expect(await lost()).toContain(what);
  await repair();
  expect(await lost()).toEqual([]);
  expect(await session.undo()).toMatchObject({ done: true });
  expect(await lost()).toContain(what);
});

test('values are only told: a total that differs from its parts and a number kept as text stay', async () => {
  const { sheet } = await start('daily');
  const [male, total] = [columnOf('daily', 'male'), columnOf('daily', 'total')];
  sheet.setValue(row, male, 5);
  sheet.setValue(row, total, 7);
  sheet.setValue(row + 1, male, '12');
  expect(await lost()).toEqual(expect.arrayContaining(['formula', 'text-number']));
  await repair();
  expect([sheet.value(row, total), sheet.formula(row, total), sheet.value(row + 1, male)]).toEqual([7, null, '12']);
});
