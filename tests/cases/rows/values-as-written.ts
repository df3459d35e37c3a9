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
  clean('moves of one day told apart by their time and notes', one(`
التاريخ | النوع | الكود | الكمية | ملاحظة
2025-08-22 22:36:46 | ADJUST | BULK_MERGE | 91 | mode=add
2025-08-22 22:40:33 | ISSUE | HHHH | 10 |
2025-08-22 23:46:57 | ADJUST | BULK_MERGE | 91 | mode=add
2025-10-02 09:15:25 | ADJUST | BULK_MERGE | 3197 | mode=set
2025-10-02 09:15:25 | ADJUST | BULK_MERGE | 3197 | mode=add`), { mustNot: ['duplicate-row', 'unreadable-number'] }),
  clean('bodies present by sector, of which many are absent', one(`
District | Health partner | Food partner | Shelter partner | Projects
A | Body 1 | Body 2 | Body 3 | 4
B | Body 1 | Body 2 | | 3
C | Body 4 | Body 2 | Body 3 | 5
D | Body 4 | | Body 3 | 6
E | Body 1 | Body 2 | Body 5 | 2
F | Body 1 | Body 2 | Body 3 | 2`), { mustNot: ['missing-required'] }),
  clean('marks of suppression, ages and definitions among figures', one(`
Country | Enrolled | Up to date | Age of entry
A | 1200 | 1100 | 12
B | * | * | 11
C | 940 | K | 12
D | 880 | x | 1 year and 8 months
E | 760 | 700 | 12
F | 655 | 610 | 13
G | 655 | 612 | 13`), { mustNot: ['unreadable-number'] }),
  clean('a header repeated below', one(`
Site | Femmes (15 ans et plus) | Hommes
Nord | 12 | 14
Sud | 10 | 20
Site | Femmes (15 ans et plus) | Hommes
Est | 11 | 15
Ouest | 10 | 10`), { mustNot: ['unreadable-number'] }),
  wrong('a negative number of children', 'negative-count', 'error', 'S!B3', one(`
Catégorie | Nombre
Femmes | 530
Enfants | -370
Hommes | 178
Total | =SUM(B2:B4)`)),
  wrong('a negative number of consultations, in Arabic', 'negative-count', 'error', 'S!B3', one(`
البيان | العدد
نساء | 530
أطفال | -370
رجال | 178
المجموع | =SUM(B2:B4)`)),
  clean('differences below zero', one(`
Poste | Nombre
Écart femmes | -5
Écart hommes | 8`), { mustNot: ['negative-count'] }),
  wrong('persons and acts of one service under one total', 'mixed-units', 'warning', 'S!B6', one(`
البيان | العدد
مستفيدون من التحاليل | 353
تحاليل | 991
مستفيدون من الأشعة | 100
صور إشعاعية | 187
المجموع | =SUM(B2:B5)`)),
  wrong('patients and acts in French', 'mixed-units', 'warning', 'S!B4', one(`
Désignation | Nombre
Bénéficiaires d'analyses | 353
Analyses | 991
Total | =SUM(B2:B3)`)),
  clean('beneficiaries of several services', one(`
Désignation | Nombre
Bénéficiaires d'analyses | 353
Bénéficiaires de radiologie | 100
Total | =SUM(B2:B3)`), { mustNot: ['mixed-units'] }),
  wrong('a rate that its aim and its result deny', 'percent-mismatch', 'error', 'S!B4', one(`
البيان | القيمة
المستهدف | 7000000
المنجز | 1499176
نسبة الإنجاز | 24%`)),
  wrong('a rate in French', 'percent-mismatch', 'error', 'S!B4', one(`
Indicateur | Valeur
Objectif | 5000
Réalisé | 1200
Taux de réalisation | 42%`)),
  clean('a rate as rounded', one(`
Indicator | Value
Target | 7000000
Achieved | 1499176
Coverage | 21%`)),
  wrong('a column of amounts in which nothing is read', 'unreadable-number', 'warning', 'S!B2:B3', one(`
Partenaire | Montant
A | 1200 flouz
B | 800 flouz
Total | 2100 flouz`)),
  clean('who came, in words', one(`
Jour | Bénéficiaires
Lundi | Femmes de la commune 3
Mardi | Enfants des écoles 2 et 4`), { mustNot: ['unreadable-number'] }),
  clean('an export whose days are blank as programs write them', one(`
Article | Date d'achat | Quantité
A | "0000-00-00" | 3
B | "0000-00-00" | 4
C | 2024-05-12 | 5`), { mustNot: ['impossible-date', 'unreadable-date'] }),
  clean('addresses of machines, forms with leading zeros, items with letters', one(`
Poste | Adresse | Question
A | 158.156.156.109 | "01"
B | 158.156.156.110 | "02"
C | 158.156.156.111 | 35 a
D | 158.156.156.112 | 35 b`), { mustNot: ['number-as-text', 'unreadable-number'] }),
  clean('an end-of-service bonus is no end', one(`
الاسم | تاريخ الالتحاق | مكافأة نهاية الخدمة
موظف أ | 2010-01-28 | 412458
موظف ب | 2012-01-28 | 254530`, { C2: '#,##0', C3: '#,##0' }), { mustNot: ['date-out-of-range', 'end-before-start'] }),
  clean('machines of one order, each with its serial number', one(`
Commande | Date | Site | N° de série | Prix (EUR)
C-17 | 2024-05-12 | Fès | 270283747 | 286
C-17 | 2024-05-12 | Fès | 270283752 | 286
C-17 | 2024-05-12 | Fès | 520051624 | 286`), { mustNot: ['duplicate-row'] }),
];
