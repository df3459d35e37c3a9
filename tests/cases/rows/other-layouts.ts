/** The codes of dates, rows and sheets once more, in tables that stand elsewhere, with merged headers, blocks and Excel tables. */
import { both, clean, wrong } from '../case';
import type { WrittenSheet } from '../written';
import { sheet } from '../written';

const S = (text: string, options: WrittenSheet['options'] = {}): readonly WrittenSheet[] => [sheet('S', text, options)];

export const otherLayouts = [
  wrong('weekday: table at C5 two header rows', 'weekday-mismatch', 'error', 'S!D8', S(`
Campagne | Calendrier | | Activité |
 | Date | Jour | Consultations | Chirurgies
Nouaceur | 2026-02-14 | samedi | 1572 | 211
Dar Bouazza | 2025-02-22 | dimanche | 2912 | 489
Oulad Saleh | 2025-05-24 | samedi | 900 | 12`, { at: 'B5', merges: ['C5:D5', 'E5:F5'] })),
  wrong('date as text in Excel table', 'date-as-text', 'warning', 'S!B2:B4', S(`
Lieu | Date visite | Patients
Ighzrane | 16/09/2025 | 14
Guigou | 18/09/2025 | 20
Bir Tam Tam | 23/09/2025 | 31`, {tables:[{name:'Visites',area:'A1:C4'}]})),
  wrong('duplicate in Excel table with blanks above', 'duplicate-row', 'error', 'Registre!B6:E6', [sheet('Registre', `
Registre des missions | | |
 | | |
Localité | Date | Consult. | Chir.
Kiffa | 2013-04-15 | 1034 | 25
Aïoun | 2013-04-02 | 247 | 4
Kiffa | 2013-04-15 | 1034 | 25`, { at: 'B3'})]),
  clean('duplicate: same figures, other places', S(`
Lieu | Date | Consultations | Chirurgies
Atar | 2013-04-15 | 1034 | 25
Zouerate | 2013-04-15 | 1034 | 25`), { mustNot: ['duplicate-row'] }),
  clean('duplicate: daily lines for a site', S(`
Jour | Site | Consultations
1 | Atar | 120
2 | Atar | 120
3 | Atar | 98`), { mustNot: ['duplicate-row'] }),
  both('expired in ar, text digits', [['expired-lot', 'error', 'S!C3'],['date-as-text', 'warning', 'S!C3']], S(`
الدواء | رقم الدفعة | الصلاحية | تاريخ الاستلام | الكمية
باراسيتامول | أ12 | 2028-05-31 | 2026-02-01 | 200
أموكسيسيلين | ب07 | 31/12/2025 | 2026-02-01 | 120`), { mustNot: ['short-dated-lot'] }),
  both('expired and short', [['expired-lot', 'error', 'S!E2'],['short-dated-lot', 'warning', 'S!E3']], S(`
Product | Batch | Qty | Date received | Expiry
Amoxicillin | A1 | 100 | 2026-01-10 | 2025-12-31
Paracetamol | A2 | 100 | 2026-01-10 | 2026-06-30
Ibuprofen | A3 | 100 | 2026-01-10 | 2028-06-30`)),
  clean('expiry month-year right', S(`
Médicament | Lot | Quantité | Date d'entrée | Expiration
Tahor | A1 | 100 | 2026-01-10 | 01/2027
Uvedose | A2 | 100 | 2026-01-10 | 06/2028`)),
  wrong('lot lost zeros in ar', 'lot-format', 'warning', 'الخروج!B2', [sheet('الدخول', `
الدواء | رقم الحصة | الكمية
طاهور | "010926" | 170
أوفيدوز | LL004 | 170`), sheet('الخروج', `
الدواء | رقم الحصة | الكمية
طاهور | 10926 | 40
أوفيدوز | LL004 | 50`)]),
  wrong('stock: en tally', 'stock-negative', 'error', 'S!E3', S(`
Item | Opening stock | Received | Distributed | Remaining
Glasses | 100 | 50 | 120 | 30
Kits | 40 | 0 | 55 | -15`)),
  wrong('stock: no balance', 'stock-negative', 'error', 'S!D2', S(`
المادة | الرصيد الافتتاحي | الوارد | الصادر
قفازات | 100 | 20 | 150
كمامات | 40 | 10 | 30`)),
  clean('stock: register right with zeros', S(`
Date | Article | Entrée | Sortie | Solde
2026-01-02 | Gants | 100 | 0 | 100
2026-01-05 | Gants | 0 | 60 | 40
2026-01-09 | Gants | 0 | 15 | 25`)),
  wrong('published ar sheet of campaign and press in other sheet', 'published-before-event', 'error', 'بلاغ!B2', [sheet('القافلة', `
المكان | النواصر
تاريخ القافلة | 2026-02-14
المستفيدون | 3963`), sheet('بلاغ', `
العنوان | قافلة طبية
تاريخ النشر | 2025-05-23
الجريدة | شمالي`)]),
  wrong('published register en', 'published-before-event', 'error', 'S!C3', S(`
Campaign | Held on | Published on | Beneficiaries
Nouaceur | 2026-02-14 | 2026-02-15 | 3963
Oulad Saleh | 2025-05-24 | 2025-05-23 | 2713`)),
  clean('published after', S(`
الحملة | تاريخ الحملة | تاريخ النشر
وجدة | 2025-12-27 | 2025-12-30
صفرو | 2025-09-16 | 2025-09-17`)),
  wrong('impossible in english words', 'impossible-date', 'error', 'S!B3', S(`
Place | Date | Seen
Tata | 2025-03-03 | 2420
Akka | 31 June 2025 | 300
Foum Zguid | 2025-05-07 | 210`)),
  wrong('outlier: of range two-digit slip', 'date-out-of-range', 'error', 'S!A4', S(`
Date | Centre | Vaccinés
2025-11-07 | A | 704
2025-11-08 | B | 794
09/11/1025 | C | 611
2025-11-10 | D | 699`)),
  wrong('date out of range: outside campaign', 'date-out-of-range', 'error', 'S!A7', S(`
Campagne | Vaccination
Date de début | 2025-11-03
Date de fin | 2025-11-14

Date | Centre | Vaccinés
2025-11-07 | A | 704
2025-12-08 | B | 794
2025-11-10 | D | 699`)),
  wrong('1904: ar', 'date-1904-shift', 'warning', 'S!B4', S(`
المكان | التاريخ | المستفيدون
تازة | 2026-02-07 | 310
صفرو | 2026-02-14 | 287
فجيج | 2022-02-20 | 266
سطات | 2026-02-28 | 111
آسفي | 2026-03-07 | 90`)),
  wrong('order ar', 'date-order', 'warning', 'S!A3', S(`
التاريخ | المركز | العدد
13/05/2025 | أ | 310
05/14/2025 | ب | 287
15/05/2025 | ج | 266
16/05/2025 | د | 200`)),
  wrong('relative en block', 'relative-period', 'warning', 'S!B2', S(`
Report | Twinning
Period | First quarter of this year
Operations | 26
Examinations | 354`)),
  wrong('relative ar column', 'relative-period', 'warning', 'S!A3', S(`
الفترة | الفحوص
سنة 2017 | 1587
السنة الجارية | 354`)),
  clean('relative not: this year in title only', S(`
حصيلة السنة الجارية |
المركز | الفحوص
أ | 15
ب | 35`), { mustNot: ['relative-period'] }),
  wrong('unknown place typo', 'unknown-place', 'warning', 'S!A4', S(`
الإقليم | عدد الوحدات
تاونات | 5
صفرو | 1
بولمانيا الجديدة | 3
تازة | 3
إفران | 1`)),
  wrong('unknown region', 'unknown-place', 'warning', 'S!A3', S(`
Région | Caravanes
Fès-Meknès | 5
Souss-Atlas | 1
Oriental | 3
Casablanca-Settat | 3
Béni Mellal-Khénifra | 4`)),
  clean('places typed with prefixes', S(`
الإقليم | عدد
إقليم صفرو | 5
عمالة فاس | 1
إقليم الحوز | 3
عمالة مكناس | 2
إقليم سيدي سليمان | 3`), { mustNot: ['unknown-place'] }),
  wrong('touggourt in fr 2018', 'place-not-valid-then', 'warning', 'S!B3', S(`
Date | Wilaya | Opérations
2018-03-02 | Ouargla | 10
2018-03-09 | Touggourt | 5
2018-03-16 | El Oued | 9
2018-03-23 | Biskra | 3`)),
  wrong('edition in titles of blocks', 'edition-gap', 'info', 'S!A6:B8', S(`
Caravane n° 1 |
Lieu | Oujda
Enfants | 5

 |
Caravane n° 3 |
Lieu | Oujda
Enfants | 3`)),
  wrong('absent oriental', 'places-absent', 'info', 'S!A2:A7', S(`
Province | Caravanes
Oujda-Angad | 3
Nador | 2
Berkane | 1
Driouch | 2
Jerada | 1
Taourirt | 4`)),
  wrong('target typed en', 'target-equals-result', 'warning', 'S!C2:C5', S(`
Indicator | Target | Achieved | Rate
Consultations | 1500 | 1500 | 100%
Surgeries | 211 | 211 | 100%
Dental | 1074 | 1074 | 100%
Workshops | 1106 | 1106 | 100%`)),
  wrong('count list en', 'count-vs-list', 'error', 'S!B2', S(`
Campaign | Nouaceur
Number of partners | 9

Partner | In kind
Pharma 5 | yes
MC Pharma | yes
Pharcomedic | yes
Galenica | yes
Sothema | yes
Sun Pharma | yes
Cooper | yes
Biocodex | yes
Bayer | yes
Servier | yes`)),
  wrong('count list fr labs', 'count-vs-list', 'error', 'S!B3', S(`
Caravane de Nouaceur |
Bénéficiaires | 3963
Nombre de laboratoires | 12

Laboratoires partenaires
Pharma 5
MC Pharma
Galenica
Sothema`)),
  wrong('age sex formula totals', 'age-sex-mismatch', 'error', 'S!B3', S(`
Centre | Hommes | Femmes | 0-4 ans | 5-14 ans | 15-49 ans | 50 ans et + | Total
A | 40 | 60 | 20 | 30 | 30 | 20 | =B2+C2
B | 33 | 47 | 20 | 30 | 20 | 20 | =B3+C3
C | 25 | 25 | 10 | 20 | 10 | 10 | =B4+C4`)),
  wrong('private clinic register', 'private-data', 'info', 'S!B2:B4', S(`
N° | Nom complet | CIN | Sexe | Âge
1 | Ali Benali | AB12345 | M | 34
2 | Sara Kadi | CD99887 | F | 28
3 | Omar Naji | EE55443 | M | 51`)),
  wrong('error in ar', 'error-cell', 'error', 'S!C2', S(`
المركز | المستفيدون | المعدل
أ | 10 | =B2/0 → #DIV/0!
ب | 20 | 2`)),
  both('hidden row and sum right', [['hidden-row-in-total', 'info', 'S!B5']], S(`
Centre | Patients
A | 10
B | 20
C | 30
Total | =SUM(B2:B4)`, { hiddenRows: [3] })),
  wrong('hidden rows not in total fr', 'hidden-row-not-in-total', 'warning', 'S!C7', S(`
Province | Commune | Bénéficiaires
Sefrou | Ighzrane | 120
Sefrou | Bhalil | 85
Sefrou | Azzaba | 97
Sefrou | Adrej | 66
Sefrou | Skoura | 48
Total | | 350`, { hiddenRows: [5] })),
  clean('filter rows hidden, no totals', S(`
Centre | Patients
A | 10
B | 20
C | 30`, { hiddenRows: [3] }), { mustNot: ['hidden-row-in-total', 'hidden-row-not-in-total'] }),
  wrong('missing required partner last col', 'missing-required', 'warning', 'S!C4', S(`
Date | Montant (MAD) | Donateur
2026-01-02 | 5000 | Sothema
2026-01-05 | 7000 | Cooper
2026-01-09 | 6500 |
2026-01-12 | 9000 | Bayer
2026-01-15 | 8000 | Servier`)),
];
