/**
 * A skeleton of consonants in which an Arabic and a Latin spelling of one name meet.
 *
 * Arabic leaves short vowels out and writes foreign ones with ا و ي as it hears them, so vowels tell nothing sure and fall
 * away, and so do h, ه, ح, ع and hamza, which Latin spellings write or leave out at will. Sounds that one of the scripts has
 * no letter for share a class with what is written in their place:
 *   B  ب b p          (Arabic has no p: كوبر, Cooper)        F  ف f v ph     (فارما, Pharma; ڤ is written ف)
 *   T  ت ط ث t th      (سوتيما, Sothema; أطار, Atar)           D  د ض ذ d dh
 *   K  ك ق غ k c q g gh (غالينيكا, Galenica; كلميم, Guelmim)    X  خ kh
 *   J  ج j dj g before e, i, y                              C  ش sh ch
 *   S  س ص s c before e, i, y                               Z  ز ظ z
 *   L  ل   M  م   N  ن   R  ر   W  و w ou, at the beginning ; x is KS. Arabic writes a doubled letter once, and Latin ones count once.
 */
const arabicClass: Readonly<Record<string, string>> = {
  ب: 'B',
  ت: 'T',
  ط: 'T',
  ث: 'T',
  د: 'D',
  ض: 'D',
  ذ: 'D',
  ك: 'K',
  ق: 'K',
  غ: 'K',
  خ: 'X',
  ج: 'J',
  ش: 'C',
  س: 'S',
  ص: 'S',
  ز: 'Z',
  ظ: 'Z',
  ف: 'F',
  ل: 'L',
  م: 'M',
  ن: 'N',
  ر: 'R',
};
const latinClass: Readonly<Record<string, string>> = {
  b: 'B',
  p: 'B',
  f: 'F',
  v: 'F',
  t: 'T',
  d: 'D',
  k: 'K',
  c: 'K',
  q: 'K',
  g: 'K',
  j: 'J',
  s: 'S',
  z: 'Z',
  l: 'L',
  m: 'M',
  n: 'N',
  r: 'R',
  x: 'KS',
};
/** Letters that together write one sound; the longer first. */
const latinGroups: readonly (readonly [letters: string, class_: string])[] = [
  ['tech', 'TK'],
  ['tch', 'C'],
  ['sch', 'C'],
  ['sh', 'C'],
  ['ch', 'C'],
  ['kh', 'X'],
  ['ph', 'F'],
  ['th', 'T'],
  ['dj', 'J'],
  ['dh', 'D'],
  ['gh', 'K'],
  ['gue', 'K'],
  ['gui', 'K'],
  ['guy', 'K'],
  ['ge', 'J'],
  ['gi', 'J'],
  ['gy', 'J'],
  ['ce', 'S'],
  ['ci', 'S'],
  ['cy', 'S'],
];
const groupsByLetter = new Map([...'tskpdgc'].map((first) => [first, latinGroups.filter(([letters]) => letters.startsWith(first))]));
const isFigure = (letter: string): boolean => letter >= '0' && letter <= '9';

function latinSkeleton(word: string): string {
  let skeleton = /^(?:w|ou(?=[aeiou]))/.test(word) ? 'W' : '';
  for (let at = 0; at < word.length; at++) {
    const letter = word[at] as string;
    const group = groupsByLetter.get(letter)?.find(([letters]) => word.startsWith(letters, at));
    if (group !== undefined) {
      skeleton += group[1];
      at += group[0].length - 1;
    } else if (isFigure(letter)) skeleton += letter;
    else if (letter !== word[at + 1]) skeleton += latinClass[letter] ?? '';
  }
  return skeleton;
}

function arabicSkeleton(word: string): string {
  let skeleton = word.startsWith('و') ? 'W' : '';
  for (const letter of word) skeleton += arabicClass[letter] ?? (isFigure(letter) ? letter : '');
  return skeleton;
}

/** `word` folded, of either script; figures stay. */
export function transliterate(word: string): string {
  return /[\u0621-\u064a]/.test(word) ? arabicSkeleton(word) : latinSkeleton(word);
}
