/** Unequal amounts: only where the partner has one pledge and one receipt in that currency in all. */
import { why } from '../groups';
import type { Pass } from './pass';
import { fits } from './equal-figure';

export const partnerName: Pass = {
  id: 'partner-name',
  run(matching) {
    for (const { pledges, receipts } of matching.lines.accounts) {
      const [pledge] = pledges;
      const [receipt] = receipts;
      if (pledges.length !== 1 || receipts.length !== 1 || !pledge || !receipt) continue;
      if (
        !matching.isFree(pledge) ||
        !matching.isFree(receipt) ||
        pledge.crosses ||
        (receipt.figure ?? 0) <= 0 ||
        !fits(matching, pledge, receipt)
      )
        continue;
      matching.apply('partner-name', [pledge], [receipt], why('only-one'));
    }
  },
};
