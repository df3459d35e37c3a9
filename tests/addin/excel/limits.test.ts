/** What Excel refuses or does otherwise than one would wish: sizes, locked structures, state written twice, ids that changed. */
import { randomUUID } from 'node:crypto';
import * as session from '../../../src/addin/excel/session';
import { withEntry, type JournalEntry } from '../../../src/addin/excel/journal';
import { asText, savedContent } from '../../../src/addin/excel/contents';
import type { Area } from '../../../src/core/model/grid';
import type { Plan, PlanStep } from '../../../src/core/model/plans';
import { Workbook } from '../../../src/host/workbook/workbook';
import { readWorkbook } from '../../../src/host/xlsx/read';
import { startOffice, type OfficeEnvironment } from '../../support/office-environment';

let office: OfficeEnvironment;

async function start(workbook: Workbook): Promise<void> {
  office = await startOffice(workbook, {
    readWorkbook: (bytes) => {
      const read = readWorkbook(bytes);
      if (!read.ok) throw new Error(read.sentence);
      return read.workbook;
    },
  });
}

// Large on purpose: beside other tests they take longer than jest allows by itself.
jest.setTimeout(60_000);

afterEach(() => office?.close());

function planOf(...steps: PlanStep[]): Plan {
  return { what: { key: 'actions.applied', args: { cell: 'A1', sheet: 'Tally', from: 1, to: 2 } }, steps };
}

const addSheet: PlanStep = { kind: 'add-sheet', name: 'Ours', direction: 'ltr', made: 'test' };

function areaOf(rows: number, columns: number): Area {
  return { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
}

test('a sheet of more text than one request takes is written whole', async () => {
  await start(Workbook.empty('Tally'));
  const rows = 4000;
  const text = 'تفصيل '.repeat(60);
  const contents = Array.from({ length: rows }, (_, r) => [{ value: r }, { value: `${text}${r}` }, { value: `${text}.` }]);
  const written = await session.apply(planOf(addSheet, { kind: 'write', sheet: 'Ours', area: areaOf(rows, 3), contents }));
  expect(written).toMatchObject({ done: true, written: [{ sheet: 'Ours', ...areaOf(rows, 3) }] });
  const sheet = office.workbook.sheet('Ours');
  expect([sheet?.value(0, 1), sheet?.value(rows - 1, 0), sheet?.value(rows - 1, 1)]).toEqual([`${text}0`, rows - 1, `${text}${rows - 1}`]);
  expect(await session.undo()).toMatchObject({ done: true, keptSheets: [] });
  expect(office.workbook.sheet('Ours')).toBeNull();
});

test('many cells of the user are written in parts, and undone in parts', async () => {
  const workbook = Workbook.empty('Tally');
  const rows = 12_000;
  for (let row = 0; row < rows; row++) workbook.sheets[0]?.setValue(row, 1, row);
  await start(workbook);
  const contents = Array.from({ length: rows }, (_, r) => [{ value: r + 0.5 }, { value: -r }]);
  expect(await session.apply(planOf({ kind: 'write', sheet: 'Tally', area: areaOf(rows, 2), contents }))).toMatchObject({ done: true });
  expect([workbook.sheets[0]?.value(rows - 1, 0), workbook.sheets[0]?.value(rows - 1, 1)]).toEqual([rows - 0.5, 1 - rows]);
  expect(await session.undo()).toMatchObject({ done: true, keptCells: 0 });
  expect([workbook.sheets[0]?.value(rows - 1, 0), workbook.sheets[0]?.value(rows - 1, 1)]).toEqual([null, rows - 1]);
});

test('a spill that is frozen in several parts is put back as its one formula', async () => {
  const workbook = Workbook.empty('Tally');
  const rows = 11_000;
  await start(workbook);
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Tally').getRange('A1').formulas = [[`=SEQUENCE(${rows})`]];
    await context.sync();
  });
  const contents = Array.from({ length: rows }, (_, r) => [{ value: r + 1 }]);
  expect(await session.apply(planOf({ kind: 'write', sheet: 'Tally', area: areaOf(rows, 1), contents, spill: true }))).toMatchObject({
    done: true,
  });
  expect(workbook.sheets[0]?.formula(0, 0)).toBeNull();
  expect(await session.undo()).toMatchObject({ done: true, keptCells: 0 });
  expect(workbook.sheets[0]?.formula(0, 0)).toBe(`=SEQUENCE(${rows})`);
  // Anything of its own in another cell would keep the formula from spilling.
  expect([1, 9_999, 10_000, rows - 1].map((row) => workbook.sheets[0]?.value(row, 0))).toEqual([null, null, null, null]);
});

test('a locked structure takes no sheet and says so', async () => {
  const plain = Workbook.empty('Tally');
  Object.defineProperty(plain, 'isStructureLocked', { value: true });
  await start(plain);
  expect(await session.apply(planOf(addSheet))).toEqual({ done: false, why: 'structure', sheet: null });
  expect(await session.apply(planOf({ kind: 'write', sheet: 'Tally', area: areaOf(1, 1), contents: [[{ value: 5 }]] }))).toMatchObject({
    done: true,
  });
});

test('two parts of one kind: everybody reads and writes the same one', async () => {
  const workbook = Workbook.empty('Tally');
  await start(workbook);
  await session.apply(planOf({ kind: 'write', sheet: 'Tally', area: areaOf(1, 1), contents: [[{ value: 5 }]] }));
  workbook.customXml.add('<qafila xmlns="urn:qafila:journal:1">[]</qafila>');
  workbook.customXml.add('<qafila xmlns="urn:qafila:journal:1">[]</qafila>');
  const before = workbook.customXml.list().length;
  await session.apply(planOf({ kind: 'write', sheet: 'Tally', area: areaOf(1, 1), contents: [[{ value: 6 }]] }));
  expect(workbook.customXml.list()).toHaveLength(before);
  expect(await session.undo()).toMatchObject({ done: true });
  expect(workbook.sheets[0]?.value(0, 0)).toBe(5);
});

test('a sheet whose id changed when the workbook was opened again is known by its name', async () => {
  const workbook = Workbook.empty('Tally');
  workbook.sheets[0]?.setValue(0, 0, 10);
  await start(workbook);
  const id = workbook.sheets[0]?.id ?? '';
  await session.apply(
    planOf({ kind: 'write', sheet: 'Tally', area: areaOf(1, 1), contents: [[{ value: 5 }]] }, addSheet, {
      kind: 'write',
      sheet: 'Ours',
      area: areaOf(1, 1),
      contents: [[{ value: 1 }]],
    }),
  );
  const ours = workbook.sheet('Ours')?.id ?? '';
  for (const part of workbook.customXml.list())
    workbook.customXml.set(part.id, part.xml.replaceAll(id, `{${randomUUID()}}`).replaceAll(ours, `{${randomUUID()}}`));
  expect(await session.undo()).toMatchObject({ done: true, keptCells: 0, keptSheets: [] });
  expect(workbook.sheets[0]?.value(0, 0)).toBe(10);
  expect(workbook.sheet('Ours')).toBeNull();
});

test('an error that was typed in is put back as an error', async () => {
  const workbook = Workbook.empty('Tally');
  await start(workbook);
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Tally').getRange('A1:A2').values = [['#N/A'], ["'#N/A"]];
    await context.sync();
  });
  await session.apply(planOf({ kind: 'write', sheet: 'Tally', area: areaOf(2, 1), contents: [[{ value: 1 }], [{ value: 2 }]] }));
  await session.undo();
  expect([workbook.sheets[0]?.value(0, 0), workbook.sheets[0]?.value(1, 0)]).toEqual([{ error: '#N/A' }, '#N/A']);
});

test.each(["'=A1", '=A1'])('a text that formulas give as %s is saved once with its mark', (formula) => {
  expect(savedContent(formula, '=A1', false)).toBe(asText('=A1', 'General'));
});

test('several areas selected are refused with a sentence of their own', async () => {
  await start(Workbook.empty('Tally'));
  const { session: host } = office;
  const sheetId = office.workbook.sheets[0]?.id ?? '';
  host.select(sheetId, [areaOf(1, 1), { top: 3, left: 3, bottom: 4, right: 4 }]);
  expect(await session.selection()).toEqual({ done: false, why: 'selection' });
});

test('the journal stays small enough to be sent: older entries go first, the newest and the lasting ones stay', () => {
  const entry = (id: string, size: number, lasting = false): JournalEntry => ({
    id,
    at: '2026-01-01T00:00:00Z',
    what: { key: 'k', args: { text: 'x'.repeat(size) } },
    cells: [],
    sheets: [],
    ...(lasting ? { lasting: true as const } : {}),
  });
  const ids = (entries: readonly JournalEntry[]): string[] => entries.map(({ id }) => id);
  const old = [entry('lasting', 600_000, true), entry('first', 700_000), entry('second', 700_000)];
  expect(ids(withEntry(old, entry('third', 200_000)))).toEqual(['lasting', 'second', 'third']);
  expect(ids(withEntry(old, entry('huge', 2_000_000)))).toEqual(['lasting', 'huge']);
  expect(ids(withEntry([entry('a', 1)], entry('b', 1)))).toEqual(['a', 'b']);
});

test.each(['hidden', 'veryHidden'] as const)('a %s sheet is not gone to, and it stays so', async (visibility) => {
  const workbook = Workbook.empty('Tally');
  workbook.addSheet('Behind').setVisibility(visibility);
  await start(workbook);
  expect(await session.select({ sheet: 'Behind', ...areaOf(1, 1) })).toEqual({ done: false, why: 'hidden' });
  expect(workbook.sheet('Behind')?.visibility).toBe(visibility);
  expect(await session.select({ sheet: 'Tally', ...areaOf(2, 1) })).toEqual({ done: true });
});
