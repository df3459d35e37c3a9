/** Letters that stand for thousands, millions and milliards behind a number: "12 k", "2,5 M", "3 MDH", "1 Md", "USD 1.2bn". */
import type { NumberKind } from './digits';
import { qualifierAt } from './qualifiers';
import { foldLetters } from './text';
import { unitOf } from './units';

/** By their capitals, as m is a metre; `tight`: a currency may stand at once behind. */
const shortScale =
  /^([^\d]*\d(?:[\d.,،٬٫'’ ]*\d)?) ?(?:(?<tight>[MmkK])(?<currency>DH|MAD|DA|DZD|€|\$)?|(?<long>Mrds?|Mds?|bn|mn|mln|mio|B))(?![\p{L}\d])/iu;
const oneDecimal = /\d[.,٫]\d$/;
const openDecimals = /\d[.,٫]\d+$/;
const wordPattern = /\p{L}+|[^\s\p{L}\d]/gu;

const milliards = new Set(['B', 'bn', 'Bn', 'Md', 'Mds', 'Mrd', 'Mrds']);
const millions = new Set(['M', 'mn', 'Mn', 'mln', 'Mln', 'mio', 'Mio']);

const wordsIn = (text: string): readonly string[] => (text.match(wordPattern) ?? []).map(foldLetters);
const namesMoney = (text: string): boolean => wordsIn(text).some((word) => unitOf(word)?.unit === 'money');

/** "plus de", "أكثر من", ">": nobody says that there were more than two men so. */
function isQualified(before: string, after: string): boolean {
  const tokens = wordsIn(before);
  return /^ ?\+/.test(after) || tokens.some((_, at) => qualifierAt(tokens, at) !== null);
}

/**
 * The scale as a word, so that the reader of words takes it. `null` where it is not sure: M may be of men or of metres as well,
 * with neither an amount nor money nor one decimal nor a qualifier beside it.
 */
export function scaleInFull(plain: string, kind: NumberKind = 'count'): string | null {
  const found = shortScale.exec(plain);
  if (found === null) return plain;
  const [all, before = ''] = found;
  const { tight, currency = '', long } = found.groups ?? {};
  const letters = tight ?? long ?? '';
  const after = plain.slice(all.length);
  const isMoney = currency !== '' || namesMoney(before) || namesMoney(after);
  const isSure = (): boolean =>
    isMoney || oneDecimal.test(before) || isQualified(before, after) || (kind === 'amount' && !openDecimals.test(before));
  const inFull = (scale: string): string => `${before} ${scale} ${currency}${after}`;
  if (letters === 'k' || letters === 'K') return inFull('mille');
  if (letters === 'm') return isMoney ? inFull('million') : plain;
  if (letters === 'B') return isMoney ? inFull('milliard') : plain;
  if (milliards.has(letters)) return inFull('milliard');
  if (!millions.has(letters)) return plain;
  return letters !== 'M' || isSure() ? inFull('million') : null;
}
