import { spellsSame } from '../../../src/core/reading/cross-script';
import { foldLetters } from '../../../src/core/reading/text';

const same = (arabic: string, latin: string): boolean => spellsSame(foldLetters(arabic), foldLetters(latin));

test.each([
  ['سلمى', 'Salma'],
  ['سالم', 'Salem'],
  ['كوثر', 'Kaoutar'],
  ['نموذجية', 'Namoudajia'],
  ['سوتيما', 'Sothema'],
  ['شفاء', 'Chifa'],
  ['رحمة', 'Rahma'],
  ['وفاء', 'Ouafa'],
  ['مستقبل', 'Moustakbal'],
  ['غالينيكا', 'Galenica'],
])('%s is %s', (arabic, latin) => {
  expect(same(arabic, latin)).toBe(true);
});

test.each([
  ['سلمى', 'Salem'],
  ['سالم', 'Salma'],
  ['كرم', 'Karim'],
  ['كريم', 'Karam'],
  ['نور', 'Nouri'],
  ['أمل', 'Mal'],
])('%s is not surely %s', (arabic, latin) => {
  expect(same(arabic, latin)).toBe(false);
});
