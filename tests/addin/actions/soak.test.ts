/** Check, apply, undo, many times over: the file ends as after the first time. `SOAK=1000` goes on for longer and watches the memory. */
import { applySuggestion } from '../../../src/addin/actions/apply-suggestion';
import { check } from '../../../src/addin/actions/check';
import { undo } from '../../../src/addin/actions/undo';
import { Workbook } from '../../../src/host/workbook/workbook';
import { writeWorkbook } from '../../../src/host/xlsx/write';
import { startOffice } from '../../support/office-environment';

const turns = Number(process.env['SOAK'] ?? 12);
jest.setTimeout(60_000 + turns * 2_000);

test('a workbook that was checked, corrected and put back ends with the same bytes, and memory stays flat', async () => {
  const workbook = Workbook.empty('Tally');
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  const rows: readonly (readonly (string | number)[])[] = [
    ['Service', 'Consultations'],
    ['General', 51],
    ['Eyes', 34],
    ['Teeth', 23],
    ['Total', 118],
  ];
  for (const [r, row] of rows.entries()) for (const [c, value] of row.entries()) sheet.setValue(r, c, value);
  const office = await startOffice(workbook);
  const bytes: Uint8Array[] = [];
  const heap: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const checked = await check();
    const suggestion = checked.done ? checked.result.findings.flatMap(({ suggestions }) => suggestions)[0] : undefined;
    if (!suggestion) throw new Error('no suggestion');
    expect(await applySuggestion(suggestion)).toMatchObject({ done: true });
    expect(await undo()).toMatchObject({ done: true, keptCells: 0 });
    const saved = await writeWorkbook(workbook);
    if (!saved.ok) throw new Error(saved.sentence);
    if (turn === 0 || turn === turns - 1) bytes.push(saved.bytes);
    heap.push(process.memoryUsage().heapUsed);
  }
  office.close();
  expect(Buffer.compare(bytes[0] ?? Buffer.alloc(0), bytes[1] ?? Buffer.alloc(1))).toBe(0);
  // The least of each half: what is collected between is no leak.
  const half = Math.floor(heap.length / 2);
  if (turns >= 100) expect(Math.min(...heap.slice(half))).toBeLessThan(Math.min(...heap.slice(0, half)) * 1.5);
});
