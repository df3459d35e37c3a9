/** Indents of labels as a file keeps them, through the real office.js. */
import { readWorkbook } from '../../../src/addin/excel/read';
import type { WorkbookSnapshot } from '../../../src/core/model/grid';
import { recognise } from '../../../src/core/recognition';
import { Workbook } from '../../../src/host/workbook/workbook';
import { readWorkbook as readFile } from '../../../src/host/xlsx/read';
import { startOffice, type OfficeEnvironment } from '../../support/office-environment';
import { xlsxOf } from '../../support/xlsx-parts';

let office: OfficeEnvironment;
afterEach(() => office.close());

const styles =
  '<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/>' +
  '<xf applyAlignment="1"><alignment horizontal="left" indent="1"/></xf><xf applyAlignment="1"><alignment horizontal="right" readingOrder="2" indent="2"/></xf></cellXfs>';

type Line = readonly [label: string, value: number | string, style?: number];

/** Labels in A, styled; values in B. */
function fileOf(lines: readonly Line[]): Workbook {
  const text = (at: string, value: string, style: number): string => `<c r="${at}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const rows = lines.map(
    ([label, value, style = 0], index) =>
      `<row r="${index + 1}">${text(`A${index + 1}`, label, style)}${typeof value === 'string' ? text(`B${index + 1}`, value, 0) : `<c r="B${index + 1}"><v>${value}</v></c>`}</row>`,
  );
  const read = readFile(xlsxOf({ sheets: [{ name: 'Tally', rows: rows.join('') }], styles }));
  if (!read.ok) throw new Error(read.sentence);
  return read.workbook;
}

/** How many syncs a reading takes. */
async function read(workbook: Workbook, payloadLimit?: number): Promise<{ readonly snapshot: WorkbookSnapshot; readonly syncs: number }> {
  office = await startOffice(workbook, payloadLimit === undefined ? {} : { payloadLimit });
  let syncs = 0;
  const snapshot = await office.Excel.run(async (context) => {
    const sync = context.sync.bind(context);
    context.sync = <T>(value?: T): Promise<T> => {
      syncs++;
      return sync(value);
    };
    return readWorkbook(context);
  });
  return { snapshot, syncs };
}

const lines: readonly Line[] = [
  ['Région', 'Consultations'],
  ['Fès', 50],
  ['Sefrou', 20, 1],
  ['Taza', 30, 1],
  ['Rabat', 33],
  ['Salé', 31, 2],
  ['Témara', 2, 2],
  ['Total', 83],
];

test('are read from the styles of the file, and nest the rows', async () => {
  const { snapshot } = await read(fileOf(lines));
  expect(snapshot.sheets[0]?.indents).toEqual(
    new Map([
      [
        0,
        new Map([
          [2, 1],
          [3, 1],
          [5, 2],
          [6, 2],
        ]),
      ],
    ]),
  );
  expect(recognise(snapshot).regions[0]?.rows.map(({ level }) => level)).toEqual([0, 1, 1, 0, 2, 2, 0]);
});

test('ask for no sync of their own', async () => {
  const plain = await read(fileOf(lines.map(([label, value]) => [label, value])));
  expect(plain.snapshot.sheets[0]).not.toHaveProperty('indents');
  office.close();
  const indented = await read(fileOf(lines));
  expect(indented.syncs).toBe(plain.syncs);
});

test('of a long sheet are not asked: it holds records', async () => {
  const { snapshot } = await read(fileOf([...lines, ...Array.from({ length: 5_000 }, (_, index): Line => [`n ${index}`, index])]));
  expect(snapshot.sheets[0]).not.toHaveProperty('indents');
});

test('are read too where Excel refuses to tell all merges at once', async () => {
  const workbook = fileOf([...lines, ...Array.from({ length: 600 }, (_, index): Line => [`n ${index}`, index])]);
  for (let row = 20; row < 600; row++) workbook.sheet('Tally')?.merge({ top: row, bottom: row, left: 3, right: 4 });
  workbook.sheet('Tally')?.setValue(600, 4, 'end');
  const { snapshot } = await read(workbook);
  expect(snapshot.sheets[0]?.indents?.get(0)?.get(5)).toBe(2);
  expect(snapshot.sheets[0]?.merges.length).toBe(580);
});

test('of figures, many columns and many sheets are bounded', async () => {
  const workbook = Workbook.empty('S0');
  for (let index = 0; index < 12; index++) {
    const sheet = workbook.sheet(`S${index}`) ?? workbook.addSheet(`S${index}`);
    for (let row = 0; row < 1_000; row++) for (let column = 0; column < 9; column++) sheet.setValue(row, column, row);
    sheet.setStyle({ top: 3, bottom: 5, left: 0, right: 8 }, { indent: 1 });
  }
  const { snapshot } = await read(workbook);
  const cells = snapshot.sheets.map(({ indents }) => (indents?.size ?? 0) * 1_000);
  expect(cells.slice(0, 6)).toEqual([6_000, 6_000, 6_000, 6_000, 6_000, 0]);
});
