/** What a column's place beside others says of it: numbers of rows, gifts in kind, differences, separators left open. */
import { both, clean, wrong } from '../case';
import { sheet } from '../written';

export const columnsSideBySide = [
  clean('numbers of rows under a blank header', [sheet('S', `
 | الجهة | الحالات
1 | الرياض | 332
2 | الطائف | 271
3 | جدة | 190
6 | المجموع | =SUM(C2:C4)`)], { mustNot: ['sum-mismatch', 'typed-total', 'outlier'] }),
  wrong('a slip beside numbers of rows', 'sum-mismatch', 'error', 'S!C6', [sheet('S', `
 | Ville | Cas
1 | Fès | 332
2 | Taza | 271
3 | Sefrou | 190
4 | Meknès | 207
 | Total | 1010`)]),
  clean('a blank under gifts in kind', [sheet('S', `
Date | Donateur | Don en nature | Montant
2026-01-02 | A | Couvertures | 120
2026-01-03 | B | Lait | 200
2026-01-04 | C | Farine | 300
2026-01-05 | D | Huile | 100
2026-01-06 | E | Sucre | 150
2026-01-07 | F |  | 500`)]),
  clean('a blank under gifts in kind, in Arabic and English', [sheet('S', `
المتبرع | التبرع العيني | العدد
أ | بطانيات | 10
ب | حليب | 20
ج | دقيق | 30
د | زيت | 5
ه | سكر | 15
و | | 500`), sheet('T', `
Donor | In-kind item | Number
A | Blankets | 21
B | Milk | 200
C | Flour | 310
D | Oil | 105
E | Sugar | 151
F | | 500`)]),
  wrong('a blank under goods', 'missing-required', 'warning', 'S!B7', [sheet('S', `
Donateur | Article | Nombre
A | Couvertures | 20
B | Lait | 200
C | Farine | 300
D | Huile | 100
E | Sucre | 150
F | | 500`)]),
  wrong('amounts that all end in ,000', 'ambiguous-separator', 'warning', 'S!B2:B5', [sheet('S', `
Partenaire | Montant (MAD)
A | "12,000"
B | "7,000"
C | "3,000"
D | "9,000"`)]),
  wrong('amounts of which some end in ,000', 'ambiguous-separator', 'warning', 'S!B2:B3', [sheet('S', `
Partenaire | Montant (MAD)
A | "12,000"
B | "7,000"
C | 3000
D | "9,000"`)]),
  both('open separators in two columns', [['ambiguous-separator', 'warning', 'S!B2:B4'], ['ambiguous-separator', 'warning', 'S!C4']], [sheet('S', `
Partenaire | Montant promis (MAD) | Montant reçu (MAD)
A | "12,000" | 900
B | "7,000" | 700
C | "2,500" | "1,250"`)]),
  wrong('a difference in brackets is below zero', 'number-as-text', 'warning', 'S!D2:D3', [sheet('S', `
Site | Prévu | Réalisé | Écart
A | 2000 | 500 | "(1,500)"
B | 30 | 18 | "(12)"
C | 40 | 45 | 5
D | 10 | 10 | 0`)], { mustNot: ['sum-mismatch', 'negative-count'] }),
  wrong('a change in brackets, in Arabic', 'number-as-text', 'warning', 'S!D2:D3', [sheet('S', `
الفئة | 2024 | 2025 | التغير
رجال | 2000 | 500 | "(1,500)"
نساء | 30 | 18 | "(12)"
أطفال | 40 | 45 | 5`)], { mustNot: ['sum-mismatch', 'negative-count'] }),
  wrong('a count in brackets stays what it is', 'number-as-text', 'warning', 'S!B3', [sheet('S', `
Site | Patients
A | 30
B | "(12)"
Total | 42`)], { mustNot: ['sum-mismatch', 'negative-count'] }),
  clean('years as texts head the lower of two tables', [sheet('S', `
Mois | "2023" | "2024" | Variation | %
Janvier | 10 | 20 | 10 | 100%
Février | 10 | 30 | 20 | 200%
Total | =SUM(B2:B3) | =SUM(C2:C3) | =SUM(D2:D3) | 150%


Mois | "2024" | "2025" | Variation | %
Mars | 20 | 20 | 0 | 0%
Avril | 30 | 33 | 3 | 10%
Total | =SUM(B8:B9) | =SUM(C8:C9) | =SUM(D8:D9) | 6%`)]),
  wrong('a slip below years as texts', 'sum-mismatch', 'error', 'S!B10', [sheet('S', `
Mois | "2023" | "2024" | Variation
Janvier | 10 | 20 | 10
Février | 10 | 30 | 20
Total | =SUM(B2:B3) | =SUM(C2:C3) | =SUM(D2:D3)


Mois | "2024" | "2025" | Variation
Mars | 20 | 20 | 0
Avril | 30 | 33 | 3
Total | 60 | =SUM(C8:C9) | =SUM(D8:D9)`)]),
  wrong('counts like years below an empty row are data', 'sum-mismatch', 'error', 'S!B6', [sheet('S', `
Site | Hommes | Femmes
Fès | 310 | 420
Taza | 280 | 300

Sefrou | 1990 | 2010
Total | 2680 | 2730`)]),
  clean('a table of years beside a shorter table with a total', [sheet('S', `
Commune | Cas |  | Année | Décès
Akka | 10 |  | 2021 | 1
Tata | 20 |  | 2022 | 2
Foum Zguid | 30 |  | 2023 | 3
Total | =SUM(B2:B4) |  | 2024 | 4`)], { mustNot: ['typed-total'] }),
  clean('tables of ages and of days beside shorter tables with totals', [sheet('S', `
Commune | Cas |  | Tranche | Décès |  | Date | Visites
Akka | 10 |  | 0-4 | 11 |  | 2026-01-01 | 12
Tata | 20 |  | 5-14 | 21 |  | 2026-01-02 | 22
Foum Zguid | 30 |  | 15-64 | 13 |  | 2026-01-03 | 13
Total | =SUM(B2:B4) |  | 65+ | 45 |  | 2026-01-04 | 47`)], { mustNot: ['typed-total'] }),
  wrong('a slip in the total of a longer table of years', 'sum-mismatch', 'error', 'S!E6', [sheet('S', `
Commune | Cas |  | Année | Naissances
Akka | 10 |  | 2021 | 110
Tata | 20 |  | 2022 | 122
Foum Zguid | 30 |  | 2023 | 131
Total | =SUM(B2:B4) |  | 2024 | 140
 | |  | Total | 530`)]),
  wrong('a spacer before a column of years in one table', 'sum-mismatch', 'error', 'S!E5', [sheet('S', `
Commune | Cas |  | Ouvert en | Lits
Akka | 10 |  | 2012 | 41
Tata | 20 |  | 2009 | 52
Foum Zguid | 30 |  | 2020 | 63
Total | =SUM(B2:B4) |  |  | 165`)]),
  wrong('a slip in the row of the whole country', 'sum-mismatch', 'error', 'S!C6', [sheet('S', `
Région | Consultations | Soins | Chirurgies
Fès-Meknès | 120 | 31 | 8
Oriental | 210 | 44 | 9
Souss-Massa | 95 | 12 | 3
Marrakech-Safi | 88 | 17 | 5
National | 513 | 140 | 25`)]),
  wrong('a slip in the row of Morocco beside rates', 'sum-mismatch', 'error', 'S!B6', [sheet('S', `
Région | Cas | Décès | Létalité
Fès-Meknès | 120 | 31 | 25.8
Oriental | 210 | 44 | 21.1
Souss-Massa | 95 | 12 | 12.6
Marrakech-Safi | 88 | 17 | 19.3
Maroc | 531 | 104 | 20.3`)]),
  wrong('the row of the whole country typed by hand, in Arabic', 'typed-total', 'info', 'S!B6', [sheet('S', `
الجهة | عدد الحالات
فاس مكناس | 120
الشرق | 210
سوس ماسة | 95
مراكش آسفي | 88
الوطني | 513`)], { mustNot: ['outlier'] }),
  clean('a country among others', [sheet('S', `
Pays | Cas | Décès
Algérie | 120 | 31
Tunisie | 210 | 44
Libye | 95 | 12
Maroc | 531 | 17`)], { mustNot: ['typed-total'] }),
  clean('national figures of a source of their own', [sheet('S', `
Région | Consultations | Soins
Fès-Meknès | 120 | 31
Oriental | 210 | 44
Souss-Massa | 95 | 12
National | 4870 | 1204`)], { mustNot: ['typed-total'] }),
  clean('national and international staff', [sheet('S', `
Personnel | Médecins | Infirmiers
Bénévole | 100 | 40
International | 10 | 20
Stagiaire | 15 | 30
National | 125 | 90`), sheet('T', `
Grade | National | International
Médecins | 120 | 30
Infirmiers | 210 | 44
Sages-femmes | 95 | 12`)], { mustNot: ['typed-total'] }),
  wrong('small figures of a year after its quarters', 'row-sum-mismatch', 'error', 'S!F4', [sheet('S', `
Activité | T1 | T2 | T3 | T4 | Année 2025
Caravanes | 3 | 3 | 3 | 3 | 12
Visites | 2 | 3 | 3 | 2 | 10
Dons | 4 | 5 | 2 | 3 | 41`)]),
  wrong('what was done in four quarters, in Arabic', 'row-sum-mismatch', 'error', 'S!F3', [sheet('S', `
النشاط | الربع الأول | الربع الثاني | الربع الثالث | الربع الرابع | المنجز
قوافل | 3 | 3 | 3 | 3 | 12
زيارات | 2 | 3 | 8 | 2 | 51
هبات | 4 | 5 | 2 | 3 | 14`)]),
  clean('what was planned or needed beside quarters', ['Objectif', 'Prévu', 'Besoin', 'Demande', 'المستهدف'].map((header, index) => sheet(`S${index}`, `
Activité | T1 | T2 | T3 | T4 | ${header}
Caravanes | 3 | 3 | 3 | 3 | 12
Visites | 2 | 3 | 3 | 2 | 10
Dons | 4 | 5 | 2 | 3 | 13`)), { mustNot: ['row-sum-mismatch', 'typed-total'] }),
  clean('a year of which no row is the sum of its quarters', [sheet('S', `
Structure | T1 | T2 | T3 | T4 | Année
Akka | 30 | 31 | 33 | 29 | 52
Tata | 22 | 23 | 21 | 22 | 37
Icht | 14 | 15 | 12 | 13 | 21`)], { mustNot: ['typed-total'] }),
  wrong('a year as text over the sum of months', 'row-sum-mismatch', 'error', 'S!H3', [sheet('S', `
Centre | Juil | Août | Sept | Oct | Nov | Déc | "2025"
Akka | 31 | 45 | 28 | 40 | 52 | 33 | 229
Tata | 62 | 51 | 70 | 48 | 55 | 61 | 374
Icht | 20 | 18 | 25 | 31 | 27 | 22 | 143`)], { mustNot: ['number-in-words', 'number-as-text'] }),
  wrong('a year as text among figures is a figure', 'number-as-text', 'warning', 'S!B4', [sheet('S', `
Site | Patients | Soins
Akka | 310 | 44
Tata | 280 | 31
Icht | "2012" | 29
Total | 2602 | 104`)], { mustNot: ['sum-mismatch'] }),
];
