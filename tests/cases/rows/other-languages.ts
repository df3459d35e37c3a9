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
  wrong('published: block two dates range', 'published-before-event', 'error', 'S!B4', S(`
Communiqué | Caravane d'Oujda
Du | 2025-12-26
Au | 2025-12-27
Publié le | 2025-12-20`)),
  wrong('date row vs year', 'impossible-date', 'error', 'S!C3', S(`
N° | Centre | Date de passage | Vaccinés
1 | A | 2025-11-07 | 704
2 | B | 31/11/2025 | 794
3 | C | 2025-11-10 | 611`)),
  wrong('weekday en column Day after date', 'weekday-mismatch', 'error', 'S!B4', S(`
Date | Day | Clinic | Seen
2026-02-14 | Sat | A | 10
2026-02-15 | Sun | B | 12
2026-02-16 | Tue | C | 9`)),
  wrong('expired en MM/YYYY text', 'expired-lot', 'error', 'S!D2', S(`
Item | Lot | Received | Exp | Quantity
ORS | A1 | 2026-03-01 | 01/2026 | 40
Zinc | A2 | 2026-03-01 | 06/2028 | 30`)),
  wrong('count list in rows of places', 'count-vs-list', 'error', 'S!B2', S(`
Province | Taroudant
Nombre de communes | 5

Commune | Patients
Igherm | 120
Tafraout | 98
Aoulouz | 77
Arazane | 45`)),
  clean('rows that only their notes tell apart', S(`
Lieu | Date | Patients | Chirurgies | Observation
Taza | 2026-02-07 | 310 | 12 | RAS
Sefrou | 2026-02-14 | 287 | 9 |
Taza | 2026-02-07 | 310 | 12 | saisi par B`), { mustNot: ['duplicate-row'] }),
  wrong('duplicates with one note', 'duplicate-row', 'error', 'S!A2:E2', S(`
Lieu | Date | Patients | Chirurgies | Observation
Taza | 2026-02-07 | 310 | 12 | RAS
Sefrou | 2026-02-14 | 287 | 9 |
Taza | 2026-02-07 | 310 | 12 | RAS`)),
  wrong('stock: negative formula', 'stock-negative', 'error', 'S!F3', S(`
المادة | رقم الدفعة | رصيد أول المدة | الوارد | المنصرف | الرصيد المتبقي
قفازات | A1 | 100 | 20 | 50 | =C2+D2-E2
كمامات | A2 | 40 | 10 | 70 | =C3+D3-E3`)),
  wrong('relative fr column', 'relative-period', 'warning', 'S!B3', S(`
Action | Période | Nombre
Formation | mars 2025 | 12
Dépistage | le mois dernier | 40
Don | mai 2025 | 3`)),
  wrong('unknown wilaya fr', 'unknown-place', 'warning', 'S!A4', S(`
Wilaya | Jumelages | Actes
Ouargla | 3 | 120
Tamanrasset | 2 | 80
Tizi Ouzou-Sud | 1 | 15
Illizi | 1 | 20
Adrar | 2 | 41`)),
  wrong('1904: one in en', 'date-1904-shift', 'warning', 'S!B4', S(`
Campaign | Held on | Patients
Nouaceur | 2026-02-14 | 3963
Oulad Saleh | 2025-05-24 | 2713
Dar Bouazza | 2021-03-10 | 4842
Tata | 2025-03-01 | 2420`)),
  wrong('missing required place last col ar', 'missing-required', 'warning', 'S!B4', S(`
التاريخ | المكان | عدد المستفيدين
2026-02-07 | تازة | 310
2026-02-14 | صفرو | 287
2026-02-21 | | 266
2026-02-28 | فاس | 211`)),
  clean('monthly with totals rows', S(`
الشهر | الاستشارات | العمليات
يناير | 110 | 10
فبراير | 120 | 12
مارس | 90 | 9
المجموع | =SUM(B2:B4) | =SUM(C2:C4)`)),
];
