import { check, codes } from '../../../src/core/checks';
import { refText } from '../../../src/core/model/addresses';
import type { Finding } from '../../../src/core/model/findings';
import { languages } from '../../../src/core/model/roles';
import { recognise } from '../../../src/core/recognition';
import { hasMessage, say } from '../../../src/core/wording/wording';
import { workbookOf } from '../../support/grid';
import { cases } from './cases';
import type { Case } from './cases/case';

function findingsOf(one: Case): readonly Finding[] {
  const workbook = { ...workbookOf(...one.sheets), ...one.workbook };
  return check(workbook, recognise(workbook, one.mappings), one.settings).findings;
}

const short = ({ code, cells: [cell] }: Finding): string => `${code} ${cell ? refText(cell) : ''}`;

describe.each([...new Set(cases.map(({ code }) => code))])('%s', (code) => {
  test.each(cases.filter((one) => one.code === code).map((one) => [one.name, one] as const))('%s', (_, one) => {
    const findings = findingsOf(one);
    expect(findings.filter((finding) => finding.code === code).map(short)).toEqual(one.fires.map((cell) => `${code} ${cell}`));
    for (const finding of findings.filter((found) => found.code === code)) {
      expect(finding.outcome).toBe(one.outcome ?? 'fail');
      if (one.severity) expect(finding.severity).toBe(one.severity);
    }
    expect(findings.filter((finding) => one.never?.includes(finding.code)).map(short)).toEqual([]);
    // A case is about one code: anything else above info would be a false alarm.
    expect(
      findings.filter((finding) => finding.code !== code && finding.severity !== 'info' && !one.also?.includes(finding.code)).map(short),
    ).toEqual([]);
  });

  test('is said in every language', () => {
    const finding = cases
      .filter((one) => one.code === code)
      .flatMap(findingsOf)
      .find((found) => found.code === code);
    expect(finding).toBeDefined();
    if (!finding) return;
    for (const language of languages)
      expect(say(language, finding.message.key, finding.message.args)).not.toMatch(/undefined|NaN|\[object/);
  });
});

test.each(codes.map(({ code }) => code))('%s has a message, a title and help', (code) => {
  expect(hasMessage(`checks.${code}`) && hasMessage(`checks.title.${code}`) && hasMessage(`checks.help.${code}`)).toBe(true);
});

test.each(codes.map(({ code }) => code))('%s has at least two cases that fire and two that stay silent', (code) => {
  const own = cases.filter((one) => one.code === code);
  const fires = own.filter((one) => one.fires.length > 0).length;
  expect({ fires: Math.min(2, fires), silent: Math.min(2, own.length - fires) }).toEqual({ fires: 2, silent: 2 });
});
