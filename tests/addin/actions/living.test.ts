import { accept, withdraw } from '../../../src/addin/actions/accept';
import { check } from '../../../src/addin/actions/check';
import type { Checked } from '../../../src/addin/actions/last-check';
import { writeFindingsSheet } from '../../../src/addin/actions/findings-sheet';
import { highlight, removeHighlights } from '../../../src/addin/actions/highlight';
import { setParameter, switchOff, switchOn } from '../../../src/addin/actions/rules';
import { applySuggestion } from '../../../src/addin/actions/apply-suggestion';
import { undo } from '../../../src/addin/actions/undo';
import { readSettings } from '../../../src/addin/actions/kept-settings';
import { logOf } from '../../../src/core/checks';
import { highlightColors } from '../../../src/core/documents/highlights';
import type { Finding } from '../../../src/core/model/findings';
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

/** A table whose total says 118 where its rows make 108. */
async function start(fill: (workbook: Workbook) => void = () => undefined): Promise<Workbook> {
  const workbook = Workbook.empty('Tally');
  const rows: (string | number)[][] = [
    ['Service', 'Consultations'],
    ['General', 51],
    ['Eyes', 34],
    ['Teeth', 23],
    ['Total', 118],
  ];
  const sheet = sheetOf(workbook);
  for (const [r, row] of rows.entries()) for (const [c, value] of row.entries()) sheet.setValue(r, c, value);
  fill(workbook);
  office = await startOffice(workbook, { readWorkbook: open });
  return workbook;
}

afterEach(() => office.close());

function sheetOf(workbook: Workbook, name = 'Tally') {
  const sheet = workbook.sheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

async function checked(): Promise<Checked> {
  const answer = await check();
  if (!answer.done) throw new Error(answer.why);
  return answer;
}

async function sumFinding(): Promise<Finding> {
  const finding = (await checked()).result.findings.find(({ code }) => code === 'sum-mismatch');
  if (!finding) throw new Error('no sum-mismatch');
  return finding;
}

const cell = (row: number, column: number) => ({ top: row, bottom: row, left: column, right: column });

describe('accepting', () => {
  test('keeps the reason in the workbook, also after saving and opening again', async () => {
    const workbook = await start();
    expect(await accept(await sumFinding(), ' ten came twice ')).toEqual({ done: true });
    expect(await sumFinding()).toMatchObject({ accepted: 'ten came twice' });
    office.close();
    const saved = await writeWorkbook(workbook);
    if (!saved.ok) throw new Error(saved.sentence);
    office = await startOffice(open(saved.bytes), { readWorkbook: open });
    expect(await sumFinding()).toMatchObject({ accepted: 'ten came twice' });
  });

  test('goes stale when the figure changes, and the log says so', async () => {
    const workbook = await start();
    await accept(await sumFinding(), 'known');
    sheetOf(workbook).setValue(4, 1, 119);
    const { result, settings } = await checked();
    expect(result.findings.find(({ code }) => code === 'sum-mismatch')).toMatchObject({ accepted: null });
    expect(logOf(settings.acceptances ?? [], result.findings)).toMatchObject([
      { finding: null, acceptance: { reason: 'known', cell: 'Tally!B5', at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) } },
    ]);
    sheetOf(workbook).setValue(4, 1, 118);
    expect(await sumFinding()).toMatchObject({ accepted: 'known' });
  });

  test('is withdrawn, replaced by a second reason, and refused without one', async () => {
    await start();
    const finding = await sumFinding();
    expect(await accept(finding, '  ')).toEqual({ done: false, why: 'no-reason' });
    await accept(finding, 'one');
    await accept(finding, 'two');
    const { settings } = await checked();
    expect(settings.acceptances).toHaveLength(1);
    expect(await sumFinding()).toMatchObject({ accepted: 'two' });
    await withdraw(settings.acceptances?.[0] as never);
    expect(await sumFinding()).toMatchObject({ accepted: null });
  });
});

describe('rules', () => {
  test.each([
    { kind: 'workbook' } as const,
    { kind: 'sheet', sheet: 'Tally' } as const,
    { kind: 'range', range: { sheet: 'Tally', top: 0, left: 0, bottom: 9, right: 3 } } as const,
  ])('is switched off for $kind and on again', async (scope) => {
    await start();
    await switchOff('sum-mismatch', scope);
    await switchOff('sum-mismatch', scope);
    expect((await checked()).result.findings.map(({ code }) => code)).not.toContain('sum-mismatch');
    expect((await checked()).settings.switchedOff).toHaveLength(1);
    await switchOn('sum-mismatch', scope);
    expect((await checked()).settings.switchedOff).toEqual([]);
    expect((await sumFinding()).code).toBe('sum-mismatch');
  });

  test('speaks on another sheet than the one where it is off', async () => {
    await start((workbook) => workbook.addSheet('Other'));
    await switchOff('sum-mismatch', { kind: 'sheet', sheet: 'Other' });
    expect((await sumFinding()).cells[0]).toMatchObject({ sheet: 'Tally' });
  });

  test('a threshold is kept within its bounds and brought back', async () => {
    await start();
    await setParameter('outlier', 'score', 500);
    await setParameter('outlier', 'values', 9);
    expect((await checked()).settings.parameters).toEqual({ outlier: { score: 20, values: 9 } });
    await setParameter('outlier', 'score', null);
    await setParameter('outlier', 'values', null);
    const kept = await readSettings();
    expect(kept).toEqual({ done: true, value: { parameters: {} } });
  });
});

describe('highlights', () => {
  test('go away without trace, whatever was done in between', async () => {
    const workbook = await start((made) => {
      sheetOf(made).setStyle(cell(4, 1), { fillColor: '#FFFFFF', bold: true });
      sheetOf(made).setValue(20, 0, 'note');
    });
    expect(await highlight()).toMatchObject({ done: true, cells: 1 });
    const [place] = (await sumFinding()).cells;
    const row = place && 'row' in place ? place.row : -1;
    expect(sheetOf(workbook).style(row, 1).fillColor).toBe(highlightColors.error);
    const suggestion = (await sumFinding()).suggestions[0];
    if (!suggestion) throw new Error('no suggestion');
    expect(await applySuggestion(suggestion)).toMatchObject({ done: true });
    sheetOf(workbook).setStyle(cell(4, 1), { italic: true });
    expect(await removeHighlights()).toMatchObject({ done: true, keptCells: 0 });
    expect(sheetOf(workbook).value(suggestion.cell.row, 1)).toBe(suggestion.to);
    expect(sheetOf(workbook).style(4, 1)).toMatchObject({ fillColor: '#FFFFFF', bold: true, italic: true });
    expect(await removeHighlights()).toEqual({ done: false, why: 'nothing-to-undo' });
    // What was done since can still be undone.
    expect(await undo()).toMatchObject({ done: true, what: { key: 'actions.applied' } });
    expect(sheetOf(workbook).value(suggestion.cell.row, 1)).toBe(suggestion.from);
  });

  test('leave a cell that a person coloured since, and survive many later actions', async () => {
    const workbook = await start((made) => {
      for (const [r, row] of [
        ['Service', 'Visits'],
        ['Day', 8],
        ['Night', 9],
        ['Total', 71],
      ].entries())
        for (const [c, value] of row.entries()) sheetOf(made).setValue(20 + r, c, value);
    });
    const done = await highlight();
    expect(done).toMatchObject({ done: true, cells: 2 });
    const coloured = [...Array(30).keys()].filter((row) => sheetOf(workbook).style(row, 1).fillColor !== null);
    expect(coloured).toHaveLength(2);
    sheetOf(workbook).setStyle(cell(coloured[0] ?? 0, 1), { fillColor: '#00FF00' });
    for (let turn = 0; turn < 25; turn++) {
      await applySuggestion({
        cell: { sheet: 'Tally', row: 40, column: 0 },
        from: turn === 0 ? null : turn,
        to: turn + 1,
        edit: 'other',
        verdict: 'unique',
      });
    }
    expect(await removeHighlights()).toMatchObject({ done: true, keptCells: 1 });
    expect(coloured.map((row) => sheetOf(workbook).style(row, 1).fillColor)).toEqual(['#00FF00', null]);
  });

  test('are found again where rows were inserted since, by moving cells', async () => {
    const workbook = await start((made) => sheetOf(made).setStyle(cell(4, 1), { fillColor: '#DDEEFF' }));
    await highlight();
    const sheet = sheetOf(workbook);
    expect(sheet.style(4, 1).fillColor).toBe(highlightColors.error);
    for (let row = 4; row >= 0; row--) {
      for (const column of [0, 1]) {
        sheet.setValue(row + 2, column, sheet.value(row, column));
        sheet.setStyle(cell(row + 2, column), { fillColor: sheet.style(row, column).fillColor });
        sheet.setValue(row, column, null);
        sheet.setStyle(cell(row, column), { fillColor: null });
      }
    }
    expect(await removeHighlights()).toMatchObject({ done: true, keptCells: 0 });
    expect([...Array(9).keys()].map((row) => sheet.style(row, 1).fillColor)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
      '#DDEEFF',
      null,
      null,
    ]);
  });

  test('leave protected sheets alone and name them; a second time changes nothing for the worse', async () => {
    const workbook = await start((made) => {
      made.addSheet('Locked');
      sheetOf(made, 'Locked').setValue(0, 0, 'x');
      sheetOf(made, 'Locked').protect({ hasPassword: true });
    });
    expect(await highlight()).toMatchObject({ done: true, cells: 1, protectedSheets: ['Locked'] });
    expect(await highlight()).toMatchObject({ done: true, cells: 1 });
    await removeHighlights();
    expect([...Array(6).keys()].map((row) => sheetOf(workbook).style(row, 1).fillColor)).toEqual(Array(6).fill(null));
    expect(await undo()).toEqual({ done: false, why: 'nothing-to-undo' });
  });

  test('a clean workbook has nothing to highlight', async () => {
    await start((made) => sheetOf(made).setValue(4, 1, 108));
    expect(await highlight()).toEqual({ done: false, why: 'nothing-to-highlight' });
  });
});

describe('the findings sheet', () => {
  test('lists the findings with links, and is filled anew in place', async () => {
    const workbook = await start();
    expect(await writeFindingsSheet('en')).toMatchObject({ done: true, sheet: 'Findings' });
    const made = sheetOf(workbook, 'Findings');
    expect(made.hyperlink(3, 3)).toMatchObject({ location: expect.stringMatching(/^#'Tally'!B\d$/) });
    const { id } = made;
    await accept(await sumFinding(), '=1+1');
    expect(await writeFindingsSheet('en')).toMatchObject({ done: true, sheet: 'Findings' });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Tally', 'Findings']);
    expect(sheetOf(workbook, 'Findings').id).toBe(id);
    const texts = textsOf(workbook, 'Findings');
    expect(texts).toContain('=1+1');
    expect(texts.filter((text) => text === 'Sum does not hold').length).toBeLessThanOrEqual(1);
    expect(sheetOf(workbook, 'Findings').formula(rowOf(workbook, '=1+1'), 5)).toBeNull();
  });

  test('makes another where somebody wrote beside it, or where the direction differs', async () => {
    const workbook = await start();
    await writeFindingsSheet('en');
    sheetOf(workbook, 'Findings').setValue(0, 9, 'my remark');
    expect(await writeFindingsSheet('en')).toMatchObject({ done: true, sheet: 'Findings (2)' });
    expect(sheetOf(workbook, 'Findings').value(0, 9)).toBe('my remark');
    expect(await writeFindingsSheet('ar')).toMatchObject({ done: true, sheet: 'نتائج التدقيق' });
    expect(sheetOf(workbook, 'نتائج التدقيق').rightToLeft).toBe(true);
  });

  test('is known again after saving and opening, in each direction, and filled anew', async () => {
    const workbook = await start();
    const before = (await checked()).recognition.regions.length;
    await writeFindingsSheet('en');
    await writeFindingsSheet('ar');
    office.close();
    const saved = await writeWorkbook(workbook);
    if (!saved.ok) throw new Error(saved.sentence);
    const reopened = open(saved.bytes);
    office = await startOffice(reopened, { readWorkbook: open });
    expect((await checked()).recognition.regions).toHaveLength(before);
    expect(await writeFindingsSheet('en')).toMatchObject({ sheet: 'Findings' });
    expect(await writeFindingsSheet('ar')).toMatchObject({ sheet: 'نتائج التدقيق' });
    expect(reopened.sheets).toHaveLength(3);
  });

  test('is never checked itself, and a sheet of the same name that is not ours stays', async () => {
    const workbook = await start((made) => {
      made.addSheet('Findings');
      sheetOf(made, 'Findings').setValue(0, 0, 'mine');
    });
    const before = (await checked()).result.findings.length;
    expect(await writeFindingsSheet('en')).toMatchObject({ sheet: 'Findings (2)' });
    expect(sheetOf(workbook, 'Findings').value(0, 0)).toBe('mine');
    expect((await checked()).result.findings).toHaveLength(before);
    expect(await undo()).toMatchObject({ done: true, keptSheets: [] });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Tally', 'Findings']);
    expect(await writeFindingsSheet('fr')).toMatchObject({ sheet: 'Constats' });
  });
});

function textsOf(workbook: Workbook, name: string): string[] {
  const sheet = sheetOf(workbook, name);
  return [...Array(40).keys()].flatMap((row) => [...Array(8).keys()].map((column) => String(sheet.value(row, column) ?? '')));
}

function rowOf(workbook: Workbook, text: string): number {
  return [...Array(40).keys()].find((row) => sheetOf(workbook, 'Findings').value(row, 5) === text) ?? -1;
}
