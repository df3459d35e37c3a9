/** What the user decided, and lettrage: the same letters on both sides. Never contradicted. */
import { isAny, tickWords } from '../../lexicon/ledgers';
import { words } from '../../lexicon/folding';
import { grouped, why } from '../groups';
import type { Line } from '../lines';
import type { Pass } from './pass';

/** A tick says that a line was looked at, not with which other. */
const lettersOf = ({ entry }: Line): string =>
  /[\p{L}\p{N}]/u.test(entry.letters) && !isAny(words(entry.letters), tickWords) ? entry.letters : '';

export const decided: Pass = {
  id: 'remembered',
  run(matching) {
    for (const candidate of matching.decided.confirmed) matching.confirm(candidate, why('decided'));
  },
};

export const lettrage: Pass = {
  id: 'remembered',
  run(matching) {
    const receipts = grouped(matching.free(matching.lines.receipts), lettersOf);
    for (const [letters, pledged] of grouped(matching.free(matching.lines.pledges), lettersOf)) {
      const received = receipts.get(letters);
      if (!received) continue;
      const measures = new Set([...pledged, ...received].map(({ measure }) => measure));
      const isOne = measures.size === 1 && !measures.has(null);
      if (isOne) matching.apply('remembered', pledged, received, why('letters', { letters }));
      else
        matching.show({
          pass: 'remembered',
          pledges: pledged,
          receipts: received,
          why: why('letters-currency', { letters }),
          doubt: 'other-currency',
        });
    }
  },
};
