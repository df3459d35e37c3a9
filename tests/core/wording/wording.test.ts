import IntlMessageFormat from 'intl-messageformat';
import { catalogues } from '../../../src/core/wording/catalogues';
import { languages } from '../../../src/core/model/roles';
import { numberText, referenceText, say } from '../../../src/core/wording/wording';

/** Names of the arguments of a message, those inside plural and select forms included. */
function placeholders(text: string, locale: string): readonly string[] {
  const names = new Set<string>();
  const walk = (elements: ReturnType<IntlMessageFormat['getAst']>): void => {
    for (const element of elements) {
      if ('value' in element && element.type !== 0) names.add(String(element.value));
      if ('options' in element) for (const option of Object.values(element.options)) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(text, locale).getAst());
  return [...names].sort();
}

describe('the catalogues', () => {
  const keys = Object.keys(catalogues.en);

  test('hold the same keys in every language', () => {
    for (const language of languages) expect(Object.keys(catalogues[language]).sort()).toEqual([...keys].sort());
  });

  test.each(keys)('%s has the same placeholders in every language', (key) => {
    const expected = placeholders(catalogues.en[key] ?? '', 'en');
    expect(placeholders(catalogues.fr[key] ?? '', 'fr')).toEqual(expected);
    expect(placeholders(catalogues.ar[key] ?? '', 'ar')).toEqual(expected);
  });

  test('set French double signs apart by no-break spaces, and no straight apostrophes', () => {
    for (const text of Object.values(catalogues.fr)) expect(text).not.toMatch(/ [:;!?»%]|« |'/);
  });

  test('punctuate Arabic as Arabic, and keep to one word for row, Excel and the person spoken to', () => {
    for (const text of Object.values(catalogues.ar))
      expect(text).not.toMatch(
        /[\u0621-\u064A][,;?]|سطر|أسطر|(?<![#\w])Excel|(?<![\u0621-\u0652])(حدد|اختر|اكتب|راجع|صحح|أعد)(?![\u0621-\u0652])/,
      );
  });

  test('write no digits but Western ones', () => {
    for (const text of Object.values(catalogues.ar)) expect(text).not.toMatch(/[\u0660-\u0669\u06F0-\u06F9]/);
  });
});

describe('numbers', () => {
  test.each([
    ['en', 0, '0'],
    ['en', 3963, '3963'],
    ['fr', 3963, '3963'],
    ['en', 11518, '11\u202F518'],
    ['ar', 1234567, '1\u202F234\u202F567'],
    ['en', -27, '\u221227'],
    ['en', 55.04, '55.04'],
    ['fr', 37.6, '37,6'],
    ['en', 0.1 + 0.2, '0.3'],
    ['fr', 12345.678, '12\u202F345,68'],
  ] as const)('%s %d is written %s', (language, value, written) => {
    expect(numberText(language, value)).toBe(written);
  });
});

describe('references', () => {
  test.each([
    ['en', { sheet: 'Sheet1', row: 0, column: 0 }, undefined, "'Sheet1'!A1".replaceAll("'", '')],
    ['en', { sheet: 'Liste 2', row: 9, column: 27 }, undefined, "'Liste 2'!AB10"],
    ['en', { sheet: 'S', top: 1, left: 1, bottom: 8, right: 1 }, 'S', 'B2:B9'],
    ['ar', { sheet: 'S', row: 1, column: 1 }, 'S', '\u2066B2\u2069'],
    ['ar', { sheet: '14 فبراير', row: 8, column: 1 }, undefined, '\u2066B9\u2069 («\u206814 فبراير\u2069»)'],
    ['fr', { sheet: '14 فبراير', row: 8, column: 1 }, undefined, 'B9 («\u00A0\u206814 فبراير\u2069\u00A0»)'],
    ['en', { sheet: '14 فبراير', row: 8, column: 1 }, 'Sheet1', 'B9 (“\u206814 فبراير\u2069”)'],
  ] as const)('%s %j from %s', (language, ref, home, written) => {
    expect(referenceText(language, ref, home)).toBe(written);
  });
});

describe('messages', () => {
  const cell = { sheet: 'Recap', row: 1, column: 1 };
  const parts = [
    { sheet: 'Recap', top: 2, left: 1, bottom: 4, right: 1 },
    { sheet: 'Autre', row: 0, column: 0 },
  ];
  const args = { cell, parts, stated: 11581, computed: 11518, difference: 63, direction: 'over' };

  test('name the sheet once, and again where it differs', () => {
    expect(say('en', 'checks.sum-mismatch', args)).toContain('Recap!B2 states 11\u202F581');
    expect(say('en', 'checks.sum-mismatch', args)).toContain('B3:B5, Autre!A1 add up to 11\u202F518: 63 too many');
  });

  test('hold numbers and addresses left to right inside Arabic', () => {
    expect(say('ar', 'checks.sum-mismatch', args)).toContain('\u206611\u202F581\u2069');
    expect(say('ar', 'checks.sum-mismatch', args)).toContain('\u2066B3:B5\u2069، \u2066Autre!A1\u2069');
  });

  test('list things with the comma of the language, each in its own direction', () => {
    const args = { absent: { list: [3, 12817] }, count: 2, cell: { sheet: 'S', row: 1, column: 1 } };
    expect(say('en', 'checks.edition-gap', args)).toContain('3, 12\u202F817');
    expect(say('ar', 'checks.edition-gap', args)).toContain('\u20663\u2069، \u206612\u202F817\u2069');
  });

  test('choose the plural form of the language', () => {
    const of = (count: number): string => say('ar', 'checks.error-cell', { cell: parts[0] ?? cell, error: '#REF!', count, passed: 0 });
    expect(of(1)).toContain('الخلية');
    expect(of(2)).toContain('الخليتان');
    expect(of(5)).toContain('خلايا');
    expect(of(15)).toContain('خلية');
  });

  test('that are unknown or lack an argument are bugs', () => {
    expect(() => say('en', 'checks.no-such-message')).toThrow('no message');
    expect(() => say('en', 'checks.sum-mismatch', {})).toThrow();
  });
});
