/** The list of wrong figures of the specification, in a bulletin, a table of subtotals, a row and across sheets. */
import { clean, wrong } from '../case';
import { sheet } from '../written';

export const seedLocation = [
  wrong('2857 typed 2587 fr bulletin', 'sum-mismatch', 'error', 'S!B3', [sheet('S', `
Indicateur | Valeur
Total bénéficiaires | 3963
Interventions médicales | 2587
  dont consultations | 1572
  dont opérations | 211
  dont soins dentaires | 1074
Ateliers de sensibilisation | 1106`)]),
  wrong('2857 typed 2587 ar subtotal', 'sum-mismatch', 'error', 'S!B5', [sheet('S', `
الخدمة | العدد
استشارات طبية | 1572
عمليات جراحية | 211
طب الأسنان | 1074
مجموع التدخلات الطبية | 2587
ورشات تحسيسية | 1106
المجموع العام | 3963`)]),
  wrong('2857 typed 2587 row', 'row-sum-mismatch', 'error', 'S!E2', [sheet('S', `
Caravane | Consultations | Opérations | Soins dentaires | Total interventions médicales | Ateliers | Total bénéficiaires
14 février 2026 | 1572 | 211 | 1074 | 2587 | 1106 | 3963
22 février 2025 | 2912 | 489 | 0 | 3401 | 1441 | 4842`)]),
  wrong('1572 typed 1527 fr bulletin', 'sum-mismatch', 'warning', 'S!B3', [sheet('S', `
Indicateur | Valeur
Total bénéficiaires | 3963
Interventions médicales | 2857
  dont consultations | 1527
  dont opérations | 211
  dont soins dentaires | 1074
Ateliers de sensibilisation | 1106`)]),
  wrong('1572 typed 1527 ar subtotal', 'sum-mismatch', 'error', 'S!B5', [sheet('S', `
الخدمة | العدد
استشارات طبية | 1527
عمليات جراحية | 211
طب الأسنان | 1074
مجموع التدخلات الطبية | 2857
ورشات تحسيسية | 1106
المجموع العام | 3963`)]),
  wrong('1572 typed 1527 row', 'row-sum-mismatch', 'error', 'S!E2', [sheet('S', `
Caravane | Consultations | Opérations | Soins dentaires | Total interventions médicales | Ateliers | Total bénéficiaires
14 février 2026 | 1527 | 211 | 1074 | 2857 | 1106 | 3963
22 février 2025 | 2912 | 489 | 0 | 3401 | 1441 | 4842`)]),
  wrong('1074 typed 174 fr bulletin', 'sum-mismatch', 'warning', 'S!B3', [sheet('S', `
Indicateur | Valeur
Total bénéficiaires | 3963
Interventions médicales | 2857
  dont consultations | 1572
  dont opérations | 211
  dont soins dentaires | 174
Ateliers de sensibilisation | 1106`)]),
  wrong('1074 typed 174 ar subtotal', 'sum-mismatch', 'error', 'S!B5', [sheet('S', `
الخدمة | العدد
استشارات طبية | 1572
عمليات جراحية | 211
طب الأسنان | 174
مجموع التدخلات الطبية | 2857
ورشات تحسيسية | 1106
المجموع العام | 3963`)]),
  wrong('1074 typed 174 row', 'row-sum-mismatch', 'error', 'S!E2', [sheet('S', `
Caravane | Consultations | Opérations | Soins dentaires | Total interventions médicales | Ateliers | Total bénéficiaires
14 février 2026 | 1572 | 211 | 174 | 2857 | 1106 | 3963
22 février 2025 | 2912 | 489 | 0 | 3401 | 1441 | 4842`)]),
  wrong('211 typed 221 fr bulletin', 'sum-mismatch', 'warning', 'S!B3', [sheet('S', `
Indicateur | Valeur
Total bénéficiaires | 3963
Interventions médicales | 2857
  dont consultations | 1572
  dont opérations | 221
  dont soins dentaires | 1074
Ateliers de sensibilisation | 1106`)]),
  wrong('211 typed 221 ar subtotal', 'sum-mismatch', 'error', 'S!B5', [sheet('S', `
الخدمة | العدد
استشارات طبية | 1572
عمليات جراحية | 221
طب الأسنان | 1074
مجموع التدخلات الطبية | 2857
ورشات تحسيسية | 1106
المجموع العام | 3963`)]),
  wrong('211 typed 221 row', 'row-sum-mismatch', 'error', 'S!E2', [sheet('S', `
Caravane | Consultations | Opérations | Soins dentaires | Total interventions médicales | Ateliers | Total bénéficiaires
14 février 2026 | 1572 | 221 | 1074 | 2857 | 1106 | 3963
22 février 2025 | 2912 | 489 | 0 | 3401 | 1441 | 4842`)]),
  wrong('3963 typed 3936 fr bulletin', 'sum-mismatch', 'error', 'S!B2', [sheet('S', `
Indicateur | Valeur
Total bénéficiaires | 3936
Interventions médicales | 2857
  dont consultations | 1572
  dont opérations | 211
  dont soins dentaires | 1074
Ateliers de sensibilisation | 1106`)]),
  wrong('3963 typed 3936 ar subtotal', 'sum-mismatch', 'error', 'S!B7', [sheet('S', `
الخدمة | العدد
استشارات طبية | 1572
عمليات جراحية | 211
طب الأسنان | 1074
مجموع التدخلات الطبية | 2857
ورشات تحسيسية | 1106
المجموع العام | 3936`)]),
  wrong('3963 typed 3936 row', 'row-sum-mismatch', 'error', 'S!G2', [sheet('S', `
Caravane | Consultations | Opérations | Soins dentaires | Total interventions médicales | Ateliers | Total bénéficiaires
14 février 2026 | 1572 | 211 | 1074 | 2857 | 1106 | 3936
22 février 2025 | 2912 | 489 | 0 | 3401 | 1441 | 4842`)]),
  clean('clean fr bulletin', [sheet('S', `
Indicateur | Valeur
Total bénéficiaires | 3963
Interventions médicales | 2857
  dont consultations | 1572
  dont opérations | 211
  dont soins dentaires | 1074
Ateliers de sensibilisation | 1106`)]),
  clean('clean ar subtotal', [sheet('S', `
الخدمة | العدد
استشارات طبية | 1572
عمليات جراحية | 211
طب الأسنان | 1074
مجموع التدخلات الطبية | 2857
ورشات تحسيسية | 1106
المجموع العام | 3963`)]),
  clean('clean row', [sheet('S', `
Caravane | Consultations | Opérations | Soins dentaires | Total interventions médicales | Ateliers | Total bénéficiaires
14 février 2026 | 1572 | 211 | 1074 | 2857 | 1106 | 3963
22 février 2025 | 2912 | 489 | 0 | 3401 | 1441 | 4842`)]),
  wrong('14', 'sum-mismatch', 'error', 'S!B8', [sheet('S', `
الإقليم | عدد الوحدات
تاونات | 5
صفرو | 1
بولمان | 2
تازة | 3
مولاي يعقوب | 1
إفران | 1
المجموع | 14`)]),
  wrong('series', 'sum-mismatch', 'error', 'S!C5', [sheet('S', `
القافلة | التاريخ | عدد المستفيدين
دار بوعزة | 2025-02-22 | 4842
أولاد صالح | 2025-05-24 | 2713
النواصر | 2026-02-14 | 3963
المجموع | | 11581`)]),
  wrong('354', 'sum-mismatch', 'error', 'S!B4', [sheet('S', `
Équipe | Examens
Chirurgie pédiatrique | 53
Neurologie | 301
Total | 345`)]),
  wrong('354 dont', 'sum-mismatch', 'warning', 'S!B2', [sheet('S', `
Indicateur | Nombre
Examens médicaux | 345
dont chirurgie pédiatrique | 53
dont neurologie | 301`)]),
  wrong('series+caravan sheets', 'sum-mismatch', 'error', 'Caravane!B2', [sheet('Caravane', `
Indicateur | Valeur
Total bénéficiaires | 3936
Interventions médicales | 2857
dont consultations | 1572
dont opérations | 211
dont soins dentaires | 1074
Ateliers | 1106`), sheet('Série', `
Caravane | Bénéficiaires
22/02/2025 | 4842
24/05/2025 | 2713
14/02/2026 | =Caravane!B2
Total | 11518`)]),
  wrong('series in same sheet', 'sum-mismatch', 'error', 'S!B4', [sheet('S', `
Campagne | Bénéficiaires | Interventions | Ateliers
Dar Bouazza | 4842 | 3401 | 1441
Ouled Saleh | 2713 | |
Nouaceur | 3936 | 2857 | 1106
Total | 11518 | 6258 | 2547`)]),
];
