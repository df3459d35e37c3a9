import fc from 'fast-check';
import { numberEvidence, readNumber } from '../../../src/core/reading/numbers';

const valueOf = (text: string): unknown => {
  const reading = readNumber(text);
  return 'value' in reading ? reading.value : reading.outcome;
};

describe('counts', () => {
  test.each([
    ['11,518', 11518],
    ['11.518', 11518],
    ['١١٬٥١٨', 11518],
    ['۱۱،۵۱۸', 11518],
    ['1١۲', 112],
    ['3.923', 3923],
    ['6 533', 6533],
    ['1\u00a0087', 1087],
    ['12\u202f161', 12161],
    ['31\u2009672', 31672],
    ["5'095", 5095],
    ['1.201.118', 1201118],
    ['(24005)', 24005],
    ['\u200f78.363\u200e', 78363],
    ['05', 5],
    ['-5', -5],
    ['– 12.161', 12161],
    ['– 8 unités', 8],
    ['— 115', 115],
    ['• 9', 9],
    ['- 5', -5],
    ['–5', -5],
    ['−5', -5],
    ['0,25', 0.25],
    ['تسعة', 9],
    ['ثلاثةَ', 3],
    ['حالتان', 2],
    ['طفلين', 2],
    ['حالة واحدة', 1],
    ['11 ألف', 11000],
    ['مليون ونصف', 1_500_000],
    ['نصف مليون', 500_000],
    ['مليون و200 ألف', 1_200_000],
    ['خمسة وعشرون', 25],
    ['أحد عشر', 11],
    ['ثلاثمائة وأربعة وستون ألفا ومائتان', 364_200],
    ['onze mille', 11000],
    ['quatre-vingt-dix-sept', 97],
    ['nonante-sept', 97],
    ['septante et un', 71],
    ['deux cent mille trois cents', 200_300],
    ['one hundred and twenty', 120],
    ['Twenty-One', 21],
    ['a hundred', 100],
    ['about a thousand', 1000],
    ['half a million', 500_000],
    ['1,5 million', 1_500_000],
    ['.5', 0.5],
    ['-,25', -0.25],
    ['5-', -5],
    ['1 234−', -1234],
    ['2,5 M', 2_500_000],
    ['12 k', 12_000],
    ['3 MDH', 3_000_000],
    ['1,2 Md', 1_200_000_000],
    ['2 M DH', 2_000_000],
    ['1,75 m', 1.75],
  ])('%s is %d', (text, value) => expect(valueOf(text)).toBe(value));

  test.each([
    ['plus de 1 087 personnes', { value: 1087, qualifier: '>', unit: 'person' }],
    ['أزيد من 866 نشاطا', { value: 866, qualifier: '>', unit: 'service' }],
    ['ما لا يقل عن 300', { value: 300, qualifier: '>=' }],
    ['قرابة ألفي مستفيد', { value: 2000, qualifier: '~', unit: 'person' }],
    ['less than 50', { value: 50, qualifier: '<' }],
    ['moins de 1 200 patients', { value: 1200, qualifier: '<', unit: 'person' }],
    ['أقل من 50', { value: 50, qualifier: '<' }],
    ['<= 12', { value: 12, qualifier: '<=' }],
    ['< 3', { value: 3, qualifier: '<' }],
    ['au plus 30', { value: 30, qualifier: '<=' }],
    ['no more than 30', { value: 30, qualifier: '<=' }],
    ['30 على الأكثر', { value: 30, qualifier: '<=' }],
    ['لا يتجاوز 30', { value: 30, qualifier: '<=' }],
    ['at least 40', { value: 40, qualifier: '>=' }],
    ['500+', { value: 500, qualifier: '>=' }],
    ['≥ 12', { value: 12, qualifier: '>=' }],
    ['120 على الأقل', { value: 120, qualifier: '>=' }],
    ['26عملية', { value: 26, unit: 'operation' }],
    ['12kg', { value: 12, unit: 'kg' }],
    ['63 opérations', { value: 63, unit: 'operation', style: 'digits' }],
    ['1 000 DH', { value: 1000, unit: 'MAD' }],
    ['€ 12', { value: 12, unit: 'EUR' }],
    ['87 %', { value: 87, percent: true }],
    ['٪٨٧', { value: 87, percent: true }],
    ['خمسون بالمائة', { value: 50, percent: true }],
  ])('%s keeps what stands around it', (text, expected) => expect(readNumber(text)).toMatchObject({ outcome: 'sure', ...expected }));

  test.each([
    'Pharma 5',
    'R-003',
    '2 rue X',
    '+212600000000',
    '0612345678',
    'Covid-19',
    '12/03/2025',
    '2025-05-24',
    '30 دجنبر',
    '12,34,567',
    '1.23.4',
    'آلاف المستفيدين',
    'hundreds of people',
    'four twenty',
    '3 femmes et 5 enfants',
    '10-12',
    '00123',
    'DAR AL SALAM 2',
    'B12',
    '',
    '  ',
    '12 345 678 901 234 567',
  ])('%s is no number', (text) => expect(readNumber(text).outcome).toBe('unreadable'));

  test.each([
    'une dizaine',
    'une centaine de personnes',
    'بضع',
    'بضعة أشخاص',
    'عشرات المستفيدين',
    'dozens of people',
    'several hundred',
    'quelques personnes',
    'deux douzaines',
    'آلاف',
  ])('%s is said to be about how many, and not guessed', (text) =>
    expect(readNumber(text)).toMatchObject({ outcome: 'unreadable', why: 'reading.approximate' }),
  );

  test.each(['2 M', '1,75 M', 'x.5', '1..5', '12 Mo'])('%s is not guessed', (text) => expect(readNumber(text).outcome).toBe('unreadable'));

  test.each([
    ['12O', 120],
    ['1O5', 105],
    ['l2', 12],
    ['I', 1],
    ['3 personnes', undefined],
    ['11,5l8', 11518],
    ['12o personnes', 120],
    ['١ه٠', 150],
    ['٢ا٣', 213],
    ['1447ه', undefined],
    ['٣ه', undefined],
  ])('%s: a letter for a digit is told', (text, guess) => {
    const reading = readNumber(text);
    expect('guess' in reading ? reading.guess : undefined).toBe(guess);
    if (guess !== undefined) expect(reading).toMatchObject({ outcome: 'unreadable', why: 'reading.letter-for-digit' });
  });

  test.each([
    ['-', 'nothing'],
    ['—', 'nothing'],
    ['لا شيء', 'nothing'],
    ['Néant', 'nothing'],
    ['none', 'nothing'],
    ['ND', 'missing'],
    ['N/D', 'missing'],
    ['n.d.', 'missing'],
    ['غير متوفر', 'missing'],
    ['غير محدّد', 'missing'],
  ])('%s says %s', (text, outcome) => expect(readNumber(text).outcome).toBe(outcome));
});

describe('amounts', () => {
  const read = (text: string, texts: readonly string[] = []): unknown => {
    const reading = readNumber(text, { kind: 'amount', evidence: numberEvidence(texts) });
    return 'value' in reading ? [reading.outcome, reading.value] : reading.outcome === 'ambiguous' ? reading.candidates : reading.outcome;
  };

  test('three digits after the only separator are decided by the column alone', () => {
    expect(read('1.500')).toEqual([1500, 1.5]);
    expect(read('1.500', ['12,50'])).toEqual(['by-evidence', 1500]);
    expect(read('1.500', ['12.5'])).toEqual(['by-evidence', 1.5]);
    expect(read('1.500', ['2.000.000'])).toEqual(['by-evidence', 1500]);
    expect(read('1.500', ['12,50', '12.50'])).toEqual([1500, 1.5]);
  });

  test('what can be read in one way only is sure', () => {
    expect(read('1,5')).toEqual(['sure', 1.5]);
    expect(read('1.234,50')).toEqual(['sure', 1234.5]);
    expect(read("1'234.50")).toEqual(['sure', 1234.5]);
    expect(read('(1 200,50)')).toEqual(['sure', -1200.5]);
    expect(read('١٢٣٤٫٥')).toEqual(['sure', 1234.5]);
    expect(read('(1 234,50)')).toEqual(['sure', -1234.5]);
    expect(read('1.234,50-')).toEqual(['sure', -1234.5]);
    expect(read('2 M')).toEqual(['sure', 2_000_000]);
  });
});

test('a whole number grouped by any separator, in any digits, reads back', () => {
  const digits = ['0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'];
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e12 }),
      fc.constantFrom('', ' ', '\u00a0', '\u202f', '\u2009', '.', ',', '،', '٬', "'"),
      fc.constantFrom(...digits),
      (number, separator, set) => {
        const text = String(number)
          .replace(/\B(?=(\d{3})+$)/g, separator)
          .replace(/\d/g, (digit) => set[Number(digit)] ?? digit);
        expect(valueOf(text)).toBe(number);
      },
    ),
  );
});

test('never throws', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^[0-9 .,%()+\-Olنصف]{0,12}$/),
    fc.array(fc.constantFrom('مليون', 'و', 'cent', 'vingt', '5', 'مئة', 'نصف', 'half', 'plus de')).map((words) => words.join(' ')),
  );
  fc.assert(fc.property(anything, (text) => typeof readNumber(text).outcome === 'string'));
});

test('any amount in any supported style reads back', () => {
  const styles = fc.record({
    decimal: fc.constantFrom('.', ',', '٫'),
    grouping: fc.constantFrom('', ' ', '\u00a0', '\u202f', "'"),
    minus: fc.constantFrom('-', '−', '\u200f-', 'behind', 'wrapped'),
    unit: fc.constantFrom('', ' DH', ' €', ' درهم'),
  });
  fc.assert(
    fc.property(fc.integer({ min: -1e10, max: 1e10 }), styles, (cents, { decimal, grouping, minus, unit }) => {
      const whole = String(Math.floor(Math.abs(cents) / 100)).replace(/\B(?=(\d{3})+$)/g, grouping);
      const amount = `${whole}${decimal}${String(Math.abs(cents) % 100).padStart(2, '0')}`;
      const text =
        cents >= 0
          ? amount + unit
          : minus === 'behind'
            ? `${amount}-`
            : minus === 'wrapped'
              ? `(${amount}${unit})`
              : `${minus}${amount}${unit}`;
      const reading = readNumber(text, { kind: 'amount' });
      expect('value' in reading ? reading.value : text).toBe(cents === 0 ? 0 : cents / 100);
    }),
  );
});

describe('letters around a number', () => {
  test.each<[written: string, kind: 'count' | 'amount', value: number, qualifier: string, unit: string | null]>([
    ['USD 1.2M', 'amount', 1_200_000, '=', 'USD'],
    ['1.2M USD', 'amount', 1_200_000, '=', 'USD'],
    ['$1.2m', 'amount', 1_200_000, '=', 'USD'],
    ['MAD 1,5M', 'amount', 1_500_000, '=', 'MAD'],
    ['DA 500M', 'amount', 500_000_000, '=', 'DZD'],
    ['2 M de DH', 'amount', 2_000_000, '=', 'MAD'],
    ['€ 2bn', 'amount', 2_000_000_000, '=', 'EUR'],
    ['1,2 Md DH', 'amount', 1_200_000_000, '=', 'MAD'],
    ['5k DH', 'amount', 5000, '=', 'MAD'],
    ['plus de 2M', 'count', 2_000_000, '>', null],
    ['+ de 2M', 'count', 2_000_000, '>', null],
    ['أكثر من 3M', 'count', 3_000_000, '>', null],
    ['more than 2M people', 'count', 2_000_000, '>', 'person'],
    ['au moins 1M de doses', 'count', 1_000_000, '>=', 'service'],
    ['3M+', 'count', 3_000_000, '>=', null],
    ['12 m', 'count', 12, '=', 'm'],
    ['1200 د.م.', 'amount', 1200, '=', 'MAD'],
    ['د.م. 1.250,50', 'amount', 1250.5, '=', 'MAD'],
    ['2 000 د.ج', 'amount', 2000, '=', 'DZD'],
    ['5 مليون د.ج', 'amount', 5_000_000, '=', 'DZD'],
    ['US$ 1200', 'amount', 1200, '=', 'USD'],
    ['$US 300', 'amount', 300, '=', 'USD'],
    ['1 500 000 F CFA', 'amount', 1_500_000, '=', 'XOF'],
    ['1200 Dhs.', 'amount', 1200, '=', 'MAD'],
    ['300 pers.', 'count', 300, '=', 'person'],
    ['150 bénéf.', 'count', 150, '=', 'person'],
    ['120 pax', 'count', 120, '=', 'person'],
    ['45 مستف.', 'count', 45, '=', 'person'],
    ['300 (personnes)', 'count', 300, '=', 'person'],
    ['12 (douze)', 'count', 12, '=', null],
    ['douze (12) enfants', 'count', 12, '=', 'person'],
    ['12 (اثنا عشر)', 'count', 12, '=', null],
  ])('%s', (written, kind, value, qualifier, unit) => {
    expect(readNumber(written, { kind })).toMatchObject({ value, qualifier, unit });
  });

  test.each(['12 M', '12 (treize)', 'Pharma 5M', 'MDH 3', '12 (dont 5 enfants)'])('%s is refused', (written) => {
    expect(readNumber(written).outcome).toBe('unreadable');
  });
});
