/** More of an item, or of one of its lots, given out than came in, over all ledgers of the workbook. */
import { cellOfEntry } from '../../records/ledger';
import { lotsOf, type Lot } from '../../records/lots';
import type { CheckContext } from '../context';
import { ledgerOf } from '../donations';
import type { Candidate, Rule } from '../rule';

/** Of what never came in the ledgers may simply not tell. */
const isOver = ({ received, returned, distributed }: Lot): boolean => received > 0 && distributed > received + returned;

function candidate({ goods, lot, received, distributed, receipts, distributions }: Lot): Candidate | null {
  const cells = distributions.map(cellOfEntry);
  const [cell] = cells;
  if (!cell) return null;
  return {
    code: 'distributed-over-received',
    outcome: 'fail',
    cells: [...cells, ...receipts.map(cellOfEntry)],
    found: distributed,
    expected: received,
    gap: distributed - received,
    args: {
      cell,
      out: distributed,
      item: goods.written,
      lot,
      named: lot === '' ? 'no' : 'yes',
      received,
      receipts: receipts.map(cellOfEntry),
    },
  };
}

function* run(context: CheckContext): Iterable<Candidate> {
  const ledger = ledgerOf(context);
  if (!ledger.entries.some(({ side }) => side === 'distribution')) return;
  const lots = lotsOf(ledger).filter((lot) => lot.lot !== '' && isOver(lot));
  const told = new Set(lots.map(({ goods }) => goods.name));
  const items = lotsOf(ledger, false).filter((lot) => isOver(lot) && !told.has(lot.goods.name));
  for (const lot of [...lots, ...items]) {
    const found = candidate(lot);
    if (found) yield found;
  }
}

export const givenOut: Rule = {
  codes: [{ code: 'distributed-over-received', group: 'donations', severity: 'error', needs: ['fields'] }],
  run,
};
