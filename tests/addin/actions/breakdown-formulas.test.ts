/** Whatever the keys and figures: the native table that Excel would calculate shows what the engine counted. */
import type * as fs from 'node:fs';
import fc from 'fast-check';
import { breakdown } from '../../../src/addin/actions/breakdown';
import { insertBreakdownSheet } from '../../../src/addin/actions/breakdown-insert';
import { Workbook } from '../../../src/host/workbook/workbook';
import { startCalculating } from '../../support/calculating-office';

jest.setTimeout(60_000);
jest.mock('../../../assets/templates/rtl.xlsx', () => template('rtl'), { virtual: false });
jest.mock('../../../assets/templates/ltr.xlsx', () => template('ltr'), { virtual: false });
function template(direction: string) {
  return {
    __esModule: true,
    default: jest.requireActual<typeof fs>('node:fs').readFileSync(`assets/templates/${direction}.xlsx`).toString('base64'),
  };
}

const key = fc.constantFrom(
  'Sefrou',
  'sefrou',
  'Sefrou ',
  'Taza',
  '<1',
  '>5',
  '5',
  5,
  '05',
  'a*',
  'abc',
  '~',
  'صفرو',
  'تازة',
  'say "x"',
  "l'Oriental",
  null,
);
const figure = fc.oneof(
  fc.integer({ min: 0, max: 5000 }),
  fc.constant(null),
  fc.integer({ min: 1, max: 99 }).map((cents) => cents / 4),
);
const record = fc.tuple(key, fc.constantFrom('Dental', 'Eyes', 'O.R.L.', null), figure);

test('SUMIFS and the engine agree', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(record, { minLength: 6, maxLength: 30 }),
      fc.constantFrom('Key', 'Key,Kind', 'Kind,Key'),
      fc.boolean(),
      async (records, by, subtotals) => {
        const workbook = Workbook.empty('Data');
        const sheet = workbook.sheet('Data');
        // A first row that is complete lets recognition tell headers from data.
        const rows = [['Key', 'Kind', 'Persons'], ['Fes', 'Dental', 1], ...records.filter((cells) => cells.some((cell) => cell !== null))];
        rows.forEach((row, r) =>
          row.forEach((value, c) => {
            if (value !== null) sheet?.setValue(r, c, value);
          }),
        );
        const office = await startCalculating(workbook);
        try {
          const answer = await breakdown(
            { sheets: 'Data', range: { top: 0, left: 0, bottom: rows.length - 1, right: 2 }, by, measures: 'Persons' },
            'en',
          );
          if (!answer.done) throw new Error(JSON.stringify(answer));
          const inserted = await insertBreakdownSheet(answer.open, answer.chosen, {
            figures: 'formulas',
            order: 'sheet',
            subtotals,
            shares: true,
            chart: null,
            language: 'en',
          });
          if (!inserted.done) throw new Error(JSON.stringify(inserted));
          await office.calculator.recalculate();
          const made = workbook.sheet(inserted.written[0]?.sheet ?? '');
          const fields = by.split(',').length;
          const figures: unknown[] = [];
          for (let row = 3; made?.value(row, 0) !== 'Total'; row += 1)
            if (made?.value(row, fields - 1) !== 'Subtotal') figures.push(made?.value(row, fields));
          expect(figures).toEqual(answer.rows.map((row) => row.at(-1) ?? ''));
          expect(made?.value(3 + answer.rows.length + subtotalsIn(made), fields)).toBeCloseTo(Number(answer.total.at(-1)), 9);
        } finally {
          office.close();
        }
      },
    ),
    { numRuns: 25 },
  );
});

function subtotalsIn(sheet: NonNullable<ReturnType<Workbook['sheet']>> | null | undefined): number {
  let count = 0;
  for (let row = 3; sheet && sheet.value(row, 0) !== 'Total'; row += 1) if (sheet.value(row, 1) === 'Subtotal') count += 1;
  return count;
}
