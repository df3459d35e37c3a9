/** Totals by their names in three languages, and "of which" rows that hold, nearly hold or leave a rest. */
import { both, clean, wrong } from '../case';
import { sheet } from '../written';

export const totalsByName = [
  clean('dont residual small', [sheet('S', `
البيان | العدد
المستفيدون | 2000
منهم ذكور | 900
منهم إناث | 1000`)]),
  wrong('dont residual 50.0 exactly', 'sum-mismatch', 'warning', 'S!B2', [sheet('S', `
Indicateur | Nombre
Consultations | 400
dont pédiatrie | 120
dont gynécologie | 80`)]),
  clean('dont full exact', [sheet('S', `
Indicateur | Nombre
Fiches | 400
dont hommes | 150
dont femmes | 250`)]),
  clean('dont exact then total', [sheet('S', `
Service | Nombre
Consultations | 400
dont hommes | 150
dont femmes | 250
Chirurgies | 30
Total | 430`)]),
  wrong('63 with 10 9 5', 'residual', 'warning', 'S!B2', [sheet('S', `
المؤشر | العدد
عمليات جراحية | 63
منها زراعة القوقعة | 10
منها الشفة الأرنبية | 9
منها الحروق | 5`)]),
  wrong('at least 63', 'residual', 'warning', 'S!B2', [sheet('S', `
المؤشر | العدد
عمليات جراحية | ما لا يقل عن 63
منها زراعة القوقعة | 10
منها الشفة الأرنبية | 9
منها الحروق | 5`)]),
  clean('5095 = 228 + 4867 with I', [sheet('S', `
Indicator | Count
Residents | 5095
of whom surgery | 228
of whom consultations | 4867`)]),
  wrong('row parts full but one typed letter', 'letter-for-digit', 'warning', 'S!B4', [sheet('S', `
Team | Count
Physicians | 39
Dentists | 2
Optometrist | l
Allied | 9
Nurses | 54
Total | 105`)]),
  wrong('grouped subtotal labels after group ar', 'sum-mismatch', 'error', 'S!B4', [sheet('S', `
الفئة | العدد
أطفال ذكور | 120
أطفال إناث | 110
مجموع الأطفال | 203
كبار ذكور | 300
كبار إناث | 340
مجموع الكبار | 640
المجموع العام | 870`)]),
  wrong('two totals equal scenario', 'sum-mismatch', 'error', 'S!C6', [sheet('S', `
Commune | Hommes | Femmes
A | 10 | 12
B | 20 | 22
C | 30 | 31
D | 15 | 9
Total | 75 | 47`)]),
  wrong('totals column and row; single wrong inner cell located', 'sum-mismatch', 'error', 'S!C3', [sheet('S', `
Commune | Hommes | Femmes | Total
A | 10 | 12 | 22
B | 20 | 27 | 42
C | 30 | 31 | 61
Total | 60 | 65 | 125`)]),
  both('same in arabic digits', [['sum-mismatch', 'error', 'S!C3'], ['number-as-text', 'warning', 'S!B2:B5'], ['number-as-text', 'warning', 'S!C2:C5'], ['number-as-text', 'warning', 'S!D2:D5']], [sheet('S', `
الجماعة | ذكور | إناث | المجموع
أ | ١٠ | ١٢ | ٢٢
ب | ٢٠ | ٢٧ | ٤٢
ج | ٣٠ | ٣١ | ٦١
المجموع | ٦٠ | ٦٥ | ١٢٥`)]),
  wrong('grand corner wrong', 'sum-mismatch', 'error', 'S!D5', [sheet('S', `
Commune | Hommes | Femmes | Total
A | 10 | 12 | 22
B | 20 | 22 | 42
C | 30 | 31 | 61
Total | 60 | 65 | 152`)]),
  both('two separate errors', [['sum-mismatch', 'error', 'S!B5'], ['sum-mismatch', 'error', 'S!B10']], [sheet('S', `
Nord | Patients
A | 110
B | 120
C | 130
Total Nord | 306
Sud | Patients
D | 210
E | 220
F | 230
Total Sud | 606`)]),
  wrong('ledger of amounts cents', 'sum-mismatch', 'error', 'S!C5', [sheet('S', `
Date | Libellé | Montant (DH)
2026-01-05 | Carburant | 1250.75
2026-01-06 | Péage | 86.5
2026-01-07 | Repas | 2340
Total | | 3767.25`)]),
  clean('amounts rounding ok', [sheet('S', `
Date | Libellé | Montant (DH)
2026-01-05 | Carburant | 1250.75
2026-01-06 | Péage | 86.5
2026-01-07 | Repas | 2340
Total | | 3677.25`)]),
  both('amounts text french', [['sum-mismatch', 'error', 'S!B5'], ['number-as-text', 'warning', 'S!B2:B5']], [sheet('S', `
Poste | Montant
Transport | "12 500,00 DH"
Repas | "3 200,50 DH"
Divers | "800,00 DH"
Total | "16 000,50 DH"`)]),
  wrong('euros thousands dot', 'number-as-text', 'warning', 'S!B2:B4', [sheet('S', `
Poste | Montant (€)
Transport | "12.500,00"
Repas | "3.200,50"
Total | "15.700,50"`)]),
  clean('percent of total rounding 99.9 ok', [sheet('S', `
Service | % des actes
Dentaire | 33.3%
ORL | 33.3%
Ophtalmo | 33.3%
Total | 99.9%`)]),
  wrong('percents sum to 90', 'percent-mismatch', 'error', 'S!B5', [sheet('S', `
Service | % des actes
Dentaire | 40%
ORL | 30%
Ophtalmo | 20%
Total | 100%`)]),
  clean('target reached', [sheet('S', `
Activité | Objectif | Réalisé | Écart
Consultations | 500 | 450 | -50
Ateliers | 20 | 24 | 4`)]),
  wrong('blank row between and typed total wrong', 'sum-mismatch', 'error', 'S!B6', [sheet('S', `
Commune | Patients
A | 120
B | 85
C | 60
 |
TOTAL | 256`)]),
  wrong('total label right col only value', 'sum-mismatch', 'error', 'S!C5', [sheet('S', `
Commune | Douar | Patients
A | x | 120
B | y | 85
C | z | 60
 | Total | 256`)]),
  clean('total without label formula fine', [sheet('S', `
Commune | Patients
A | 120
B | 85
 | =SUM(B2:B3)`)]),
  wrong('somme label', 'sum-mismatch', 'error', 'S!B5', [sheet('S', `
Médicament | Boîtes
Doliprane | 450
Augmentin | 120
Ventoline | 80
Somme | 560`)]),
  wrong('ensemble label', 'sum-mismatch', 'error', 'S!B5', [sheet('S', `
Milieu | Bénéficiaires
Urbain | 450
Rural | 1120
Périurbain | 80
Ensemble | 1560`)]),
  wrong('الحصيلة label', 'sum-mismatch', 'error', 'S!B5', [sheet('S', `
اليوم | المستفيدون
السبت | 450
الأحد | 1120
الاثنين | 80
الحصيلة الإجمالية | 1560`)]),
  wrong('en all label', 'sum-mismatch', 'error', 'S!B5', [sheet('S', `
Day | Seen
Sat | 450
Sun | 1120
Mon | 80
Overall | 1560`)]),
];
