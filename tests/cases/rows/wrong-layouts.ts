/** Errors in layouts that have to be understood first. */
import { both, clean, wrong } from '../case';
import { sheet } from '../written';

export const wrongLayouts = [
  wrong('a part below a two-level header', 'sum-mismatch', 'error', 'S!C4', [sheet('S', `
الجماعة | استشارات طبية | | علاجات الأسنان | | المجموع
 | ذكور | إناث | ذكور | إناث |
إيموزار | 110 | 164 | 41 | 38 | 353
صفرو | 205 | 219 | 66 | 70 | 632
المنزل | 88 | 120 | 30 | 22 | 260
المجموع | 403 | 575 | 137 | 130 | 1245`, { merges: ['A1:A2', 'B1:C1', 'D1:E1', 'F1:F2'] })]),
  wrong('a subtotal of merged provinces', 'sum-mismatch', 'error', 'S!C4', [sheet('S', `
Province | Commune | Consultations
Tinghir | Alnif | 310
 | Msemrir | 187
 | Total Tinghir | 479
Zagora | Tamegroute | 266
 | Tagounite | 142
 | Total Zagora | 408
Total général | | 905`, { merges: ['A2:A4', 'A5:A7', 'A8:B8'] })]),
  wrong('a grand total of subtotals', 'sum-mismatch', 'error', 'S!B8', [sheet('S', `
Secteur | Effectif
Urbain A | 120
Urbain B | 80
Sous-total urbain | 200
Rural A | 340
Rural B | 60
Sous-total rural | 400
Total général | 650`)]),
  wrong('one of three tables side by side', 'sum-mismatch', 'error', 'S!E6', [sheet('S', `
Jour 1 | | | Jour 2 | | | Jour 3 |
Spécialité | Nb | | Spécialité | Nb | | Spécialité | Nb
ORL | 41 | | ORL | 38 | | ORL | 52
Dentaire | 77 | | Dentaire | 81 | | Dentaire | 64
Pédiatrie | 102 | | Pédiatrie | 95 | | Pédiatrie | 110
Total | 220 | | Total | 241 | | Total | 226`)]),
  wrong('a bulletin with its total typed wrong', 'sum-mismatch', 'error', 'S!B5', [sheet('S', `
Bulletin de la caravane

Date : | 2026-02-14
Lieu : | Ifrane
Bénéficiaires | 3936
Interventions médicales | 2857
Consultations | 1572
Opérations | 211
Soins dentaires | 1074
Sensibilisation | 1106`)]),
  wrong('an écart that is not the difference', 'row-sum-mismatch', 'error', 'S!D3', [sheet('S', `
Rubrique | Prévu | Réalisé | Écart
Transport | 45000 | 42350 | 2650
Hébergement | 60000 | 61200 | 1200
Médicaments | 120000 | 117450 | 2550
Consommables | 35000 | 34000 | 1000`)]),
  wrong('total at the top', 'sum-mismatch', 'error', 'S!B2', [sheet('S', `
Région | Hôpitaux
Total | 65
Oriental | 16
Fès-Meknès | 19
Drâa-Tafilalet | 9
Souss-Massa | 12`)]),
  wrong('total at the left', 'row-sum-mismatch', 'error', 'S!B3', [sheet('S', `
Service | Total | Hommes | Femmes
Médecine | 284 | 120 | 164
Chirurgie | 35 | 32 | 21
Dentaire | 137 | 66 | 71
Pédiatrie | 201 | 99 | 102`)]),
  wrong('the typed year of a monthly workbook', 'sum-mismatch', 'error', 'Année!B3', [
    sheet('Janvier', `
Service | Actes
Consultations | 410
Analyses | 120
Total | 530`),
    sheet('Février', `
Service | Actes
Consultations | 398
Analyses | 133
Total | 531`),
    sheet('Mars', `
Service | Actes
Consultations | 402
Analyses | 118
Total | 520`),
    sheet('Année', `
Mois | Actes
Janvier | 530
Février | 513
Mars | 520
Total | 1563`)]),
  wrong('a line total that is not quantity by price leaves the column alone', 'sum-mismatch', 'error', 'S!D5', [sheet('S', `
Article | Qté | P.U | Montant
Seringues | 500 | 1.2 | 600
Gants | 40 | 55 | 2200
Compresses | 100 | 3.75 | 375
Total | | | 3157`)]),
  wrong('both total rows: one column of the second', 'sum-mismatch', 'error', 'S!C9', [sheet('S', `
Centre | Hommes | Femmes
A1 | 10 | 12
A2 | 14 | 9
Total A | 24 | 21
B1 | 30 | 41
B2 | 22 | 35
B3 | 18 | 20
Total B | 70 | 96
Total général | 94 | 171`)]),
  wrong('total in text with a separator', 'sum-mismatch', 'error', 'S!B4', [sheet('S', `
Spécialité | Patients
ORL | 606
Dentaire | 600
Total | "1 260"`)]),
  wrong('a matrix with one wrong row total', 'row-sum-mismatch', 'error', 'S!F3', [sheet('S', `
Province | Janvier | Février | Mars | Avril | Total
Taza | 110 | 98 | 143 | 120 | 471
Taounate | 87 | 0 | 64 | 91 | 224
Sefrou | | 77 | 58 | 61 | 196
Boulemane | 45 | 32 | | 40 | 117
Total | =SUM(B2:B5) | =SUM(C2:C5) | =SUM(D2:D5) | =SUM(E2:E5) | =SUM(B6:E6)`)]),
  wrong('a total row that forgot one province', 'sum-mismatch', 'error', 'S!B6', [sheet('S', `
Province | Patients
Taza | 310
Sefrou | 287
Figuig | 266
Midelt | 199
Total | 863`)]),
  wrong('mixed formula and typed totals: the typed one is wrong', 'sum-mismatch', 'error', 'S!C5', [sheet('S', `
Site | Consultations | Chirurgies
Akka | 120 | 14
Tata | 98 | 27
Issafen | 41 | 9
Total | =SUM(B2:B4) | 40`)]),
  wrong('a sum that misses a column', 'range-too-short', 'error', 'S!F3', [sheet('S', `
Site | S1 | S2 | S3 | S4 | Total
Akka | 10 | 20 | 30 | 40 | =SUM(B2:E2)
Tata | 11 | 21 | 31 | 41 | =SUM(B3:D3)
Issafen | 12 | 22 | 32 | 42 | =SUM(B4:E4)
Foum | 13 | 23 | 33 | 43 | =SUM(B5:E5)`)]),
  wrong('a total by plus signs that forgot a cell', 'range-too-short', 'error', 'S!B6', [sheet('S', `
Site | Patients
Akka | 120
Tata | 98
Issafen | 41
Tissint | 66
Total | =B2+B3+B5`)]),
  wrong('grand total adds one subtotal twice', 'subtotal-double-count', 'error', 'S!B8', [sheet('S', `
Secteur | Effectif
Urbain A | 120
Urbain B | 80
Sous-total urbain | =SUM(B2:B3)
Rural A | 340
Rural B | 60
Sous-total rural | =SUM(B5:B6)
Total général | =B4+B7+B4`)]),
  wrong('a formula overwritten by a number among formulas', 'row-sum-mismatch', 'error', 'S!D4', [sheet('S', `
Site | Hommes | Femmes | Total
Akka | 120 | 150 | =B2+C2
Tata | 98 | 122 | =B3+C3
Issafen | 41 | 60 | 0
Tissint | 66 | 74 | =B5+C5`)]),
  both('two separate slips', [['sum-mismatch', 'error', 'S!B6'], ['sum-mismatch', 'error', 'S!C6']], [sheet('S', `
Site | Consultations | Soins
Akka | 120 | 33
Tata | 98 | 21
Issafen | 41 | 18
Tissint | 66 | 12
Total | 352 | 48`)]),
  wrong('French matrix, sub-header, text digits in one cell', 'number-as-text', 'warning', 'S!C3', [sheet('S', `
Province | H | F | Total
Taza | 120 | 140 | 260
Guercif | 88 | "101" | 189
Taourirt | 64 | 70 | 134`)]),
  wrong('a percent row in a bulletin', 'percent-mismatch', 'error', 'S!C4', [sheet('S', `
الفئة | العدد | النسبة
رجال | 410 | 26%
نساء | 620 | 40%
أطفال | 533 | 43%
المجموع | 1563 | 100%`)]),
  wrong('percentages that do not come to a hundred', 'percent-mismatch', 'error', 'S!B6', [sheet('S', `
Secteur | Part (%)
Public | 45
Privé | 30
Associatif | 12
Autre | 3
Total | 100`)]),
  clean('percentages that come to 99 by rounding', [sheet('S', `
Secteur | Part (%)
Public | 33
Privé | 33
Associatif | 33
Total | 100`)]),
  wrong('cumulated budget', 'cumulative-mismatch', 'error', 'S!C5', [sheet('S', `
Mois | Dépenses | Cumul
Janvier | 12000 | 12000
Février | 9500 | 21500
Mars | 14250 | 35750
Avril | 8000 | 47350
Mai | 10100 | 53850`)]),
  wrong('balance of a ledger', 'cumulative-mismatch', 'error', 'S!E4', [sheet('S', `
Date | Libellé | Débit | Crédit | Solde
2026-01-05 | Subvention | 0 | 50000 | 50000
2026-01-09 | Carburant | 2300 | 0 | 47700
2026-01-12 | Repas | 1500 | 0 | 42600
2026-01-20 | Location bus | 8000 | 0 | 38200
2026-01-25 | Don | 0 | 5000 | 43200`)]),
];
