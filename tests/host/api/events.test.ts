import { startOffice, type OfficeEnvironment } from '../../support/office-environment';

let office: OfficeEnvironment;

beforeEach(async () => {
  office = await startOffice();
});

afterEach(() => office.close());

/** Long enough for what was pushed to arrive. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

async function heard(
  listen: (context: Excel.RequestContext, note: (args: unknown) => Promise<void>) => void,
  act: () => Promise<void>,
): Promise<unknown[]> {
  const events: unknown[] = [];
  await office.Excel.run(async (context) => {
    listen(context, (args) => {
      events.push(JSON.parse(JSON.stringify(args)));
      return Promise.resolve();
    });
    await context.sync();
  });
  await act();
  await settled();
  return events;
}

const write = (address: string, values: unknown[][]) =>
  office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange(address).values = values;
    await context.sync();
  });

test('the add-in hears of its own writes, joined, after the answer', async () => {
  const events = await heard(
    (context, note) => context.workbook.worksheets.getItem('Sheet1').onChanged.add(note),
    () =>
      write('B2:C3', [
        [1, 2],
        [3, 4],
      ]),
  );
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({
    type: 'WorksheetChanged',
    address: 'B2:C3',
    changeType: 'RangeEdited',
    source: 'Local',
    triggerSource: 'ThisLocalAddin',
  });
});

test('an edit by the user is told with another trigger', async () => {
  const events = await heard(
    (context, note) => context.workbook.worksheets.onChanged.add(note),
    async () => {
      office.workbook.sheets[0]?.setValue(4, 0, 'typed');
      office.frame.sendEvents();
      await settled();
    },
  );
  expect(events).toMatchObject([{ address: 'A5', triggerSource: 'Unknown' }]);
});

test('nothing is told to who no longer listens', async () => {
  let handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | undefined;
  const events = await heard(
    (context, note) => (handler = context.workbook.worksheets.getItem('Sheet1').onChanged.add(note)),
    async () => {
      await office.Excel.run(handler?.context ?? new office.Excel.RequestContext(), async (context) => {
        handler?.remove();
        await context.sync();
      });
      await write('A1', [[1]]);
    },
  );
  expect(events).toEqual([]);
});

test('sheets added, activated, renamed and deleted', async () => {
  const names: string[] = [];
  const note = (name: string) => () => Promise.resolve(void names.push(name));
  await heard(
    (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(note('added'));
      worksheets.onActivated.add(note('activated'));
      worksheets.onDeactivated.add(note('deactivated'));
      worksheets.onNameChanged.add(note('renamed'));
      worksheets.onDeleted.add(note('deleted'));
      worksheets.onProtectionChanged.add(note('protected'));
    },
    () =>
      office.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Other');
        sheet.activate();
        sheet.name = 'Another';
        sheet.protection.protect();
        sheet.protection.unprotect();
        sheet.delete();
        await context.sync();
      }),
  );
  expect(names).toEqual(['added', 'deactivated', 'activated', 'renamed', 'protected', 'protected', 'deleted']);
});

test('selections', async () => {
  const events = await heard(
    (context, note) => context.workbook.worksheets.getItem('Sheet1').onSelectionChanged.add(note),
    () =>
      office.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('B2:B9').select();
        await context.sync();
      }),
  );
  expect(events).toMatchObject([{ address: 'B2:B9' }]);
});

test('changes inside a table', async () => {
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').tables.add('A1:B3', true).name = 'Tally';
    await context.sync();
  });
  const events = await heard(
    (context, note) => context.workbook.tables.getItem('Tally').onChanged.add(note),
    async () => {
      await write('D9', [[1]]);
      await write('B2', [[1]]);
    },
  );
  expect(events).toMatchObject([{ type: 'TableChanged', address: 'B2' }]);
});
