import { readNumber } from '../../../src/core/reading/numbers';
import { amountInWords } from '../../../src/core/wording/amounts-in-words';

/** Amount | dirhams in Arabic | euros in Arabic | dirhams in French | euros in French | dirhams in English. */
const table = `
0 | صفر درهم | صفر أورو | zéro dirham | zéro euro | zero dirhams
1 | درهم واحد | أورو واحد | un dirham | un euro | one dirham
2 | درهمان | اثنان أورو | deux dirhams | deux euros | two dirhams
3 | ثلاثة دراهم | ثلاثة أورو | trois dirhams | trois euros | three dirhams
10 | عشرة دراهم | عشرة أورو | dix dirhams | dix euros | ten dirhams
11 | أحد عشر درهما | أحد عشر أورو | onze dirhams | onze euros | eleven dirhams
12 | اثنا عشر درهما | اثنا عشر أورو | douze dirhams | douze euros | twelve dirhams
19 | تسعة عشر درهما | تسعة عشر أورو | dix-neuf dirhams | dix-neuf euros | nineteen dirhams
20 | عشرون درهما | عشرون أورو | vingt dirhams | vingt euros | twenty dirhams
21 | واحد وعشرون درهما | واحد وعشرون أورو | vingt et un dirhams | vingt et un euros | twenty-one dirhams
99 | تسعة وتسعون درهما | تسعة وتسعون أورو | quatre-vingt-dix-neuf dirhams | quatre-vingt-dix-neuf euros | ninety-nine dirhams
100 | مئة درهم | مئة أورو | cent dirhams | cent euros | one hundred dirhams
101 | مئة درهم ودرهم واحد | مئة أورو وأورو واحد | cent un dirhams | cent un euros | one hundred and one dirhams
102 | مئة درهم ودرهمان | مئة واثنان أورو | cent deux dirhams | cent deux euros | one hundred and two dirhams
103 | مئة وثلاثة دراهم | مئة وثلاثة أورو | cent trois dirhams | cent trois euros | one hundred and three dirhams
111 | مئة وأحد عشر درهما | مئة وأحد عشر أورو | cent onze dirhams | cent onze euros | one hundred and eleven dirhams
112 | مئة واثنا عشر درهما | مئة واثنا عشر أورو | cent douze dirhams | cent douze euros | one hundred and twelve dirhams
199 | مئة وتسعة وتسعون درهما | مئة وتسعة وتسعون أورو | cent quatre-vingt-dix-neuf dirhams | cent quatre-vingt-dix-neuf euros | one hundred and ninety-nine dirhams
200 | مئتا درهم | مئتا أورو | deux cents dirhams | deux cents euros | two hundred dirhams
201 | مئتا درهم ودرهم واحد | مئتا أورو وأورو واحد | deux cent un dirhams | deux cent un euros | two hundred and one dirhams
202 | مئتا درهم ودرهمان | مئتان واثنان أورو | deux cent deux dirhams | deux cent deux euros | two hundred and two dirhams
203 | مئتان وثلاثة دراهم | مئتان وثلاثة أورو | deux cent trois dirhams | deux cent trois euros | two hundred and three dirhams
300 | ثلاثمئة درهم | ثلاثمئة أورو | trois cents dirhams | trois cents euros | three hundred dirhams
1000 | ألف درهم | ألف أورو | mille dirhams | mille euros | one thousand dirhams
1001 | ألف درهم ودرهم واحد | ألف أورو وأورو واحد | mille un dirhams | mille un euros | one thousand and one dirhams
1002 | ألف درهم ودرهمان | ألف واثنان أورو | mille deux dirhams | mille deux euros | one thousand and two dirhams
1003 | ألف وثلاثة دراهم | ألف وثلاثة أورو | mille trois dirhams | mille trois euros | one thousand and three dirhams
1011 | ألف وأحد عشر درهما | ألف وأحد عشر أورو | mille onze dirhams | mille onze euros | one thousand and eleven dirhams
1100 | ألف ومئة درهم | ألف ومئة أورو | mille cent dirhams | mille cent euros | one thousand one hundred dirhams
1200 | ألف ومئتا درهم | ألف ومئتا أورو | mille deux cents dirhams | mille deux cents euros | one thousand two hundred dirhams
2000 | ألفا درهم | ألفا أورو | deux mille dirhams | deux mille euros | two thousand dirhams
2001 | ألفا درهم ودرهم واحد | ألفا أورو وأورو واحد | deux mille un dirhams | deux mille un euros | two thousand and one dirhams
2002 | ألفا درهم ودرهمان | ألفان واثنان أورو | deux mille deux dirhams | deux mille deux euros | two thousand and two dirhams
2005 | ألفان وخمسة دراهم | ألفان وخمسة أورو | deux mille cinq dirhams | deux mille cinq euros | two thousand and five dirhams
3000 | ثلاثة آلاف درهم | ثلاثة آلاف أورو | trois mille dirhams | trois mille euros | three thousand dirhams
10000 | عشرة آلاف درهم | عشرة آلاف أورو | dix mille dirhams | dix mille euros | ten thousand dirhams
11000 | أحد عشر ألف درهم | أحد عشر ألف أورو | onze mille dirhams | onze mille euros | eleven thousand dirhams
12000 | اثنا عشر ألف درهم | اثنا عشر ألف أورو | douze mille dirhams | douze mille euros | twelve thousand dirhams
21000 | واحد وعشرون ألف درهم | واحد وعشرون ألف أورو | vingt et un mille dirhams | vingt et un mille euros | twenty-one thousand dirhams
100000 | مئة ألف درهم | مئة ألف أورو | cent mille dirhams | cent mille euros | one hundred thousand dirhams
101000 | مئة ألف وألف درهم | مئة ألف وألف أورو | cent un mille dirhams | cent un mille euros | one hundred and one thousand dirhams
102000 | مئة ألف وألفا درهم | مئة ألف وألفا أورو | cent deux mille dirhams | cent deux mille euros | one hundred and two thousand dirhams
105000 | مئة وخمسة آلاف درهم | مئة وخمسة آلاف أورو | cent cinq mille dirhams | cent cinq mille euros | one hundred and five thousand dirhams
111000 | مئة وأحد عشر ألف درهم | مئة وأحد عشر ألف أورو | cent onze mille dirhams | cent onze mille euros | one hundred and eleven thousand dirhams
200000 | مئتا ألف درهم | مئتا ألف أورو | deux cent mille dirhams | deux cent mille euros | two hundred thousand dirhams
202000 | مئتا ألف وألفا درهم | مئتا ألف وألفا أورو | deux cent deux mille dirhams | deux cent deux mille euros | two hundred and two thousand dirhams
300000 | ثلاثمئة ألف درهم | ثلاثمئة ألف أورو | trois cent mille dirhams | trois cent mille euros | three hundred thousand dirhams
1000000 | مليون درهم | مليون أورو | un million de dirhams | un million d’euros | one million dirhams
1000001 | مليون درهم ودرهم واحد | مليون أورو وأورو واحد | un million un dirhams | un million un euros | one million and one dirhams
1100000 | مليون ومئة ألف درهم | مليون ومئة ألف أورو | un million cent mille dirhams | un million cent mille euros | one million one hundred thousand dirhams
2000000 | مليونا درهم | مليونا أورو | deux millions de dirhams | deux millions d’euros | two million dirhams
2000005 | مليونان وخمسة دراهم | مليونان وخمسة أورو | deux millions cinq dirhams | deux millions cinq euros | two million and five dirhams
3000000 | ثلاثة ملايين درهم | ثلاثة ملايين أورو | trois millions de dirhams | trois millions d’euros | three million dirhams
11000000 | أحد عشر مليون درهم | أحد عشر مليون أورو | onze millions de dirhams | onze millions d’euros | eleven million dirhams
200000000 | مئتا مليون درهم | مئتا مليون أورو | deux cents millions de dirhams | deux cents millions d’euros | two hundred million dirhams
1000000000 | مليار درهم | مليار أورو | un milliard de dirhams | un milliard d’euros | one billion dirhams
2000000000 | مليارا درهم | مليارا أورو | deux milliards de dirhams | deux milliards d’euros | two billion dirhams
1234567.89 | مليون ومئتان وأربعة وثلاثون ألفا وخمسمئة وسبعة وستون درهما وتسعة وثمانون سنتيما | مليون ومئتان وأربعة وثلاثون ألفا وخمسمئة وسبعة وستون أورو وتسعة وثمانون سنتيما | un million deux cent trente-quatre mille cinq cent soixante-sept dirhams et quatre-vingt-neuf centimes | un million deux cent trente-quatre mille cinq cent soixante-sept euros et quatre-vingt-neuf centimes | one million two hundred and thirty-four thousand five hundred and sixty-seven dirhams and eighty-nine centimes
0.5 | خمسون سنتيما | خمسون سنتيما | cinquante centimes | cinquante centimes | fifty centimes
1.01 | درهم واحد وسنتيم واحد | أورو واحد وسنتيم واحد | un dirham et un centime | un euro et un centime | one dirham and one centime
2.02 | درهمان وسنتيمان | اثنان أورو وسنتيمان | deux dirhams et deux centimes | deux euros et deux centimes | two dirhams and two centimes
-5 | ناقص خمسة دراهم | ناقص خمسة أورو | moins cinq dirhams | moins cinq euros | minus five dirhams
`;

const rows = table
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));

test.each(rows)('%s in words', (amount = '', dirhams = '', euros = '', dirhamsFrench = '', eurosFrench = '', dirhamsEnglish = '') => {
  const value = Number(amount);
  expect([
    amountInWords(value, 'MAD', 'ar'),
    amountInWords(value, 'EUR', 'ar'),
    amountInWords(value, 'MAD', 'fr'),
    amountInWords(value, 'EUR', 'fr'),
    amountInWords(value, 'MAD', 'en'),
  ]).toEqual([dirhams, euros, dirhamsFrench, eurosFrench, dirhamsEnglish]);
});

test.each([
  [1, 'DZD', 'دينار واحد'],
  [2, 'DZD', 'ديناران'],
  [7, 'DZD', 'سبعة دنانير'],
  [45, 'DZD', 'خمسة وأربعون دينارا'],
  [100, 'DZD', 'مئة دينار'],
  [2000, 'DZD', 'ألفا دينار'],
  [350_000, 'DZD', 'ثلاثمئة وخمسون ألف دينار'],
  [12.5, 'TND', 'اثنا عشر دينارا وخمسمئة مليم'],
  [3.02, 'MAD', 'ثلاثة دراهم وسنتيمان'],
  [4.1, 'MAD', 'أربعة دراهم وعشرة سنتيمات'],
  [4.11, 'MAD', 'أربعة دراهم وأحد عشر سنتيما'],
  [8, 'MAD', 'ثمانية دراهم'],
  [18, 'MAD', 'ثمانية عشر درهما'],
  [800, 'MAD', 'ثمانمئة درهم'],
  [8000, 'MAD', 'ثمانية آلاف درهم'],
])('%s %s is %s', (value, currency, words) => {
  expect(amountInWords(value, currency, 'ar')).toBe(words);
});

test.each([
  ['ar', 2, 'اثنان درهم'],
  ['ar', 11, 'أحد عشر دراهم'],
  ['ar', 100, 'مائة درهما'],
  ['ar', 200, 'مئتان درهم'],
  ['ar', 2000, 'ألفان درهم'],
  ['ar', 1_000_000, 'مليون درهما'],
  ['fr', 1_000_000, 'un million dirhams'],
  ['fr', 80, 'quatre-vingt dirhams'],
  ['fr', 280, 'deux cents quatre-vingts dirhams'],
  ['fr', 1000, 'un mille dirhams'],
  ['fr', 0, 'zéro dirhams'],
  ['en', 1, 'one dirhams'],
] as const)('in %s %s is not "%s"', (language, value, wrong) => {
  expect(amountInWords(value, 'MAD', language)).not.toBe(wrong);
});

test('what is read back from the words is the number', () => {
  for (let value = 1; value < 1_000_000; value += value < 1200 ? 1 : 7919) {
    // Arabic names the unit twice after 101 and 102, which is no number to be read.
    const isTwice = value % 100 === 1 || value % 100 === 2;
    for (const language of isTwice ? (['fr', 'en'] as const) : (['ar', 'fr', 'en'] as const)) {
      const read = readNumber(amountInWords(value, 'MAD', language) ?? '', { kind: 'amount' });
      expect([value, language, 'value' in read ? read.value : null]).toEqual([value, language, value]);
    }
  }
});

test('float dust and a currency without words', () => {
  expect(amountInWords(0.1 + 0.2, 'MAD', 'fr')).toBe('trente centimes');
  expect(amountInWords(19.999_999_999_999, 'MAD', 'fr')).toBe('vingt dirhams');
  expect(amountInWords(5, 'XYZ', 'ar')).toBeNull();
  expect(amountInWords(Number.NaN, 'MAD', 'ar')).toBeNull();
  expect(amountInWords(1e13, 'MAD', 'ar')).toBeNull();
});
