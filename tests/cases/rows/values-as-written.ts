/** Values as hands and machines write them in other people's workbooks: bounds, currencies, days, months, bands. */
import { both, clean, wrong } from '../case';
import { sheet } from '../written';

const one = (text: string, formats: Readonly<Record<string, string>> = {}) => [sheet('S', text, { formats })];

export const valuesAsWritten = [
  clean('suppressed below ten counted as nothing', one(`
County | Number Assessed
Abim | 93
Adjumani | 171
Alebtong | <10
Amudat | <10
Arua | 205
Total Records Reviewed | 469`), { mustNot: ['sum-mismatch', 'number-as-text'] }),
  clean('suppressed below five, the true total stated', one(`
Commune | Cas
Bhalil | 21
Imouzzer | moins de 5
Ribate | 14
Total | 38`), { mustNot: ['sum-mismatch'] }),
  clean('suppressed in Arabic', one(`
الجماعة | عدد الحالات
بهاليل | 21
إيموزار | أقل من 5
رباط الخير | 14
المجموع | 37`), { mustNot: ['sum-mismatch'] }),
  both('amounts with د.م. whose total is wrong', [['sum-mismatch', 'error', 'S!B4'], ['number-as-text', 'warning', 'S!B2:B4']], one(`
الشريك | المبلغ
شريك أ | 1200 د.م.
شريك ب | 800 د.م.
المجموع | 2100 د.م.`)),
  wrong('end before start, with times of day', 'end-before-start', 'error', 'S!C2', one(`
Caravane | Date début | Date fin | Consultations
A | 2024-03-17 | 2024-03-12 | 10
B | 2024-03-20 | 2024-03-22 | 12`)),
  wrong('a year among others, its figures swapped', 'date-out-of-range', 'error', 'S!B3', one(`
Lieu | Date | Total
Tata | 2026-04-03 | 120
Zagora | 2062-04-28 | 90
Foum Zguid | 2026-05-12 | 75`)),
  wrong('a year among others, in Arabic, one figure wrong', 'date-out-of-range', 'error', 'S!A4', one(`
التاريخ | المكان | المستفيدون
2025-04-03 | طاطا | 120
2025-04-28 | زاكورة | 90
2085-05-12 | فم زكيد | 75`)),
  clean('projects of several years', one(`
Project | Start date | Cost
A | 2012-04-03 | 120
B | 2024-04-28 | 90
C | 2025-05-12 | 75`)),
  wrong('a month that was expired on arrival', 'expired-lot', 'error', 'S!C2', one(`
Désignation | Lot | Péremption | Date réception | Quantité
Paracétamol 500 mg | A123 | Jan-25 | 2026-01-15 | 100
Amoxicilline 500 mg | B456 | Feb-27 | 2026-01-15 | 50
Ibuprofène 400 mg | C789 | Mar-28 | 2026-01-15 | 70`)),
  wrong('a month as text lasts to its last day', 'short-dated-lot', 'warning', 'S!C2', one(`
المادة | رقم الدفعة | تاريخ انتهاء الصلاحية | تاريخ الاستلام | الكمية
باراسيتامول 500 ملغ | A123 | 2026-01 | 2026-01-15 | 100
أموكسيسيلين 500 ملغ | B456 | 2027-02 | 2026-01-15 | 50
إيبوبروفين 400 ملغ | C789 | 2028-03 | 2026-01-15 | 70`), { mustNot: ['expired-lot'] }),
  wrong('a month that Excel shows as Jan-26', 'short-dated-lot', 'warning', 'S!C2', one(`
Désignation | Lot | Péremption | Date réception | Quantité
Paracétamol 500 mg | A123 | 2026-01-01 | 2026-01-15 | 100
Amoxicilline 500 mg | B456 | 2027-02-01 | 2026-01-15 | 50
Ibuprofène 400 mg | C789 | 2028-03-01 | 2026-01-15 | 70`, { C2: 'mmm-yy', C3: 'mmm-yy', C4: 'mmm-yy' }), { mustNot: ['expired-lot'] }),
  clean('exactly twelve months left', one(`
Item | Batch | Expiry | Received on | Quantity
Paracetamol 500 mg | A123 | 01/2027 | 2026-01-31 | 100
Amoxicillin 500 mg | B456 | 02/2028 | 2026-01-31 | 50`), { mustNot: ['short-dated-lot'] }),
  wrong('31 September', 'impossible-date', 'error', 'S!B5', one(`
Antigen | Expiry
BCG | 2018-02-22
OPV | 2018-06-30
HPV | 2018-03-30
TT | 31-Sept-19`), { mustNot: ['relative-period'] }),
  wrong('a word among days', 'unreadable-date', 'warning', 'S!A4', one(`
Date | Province | Consultations
2024-03-12 | Fès | 12
2024-03-13 | Sefrou | 13
foo | Taza | 14`)),
  wrong('a band of ages that became a day', 'age-as-date', 'warning', 'S!A3', one(`
Tranche d'âge | Femmes | Hommes | Total
0-4 | 1 | 2 | 3
2026-09-05 | 3 | 4 | 7
15-49 | 5 | 6 | 11
Total | 9 | 12 | 21`, { A3: 'd-mmm' })),
];
