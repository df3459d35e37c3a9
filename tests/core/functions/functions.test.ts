import { customFunctions } from '../../../src/core/functions/registry';
import type { Argument, FunctionResult, Matrix } from '../../../src/core/functions/result';
import { languages, type Language } from '../../../src/core/model/roles';
import { hasMessage, say } from '../../../src/core/wording/wording';

type Name = keyof typeof customFunctions;

function call(name: Name, args: readonly Argument[], language: Language = 'en'): FunctionResult {
  return customFunctions[name].run(args, { language });
}

function valueOf(name: Name, ...args: Argument[]): Matrix {
  const outcome = call(name, args);
  if (!outcome.ok) throw new Error(`${name}: ${outcome.reason.key}`);
  return outcome.value;
}

const column = (...values: Argument[]): Matrix => values.map((value) => [value as null]);

/** `[error, the message's key]`. */
function failureOf(name: Name, ...args: Argument[]): readonly string[] {
  const outcome = call(name, args);
  if (outcome.ok) return ['ok'];
  for (const language of languages) expect(say(language, outcome.reason.key, outcome.reason.args)).not.toBe('');
  return [outcome.error, outcome.reason.key.replace('functions.', '')];
}

describe('NUMBER', () => {
  it.each<[readonly Argument[], number]>([
    [['11,518'], 11518],
    [['١١٬٥١٨'], 11518],
    [['3.923'], 3923],
    [['6 533'], 6533],
    [['تسعة'], 9],
    [['11 ألف'], 11000],
    [['1,5', 'amount'], 1.5],
    [[42.5], 42.5],
    [[[['-']]], 0],
  ])('reads %j as %d', (args, value) => {
    expect(valueOf('NUMBER', ...args)).toEqual([[value]]);
  });

  it('says why it has no answer', () => {
    expect(failureOf('NUMBER', '1.234', 'amount')).toEqual(['#N/A', 'number-ambiguous']);
    expect(failureOf('NUMBER', '12o')).toEqual(['#N/A', 'number-unreadable']);
    expect(failureOf('NUMBER', 'ND')).toEqual(['#N/A', 'number-missing']);
    expect(failureOf('NUMBER', ' ')).toEqual(['#N/A', 'text-blank']);
    expect(failureOf('NUMBER', { error: '#REF!' })).toEqual(['#VALUE!', 'error-in-range']);
    expect(failureOf('NUMBER', '5', 'money')).toEqual(['#VALUE!', 'unknown-choice']);
  });
});

test('DATE reads what is written', () => {
  expect(valueOf('DATE', '30 دجنبر 2025')).toEqual([[46021]]);
  expect(valueOf('DATE', '23 - 05 - 2025')).toEqual([[45800]]);
  expect(valueOf('DATE', 45800)).toEqual([[45800]]);
  expect(failureOf('DATE', '31/02/2025')).toEqual(['#N/A', 'date-impossible']);
  expect(failureOf('DATE', 'soon')).toEqual(['#N/A', 'date-unsure']);
});

describe('places and partners', () => {
  it('PLACE knows what a place belonged to', () => {
    expect(valueOf('PLACE', 'صفرو', null, null, 'fr')[0]?.slice(1)).toEqual(['Sefrou', 'Fès-Meknès']);
    expect(valueOf('PLACE', 'تقرت', null, 2017)[0]?.[1]).toBe('Ouargla');
    expect(valueOf('PLACE', 'تقرت', 'dz', '2021-06-01')[0]?.[1]).toBe('Touggourt');
    expect(failureOf('PLACE', 'Atlantis')).toEqual(['#N/A', 'place-unknown']);
  });

  it('COVERAGE counts and names the absent', () => {
    const listed = column('صفرو', 'بولمان', 'تاونات', 'تازة', 'مولاي يعقوب', 'إفران');
    const table = valueOf('COVERAGE', listed, 'Fès-Meknès');
    expect(table[0]).toEqual([6, 9]);
    expect(table).toHaveLength(4);
    expect(failureOf('COVERAGE', listed, 'Atlantis')).toEqual(['#N/A', 'place-unknown']);
  });

  it('RECONCILE gives each pledge its balance, and receipts without one below', () => {
    const pledges = [
      ['Partenaire', 'Promesse', 'Devise'],
      ['Sothema', 5000, 'MAD'],
      ['Cooper', 700, 'MAD'],
      ['Bayer', 300, 'MAD'],
    ];
    const receipts = [
      ['Quittance', 'Partenaire', 'Montant', 'Devise'],
      ['1', 'سوتيما', 5000, 'درهم'],
      ['2', 'Cooper', 690, 'DH'],
      ['3', 'Garage', 40, 'DH'],
    ];
    expect(valueOf('RECONCILE', pledges, receipts)).toEqual([
      ['Partner', 'Pledged', 'Received', 'Balance', 'Status'],
      ['Sothema', 5000, 5000, 0, 'matched'],
      ['Cooper', 700, 690, 10, 'short'],
      ['Bayer', 300, 0, 300, 'none'],
      ['Garage', null, 40, -40, 'none'],
    ]);
    expect(valueOf('RECONCILE', pledges, receipts, '2%')[2]).toEqual(['Cooper', 700, 690, 10, 'matched']);
    const bare = [
      ['Donor', 'Amount'],
      ['Rotary', 50],
    ];
    expect(valueOf('RECONCILE', bare, bare)[1]).toEqual(['Rotary', 50, 50, 0, 'matched']);
    expect(failureOf('RECONCILE', [['a', 'b']], receipts)).toEqual(['#N/A', 'no-pledges']);
    expect(failureOf('RECONCILE', pledges, receipts, -1)).toEqual(['#VALUE!', 'tolerance-expected']);
  });

  it('PARTNER finds a name across spellings and scripts', () => {
    const partners = column('Pharma 5', 'Sothema', 'Cooper Pharma', null);
    expect(valueOf('PARTNER', 'Pharma5', partners)).toEqual([['Pharma 5']]);
    expect(valueOf('PARTNER', 'سوتيما', partners)).toEqual([['Sothema']]);
    expect(failureOf('PARTNER', 'Laprophan', partners)).toEqual(['#N/A', 'partner-unknown']);
    expect(failureOf('PARTNER', 'Labo Atlas', 'Labo Atlas Sud')).toEqual(['#N/A', 'partner-unknown']);
    expect(failureOf('PARTNER', 'مخبر الأطلس الجنوبي', 'مخبر الأطلس')).toEqual(['#N/A', 'partner-unknown']);
    expect(failureOf('PARTNER', 'Croissant Rouge Marocain', 'Croissant Rouge Algérien')).toEqual(['#N/A', 'partner-unknown']);
    expect(valueOf('PARTNER', 'Labo Atlas', 'Labo Atlas Sud', 0.5)).toEqual([['Labo Atlas Sud']]);
    expect(failureOf('PARTNER', 'Sothema', partners, 2)).toEqual(['#VALUE!', 'least-range']);
  });
});

test('SAY agrees the noun with its count', () => {
  expect(valueOf('SAY', 9, 'infant', 'ar', 'words')).toEqual([['تسعة رضع']]);
  expect(valueOf('SAY', 26, 'operation', 'ar')).toEqual([['26 عملية جراحية']]);
  expect(valueOf('SAY', 2, 'mobile_unit', 'ar')).toEqual([['وحدتان طبيتان متنقلتان']]);
  expect(failureOf('SAY', 2, 'dragon')).toEqual(['#VALUE!', 'unknown-choice']);
  expect(failureOf('SAY', -2, 'infant')).toEqual(['#N/A', 'not-sayable']);
});

describe('CHECK', () => {
  it.each<[readonly Argument[], string]>([
    [[3963, [[2857, 1106]]], 'ok'],
    [[11581, column(3963, 4842, 2713)], 'sum-mismatch'],
    [[11000, column(3963, 4842, 2713)], 'sum-mismatch'],
    [[63, [[10, 9, 5]], 'partial', '≥'], 'residual'],
    [[63, [[10, 9, 5]], 'Partial'], 'residual'],
    [[20, [[10, 9, 5]], 'partial'], 'parts-exceed-total'],
    [[20, [[10, 9, 5]], 'partial', '>='], 'ok'],
    [[24, [[10, 9, 5]], 'partial', '>'], 'residual'],
    [[63, column(10, null, 5)], 'residual'],
    [[12, column(10, '', 5)], 'parts-exceed-total'],
    [[63, column(null, '')], 'breakdown-missing'],
    [[11000, column(3963, 4842, 2713), 'full', '>'], 'ok'],
    [[11518, column(3963, 4842, 2713), 'full', '>'], 'qualifier-broken'],
    [[12000, column(3963, 4842, 2713), 'at-least'], 'qualifier-broken'],
    [[11500, column(3963, 4842, 2713), null, '≈'], 'ok'],
    [[15000, column(3963, 4842, 2713), null, '~'], 'qualifier-broken'],
    [[0.3, [[0.1, 0.2]]], 'ok'],
    [[[[7]], 7], 'ok'],
  ])('%j is %s', (args, code) => {
    expect(valueOf('CHECK', ...args)).toEqual([[code]]);
  });

  it('names what it can not add', () => {
    expect(failureOf('CHECK', null, [[1]])).toEqual(['#N/A', 'total-blank']);
    expect(failureOf('CHECK', 5, [[1, '12o']])).toEqual(['#VALUE!', 'text-for-number']);
    expect(failureOf('CHECK', 5, [[{ error: '#REF!' }]])).toEqual(['#VALUE!', 'error-in-range']);
    expect(failureOf('CHECK', 5, [[5]], 'half')).toEqual(['#VALUE!', 'unknown-choice']);
    expect(failureOf('CHECK', 5, [[5]], null, '!')).toEqual(['#VALUE!', 'unknown-choice']);
    expect(failureOf('CHECK', true, [[1]])).toEqual(['#VALUE!', 'text-for-number']);
  });
});

test('RESIDUAL skips blank parts', () => {
  expect(valueOf('RESIDUAL', 63, [[10, 9, 5]])).toEqual([[39]]);
  expect(valueOf('RESIDUAL', 63, column(10, null, 9))).toEqual([[44]]);
  expect(valueOf('RESIDUAL', 5, [[2.2, 3.3]])).toEqual([[-0.5]]);
  expect(failureOf('RESIDUAL', 63, [[null]])).toEqual(['#N/A', 'parts-blank']);
});

describe('LOCATE', () => {
  const labels = column('Total', 'Consultations', 'Pharmacie', 'Adultes', 'Femmes - enceintes', 'Enfants');
  const relations = column('Total = Consultations + Pharmacie', 'Consultations = Adultes + Femmes - enceintes + Enfants');

  it('lists the likeliest first', () => {
    expect(valueOf('LOCATE', labels, column(3963, 2587, 1106, 1572, 211, 1074), relations)).toEqual([
      ['Rank', 'Label', 'Found', 'Suggested', 'Edit', 'Verdict'],
      [1, 'Consultations', 2587, 2857, 'transposition', 'unique'],
    ]);
    expect(valueOf('LOCATE', labels, column(3963, 2857, 1106, 1527, 211, 1074), relations)[1]).toEqual([
      1,
      'Adultes',
      1527,
      1572,
      'transposition',
      'ranked',
    ]);
  });

  it('gives equals one rank, and no more than asked', () => {
    const tied = valueOf('LOCATE', labels, column(3963, 2857, 1106, 1572, 221, 1074), relations);
    expect(tied.slice(1).map((row) => [row[0], row[5]])).toEqual([
      [1, 'ambiguous'],
      [1, 'ambiguous'],
      [1, 'ambiguous'],
    ]);
    expect(valueOf('LOCATE', labels, column(3963, 2857, 1106, 1527, 211, 1074), relations, 1)).toHaveLength(2);
  });

  it('is a bare header where all holds, parts that are only some and differences included', () => {
    const few = column('a', 'b', 'c');
    expect(valueOf('LOCATE', few, column(10, 4, 6), column('a = b + c', '', 'a >= b', 'b = a - c'))).toHaveLength(1);
  });

  it('names what it does not understand', () => {
    const few = column('a', 'b', 'b');
    expect(failureOf('LOCATE', few, column(1, 2, 3), column('a: b'))).toEqual(['#VALUE!', 'relation-form']);
    expect(failureOf('LOCATE', few, column(1, 2, 3), column('a = x'))).toEqual(['#VALUE!', 'unknown-label']);
    expect(failureOf('LOCATE', few, column(1, 2, 3), column('a = b'))).toEqual(['#VALUE!', 'label-twice']);
    expect(failureOf('LOCATE', few, column(1, 2), column('a = b'))).toEqual(['#VALUE!', 'lengths-differ']);
  });
});

describe('SHARES', () => {
  it('rounds each share by itself', () => {
    const labels = column('M', 'F', 'E');
    expect(valueOf('SHARES', labels, column(1572, 211, 1074))).toEqual([
      ['M', 1572, 55],
      ['F', 211, 7.4],
      ['E', 1074, 37.6],
    ]);
    expect(valueOf('SHARES', labels, column(1, 1, 1), null, 2)[0]).toEqual(['M', 1, 33.33]);
  });

  it('keeps what no part names for the last row', () => {
    const labels = column('أ', 'ب', 'ج');
    expect(valueOf('SHARES', labels, column(10, 9, 5), 63, null, 'ar')).toEqual([
      ['أ', 10, 15.9],
      ['ب', 9, 14.3],
      ['ج', 5, 7.9],
      ['غير محدد', 39, 61.9],
    ]);
    expect(valueOf('SHARES', labels, column(10, null, 5), 15)).toEqual([
      ['أ', 10, 66.7],
      ['ب', null, null],
      ['ج', 5, 33.3],
    ]);
  });

  it('refuses parts above their total and a total of nothing', () => {
    expect(valueOf('SHARES', null, column(5, 15))).toEqual([
      ['', 5, 25],
      ['', 15, 75],
    ]);
    expect(failureOf('SHARES', column('a'), column(10), 9)).toEqual(['#VALUE!', 'parts-exceed']);
    expect(failureOf('SHARES', column('a'), column(null))).toEqual(['#N/A', 'nothing-to-share']);
    expect(failureOf('SHARES', column('a', 'b'), column(1))).toEqual(['#VALUE!', 'lengths-differ']);
    expect(failureOf('SHARES', column('a'), column(1), null, null, 'es')).toEqual(['#VALUE!', 'unknown-choice']);
  });
});

describe('BREAKDOWN and CROSSTAB', () => {
  const by = [
    ['Province', 'Service'],
    ['Sefrou', 'Lab'],
    ['Taounate', 'Lab'],
    ['sefrou ', 'X-ray'],
    [null, 'Lab'],
    ['Sefrou', 'Lab'],
  ];
  const measures = [
    ['Visits', 'Hours'],
    [10, 1.1],
    [5, null],
    [7, 2.2],
    [2, 1],
    [3, 3.3],
  ];

  it('sums by the keys in the order of the sheet, with the grand total last', () => {
    expect(valueOf('BREAKDOWN', by, measures)).toEqual([
      ['Province', 'Service', 'Visits', 'Hours'],
      ['Sefrou', 'Lab', 13, 4.4],
      ['Sefrou', 'X-ray', 7, 2.2],
      ['Taounate', 'Lab', 5, null],
      ['Not specified', 'Lab', 2, 1],
      ['Total', null, 27, 7.6],
    ]);
  });

  it('orders by label and by value, adds subtotals, and counts without measures', () => {
    const one = by.map((row) => [row[0] ?? null]);
    expect(
      valueOf(
        'BREAKDOWN',
        one,
        measures.map((row) => [row[0] ?? null]),
        false,
        'value',
      ),
    ).toEqual([
      ['Province', 'Visits'],
      ['Sefrou', 20],
      ['Taounate', 5],
      ['Not specified', 2],
    ]);
    expect(valueOf('BREAKDOWN', one, undefined, false, 'label')).toEqual([
      ['Province', 'Count'],
      ['Sefrou', 3],
      ['Taounate', 1],
    ]);
    const labels = valueOf('BREAKDOWN', by, measures, 'subtotals').map((row) => row.slice(0, 2).join('|'));
    expect(labels).toEqual([
      'Province|Service',
      'Sefrou|Lab',
      'Sefrou|X-ray',
      'Sefrou|Subtotal',
      'Taounate|Lab',
      'Taounate|Subtotal',
      'Not specified|Lab',
      'Not specified|Subtotal',
      'Total|',
    ]);
  });

  it('leaves rows out that are blank throughout, and names a measure that is no number', () => {
    expect(valueOf('BREAKDOWN', [['K'], ['a'], [null], ['b']], [['V'], [1], [null], [2]])).toEqual([
      ['K', 'V'],
      ['a', 1],
      ['b', 2],
      ['Total', 3],
    ]);
    expect(failureOf('BREAKDOWN', [['K'], ['a'], ['b']], [['V'], [1], ['12o']])).toEqual(['#VALUE!', 'text-for-number']);
    expect(failureOf('BREAKDOWN', [['K'], ['a']], [['V'], [{ error: '#N/A' }]])).toEqual(['#VALUE!', 'error-in-range']);
    expect(failureOf('BREAKDOWN', [['K']], [['V']])).toEqual(['#N/A', 'no-rows']);
    expect(failureOf('BREAKDOWN', [['K'], ['a']], [['V'], [1], [2]])).toEqual(['#VALUE!', 'lengths-differ']);
    expect(
      failureOf(
        'BREAKDOWN',
        [
          ['A', 'B', 'C', 'D'],
          [1, 2, 3, 4],
        ],
        [['V'], [1]],
      ),
    ).toEqual(['#VALUE!', 'too-many-fields']);
  });

  it('crosses two columns', () => {
    const [rows, columns, visits] = [
      by.map((row) => [row[0] ?? null]),
      by.map((row) => [row[1] ?? null]),
      measures.map((row) => [row[0] ?? null]),
    ];
    expect(valueOf('CROSSTAB', rows, columns, visits)).toEqual([
      ['Province', 'Lab', 'X-ray', 'Total'],
      ['Sefrou', 13, 7, 20],
      ['Taounate', 5, null, 5],
      ['Not specified', 2, null, 2],
      ['Total', 20, 7, 27],
    ]);
    expect(valueOf('CROSSTAB', rows, columns, visits, false)[1]).toEqual(['Sefrou', 13, 7]);
    expect(failureOf('CROSSTAB', by, columns, visits)).toEqual(['#VALUE!', 'one-column-each']);
  });
});

describe('SERIES', () => {
  const campaigns = column('December', 'February', 'April');

  it('adds what is reported and says by how many', () => {
    expect(valueOf('SERIES', campaigns, 'total', column(3963, 4842, 2713))).toEqual([[11518, '3/3']]);
    expect(valueOf('SERIES', campaigns, 'consultations', column(2857, 1627, null))).toEqual([[4484, '2/3']]);
  });

  it('finds the indicator among headers and in a long list', () => {
    const table = [
      ['consultations', 'total'],
      [2857, 3963],
      [1627, 4842],
      [null, 2713],
    ];
    expect(valueOf('SERIES', campaigns, 'Consultations', table)).toEqual([[4484, '2/3']]);
    expect(valueOf('SERIES', column('Campaign', 'December', 'February', 'April'), 'total', table)).toEqual([[11518, '3/3']]);
    const long = [
      ['total', 3963],
      ['consultations', 2857],
      ['total', 4842],
      ['consultations', null],
    ];
    expect(valueOf('SERIES', column('a', 'a', 'b', 'b'), 'total', long)).toEqual([[8805, '2/2']]);
    expect(valueOf('SERIES', column('a', 'a', 'b', 'b'), 'consultations', long)).toEqual([[2857, '1/2']]);
  });

  it('has no answer where nobody reports it', () => {
    expect(failureOf('SERIES', campaigns, 'x', column(null, null, null))).toEqual(['#N/A', 'not-reported']);
    expect(failureOf('SERIES', campaigns, 'x', column(1, 2))).toEqual(['#VALUE!', 'lengths-differ']);
    expect(
      failureOf('SERIES', campaigns, 'x', [
        ['a', 'b'],
        [1, 2],
        [3, 4],
      ]),
    ).toEqual(['#VALUE!', 'unknown-label']);
  });
});

test('PERSONS gives the least and the most', () => {
  expect(valueOf('PERSONS', [[1572, 211, 1074, 1106]])).toEqual([[1572, 3963]]);
  expect(valueOf('PERSONS', column(5, null))).toEqual([[5, 5]]);
  expect(failureOf('PERSONS', column(null))).toEqual(['#N/A', 'parts-blank']);
  expect(failureOf('PERSONS', column(5, -1))).toEqual(['#VALUE!', 'negative']);
});

describe('dates', () => {
  it.each<[readonly Argument[], string]>([
    [['2025-05-24', null, '2025-05-23'], 'published-before-event'],
    [[45801, undefined, 45800], 'published-before-event'],
    [['2025-09-16', null, null, 'الثلاثاء'], 'ok'],
    [['2025-09-16', null, null, 'يوم الأربعاء'], 'weekday-mismatch'],
    [['2025-09-16', null, null, 'Mardi'], 'ok'],
    [['2025-09-16', null, null, 'tue'], 'ok'],
    [['2025-09-16', '2025-09-15'], 'end-before-start'],
    [['2025-02-29'], 'impossible-date'],
    [[46021.75, 46021, 46021], 'ok'],
  ])('DATECHECK %j is %s', (args, code) => {
    expect(valueOf('DATECHECK', ...args)).toEqual([[code]]);
  });

  it('DATECHECK needs a start and dates', () => {
    expect(failureOf('DATECHECK', null, 45800)).toEqual(['#N/A', 'start-blank']);
    expect(failureOf('DATECHECK', 45800, null, null, 'someday')).toEqual(['#VALUE!', 'no-weekday']);
  });

  it.each<[readonly Argument[], string, number]>([
    [['2027-03-01', '2026-02-28'], 'ok', 12],
    [['2026-08-14', '2026-02-15'], 'short', 5],
    [['2026-08-15', '2026-02-15', 6], 'ok', 6],
    [['2026-02-28', '2026-01-31'], 'short', 1],
    [['2025-12-01', '2026-02-14'], 'expired', -2],
    [['2026-02-14', '2026-02-14'], 'short', 0],
    [['12/2026', '2026-12-02'], 'short', 0],
    [['12/2026', '2025-12-31'], 'ok', 12],
    [['02/27', '2026-02-28'], 'ok', 12],
    [['Jan-25', '2026-01-15'], 'expired', -11],
    [['شتنبر 2026', '2026-09-30'], 'short', 0],
  ])('EXPIRY %j is %s with %d months', (args, status, months) => {
    expect(valueOf('EXPIRY', ...args)).toEqual([[status, months]]);
  });
});

describe('OUTLIERS', () => {
  it('marks what is far from the rest', () => {
    const scores = valueOf('OUTLIERS', column(10, 12, null, 11, 13, 11, 95));
    expect(scores.map((row) => row[1])).toEqual([false, false, null, false, false, false, true]);
    expect(scores[6]?.[0]).toBeCloseTo((0.6745 * (95 - 11.5)) / 1, 6);
    expect(valueOf('OUTLIERS', column(10, 12, 11, 13, 11, 95), 'iqr').map((row) => row[1])).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  it('marks nothing among equals, and needs five values', () => {
    expect(valueOf('OUTLIERS', column(7, 7, 7, 7, 7))).toEqual(Array(5).fill([0, false]));
    expect(failureOf('OUTLIERS', column(1, 2, 3, 4, null))).toEqual(['#N/A', 'too-few-values']);
  });
});

describe('the registry', () => {
  it.each(Object.entries(customFunctions))('%s has its words in the catalogue', (key, { name, description, parameters }) => {
    expect(name).toBe(key);
    expect([description, ...parameters.map((parameter) => parameter.help)].filter((text) => !hasMessage(text))).toEqual([]);
    const firstOptional = parameters.findIndex((parameter) => parameter.optional);
    expect(parameters.slice(firstOptional < 0 ? parameters.length : firstOptional).every((parameter) => parameter.optional)).toBe(true);
  });
});
