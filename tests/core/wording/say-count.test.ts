import fc from 'fast-check';
import { readNumber } from '../../../src/core/reading/numbers';
import { arabicNumber } from '../../../src/core/wording/say-count-arabic';
import { englishNumber, frenchNumber } from '../../../src/core/wording/say-count-latin';
import { countedNouns, sayCount } from '../../../src/core/wording/say-count';

test.each([
  [9, 'infant', 'تسعة رضع'],
  [1, 'child', 'طفل واحد'],
  [2, 'mobile_unit', 'وحدتان طبيتان متنقلتان'],
  [3, 'operation', 'ثلاث عمليات جراحية'],
  [8, 'operation', 'ثماني عمليات جراحية'],
  [11, 'child', 'أحد عشر طفلا'],
  [12, 'operation', 'اثنتا عشرة عملية جراحية'],
  [21, 'operation', 'إحدى وعشرون عملية جراحية'],
  [28, 'operation', 'ثمان وعشرون عملية جراحية'],
  [100, 'child', 'مئة طفل'],
  [101, 'child', 'مئة طفل وطفل واحد'],
  [103, 'operation', 'مئة وثلاث عمليات جراحية'],
  [200, 'child', 'مئتا طفل'],
  [2000, 'child', 'ألفا طفل'],
  [11_000, 'child', 'أحد عشر ألف طفل'],
  [11_518, 'beneficiary', 'أحد عشر ألفا وخمسمئة وثمانية عشر مستفيدا'],
  [3_000_000, 'person', 'ثلاثة ملايين شخص'],
])('%d %s is said %s', (value, noun, words) => expect(sayCount(value, noun, 'ar', 'words')).toBe(words));

test.each([
  [26, 'operation', 'ar', '26 عملية جراحية'],
  [2, 'mobile_unit', 'ar', 'وحدتان طبيتان متنقلتان'],
  [103, 'child', 'ar', '103 أطفال'],
  [11_518, 'beneficiary', 'ar', '11\u202f518 مستفيدا'],
  [200, 'child', 'ar', '200 طفل'],
  [0, 'person', 'fr', '0 personne'],
  [1.5, 'unit', 'fr', '1,5 unité'],
  [2, 'case', 'fr', '2 cas'],
  [1, 'person', 'en', '1 person'],
  [0, 'person', 'en', '0 people'],
] as const)('%d %s in %s is written %s', (value, noun, language, text) => expect(sayCount(value, noun, language)).toBe(text));

test.each([
  [80, 'quatre-vingts personnes'],
  [81, 'quatre-vingt-une personnes'],
  [71, 'soixante et onze personnes'],
  [200_300, 'deux cent mille trois cents personnes'],
  [21, 'vingt et une personnes'],
  [2_000_000, 'deux millions de personnes'],
])('%d in French', (value, words) => expect(sayCount(value, 'person', 'fr', 'words')).toBe(words));

test('an unknown noun, less than nothing and a part in words are not said', () => {
  expect([sayCount(3, 'xyz', 'ar'), sayCount(-1, 'child', 'en'), sayCount(1.5, 'child', 'ar', 'words')]).toEqual([null, null, null]);
});

test('words of any number read back, in every language and gender', () => {
  const numbers = fc.oneof(fc.integer({ min: 0, max: 1200 }), fc.integer({ min: 0, max: 999_999_999 }));
  fc.assert(
    fc.property(numbers, fc.constantFrom('masculine', 'feminine'), fc.boolean(), (number, gender, beforeNoun) => {
      for (const words of [arabicNumber(number, gender, beforeNoun), frenchNumber(number, gender), englishNumber(number)])
        expect(readNumber(words)).toMatchObject({ outcome: 'sure', value: number });
    }),
  );
});

test.each(countedNouns)('%s has a word in every language', (noun) => {
  for (const language of ['ar', 'fr', 'en'] as const) expect(sayCount(5, noun, language)).toMatch(/^5 \S/);
});
