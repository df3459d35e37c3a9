import { check } from '../../src/core/checks';
import { refText } from '../../src/core/model/addresses';
import type { Finding } from '../../src/core/model/findings';
import { recognise } from '../../src/core/recognition';
import { themes } from './rows';
import { workbookFrom } from './written';

const said = ({ severity, code, cells: [cell] }: Finding): string => `${severity} ${code} ${cell ? refText(cell) : ''}`;

describe.each(Object.entries(themes))('%s', (_, cases) => {
  test.each(cases.map((one) => [one.title, one] as const))('%s', (_title, one) => {
    const workbook = { ...workbookFrom(one.sheets), ...one.workbook };
    const { findings } = check(workbook, recognise(workbook), one.settings);
    const expected = one.expected.map(({ severity, code, at }) => `${severity} ${code} ${at}`);
    const told = findings.map(said);
    expect(
      [
        ...told.filter((text) => !text.startsWith('info ')),
        ...expected.filter((text) => text.startsWith('info ') && told.includes(text)),
      ].sort(),
    ).toEqual([...expected].sort());
    expect(findings.filter(({ code }) => one.mustNot?.includes(code)).map(said)).toEqual([]);
  });
});
