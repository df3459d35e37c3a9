import {
  decide,
  pairPartners,
  reconcile,
  reconcileAgain,
  setTolerance,
  takeBackDecisions,
  writeReconciliationSheet,
  type Reconciled,
} from '../../../src/addin/actions/reconcile';
import { Workbook } from '../../../src/host/workbook/workbook';
import { readWorkbook } from '../../../src/host/xlsx/read';
import { writeWorkbook } from '../../../src/host/xlsx/write';
import { startOffice, type OfficeEnvironment } from '../../support/office-environment';

let office: OfficeEnvironment;
type Rows = readonly (readonly (string | number | null)[])[];

const pledges: Rows = [
  ['Partenaire', 'Promesse', 'Devise'],
  ['Club Cinq', 4700, 'MAD'],
  ['Club Cinq', 4700, 'MAD'],
  ['Fondation Narjis', 900, 'MAD'],
  ['Labo Un', 1000, 'MAD'],
];
const receipts: Rows = [
  ['Quittance', 'Partenaire', 'Montant versé', 'Devise'],
  ['1', 'Club Cinq', 4700, 'MAD'],
  ['2', 'Fondation Nardjis', 900, 'MAD'],
  ['3', 'Labo Un', 995, 'MAD'],
];

function fill(workbook: Workbook, sheet: string, rows: Rows): void {
  const target = workbook.sheet(sheet) ?? workbook.addSheet(sheet);
  for (const [r, row] of rows.entries()) for (const [c, value] of row.entries()) if (value !== null) target.setValue(r, c, value);
}

function open(bytes: Uint8Array): Workbook {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.sentence);
  return read.workbook;
}

async function start(): Promise<Workbook> {
  const workbook = Workbook.empty('Promesses');
  fill(workbook, 'Promesses', pledges);
  fill(workbook, 'Versements', receipts);
  office = await startOffice(workbook, { readWorkbook: open });
  return workbook;
}

afterEach(() => office.close());

async function answer(): Promise<Reconciled> {
  const found = await reconcile();
  if (!found.done) throw new Error(found.why);
  return found;
}

const told = ({ reconciliation }: Reconciled): readonly string[] =>
  reconciliation.matches.map(
    ({ pledges: promised, status, pass }) => `${promised.map(({ entry }) => entry.row + 1).join('+')} ${status} ${pass}`,
  );

describe('reconcile in a workbook', () => {
  test('a decision survives saving, reopening and sorting, and is taken back', async () => {
    const workbook = await start();
    const before = await answer();
    expect(told(before)).toEqual(['2+3 ambiguous partner-item-amount', '4 suggested partner-name', '5 short partner-name']);
    const [tie, like] = before.reconciliation.matches;
    if (!tie || !like) throw new Error('two are to be decided');
    await decide(before, [
      { verdict: 'confirmed', pledges: tie.pledges.slice(0, 1), receipts: tie.receipts },
      { verdict: 'refused', pledges: like.pledges, receipts: like.receipts },
    ]);
    expect(told(await answer())).toEqual(['2 matched remembered', '5 short partner-name']);

    const saved = await writeWorkbook(workbook);
    if (!saved.ok) throw new Error(saved.sentence);
    office.close();
    const reopened = open(saved.bytes);
    fill(reopened, 'Promesses', [pledges[0] ?? [], ...pledges.slice(1).reverse()]);
    office = await startOffice(reopened, { readWorkbook: open });
    const after = await answer();
    expect(told(after)).toEqual(['2 short partner-name', '4 matched remembered']);

    await takeBackDecisions();
    const again = await reconcileAgain(after);
    expect(again.done && told(again)).toEqual(['2 short partner-name', '3 suggested partner-name', '4+5 ambiguous partner-item-amount']);
  });

  test('names that are one partner, and a tolerance, are remembered', async () => {
    await start();
    await pairPartners('Fondation Narjis', 'Fondation Nardjis', true);
    await setTolerance({ figure: 1, isShare: true });
    expect(told(await answer())).toEqual([
      '2+3 ambiguous partner-item-amount',
      '4 matched partner-item-amount',
      '5 matched partner-item-amount',
    ]);
    await pairPartners('Fondation Nardjis', 'Fondation Narjis', false);
    await setTolerance(null);
    expect(told(await answer())).toEqual(['2+3 ambiguous partner-item-amount', '5 short partner-name']);
  });

  test('the sheet holds formulas over the lines’ own cells, and is filled anew in place', async () => {
    const workbook = await start();
    const written = await writeReconciliationSheet(await answer(), 'fr');
    expect(written).toEqual({ done: true, sheet: 'Rapprochement' });
    const sheet = workbook.sheet('Rapprochement');
    expect([4, 5, 6, 7].map((row) => [2, 3, 4].map((column) => sheet?.formula(row, column)))).toContainEqual([
      '=Promesses!B5',
      '=Versements!C4',
      '=C8-D8',
    ]);
    expect((await answer()).reconciliation.lines.ledger.tables).toHaveLength(2);
    expect(await writeReconciliationSheet(await answer(), 'fr')).toEqual({ done: true, sheet: 'Rapprochement' });
    expect(workbook.sheets.filter(({ name }) => name.startsWith('Rapprochement'))).toHaveLength(1);
  });
});
