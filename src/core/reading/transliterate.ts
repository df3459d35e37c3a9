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
 *   L  ل   M  م   N  ن   R  ر ; x is KS. Doubled letters count once.
 */
const arabicClass: Readonly<Record<string, string>> = {
  ب: 'B', ت: 'T', ط: 'T', ث: 'T', د: 'D', ض: 'D', ذ: 'D', ك: 'K', ق: 'K', غ: 'K', خ: 'X', ج: 'J', ش: 'C', س: 'S', ص: 'S', ز: 'Z', ظ: 'Z', ف: 'F', ل: 'L', م: 'M', ن: 'N', ر: 'R',
};

/** Tried in this order at each place; the first that fits wins. */
const latinClasses: readonly (readonly [pattern: RegExp, class_: string])[] = [
  [/tch|sch|sh|ch/y, 'C'], [/kh/y, 'X'], [/ph/y, 'F'], [/th/y, 'T'], [/dj/y, 'J'], [/dh/y, 'D'], [/gh|gu(?=[eiy])/y, 'K'], [/g(?=[eiy])/y, 'J'], [/c(?=[eiy])/y, 'S'], [/x/y, 'KS'],
  [/[bp]/y, 'B'], [/[fv]/y, 'F'], [/t/y, 'T'], [/d/y, 'D'], [/[kcqg]/y, 'K'], [/j/y, 'J'], [/s/y, 'S'], [/z/y, 'Z'], [/l/y, 'L'], [/m/y, 'M'], [/n/y, 'N'], [/r/y, 'R'], [/\d+/y, ''],
];

function latinSkeleton(word: string): string {
  let skeleton = '';
  for (let at = 0; at < word.length; ) {
    const fit = latinClasses.find(([pattern]) => {
      pattern.lastIndex = at;
      return pattern.test(word);
    });
    const length = fit ? fit[0].lastIndex - at : 1;
    skeleton += fit ? fit[1] || word.slice(at, at + length) : '';
    at += length;
  }
  return skeleton;
}

/** `word` folded, of either script; figures stay. */
export function transliterate(word: string): string {
  const skeleton = /[\u0621-\u064a]/.test(word) ? [...word].map((letter) => arabicClass[letter] ?? (/\d/.test(letter) ? letter : '')).join('') : latinSkeleton(word);
  return skeleton.replace(/([A-Z])\1+/g, '$1');
}
