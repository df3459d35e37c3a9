import { checkText, rewritten } from '../../../src/core/press';

test.each([
  {
    text: 'La caravane a reçu 1 284 personnes. Elle repart demain.',
    figure: '1 284',
    to: 1248,
    right: 'La caravane a reçu 1 248 personnes.',
  },
  {
    text: 'Bonjour. Elle a reçu 1.284 personnes, dont 60 femmes',
    figure: '1.284',
    to: 1248,
    right: 'Elle a reçu 1.248 personnes, dont 60 femmes',
  },
  { text: 'استفاد ١٬٥١٨ شخصا.', figure: '١٬٥١٨', to: 1581, right: 'استفاد ١٬٥٨١ شخصا.' },
  { text: 'استفاد 12 طفلا من القافلة.', figure: '12', to: 7, right: 'استفاد 7 أطفال من القافلة.' },
  { text: 'قدمت القافلة 9 استشارات طبية بالمجان.', figure: '9', to: 90, right: 'قدمت القافلة 90 استشارة طبية بالمجان.' },
  { text: 'قدمت القافلة 9 استشارات بالمجان.', figure: '9', to: 8, right: 'قدمت القافلة 8 استشارات بالمجان.' },
  { text: 'أجريت ثلاث عمليات جراحية.', figure: 'ثلاث', to: 13, right: 'أجريت 13 عملية جراحية.' },
  { text: 'Eleven doctors and 4,867 patients\nSecond line', figure: '4,867', to: 4876, right: 'Eleven doctors and 4,876 patients' },
])('$text', ({ text, figure, to, right }) => {
  const found = checkText(text, null).figures.find((each) => each.text === figure);
  expect(found && rewritten(text, found, to)).toBe(right);
});
