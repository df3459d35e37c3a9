/** Every function through the built command line: the add-in's own runtime answers. Single-cell results share a process. */
import { qafila } from './run-qafila';

jest.setTimeout(60_000);

type Row = readonly [formula: string, expected: string | number | boolean | null];

function valueOf(
  formula: string,
  ...more: string[]
): {
  readonly value: readonly (readonly unknown[])[];
  readonly errors: readonly { readonly row: number; readonly code: string; readonly message: string }[];
} {
  const { status, stdout, lastLine } = qafila('eval', '--empty', formula, '--json', ...more);
  if (status !== 0) throw new Error(lastLine);
  return JSON.parse(stdout) as ReturnType<typeof valueOf>;
}

const single: readonly (readonly [string, readonly Row[]])[] = [
  [
    'NUMBER',
    [
      ['NUMBER("11,518")', 11518],
      ['NUMBER("١١٬٥١٨")', 11518],
      ['NUMBER("3.923")', 3923],
      ['NUMBER("6 533")', 6533],
      ['NUMBER("تسعة")', 9],
      ['NUMBER("11 ألف")', 11000],
      ['NUMBER("1,5","amount")', 1.5],
      ['NUMBER("ND")', '#N/A'],
      ['NUMBER(42)', 42],
    ],
  ],
  [
    'DATE and DATECHECK',
    [
      ['DATE("30 دجنبر 2025")', 46021],
      ['DATE("23 - 05 - 2025")', 45800],
      ['DATE("31/02/2025")', '#N/A'],
      ['DATECHECK(DATE(2025,5,24),,DATE(2025,5,23))', 'published-before-event'],
      ['DATECHECK(DATE(2025,9,16),,,"الثلاثاء")', 'ok'],
      ['DATECHECK(DATE(2025,9,16),,,"الأربعاء")', 'weekday-mismatch'],
      ['DATECHECK(DATE(2025,9,16),DATE(2025,9,15))', 'end-before-start'],
    ],
  ],
  [
    'CHECK, RESIDUAL, SAY',
    [
      ['CHECK(3963,{2857,1106})', 'ok'],
      ['CHECK(11581,{3963,4842,2713})', 'sum-mismatch'],
      ['CHECK(63,{10,9,5},"partial","≥")', 'residual'],
      ['RESIDUAL(63,{10,9,5})', 39],
      ['RESIDUAL("x",{1,2})', '#VALUE!'],
      ['SAY(9,"infant","ar","words")', 'تسعة رضع'],
      ['SAY(26,"operation","ar")', '26 عملية جراحية'],
      ['SAY(2,"mobile_unit","ar")', 'وحدتان طبيتان متنقلتان'],
    ],
  ],
  [
    'PARTNER',
    [
      ['PARTNER("Pharma5",{"Sothema";"Pharma 5"})', 'Pharma 5'],
      ['PARTNER("سوتيما",{"Sothema";"Pharma 5"})', 'Sothema'],
      ['PARTNER("Nobody",{"Sothema";"Pharma 5"})', '#N/A'],
    ],
  ],
];

test.each(single)('one cell: %s', (_name, rows) => {
  // DATE of Excel is written without our name; ours has it.
  const calls = rows.map(([formula]) => (/^DATE\("/.test(formula) || !formula.startsWith('DATE(') ? `QAFILA.${formula}` : formula));
  const { value, errors } = valueOf(`=VSTACK(${calls.join(',')})`);
  expect(rows.map(([formula], row) => [formula, value[row]?.[0]])).toEqual(rows.map(([formula, expected]) => [formula, expected]));
  expect(errors.map(({ row }) => row - 1)).toEqual(rows.flatMap(([, expected], row) => (String(expected).startsWith('#') ? [row] : [])));
});

test.each<readonly [string, readonly (readonly unknown[])[]]>([
  [
    '=QAFILA.SHARES({"a";"b";"c"},{1572;211;1074})',
    [
      ['a', 1572, 55],
      ['b', 211, 7.4],
      ['c', 1074, 37.6],
    ],
  ],
  [
    '=QAFILA.SHARES({"a";"b";"c"},{10;9;5},63,,"ar")',
    [
      ['a', 10, 15.9],
      ['b', 9, 14.3],
      ['c', 5, 7.9],
      ['غير محدد', 39, 61.9],
    ],
  ],
  [
    '=QAFILA.BREAKDOWN({"Province";"Sefrou";"Taza";"Sefrou"},{"Persons";10;7;5})',
    [
      ['Province', 'Persons'],
      ['Sefrou', 15],
      ['Taza', 7],
      ['Total', 22],
    ],
  ],
  [
    '=QAFILA.CROSSTAB({"P";"x";"y"},{"S";"a";"b"},{"N";1;2})',
    [
      ['P', 'a', 'b', 'Total'],
      ['x', 1, null, 1],
      ['y', null, 2, 2],
      ['Total', 1, 2, 3],
    ],
  ],
  ['=QAFILA.SERIES({"one";"two";"three"},"consultations",{1572;2912;""})', [[4484, '2/3']]],
  ['=QAFILA.PERSONS({1572,211,1074,1106})', [[1572, 3963]]],
  ['=QAFILA.EXPIRY(DATE(2027,6,1),DATE(2026,1,1))', [['ok', 17]]],
  ['=QAFILA.PLACE("تقرت",,DATE(2017,1,1),"fr")', [['30', 'Ouargla', null]]],
])('a spill: %s', (formula, expected) => {
  const blanks = valueOf(formula).value.map((row) => row.map((cell) => (cell === '' ? null : cell)));
  expect(blanks).toEqual(expected);
});

test('COVERAGE, OUTLIERS and LOCATE have their shapes', () => {
  expect(valueOf('=QAFILA.COVERAGE({"صفرو";"تازة"},"فاس مكناس")').value[0]).toEqual([2, 9]);
  expect(valueOf('=QAFILA.OUTLIERS({10;11;12;11;10;500})').value.map(([, isOutlier]) => isOutlier)).toEqual([
    false,
    false,
    false,
    false,
    false,
    true,
  ]);
  const located = valueOf('=QAFILA.LOCATE({"all";"a";"b"},{2587;1572;1285},{"all = a + b"})').value;
  expect(located[0]).toHaveLength(6);
  expect(located[1]).toEqual(expect.arrayContaining(['all', 2587, 2857, 'transposition']));
});

test('an error has its reason, in the language that was asked for', () => {
  const reasons = ['en', 'fr', 'ar'].map((language) => valueOf('=QAFILA.NUMBER("ND")', '--lang', language).errors[0]?.message ?? '');
  expect(new Set(reasons).size).toBe(3);
  expect(reasons.every((reason) => reason.length > 10)).toBe(true);
});
