import { readFileSync } from 'node:fs';
import { check } from '../../../src/addin/actions/check';
import { readWorkbook } from '../../../src/host/xlsx/read';
import { startOffice, type OfficeEnvironment } from '../../support/office-environment';

let office: OfficeEnvironment;
afterEach(() => office.close());

test.each([
  ['mission-oujda', []],
  ['masterclass-casablanca', ['info missing-vs-zero']],
  ['twinning-ouargla', ['warning place-not-valid-then', 'warning residual', 'warning relative-period']],
  ['mobile-units-fes-meknes', ['info places-absent']],
  [
    'caravans-nouaceur',
    [
      'error published-before-event',
      'error published-before-event',
      'warning breakdown-missing',
      'info contacts-not-persons',
      'info contacts-not-persons',
    ],
  ],
])('the sample %s tells what its release left out or got wrong, and nothing else', async (name, expected) => {
  const read = readWorkbook(readFileSync(`assets/samples/${name}.xlsx`));
  if (!read.ok) throw new Error(read.sentence);
  office = await startOffice(read.workbook);
  const checked = await check();
  if (!checked.done) throw new Error(checked.why);
  expect(checked.result.findings.map(({ severity, code }) => `${severity} ${code}`)).toEqual(expected);
  const [residual] = checked.result.findings.filter(({ code }) => code === 'residual');
  expect(residual?.gap ?? 39).toBe(39);
});
