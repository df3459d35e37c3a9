/** Numbers as people write them: read where they can be, said where they can not. */
import { clean, wrong } from '../case';
import { sheet } from '../written';

export const wrongNumbers = [
  wrong('Arabic-Indic digits', 'number-as-text', 'warning', 'S!B2:B5', [sheet('S', `
المركز | المستفيدون
تنغير | ٢١٧
ألنيف | ٢٤٧
الريش | ٩٠
المجموع | ٥٥٤`)], { mustNot: ['sum-mismatch'] }),
  wrong('Persian digits', 'number-as-text', 'warning', 'S!B2:B4', [sheet('S', `
المركز | المستفيدون
تنغير | ۲۱۷
ألنيف | ۲۴۷
الريش | ۹۰
المجموع | 554`)], { mustNot: ['sum-mismatch'] }),
  wrong('digits of two kinds in one cell', 'number-as-text', 'warning', 'S!B3', [sheet('S', `
المركز | المستفيدون
تنغير | 217
ألنيف | 2٤7
الريش | 90
المجموع | 554`)], { mustNot: ['sum-mismatch'] }),
  wrong('no-break spaces of both widths in counts', 'number-as-text', 'warning', 'S!B2:B4', [sheet('S', `
Région | Bénéficiaires
Oriental | 11 518
Souss-Massa | 6 533
Béni Mellal | 3 923
Total | 21974`)], { mustNot: ['sum-mismatch', 'ambiguous-separator'] }),
  wrong('dots as thousands in counts', 'number-as-text', 'warning', 'S!B2:B3', [sheet('S', `
Année | Bénéficiaires
2003-2021 | 1.201.118
2022 | "12.161"
Total | 1213279`)], { mustNot: ['sum-mismatch'] }),
  wrong('commas as thousands in counts', 'number-as-text', 'warning', 'S!B2:B3', [sheet('S', `
Service | Patients
Consultations | 4,867
Surgery | 228,000
Total | 232867`)], { mustNot: ['sum-mismatch'] }),
  wrong('Arabic comma and U+066C', 'number-as-text', 'warning', 'S!B2:B3', [sheet('S', `
المقاطعة | الأطفال
باسكنو | 24،005
تمبدغه | 36٬296
المجموع | 60301`)], { mustNot: ['sum-mismatch'] }),
  wrong('decimal commas in amounts', 'number-as-text', 'warning', 'S!B2:B4', [sheet('S', `
Poste | Montant
Carburant | "1234,56"
Péage | "88,40"
Repas | "967,35"
Total | 2290.31`)], { mustNot: ['sum-mismatch'] }),
  wrong('a total typed as text over a clean column', 'number-as-text', 'warning', 'S!B4', [sheet('S', `
Spécialité | Patients
ORL | 606
Dentaire | 600
Total | "1 206"`)], { mustNot: ['sum-mismatch'] }),
  wrong('a text among numbers that the formula leaves out', 'sum-mismatch', 'error', 'S!B3', [sheet('S', `
Spécialité | Patients
ORL | 606
Dentaire | "600"
Pédiatrie | 120
Total | =SUM(B2:B4)`)]),
  wrong('letter O for zero', 'letter-for-digit', 'warning', 'S!B3', [sheet('S', `
Site | Patients
Akka | 120
Tata | 1O4
Issafen | 41
Total | 265`)], { mustNot: ['sum-mismatch'] }),
  wrong('letter l for one, in Arabic', 'letter-for-digit', 'warning', 'S!B2', [sheet('S', `
المركز | العدد
تنغير | l20
ألنيف | 98
الريش | 41`)]),
  wrong('N57: I optometrist', 'letter-for-digit', 'warning', 'S!B4', [sheet('S', `
Volunteers | Number
Physicians | 39
Dentists | 2
Optometrist | I
Allied health | 9
Nurses | 54
Total | 105`)], { mustNot: ['sum-mismatch'] }),
  wrong('number in Arabic words', 'number-in-words', 'warning', 'S!B3', [sheet('S', `
البلدية | الأطباء
تمنراست | 14
تينزاواتين | ستة
عين صالح | 9
المجموع | 29`)], { mustNot: ['sum-mismatch'] }),
  wrong('number in French words', 'number-in-words', 'warning', 'S!B2', [sheet('S', `
Année | Consultations
2015 | Onze mille
2016 | 9800
2017 | 10450`)]),
  wrong('two thousand as an Arabic dual', 'number-in-words', 'warning', 'S!B2', [sheet('S', `
القافلة | المستفيدون
سبيطلة | ألفي
فوسانة | 1450
القصرين | 980`)]),
  wrong('no number at all in a count', 'unreadable-number', 'error', 'S!B3', [sheet('S', `
Site | Patients
Akka | 120
Tata | 12?4
Issafen | 41
Tissint | 66`)]),
  wrong('unreadable in Arabic', 'unreadable-number', 'error', 'S!C4', [sheet('S', `
المركز | الأطباء | المستفيدون
تنغير | 4 | 217
ألنيف | 3 | 247
الريش | 2 | 9x0
كلميمة | 5 | 120`)]),
  wrong('an amount with one separator and no evidence', 'ambiguous-separator', 'warning', 'S!B2', [sheet('S', `
Poste | Montant
Transport | "1.500"
Repas | 800
Divers | 350`)]),
  wrong('decimals by comma and by dot in one column', 'mixed-decimal', 'warning', 'S!B3', [sheet('S', `
Poste | Montant
Carburant | "1234,56"
Péage | "88.40"
Repas | "967,35"`)], { mustNot: ['ambiguous-separator'] }),
  wrong('a negative count', 'negative-count', 'error', 'S!B3', [sheet('S', `
Site | Patients
Akka | 120
Tata | -98
Issafen | 41`)]),
  wrong('a negative count of surgeries, in Arabic', 'negative-count', 'error', 'S!C4', [sheet('S', `
المستشفى | الفحوص | العمليات
تمنراست | 830 | 20
أدرار | 901 | 39
إليزي | 412 | -11
تيارت | 44 | 23`)]),
  wrong('half a person', 'fractional-count', 'error', 'S!B4', [sheet('S', `
Site | Bénéficiaires
Akka | 120
Tata | 98
Issafen | 41.5
Tissint | 66`)]),
  wrong('an error in a part, passed on to the total', 'error-cell', 'error', 'S!B3', [sheet('S', `
Site | Patients
Akka | 120
Tata | #N/A
Issafen | 41
Total | =SUM(B2:B4) → #N/A`)]),
  wrong('a lost reference in a total', 'error-cell', 'error', 'S!C4', [sheet('S', `
المركز | الفحوص | العمليات
تنغير | 120 | 4
الريش | 98 | 7
المجموع | =SUM(B2:B3) | =SUM(#REF!) → #REF!`)]),
  clean('#N/A as a text is a text', [sheet('S', `
Site | Patients | Remarque
Akka | 120 | "#N/A"
Tata | 98 | RAS
Issafen | 41 |
Total | =SUM(B2:B4) |`)]),
  wrong('words for none and missing', 'missing-vs-zero', 'info', 'S!B6:B7', [sheet('S', `
المركز | المستفيدون
أ | 120
ب | -
ج | لا شيء
د | néant
هـ | ND
و |
ز | 30
المجموع | 150`)], { mustNot: ['sum-mismatch'] }),
  wrong('counts with their units', 'number-as-text', 'warning', 'S!B2:B4', [sheet('S', `
المادة | الكمية
سكر | 12 كيس
دقيق | 30 كيس
زيت | 24 علبة`)], { mustNot: ['unreadable-number'] }),
  wrong('bullets before the numbers are not minus signs', 'number-as-text', 'warning', 'S!B2:B4', [sheet('S', `
Indicateur | Valeur
Bénéficiaires | – 12.161
Médecins | – 159
Infirmiers | – 115`)], { mustNot: ['negative-count', 'unreadable-number'] }),
  clean('ranges of ages and times are labels', [sheet('S', `
Tranche | Horaire | Patients
0-5 ans | 9h-10h | 41
6-14 ans | 10h-11h | 52
15-49 ans | 11h-13h | 120
50+ ans | 14h-16h | 77
Total | | 290`)]),
  clean('phone numbers and identity numbers as text', [sheet('Contacts', `
Partenaire | Contact | ICE
Sothema | 0522334455 | 001524578000083
Pharma 5 | 0522667788 | 000230014000091
AMMS | 0537112233 | 002014785000012`)], { mustNot: ['number-as-text'] }),
];
