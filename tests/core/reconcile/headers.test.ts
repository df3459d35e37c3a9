/** Headers as people write them: whose, how much, of which side, on a sheet whose name says nothing. */
import type { LedgerSide } from '../../../src/core/records/ledger';
import { readLedger } from '../../../src/core/records/read-ledger';
import { recognise } from '../../../src/core/recognition';
import { sheetOf, workbookOf } from '../../support/grid';

const others = {
  fr: ['Devise', 'Date', 'N° reçu'],
  en: ['Currency', 'Date', 'Receipt no'],
  ar: ['العملة', 'التاريخ', 'رقم الوصل'],
} as const;

function read(partner: string, amount: string, side: LedgerSide, tongue: keyof typeof others) {
  const [currency, date, number] = others[tongue];
  const isReceipt = side === 'receipt';
  const rows = ['A', 'B', 'C', 'D', 'E'].map((letter, at) => [
    ...(isReceipt ? [`R-${at}`] : []),
    `Labo ${letter}`,
    1000 + at * 37,
    'MAD',
    46020 + at,
  ]);
  const header = [...(isReceipt ? [number] : []), partner, amount, currency, date];
  const workbook = workbookOf(sheetOf('Feuil1', [header, ...rows], { formats: { [isReceipt ? 'E2:E9' : 'D2:D9']: 'dd/mm/yyyy' } }));
  return readLedger(workbook, recognise(workbook)).entries.map((entry) => [
    entry.side,
    entry.partner,
    entry.amount,
    entry.currency,
    entry.date,
    entry.numberKey,
  ]);
}

const cases: readonly (readonly [keyof typeof others, string, LedgerSide, string])[] = [
  ...['Promesse', 'Montant promis', 'Engagement (MAD)', 'Don promis', 'Montant annoncé'].map(
    (header) => ['fr', 'Donateur', 'pledge', header] as const,
  ),
  ...['Montant versé', 'Versement (DH)', 'Somme versée', 'Encaissement', 'Reçu (DH)', 'Don reçu'].map(
    (header) => ['fr', 'Partenaire', 'receipt', header] as const,
  ),
  ...['Pledged', 'Amount pledged', 'Commitment'].map((header) => ['en', 'Donor', 'pledge', header] as const),
  ...['Received', 'Amount received', 'Receipt amount', 'Cash received', 'Amount paid'].map(
    (header) => ['en', 'Donor', 'receipt', header] as const,
  ),
  ...['المبلغ الموعود به', 'التعهد', 'الالتزام', 'قيمة الوعد'].map((header) => ['ar', 'المتبرع', 'pledge', header] as const),
  ...['المبلغ المتوصل به', 'المبلغ المحصل', 'المبلغ المؤدى', 'المبلغ الوارد'].map(
    (header) => ['ar', 'الجهة المانحة', 'receipt', header] as const,
  ),
  ['fr', 'Nom', 'pledge', 'Promesse'],
  ['en', 'Name', 'receipt', 'Amount received'],
  ['ar', 'الاسم', 'receipt', 'المبلغ المستلم'],
];

test.each(cases)('%s: %s, %s, %s', (tongue, partner, side, header) => {
  expect(read(partner, header, side, tongue)).toEqual(
    ['A', 'B', 'C', 'D', 'E'].map((letter, at) => [
      side,
      `Labo ${letter}`,
      1000 + at * 37,
      'MAD',
      46020 + at,
      side === 'receipt' ? `r-${at}` : '',
    ]),
  );
});
