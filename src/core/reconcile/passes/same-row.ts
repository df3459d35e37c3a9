/** Promised and received on one row. */
import { grouped, why } from '../groups';
import type { Line } from '../lines';
import type { Pass } from './pass';

const rowOf = ({ entry }: Line): string => `${entry.table}:${entry.row}`;

export const sameRow: Pass = {
  id: 'same-row',
  run(matching) {
    const { ledger } = matching.lines;
    const tells = new Set(ledger.tables.flatMap(({ side }, table) => (side === null ? [table] : [])));
    if (tells.size === 0) return;
    const isOfBoth = ({ entry }: Line): boolean => tells.has(entry.table);
    const receipts = grouped(matching.free(matching.lines.receipts).filter(isOfBoth), rowOf);
    for (const [row, pledged] of grouped(matching.free(matching.lines.pledges).filter(isOfBoth), rowOf)) {
      const received = receipts.get(row)?.filter(({ figure }) => figure !== null) ?? [];
      const isComparable =
        received.every(({ measure }) => measure === pledged[0]?.measure) && pledged.every(({ figure }) => figure !== null);
      if (received.length > 0 && isComparable) matching.apply('same-row', pledged, received, why('same-row'));
    }
  },
};
