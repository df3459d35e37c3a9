/**
 * Every action of ours, with a failure at each of its requests: the workbook is then as it was before, or the action is done
 * and can be undone. After a kill, which lets nothing through any more, Undo in the next session brings it back.
 */
import { accept } from '../../../src/addin/actions/accept';
import { applySuggestion } from '../../../src/addin/actions/apply-suggestion';
import { readTables } from '../../../src/addin/actions/breakdown';
import { insertBreakdownSheet } from '../../../src/addin/actions/breakdown-insert';
import { check } from '../../../src/addin/actions/check';
import { writeFindingsSheet } from '../../../src/addin/actions/findings-sheet';
import { freeze } from '../../../src/addin/actions/freeze';
import { highlight } from '../../../src/addin/actions/highlight';
import { insertSummaries } from '../../../src/addin/actions/insert-summaries';
import { insertTemplates } from '../../../src/addin/actions/templates';
import { readSettings } from '../../../src/addin/actions/kept-settings';
import { correctTotal, readMappings } from '../../../src/addin/actions/mapping';
import { undo } from '../../../src/addin/actions/undo';
import { sourcesOf } from '../../../src/core/breakdown/sheet/request';
import { Workbook } from '../../../src/host/workbook/workbook';
import { readWorkbook } from '../../../src/host/xlsx/read';
import { writeWorkbook } from '../../../src/host/xlsx/write';
import { startCalculating } from '../../support/calculating-office';
import { failAt } from '../../support/faults';
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

jest.setTimeout(300_000);

let office: OfficeEnvironment;

function open(bytes: Uint8Array): Workbook {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.sentence);
  return read.workbook;
}

async function bytesOf(workbook: Workbook): Promise<Uint8Array> {
  const saved = await writeWorkbook(workbook);
  if (!saved.ok) throw new Error(saved.sentence);
  return saved.bytes;
}

/** A tally whose total says 118 where its rows make 108, beside a sheet of other people's. */
function tally(): Workbook {
  const workbook = Workbook.empty('Notes');
  workbook.sheets[0]?.setValue(2, 2, 'theirs');
  const sheet = workbook.addSheet('Tally');
  const rows: (string | number)[][] = [
    ['Campaign', 'Caravan of Sefrou'],
    [],
    ['Service', 'Consultations'],
    ['General', 51],
    ['Eyes', 34],
    ['Teeth', 23],
    ['Total', 118],
  ];
  for (const [r, row] of rows.entries()) for (const [c, value] of row.entries()) sheet.setValue(r, c, value);
  sheet.setFormula(9, 4, '=QAFILA.NUMBER("١٢")');
  sheet.setCalculated(9, 4, 12);
  sheet.setStyle({ top: 6, left: 1, bottom: 6, right: 1 }, { fillColor: '#FFF2CC', bold: true });
  workbook.activeSheetId = sheet.id;
  return workbook;
}

interface Step {
  readonly name: string;
  readonly needsCalculation?: true;
  /** Of two actions: the second may be refused after the first is done. */
  readonly isTwofold?: true;
  readonly act: () => Promise<{ readonly done: boolean }>;
}

const suggestion = { cell: { sheet: 'Tally', row: 6, column: 1 }, from: 118, to: 108, edit: 'other', verdict: 'unique' } as const;

const steps: readonly Step[] = [
  { name: 'apply', act: () => applySuggestion(suggestion) },
  { name: 'highlight', act: () => highlight() },
  { name: 'freeze', needsCalculation: true, act: () => freeze('workbook') },
  { name: 'findings sheet', act: () => writeFindingsSheet('en') },
  {
    name: 'findings sheet, a second time',
    isTwofold: true,
    act: async () => {
      await writeFindingsSheet('en');
      const checked = await check();
      const first = checked.done ? checked.result.findings[0] : undefined;
      if (!first) return { done: false };
      const accepted = await accept(first, 'known');
      return accepted.done ? writeFindingsSheet('en') : accepted;
    },
  },
  {
    name: 'bulletin',
    act: async () => {
      const answers = await insertSummaries({ kinds: ['bulletin'], wanted: null, languages: ['ar'], issued: 46_000 });
      return { done: 'length' in answers && answers.length > 0 && answers.every(({ done }) => done) };
    },
  },
  { name: 'templates', act: () => insertTemplates(['resources'], 'ar') },
  {
    name: 'breakdown',
    act: async () => {
      const tables = await readTables();
      if (!tables.done) return tables;
      const asked = sourcesOf(tables.snapshot, tables.recognition, {
        sheets: 'Tally',
        range: null,
        by: 'Service',
        measures: 'Consultations',
      });
      if (!asked.ok) throw new Error(asked.why);
      const options = { figures: 'formulas', order: 'sheet', subtotals: false, shares: true, language: 'fr' } as const;
      return insertBreakdownSheet(tables, asked.sources, { ...options, chart: null });
    },
  },
];

/** All that a person could see or miss; what we keep for ourselves is left out. */
function contentOf(workbook: Workbook): unknown {
  return {
    active: workbook.sheet(workbook.activeSheetId)?.name,
    names: workbook.names.filter(({ name }) => !name.startsWith('_Qafila')),
    parts: workbook.customXml.list().filter(({ namespaceUri }) => !namespaceUri.startsWith('urn:qafila')),
    sheets: workbook.sheets.map((sheet) => {
      const used = sheet.usedArea(false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
      const cells: unknown[] = [];
      for (let row = used.top; row <= used.bottom; row++) {
        for (let column = used.left; column <= used.right; column++) {
          const { fileIndex: _place, ...style } = sheet.style(row, column);
          cells.push([row, column, sheet.value(row, column), sheet.formula(row, column), style]);
        }
      }
      return { name: sheet.name, visibility: sheet.visibility, merges: sheet.merges, cells };
    }),
  };
}

async function start(workbook: Workbook, step: Step, payloadLimit?: number): Promise<void> {
  const options = payloadLimit === undefined ? {} : { payloadLimit };
  office = step.needsCalculation
    ? await startCalculating(workbook, options)
    : await startOffice(workbook, { readWorkbook: open, ...options });
}

afterEach(() => office.close());

/** As many Undos as there are entries; one that fails is pressed again, as a person would. */
async function undoAll(): Promise<void> {
  for (let turn = 0; turn < 8; turn++) {
    const undone = await undo();
    if (!undone.done && undone.why === 'nothing-to-undo') return;
  }
}

const faults = ['refused', 'killed', 'half-way', 'answer-lost'] as const;
/** `WALK=all` meets every request with every kind of failure; otherwise each meets one, another from action to action. */
const isWhole = process.env['WALK'] === 'all';

interface Walk {
  readonly source: Uint8Array;
  /** The workbook once the action is done, and once it is undone. */
  readonly done: unknown;
  readonly before: unknown;
  /** Of each request of the action and its undo, how many actions it held. */
  readonly actions: readonly number[];
}

async function cleanWalk(step: Step): Promise<Walk> {
  const source = await bytesOf(tally());
  const workbook = open(source);
  await start(workbook, step);
  const { actions } = failAt(office, Number.POSITIVE_INFINITY, 'refused');
  expect(await step.act()).toMatchObject({ done: true });
  const done = contentOf(workbook);
  await undoAll();
  const before = contentOf(workbook);
  office.close();
  return { source, done, before, actions };
}

describe.each(steps.map((step, index) => ({ ...step, index })))('$name', (step) => {
  test('a failure at each request leaves the workbook as it was, or done and undoable', async () => {
    const { source, done, before, actions } = await cleanWalk(step);
    for (let at = 0; at < actions.length; at++) {
      for (const fault of isWhole ? faults : faults.slice((at + step.index) % faults.length).slice(0, 1)) {
        const workbook = open(source);
        await start(workbook, step);
        failAt(office, at, fault, Math.ceil((actions[at] ?? 0) / 2));
        const { done: isDone } = await step.act();
        if (fault === 'killed') {
          office.close();
          await start(workbook, step);
        } else if (isDone) expect([at, fault, contentOf(workbook)]).toEqual([at, fault, done]);
        await undoAll();
        expect([at, fault, contentOf(workbook)]).toEqual([at, fault, before]);
        office.close();
      }
    }
  });

  test.each([6000, 12_000, 20_000, 40_000])(
    'within %i bytes a request it is done and undone, or nothing is there',
    async (payloadLimit) => {
      const { source, done, before } = await cleanWalk(step);
      const workbook = open(source);
      await start(workbook, step, payloadLimit);
      const answer = await step.act();
      if (answer.done) expect(contentOf(workbook)).toEqual(done);
      else if (!step.isTwofold) expect(contentOf(workbook)).toEqual(before);
      await undoAll();
      expect(contentOf(workbook)).toEqual(before);
    },
  );

  test('on protected sheets nothing changes', async () => {
    const workbook = tally();
    for (const sheet of workbook.sheets) sheet.protect({ hasPassword: true });
    Object.defineProperty(workbook, 'isStructureLocked', { value: true });
    const before = contentOf(workbook);
    await start(workbook, step);
    await step.act();
    expect(contentOf(workbook)).toEqual(before);
    expect(await undo()).toEqual({ done: false, why: 'nothing-to-undo' });
  });
});

test('what another person types after our write stays, wherever it falls between our requests', async () => {
  const [apply] = steps;
  if (!apply) throw new Error('no step');
  const { source, actions } = await cleanWalk(apply);
  let typedOver = 0;
  for (let at = 0; at < actions.length; at++) {
    const workbook = open(source);
    const sheet = workbook.sheet('Tally');
    await start(workbook, apply);
    const { session } = office;
    const process = session.process.bind(session);
    let number = 0;
    let isOurs = false;
    let isActing = true;
    session.process = async (body, flags) => {
      const answer = await process(body, flags);
      // Between the look and the write of an Undo no call of Excel's can tell.
      if (number++ === at && isActing) {
        isOurs = sheet?.value(6, 1) === 108;
        sheet?.setValue(6, 1, 555);
        sheet?.setValue(0, 5, 'note');
      }
      return answer;
    };
    await apply.act();
    isActing = false;
    const isTyped = sheet?.value(0, 5) === 'note';
    await undoAll();
    if (isOurs) typedOver++;
    if (isOurs) expect([at, sheet?.value(6, 1)]).toEqual([at, 555]);
    if (isTyped) expect([at, sheet?.value(0, 5)]).toEqual([at, 'note']);
    office.close();
  }
  expect(typedOver).toBeGreaterThan(0);
});

test('a rule, an acceptance and a correction are kept whole or not at all, and touch no cell', async () => {
  const source = await bytesOf(tally());
  const changes: readonly (() => Promise<{ readonly done: boolean }>)[] = [
    async () => {
      const checked = await check();
      const first = checked.done ? checked.result.findings[0] : undefined;
      return first ? accept(first, 'known') : { done: false };
    },
    async () => {
      const checked = await check();
      const region = checked.done ? checked.recognition.regions.find(({ area }) => area.bottom === 6) : undefined;
      return region ? correctTotal(region, 6, false) : { done: false };
    },
  ];
  for (const change of changes) {
    let count = 1;
    for (let at = -1; at < count; at++) {
      const workbook = open(source);
      const before = contentOf(workbook);
      office = await startOffice(workbook, { readWorkbook: open });
      const requests = failAt(office, at < 0 ? Number.POSITIVE_INFINITY : at, faults[(at + 4) % 4] ?? 'refused');
      const answer = await change();
      if (at < 0) [count] = [requests.count];
      if (at < 0) expect(answer).toEqual({ done: true });
      office.close();
      office = await startOffice(workbook, { readWorkbook: open });
      const kept = [await readSettings(), await readMappings()].map((one) => (one.done ? JSON.stringify(one.value) : one.why));
      const isKept = kept.some((value) => value.includes('known') || value.includes('"total"'));
      if (answer.done) expect([at, isKept]).toEqual([at, true]);
      if (!isKept) expect([at, kept]).toEqual([at, ['{}', '[]']]);
      expect(contentOf(workbook)).toEqual(before);
      office.close();
    }
  }
});

test('a check writes nothing, not even state', async () => {
  const workbook = tally();
  await start(workbook, { name: 'check', act: check });
  const heard: string[] = [];
  workbook.onChange(({ kind }) => heard.push(kind));
  expect(await check()).toMatchObject({ done: true });
  expect(await check()).toMatchObject({ done: true });
  expect(heard).toEqual([]);
});
