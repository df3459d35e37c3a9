/** Once more each of the kinds that the other rows show only once, in another language or layout. */
import { both, clean, wrong } from '../case';
import { sheet } from '../written';

const small = `
Site | Patients
Akka | 120
Tata | 98
Total | =SUM(B2:B3)`;

export const moreWrong = [
  wrong('days first and months first in one column', 'date-order', 'warning', 'S!B3', [sheet('S', `
Lieu | Date | Patients
Taza | 25/04/2026 | 310
Sefrou | 04/28/2026 | 287
Figuig | 30/04/2026 | 266`)]),
  wrong('month first once, in Arabic', 'date-order', 'warning', 'S!B4', [sheet('S', `
المكان | التاريخ | المستفيدون
سطات | 23-05-2025 | 210
صفرو | 27-05-2025 | 187
وجدة | 06-14-2025 | 98
فاس | 19-06-2025 | 77`)]),
  wrong('the same campaigns in two sheets, four years and a day apart', 'date-1904-shift', 'warning', 'Mac!B2', [
    sheet('Registre', `
Lieu | Date | Patients
Taza | 2025-01-28 | 310
Sefrou | 2025-02-10 | 287`),
    sheet('Mac', `
Lieu | Date | Patients
Taza | 2021-01-27 | 310
Figuig | 2025-03-01 | 199`)]),
  wrong('a million formatted rows', 'large-used-range', 'info', 'S!A1:B4', [sheet('S', small, { usedRows: 1_048_576 })]),
  wrong('formulas that nobody recalculated', 'not-recalculated', 'info', 'S!B4', [sheet('S', small)], { settings: { notRecalculated: [{ sheet: 'S', top: 3, bottom: 3, left: 1, right: 1 }] } }),
  wrong('a very hidden sheet', 'hidden-sheet', 'info', 'Caché!A1:B4', [sheet('S', small), sheet('Caché', small, { visibility: 'veryHidden' })]),
  wrong('a hidden empty sheet is nothing', 'typed-total', 'info', 'S!B4', [sheet('S', small.replace('=SUM(B2:B3)', '218')), sheet('Vide', '', { visibility: 'hidden' })], { mustNot: ['hidden-sheet'] }),
  wrong('decimal points among commas', 'mixed-decimal', 'warning', 'S!B4', [sheet('S', `
البند | المبلغ
وقود | "1234,50"
وجبات | "967,35"
نقل | "88.40"
إيواء | "410,75"`)]),
  wrong('two Arabic receipts of different currencies', 'mixed-currency-total', 'error', 'S!C5', [sheet('S', `
رقم الوصل | المتبرع | المبلغ | العملة
1 | مؤسسة النور | 20000 | درهم
2 | جمعية الضفتين | 1500 | أورو
3 | شركة الواحة | 35000 | درهم
المجموع | | 56500 |`)]),
  wrong('children counted under women, then under men', 'age-sex-mismatch', 'error', 'S!B3', [sheet('S', `
المركز | ذكور | إناث | أقل من 5 سنوات | 5-17 سنة | 18 سنة فما فوق
تنغير | 120 | 140 | 30 | 70 | 160
ألنيف | 88 | 101 | 20 | 49 | 102
الريش | 64 | 70 | 14 | 40 | 80`)]),
  wrong('a relative period in English', 'relative-period', 'warning', 'S!B2', [sheet('S', `
Site | Date | Visits
Atar | last week | 120
Kiffa | 2025-02-10 | 80
Nema | 2025-02-14 | 61`)]),
  wrong('an impossible English date', 'impossible-date', 'error', 'S!B3', [sheet('S', `
Site | Date | Visits
Atar | 2025-02-03 | 120
Kiffa | 30 February 2025 | 80
Nema | 2025-02-14 | 61`)]),
  wrong('published the day before, in a block', 'published-before-event', 'error', 'S!B4', [sheet('S', `
اسم القافلة | القافلة الرابعة
تاريخ البداية | 2025-05-24
تاريخ النهاية | 2025-05-25
تاريخ النشر | 2025-05-23
المستفيدون | 412`)]),
  wrong('end before start in a block', 'end-before-start', 'error', 'S!B3', [sheet('S', `
Campagne | Taza 2025
Date de début | 2025-05-24
Date de fin | 2025-05-22
Bénéficiaires | 412`)]),
  wrong('stock that went below zero without saying so', 'stock-negative', 'error', 'S!D3', [sheet('S', `
Item | Opening stock | Received | Issued
Paracetamol | 200 | 150 | 310
Amoxicillin | 80 | 20 | 140
Gauze | 500 | 250 | 410`)]),
  wrong('an expired lot in Arabic text dates', 'expired-lot', 'error', 'S!C3', [sheet('S', `
الدواء | رقم الدفعة | تاريخ الصلاحية | تاريخ الوصول | الكمية
باراسيتامول | A123 | "2028-09-01" | "2026-03-01" | 170
أموكسيسيلين | B552 | "2026-01-15" | "2026-03-01" | 120
أوميبرازول | C778 | "2029-05-01" | "2026-03-01" | 100`)]),
  wrong('a lot number that Excel made a number, in one sheet', 'lot-format', 'warning', 'S!B4', [sheet('S', `
Produit | Lot | Quantité
Doliprane | "004512" | 40
Ventoline | V778 | 20
Doliprane | 4512 | 15`)]),
  wrong('editions in words', 'edition-gap', 'info', 'S!A4', [sheet('S', `
القافلة | المكان | المستفيدون
القافلة الأولى | صفرو | 410
القافلة الثانية | تازة | 377
القافلة الرابعة | فكيك | 512
القافلة الخامسة | ميدلت | 301`)]),
  wrong('results equal to targets, in Arabic', 'target-equals-result', 'warning', 'S!C2:C6', [sheet('S', `
الإقليم | المستهدف | المنجز
تازة | 5000 | 5000
صفرو | 3000 | 3000
فكيك | 1200 | 1200
بولمان | 2500 | 2500
جرسيف | 1800 | 1800`)]),
  wrong('a cross-sheet total that is old', 'stale-value', 'error', 'ملخص!B2', [
    sheet('اليوم الأول', `
التخصص | العدد
أسنان | 77
أطفال | 102
المجموع | =SUM(B2:B3)`),
    sheet('ملخص', `
اليوم | العدد
الأول | ='اليوم الأول'!B4 → 197
الثاني | 120
المجموع | =SUM(B2:B3)`)]),
  wrong('six sites said, five listed, in English', 'count-vs-list', 'error', 'S!B1', [sheet('S', `
Number of sites | 6

Site | Date | Patients
Atar | 2025-02-03 | 120
Kiffa | 2025-02-04 | 80
Nema | 2025-02-05 | 61
Aleg | 2025-02-06 | 98
Rosso | 2025-02-07 | 77`)]),
  both('a mistyped part and an impossible date are two things', [['sum-mismatch', 'error', 'S!C5'], ['impossible-date', 'error', 'S!B3']], [sheet('S', `
Lieu | Date | Patients
Taza | 2025-01-28 | 310
Sefrou | 31/04/2025 | 287
Figuig | 2025-03-04 | 266
Total | | 836`)]),
  clean('services and persons side by side with their own totals', [sheet('S', `
Site | Patients | Consultations | Médicaments (boîtes)
Akka | 120 | 155 | 310
Tata | 98 | 130 | 266
Total | 218 | 285 | 576`)], { mustNot: ['contacts-not-persons'] }),
];
