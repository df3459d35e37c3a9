/** More workbooks with nothing wrong, of the sort that a quick reader would misjudge. */
import { clean, wrong } from '../case';
import { sheet } from '../written';

export const moreClean = [
  clean('ledgers whose dates are ISO texts throughout', [
    sheet('Promesses', `
Partenaire | Promesse | Devise | Date
Groupe A | 130000 | MAD | "2026-01-10"
Société B | 133000 | MAD | "2026-01-12"
Mécène C | 153000 | MAD | "2026-01-15"
Total | =SUM(B2:B4) | |`),
    sheet('Reçus', `
N° reçu | Partenaire | Montant | Devise | Date
R-001 | Groupe A | 130000 | MAD | "2026-02-01"
R-002 | Société B | 133000 | MAD | "2026-02-02"
R-003 | Mécène C | 153000 | MAD | "2026-02-03"
Total | | =SUM(C2:C4) | |`)]),
  clean('national table of regions with provinces and region totals', [sheet('Offre', `
Région | Province | Hôpitaux | Lits | Médecins
Fès-Meknès | Fès | 9 | 1420 | 310
Fès-Meknès | Meknès | 6 | 980 | 204
Fès-Meknès | Sefrou | 2 | 160 | 31
Total Fès-Meknès | | 17 | 2560 | 545
Oriental | Oujda-Angad | 5 | 890 | 220
Oriental | Nador | 3 | 410 | 88
Total Oriental | | 8 | 1300 | 308
Total national | | 25 | 3860 | 853`)]),
  clean('two header rows with years over sexes', [sheet('S', `
Province | 2023 | | | 2024 | |
 | H | F | T | H | F | T
Taza | 120 | 140 | 260 | 130 | 151 | 281
Guercif | 88 | 101 | 189 | 90 | 99 | 189
Taourirt | 64 | 70 | 134 | 71 | 80 | 151
Total | 272 | 311 | 583 | 291 | 330 | 621`, { merges: ['A1:A2', 'B1:D1', 'E1:G1'] })]),
  clean('a blank row between every block, totals below', [sheet('S', `
Activité | Nombre

Consultations | 120
Analyses | 40

Radios | 33
Échographies | 21

Total | =SUM(B3:B7)`)]),
  clean('subtotal rows above their parts', [sheet('S', `
Rubrique | Montant
A. Logistique | =SUM(B3:B4)
Transport | 42350
Hébergement | 61200
B. Médical | =SUM(B6:B7)
Médicaments | 117450
Consommables | 33999
Total | =B2+B5`)]),
  clean('typed section totals above their parts', [sheet('S', `
Chapitre | Crédits | Dépenses
1. Fonctionnement | 105000 | 98350
1.1 Carburant | 45000 | 42350
1.2 Repas | 60000 | 56000
2. Équipement | 155000 | 151450
2.1 Matériel | 120000 | 117450
2.2 Mobilier | 35000 | 34000
Total général | 260000 | 249800`)]),
  clean('grand total adds section totals typed with roman numbers', [sheet('S', `
البند | المبلغ
أولا: النقل | 45000
ثانيا: الأدوية | 117450
ثالثا: الإيواء | 61200
المجموع | 223650`)]),
  clean('net total with deductions', [sheet('S', `
Désignation | Montant
Dons en espèces | 50000
Dons en nature | 12000
Frais bancaires | -350
Total net | 61650`)]),
  clean('percentages that are of another whole', [sheet('S', `
Maladie | Cas | % des adultes
HTA | 120 | 24.5
Diabète | 88 | 18.0
Asthme | 31 | 6.3
Aucune | 250 | 51.2`)]),
  clean('shares of a total that is elsewhere on the sheet', [sheet('S', `
Bénéficiaires | 2857

Service | Nombre | Part
Consultations | 1572 | 55%
Chirurgies | 211 | 7%`)]),
  clean('weekly columns with average and total columns', [sheet('S', `
Centre | S1 | S2 | S3 | S4 | Total | Moyenne
Alnif | 30 | 41 | 28 | 33 | 132 | 33
Msemrir | 12 | 18 | 20 | 10 | 60 | 15
Assoul | 22 | 25 | 19 | 26 | 92 | 23
Total | 64 | 84 | 67 | 69 | 284 | 71`)]),
  clean('best and worst day named below', [sheet('S', `
Jour | Patients
Lundi | 120
Mardi | 98
Mercredi | 143
Total | 361
Meilleur jour | 143
Médecins mobilisés | 12`)]),
  clean('counts beside a total of another thing', [sheet('الأطر', `
الصنف | العدد
أطباء | 42
ممرضون | 31
إداريون | 12
مجموع الأطر | 85
عدد المستفيدين | 3963`)]),
  clean('children with and without their age, in Arabic', [sheet('S', `
الفئة | العدد
رجال | 410
نساء | 620
أطفال | 533
المجموع | 1563`)]),
  clean('women, children and a total of persons that is less than both', [sheet('S', `
الفئة | المستفيدون
نساء | 1200
أطفال | 900
المجموع | 1700`)], { mustNot: ['sum-mismatch'] }),
  clean('beneficiaries by sex and again by residence', [sheet('S', `
Bénéficiaires | Nombre
Hommes | 410
Femmes | 620
Total | 1030
Urbain | 330
Rural | 700
Total | 1030`)]),
  clean('number of days as duration', [sheet('S', `
Mission | Début | Fin | Durée (jours) | Actes
Atar | 2013-04-15 | 2013-04-20 | 6 | 251
Zouerate | 2013-04-02 | 2013-04-05 | 4 | 43
Total | | | 10 | 294`)]),
  clean('coordinates, altitudes and distances are no counts', [sheet('Sites', `
Douar | Latitude | Longitude | Altitude | Distance (km) | Patients
Aït Hani | 31.77 | -5.45 | 2010 | 38.5 | 120
Assoul | 31.95 | -5.21 | 1650 | 61.2 | 98
Amellago | 32.02 | -4.98 | 1440 | 55 | 77`)], { mustNot: ['negative-count', 'fractional-count'] }),
  clean('scores, temperatures, haemoglobin', [sheet('Mesures', `
Patient | Âge | TA | Température | Glycémie
P1 | 42 | 14/8 | 36.8 | 1.05
P2 | 51 | 16/9 | 37.2 | 1.84
P3 | 33 | 12/7 | 36.6 | 0.92`)], { mustNot: ['fractional-count', 'date-as-text', 'unreadable-number'] }),
  clean('prescription doses as text', [sheet('Ordonnances', `
Médicament | Posologie | Quantité
Paracétamol | 1 cp x 3/j | 20
Amoxicilline | 500 mg x 2/j | 14
Ventoline | 2 bouffées | 1`)]),
  clean('a hidden column with its part in the total', [sheet('S', `
Site | A | B | C | Total
Akka | 10 | 20 | 30 | 60
Tata | 11 | 21 | 31 | 63
Total | 21 | 41 | 61 | 123`, { hiddenColumns: ['C'] })]),
  clean('Excel table with a totals row', [sheet('S', `
Site | Patients | Actes
Akka | 120 | 200
Tata | 98 | 150
Issafen | 41 | 66
Total | =SUBTOTAL(109,B2:B4) → 259 | =SUBTOTAL(109,C2:C4) → 416`, { tables: [{ name: 'T1', area: 'A1:C5', hasTotals: true }] })]),
  wrong('SUBTOTAL leaves a hidden row out', 'hidden-row-not-in-total', 'warning', 'S!B5', [sheet('S', `
Site | Patients
Akka | 120
Tata | 98
Issafen | 41
Total | =SUBTOTAL(109,B2:B4) → 161`, { hiddenRows: [3] })]),
  clean('a chart helper block beside the table', [sheet('S', `
Site | Patients | | Graphique |
Akka | 120 | | Akka | =B2
Tata | 98 | | Tata | =B3
Issafen | 41 | | Issafen | =B4
Total | =SUM(B2:B4) | | |`)]),
  clean('a summary of two sheets by formula', [
    sheet('Jour 1', `
Spécialité | Nb
ORL | 41
Dentaire | 77
Total | =SUM(B2:B3)`),
    sheet('Jour 2', `
Spécialité | Nb
ORL | 38
Dentaire | 81
Total | =SUM(B2:B3)`),
    sheet('Total', `
Spécialité | Jour 1 | Jour 2 | Total
ORL | ='Jour 1'!B2 | ='Jour 2'!B2 | =B2+C2
Dentaire | ='Jour 1'!B3 | ='Jour 2'!B3 | =B3+C3
Total | =SUM(B2:B3) | =SUM(C2:C3) | =SUM(D2:D3)`)]),
  clean('age pyramid with negatives for men', [sheet('Pyramide', `
Âge | Hommes | Femmes
0-4 | -120 | 118
5-9 | -110 | 112
10-14 | -98 | 101
15-19 | -90 | 95`)], { mustNot: ['negative-count'] }),
  clean('decimal kilograms and litres in a donations list', [sheet('Dons', `
Article | Quantité | Unité
Sucre | 12.5 | kg
Huile | 7.25 | l
Farine | 100 | kg`)], { mustNot: ['fractional-count'] }),
  clean('weights of cartons', [sheet('Cartons', `
Carton | Poids (kg) | Volume
C1 | 24.5 | 0.12
C2 | 31 | 0.15
C3 | 18.75 | 0.09
Total | 74.25 | 0.36`)]),
  clean('full-time equivalents', [sheet('RH', `
Service | ETP | Postes
Accueil | 2.5 | 3
Soins | 6.75 | 8
Labo | 1.5 | 2
Total | 10.75 | 13`)]),
  clean('questionnaire codes 1 to 5', [sheet('Codes', `
Id | Q1 | Q2 | Q3
1 | 4 | 5 | 3
2 | 3 | 4 | 4
3 | 5 | 5 | 2
4 | 2 | 3 | 3`)]),
  clean('a list of provinces and their codes', [sheet('Listes', `
Code | Province | Région
01.051 | Al Hoceima | Tanger-Tétouan-Al Hoceïma
01.151 | Chefchaouen | Tanger-Tétouan-Al Hoceïma
03.231 | Fès | Fès-Meknès`)]),
  clean('planned, done and remaining typed', [sheet('الخطة', `
المحور | المبرمج | المنجز | المتبقي | نسبة الإنجاز
القوافل | 12 | 9 | 3 | 75%
التكوين | 8 | 8 | 0 | 100%
التحسيس | 20 | 13 | 7 | 65%
المجموع | 40 | 30 | 10 | 75%`)]),
  clean('cash book with opening and closing', [sheet('Caisse', `
Date | Libellé | Recettes | Dépenses | Solde
2026-01-01 | Report à nouveau | | | 12000
2026-01-05 | Cotisations | 3500 | | 15500
2026-01-09 | Carburant | | 2300 | 13200
2026-01-20 | Don | 10000 | | 23200
Totaux | | 13500 | 2300 | 23200`)]),
  clean('an election tally with turnout in percent', [sheet('Turnout', `
Ward | Registered | Voted | Turnout
1 | 1200 | 804 | 67.0%
2 | 980 | 598 | 61.0%
3 | 1415 | 1047 | 74.0%
Total | 3595 | 2449 | 68.1%`)]),
  clean('ballots: valid and spoiled add to cast', [sheet('Tally', `
Station | Valid | Spoiled | Cast | Registered
S1 | 410 | 12 | 422 | 600
S2 | 377 | 9 | 386 | 580
S3 | 512 | 20 | 532 | 777
Total | 1299 | 41 | 1340 | 1957`)]),
  clean('stock take with a value', [sheet('Inventaire', `
Article | Quantité | Prix unitaire | Valeur
Gants | 40 | 55 | 2200
Masques | 1000 | 0.8 | 800
Seringues | 500 | 1.2 | 600
Total | 1540 | | 3600`)]),
];
