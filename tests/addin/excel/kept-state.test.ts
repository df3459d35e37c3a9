/** What we keep in the workbook, after people moved its sheets and after anybody wrote to its parts. */
import { accept } from '../../../src/addin/actions/accept';
import { check } from '../../../src/addin/actions/check';
import { readSettings } from '../../../src/addin/actions/kept-settings';
import { onStateDropped } from '../../../src/addin/excel/session';
import * as session from '../../../src/addin/excel/session';
import type { Plan, PlanStep } from '../../../src/core/model/plans';
import { Workbook } from '../../../src/host/workbook/workbook';
import { readWorkbook } from '../../../src/host/xlsx/read';
import { writeWorkbook } from '../../../src/host/xlsx/write';
import { startOffice, type OfficeEnvironment } from '../../support/office-environment';

jest.mock('../../../assets/templates/rtl.xlsx', () => template('rtl'));
jest.mock('../../../assets/templates/ltr.xlsx', () => template('ltr'));
function template(direction: string) {
  return {
    __esModule: true,
    default: jest
      .requireActual<{ readFileSync(path: string): Buffer }>('node:fs')
      .readFileSync(`assets/templates/${direction}.xlsx`)
      .toString('base64'),
  };
}

let office: OfficeEnvironment;

function open(bytes: Uint8Array): Workbook {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.sentence);
  return read.workbook;
}

async function start(workbook: Workbook): Promise<Workbook> {
  office = await startOffice(workbook, { readWorkbook: open });
  return workbook;
}

/** Saved, and opened in another session: Excel gives the sheets other ids. */
async function reopened(workbook: Workbook): Promise<Workbook> {
  office.close();
  const saved = await writeWorkbook(workbook);
  if (!saved.ok) throw new Error(saved.sentence);
  return start(open(saved.bytes));
}

afterEach(() => office.close());

/** Two sheets alike, as people make them month by month. */
function twoMonths(): Workbook {
  const workbook = Workbook.empty('January');
  workbook.addSheet('February');
  for (const sheet of workbook.sheets) {
    sheet.setValue(0, 0, 'Place');
    sheet.setValue(1, 1, 10);
  }
  return workbook;
}

function plan(...steps: PlanStep[]): Plan {
  return { what: { key: 'actions.applied', args: { cell: 'B2', sheet: 'January', from: 10, to: 12 } }, steps };
}

const write = (sheet: string, value: number): PlanStep => ({
  kind: 'write',
  sheet,
  area: { top: 1, left: 1, bottom: 1, right: 1 },
  contents: [[{ value }]],
});
const figure = (workbook: Workbook, sheet: string) => workbook.sheet(sheet)?.value(1, 1);

function move(workbook: Workbook, name: string, position: number): void {
  workbook.moveSheet(workbook.sheet(name)?.id ?? '', position);
}

describe('Undo finds its sheets', () => {
  test('by their names after they were moved and the file was opened again', async () => {
    const workbook = await start(twoMonths());
    await session.apply(plan(write('January', 12)));
    workbook.sheet('February')?.setValue(1, 1, 12);
    move(workbook, 'February', 0);
    const again = await reopened(workbook);
    expect(again.sheets[0]?.name).toBe('February');
    expect(await session.undo()).toMatchObject({ done: true, keptCells: 0, missingSheets: [] });
    expect([figure(again, 'January'), figure(again, 'February')]).toEqual([10, 12]);
  });

  test('by their ids while the file stays open, whatever they are called now', async () => {
    const workbook = await start(twoMonths());
    await session.apply(plan(write('January', 12)));
    workbook.renameSheet(workbook.sheet('January')?.id ?? '', 'Old');
    workbook.renameSheet(workbook.sheet('February')?.id ?? '', 'January');
    expect(await session.undo()).toMatchObject({ done: true, missingSheets: [] });
    expect([figure(workbook, 'Old'), figure(workbook, 'January')]).toEqual([10, 10]);
  });

  test('or says that it does not, and takes back what it finds; the rest once the sheet has its name again', async () => {
    const workbook = await start(twoMonths());
    await session.apply(plan(write('February', 1)));
    await session.apply(plan(write('January', 12), write('February', 12)));
    workbook.renameSheet(workbook.sheet('January')?.id ?? '', 'Janvier');
    const again = await reopened(workbook);
    expect(await session.undo()).toMatchObject({ done: true, missingSheets: ['January'] });
    expect([figure(again, 'Janvier'), figure(again, 'February')]).toEqual([12, 1]);
    expect(await session.undo()).toMatchObject({ done: true, missingSheets: [] });
    expect(figure(again, 'February')).toBe(10);
    again.renameSheet(again.sheet('Janvier')?.id ?? '', 'January');
    expect(await session.undo()).toMatchObject({ done: true, missingSheets: [] });
    expect(figure(again, 'January')).toBe(10);
    expect(await session.undo()).toEqual({ done: false, why: 'nothing-to-undo' });
  });

  test('and those that it made by their hidden mark; the sheet that was shown before is shown again', async () => {
    const workbook = await start(twoMonths());
    workbook.activeSheetId = workbook.sheet('February')?.id ?? '';
    const made: PlanStep = { kind: 'add-sheet', name: 'Ours', direction: 'rtl', made: 'test' };
    await session.apply(plan(made, write('Ours', 5), { kind: 'select', sheet: 'Ours', area: { top: 0, left: 0, bottom: 0, right: 0 } }));
    workbook.renameSheet(workbook.sheet('Ours')?.id ?? '', 'Bilan');
    move(workbook, 'Bilan', 0);
    const again = await reopened(workbook);
    expect(again.sheet(again.activeSheetId)?.name).toBe('Bilan');
    const theirs = again.addSheet('Ours');
    theirs.setValue(1, 1, 5);
    expect(await session.undo()).toMatchObject({ done: true, keptSheets: [] });
    expect(again.sheets.map(({ name }) => name)).toEqual(['January', 'February', 'Ours']);
    expect(again.sheet(again.activeSheetId)?.name).toBe('February');
  });
});

const journalOf = (workbook: Workbook) => workbook.customXml.list().find(({ namespaceUri }) => namespaceUri === 'urn:qafila:journal:1');

function rewrite(workbook: Workbook, change: (json: string) => string): void {
  const part = journalOf(workbook);
  if (!part) throw new Error('no journal');
  workbook.customXml.set(part.id, change(part.xml));
}

const foreign = (kind: string, json: string) =>
  `<qafila xmlns="urn:qafila:${kind}:1">${json.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</qafila>`;

describe('a journal that somebody wrote to', () => {
  const tampered: readonly [string, (xml: string) => string][] = [
    ['a formula in place of a figure', (xml) => xml.replace('"before":[[10]]', '"before":[["=HYPERLINK(1)"]]')],
    ['another figure', (xml) => xml.replace('"before":[[10]]', '"before":[[99]]')],
    ['other cells', (xml) => xml.replace('"top":1', '"top":0')],
    ['cells out of the sheet', (xml) => xml.replace('"bottom":1', '"bottom":1048576')],
    ['a figure where a list belongs', (xml) => xml.replace('"before":[[10]]', '"before":7')],
    ['more cells than contents', (xml) => xml.replace('"bottom":1', '"bottom":9')],
  ];

  test.each(tampered)('%s: nothing of it is written, what stands beside it is undone, and it is said', async (_, change) => {
    const workbook = await start(twoMonths());
    await session.apply(plan(write('February', 7)));
    const [first] = [journalOf(workbook)?.xml ?? ''];
    await session.apply(plan(write('January', 12)));
    const whole = journalOf(workbook)?.xml ?? '';
    rewrite(
      workbook,
      () => whole.slice(0, first.length - '</qafila>'.length - 1) + change(whole.slice(first.length - '</qafila>'.length - 1)),
    );
    expect(journalOf(workbook)?.xml).not.toBe(whole);
    const dropped: string[] = [];
    const stop = onStateDropped((kind) => dropped.push(kind));
    expect(await session.undo()).toMatchObject({ done: true });
    stop();
    expect(dropped).toContain('journal');
    expect([figure(workbook, 'January'), figure(workbook, 'February')]).toEqual([12, 10]);
    expect(workbook.sheet('January')?.formula(1, 1)).toBeNull();
    expect(await session.undo()).toEqual({ done: false, why: 'nothing-to-undo' });
  });

  test.each([
    ['nested deeper than any data', '['.repeat(40_000)],
    ['no JSON', 'hello'],
    ['a figure', '7'],
    ['an entry that names its prototype', '[{"__proto__":{"id":"x"}}]'],
    [
      'an entry of nobody’s over the whole sheet',
      '[{"id":"x","at":"2025","what":{"key":"actions.applied","args":{}},"cells":[{"sheetId":"1","sheetName":"January","area":{"top":0,"left":0,"bottom":1048575,"right":16383},"before":[["=1+1"]],"numberFormats":[["General"]],"formats":null,"after":[["Place"]]}],"sheets":[]}]',
    ],
  ])('%s: hinders neither a write nor its undo', async (_, json) => {
    const workbook = twoMonths();
    workbook.customXml.add(foreign('journal', json));
    await start(workbook);
    expect(await session.undo()).toEqual({ done: false, why: 'nothing-to-undo' });
    expect(await session.apply(plan(write('January', 12)))).toMatchObject({ done: true });
    expect(await session.undo()).toMatchObject({ done: true, keptCells: 0 });
    expect(figure(workbook, 'January')).toBe(10);
  });
});

describe('settings', () => {
  test('one bad entry is left out, the others count', async () => {
    const workbook = twoMonths();
    workbook.customXml.add(
      foreign(
        'settings',
        '{"switchedOff":[{"code":"typed-total","scope":{"kind":"workbook"}},{"code":5},"x"],"parameters":"many","__proto__":{"country":"MA"},"unknown":1}',
      ),
    );
    await start(workbook);
    const dropped: string[] = [];
    const stop = onStateDropped((kind) => dropped.push(kind));
    expect(await readSettings()).toEqual({ done: true, value: { switchedOff: [{ code: 'typed-total', scope: { kind: 'workbook' } }] } });
    stop();
    expect(dropped).toEqual(['settings']);
  });

  test('in a part that Excel hands over no more stay where they are; others are kept beside it', async () => {
    const workbook = twoMonths();
    const large = foreign('settings', `{"note":"${'x'.repeat(5 * 1024 * 1024)}"}`);
    workbook.customXml.add(large);
    const rows: readonly (readonly (string | number)[])[] = [
      ['Service', 'Visits'],
      ['General', 51],
      ['Eyes', 34],
      ['Teeth', 23],
      ['Total', 118],
    ];
    const sheet = workbook.sheet('January');
    for (const [r, row] of rows.entries()) for (const [c, value] of row.entries()) sheet?.setValue(r, c, value);
    await start(workbook);
    const checked = await check();
    const [first] = checked.done ? checked.result.findings : [];
    if (!first) throw new Error('no finding');
    expect(await accept(first, 'known')).toEqual({ done: true });
    expect(await readSettings()).toMatchObject({ done: true, value: { acceptances: [{ reason: 'known' }] } });
    expect(workbook.customXml.list().some(({ xml }) => xml === large)).toBe(true);
  });
});
