/** Clean workbooks by other hands: nothing above info. */
import { clean } from '../case';
import { sheet } from '../written';

export const cleanByHand = [
  clean('fr bilan annuel', [sheet('S', `
Association Santé pour Tous
Bilan des caravanes 2025
N° | Date | Lieu | Province | Consultations | Actes chirurgicaux | Médicaments (boîtes) | Budget (DH)
1 | 2025-02-22 | Dar Bouazza | Nouaceur | 2912 | 489 | 5400 | 125000
2 | 2025-05-24 | Ouled Saleh | Nouaceur | 1650 | 120 | 3100 | 88500.50
3 | 2025-10-11 | Aghbala | Béni Mellal | 980 | 45 | 2200 | 64250
Total | | | | =SUM(E4:E6) | =SUM(F4:F6) | =SUM(G4:G6) | =SUM(H4:H6)
Moyenne | | | | =AVERAGE(E4:E6) | =AVERAGE(F4:F6) | =AVERAGE(G4:G6) | =AVERAGE(H4:H6)`)]),
  clean('ar daily ages', [sheet('S', `
التاريخ | المحطة | أقل من سنة | 1-4 | 5-17 | 18-64 | 65+ | ذكور | إناث | المجموع
2026-02-14 | الفحص | 3 | 12 | 40 | 95 | 20 | 80 | 90 | 170
2026-02-15 | الفحص | 1 | 10 | 35 | 88 | 16 | 70 | 80 | 150
المجموع | | 4 | 22 | 75 | 183 | 36 | 150 | 170 | 320`)]),
  clean('en target vs result', [sheet('S', `
Indicator | Target | Result | Achievement
Consultations | 1000 | 1120 | 112%
Surgeries | 80 | 72 | 90%
Glasses | 300 | 300 | 100%`)]),
  clean('budget with remaining', [sheet('S', `
Poste | Budget | Engagé | Payé | Reste
Transport | 20000 | 15000 | 12000 | 5000
Hébergement | 30000 | 30000 | 25000 | 0
Médicaments | 50000 | 42000 | 42000 | 8000
Total | 100000 | 87000 | 79000 | 13000`)]),
  clean('stock ar', [sheet('S', `
الدواء | المخزون الأولي | الوارد | المصروف | المتبقي
أموكسيسيلين | 100 | 50 | 120 | 30
باراسيتامول | 300 | 0 | 180 | 120
إيبوبروفين | 80 | 40 | 60 | 60`)]),
  clean('attendance', [sheet('S', `
Nom | Jour 1 | Jour 2 | Jour 3 | Total
Dr Alami | 1 | 1 | 0 | 2
Dr Bennis | 1 | 1 | 1 | 3
Dr Chafik | 0 | 1 | 1 | 2
Présents | 2 | 3 | 2 | 7`)]),
  clean('matrix', [sheet('S', `
 | Dentaire | ORL | Ophtalmo | Total
Fès | 120 | 80 | 45 | 245
Taza | 60 | 35 | 22 | 117
Sefrou | 48 | 30 | 18 | 96
Total | 228 | 145 | 85 | 458`)]),
  clean('multi-year compare', [sheet('S', `
المؤشر | 2023 | 2024 | 2025 | التطور
عدد القوافل | 3 | 4 | 5 | 25%
المستفيدون | 9500 | 11000 | 12161 | 10.6%
العمليات | 120 | 98 | 130 | 32.7%`)]),
  clean('patients and acts with sum coincidence', [sheet('S', `
Service | Patients | Actes
Dentaire | 120 | 340
ORL | 80 | 95
Total | 200 | 435`)]),
  clean('dons en nature', [sheet('S', `
Donateur | Article | Quantité | Unité | Valeur (DH)
Pharma 5 | Paracétamol | 500 | boîtes | 7500
Cooper | Compresses | 1200 | sachets | 2400
Bayer | Glucomètres | 25 | unités | 12500
Total | | | | =SUM(E2:E4)`)]),
  clean('two levels with blank cells meaning none', [sheet('S', `
Jour | Matin | Après-midi | Total
J1 | 40 | 35 | 75
J2 | 52 | | 52
J3 | | 31 | 31
Total | 92 | 66 | 158`)]),
  clean('notes with numbers', [sheet('S', `
Indicateur | Valeur | Remarque
Bénéficiaires | 1500 | dont 300 enfants
Consultations | 1820 | 2 par patient en moyenne
Coût par patient | 45.5 | DH`)]),
  clean('percent breakdown sums 100.1', [sheet('S', `
الخدمة | العدد | %
استشارات | 1572 | 39.7%
عمليات | 211 | 5.3%
أسنان | 1074 | 27.1%
ورشات | 1106 | 27.9%
المجموع | 3963 | 100%`)]),
  clean('pivot like count', [sheet('S', `
Province | Sexe | Patients
Fès | F | 120
 | M | 100
Taza | F | 60
 | M | 45
Total | | 325`, {merges: ['A2:A3','A4:A5']})]),
  clean('phone list', [sheet('S', `
Nom | Téléphone | Spécialité | Années d'expérience
Dr A | "0661234567" | ORL | 12
Dr B | "0662345678" | Pédiatrie | 5`)]),
  clean('rates per thousand', [sheet('S', `
Commune | Population | Cas | Incidence (pour 1000)
A | 12000 | 36 | 3
B | 8500 | 17 | 2
C | 20500 | 82 | 4`)]),
  clean('sum with rounding to thousand', [sheet('S', `
Province | Population (milliers)
Fès | 1150.1
Taza | 528.4
Sefrou | 286.5
Total | 1965.1`)]),
  clean('approx total', [sheet('S', `
Indicateur | Valeur
Plus de | 11000
Bénéficiaires 2023 | 3963
Bénéficiaires 2024 | 4842
Bénéficiaires 2025 | 2713`)]),
  clean('plus de text', [sheet('S', `
Caravane | Bénéficiaires
A | 3963
B | 4842
C | 2713
Total | plus de 11000`)]),
  clean('min max row', [sheet('S', `
Jour | Patients
1 | 40
2 | 55
3 | 60
Total | 155
Minimum | 40
Maximum | 60`)]),
  clean('subtotals by formulas left out on purpose', [sheet('S', `
Poste | Montant
Recettes |
Subvention | 50000
Dons | 30000
Total recettes | =SUM(B3:B4)
Dépenses |
Médicaments | 42000
Transport | 12000
Total dépenses | =SUM(B7:B8)
Résultat | =B5-B9`)]),
  clean('teams', [sheet('S', `
Équipe | Médecins | Infirmiers | Bénévoles | Effectif
Équipe A | 4 | 6 | 10 | 20
Équipe B | 3 | 5 | 12 | 20
Équipe C | 5 | 4 | 8 | 17`)]),
  clean('weight kg decimals', [sheet('S', `
Carton | Contenu | Poids
1 | Compresses | 12.5
2 | Sérum | 48
3 | Gants | 9.75
Total | | 70.25`)]),
  clean('income per currency columns', [sheet('S', `
Donateur | MAD | EUR
A | 1000 | 
B | | 200
C | 500 | 50
Total | 1500 | 250`)]),
  clean('training hours', [sheet('S', `
Atelier | Participants | Durée (h) | Heures-personnes
Hygiène | 24 | 1.5 | 36
Secourisme | 18 | 2 | 36
Nutrition | 30 | 0.5 | 15
Total | 72 | 4 | 87`)]),
  clean('numbers with unit in header and text dashes', [sheet('S', `
Commune | Filles | Garçons | Total
A | 12 | 15 | 27
B | - | 9 | 9
C | 7 | - | 7
Total | 19 | 24 | 43`)]),
  clean('sections with same label subtotals', [sheet('S', `
Jour 1 |
Consultations | 120
Chirurgies | 8
Total jour | 128
Jour 2 |
Consultations | 95
Chirurgies | 5
Total jour | 100
Total général | 228`)]),
  clean('of which rows partial with children', [sheet('S', `
المؤشر | العدد
المستفيدون | 1087
منهم نساء | 530
منهم أطفال | 370
الاستشارات | 1350
منها طب الأطفال | 400
منها طب العيون | 320`)]),
];
