/** Clean workbooks of many kinds: nothing above info. */
import { clean } from '../case';
import { sheet } from '../written';

export const quietWorkbooks = [
  clean('annual report mixed ar', [sheet('S', `
الجمعية الخيرية للصحة
التقرير السنوي 2025
 |
المؤشر | 2024 | 2025 | نسبة التغير
عدد القوافل | 4 | 6 | 50%
المستفيدون | 9800 | 12350 | 26%
منهم نساء | 5100 | 6420 | 25.9%
منهم أطفال | 2900 | 3800 | 31%
الاستشارات الطبية | 11200 | 14020 | 25.2%
العمليات الجراحية | 210 | 265 | 26.2%
الميزانية (درهم) | 450000 | 612500 | 36.1%`)]),
  clean('team by specialty with chief', [sheet('S', `
Spécialité | Médecins | dont professeurs
Ophtalmologie | 6 | 2
ORL | 4 | 1
Pédiatrie | 5 | 0
Total | 15 | 3`)]),
  clean('column of which ok with equal', [sheet('S', `
Centre | Vus | dont référés
A | 30 | 30
B | 20 | 4
C | 15 | 0`)]),
  clean('two-level header of which', [sheet('S', `
Centre | Patients | | 
 | Total | dont F | dont < 5 ans
A | 120 | 70 | 20
B | 90 | 40 | 15
Total | 210 | 110 | 35`, {merges: ['A1:A2','B1:D1']})]),
  clean('of which col larger unit (visits of persons)', [sheet('S', `
Centre | Personnes | dont consultations
A | 120 | 180
B | 90 | 140
C | 60 | 75`)]),
  clean('acts greater than patients', [sheet('S', `
Centre | Patients | Actes
A | 120 | 180
B | 90 | 140
Total | 210 | 320`)]),
  clean('inventory with returns', [sheet('S', `
Article | Envoyé | Utilisé | Retourné
Gants | 100 | 80 | 20
Masques | 500 | 430 | 70
Seringues | 300 | 300 | 0`)]),
  clean('invoice', [sheet('S', `
Désignation | Qté | PU | Total HT
Scanner | 2 | 12500 | 25000
Lits | 10 | 2300 | 23000
 | | Total HT | 48000
 | | TVA 20% | 9600
 | | Total TTC | 57600`)]),
  clean('sondage', [sheet('S', `
Réponse | Nombre | %
Très satisfait | 145 | 48.3%
Satisfait | 110 | 36.7%
Peu satisfait | 30 | 10%
Pas satisfait | 15 | 5%
Total répondants | 300 | 100%`)]),
  clean('caravans with carry', [sheet('S', `
Mois | Entrées | Sorties | Hospitalisés fin de mois
Janvier | 40 | 35 | 5
Février | 50 | 48 | 7
Mars | 45 | 46 | 6`)]),
  clean('km and days', [sheet('S', `
Étape | Distance (km) | Durée (j)
Fès–Taza | 120 | 0.5
Taza–Oujda | 230 | 1
Total | 350 | 1.5`)]),
  clean('birth weights', [sheet('S', `
Bébé | Poids (g) | Taille (cm) | APGAR
1 | 3250 | 50 | 9
2 | 2980 | 48.5 | 10
3 | 3410 | 51 | 8`)]),
  clean('vaccins doses', [sheet('S', `
Vaccin | Doses reçues | Doses administrées | Doses perdues | Solde
BCG | 1000 | 870 | 30 | 100
RR | 2000 | 1850 | 50 | 100`)]),
  clean('weekly totals and month', [sheet('S', `
Semaine | Lundi | Mardi | Mercredi | Jeudi | Vendredi | Total semaine
S1 | 12 | 15 | 14 | 13 | 11 | 65
S2 | 10 | 16 | 12 | 15 | 9 | 62
Total mois | 22 | 31 | 26 | 28 | 20 | 127`)]),
  clean('top n with others', [sheet('S', `
Motif | Cas
HTA | 120
Diabète | 95
Asthme | 40
Autres | 345
Total | 600`)]),
  clean('comorbidities over total', [sheet('S', `
Pathologie | Patients
HTA | 120
Diabète | 95
HTA + diabète | 40
Patients examinés | 300`)]),
  clean('list of donors with one currency total text', [sheet('S', `
Donateur | Montant
A | 1000
B | 500`)]),
  clean('budget lines codes', [sheet('S', `
Code | Ligne | Budget
1 | Personnel | 30000
1.1 | Médecins | 20000
1.2 | Infirmiers | 10000
2 | Logistique | 15000
2.1 | Transport | 9000
2.2 | Repas | 6000
 | Total | 45000`)]),
  clean('indicators with code', [sheet('S', `
Code | Indicateur | Valeur
I1 | Nombre de consultations | 1572
I2 | Nombre de chirurgies | 211
I3 | Taux de satisfaction (%) | 92.5
I4 | Durée moyenne d'attente (min) | 45`)]),
  clean('merged daily stations', [sheet('S', `
Date | Station | Patients
2026-02-14 | Accueil | 320
 | Médecine | 180
 | Dentaire | 95
2026-02-15 | Accueil | 300
 | Médecine | 170
 | Dentaire | 88`, {merges: ['A2:A4','A5:A7']})]),
  clean('donation MAD EUR with exchange', [sheet('S', `
Donateur | Montant EUR | Taux | Montant MAD
A | 100 | 10.8 | 1080
B | 250 | 10.8 | 2700
Total | 350 | | 3780`)]),
  clean('capacity', [sheet('S', `
Hôpital | Lits | Occupés | Taux d'occupation
H1 | 120 | 96 | 80%
H2 | 80 | 40 | 50%
Total | 200 | 136 | 68%`)]),
  clean('scores', [sheet('S', `
Critère | Note /20 | Coefficient | Points
Accueil | 15.5 | 2 | 31
Soins | 17 | 3 | 51
Total | | 5 | 82`)]),
  clean('en summary block', [sheet('S', `
Campaign | Eye camp Tata
Date | 2026-03-14
Patients seen | 2420
Prescription glasses | 1543
Sunglasses | 900
Surgeries | 85
Volunteers | 134`)]),
  clean('ar block', [sheet('S', `
القافلة | قافلة طاطا
التاريخ | 2026-03-14
المستفيدون | 2420
النظارات الطبية | 1543
النظارات الشمسية | 900
عدد المتطوعين | 134`)]),
  clean('hijri year', [sheet('S', `
السنة | عدد الحجاج المفحوصين
1445هـ | 120
1446هـ | 150
1447هـ | 132`)]),
];
