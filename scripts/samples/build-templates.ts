/**
 * Builds `assets/templates/rtl.xlsx` and `ltr.xlsx`: one empty sheet each, in a font that has both Arabic and Latin. The add-in
 * inserts them, because no call of Excel's sets a sheet's direction. Equal bytes each run: `npx tsx scripts/samples/build-templates.ts`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyWorkbook, save } from './workbooks';

async function build(): Promise<void> {
  const folder = join(__dirname, '../../assets/templates');
  for (const [file, rightToLeft] of [
    ['rtl.xlsx', true],
    ['ltr.xlsx', false],
  ] as const) {
    const workbook = emptyWorkbook('Sheet1', rightToLeft);
    // The mark of `src/addin/excel/marks.ts`: a sheet that was inserted and never filled is known by it.
    workbook.setName({ name: '_Qafila_sheet', formula: '=""', scope: workbook.sheets[0]?.id ?? null, isHidden: true });
    writeFileSync(join(folder, file), await save(workbook));
  }
}

void build();
