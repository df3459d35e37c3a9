/** SPEC §12 and issue 13: 100,000 receipts against 20,000 pledges within 10 s and 500 MB, and how the cost grows. */
import { checkDonations } from '../../src/core/checks';
import type { WorkbookSnapshot } from '../../src/core/model/grid';
import { recognise } from '../../src/core/recognition';
import { isApplied } from '../../src/core/reconcile';
import { sheetOf, workbookOf, type GridCell } from '../support/grid';
import { milliseconds, type Bench } from './bench';

const syllables = ['ba', 'ri', 'to', 'mel', 'ka', 'zou', 'hed', 'sal', 'nor', 'fi', 'dam', 'lu', 'gha', 'pe', 'vor', 'chi'];
const nameOf = (nth: number): string =>
  `Association ${[nth & 15, (nth >> 4) & 15, (nth >> 8) & 15, (nth * 7 + 3) & 15].map((at) => syllables[at] ?? '').join('')} ${nth % 3 === 0 ? 'SARL' : ''}`.trim();

/** A partner has five pledges; each comes whole, in two or three parts, or not at all, and small gifts come beside them. */
export function ledgerOf(receipts: number): WorkbookSnapshot {
  const pledges = receipts / 5;
  const partners = Math.ceil(pledges / 5);
  const promised: GridCell[][] = [['Partenaire', 'Promesse', 'Devise', 'Date', 'Quittance']];
  const came: GridCell[][] = [['Quittance', 'Partenaire', 'Montant versé', 'Devise', 'Date']];
  let state = 7;
  const chance = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state % below;
  };
  const receive = (name: string, amount: number, day: number): void => {
    came.push([`R-${came.length}`, name, amount, 'MAD', day]);
  };
  for (let nth = 0; nth < pledges; nth++) {
    const name = nameOf(nth % partners);
    const amount = 1000 + chance(90_000);
    promised.push([name, amount, 'MAD', 46_000 + (nth % 200), null]);
    const parts = chance(4);
    if (parts === 1) receive(name, amount, 46_020 + (nth % 200));
    if (parts > 1) {
      const part = Math.floor(amount / parts) - chance(300);
      for (let at = 1; at < parts; at++) receive(name, part, 46_020 + (nth % 200) + at);
      receive(name, amount - part * (parts - 1), 46_030 + (nth % 200));
    }
  }
  while (came.length <= receipts) receive(nameOf(chance(partners)), 50 + chance(900), 46_010 + chance(300));
  const dated = (column: string, rows: number): Record<string, string> => ({ [`${column}2:${column}${rows}`]: 'dd/mm/yyyy' });
  return workbookOf(
    sheetOf('Promesses', promised, { formats: dated('D', promised.length) }),
    sheetOf('Versements', came.slice(0, receipts + 1), { formats: dated('E', receipts + 1) }),
  );
}

export const bench: Bench = {
  name: 'reconcile',
  run: (print) => {
    print('receipts   recognise     reconcile     applied   memory');
    const times: number[] = [];
    checkDonations(ledgerOf(2_000), recognise(ledgerOf(2_000)));
    for (const receipts of [25_000, 50_000, 100_000]) {
      const workbook = ledgerOf(receipts);
      const start = performance.now();
      const recognition = recognise(workbook);
      const middle = performance.now();
      const { reconciliation } = checkDonations(workbook, recognition);
      const end = performance.now();
      times.push(end - start);
      print(
        [
          String(receipts).padEnd(10),
          milliseconds(middle - start).padEnd(13),
          milliseconds(end - middle).padEnd(13),
          String(reconciliation.matches.filter(isApplied).length).padEnd(9),
          `${Math.round(process.memoryUsage().rss / 1e6)} MB`,
        ].join(' '),
      );
    }
    const [first = 1, , last = 1] = times;
    print(`exponent over receipts: ${(Math.log(last / first) / Math.log(4)).toFixed(2)} (goal: near 1); goals: 10 s, 500 MB`);
    return Promise.resolve();
  },
};
