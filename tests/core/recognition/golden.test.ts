import { join } from 'node:path';
import type { Mapping } from '../../../src/core/model/mapping';
import { recognise } from '../../../src/core/recognition';
import { expectGolden, goldenCases, readJson } from '../../support/golden';
import type { GridCell, SheetOptions } from '../../support/grid';
import { sheetOf, withNames, workbookOf } from '../../support/grid';
import { summary } from './summary';

interface GoldenInput {
  readonly sheets: readonly { readonly name: string; readonly rows: readonly (readonly GridCell[])[]; readonly options?: SheetOptions }[];
  readonly names?: Readonly<Record<string, string>>;
  readonly mappings?: readonly Mapping[];
}

const folder = join(__dirname, 'golden');

describe('layouts', () => {
  test.each(goldenCases(folder))('%s', (name) => {
    const input = readJson(join(folder, name, 'input.json')) as GoldenInput;
    const workbook = workbookOf(...input.sheets.map((sheet) => sheetOf(sheet.name, sheet.rows, sheet.options)));
    expectGolden(join(folder, name), summary(recognise(withNames(workbook, input.names ?? {}), input.mappings ?? [])));
  });
});
