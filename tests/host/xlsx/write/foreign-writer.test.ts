import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { differingParts, open, partText, save } from './support';

test('a chart, a pivot, validations, formats, comments, sparklines and a guard by another writer all stay', async () => {
  const bytes = new Uint8Array(execFileSync(process.execPath, [join(__dirname, 'fixtures/foreign-workbook.mjs')]));
  expect(differingParts(bytes, await save(open(bytes)))).toEqual([]);
  const workbook = open(bytes);
  workbook.sheet('Sheet1')?.setValue(1, 2, 11);
  workbook.addSheet('ملخص', { rightToLeft: true }).setValue(0, 0, 'مجموع');
  const after = await save(workbook);
  expect(differingParts(bytes, after)).toEqual([
    '+xl/worksheets/sheet3.xml',
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
  ]);
  const sheet = partText(after, 'xl/worksheets/sheet1.xml');
  // The library writes a dimension that leaves out its own cells; ours is widened to the cell that we wrote.
  const expected = partText(bytes, 'xl/worksheets/sheet1.xml')
    .replace('<dimension ref="A1">', '<dimension ref="A1:C2">')
    .replace('<c r="C2"><v>10</v></c>', '<c r="C2"><v>11</v></c>');
  expect(sheet).toBe(expected);
  for (const kept of ['<dataValidation ', 'sparkline', 'dataBar', '<drawing ', '<legacyDrawing ']) expect(sheet).toContain(kept);
});
