import { readFileSync } from 'node:fs';
import { check } from '../../../src/addin/actions/check';
import { insertSummaries } from '../../../src/addin/actions/insert-summaries';
import { Calculator } from '../../../src/host/calculation/calculator';
import type { Sheet } from '../../../src/host/workbook/sheet';
import type { Workbook } from '../../../src/host/workbook/workbook';
import { readWorkbook } from '../../../src/host/xlsx/read';
import { startOffice, type OfficeEnvironment } from '../../support/office-environment';

let office: OfficeEnvironment;
let calculator: Calculator;
afterEach(() => office.close());

function open(bytes: Uint8Array): Workbook {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.sentence);
  return read.workbook;
}

async function certified(): Promise<{ readonly workbook: Workbook; readonly sheet: Sheet }> {
  const workbook = open(readFileSync('assets/samples/nouaceur.xlsx'));
  calculator = new Calculator(workbook, null);
  calculator.start();
  office = await startOffice(workbook, { readWorkbook: open, calculation: calculator });
  const answers = await insertSummaries({ kinds: ['certificate'], wanted: null, languages: ['fr'], issued: 46_356 });
  expect(answers).toMatchObject([{ done: true, kind: 'certificate' }]);
  const sheet = workbook.sheets.at(-1);
  if (!sheet) throw new Error('a workbook has a sheet');
  return { workbook, sheet };
}

async function certificates() {
  await calculator.recalculate();
  const checked = await check();
  if (!checked.done) throw new Error(checked.why);
  return checked.certificates;
}

const textsOf = (sheet: Sheet): string[] =>
  Array.from({ length: 60 }, (_, row) => sheet.value(row, 0)).flatMap((value) => (typeof value === 'string' ? [value] : []));

test('a certificate holds, also after sheets and certificate are renamed and rows move', async () => {
  const { workbook, sheet } = await certified();
  const [before] = await certificates();
  expect(before).toMatchObject({ sheet: sheet.name, holds: true, differs: [] });
  expect(before?.fingerprint).toMatch(/^[0-9a-f]{4}(-[0-9a-f]{4}){3}$/);
  expect(textsOf(sheet)).toEqual(expect.arrayContaining([before?.fingerprint, 'Les chiffres actuels sont ceux de cette empreinte.']));
  workbook.renameSheet(sheet.id, 'Annexe');
  workbook.renameSheet(workbook.sheets[2]?.id ?? '', 'Nouaceur 2026');
  expect(await certificates()).toEqual([{ sheet: 'Annexe', fingerprint: before?.fingerprint, holds: true, differs: [] }]);
});

test('a figure that changed is named, and the sheet itself says to refresh', async () => {
  const { workbook, sheet } = await certified();
  workbook.sheet('14 فبراير 2026')?.setValue(9, 1, 1573);
  expect(await certificates()).toMatchObject([{ holds: false, differs: [{ sheet: '14 فبراير 2026', row: 9, column: 1 }] }]);
  expect(textsOf(sheet)).toContain('Un chiffre au moins a changé : actualisez le certificat.'.replace(' :', '\u00a0:'));
});

test('figures that came to the workbook since are named too', async () => {
  const { workbook } = await certified();
  workbook.sheet('24 ماي 2025')?.setValue(8, 1, 1200);
  expect(await certificates()).toMatchObject([{ holds: false, differs: [{ sheet: '24 ماي 2025', row: 8, column: 1 }] }]);
});
