/** Wholes and their parts as people set them out in short tables and lists of labels; what looks like a sum and is none. */
import { clean, wrong } from '../case';
import type { WrittenSheet } from '../written';
import { sheet } from '../written';

const S = (text: string, options: WrittenSheet['options'] = {}): readonly WrittenSheet[] => [sheet('S', text, options)];
const noSum = { mustNot: ['sum-mismatch', 'row-sum-mismatch', 'parts-exceed-total', 'residual', 'qualifier-broken'] };

export const wholesAndParts = [
  wrong('total above its parts in a block', 'sum-mismatch', 'error', 'S!B5', S(`
Mission report

Dates | 12–14 March 2026

Total patients seen | 1864
Ophthalmology | 722
Dental | 519
Paediatrics | 605`)),
  wrong('total below its parts in a block', 'sum-mismatch', 'error', 'S!B4', S(`
طب العيون | 722
طب الأسنان | 519
طب الأطفال | 605
مجموع المرضى | 1864`)),
  wrong('a digit left out of a total above its parts', 'sum-mismatch', 'error', 'S!B2', S(`
Caravane | Tata
Total consultations | 346
Ophtalmologie | 1822
Pédiatrie | 1604
Dentaire | 20`)),
  clean('total above only some of its specialties', S(`
Total patients seen | 2846
Ophthalmology | 722
Dental | 519
Paediatrics | 605`), noSum),
  clean('patients in all and the staff who saw them', S(`
Total patients | 630
Médecins | 200
Infirmiers | 160`), noSum),
  clean('patients in all and what was given', S(`
Total patients seen | 1864
Consultations | 722
Glasses | 519
Kits | 605`), noSum),
  wrong('more than so many operations that the kinds of them do not reach', 'qualifier-broken', 'error', 'S!B2', S(`
Campagne | Tata
Total opérations | plus de 60
Implants | 25
Fentes | 20
Brûlés | 10`)),
  wrong('more than so many in the first line of a block', 'qualifier-broken', 'error', 'S!B1', S(`
إجمالي العمليات | أزيد من 60
زراعة | 25
حروق | 20
شقوق | 10`)),
  clean('more than so many operations, and they are', S(`
Campagne | Tata
Total opérations | plus de 60
Implants | 25
Fentes | 20
Brûlés | 17`), noSum),
  clean('more than so many persons and the staff', S(`
Campagne | Tata
Total bénéficiaires | plus de 60
Médecins | 25
Infirmiers | 20
Bénévoles | 10`), noSum),
  clean('more than so many operations, and other figures', S(`
Campagne | Tata
Total opérations | plus de 60
Salles | 3
Lits | 20`), noSum),
  wrong('a head that says including', 'sum-mismatch', 'warning', 'S!B2', S(`
Indicator | Value
Volunteers, including: | 157
Physicians | 39
Dentists | 2
Optometrists | 1
Allied health | 9
Nurses | 54
Support staff | 48
Students | 22`)),
  clean('a head that says including, right, and rows that follow', S(`
Indicator | Value
Volunteers, including: | 175
Physicians | 39
Dentists | 2
Optometrists | 1
Allied health | 9
Nurses | 54
Support staff | 48
Students | 22
Patients | 520`), noSum),
  wrong('parts of a head that come to more', 'parts-exceed-total', 'error', 'S!B2', S(`
Indicateur | Nombre
Interventions, dont : | 2857
Consultations | 1972
Opérations | 611
Soins dentaires | 1074`)),
  wrong('parts of a head that come to more, Arabic', 'parts-exceed-total', 'error', 'S!B2', S(`
المؤشر | العدد
التدخلات، منها: | 2857
استشارات | 1972
عمليات | 611
علاجات الأسنان | 1074`)),
  clean('services that persons of the head had', S(`
المؤشر | العدد
المستفيدون، منها: | 2857
استشارات | 1972
عمليات | 611
علاجات الأسنان | 1074`), noSum),
  clean('parts of a head, then another kind of act', S(`
Indicateur | Nombre
Interventions, dont : | 2857
Consultations | 1572
Opérations | 211
Soins dentaires | 1074
Ateliers de sensibilisation | 1106
Médicaments distribués | 5000`), noSum),
  clean('heads with their parts above a total', S(`
Indicateur | Nombre
Interventions, dont : | 2857
Consultations | 1572
Opérations | 211
Soins dentaires | 1074
Ateliers, dont : | 1106
Hygiène | 506
Nutrition | 600
Total | 3963`), noSum),
  wrong('the total of the only row', 'row-sum-mismatch', 'error', 'S!F2', S(`
Indicateur | 0-4 ans | 5-17 ans | 18-64 ans | 65+ ans | Total
Patients | 120 | 230 | 410 | 65 | 852`)),
  wrong('the total of the only row, Arabic', 'row-sum-mismatch', 'error', 'S!D2', S(`
المؤشر | ذكور | إناث | المجموع
المرضى | 412 | 230 | 624`)),
  wrong('a total of something in the only row', 'row-sum-mismatch', 'warning', 'S!F2', S(`
Indicateur | 0-4 ans | 5-17 ans | 18-64 ans | 65+ ans | Total patients
Patients | 120 | 230 | 410 | 65 | 875`)),
  wrong('a total of something in the only row, two digits swapped', 'row-sum-mismatch', 'error', 'S!E2', S(`
Mission | Consultations | Opérations | Soins dentaires | Total interventions
Tata | 1572 | 211 | 1074 | 2875`)),
  wrong('ages some of whose names say persons', 'row-sum-mismatch', 'error', 'S!F2', S(`
Indicator | Under 5 | 5-17 | 18-64 | 65+ | Total
Patients | 120 | 230 | 410 | 65 | 852`)),
  clean('a total of the only row with ages that are not known', S(`
Indicateur | 0-4 ans | 5-17 ans | 18-64 ans | 65+ ans | Total
Patients | 120 | 230 | 410 | 65 | 900`), noSum),
  clean('a total of the only row beside figures of two kinds', S(`
Caravane | Consultations | Lunettes | Total
Tata | 120 | 30 | 105`), noSum),
  wrong('persons as the sum of the services of the only row', 'contacts-not-persons', 'info', 'S!E2', S(`
Caravane | Consultations | Opérations | Soins dentaires | Bénéficiaires
Nouaceur | 1572 | 211 | 1074 | 2857`)),
  clean('persons near the sum of the services of the only row', S(`
Caravane | Consultations | Opérations | Soins dentaires | Bénéficiaires
Nouaceur | 1572 | 211 | 1074 | 2875`), { mustNot: ['contacts-not-persons', 'row-sum-mismatch'] }),
  wrong('totals by sex and by age', 'age-sex-mismatch', 'error', 'S!B2', S(`
Site | Male | Female | Total by sex | 0-14 | 15+ | Total by age
North | 40 | 60 | 100 | 30 | 60 | 90
South | 50 | 50 | 100 | 40 | 60 | 100
East | 20 | 30 | 50 | 20 | 30 | 50`)),
  wrong('a total by age of its own', 'row-sum-mismatch', 'error', 'S!G2', S(`
Site | Hommes | Femmes | Total sexe | 0-14 ans | 15 ans et plus | Total âge
Nord | 140 | 160 | 300 | 130 | 170 | 310
Sud | 150 | 150 | 300 | 140 | 160 | 300
Est | 120 | 130 | 250 | 120 | 130 | 250`)),
  clean('totals above their sets', S(`
Site | Total by sex | Male | Female | Total by age | 0-14 | 15+
North | 100 | 40 | 60 | 100 | 40 | 60
South | 100 | 50 | 50 | 100 | 40 | 60
East | 50 | 20 | 30 | 50 | 20 | 30`), noSum),
  clean('diseases of persons', S(`
Patients | 50
dont diabète | 30
dont hypertension | 40`), noSum),
  clean('diseases of persons, near their number', S(`
Bénéficiaires | 157
dont diabétiques | 75
dont hypertendus | 60
dont asthmatiques | 40`), noSum),
  clean('diseases of persons, Arabic', S(`
المستفيدون | 50
منهم مرضى السكري | 30
منهم مرضى ضغط الدم | 40`), noSum),
  clean('languages that persons speak', S(`
Patients | 50
of whom Arabic speakers | 30
of whom French speakers | 40`), noSum),
  clean('services that the same persons had', S(`
Patients | 50
dont consultations | 30
dont opérations | 40`), noSum),
  wrong('more with a disease than there are', 'parts-exceed-total', 'error', 'S!B1', S(`
Patients | 50
dont diabète | 60
dont hypertension | 40`)),
  wrong('with a disease and without it', 'sum-mismatch', 'warning', 'S!B1', S(`
Patients | 157
dont diabétiques | 75
dont non diabétiques | 100`)),
  wrong('services of acts', 'sum-mismatch', 'warning', 'S!B1', S(`
Interventions | 157
dont consultations | 75
dont opérations | 100`)),
  wrong('cases by diagnosis', 'sum-mismatch', 'error', 'S!B4', S(`
Diagnostic | Cas
Diabète | 30
HTA | 40
Total | 65`)),
  wrong('a list that ends in how many it names', 'count-vs-list', 'error', 'S!B7', S(`
Partenaire | Apport
Pharma 5 | Médicaments
MC Pharma | Médicaments
Galenica | Matériel
Sothema | Médicaments
Cooper | Matériel
Nombre de partenaires | 6`)),
  wrong('a list that ends in how many it names, Arabic', 'count-vs-list', 'error', 'S!C5', S(`
الشريك | المساهمة | المدينة
فارما 5 | أدوية | فاس
سوتيما | أدوية | الرباط
كوبر | معدات | الرباط
عدد الشركاء | | 4`)),
  clean('a list that ends in how many it names, right', S(`
Partenaire | Apport
Pharma 5 | Médicaments
MC Pharma | Médicaments
Galenica | Matériel
Nombre de partenaires | 3`), { mustNot: ['count-vs-list'] }),
  clean('a list that ends in how many patients there were', S(`
Partenaire | Apport
Pharma 5 | Médicaments
MC Pharma | Médicaments
Galenica | Matériel
Nombre de patients | 600`), { mustNot: ['count-vs-list'] }),
  wrong('less than so many, and they are more', 'qualifier-broken', 'error', 'S!B5', S(`
Operation | Number
Implants | 20
Burns | 15
Clefts | 20
Total | less than 50`)),
  wrong('less than so many, and they are as many', 'qualifier-broken', 'error', 'S!B5', S(`
العملية | العدد
زراعة | 20
حروق | 10
شقوق | 20
المجموع | أقل من 50`)),
  clean('at most so many, and they are as many', S(`
Opération | Nombre
Implants | 20
Brûlés | 10
Fentes | 20
Total | 50 au maximum`), { mustNot: ['qualifier-broken', 'unreadable-number'] }),
  clean('less than so many, and so they are', S(`
Opération | Nombre
Implants | 20
Brûlés | 10
Fentes | 15
Total | moins de 50`), { mustNot: ['qualifier-broken', 'unreadable-number'] }),
  clean('ages that begin and end somewhere, above their figures', S(`
Site | Enfants | | Adultes |
 | moins de 5 ans | 5 à 14 ans | 15 à 64 ans | 65 ans et plus
Atar | 12 | 14 | 120 | 30
Kiffa | 22 | 24 | 220 | 40`, { merges: ['B1:C1', 'D1:E1'] })),
  clean('patients in all and ages that are not all known', S(`
Total patients | 1087
0-4 ans | 187
5-17 ans | 250
18-64 ans | 600`), noSum),
  wrong('ages that come to more than all patients', 'sum-mismatch', 'error', 'S!B1', S(`
Total patients | 1037
0-4 ans | 187
5-17 ans | 250
18-64 ans | 650`)),
  clean('a partner whose name is a total', S(`
Partenaire | Montant
TOTAL Maroc | 5000
Cooper | 3000
Sothema | 1500`), noSum),
  wrong('a total above partners', 'sum-mismatch', 'error', 'S!B2', S(`
Partenaire | Montant
Total général | 4050
Cooper | 3000
Sothema | 1500`)),
];
