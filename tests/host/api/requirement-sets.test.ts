/** The sets of the members that this host has are those that the typings of office.js state. */
import { readFileSync } from 'node:fs';
import { requiredSet } from '../../../src/host/api/requirement-sets';

const typings = readFileSync('node_modules/@types/office-js/index.d.ts', 'utf8');
const excel = typings.slice(typings.indexOf('declare namespace Excel {'));

/** The ExcelApi set that the docstring before `member` in the class names. */
function statedSet(type: string, member: string): string | null {
  const start = excel.indexOf(`\n    class ${type} extends`);
  const body = excel.slice(start, excel.indexOf('\n    }\n', start));
  const declared = new RegExp(`\\n        (?:readonly )?${member}\\??[(:<]`).exec(body);
  if (!declared) return null;
  return /.*Api set: ExcelApi ([\d.]+)/s.exec(body.slice(0, declared.index))?.[1] ?? null;
}

test.each([
  ['Range', 'values'],
  ['Range', 'rowHidden'],
  ['Range', 'hasSpill'],
  ['Range', 'getMergedAreasOrNullObject'],
  ['Range', 'getCellProperties'],
  ['Range', 'hyperlink'],
  ['RangeFormat', 'readingOrder'],
  ['Worksheet', 'pageLayout'],
  ['Worksheet', 'getUsedRangeOrNullObject'],
  ['Worksheet', 'tabColor'],
  ['Table', 'resize'],
  ['Workbook', 'insertWorksheetsFromBase64'],
  ['Workbook', 'settings'],
  ['NamedItemCollection', 'add'],
  ['PageLayout', 'zoom'],
  ['DataValidation', 'rule'],
  ['ConditionalFormatCollection', 'add'],
  ['CustomXmlPartCollection', 'getByNamespace'],
  ['PivotLayout', 'getRange'],
  ['Worksheet', 'name'],
])('%s.%s', (type, member) => {
  const stated = statedSet(type, member);
  expect(stated).not.toBeNull();
  expect(requiredSet(`${type}.${member}`)).toBe(stated === '1.1' ? null : stated);
});
