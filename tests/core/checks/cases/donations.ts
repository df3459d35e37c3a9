import { sheetOf, type GridCell } from '../../../support/grid';
import type { Case } from './case';

type Rows = readonly (readonly GridCell[])[];
const pledges = (...rows: Rows) => sheetOf('Promesses', [['Partenaire', 'Promesse', 'Devise'], ...rows]);
const receipts = (...rows: Rows) => sheetOf('Reçus', [['N° reçu', 'Partenaire', 'Montant', 'Devise', 'Date'], ...rows], { formats: { 'E2:E20': 'dd/mm/yyyy' } });
const وعود = (...rows: Rows) => sheetOf('الوعود', [['الشريك', 'مبلغ الوعد', 'العملة'], ...rows]);
const وصولات = (...rows: Rows) => sheetOf('التسلمات', [['رقم الوصل', 'الشريك', 'المبلغ المستلم', 'العملة', 'التاريخ'], ...rows], { formats: { 'E2:E20': 'dd/mm/yyyy' } });
const pledged = (...rows: Rows) => sheetOf('Pledges', [['Donor', 'Pledged amount', 'Currency'], ...rows]);
const received = (...rows: Rows) => sheetOf('Receipts', [['Receipt no', 'Donor', 'Amount received', 'Currency', 'Date'], ...rows], { formats: { 'E2:E20': 'dd/mm/yyyy' } });
const goods = { formats: { 'G2:G20': 'dd/mm/yyyy', 'I2:I20': 'dd/mm/yyyy' } };
const reception = (...rows: Rows) =>
  sheetOf('Réceptions', [['Bon', 'Partenaire', 'DCI', 'Dosage', 'N° lot', 'Quantité', 'Péremption', 'Unité', "Date d'arrivée"], ...rows], goods);
const givenOut = (...rows: Rows) => sheetOf('Distributions', [['DCI', 'Dosage', 'N° lot', 'Quantité distribuée', 'Unité'], ...rows]);
const cetirizine = ['1', 'Bayer', 'Cétirizine', '10 mg', '000815', 130, 46783, 'boîte', 46042];

export const donationCases: readonly Case[] = [
  { code: 'matched-in-parts', name: 'two receipts that make one pledge', sheets: [pledges(['Bayer', 130000, 'MAD'], ['Cooper', 153000, 'MAD']), receipts(['R-1', 'Bayer', 130000, 'MAD'], ['R-2', 'Cooper', 100000, 'MAD'], ['R-3', 'Cooper', 53000, 'MAD'])], fires: ['Promesses!B3'] },
  { code: 'matched-in-parts', name: 'in two alphabets', sheets: [pledges(['Sothema', 90000, 'MAD']), receipts(['R-1', 'سوتيما', 60000, 'MAD'], ['R-2', 'سوتيما', 30000, 'MAD'])], fires: ['Promesses!B2'] },
  { code: 'matched-in-parts', name: 'receipts that fall short', sheets: [pledges(['Cooper', 153000, 'MAD']), receipts(['R-1', 'Cooper', 100000, 'MAD'], ['R-2', 'Cooper', 50000, 'MAD'])], fires: [], also: ['pledge-outstanding', 'receipt-without-pledge'] },
  { code: 'matched-in-parts', name: 'two pledges of one partner', sheets: [pledges(['Cooper', 153000, 'MAD'], ['Cooper', 153000, 'MAD']), receipts(['R-1', 'Cooper', 100000, 'MAD'], ['R-2', 'Cooper', 53000, 'MAD'])], fires: [] },

  { code: 'pledge-outstanding', name: 'nothing came', sheets: [pledges(['Bayer', 130000, 'MAD'], ['Cooper', 153000, 'MAD']), receipts(['R-1', 'Bayer', 130000, 'MAD', 46042])], fires: ['Promesses!B3'] },
  { code: 'pledge-outstanding', name: 'less came, in Arabic', sheets: [وعود(['جمعية النور', 5000, 'درهم'], ['شركة الأمل', 900, 'درهم']), وصولات(['و-1', 'جمعية النور', 4000, 'د.م.', 46042], ['و-2', 'شركة الأمل', 900, 'درهم', 46043])], fires: ['الوعود!B2'] },
  { code: 'pledge-outstanding', name: 'all came, in English', sheets: [pledged(['Rotary', 700, 'EUR'], ['Lions', 800, 'EUR']), received(['1', 'Lions', 800, '€', 46050], ['2', 'Rotary', 700, 'euros', 46051])], fires: [], never: ['receipt-without-pledge'] },
  { code: 'pledge-outstanding', name: 'a list of pledges alone', sheets: [pledges(['Bayer', 130000, 'MAD'], ['Cooper', 153000, 'MAD'])], fires: [] },
  { code: 'pledge-outstanding', name: 'a pledge that was cancelled', sheets: [sheetOf('Dons', [['Date', 'Statut', 'Partenaire', 'Montant', 'Devise'], [46026, 'Promesse', 'Cooper', 500, 'MAD'], [46027, 'Promesse annulée', 'Bayer', 900, 'MAD'], [46040, 'Reçu', 'Cooper', 500, 'MAD']], { formats: { 'A2:A9': 'dd/mm/yyyy' } })], fires: [] },

  { code: 'over-received', name: 'more than pledged', sheets: [pledges(['Bayer', 1000, 'MAD'], ['Cooper', 300, 'MAD']), receipts(['R-1', 'Bayer', 1200, 'MAD', 46042], ['R-2', 'Cooper', 300, 'MAD', 46042])], fires: ['Promesses!B2'] },
  { code: 'over-received', name: 'in Arabic, on one row', sheets: [sheetOf('تتبع الهبات', [['الشريك', 'المبلغ الموعود به (درهم)', 'المبلغ المستلم (درهم)'], ['جمعية النور', 5000, 5600], ['شركة الأمل', 900, 900]])], fires: ["'تتبع الهبات'!B2"] },
  { code: 'over-received', name: 'as much as pledged', sheets: [pledged(['Rotary', 700, 'EUR']), received(['1', 'Rotary', 700, 'EUR', 46050])], fires: [] },
  { code: 'over-received', name: 'paid back what was too much', sheets: [pledges(['Bayer', 1000, 'MAD']), receipts(['R-1', 'Bayer', 1200, 'MAD', 46042], ['R-2', 'Bayer', -200, 'MAD', 46050])], fires: [] },

  { code: 'receipt-without-pledge', name: 'nobody promised it', sheets: [pledges(['Bayer', 1000, 'MAD']), receipts(['R-1', 'Bayer', 1000, 'MAD', 46042], ['R-2', 'Garage Onze', 300, 'MAD', 46042])], fires: ['Reçus!C3'] },
  { code: 'receipt-without-pledge', name: 'in Arabic', sheets: [وعود(['جمعية النور', 5000, 'درهم']), وصولات(['1', 'جمعية النور', 5000, 'درهم', 46042], ['2', 'فاعل خير', 900, 'درهم', 46043])], fires: ['التسلمات!C3'] },
  { code: 'receipt-without-pledge', name: 'a list of receipts alone', sheets: [receipts(['R-1', 'Bayer', 1000, 'MAD', 46042], ['R-2', 'Garage Onze', 300, 'MAD', 46042])], fires: [] },
  { code: 'receipt-without-pledge', name: 'a pledge whose amount can’t be read', sheets: [pledges(['Bayer', 1000, 'MAD'], ['Cooper', 'à confirmer', 'MAD']), receipts(['R-1', 'Bayer', 1000, 'MAD', 46042], ['R-2', 'Cooper', 300, 'MAD', 46042])], fires: [], also: ['unreadable-number'] },

  { code: 'currency-mismatch', name: 'the same figure in another currency', sheets: [pledges(['Bayer', 1000, 'EUR'], ['Cooper', 300, 'MAD']), receipts(['R-1', 'Bayer', 1000, 'MAD', 46042], ['R-2', 'Cooper', 300, 'MAD', 46042])], fires: ['Promesses!B2'], never: ['pledge-outstanding', 'receipt-without-pledge'] },
  { code: 'currency-mismatch', name: 'in Arabic, under one number', sheets: [sheetOf('الوعود', [['الشريك', 'مبلغ الوعد', 'العملة', 'رقم الوصل'], ['جمعية النور', 5000, 'أورو', '12/2026'], ['شركة الأمل', 900, 'درهم', null]]), وصولات(['12/2026', 'جمعية النور', 5000, 'درهم', 46042], ['13/2026', 'شركة الأمل', 900, 'درهم', 46043])], fires: ['الوعود!B2'] },
  { code: 'currency-mismatch', name: 'one currency spelled in several ways', sheets: [pledges(['Bayer', 1000, 'DH'], ['Cooper', 300, 'dirhams']), receipts(['R-1', 'Bayer', 1000, 'MAD', 46042], ['R-2', 'Cooper', 300, 'د.م.', 46042])], fires: [] },
  { code: 'currency-mismatch', name: 'other figures in two currencies', sheets: [pledged(['Rotary', 700, 'EUR']), received(['1', 'Rotary', 7500, 'MAD', 46050])], fires: [], also: ['pledge-outstanding', 'receipt-without-pledge'] },

  { code: 'duplicate-receipt', name: 'the same number twice', sheets: [receipts(['R-77', 'Bayer', 1000, 'MAD', 46042], ['R-78', 'Bayer', 400, 'MAD', 46042], ['R-77', 'Bayer', 1000, 'MAD', 46042])], fires: ['Reçus!A2:E2'], never: ['duplicate-row'] },
  { code: 'duplicate-receipt', name: 'in Arabic, with other digits', sheets: [وصولات(['٧٧', 'جمعية النور', 1000, 'درهم', 46042], ['77', 'جمعية النور', 1000, 'درهم', 46042])], fires: ['التسلمات!A2:E2'], never: ['duplicate-row'] },
  { code: 'duplicate-receipt', name: 'instalments', sheets: [received(['1', 'Rotary', 700, 'EUR', 46050], ['2', 'Rotary', 700, 'EUR', 46050])], fires: [], never: ['duplicate-row'] },
  { code: 'duplicate-receipt', name: 'two items of one delivery', sheets: [reception(cetirizine, ['1', 'Bayer', 'Furosémide', '40 mg', 'FU31', 130, 46783, 'boîte', 46042])], fires: [], never: ['duplicate-row'] },

  { code: 'donation-without-quantity', name: 'an item without a quantity', sheets: [reception(cetirizine, ['1', 'Bayer', 'Furosémide', '40 mg', 'FU31', null, 46783, 'boîte', 46042])], fires: ['Réceptions!F3'] },
  { code: 'donation-without-quantity', name: 'a pledge without an amount, in Arabic', sheets: [وعود(['جمعية النور', 5000, 'درهم'], ['شركة الأمل', null, 'درهم'])], fires: ['الوعود!B3'] },
  { code: 'donation-without-quantity', name: 'all with one', sheets: [pledged(['Rotary', 700, 'EUR'])], fires: [] },
  { code: 'donation-without-quantity', name: 'nothing came yet on a row of both', sheets: [sheetOf('Suivi des dons', [['Partenaire', 'Montant promis (DH)', 'Montant reçu (DH)'], ['Bayer', 500, 500], ['Cooper', 300, null]])], fires: [], also: ['pledge-outstanding'] },

  { code: 'partner-match-suggested', name: 'a name with a typing error', severity: 'info', outcome: 'undecided', sheets: [pledges(['Fondation Narjis', 7450, 'MAD'], ['Bayer', 10, 'MAD']), receipts(['R-1', 'Fondation Nardjis', 7450, 'MAD', 46042], ['R-2', 'Bayer', 10, 'MAD', 46042])], fires: ['Promesses!B2'], never: ['pledge-outstanding', 'receipt-without-pledge'] },
  { code: 'partner-match-suggested', name: 'two equal pledges, in Arabic', severity: 'info', outcome: 'undecided', sheets: [وعود(['جمعية النور', 5000, 'درهم'], ['جمعية النور', 5000, 'درهم']), وصولات(['1', 'جمعية النور', 5000, 'درهم', 46042])], fires: ['الوعود!B2'] },
  { code: 'partner-match-suggested', name: 'two bodies of other numbers', sheets: [pledged(['Pharma 7', 700, 'EUR']), received(['1', 'Pharma 8', 700, 'EUR', 46050])], fires: [] },
  { code: 'partner-match-suggested', name: 'one name in two legal forms', sheets: [pledges(['Laboratoire Lavande SARL', 8160, 'MAD']), receipts(['4', 'Labo Lavande', 8160, 'MAD', 46042])], fires: [] },

  { code: 'distributed-over-received', name: 'a lot', sheets: [reception(cetirizine), givenOut(['Cétirizine', '10 mg', '000815', 140, 'boîte'])], fires: ['Distributions!D2'] },
  { code: 'distributed-over-received', name: 'in Arabic, without lots', sheets: [sheetOf('التسلمات', [['الشريك', 'الدواء', 'الكمية المستلمة', 'الوحدة'], ['باير', 'باراسيتامول 500 ملغ', 100, 'علبة']]), sheetOf('التوزيعات', [['الدواء', 'الكمية الموزعة', 'الوحدة'], ['باراسيتامول 500 ملغ', 70, 'علبة'], ['باراسيتامول 500 ملغ', 40, 'علبة']])], fires: ['التوزيعات!B2'] },
  { code: 'distributed-over-received', name: 'all of it, and not more', sheets: [reception(cetirizine), givenOut(['Cétirizine', '10 mg', '000815', 30, 'boîte'], ['Cétirizine', '10 mg', '000815', 100, 'boîte'])], fires: [] },
  { code: 'distributed-over-received', name: 'tablets out of boxes whose pack is not stated', sheets: [reception(cetirizine), givenOut(['Cétirizine', '10 mg', '000815', 1400, 'comprimé'])], fires: [] },

  { code: 'lot-missing', name: 'a medicine that was received, among others', sheets: [reception(cetirizine, ['1', 'Bayer', 'Furosémide', '40 mg', null, 55, 46783, 'boîte', 46042], ['2', 'Bayer', 'Captopril', '25 mg', 'CA1', 10, 46783, 'boîte', 46042])], fires: ['Réceptions!E3'] },
  { code: 'lot-missing', name: 'glasses among medicines', sheets: [sheetOf('Réceptions', [['Partenaire', 'Article', 'N° lot', 'Quantité reçue', 'Unité'], ['Bayer', 'Captopril 25 mg', 'CA1', 10, 'boîte'], ['Bayer', 'Ibuprofène 400 mg', 'IB2', 10, 'boîte'], ['Lions', 'Lunettes de vue', null, 40, 'paire']])], fires: [] },
  { code: 'lot-missing', name: 'pledges', sheets: [sheetOf('Promesses', [['Partenaire', 'DCI', 'Lot', 'Quantité promise', 'Unité'], ['Bayer', 'Captopril 25 mg', 'CA1', 10, 'boîte'], ['Bayer', 'Ibuprofène 400 mg', null, 10, 'boîte'], ['Bayer', 'Cétirizine 10 mg', 'C3', 5, 'boîte']])], fires: [] },
  { code: 'missing-required', name: 'pledges without a receipt number', sheets: [sheetOf('Promesses', [['Partenaire', 'Promesse', 'Devise', 'N° reçu'], ...Array.from({ length: 9 }, (_, at) => [`Société ${String.fromCharCode(65 + at)}`, 500 + at, 'MAD', at === 4 ? null : `R-${at}`])])], fires: [] },
];
