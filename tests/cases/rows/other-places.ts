/** Places, categories, targets, editions and what is not there, in layouts and words of other authors. */
import { clean, wrong } from '../case';
import type { WrittenSheet } from '../written';
import { sheet } from '../written';

const S = (text: string, options: WrittenSheet['options'] = {}): readonly WrittenSheet[] => [sheet('S', text, options)];

export const otherPlaces = [
  wrong('unknown place: province fr', 'unknown-place', 'warning', 'S!A4', S(`
Province | Région | Unités mobiles
Taounate | Fès-Meknès | 5
Sefrou | Fès-Meknès | 1
Boulmanne-les-Bains | Fès-Meknès | 3
Taza | Fès-Meknès | 3`)),
  wrong('unknown place: wilaya ar', 'unknown-place', 'warning', 'S!A3', S(`
الولاية | الفحوص | العمليات
ورقلة | 354 | 26
تيزغيران | 120 | 4
سطيف | 210 | 9
الجزائر | 99 | 1`)),
  wrong('unknown place: with country col', 'unknown-place', 'warning', 'S!B3', S(`
Country | Province | Caravans
Morocco | Sefrou | 3
Morocco | Zagoramine | 2
Morocco | Taza | 1`)),
  clean('unknown place: communes not listed', S(`
Commune | Province | Patients
Ighzrane | Sefrou | 30
Oulad Saleh | Nouaceur | 20
Dar Bouazza | Nouaceur | 40`), { mustNot: ['unknown-place'] }),
  clean('unknown place: variants', S(`
Province | Patients
El Kelaâ des Sraghna | 30
Kelaat Sraghna | 20
Fes | 40
Fqih Ben Saleh | 11
M'diq-Fnideq | 12
Laayoune | 4`), { mustNot: ['unknown-place'] }),
  clean('unknown place: other country', S(`
Province | Patients
Nairobi | 30
Mombasa | 20
Kisumu | 40`), { mustNot: ['unknown-place'] }),
  clean('unknown place: other row and total', S(`
Province | Patients
Sefrou | 30
Taza | 20
Autres provinces | 40
Hors région | 4
Total | 94`), { mustNot: ['unknown-place'] }),
  wrong('place not valid then: touggourt 2017', 'place-not-valid-then', 'warning', 'S!A3', S(`
الولاية | التاريخ | الفحوص
ورقلة | 2017-10-21 | 354
تقرت | 2017-10-28 | 53
سطيف | 2017-11-04 | 30`)),
  wrong('place not valid then: year column', 'place-not-valid-then', 'warning', 'S!A3', S(`
Wilaya | Année | Consultations
Ouargla | 2017 | 354
Touggourt | 2017 | 53
Sétif | 2017 | 30`)),
  wrong('place not valid then: title year', 'place-not-valid-then', 'warning', 'S!A4', S(`
Bilan des jumelages 2017 | |
Wilaya | Consultations | Opérations
Ouargla | 354 | 26
Touggourt | 53 | 5
Adrar | 40 | 4`)),
  wrong('place not valid then: block', 'place-not-valid-then', 'warning', 'S!B2', S(`
Mission | Jumelage CHU Mustapha
Wilaya | Timimoun
Date | 2015-03-14
Consultations | 901`)),
  clean('place not valid then: nothing wrong 2021', S(`
Wilaya | Date | Consultations
Ouargla | 2021-10-21 | 354
Touggourt | 2021-10-28 | 53`)),
  clean('place not valid then: town in wilaya', S(`
Ville | Wilaya | Date | Consultations
Touggourt | Ouargla | 2017-10-21 | 354
In Salah | Tamanrasset | 2015-10-28 | 53`), { mustNot: ['place-not-valid-then'] }),
  clean('required: no count is not reported', S(`
Date | Lieu | Bénéficiaires
2026-02-07 | Taza | 310
2026-02-14 | Sefrou | 287
2026-02-21 | Figuig | 
2026-02-28 | Settat | 99`)),
  wrong('required: no place', 'missing-required', 'warning', 'S!B3', S(`
التاريخ | المكان | الاستشارات | العمليات
2026-02-07 | تازة | 310 | 12
2026-02-14 | | 287 | 9
2026-02-21 | صفرو | 266 | 8
2026-02-28 | فاس | 211 | 8`)),
  wrong('required: no date', 'missing-required', 'warning', 'S!A4', S(`
Date | Site | Patients
2026-02-07 | Taza | 310
2026-02-14 | Sefrou | 287
 | Figuig | 266
2026-02-28 | Settat | 99
2026-03-07 | Safi | 90`)),
  clean('required: partner as above', S(`
N° | Donateur | Article | Quantité
1 | Sothema | Gaze | 300
2 | | Coton | 50
3 | Cooper | Bétadine | 40
4 | Bayer | Sérum | 70`)),
  clean('required: merged-like group', S(`
Région | Province | Patients
Fès-Meknès | Taza | 310
 | Sefrou | 287
 | Boulemane | 266
Oriental | Oujda | 99
 | Figuig | 12`), { mustNot: ['missing-required'] }),
  clean('required: optional note', S(`
Lieu | Patients | Observation
Taza | 310 | 
Sefrou | 287 | pluie
Figuig | 266 |`), { mustNot: ['missing-required'] }),
  wrong('target: all rows', 'target-equals-result', 'warning', 'S!C2:C5', S(`
Indicateur | Objectif | Réalisé
Consultations | 1500 | 1500
Chirurgies | 211 | 211
Soins dentaires | 1074 | 1074
Ateliers | 1106 | 1106`)),
  wrong('target: ar', 'target-equals-result', 'warning', 'S!C2:C5', S(`
المؤشر | المستهدف | المنجز
استشارات | 1572 | 1572
عمليات | 211 | 211
أسنان | 1074 | 1074
ورشات | 1106 | 1106`)),
  wrong('target: en with rate', 'target-equals-result', 'warning', 'S!C2:C4', S(`
District | Target population | Vaccinated | Coverage
North | 12034 | 12034 | 100%
South | 8811 | 8811 | 100%
East | 4522 | 4522 | 100%`)),
  clean('target: two of five', S(`
Indicateur | Objectif | Réalisé
Caravanes | 3 | 3
Chirurgies | 200 | 211
Soins dentaires | 1000 | 1074
Formations | 4 | 4
Ateliers | 1200 | 1106`), { mustNot: ['target-equals-result'] }),
  clean('target: small', S(`
Activité | Prévu | Réalisé
Caravanes | 3 | 3
Formations | 2 | 2`), { mustNot: ['target-equals-result'] }),
  wrong('category: long', 'category-moved', 'warning', 'S!B4', S(`
Année | Catégorie | Service | Nombre
2025 | Interventions | Consultations | 2912
2025 | Sensibilisation | Santé bucco-dentaire | 756
2026 | Interventions | Santé bucco-dentaire | 1074
2026 | Interventions | Consultations | 1572`)),
  wrong('category: two sheets', 'category-moved', 'warning',"'2026'!A4", [sheet('2025', `
Catégorie | Service | Nombre
Interventions | Consultations | 2912
Interventions | Opérations | 489
Sensibilisation | Soins dentaires | 756
Sensibilisation | Ateliers | 685`), sheet('2026', `
Catégorie | Service | Nombre
Interventions | Consultations | 1572
Interventions | Opérations | 211
Interventions | Soins dentaires | 1074
Sensibilisation | Ateliers | 1106`)]),
  wrong('category: ar campaign', 'category-moved', 'warning', 'S!B6', S(`
القافلة | الصنف | الخدمة | العدد
دار بوعزة | تدخلات | استشارات | 2912
دار بوعزة | تدخلات | عمليات | 489
دار بوعزة | تحسيس | صحة الفم والأسنان | 756
النواصر | تدخلات | استشارات | 1572
النواصر | تدخلات | صحة الفم والأسنان | 1074`)),
  clean('category: nothing wrong', S(`
Année | Catégorie | Service | Nombre
2025 | Interventions | Consultations | 2912
2025 | Sensibilisation | Ateliers | 756
2026 | Interventions | Consultations | 1572
2026 | Sensibilisation | Ateliers | 1106`), { mustNot: ['category-moved'] }),
  clean('category: same service in two categories each year', S(`
Année | Catégorie | Service | Nombre
2025 | Adultes | Consultations | 2912
2025 | Enfants | Consultations | 756
2026 | Adultes | Consultations | 1572
2026 | Enfants | Consultations | 1106`), { mustNot: ['category-moved'] }),
  wrong('nothing', 'missing-vs-zero', 'info', 'S!B3:B5', S(`
Centre | Bénéficiaires
A | 120
B | 0
C | néant
D | 
E | 40`)),
  wrong('nothing: en n/a', 'missing-vs-zero', 'info', 'S!B3', S(`
Clinic | Patients | Operations
A | 120 | 4
B | n/a | 0
C | 30 | -
D | 40 | 2`)),
  wrong('nothing: ar', 'missing-vs-zero', 'info', 'S!B3:B5', S(`
المركز | المستفيدون
أ | 120
ب | لا يوجد
ج | غير متوفر
د | 0
هـ | 50`)),
  clean('nothing: blanks only', S(`
Centre | Hommes | Femmes
A | 12 | 10
B | | 9
C | 4 | `), { mustNot: ['missing-vs-zero'] }),
  clean('nothing: zeros only', S(`
Centre | Hommes | Femmes
A | 12 | 0
B | 0 | 9
C | 4 | 3`), { mustNot: ['missing-vs-zero'] }),
  wrong('outlier', 'outlier', 'info', 'S!B7', S(`
Jour | Consultations
Jour 1 | 110
Jour 2 | 98
Jour 3 | 105
Jour 4 | 120
Jour 5 | 99
Jour 6 | 1020
Jour 7 | 101
Jour 8 | 117
Jour 9 | 95`)),
  wrong('outlier: short', 'outlier', 'info', 'S!C5', S(`
المركز | المرضى | العمليات
أ | 110 | 10
ب | 98 | 12
ج | 105 | 11
د | 120 | 930
هـ | 99 | 9
و | 101 | 13`)),
  clean('outlier: heavy tail', S(`
Ville | Habitants
Casablanca | 3359818
Fès | 1112072
Tanger | 947952
Marrakech | 928850
Salé | 890403
Meknès | 632079
Rabat | 577827
Oujda | 494252
Kénitra | 431282`), { mustNot: ['outlier'] }),
  wrong('contacts', 'contacts-not-persons', 'info', 'S!B5', S(`
Prestation | Nombre
Consultations | 1572
Opérations | 211
Soins dentaires | 1074
Total bénéficiaires | 2857`)),
  wrong('contacts: ar', 'contacts-not-persons', 'info', 'S!B5', S(`
الخدمة | العدد
استشارات طبية | 1572
عمليات جراحية | 211
علاجات الأسنان | 1074
مجموع المستفيدين | 2857`)),
  wrong('contacts: en columns', 'contacts-not-persons', 'info', 'S!E2', S(`
Site | Consultations | Surgeries | Dental care | Beneficiaries
Nouaceur | 1572 | 211 | 1074 | =B2+C2+D2
Dar Bouazza | 2912 | 489 | 0 | =B3+C3+D3`)),
  clean('contacts: men women', S(`
Groupe | Bénéficiaires
Hommes | 157
Femmes | 211
Total bénéficiaires | 368`), { mustNot: ['contacts-not-persons'] }),
  wrong('edition', 'edition-gap', 'info', 'S!A3', S(`
Édition | Lieu | Date | Enfants
6 | Oujda | 2024-12-26 | 5
8 | Oujda | 2025-12-26 | 3`)),
  wrong('edition: ar', 'edition-gap', 'info', 'S!A3', S(`
القافلة | المكان | المستفيدون
القافلة الطبية السادسة | وجدة | 5
القافلة الطبية الثامنة | وجدة | 3`)),
  wrong('edition: sheets', 'edition-gap', 'info',"'Édition 8'!A1:B2", [sheet('Édition 6', `
Lieu | Patients
Oujda | 5`), sheet('Édition 8', `
Lieu | Patients
Oujda | 3`)]),
  wrong('edition: ordinals', 'edition-gap', 'info', 'S!A4', S(`
Caravane | Patients | Chirurgies
1re édition | 320 | 10
2e édition | 410 | 11
4e édition | 390 | 9`)),
  wrong('edition: roman', 'edition-gap', 'info', 'S!A4', S(`
Caravane | Patients
Édition I | 320
Édition II | 410
Édition IV | 390`)),
  clean('edition: number of caravans', S(`
Province | Caravanes | Bénéficiaires
Taza | 3 | 900
Sefrou | 5 | 1200
Figuig | 2 | 700`), { mustNot: ['edition-gap'] }),
  clean('edition: consecutive', S(`
Édition | Patients
3 | 320
4 | 410
5 | 390`), { mustNot: ['edition-gap'] }),
  wrong('places absent', 'places-absent', 'info', 'S!A2:A7', S(`
Province | Unités mobiles
Taounate | 5
Sefrou | 1
Boulemane | 3
Taza | 3
Moulay Yacoub | 1
Ifrane | 1
Total | 14`)),
  wrong('places absent: ar region title', 'places-absent', 'info', 'S!A3:A8', S(`
جهة فاس-مكناس: الوحدات الطبية المتنقلة |
الإقليم | عدد الوحدات
تاونات | 5
صفرو | 1
بولمان | 3
تازة | 3
مولاي يعقوب | 1
إفران | 1
المجموع | 14`)),
  clean('places absent: all nine', S(`
Province | Unités
Taounate | 5
Sefrou | 1
Boulemane | 3
Taza | 3
Moulay Yacoub | 1
Ifrane | 1
Fès | 1
Meknès | 2
El Hajeb | 1`), { mustNot: ['places-absent'] }),
  clean('places absent: single places across regions', S(`
Ville | Patients
Oujda | 5
Rabat | 1
Agadir | 3
Dakhla | 3`), { mustNot: ['places-absent'] }),
];
