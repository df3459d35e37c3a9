/** SPEC §12: reading 100,000 × 12 cells from .xlsx, against read-excel-file. */
import readExcelFile from 'read-excel-file/node';
import { readWorkbook } from '../../src/host/xlsx/read';
import { median, milliseconds, type Bench } from './bench';
import { registerFile } from './register';

const rows = 100_000;
const rounds = 3;

export const bench: Bench = {
  name: 'xlsx',
  run: async (print) => {
    const bytes = Buffer.from(await registerFile(rows));
    const [ours, theirs]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      const start = performance.now();
      const read = readWorkbook(bytes);
      ours.push(performance.now() - start);
      if (!read.ok || read.workbook.sheets[0]?.value(rows, 6) !== (rows * 7) % 50) throw new Error('The register was read wrongly.');
      const begin = performance.now();
      await readExcelFile(bytes);
      theirs.push(performance.now() - begin);
    }
    print(
      `reading ${rows} × 12 from .xlsx (${(bytes.length / 1e6).toFixed(1)} MB): ours ${milliseconds(median(ours))}, read-excel-file ${milliseconds(median(theirs))}, ${(median(theirs) / median(ours)).toFixed(2)}× faster`,
    );
  },
};
