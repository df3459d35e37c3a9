/** Sums that do not add up, and the totals that count too much or too little. */
import { clean, wrong } from '../case';
import { sheet } from '../written';

const specialties = (paediatrics: string, total: string): string => `
التخصص | عدد المستفيدين
باطنة | 217
أطفال | ${paediatrics}
جراحة | 90
أسنان | 77
رمد | 99
المجموع | ${total}`;

export const wrongSums = [
  clean('typed total in Arabic', [sheet('القافلة', specialties('247', '730'))]),
  wrong('digits swapped in the total', 'sum-mismatch', 'error', 'القافلة!B7', [sheet('القافلة', specialties('247', '703'))]),
  wrong('a missing digit in a part', 'sum-mismatch', 'error', 'القافلة!B7', [sheet('القافلة', specialties('27', '730'))]),
  wrong('a digit too many in the total', 'sum-mismatch', 'error', 'القافلة!B7', [sheet('القافلة', specialties('247', '7300'))]),
  wrong('N01: dont introduces a full partition', 'sum-mismatch', 'warning', 'Bilan!B2', [sheet('Bilan', `
Indicateur | Nombre
Personnes touchées | 1087
dont femmes | 530
dont enfants | 370
dont hommes | 178`)]),
  wrong('N02: off by one, dots in the total only', 'sum-mismatch', 'error', 'S!B5', [sheet('S', `
المقاطعة | الأطفال الملقحون
باسكنو | 24005
مخيم امبره | 18063
تمبدغه | 36296
المجموع | 78363`)]),
  wrong('N20: three days of blood bags', 'sum-mismatch', 'error', 'S!B5', [sheet('S', `
اليوم | أكياس الدم
الأول | 27
الثاني | 27
الثالث | 31
المحصلة النهائية | 88`)]),
  wrong('N57 without the optometrist', 'sum-mismatch', 'error', 'S!B8', [sheet('S', `
Volunteers | Number
Physicians | 39
Dentists | 2
Allied health | 9
Nurses | 54
Support | 48
Students | 22
Total | 175`)]),
  wrong('a row total in Arabic', 'row-sum-mismatch', 'error', 'S!D4', [sheet('S', `
المركز | ذكور | إناث | المجموع
تنغير | 120 | 140 | 260
زاكورة | 88 | 101 | 189
ورزازات | 210 | 190 | 490
الريش | 64 | 70 | 134`)]),
  wrong('a cell that breaks its row and its column', 'sum-mismatch', 'error', 'S!C3', [sheet('S', `
Province | Janvier | Février | Mars | Total
Taza | 110 | 98 | 143 | 351
Sefrou | 87 | 46 | 91 | 242
Figuig | 45 | 32 | 40 | 117
Total | 242 | 194 | 274 | 710`)]),
  wrong('a sum that stops a row early', 'range-too-short', 'error', 'S!B6', [sheet('S', `
Site | Patients
Akka | 120
Tata | 98
Issafen | 41
Tissint | 66
Total | =SUM(B2:B4)`)]),
  wrong('a sum that begins a row late, in Arabic', 'range-too-short', 'error', 'S!B6', [sheet('S', `
المركز | الفحوص
أقا | 120
طاطا | 98
إسافن | 41
تيسنت | 66
المجموع | =SUM(B3:B5)`)]),
  wrong('only one of three columns has a short range', 'range-too-short', 'error', 'S!C6', [sheet('S', `
Site | Consultations | Chirurgies | Soins
Akka | 120 | 14 | 33
Tata | 98 | 7 | 21
Issafen | 41 | 9 | 18
Tissint | 66 | 5 | 12
Total | =SUM(B2:B5) | =SUM(C2:C4) | =SUM(D2:D5)`)]),
  wrong('a subtotal in the range', 'subtotal-double-count', 'error', 'S!B7', [sheet('S', `
Secteur | Effectif
Urbain A | 120
Urbain B | 80
Sous-total | =SUM(B2:B3)
Rural A | 340
Rural B | 60
Total | =SUM(B2:B6)`)]),
  wrong('typed grand total that counts both subtotals and rows', 'subtotal-double-count', 'error', 'S!B8', [sheet('S', `
Secteur | Effectif
Urbain A | 120
Urbain B | 80
Sous-total urbain | 200
Rural A | 340
Rural B | 60
Sous-total rural | 400
Total général | 1200`)]),
  wrong('grand total of subtotals and rows by formula', 'subtotal-double-count', 'error', 'S!B8', [sheet('S', `
الجماعة | العدد
أ1 | 120
أ2 | 80
المجموع الجزئي أ | =SUM(B2:B3)
ب1 | 340
ب2 | 60
المجموع الجزئي ب | =SUM(B5:B6)
المجموع العام | =SUM(B2:B7)`)]),
  wrong('the total of the months is added again', 'total-double-count', 'error', 'S!B7', [sheet('S', `
Mois | Actes
Janvier | 120
Février | 80
Mars | 95
Avril | 60
Total | =SUM(B2:B5)
Total général | =SUM(B2:B6)`)]),
  wrong('منها rows added to the total', 'subset-double-count', 'error', 'S!B6', [sheet('S', `
المؤشر | العدد
استشارات | 900
منها أطفال | 310
عمليات | 45
أسنان | 122
المجموع | =SUM(B2:B5)`)]),
  wrong('dont row added to a typed total', 'subset-double-count', 'error', 'S!B6', [sheet('S', `
Indicateur | Nombre
Consultations | 900
dont enfants | 310
Chirurgies | 45
Soins dentaires | 122
Total | 1377`)]),
  wrong('parts above their whole', 'parts-exceed-total', 'error', 'S!B2', [sheet('S', `
Indicateur | Nombre
Chirurgies | 120
dont cataractes | 151
Consultations | 900`)]),
  wrong('a residual above half', 'residual', 'warning', 'S!B2', [sheet('S', `
Indicateur | Nombre
Consultations | 11000
dont In Salah | 873
dont Timimoun | 901
dont Tiaret | 44`)]),
  wrong('a residual below half is only worth knowing', 'residual', 'info', 'S!B2', [sheet('S', `
Indicateur | Nombre
Consultations | 1000
dont In Salah | 373
dont Timimoun | 250`)]),
  wrong('a running total that does not follow', 'cumulative-mismatch', 'error', 'S!C4', [sheet('S', `
Jour | Vaccinés | Cumul
1 mars | 1450 | 1450
2 mars | 2310 | 3760
3 mars | 1875 | 5365
4 mars | 990 | 6625`)]),
  wrong('a running total in Arabic with a missing day', 'cumulative-mismatch', 'error', 'S!C5', [sheet('S', `
اليوم | العدد | المجموع التراكمي
السبت | 410 | 410
الأحد | 366 | 776
الاثنين | 298 | 1074
الثلاثاء | 355 | 1249
الأربعاء | 120 | 1549`)]),
  wrong('a wrong percentage', 'percent-mismatch', 'error', 'S!C3', [sheet('S', `
Service | Nombre | %
Consultations | 1572 | 55.0
Chirurgies | 211 | 17.4
Soins dentaires | 1074 | 37.6
Total | 2857 | 100`)]),
  wrong('a wrong rate of completion, in Arabic', 'percent-mismatch', 'error', 'S!D4', [sheet('S', `
الإقليم | المستهدف | المنجز | نسبة الإنجاز
تازة | 5000 | 4350 | 87%
تاونات | 6200 | 5890 | 95%
صفرو | 3000 | 2100 | 85%
بولمان | 2500 | 1975 | 79%`)]),
  wrong('sexes and ages of the same persons differ', 'age-sex-mismatch', 'error', 'S!B4', [sheet('S', `
Site | Hommes | Femmes | 0-4 ans | 5-17 ans | 18-64 ans | 65 ans et plus
Akka | 120 | 150 | 30 | 60 | 150 | 30
Tata | 98 | 122 | 25 | 45 | 120 | 30
Issafen | 41 | 60 | 10 | 20 | 50 | 31
Tissint | 66 | 74 | 15 | 35 | 70 | 20`)]),
  wrong('five partners said, four listed', 'count-vs-list', 'error', 'Fiche!B2', [
    sheet('Fiche', `
Fiche de la caravane
Nombre de partenaires | 5

Partenaire | Secteur
Sothema | Privé
Pharma 5 | Privé
AMMS | ONG
Ministère de la Santé | Public`)]),
  wrong('عدد المواقع says more than the list', 'count-vs-list', 'error', 'ورقة!B1', [sheet('ورقة', `
عدد المواقع | 6

الموقع | التاريخ | المستفيدون
تنغير | 2026-02-14 | 210
ألنيف | 2026-02-15 | 187
مسمرير | 2026-02-16 | 98
الريش | 2026-02-17 | 144
كلميمة | 2026-02-18 | 132`)]),
  wrong('more than 1087 with parts that fall short', 'qualifier-broken', 'error', 'S!B5', [sheet('S', `
Catégorie | Personnes
Hommes | 178
Femmes | 530
Enfants | 370
Total | plus de 1087`)]),
  clean('plus de 1087 with parts that pass it', [sheet('S', `
Catégorie | Personnes
Hommes | 178
Femmes | 550
Garçons et filles | 370
Total | plus de 1087`)]),
  wrong('at least 63, in Arabic, with fewer', 'qualifier-broken', 'error', 'S!B5', [sheet('S', `
التخصص | الحالات
الباطنة | 31
الأسنان | 12
العيون | 15
المجموع | لا يقل عن 63`)]),
  wrong('a formula that was not calculated again', 'stale-value', 'warning', 'S!B5', [sheet('S', `
Site | Patients
Akka | 120
Tata | 98
Issafen | 41
Total | =SUM(B2:B4) → 249`)]),
  wrong('a summary that kept the old value of another sheet', 'stale-value', 'error', 'Année!B2', [
    sheet('Janvier', `
Service | Actes
Consultations | 410
Analyses | 120
Total | =SUM(B2:B3)`),
    sheet('Année', `
Mois | Actes
Janvier | =Janvier!B4 → 510`)]),
  wrong('a typed total without the hidden row', 'hidden-row-not-in-total', 'warning', 'S!B5', [sheet('S', `
Site | Patients
Akka | 120
Tata | 98
Issafen | 41
Total | 161`, { hiddenRows: [3] })]),
  wrong('persons, boxes and money added together', 'mixed-units', 'warning', 'S!B5', [sheet('S', `
Désignation | Nombre
Bénéficiaires | 420
Boîtes de médicaments | 1300
Lunettes (paires) | 95
Total | 1815`)]),
  wrong('results copied from the targets', 'target-equals-result', 'warning', 'S!C2:C6', [sheet('S', `
Province | Objectif | Réalisé
Taza | 5000 | 5000
Sefrou | 3000 | 3000
Figuig | 1200 | 1200
Boulemane | 2500 | 2500
Guercif | 1800 | 1800`)]),
  clean('all targets reached by round numbers in three rows', [sheet('S', `
Province | Objectif | Réalisé
Taza | 5000 | 4900
Sefrou | 3000 | 3000
Figuig | 1200 | 1200`)]),
  wrong('a category under another heading the next year', 'category-moved', 'warning', "'2025'!B6", [
    sheet('2024', `
Rubrique | Nombre
Consultations générales | 900
Échographies | 120
Total médical | =SUM(B2:B3)
Analyses | 310
Radios | 88
Total examens | =SUM(B5:B6)`),
    sheet('2025', `
Rubrique | Nombre
Consultations générales | 940
Total médical | =SUM(B2:B2)
Analyses | 330
Radios | 91
Échographies | 140
Total examens | =SUM(B4:B6)`)]),
  wrong('a total without its breakdown, where its siblings have theirs', 'breakdown-missing', 'warning', 'S!D3', [sheet('S', `
Site | Hommes | Femmes | Total
Akka | 120 | 150 | 270
Tata | | | 220
Issafen | 41 | 60 | 101
Tissint | 66 | 74 | 140`)]),
];
