/** What statements, reception reports and reconciliations say alike: lines of ledgers, sums of money, amounts in words. */
import { reconcile, type Reconciliation } from '../../reconcile';
import { cellOfEntry, type Entry, type Ledger } from '../../records/ledger';
import { readLedger } from '../../records/read-ledger';
import { amountInWords } from '../../wording/amounts-in-words';
import type { DocumentInput } from '../descriptor';
import { item, textItem, words as plain, type Item, type Shown, type TableRow } from '../layout';
import type { DocumentWords } from '../words';
import { blankItem } from './shared';

export interface Donations {
  readonly ledger: Ledger;
  readonly reconciliation: Reconciliation;
}

const read = new WeakMap<DocumentInput, Donations>();

/** Read once for all documents of one run. */
export function donationsOf(input: DocumentInput): Donations {
  const known = read.get(input);
  if (known) return known;
  const { workbook, recognition } = input.book.cells;
  const ledger = readLedger(workbook, recognition, input.settings.ledgers ?? {});
  const donations = { ledger, reconciliation: reconcile(ledger, { partnerPairs: input.settings.partnerPairs ?? [] }) };
  read.set(input, donations);
  return donations;
}

export const isMoney = ({ goods }: Entry): boolean => goods === null;

/** The line's own figure, linked to its cell where that holds a number. */
export function figureItem(input: DocumentInput, entry: Entry, id: string, label: string, words: DocumentWords): Item {
  const value = isMoney(entry) ? entry.amount : entry.quantity;
  if (value === null) return item(plain(words.t('not-reported')), { id });
  const cell = cellOfEntry(entry);
  const format = isMoney(entry) ? 'amount' : 'count';
  const shown: Shown =
    typeof input.book.cells.value(cell) === 'number' ? { is: 'link', cell, value, format } : { is: 'value', value, format };
  return item(shown, { id, label });
}

export function dayItem(serial: number | null, words: DocumentWords): Item {
  return serial === null ? textItem(words.t('not-reported.short')) : item({ is: 'value', value: serial, format: 'date' });
}

export function sumItem(ids: readonly string[], value: number, id: string, label: string, format: 'amount' | 'count' = 'amount'): Item {
  if (ids.length === 0) return item({ is: 'value', value: 0, format }, { id, label });
  return item({ is: 'formula', formula: `=SUM(${ids.map((each) => `{${each}}`).join(',')})`, value, format }, { id, label });
}

/** The amount in words; beside it a native formula that says "refresh" once its figure differs. */
export function wordsRow(
  label: string,
  value: number,
  currency: string,
  id: string,
  words: DocumentWords,
  columns: number,
): TableRow | null {
  const said = amountInWords(value, currency, words.language);
  if (said === null) return null;
  const stale = words.t('refresh').replaceAll('"', '""');
  const blanks = Array.from({ length: Math.max(0, columns - 3) }, () => blankItem);
  return {
    items: [
      textItem(label),
      textItem(said),
      ...blanks,
      item({ is: 'formula', formula: `=IF(ROUND({${id}}-${value},2)=0,"","${stale}")`, value: '', format: 'text' }, { look: 'warn' }),
    ],
  };
}

export const currencyText = (currency: string | null, words: DocumentWords): string => currency ?? words.t('currency.unknown');

/** Amounts by currency, each apart: currencies are never added. */
export function byCurrency(entries: readonly Entry[]): ReadonlyMap<string | null, readonly Entry[]> {
  const found = new Map<string | null, Entry[]>();
  for (const entry of entries.filter(isMoney)) found.set(entry.currency, [...(found.get(entry.currency) ?? []), entry]);
  return found;
}

export const totalOf = (entries: readonly Entry[]): number =>
  Number(entries.reduce((sum, { amount }) => sum + (amount ?? 0), 0).toPrecision(15));

export const aboutEntries = (entries: readonly Entry[]) => entries.map(cellOfEntry);
