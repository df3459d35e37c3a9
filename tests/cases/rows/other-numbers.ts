/** Numbers as other hands write them. */
import { both, clean, wrong } from '../case';
import { sheet } from '../written';

export const otherNumbers = [
  wrong('below zero: fr', 'negative-count', 'error', 'S!B4', [sheet('S', `
Commune | Bénéficiaires
Ait Baha | 120
Hilala | 45
Tanalt | -5
Tizi | 33`)]),
  wrong('below zero: ar with total formula', 'negative-count', 'error', 'S!C3', [sheet('S', `
التاريخ | المكان | عدد الاستشارات
2026-03-01 | تنغير | 120
2026-03-02 | ألنيف | -45
2026-03-03 | مسمرير | 80
 | المجموع | =SUM(C2:C4)`)]),
  both('below zero: text', [['negative-count', 'error', 'S!B3'], ['number-as-text', 'warning', 'S!B3']], [sheet('S', `
المصلحة | عدد المستفيدين
الأسنان | 120
العيون | "-45"
الجراحة | 80`)]),
  clean('below zero: fine, variation', [sheet('S', `
Centre | 2024 | 2025 | Variation
A | 120 | 100 | -20
B | 90 | 95 | 5
C | 70 | 60 | -10`)]),
  clean('below zero: fine, balance money', [sheet('S', `
Mois | Recettes (MAD) | Dépenses (MAD) | Solde (MAD)
Janvier | 1000 | 1500 | -500
Février | 2000 | 900 | 1100`)]),
  clean('below zero: fine, adjustments', [sheet('S', `
Article | Quantité ajustée
Gants | -5
Masques | 10
Seringues | -2`)]),
  clean('below zero: fine, temperature', [sheet('S', `
Lieu | Température (°C) | Patients
Ifrane | -3 | 45
Azrou | 2 | 60`)]),
  wrong('fraction: fr', 'fractional-count', 'error', 'S!B3', [sheet('S', `
Spécialité | Consultations
ORL | 45
Dentaire | 12.5
Pédiatrie | 60`)]),
  wrong('fraction: ar', 'fractional-count', 'error', 'S!B4', [sheet('S', `
التخصص | عدد العمليات
العيون | 20
الجراحة | 15
النساء | 7.25
المجموع | 42.25`)]),
  clean('fraction: fine, avg', [sheet('S', `
Site | Patients | Moyenne par jour
A | 45 | 22.5
B | 31 | 15.5`)]),
  clean('fraction: fine, FTE hours', [sheet('S', `
Médecin | Heures | Jours
A | 7.5 | 1.5
B | 8 | 2`)]),
  clean('fraction: fine, avg row', [sheet('S', `
Jour | Consultations
J1 | 45
J2 | 60
J3 | 52
Moyenne | 52.33`)]),
  clean('fraction: fine, weights', [sheet('S', `
Carton | Poids (kg) | Nombre
1 | 12.5 | 3
2 | 20.25 | 4`)]),
  wrong('unreadable fr', 'unreadable-number', 'error', 'S!B3', [sheet('S', `
Service | Patients
Dentaire | 120
ORL | 4?5
Pédiatrie | 60
Cardiologie | 33`)]),
  wrong('unreadable ar', 'unreadable-number', 'error', 'S!B4', [sheet('S', `
المصلحة | العدد
الأسنان | 120
العيون | 45
الجراحة | 1##
الأطفال | 60`)]),
  wrong('unreadable en', 'unreadable-number', 'error', 'S!C3', [sheet('S', `
Day | Site | Consultations
Mon | A | 120
Tue | B | 45/6
Wed | C | 88
Thu | D | 91`)]),
  wrong('unreadable words', 'unreadable-number', 'warning', 'S!B3', [sheet('S', `
Commune | Bénéficiaires
A | 120
B | voir annexe
C | 77
D | 88`)]),
  clean('unreadable fine, note column', [sheet('S', `
Commune | Bénéficiaires | Observation
A | 120 | voir annexe
B | 77 | 4?5
C | 88 |`)]),
  clean('unreadable fine, ND', [sheet('S', `
Commune | Bénéficiaires
A | 120
B | ND
C | 77
D | non communiqué`)]),
  wrong('number as text: quoted', 'number-as-text', 'warning', 'S!B2:B4', [sheet('S', `
Commune | Bénéficiaires
A | "120"
B | "77"
C | "88"
D | 40`)]),
  wrong('number as text: nbsp', 'number-as-text', 'warning', 'S!B3', [sheet('S', `
Commune | Bénéficiaires
A | 1200
B | 1\u00a0250
C | 880
Total | 3330`)]),
  wrong('number as text: ar single', 'number-as-text', 'warning', 'S!C3', [sheet('S', `
التاريخ | المدينة | الفحوصات
2026-01-05 | وجدة | 310
2026-01-06 | بركان | ٢٧٥
2026-01-07 | تاوريرت | 190`)]),
  wrong('number as text: Persian', 'number-as-text', 'warning', 'S!B2:B4', [sheet('S', `
المصلحة | العدد
أ | ۱۲۰
ب | ۴۵
ج | ۶۰
المجموع | 225`)]),
  wrong('number as text: text with SUM left out', 'sum-mismatch', 'error', 'S!B3', [sheet('S', `
Commune | Bénéficiaires
A | 120
B | "77"
C | 88
Total | =SUM(B2:B4) → 208`)]),
  wrong('number as text: with unit', 'number-as-text', 'warning', 'S!B2:B4', [sheet('S', `
Service | Résultat
Consultations | 120 patients
Chirurgies | 14 opérations
Dons | 33 boîtes`)]),
  clean('number as text: fine, codes', [sheet('S', `
Code | Nom | Téléphone
"001" | A | "0661000000"
"002" | B | "0661000001"`)]),
  clean('number as text: fine, ranges age', [sheet('S', `
Tranche d'âge | Nombre
"0-4" | 20
"5-17" | 33
"18-64" | 60
"65+" | 12
Total | 125`)]),
  wrong('two decimal signs: fr', 'mixed-decimal', 'warning', 'S!B3', [sheet('S', `
Donateur | Montant (MAD)
A | "1500,50"
B | "2300.75"
C | "980,25"
D | "1200.40"`)]),
  wrong('two decimal signs: ar', 'mixed-decimal', 'warning', 'S!B3', [sheet('S', `
المتبرع | المبلغ
أ | "1500,50"
ب | "2300.75"
ج | "98,5"`)]),
  wrong('two decimal signs: en', 'mixed-decimal', 'warning', 'S!C2', [sheet('S', `
Item | Currency | Amount
A | EUR | "12.50"
B | EUR | "13,75"
C | EUR | "8.20"
D | EUR | "9,90"`)]),
  wrong('in words: ar', 'number-in-words', 'warning', 'S!B4', [sheet('S', `
المركز | عدد الرضع
أ | 12
ب | 7
ج | تسعة
د | 15`)]),
  wrong('in words: fr', 'number-in-words', 'warning', 'S!B3', [sheet('S', `
Site | Opérations
A | 12
B | vingt-cinq
C | 8
Total | 45`)]),
  wrong('in words: en', 'number-in-words', 'warning', 'S!B3', [sheet('S', `
Site | Surgeries
A | 12
B | twenty-one
C | 8`)]),
  wrong('in words: dual', 'number-in-words', 'warning', 'S!B3', [sheet('S', `
النوع | عدد الحالات
قلب | 12
كلى | حالتان
رئة | 8`)]),
  wrong('in words: alf', 'number-in-words', 'warning', 'S!B3', [sheet('S', `
السنة | عدد المستفيدين
2023 | 9500
2024 | 11 ألف
2025 | 12300`)]),
  clean('in words: fine, label', [sheet('S', `
Site | Opérations
Trois Fontaines | 12
Sept Puits | 8`)]),
  wrong('letter: en', 'letter-for-digit', 'warning', 'S!B4', [sheet('S', `
Staff | Number
Physicians | 39
Dentists | 2
Optometrist | I
Nurses | 54`)]),
  wrong('letter: l2O', 'letter-for-digit', 'warning', 'S!B3', [sheet('S', `
Commune | Patients
A | 110
B | l2O
C | 98`)]),
  wrong('letter: ar O', 'letter-for-digit', 'warning', 'S!B3', [sheet('S', `
المركز | عدد المرضى
أ | 110
ب | 1O5
ج | 98
المجموع | 313`)]),
  wrong('letter: S/B', 'letter-for-digit', 'warning', 'S!B3', [sheet('S', `
Centre | Consultations
A | 110
B | 1l4
C | 98
Total | 322`)]),
  wrong('letter: wrong sum', 'letter-for-digit', 'warning', 'S!B3', [sheet('S', `
Centre | Consultations
A | 110
B | 1O4
C | 98
Total | =SUM(B2:B4) → 208`)]),
  wrong('separator: fr', 'ambiguous-separator', 'warning', 'S!B2', [sheet('S', `
Donateur | Montant
A | "1.500"
B | 2300
C | 980`)]),
  wrong('separator: comma ar', 'ambiguous-separator', 'warning', 'S!B2', [sheet('S', `
المتبرع | المبلغ بالدرهم
أ | "1,500"
ب | 2300
ج | 980`)]),
  wrong('separator: all', 'ambiguous-separator', 'warning', 'S!B2:B3', [sheet('S', `
Donor | Amount
A | "1,500"
B | "2.250"
C | 75`)]),
  wrong('separator: fine, count', 'number-as-text', 'warning', 'S!B2', [sheet('S', `
Commune | Bénéficiaires
A | "1.500"
B | 2300
C | 980`)]),
  wrong('separator: fine, decided by column', 'number-as-text', 'warning', 'S!B2:B4', [sheet('S', `
Donateur | Montant
A | "1.500,00"
B | "2.300"
C | "980,50"`)]),
];
