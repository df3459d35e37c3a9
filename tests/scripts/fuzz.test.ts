/** A short run of `npm run fuzz`; what it found once is a case of its own in the tests of the reader and the writer. */
import { readFileSync } from 'node:fs';
import { faultOf } from '../../scripts/fuzz/judge';
import { mutated } from '../../scripts/fuzz/mutate';
import { xlsxOf } from '../support/xlsx-parts';

jest.setTimeout(120_000);

const sample = readFileSync('assets/samples/nouaceur.xlsx');
/** Generous: other tests run beside this one. */
const most = 60_000;

test('the same seed changes a workbook in the same way, another in another', () => {
  expect(mutated(sample, 7)).toEqual(mutated(sample, 7));
  expect(mutated(sample, 7)).not.toEqual(mutated(sample, 8));
});

test('workbooks changed by the first seeds are read or refused in words, and written so that they are read the same', async () => {
  const faults: string[] = [];
  for (let seed = 1; seed <= 80; seed++) {
    const fault = await faultOf(mutated(sample, seed), most);
    if (fault !== null) faults.push(`seed ${String(seed)}: ${fault}`);
  }
  expect(faults).toEqual([]);
});

test('a table whose part is torn stays in the file beside a change', async () => {
  const relationships = [{ id: 't', type: 'table', target: '../tables/table1.xml' }];
  const rows = '<row r="1"><c r="A1"><v>7</v></c></row>';
  for (const table of ['', '<table', '<table id="1" displayName="T" ref="none"/>'])
    expect(await faultOf(xlsxOf({ sheets: [{ rows, relationships }], files: { 'xl/tables/table1.xml': table } }), most)).toBeNull();
});
