/** The codes of dates, rows and sheets in mixed languages. */
import { both, clean, wrong } from '../case';
import type { WrittenSheet } from '../written';
import { sheet } from '../written';

const S = (text: string, options: WrittenSheet['options'] = {}): readonly WrittenSheet[] => [sheet('S', text, options)];

export const otherLanguages = [
  wrong('places mixed ar fr unknown', 'unknown-place', 'warning', 'S!A5', S(`
Province / الإقليم | Unités
Taounate | 5
صفرو | 1
Boulemane | 3
Tazaa-Nord | 3
Ifrane | 1
Moulay Yacoub | 1`)),
  wrong('press text date with weekday block', 'weekday-mismatch', 'error', 'S!B3', S(`
زيارة ميدانية |
المكان | إغزارن
التاريخ | الأربعاء 16 شتنبر 2025
الوحدات | 14`)),
  wrong('impossible end of range', 'impossible-date', 'error', 'S!B2', S(`
Lieu | Dates | Patients
Oujda | 30 et 31 novembre 2025 | 3
Atar | 15 et 16 avril 2025 | 10`)),
  both('impossible typed dots', [['impossible-date', 'error', 'S!A3'],['date-as-text', 'warning', 'S!A2']], S(`
Date | Site | N
12.03.2026 | A | 20
32.03.2026 | B | 31
14.03.2026 | C | 30`)),
  wrong('lot missing en table', 'lot-missing', 'warning', 'Don!C4:C5', [sheet('Don', `
Donor | Item | Lot no | Expiry | Qty
Sothema | Insulin | A1 | 2028-01-31 | 10
Sothema | ORS | A2 | 2028-01-31 | 20
Cooper | Zinc | | 2028-01-31 | 30
Cooper | Gauze | | 2028-01-31 | 30
Bayer | Aspirin | B7 | 2028-01-31 | 30`)]),
  wrong('duplicate latin/arabic', 'duplicate-row', 'error', 'S!A2:D2', S(`
المكان | التاريخ | الفحوص | العمليات
الزويرات | 2013-04-02 | 2475 | 43
أطار | 2013-04-15 | 10342 | 251
Zouerate | 2013-04-02 | 2475 | 43`)),
  wrong('edition gap en', 'edition-gap', 'info', 'S!A4', S(`
Edition | Year | Surgeries
1st | 2022 | 30
2nd | 2023 | 41
4th | 2025 | 38`)),
  wrong('edition gap ar numbers', 'edition-gap', 'info', 'S!A3', S(`
رقم القافلة | المكان | المستفيدون
6 | وجدة | 320
8 | فاس | 410`)),
  wrong('missing vs zero matrix', 'missing-vs-zero', 'info', 'S!C2:C3', S(`
Centre | Consultations | Chirurgies | Dentaire
A | 120 | - | 30
B | 90 | 0 | 
C | 85 | 4 | ND`)),
  wrong('date 1904 whole column other sheet fr', 'date-1904-shift', 'warning', 'S!A4', S(`
Date | Article | Quantité
2025-03-01 | Gants | 10
2025-03-08 | Gaze | 20
2029-03-16 | Coton | 15
2025-03-22 | Sérum | 18
2025-03-29 | Gants | 11`)),
  wrong('protected ar', 'protected-sheet', 'warning', 'الحصيلة!A1:B4', [sheet('الحصيلة', `
المركز | المستفيدون
أ | 10
ب | 20
المجموع | =SUM(B2:B3)`, {isProtected:true})]),
  wrong('error name', 'error-cell', 'error', 'S!B4', S(`
Centre | Patients
A | 10
B | 20
Total | =SOMME(B2:B3) → #NAME?`)),
  both('two errors apart', [['error-cell', 'error', 'S!B2'],['error-cell', 'error', 'S!C3']], S(`
Centre | Taux | Moyenne
A | =1/0 → #DIV/0! | 2
B | 3 | =NA() → #N/A
C | 4 | 5`)),
  wrong('age sex en block', 'age-sex-mismatch', 'error', 'S!B3', S(`
Outreach day | Figures
Participants | 300
Male | 120
Female | 180
Under 5 | 60
5-17 | 90
18 and over | 140`)),
  both('qualifier at least partial', [['residual', 'warning', 'S!B2']], S(`
العملية | العدد
ما مجموعه | ما لا يقل عن 63
منها زراعة القوقعة | 10
منها الشفة الأرنبية | 9
منها الحروق | 5`), { mustNot: ['qualifier-broken', 'sum-mismatch'] }),
  wrong('count vs list campaigns ar', 'count-vs-list', 'error', 'S!B1', S(`
عدد القوافل | 4

القافلة | التاريخ | المستفيدون
دار بوعزة | 2025-02-22 | 4842
أولاد صالح | 2025-05-24 | 2713
النواصر | 2026-02-14 | 3963`)),
  wrong('large ar', 'large-used-range', 'info', 'S!A1:B3', S(`
المركز | المستفيدون
أ | 10
ب | 20`, {usedRows: 500000})),
  wrong('date as text iso mixed', 'date-as-text', 'warning', 'S!B3', S(`
Lieu | Date | N
A | 2026-03-01 | 20
B | "2026-03-08" | 31
C | 2026-03-15 | 22`)),
  clean('all iso text', S(`
Lieu | Date | N
A | "2026-03-01" | 20
B | "2026-03-08" | 31`)),
  wrong('short-dated lot: ar months', 'short-dated-lot', 'warning', 'S!C2', S(`
الدواء | الدفعة | انتهاء الصلاحية | تاريخ الوصول | العدد
أنسولين | A1 | شتنبر 2026 | 2026-03-05 | 100
محلول | A2 | دجنبر 2028 | 2026-03-05 | 80`)),
  wrong('stock: fr reste', 'stock-negative', 'error', 'S!E3', S(`
Désignation | Stock initial | Reçu | Distribué | Reste
Lunettes | 100 | 0 | 80 | 20
Kits dentaires | 50 | 20 | 90 | =B3+C3-D3`)),
];
