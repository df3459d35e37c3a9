/** Slips of every kind beside what only looks like one. */
import { both, clean, wrong } from '../case';
import { sheet } from '../written';

export const slipsAndTraps = [
  wrong('trailing nbsp text numbers', 'number-as-text', 'warning', 'S!B2:B4', [sheet('S', `
Commune | Bénéficiaires
A | "120\u00a0"
B | " 77"
C | "1\u202f088"
Total | 1285`)]),
  wrong('mixed digits', 'number-as-text', 'warning', 'S!B2:B3', [sheet('S', `
المركز | العدد
أ | 1٥0
ب | ١٢0
ج | 75
المجموع | 345`)]),
  both('arabic heh for five', [['letter-for-digit', 'warning', 'S!B3'], ['number-as-text', 'warning', 'S!B2'], ['number-as-text', 'warning', 'S!B4:B5']], [sheet('S', `
المركز | العدد
أ | ١٥٠
ب | ١ه٠
ج | ٧٥
المجموع | ٣٧٥`)]),
  wrong('letters S B', 'unreadable-number', 'error', 'S!B3', [sheet('S', `
Centre | Patients
A | 120
B | 1S0
C | 88`)]),
  clean('plus de 1087 qualifier with exceeding', [sheet('S', `
Indicateur | Valeur
Personnes | plus de 1000
dont femmes | 530
dont enfants | 370
dont hommes | 178`)]),
  both('percent text', [['percent-mismatch', 'error', 'S!C3'], ['number-as-text', 'warning', 'S!C2:C5']], [sheet('S', `
Groupe | Effectif | Pourcentage
Hommes | 40 | "40 %"
Femmes | 35 | "53 %"
Enfants | 25 | "25 %"
Total | 100 | "100 %"`)]),
  wrong('quantity boxes half', 'fractional-count', 'error', 'S!B3', [sheet('S', `
Article | Boîtes distribuées
Paracétamol | 120
Amoxicilline | 45.5
Ibuprofène | 30`)]),
  wrong('SUBTOTAL 109 with filter', 'hidden-row-not-in-total', 'warning', 'S!B5', [sheet('S', `
Site | Patients
A | 10
B | 20
C | 30
Total | =SUBTOTAL(109,B2:B4) → 40`, {hiddenRows: [3]})]),
  wrong('structured SUM', 'range-too-short', 'error', 'S!B8', [sheet('S', `
Site | Patients
A | 10
B | 20
C | 30
D | 40
E | 50
F | 60
Total | =SUM(B2:B6)`)]),
  wrong('two blocks range short in second', 'range-too-short', 'error', 'S!E6', [sheet('S', `
Homme | | | Femme |
Site | Nb | | Site | Nb
A | 10 | | A | 12
B | 20 | | B | 22
C | 30 | | C | 32
Total | =SUM(B3:B5) | | Total | =SUM(E3:E4)`)]),
  wrong('range too short, total two rows below', 'range-too-short', 'error', 'S!B8', [sheet('S', `
Site | Patients
A | 10
B | 20
C | 30
D | 40
 |
 |
Total | =SUM(B2:B4)`)]),
  clean('range ok: last row is a note row', [sheet('S', `
Site | Patients
A | 10
B | 20
C | 30
Estimation 2027 (non comptée) | 50
Total | =SUM(B2:B4)`)]),
  clean('sum of the first three on purpose', [sheet('S', `
Site | Patients
A | 10
B | 20
C | 30
Sous-total nord | =SUM(B2:B4)
D | 40
E | 50
Sous-total sud | =SUM(B6:B7)
Total | =SUM(B5,B8)`)]),
  wrong('addition wrong forgets a subtotal', 'range-too-short', 'error', 'S!B12', [sheet('S', `
Site | Patients
A | 10
B | 20
Sous-total nord | =SUM(B2:B3)
C | 30
D | 40
Sous-total sud | =SUM(B5:B6)
E | 50
F | 60
Sous-total est | =SUM(B8:B9)
 |
Total | =B4+B7`)]),
  wrong('subtotal of subtotals typed double', 'subtotal-double-count', 'error', 'S!C8', [sheet('S', `
Province | Commune | Patients
Azilal | Demnate | 120
Azilal | Afourer | 85
Total Azilal | | 205
Béni Mellal | Kasba Tadla | 140
Béni Mellal | Zaouiat Cheikh | 60
Total Béni Mellal | | 200
Total général | | 810`)]),
  wrong('column of totals doubled: row total adds total col', 'total-double-count', 'error', 'S!E2', [sheet('S', `
Jour | Hommes | Femmes | Total | Total avec enfants
J1 | 10 | 12 | =B2+C2 | =SUM(B2:D2)
J2 | 14 | 11 | =B3+C3 | =SUM(B3:D3)`)]),
  wrong('grand total of doubled typed', 'total-double-count', 'error', 'S!B6', [sheet('S', `
Région | Patients
Souss | 100
Drâa | 200
Oriental | 150
Total | 450
Total général | 900`)]),
  wrong('subset ar formula', 'subset-double-count', 'error', 'S!B6', [sheet('S', `
الخدمة | العدد
استشارات | 500
منها للأطفال | 120
عمليات | 60
أسنان | 240
المجموع | =SUM(B2:B5)`)]),
  wrong('including en typed', 'subset-double-count', 'error', 'S!B6', [sheet('S', `
Service | Count
Consultations | 500
including children | 120
Surgeries | 60
Dental | 240
Total | 920`)]),
  wrong('cum doubling formula', 'cumulative-mismatch', 'error', 'S!C4', [sheet('S', `
Mois | Nouveaux cas | Cumul
Janvier | 12 | 12
Février | 15 | 27
Mars | 9 | 39
Avril | 11 | 47`)]),
  clean('cum by ytd', [sheet('S', `
Month | Cases | YTD
Jan | 12 | 12
Feb | 15 | 27
Mar | 9 | 36`)]),
  clean('cum with blank month', [sheet('S', `
Mois | Cas | Cumul
Janvier | 12 | 12
Février | | 12
Mars | 9 | 21`)]),
  wrong('stale cross-sheet link ar', 'stale-value', 'error', 'الملخص!B3', [sheet('الفحوصات', `
المركز | العدد
أ | 120
ب | 80
المجموع | =SUM(B2:B3)`), sheet('الملخص', `
المؤشر | القيمة
عمليات | 20
فحوصات | =الفحوصات!B4 → 190`)]),
  clean('mixed units kg and boxes', [sheet('S', `
Article | Quantité
Lait (kg) | 120
Paracétamol (boîtes) | 300
Gants (paires) | 500`)]),
  wrong('mixed units patients + glasses total row typed', 'mixed-units', 'warning', 'S!B5', [sheet('S', `
Indicateur | Nombre
Patients examinés | 2420
Lunettes médicales | 1543
Lunettes solaires | 900
Total | 4863`)]),
  wrong('mixed units columns money', 'mixed-units', 'warning', 'S!D2', [sheet('S', `
Commune | Bénéficiaires | Coût (DH) | Total
A | 120 | 5000 | =B2+C2
B | 90 | 4000 | =B3+C3`)]),
  wrong('currency EUR row among', 'mixed-currency-total', 'error', 'S!C6', [sheet('S', `
التاريخ | المتبرع | المبلغ | العملة
2026-01-03 | أ | 10000 | MAD
2026-01-04 | ب | 5000 | MAD
2026-01-05 | ج | 800 | EUR
2026-01-06 | د | 12000 | MAD
المجموع | | =SUM(C2:C5) |`)]),
  clean('currency in header two columns fine', [sheet('S', `
Donateur | Montant (MAD) | Montant (EUR)
A | 1000 | 
B | 5000 | 450
Total | =SUM(B2:B3) | =SUM(C2:C3)`)]),
  wrong('ambiguous amounts', 'ambiguous-separator', 'warning', 'S!C2:C3', [sheet('S', `
Partenaire | Nature | Montant (DH)
A | Don | "12.500"
B | Don | "7.250"`)]),
  clean('amount by column evidence dots thousands', [sheet('S', `
Partenaire | Montant (DH)
A | 12500
B | 7250.5
C | 300`)]),
  wrong('breakdown missing ar block', 'breakdown-missing', 'warning', 'S!B1', [sheet('S', `
عدد المستفيدين | 2713
منهم الاستشارات |
منهم العمليات |
منهم العلاجات |`)]),
  wrong('breakdown blank but partially', 'residual', 'warning', 'S!B2', [sheet('S', `
Indicateur | Valeur
Bénéficiaires | 2713
dont consultations | 1200
dont chirurgies |
dont soins divers |`)]),
  clean('cost only at total fine', [sheet('S', `
Activité | Bénéficiaires | Coût
Caravane | 1200 |
Atelier | 85 |
Total | 1285 | 120000`)]),
];
