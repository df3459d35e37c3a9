/** What reconciliation leaves open: pledges without receipts, receipts without pledges, receipts entered twice, currencies that differ. */
import type { CellRef } from '../../model/grid';
import { isApplied, type Line, type Match, type Reconciliation } from '../../reconcile';
import { cellOfEntry, rangeOfEntry, type Entry } from '../../records/ledger';
import type { CheckContext } from '../context';
import { facesEachOther, ledgerOf, reconciliationOf } from '../donations';
import type { Candidate, CodeDefinition, Rule } from '../rule';

const cellOf = ({ entry }: Line): CellRef => cellOfEntry(entry);
const nameOf = ({ partner, purpose }: Entry): string => (partner !== '' ? partner : purpose);
const figures = (lines: readonly Line[]): number => lines.reduce((sum, { figure }) => sum + (figure ?? 0), 0);

const measureArgs = ({ currency }: Entry): { readonly known: string; readonly currency: string } => ({
  known: currency === null ? 'no' : 'yes',
  currency: currency ?? '',
});

function openPledge(line: Line, receipts: readonly Line[] = []): Candidate {
  return {
    code: 'pledge-outstanding',
    outcome: 'fail',
    cells: [cellOf(line), ...receipts.map(cellOf)],
    found: 0,
    expected: line.figure,
    gap: line.figure === null ? null : -line.figure,
    args: { cell: cellOf(line), name: nameOf(line.entry), amount: line.figure ?? 0, ...measureArgs(line.entry) },
  };
}

function openReceipt(line: Line): Candidate {
  return {
    code: 'receipt-without-pledge',
    outcome: 'fail',
    cells: [cellOf(line)],
    found: line.figure,
    expected: null,
    args: { cell: cellOf(line), name: nameOf(line.entry), amount: line.figure ?? 0, ...measureArgs(line.entry) },
  };
}

function* applied({ pledges, receipts, status, balance }: Match): Iterable<Candidate> {
  const [pledge] = pledges;
  if (!pledge || balance === null) return;
  const cells = [...pledges, ...receipts].map(cellOf);
  const args = {
    cell: cellOf(pledge),
    name: nameOf(pledge.entry),
    amount: figures(pledges),
    receipts: receipts.map(cellOf),
    ...measureArgs(pledge.entry),
  };
  const told = { outcome: 'fail', cells, found: figures(receipts), expected: figures(pledges), gap: -balance } as const;
  if (status === 'short') yield { code: 'pledge-outstanding', message: 'pledge-outstanding.short', ...told, args: { ...args, balance } };
  if (status === 'over') yield { code: 'over-received', ...told, args: { ...args, received: figures(receipts), over: -balance } };
  if (status === 'in-parts' && receipts.length > 1 && pledge.entry.goods === null)
    yield { code: 'matched-in-parts', ...told, args: { ...args, currency: pledge.entry.currency ?? '', count: receipts.length } };
}

function* shown(match: Match): Iterable<Candidate> {
  const { pledges, receipts, doubt } = match;
  const [pledge] = pledges;
  const [receipt] = receipts;
  if (!pledge || !receipt) return;
  const args = { cell: cellOf(pledge), receipts: receipts.map(cellOf) };
  if (doubt === 'other-currency' && pledge.entry.currency !== null && receipt.entry.currency !== null && pledge.figure === receipt.figure) {
    yield {
      code: 'currency-mismatch',
      outcome: 'fail',
      cells: [...pledges, ...receipts].map(cellOf),
      found: receipt.entry.currency,
      expected: pledge.entry.currency,
      args: {
        ...args,
        name: nameOf(pledge.entry),
        amount: pledge.figure ?? 0,
        pledged: pledge.entry.currency,
        received: receipt.entry.currency,
      },
    };
    return;
  }
  yield {
    code: 'partner-match-suggested',
    outcome: 'undecided',
    cells: [...pledges, ...receipts].map(cellOf),
    found: figures(receipts),
    expected: figures(pledges),
    args: { ...args, reason: match.why },
  };
  if (doubt === 'equal') return;
  for (const line of pledges) yield openPledge(line);
  for (const line of receipts) yield openReceipt(line);
}

function* repeated({ lines }: Reconciliation): Iterable<Candidate> {
  for (const group of lines.repeated) {
    const rows = group.map(({ entry }) => rangeOfEntry(lines.ledger, entry));
    const [first] = group;
    const [cell] = rows;
    if (!first || !cell) continue;
    yield {
      code: 'duplicate-receipt',
      outcome: 'fail',
      cells: rows,
      found: group.length,
      expected: 1,
      gap: group.length - 1,
      args: { cell, rows, number: first.entry.number, name: nameOf(first.entry), count: group.length },
    };
  }
}

function* withoutFigure(context: CheckContext): Iterable<Candidate> {
  const { entries } = ledgerOf(context);
  const tables = new Map<number, { filled: number; blank: Entry[] }>();
  for (const entry of entries) {
    if (entry.side !== 'pledge' && entry.side !== 'receipt') continue;
    const table = tables.get(entry.table) ?? { filled: 0, blank: [] };
    tables.set(entry.table, table);
    if (entry.isBlank) table.blank.push(entry);
    else table.filled += 1;
  }
  for (const { filled, blank } of tables.values()) {
    if (filled < blank.length) continue;
    for (const entry of blank) {
      const cell = cellOfEntry(entry);
      yield {
        code: 'donation-without-quantity',
        outcome: 'fail',
        cells: [cell],
        found: null,
        args: { cell, name: nameOf(entry), item: entry.purpose === '' ? '…' : entry.purpose },
      };
    }
  }
}

function* run(context: CheckContext): Iterable<Candidate> {
  const reconciliation = reconciliationOf(context);
  yield* repeated(reconciliation);
  yield* withoutFigure(context);
  if (!facesEachOther(reconciliation)) return;
  for (const match of reconciliation.matches) yield* isApplied(match) ? applied(match) : shown(match);
  yield* open(reconciliation);
}

/** Where the other side has a figure of the same partner that can't be read, nothing is said to be missing. */
function* open({ lines, unmatched, netted }: Reconciliation): Iterable<Candidate> {
  const unread = (side: readonly Line[]): ReadonlySet<number> =>
    new Set(side.filter(({ figure, entry }) => figure === null && !entry.isBlank).map(({ partner }) => partner));
  const [promised, came] = [unread(lines.pledges), unread(lines.receipts)];
  for (const line of unmatched.pledges) if (line.figure !== null && !came.has(line.partner)) yield openPledge(line);
  const again = new Set(lines.repeated.flat());
  for (const line of unmatched.receipts)
    if (line.figure !== null && !promised.has(line.partner) && !again.has(line) && !netted.has(line)) yield openReceipt(line);
}

const donation = (code: string, severity: CodeDefinition['severity']): CodeDefinition => ({
  code,
  group: 'donations',
  severity,
  needs: ['fields'],
});

export const reconciled: Rule = {
  codes: [
    donation('duplicate-receipt', 'error'),
    donation('over-received', 'error'),
    donation('currency-mismatch', 'error'),
    donation('pledge-outstanding', 'warning'),
    donation('receipt-without-pledge', 'warning'),
    donation('donation-without-quantity', 'warning'),
    donation('partner-match-suggested', 'info'),
    donation('matched-in-parts', 'info'),
  ],
  run,
};
