/** Columns of money whose header leaves open whether it is: balances, receipts, shares. */
import type { FieldSchema } from '../../lexicon/fields';
import { foldLetters } from '../../reading/text';
import { unitOf } from '../../reading/units';
import type { Column } from './table';
import type { Content } from './content';
import { words } from '../../lexicon/folding';

/** Words of one or two letters are other things as well ("da", "le"), but in brackets they are the currency. */
function namesCurrency(header: string): boolean {
  const inBrackets = [...header.matchAll(/[([]([^()[\]]*)[)\]]/g)].map((match) => match[1] ?? '');
  const long = (header.match(/\p{L}{3,}|[€$£]/gu) ?? []).map(foldLetters);
  return [...inBrackets.map((text) => foldLetters(text.replace(/[.\s]/g, ''))), ...long].some((word) => unitOf(word)?.unit === 'money');
}

/** "Reçu (MAD)" over numbers is no number of a receipt, "Part ONG" over 20 000 no percentage. */
export function isMoney(levels: readonly string[], schema: FieldSchema, { max }: Content): boolean {
  if (schema.kind === 'text' || schema.kind === 'code') return levels.some(namesCurrency);
  return (
    schema.kind === 'percent' && max > 100 && words(levels.at(-1) ?? '').includes('part') && levels.every((level) => !/[%٪]/.test(level))
  );
}

const balanceWords = new Set(
  ['reste', 'solde', 'reliquat', 'remaining', 'balance', 'الرصيد', 'رصيد', 'المتبقي', 'الباقي', 'received', 'المستلم', 'reçu'].flatMap(
    (word) => words(word),
  ),
);
const isBalance = ({ levels, role }: Column): boolean => role === 'quantity' && balanceWords.has(words(levels.at(-1) ?? '')[0] ?? '');

/** What remains beside amounts and no goods is money. */
export function withBalances(columns: readonly Column[]): readonly Column[] {
  const amounts = columns.filter(({ unit }) => unit === 'money').length;
  const isOfGoods = columns.some(
    (column) => column.role === 'item' || column.role === 'lot' || (column.role === 'quantity' && !isBalance(column)),
  );
  if (amounts === 0 || isOfGoods || !columns.some(isBalance)) return columns;
  return columns.map((column) => (isBalance(column) ? { ...column, role: 'amount', unit: 'money' } : column));
}
