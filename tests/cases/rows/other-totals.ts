/** What one total mixes or leaves unsaid: currencies, units, old values, breakdowns. */
import { both, clean, wrong } from '../case';
import { sheet } from '../written';

export const otherTotals = [
  wrong('currencies: sum', 'mixed-currency-total', 'error', 'S!B5', [sheet('S', `
Partenaire | Montant | Devise
A | 1000 | MAD
B | 500 | EUR
C | 2000 | MAD
Total | =SUM(B2:B4) |`)]),
  both('currencies: text in cells', [['mixed-currency-total', 'error', 'S!B5'], ['number-as-text', 'warning', 'S!B2:B4']], [sheet('S', `
Donateur | Montant
A | 1000 MAD
B | 500 €
C | 2000 MAD
Total | 3500`)]),
  wrong('currencies: ar typed', 'mixed-currency-total', 'error', 'S!C5', [sheet('S', `
المانح | العملة | القيمة
أ | درهم | 10000
ب | دينار جزائري | 50000
ج | درهم | 7000
المجموع | | 67000`)]),
  wrong('currencies: formats', 'mixed-currency-total', 'error', 'S!B5', [sheet('S', `
Donateur | Montant
A | 1000
B | 500
C | 2000
Total | =SUM(B2:B4)`, {formats: {B2: '#,##0.00 "MAD"',B3: '#,##0.00 "€"',B4: '#,##0.00 "MAD"'}})]),
  wrong('currencies: columns', 'mixed-currency-total', 'error', 'S!D2', [sheet('S', `
Partenaire | Montant MAD | Montant EUR | Total
A | 1000 | 100 | =B2+C2
B | 500 | 50 | =B3+C3`)]),
  clean('currencies: fine, converted', [sheet('S', `
Partenaire | Montant | Devise | Contre-valeur MAD
A | 1000 | MAD | 1000
B | 100 | EUR | 1080
Total | | | =SUM(D2:D3)`)]),
  clean('currencies: fine, per currency', [sheet('S', `
Partenaire | Montant | Devise
A | 1000 | MAD
B | 500 | EUR
C | 2000 | MAD
Total MAD | 3000 | MAD
Total EUR | 500 | EUR`)]),
  wrong('mu', 'mixed-units', 'warning', 'S!B5', [sheet('S', `
Rubrique | Valeur
Patients consultés | 420
Lunettes distribuées | 150
Montant des dons (MAD) | 20000
Total | =SUM(B2:B4)`)]),
  wrong('units: ar', 'mixed-units', 'warning', 'S!B5', [sheet('S', `
المؤشر | القيمة
عدد المستفيدين | 420
عدد النظارات الموزعة | 150
عدد العمليات | 20
المجموع | =SUM(B2:B4)`)]),
  wrong('units: en cols', 'mixed-units', 'warning', 'S!D2', [sheet('S', `
Site | Patients | Glasses | Total
A | 420 | 150 | =B2+C2
B | 300 | 80 | =B3+C3
C | 90 | 20 | =B4+C4`)]),
  clean('units: fine, goods', [sheet('S', `
Article | Quantité
Lunettes | 150
Fauteuils roulants | 12
Cannes | 40
Total | =SUM(B2:B4)`)]),
  wrong('stale fr', 'stale-value', 'warning', 'S!B5', [sheet('S', `
Commune | Patients
A | 120
B | 88
C | 45
Total | =SUM(B2:B4) → 243`)]),
  wrong('stale cross', 'stale-value', 'error', 'Synthèse!B2', [sheet('Données', `
Ville | Patients
Fès | 100
Taza | 50
Total | =SUM(B2:B3) → 150`), sheet('Synthèse', `
Indicateur | Valeur
Patients | =Données!B4 → 140`)]),
  wrong('stale cross sum', 'stale-value', 'error', 'Synthèse!B2', [sheet('Données', `
Ville | Patients
Fès | 100
Taza | 50`), sheet('Synthèse', `
Indicateur | Valeur
Patients | =SUM(Données!B2:B3) → 140`)]),
  wrong('stale ar addition', 'stale-value', 'warning', 'S!D3', [sheet('S', `
المركز | ذكور | إناث | المجموع
أ | 10 | 12 | =B2+C2
ب | 20 | 25 | =B3+C3 → 40
ج | 8 | 9 | =B4+C4`)]),
  wrong('stale difference', 'stale-value', 'warning', 'S!D3', [sheet('S', `
Article | Reçu | Distribué | Reste
A | 100 | 40 | =B2-C2
B | 50 | 20 | =B3-C3 → 35
C | 10 | 4 | =B4-C4`)]),
  wrong('breakdown: fr', 'breakdown-missing', 'warning', 'S!B2', [sheet('S', `
Indicateur | Valeur
Bénéficiaires | 2713
dont consultations |
dont chirurgies |
dont soins divers |`)]),
  wrong('breakdown: ar', 'breakdown-missing', 'warning', 'S!B5', [sheet('S', `
الخدمة | العدد
استشارات |
عمليات |
علاجات |
المجموع | 2713`)]),
  wrong('breakdown: row', 'breakdown-missing', 'warning', 'S!E3', [sheet('S', `
Caravane | Consultations | Chirurgies | Ateliers | Total
A | 100 | 20 | 30 | 150
B | | | | 2713
C | 50 | 10 | 5 | 65`)]),
  clean('breakdown: fine, not reported yet', [sheet('S', `
Jour | Consultations | Chirurgies | Total
J1 | 100 | 20 | 120
J2 | | |
J3 | 50 | 10 | 60`)]),
  wrong('per currency totals typed, one wrong', 'sum-mismatch', 'error', 'S!B6', [sheet('S', `
Partenaire | Montant | Devise
A | 1000 | MAD
B | 500 | EUR
C | 2000 | MAD
D | 250 | EUR
Total MAD | 3900 | MAD
Total EUR | 750 | EUR`)]),
  clean('per currency SUMIF', [sheet('S', `
Partenaire | Montant | Devise
A | 1000 | MAD
B | 500 | EUR
C | 2000 | MAD
Total MAD | =SUMIF(C2:C4,"MAD",B2:B4) → 3000 |
Total EUR | =SUMIF(C2:C4,"EUR",B2:B4) → 500 |`)]),
  clean('per currency ar', [sheet('S', `
المانح | المبلغ | العملة
أ | 1000 | درهم
ب | 500 | أورو
ج | 2000 | درهم
المجموع بالدرهم | 3000 |
المجموع بالأورو | 500 |`)]),
  wrong('per currency total one adds all', 'mixed-currency-total', 'error', 'S!B5', [sheet('S', `
Partenaire | Montant | Devise
A | 1000 | MAD
B | 500 | EUR
C | 2000 | MAD
Total | 3500 | MAD`)]),
  clean('two tables', [sheet('S', `
Dons en MAD | |  | Dons en EUR |
Donateur | Montant | | Donateur | Montant
A | 1000 | | C | 50
B | 2000 | | D | 75
Total | =SUM(B3:B4) | | Total | =SUM(E3:E4)`)]),
  wrong('cross', 'mixed-currency-total', 'error', 'Bilan!B4', [sheet('Bilan', `
Poste | Total
Dons MAD | 3000
Dons EUR | 125
Total | =SUM(B2:B3)`)]),
  wrong('mu again', 'mixed-units', 'warning', 'S!B5', [sheet('S', `
Rubrique | Valeur
Patients consultés | 420
Lunettes distribuées | 150
Montant des dons (MAD) | 20000
Total | =SUM(B2:B4)`)]),
  wrong('units: typed en', 'mixed-units', 'warning', 'S!B5', [sheet('S', `
Indicator | Value
Patients seen | 420
Glasses distributed | 150
Donations (EUR) | 2000
Total | 2570`)]),
  clean('units: money table ok', [sheet('S', `
Article | Valeur
Lunettes | 15000
Consultations sous-traitées | 4000
Médicaments | 20000
Total | =SUM(B2:B4)`)]),
  clean('units: persons+services quiet', [sheet('S', `
Indicateur | Nombre
Consultations | 420
Patients opérés | 50
Total | =SUM(B2:B3)`)]),
  clean('units: fr qty and kg', [sheet('S', `
Article | Quantité | Unité
Farine | 20 | kg
Huile | 30 | l
Total | | `)]),
  wrong('units: ar typed', 'mixed-units', 'warning', 'S!B5', [sheet('S', `
البيان | العدد
المستفيدون | 420
الأدوية الموزعة (علبة) | 1500
العمليات | 20
المجموع | 1940`)]),
];
