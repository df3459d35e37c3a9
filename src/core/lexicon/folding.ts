/** Brings labels and headers of three languages to one comparable form. */

const dropped = new Set(['de', 'des', 'du', 'd', 'l', 'la', 'le', 'les', 'of', 'the']);
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0640]/g;
const memory = new Map<string, readonly string[]>();
const mostRemembered = 20_000;

function foldedWord(word: string): string {
  if (/^[ء-ي]/.test(word)) {
    const bare = word
      .replaceAll('ة', 'ه')
      .replaceAll('ى', 'ي')
      .replace(/^وال(?=...)/, '')
      .replace(/^ال(?=..)/, '');
    return bare;
  }
  return word.length > 3 ? word.replace(/s$/, '') : word;
}

/** Lower-case words without accents, vowel signs, articles and plural s; figures stay words of their own. */
export function words(text: string): readonly string[] {
  const known = memory.get(text);
  if (known) return known;
  const plain = text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(invisible, '')
    .toLowerCase();
  const found = (plain.match(/[\p{L}]+|[\p{N}]+|[%٪<>≥≤+]/gu) ?? []).map(foldedWord).filter((word) => !dropped.has(word));
  if (memory.size >= mostRemembered) memory.clear();
  memory.set(text, found);
  return found;
}

/** The words joined by single spaces: equal for two spellings of one label. */
export function folded(text: string): string {
  return words(text).join(' ');
}

/** Where `phrase` begins among `text`'s words, or -1. */
export function phraseAt(text: readonly string[], phrase: readonly string[]): number {
  for (let start = 0; start + phrase.length <= text.length; start++) {
    let same = 0;
    while (same < phrase.length && text[start + same] === phrase[same]) same++;
    if (same === phrase.length) return start;
  }
  return -1;
}
