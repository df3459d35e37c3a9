/** Rows, places, lots, money and the workbook itself. */
import { both, clean, wrong } from '../case';
import { sheet } from '../written';

export const wrongRows = [
  wrong('the same caravan with and without its hamza', 'duplicate-row', 'error', 'S!A2:D2', [sheet('S', `
المكان | التاريخ | الفحوص | العمليات
أطار | 2013-04-15 | 10342 | 251
الزويرات | 2013-04-02 | 2475 | 43
اطار | 2013-04-15 | 10342 | 251
المجموع | | =SUM(C2:C4) | =SUM(D2:D4)`)]),
  wrong('the same caravan in Latin letters', 'duplicate-row', 'error', 'S!A3:D3', [sheet('S', `
Lieu | Date | Consultations | Chirurgies
الزويرات | 2013-04-02 | 2475 | 43
أطار | 2013-04-15 | 10342 | 251
Atar | 2013-04-15 | 10342 | 251
Total | | =SUM(C2:C4) | =SUM(D2:D4)`)]),
  wrong('taa marbuta and accents', 'duplicate-row', 'error', 'S!A2:C2', [sheet('S', `
الجماعة | التاريخ | المستفيدون
قلعة مكونة | 2025-04-15 | 342
بومالن دادس | 2025-04-16 | 247
قلعه مكونه | 2025-04-15 | 342`)]),
  clean('same figures on the same day at two places', [sheet('S', `
Lieu | Date | Consultations
Tinerhir | 2025-04-15 | 342
Boumalne | 2025-04-15 | 342
Alnif | 2025-04-16 | 120`)], { mustNot: ['duplicate-row'] }),
  clean('sessions of one place told apart by their service', [sheet('S', `
Lieu | Date | Service | Patients
Tinghir | 2025-04-15 | ORL | 42
Tinghir | 2025-04-15 | Dentaire | 42
Tinghir | 2025-04-15 | Pédiatrie | 60`)], { mustNot: ['duplicate-row'] }),
  wrong('a province that is none', 'unknown-place', 'warning', 'S!A5', [sheet('S', `
Province | Bénéficiaires
Sefrou | 410
Boulemane | 377
Taza | 512
Sefroo-Nord | 44
Taounate | 301
Figuig | 120`)]),
  wrong('an Arabic wilaya that is none', 'unknown-place', 'warning', 'S!A4', [sheet('S', `
الولاية | الفحوص
ورقلة | 410
أدرار | 377
كوكبستان | 44
تمنراست | 512
إليزي | 301`)]),
  wrong('Touggourt was no wilaya in 2017', 'place-not-valid-then', 'warning', 'S!A3', [sheet('S', `
الولاية | التاريخ | الفحوص
ورقلة | 2017-03-12 | 410
تقرت | 2017-03-19 | 377
الوادي | 2017-04-02 | 512
غرداية | 2017-04-09 | 301`)]),
  wrong('provinces of a region left out', 'places-absent', 'info', 'S!A2:A7', [sheet('S', `
Province | Bénéficiaires
Sefrou | 410
Boulemane | 377
Taza | 512
Taounate | 301
Moulay Yacoub | 98
Ifrane | 120`)]),
  wrong('an edition left out', 'edition-gap', 'info', 'S!A4', [sheet('S', `
Édition | Lieu | Bénéficiaires
1 | Sefrou | 410
2 | Taza | 377
4 | Figuig | 512
5 | Midelt | 301`)]),
  wrong('a row without its place', 'missing-required', 'warning', 'S!A4', [sheet('S', `
Lieu | Date | Patients
Taza | 2025-01-28 | 310
Sefrou | 2025-02-10 | 287
 | 2025-02-16 | 266
Figuig | 2025-03-04 | 199
Midelt | 2025-03-11 | 180
Azilal | 2025-03-18 | 177`)]),
  wrong('stock below zero', 'stock-negative', 'error', 'S!E3', [sheet('S', `
Médicament | Stock initial | Entrées | Sorties | Stock final
Paracétamol | 200 | 150 | 310 | 40
Amoxicilline | 80 | 100 | 195 | -15
Oméprazole | 60 | 0 | 22 | 38`)], { mustNot: ['negative-count'] }),
  wrong('an Arabic stock that does not close', 'row-sum-mismatch', 'error', 'S!E4', [sheet('S', `
اسم الدواء | رصيد أول المدة | الوارد | المنصرف | رصيد آخر المدة
باراسيتامول | 200 | 150 | 310 | 40
أموكسيسيلين | 80 | 100 | 95 | 85
محلول ملحي | 60 | 0 | 22 | 83
ضمادات | 500 | 250 | 410 | 340`)]),
  clean('an Arabic stock in text digits that closes', [sheet('S', `
اسم الدواء | رصيد أول المدة | الوارد | المنصرف | رصيد آخر المدة
باراسيتامول | 200 | 150 | 310 | 40
أموكسيسيلين | 80 | 100 | 180 | 0
محلول ملحي | 60 | | 22 | 38
ضمادات | | 250 | 210 | 40`)]),
  wrong('a lot that lost its zeros', 'lot-format', 'warning', 'Sorties!B2', [
    sheet('Entrées', `
Médicament | Lot | Quantité
TAHOR 20 MG | "010926" | 170
Uvedose | LL004 | 170
Tardyferon | T01781 | 100`),
    sheet('Sorties', `
Médicament | Lot | Quantité
TAHOR 20 MG | 10926 | 40
Uvedose | LL004 | 50`)]),
  wrong('a medicine without its lot', 'lot-missing', 'warning', 'S!B3', [sheet('S', `
Médicament | Lot | Quantité | Péremption
Paracétamol | A123 | 170 | 2028-09-01
Amoxicilline | | 120 | 2028-05-01
Oméprazole | C778 | 100 | 2028-09-01
Ibuprofène | D001 | 60 | 2028-10-01`)]),
  wrong('an expired lot', 'expired-lot', 'error', 'S!D3', [sheet('S', `
الدواء | رقم الدفعة | الكمية | تاريخ الصلاحية | تاريخ الوصول
باراسيتامول | A123 | 170 | 2028-09-01 | 2026-03-01
أموكسيسيلين | B552 | 120 | 2025-12-01 | 2026-03-01
أوميبرازول | C778 | 100 | 2028-05-01 | 2026-03-01`)]),
  wrong('a short-dated lot', 'short-dated-lot', 'warning', 'S!D3', [sheet('S', `
Médicament | Lot | Quantité | Date d'expiration | Date de réception
Paracétamol | A123 | 170 | 2028-09-01 | 2026-03-01
Amoxicilline | B552 | 120 | 2026-08-01 | 2026-03-01
Oméprazole | C778 | 100 | 2028-05-01 | 2026-03-01`)]),
  wrong('dirhams and euros in one total', 'mixed-currency-total', 'error', 'S!B6', [sheet('S', `
Donateur | Montant | Devise
Fondation A | 10000 | EUR
Société C | 150000 | MAD
Laboratoire D | 90000 | MAD
Association B | 4000 | EUR
Total | =SUM(B2:B5) |`)]),
  both('currencies in the cells', [['mixed-currency-total', 'error', 'S!B5'], ['number-as-text', 'warning', 'S!B2:B4']], [sheet('S', `
المتبرع | المبلغ
مؤسسة النور | 20000 درهم
جمعية الضفتين | 1500 €
شركة الواحة | 35000 درهم
المجموع | 56500`)]),
  wrong('texts that begin like formulas', 'formula-like-text', 'info', 'S!A2:A4', [sheet('S', `
Partenaire | Montant
"=HYPERLINK(""x"")" | 1000
@SUM(1+1) | 250
-2+3 | 125
Total | =SUM(B2:B4)`)]),
  wrong('a hidden sheet with figures', 'hidden-sheet', 'info', 'Anciens!A1:B4', [
    sheet('Bilan', `
Site | Patients
Akka | 120
Tata | 98
Total | =SUM(B2:B3)`),
    sheet('Anciens', `
Site | Patients
Akka | 110
Tata | 90
Total | =SUM(B2:B3)`, { visibility: 'hidden' })]),
  wrong('a protected sheet', 'protected-sheet', 'warning', 'Bilan!A1:B4', [sheet('Bilan', `
Site | Patients
Akka | 120
Tata | 98
Total | =SUM(B2:B3)`, { isProtected: true })]),
  wrong('names and identity numbers of patients', 'private-data', 'info', 'S!A2:A4', [sheet('S', `
Nom et prénom | CIN | Téléphone | Acte
A. Alaoui | AB123456 | 0661223344 | ORL
B. Bennis | CD998877 | 0662334455 | Dentaire
C. Chraibi | EE112233 | 0663445566 | ORL`)]),
  wrong('consultations called beneficiaries', 'contacts-not-persons', 'info', 'S!B5', [sheet('S', `
الخدمة | العدد
استشارات طبية | 1572
عمليات جراحية | 211
علاجات الأسنان | 1074
مجموع المستفيدين | 2857`)]),
];
