import type { Mapping } from '../../../../src/core/model/mapping';
import { sheetOf, type GridCell } from '../../../support/grid';
import type { Case } from './case';

const S = (rows: readonly (readonly GridCell[])[], options: Parameters<typeof sheetOf>[2] = {}): ReturnType<typeof sheetOf> => sheetOf('S', rows, options);
const amounts = (...values: readonly GridCell[]): ReturnType<typeof S> => S([['Donateur', 'Montant'], ...values.map((value, index) => [`Donateur ${String.fromCharCode(65 + index)}`, value])]);
const days = (options: Parameters<typeof sheetOf>[2], ...values: readonly GridCell[]): ReturnType<typeof S> => S([['Lieu', 'Date', 'Consultations'], ...values.map((value, index) => [['Atar', 'Sefrou', 'Oujda', 'Taza', 'Fès'][index] ?? '', value, 61 + index * 13])], options);
const dated = (area: string): Parameters<typeof sheetOf>[2] => ({ formats: { [area]: 'dd/mm/yyyy' } });
const tally = S([['Site', 'Consultations'], ['Atar', 120], ['Sefrou', 95], ['Total', 215]]);
const field = (header: string): Mapping => ({ id: 'f1', sheet: 'S', kind: 'field', header, role: 'persons' });
const total = (label: string): Mapping => ({ id: 't1', sheet: 'S', kind: 'total', label, isTotal: true });

export const moreCases: readonly Case[] = [
  { code: 'expired-lot', name: 'in Arabic', sheets: [S([['اسم الدواء', 'الكمية', 'تاريخ الاستلام', 'تاريخ الصلاحية'], ['باراسيتامول', 170, 46000, 45950], ['أموكسيسيلين', 90, 46000, 46900]], dated('C2:D3'))], fires: ['S!D2'] },

  { code: 'ambiguous-separator', name: 'thousands or decimals, and nothing else in the column', sheets: [amounts('1.500', '2.750', '3.250')], fires: ['S!B2:B4'], outcome: 'undecided', severity: 'warning', never: ['unreadable-number'] },
  { code: 'ambiguous-separator', name: 'in Arabic', sheets: [S([['المتبرع', 'المبلغ'], ['أ', '1,250'], ['ب', 900], ['ج', 740]])], fires: ['S!B2'], outcome: 'undecided' },
  { code: 'ambiguous-separator', name: 'a count, whose three digits are thousands', sheets: [S([['Site', 'Bénéficiaires'], ['Atar', '11.518'], ['Sefrou', 940]])], fires: [], never: ['unreadable-number'], also: ['number-as-text'] },
  { code: 'ambiguous-separator', name: 'a column whose other amounts decide', sheets: [amounts('1.500,50', '2.750', '3.250,25')], fires: [], never: ['unreadable-number'], also: ['number-as-text'] },

  { code: 'mixed-decimal', name: 'one comma among points, in Arabic', sheets: [S([['المتبرع', 'المبلغ'], ['أ', '12.50'], ['ب', '13.75'], ['ج', '14,25']])], fires: ['S!B4'] },
  { code: 'mixed-decimal', name: 'commas only', sheets: [amounts('12,50', '13,75', '14,25')], fires: [], also: ['number-as-text'] },
  { code: 'mixed-decimal', name: 'real numbers', sheets: [amounts(12.5, 13.75, 14.25)], fires: [] },

  { code: 'date-order', name: 'day first and month first in one column', sheets: [days({}, '23/05/2025', '24/05/2025', '05/25/2025', '28/05/2025')], fires: ['S!B4'] },
  { code: 'date-order', name: 'in Arabic', sheets: [S([['المكان', 'التاريخ', 'المستفيدون'], ['سطات', '13/02/2026', 10], ['صفرو', '02/14/2026', 14], ['وجدة', '16/02/2026', 31]])], fires: ['S!B3'] },
  {
    code: 'date-order', name: 'Excel took the early days of a month for months', outcome: 'undecided', never: ['impossible-date'],
    sheets: [days(dated('B2:B3'), 45749, 45780, '23/04/2025', '24/04/2025', '25/04/2025')], fires: ['S!B2'],
  },
  { code: 'date-order', name: 'days first throughout', sheets: [days({}, '23/05/2025', '05/06/2025', '28/06/2025')], fires: [], also: ['date-as-text'] },
  { code: 'date-order', name: 'real dates', sheets: [days(dated('B2:B4'), 45710, 45801, 46067)], fires: [] },

  { code: 'mapping-broken', name: 'a column that is gone', sheets: [tally], mappings: [field('Bénéficiaires')], fires: ['S!A1:B4'] },
  { code: 'mapping-broken', name: 'a total that is gone', sheets: [tally], mappings: [total('Ensemble')], fires: ['S!A1:B4'] },
  { code: 'mapping-broken', name: 'corrections that fit', sheets: [tally], mappings: [field('Consultations'), total('Total')], fires: [] },
  { code: 'mapping-broken', name: 'no corrections', sheets: [tally], fires: [] },

  { code: 'mixed-currency-total', name: 'currencies named by the headers of columns', sheets: [S([['الشريك', 'المبلغ بالدرهم', 'المبلغ بالأورو', 'المجموع'], ['باير', 1000, 200, ['=B2+C2', 1200]], ['كوبر', 500, 300, ['=B3+C3', 800]]])], fires: ['S!D2'] },
  { code: 'mixed-currency-total', name: 'a list of amounts that name their currency', sheets: [S([['Poste', 'Montant'], ['Dons en MAD', 1000], ['Dons en EUR', 500], ['Total', ['=SUM(B2:B3)', 1500]]])], fires: ['S!B4'] },
  { code: 'mixed-currency-total', name: 'a total for each currency', sheets: [S([['Partenaire', 'Montant MAD', 'Montant EUR'], ['Bayer', 1000, 50], ['Cooper', 500, 30], ['Total', ['=SUM(B2:B3)', 1500], ['=SUM(C2:C3)', 80]]])], fires: [] },

];
