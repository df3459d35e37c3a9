/** Sums as other hands lay them out: totals above and below, "of which" rows and columns, running totals. */
import { both, clean, wrong } from '../case';
import { sheet } from '../written';

export const otherSums = [
  wrong('fr typed total missing digit', 'sum-mismatch', 'error', 'S!B7', [sheet('S', `
Site | Nombre de patients vus
Tiznit | 412
Tafraout | 233
Anzi | 189
Ida Ougnidif | 96
Tassrirt | 54
TOTAL | 98`)]),
  wrong('ar extra digit in part', 'sum-mismatch', 'error', 'S!C6', [sheet('S', `
الرقم | الجماعة | عدد المستفيدين
1 | إغرم | 312
2 | تالوين | 2840
3 | أولاد برحيل | 509
4 | إيمولاس | 77
 | المجموع العام | 1182`)]),
  both('text digits Arabic with wrong total', [['sum-mismatch', 'error', 'S!B6'], ['number-as-text', 'warning', 'S!B2:B6']], [sheet('S', `
المصلحة | العدد
طب الأطفال | ١٢٠
طب العيون | ٣٤٥
الجراحة | ٦٧
الأسنان | ٢١٠
المجموع | ٧٢٤`)]),
  both('thousands text fr', [['sum-mismatch', 'error', 'S!B5'], ['number-as-text', 'warning', 'S!B2:B5']], [sheet('S', `
Province | Bénéficiaires
Errachidia | 1 240
Midelt | 2 315
Tinghir | 1 052
Total | 4 670`)]),
  wrong('two header rows and row totals wrong', 'sum-mismatch', 'error', 'S!D4', [sheet('S', `
Commune | Consultations | | 
 | H | F | Total
Aït Ourir | 120 | 163 | 283
Ghmate | 98 | 141 | 293
Tighdouine | 77 | 82 | 159
Total | 295 | 386 | 681`, {merges: ['A1:A2','B1:D1']})]),
  wrong('row total only wrong no column totals', 'row-sum-mismatch', 'error', 'S!E3', [sheet('S', `
Jour | Médecine générale | Pédiatrie | Gynécologie | Total
Lundi | 45 | 32 | 18 | 95
Mardi | 51 | 28 | 22 | 111
Mercredi | 39 | 41 | 15 | 95`)]),
  wrong('ar row totals by formulas one typed', 'row-sum-mismatch', 'error', 'S!D4', [sheet('S', `
المركز | ذكور | إناث | المجموع
مركز 1 | 45 | 52 | =B2+C2
مركز 2 | 61 | 48 | =B3+C3
مركز 3 | 70 | 66 | 163
مركز 4 | 12 | 19 | =B5+C5`)]),
  wrong('cross sheet total', 'sum-mismatch', 'error', 'Synthèse!B3', [sheet('Jour 1', `
Service | Patients
Médecine | 120
Dentaire | 85
Total | =SUM(B2:B3)`), sheet('Jour 2', `
Service | Patients
Médecine | 98
Dentaire | 71
Total | =SUM(B2:B3)`), sheet('Synthèse', `
Jour | Patients
Jour 1 | 205
Jour 2 | 196
Total | 401`)]),
  wrong('grand total of subtotals ar', 'sum-mismatch', 'error', 'S!B9', [sheet('S', `
الجهة | المستفيدون
الرباط | 210
سلا | 180
تمارة | 95
المجموع الجزئي | 485
فاس | 300
مكناس | 120
المجموع الجزئي | 420
المجموع العام | 950`)]),
  wrong('not at A1', 'sum-mismatch', 'error', 'S!F9', [sheet('S', `
Type d'acte | Nombre
Échographies | 64
ECG | 48
Analyses | 133
Total actes | 254`, {at: 'E5'})]),
  clean('patients and glasses', [sheet('S', `
Campagne ophtalmique de Tata
Indicateur | Valeur
Malades examinés | 2420
Lunettes médicales distribuées | 1543
Lunettes solaires distribuées | 900`)]),
  clean('women children overlapping', [sheet('S', `
Indicateur | Nombre
Bénéficiaires | 1500
dont femmes | 900
dont enfants | 750`)]),
  clean('overlap with total below', [sheet('S', `
الفئة | العدد
المستفيدون | 1087
من بينهم نساء | 530
منهم أطفال | 370`)]),
  clean('partial at least', [sheet('S', `
Opérations 2017 (au moins) | 63
Implants cochléaires | 10
Fentes labiales | 9
Brûlures | 5`)]),
  clean('percent rounding 99.9', [sheet('S', `
Catégorie | Effectif | Part (%)
Hommes | 333 | 33.3
Femmes | 333 | 33.3
Enfants | 333 | 33.3
Total | 999 | 99.9`)]),
  clean('subtotal left out on purpose', [sheet('S', `
Rubrique | Montant (MAD)
Recettes |
Subvention | 20000
Dons | 15000
Total recettes | 35000
Dépenses |
Transport | 12000
Médicaments | 18000
Total dépenses | 30000
Solde | 5000`)]),
  clean('persons vs services', [sheet('S', `
Prestation | Nombre
Patients | 850
Consultations générales | 620
Consultations dentaires | 310
Échographies | 145
Analyses | 402`)]),
  clean('years and ids', [sheet('S', `
Edition | Année | Bénéficiaires
1 | 2021 | 1210
2 | 2022 | 1345
3 | 2023 | 1502
Total | | 4057`)]),
  clean('average row', [sheet('S', `
Centre | Janvier | Février
A | 10 | 20
B | 30 | 40
C | 50 | 33
Total | 90 | 93
Moyenne | 30 | 31`)]),
  clean('rounded amounts', [sheet('S', `
Poste | Montant (k€)
Transport | 12.3
Hébergement | 8.4
Médicaments | 20.4
Total | 41.2`)]),
  clean('residual info', [sheet('S', `
Indicateur | Valeur
Consultations | 1000
dont pédiatrie | 420
dont gynécologie | 310`)]),
  wrong('residual warning >half', 'residual', 'warning', 'S!B1', [sheet('S', `
Consultations | 11000
dont In Salah | 873
dont Timimoune | 901
dont Tiaret | 44`)]),
  wrong('parts exceed total fr', 'parts-exceed-total', 'error', 'S!B2', [sheet('S', `
Indicateur | Valeur
Consultations | 500
dont pédiatrie | 420
dont gynécologie | 310
dont dentaire | 93`)]),
  wrong('parts exceed ar', 'parts-exceed-total', 'error', 'S!B2', [sheet('S', `
المؤشر | العدد
عدد العمليات | 60
منها العيون | 45
منها الجراحة العامة | 38`)]),
  wrong('parts exceed en including', 'parts-exceed-total', 'error', 'S!B2', [sheet('S', `
Item | Count
Patients screened | 310
of which diabetic | 400`)]),
  wrong('one digit edit undecided', 'sum-mismatch', 'warning', 'S!B2', [sheet('S', `
Indicateur | Valeur
Bénéficiaires | 1087
dont femmes | 530
dont enfants | 370
dont hommes | 178`)]),
  wrong('ar one digit edit undecided', 'sum-mismatch', 'warning', 'S!B2', [sheet('S', `
المؤشر | العدد
الفحوصات | 345
منها جراحة الأطفال | 53
ومنها طب الأعصاب | 301`)]),
  wrong('total typed while others formulas', 'sum-mismatch', 'error', 'S!C6', [sheet('S', `
Commune | Consultations | Soins dentaires | Chirurgies
A | 120 | 40 | 5
B | 80 | 35 | 8
C | 66 | 28 | 3
D | 91 | 44 | 9
Total | =SUM(B2:B5) | 174 | =SUM(D2:D5)`)]),
  clean('running total: starts with carried over', [sheet('S', `
Mois | Consultations | Cumul annuel
Mars | 40 | 240
Avril | 55 | 295
Mai | 60 | 355`)]),
  wrong('running total: first transposed, goes on', 'cumulative-mismatch', 'error', 'S!B2', [sheet('S', `
Mois | Consultations | Cumul annuel
Mars | 45 | 54
Avril | 55 | 109
Mai | 60 | 169`)]),
  wrong('running total: first wrong', 'cumulative-mismatch', 'error', 'S!C2', [sheet('S', `
Mois | Consultations | Cumul annuel
Mars | 40 | 50
Avril | 55 | 95
Mai | 60 | 155`)]),
  clean('number of rows not sum', [sheet('S', `
Nom | Nb
A | 12
B | 15
C | 9
Nombre de centres | =COUNTA(A2:A4)
Total | =SUM(B2:B4)`)]),
  clean('stats above total', [sheet('S', `
Nom | Nb
A | 12
B | 15
C | 9
Max | =MAX(B2:B4)
Total | =SUM(B2:B4)`)]),
  wrong('rows of counts one left out', 'range-too-short', 'error', 'S!B6', [sheet('S', `
Liste | Nb
A | =COUNTA(D2:D9) → 12
B | =COUNTA(E2:E9) → 15
C | =COUNTA(F2:F9) → 9
D | =COUNTA(G2:G9) → 7
Total | =SUM(B2:B4)`)]),
  wrong('parts above their total: three sexes children', 'parts-exceed-total', 'error', 'S!B2', [sheet('S', `
Indicateur | Nombre
Bénéficiaires | 1087
dont femmes | 930
dont enfants | 370
dont hommes | 178`)]),
  wrong('parts above their total: men women', 'sum-mismatch', 'warning', 'S!B2', [sheet('S', `
Indicateur | Nombre
Bénéficiaires | 500
dont hommes | 300
dont femmes | 250`)]),
  wrong('parts above their total: one spec', 'parts-exceed-total', 'error', 'S!B1', [sheet('S', `
Consultations | 500
dont pédiatrie | 420
dont gynécologie | 310`)]),
  wrong('parts above their total: ar sex', 'parts-exceed-total', 'error', 'S!B2', [sheet('S', `
البيان | العدد
المستفيدون | 800
منهم ذكور | 410
منهم إناث | 520`)]),
  wrong('parts above their total: minhum noun', 'parts-exceed-total', 'error', 'S!B2', [sheet('S', `
البيان | العدد
المستفيدون | 800
منهم الذكور | 410
منهم الإناث | 520
عدد الأطباء | 12`)]),
  wrong('parts above their total: places', 'sum-mismatch', 'error', 'S!B2', [sheet('S', `
البيان | العدد
مجموع الوحدات | 14
منها تاونات | 9
منها صفرو | 8`)]),
  wrong('parts above their total: col', 'parts-exceed-total', 'error', 'S!B3', [sheet('S', `
Centre | Patients | dont femmes
A | 120 | 70
B | 90 | 95
C | 60 | 30`)]),
  wrong('parts above their total: col ar', 'parts-exceed-total', 'error', 'S!C3', [sheet('S', `
الإقليم | الدوار | المستفيدون | منهم نساء | منهم أطفال
صفرو | أ | 120 | 70 | 30
بولمان | ب | 90 | 50 | 95
تازة | ج | 60 | 30 | 20`)]),
  wrong('parts above their total: col total formula', 'parts-exceed-total', 'error', 'S!B3', [sheet('S', `
Centre | Patients | dont femmes | dont hommes
A | 120 | 70 | 50
B | 90 | 65 | 35
C | 60 | 30 | 30
Total | =SUM(B2:B4) | =SUM(C2:C4) | =SUM(D2:D4)`)]),
  wrong('parts above their total: seed nested', 'sum-mismatch', 'warning', 'S!B4', [sheet('S', `
Bulletin
Indicateur | Nombre
Bénéficiaires | 4842
Bénéficiaires des ateliers | 1441
  dont santé bucco-dentaire | 956
  dont ateliers de formation | 885`)]),
  clean('children women silent ar', [sheet('S', `
المستفيدون | 500
منهم النساء | 300
منهم الأطفال | 250`)]),
  clean('services of patients silent', [sheet('S', `
Patients | 300
dont analyses | 250
dont échographies | 180`)]),
  clean('col women children overlap silent', [sheet('S', `
Centre | Patients | dont femmes | dont enfants
A | 120 | 70 | 60
B | 90 | 50 | 45
C | 60 | 30 | 20`)]),
  wrong('total of 3: mutated part large', 'sum-mismatch', 'error', 'S!B5', [sheet('S', `
Service | Nombre
Consultations | 1572
Opérations | 211
Dentaire | 2074
Total | 2857`)]),
  wrong('unknown exclusivity typed total sum above', 'sum-mismatch', 'error', 'S!B6', [sheet('S', `
Tranche d'âge | Nombre
< 5 ans | 120
5-14 ans | 210
15-49 ans | 305
50 ans et plus | 99
Total | 700`)]),
];
