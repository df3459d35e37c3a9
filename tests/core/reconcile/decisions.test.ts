/** Decisions hold by what lines say: they survive sorting and moving rows, and end when a line changes. */
import { withDecisions, withoutLastBatch, type MatchDecision } from '../../../src/core/model/decisions';
import { recognise } from '../../../src/core/recognition';
import { reconcile, type Reconciliation } from '../../../src/core/reconcile';
import { marksOf } from '../../../src/core/reconcile/marks';
import { readLedger } from '../../../src/core/records/read-ledger';
import { sheetOf, workbookOf, type GridCell } from '../../support/grid';

type Rows = readonly (readonly GridCell[])[];
const pledges: Rows = [
  ['Club Cinq', 4700, 'MAD'],
  ['Club Cinq', 4700, 'MAD'],
  ['جمعية النور', 900, 'درهم'],
];
const receipts: Rows = [
  ['1', 'Club Cinq', 4700, 'MAD'],
  ['2', 'فاعل خير', 900, 'MAD'],
];

function answer(promised: Rows, came: Rows, decisions: readonly MatchDecision[] = []): Reconciliation {
  const workbook = workbookOf(
    sheetOf('Promesses', [['Partenaire', 'Promesse', 'Devise'], ...promised]),
    sheetOf('Versements', [['Quittance', 'Partenaire', 'Montant versé', 'Devise'], ...came]),
  );
  return reconcile(readLedger(workbook, recognise(workbook)), { decisions });
}

const told = ({ matches }: Reconciliation): readonly string[] =>
  matches.map(
    (match) =>
      `${match.pledges.map(({ entry }) => entry.row + 1).join('+')} ${match.receipts.map(({ entry }) => entry.row + 1).join('+')} ${match.status} ${match.pass}`,
  );

function decisionsOn(
  { lines, matches }: Reconciliation,
  verdict: MatchDecision['verdict'],
  at: number,
  pledge = 0,
): readonly MatchDecision[] {
  const { markOf } = marksOf(lines);
  const match = matches[at];
  return withDecisions(
    [],
    [{ verdict, pledges: (match?.pledges ?? []).slice(pledge, pledge + 1).map(markOf), receipts: (match?.receipts ?? []).map(markOf) }],
  );
}

describe('decisions', () => {
  const before = answer(pledges, receipts);
  const confirmed = decisionsOn(before, 'confirmed', 0, 1);

  test('nothing is decided by itself', () => {
    expect(told(before)).toEqual(['2+3 2 ambiguous partner-item-amount', '4 3 suggested partner-name']);
  });

  test('one of two equal pledges is confirmed, and the other stays open', () => {
    const after = answer(pledges, receipts, confirmed);
    expect(told(after)).toEqual(['3 2 matched remembered', '4 3 suggested partner-name']);
    expect(after.unmatched.pledges.map(({ entry }) => entry.row + 1)).toEqual([2]);
  });

  test('rows sorted and moved keep it', () => {
    const after = answer([...pledges].reverse(), [['9', 'Garage', 5, 'MAD'], ...[...receipts].reverse()], confirmed);
    expect(told(after)).toEqual(['2 3 suggested partner-name', '4 4 matched remembered']);
  });

  test('what is refused is not shown again, and leaves the other pledge as the only one', () => {
    expect(told(answer(pledges, receipts, decisionsOn(before, 'refused', 0)))).toEqual([
      '3 2 matched partner-item-amount',
      '4 3 suggested partner-name',
    ]);
    expect(told(answer(pledges, receipts, decisionsOn(before, 'refused', 1)))).toEqual(['2+3 2 ambiguous partner-item-amount']);
  });

  test('a line that says something else ends it', () => {
    const after = answer(pledges, [['1', 'Club Cinq', 4800, 'MAD']], confirmed);
    expect(after.stale).toEqual(confirmed);
    expect(after.matches.every(({ pass }) => pass !== 'remembered')).toBe(true);
  });

  test('the last ones are taken back together', () => {
    const two = withDecisions(confirmed, [
      { verdict: 'refused', pledges: ['a'], receipts: ['b'] },
      { verdict: 'refused', pledges: ['c'], receipts: ['d'] },
    ]);
    expect(two).toHaveLength(3);
    expect(withoutLastBatch(two)).toEqual(confirmed);
    expect(withDecisions(two, [{ verdict: 'confirmed', pledges: ['a'], receipts: ['b'] }])).toHaveLength(3);
  });
});
