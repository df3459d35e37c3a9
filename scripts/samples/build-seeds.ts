/**
 * Builds the five sample workbooks of `assets/samples` from the templates, as a coordinator would fill them in:
 * `npm run build && npx tsx scripts/samples/build-seeds.ts`. Where the figures come from is said in SOURCES.md.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { saveWorkbook } from '../../src/cli/save';
import { openSession } from '../../src/cli/session';
import { templateOf } from '../../src/core/templates/descriptors';
import { firstRow, templateCodes, type TemplateCode } from '../../src/core/templates/template';
import type { Sheet } from '../../src/host/workbook/sheet';
import { emptyWorkbook } from './workbooks';
import { seeds, type Seed, type SeedRow } from './seeds';

const root = join(__dirname, '../..');

function fill(sheet: Sheet, code: TemplateCode, rows: readonly SeedRow[]): void {
  const { fields } = templateOf(code);
  fields.forEach(({ formula }, column) => {
    if (!formula) sheet.setValue(firstRow, column, null);
  });
  rows.forEach((row, index) => {
    for (const [field, value] of Object.entries(row)) {
      const column = fields.findIndex((each) => each.code === field);
      if (column < 0) throw new Error(`the template "${code}" has no field "${field}"`);
      sheet.setValue(firstRow + index, column, value);
    }
  });
  sheet.setStyle({ top: firstRow, bottom: firstRow, left: 0, right: fields.length - 1 }, { italic: false });
}

async function build({ file, rows }: Seed): Promise<void> {
  const workbook = emptyWorkbook('Sheet1', true);
  const session = await openSession(workbook, root, 'ar');
  const codes = templateCodes.filter((code) => rows[code] !== undefined);
  const answer = await session.actions.insertTemplates(codes, 'ar');
  if (!answer.done) throw new Error(`${file}: ${answer.why}`);
  for (const { sheet, template } of answer.written) {
    const own = workbook.sheet(sheet);
    const given = rows[template];
    if (own && given) fill(own, template, given);
  }
  workbook.deleteSheet(workbook.sheet('Sheet1')?.id ?? '');
  for (const { id } of workbook.customXml.list()) workbook.customXml.delete(id);
  writeFileSync(join(root, 'assets/samples', file), await saveWorkbook(session));
  session.close();
}

async function buildAll(): Promise<void> {
  for (const seed of seeds) await build(seed);
}

void buildAll();
