/** Lines of a web page that belong to the site, not to the text. */
import { chromeWords } from '../lexicon/press-words';
import { foldedPhrase } from '../reading/text';
import type { RunningText } from './text';

const phrases = chromeWords.map(foldedPhrase);
const single = new Set(phrases.filter((phrase) => !phrase.includes(' ')));
const several = phrases.filter((phrase) => phrase.includes(' '));
/** A site's words stand in short lines. */
const mostWords = 14;
const mostWordsAroundOne = 3;
/** A rail of headlines: many pieces with wide gaps between them. */
const rail = /\S[ \u00a0\t]{3,}(?=\S)/g;
const leastPieces = 6;

/** 0-based numbers of the lines. */
export function boilerplateLines({ source, lines }: RunningText): ReadonlySet<number> {
  const found = new Set<number>();
  lines.forEach(({ start, end }, index) => {
    const line = source.slice(start, end);
    if (line.trim() === '') return;
    if ((line.match(rail)?.length ?? 0) >= leastPieces) found.add(index);
    else if (line.length < 200 && isChrome(foldedPhrase(line))) found.add(index);
  });
  return found;
}

function isChrome(line: string): boolean {
  const words = line.split(' ');
  if (words.length > mostWords) return false;
  return (
    several.some((phrase) => ` ${line} `.includes(` ${phrase} `)) ||
    (words.length <= mostWordsAroundOne && words.some((word) => single.has(word)))
  );
}
