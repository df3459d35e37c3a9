/** Publication, weekdays, text dates, order and periods, in layouts and words of other authors. */
import { both, clean, wrong } from '../case';
import type { WrittenSheet } from '../written';
import { sheet } from '../written';

const S = (text: string, options: WrittenSheet['options'] = {}): readonly WrittenSheet[] => [sheet('S', text, options)];

export const otherDays = [
  wrong('published: press block', 'published-before-event', 'error', 'S!B5', S(`
Communiqué de presse |
Titre | Caravane médicale à Nouaceur
Date de la caravane | 2026-02-14
Bénéficiaires | 3963
Date de publication | 2025-05-23`)),
  wrong('published: ar block', 'published-before-event', 'error', 'S!B2', S(`
العنوان | أزيد من 11 ألف مستفيد
تاريخ النشر | 2025-05-23
تاريخ القافلة | 2026-02-14
المستفيدون | 3963`)),
  wrong('published: press table en', 'published-before-event', 'error', 'S!D3', S(`
Article | Newspaper | Event date | Published on
Eye camp | Le Matin | 2025-03-01 | 2025-03-04
Surgical mission | Hespress | 2025-05-24 | 2025-05-23
Blood drive | Aldar | 2025-06-01 | 2025-06-01`)),
  wrong('published: ar table text', 'published-before-event', 'error', 'S!D2', S(`
المقال | الجريدة | تاريخ الحدث | نشر يوم
القافلة | الأحداث | 2026-02-14 | 2025-05-23
التوأمة | الشعب | 2017-10-28 | 2017-11-03`)),
  wrong('published: parution', 'published-before-event', 'error', 'S!C3', S(`
Campagne | Date de l'événement | Date de parution
Ighzrane | 2025-09-16 | 2025-09-18
Dar Bouazza | 2025-02-22 | 2025-02-20
Oujda | 2025-12-26 | 2025-12-30`)),
  clean('published: nothing wrong same day', S(`
Article | Journal | Date de l'événement | Date de publication
A | X | 2025-03-01 | 2025-03-01
B | Y | 2025-05-24 | 2025-05-26`)),
  clean('published: announcement', S(`
Annonce | Date de l'annonce | Date prévue
Caravane de Taza | 2026-03-01 | 2026-04-04
Caravane de Sefrou | 2026-03-08 | 2026-04-18`), { mustNot: ['published-before-event'] }),
  clean('published: call for tender', S(`
Marché | Date de publication | Date d'ouverture des plis
Médicaments | 2026-03-01 | 2026-04-04
Équipement | 2026-03-08 | 2026-04-18`), { mustNot: ['published-before-event'] }),
  clean('published: during event', S(`
Campagne | Début | Fin | Date de publication
A | 2025-03-01 | 2025-03-10 | 2025-03-05
B | 2025-05-24 | 2025-05-26 | 2025-05-26`)),
  both('weekday: ar in cell', [['weekday-mismatch', 'error', 'S!B3'], ['date-as-text', 'warning', 'S!B2:B4']], S(`
المكان | التاريخ | المستفيدون
إغزارن | الثلاثاء 16 شتنبر 2025 | 14
صفرو | الأربعاء 18 شتنبر 2025 | 20
تازة | الجمعة 19 شتنبر 2025 | 30`)),
  wrong('weekday: fr column', 'weekday-mismatch', 'error', 'S!A3', S(`
Jour | Date | Lieu | Patients
Samedi | 2026-02-14 | Nouaceur | 3963
Dimanche | 2025-02-22 | Dar Bouazza | 4842
Samedi | 2025-05-24 | Oulad Saleh | 2713`)),
  wrong('weekday: en label value', 'weekday-mismatch', 'error', 'S!B3', S(`
Visit report |
Place | Ighzrane
Date | Wednesday 16 September 2025
Mobile units | 14`)),
  wrong('weekday: block separate', 'weekday-mismatch', 'error', 'S!B3', S(`
تقرير الزيارة |
التاريخ | 2025-09-16
اليوم | الأربعاء
المكان | صفرو
عدد الوحدات | 14`)),
  wrong('weekday: not adjacent', 'weekday-mismatch', 'error', 'S!C3', S(`
Date | Site | Day | Patients
2026-02-14 | Nouaceur | Saturday | 3963
2025-02-22 | Dar Bouazza | Sunday | 4842
2025-05-24 | Oulad Saleh | Saturday | 2713`)),
  both('weekday: abbreviated', [['weekday-mismatch', 'error', 'S!A4'], ['date-as-text', 'warning', 'S!A2:A4']], S(`
Date | Lieu | Patients
sam. 14/02/2026 | Nouaceur | 3963
sam. 22/02/2025 | Dar Bouazza | 4842
dim. 24/05/2025 | Oulad Saleh | 2713`)),
  clean('weekday: nothing wrong', S(`
Jour | Date | Lieu | Patients
Samedi | 2026-02-14 | Nouaceur | 3963
Samedi | 2025-02-22 | Dar Bouazza | 4842
Mardi | 2025-09-16 | Ighzrane | 14`)),
  clean('weekday: weekly market', S(`
Localité | Souk hebdomadaire | Date de la caravane | Patients
Khemis | Jeudi | 2026-02-14 | 396
Had Oulad | Dimanche | 2026-02-22 | 484
Tlat | Mardi | 2026-03-04 | 211`), { mustNot: ['weekday-mismatch'] }),
  clean('weekday: place name is day', S(`
Date | Commune | Patients
2026-02-14 | Larbaa | 396
2026-02-22 | Sebt | 484
2026-03-04 | الخميس | 211`), { mustNot: ['weekday-mismatch'] }),
  clean('weekday: range with two days', S(`
Lieu | Date | Patients
A | du vendredi 26 au samedi 27 décembre 2025 | 3
B | Friday 26 to Saturday 27 December 2025 | 9`), { mustNot: ['weekday-mismatch'] }),
  wrong('date as text: french slashes', 'date-as-text', 'warning', 'S!A2:A4', S(`
Date | Centre | Consultations
14/02/2026 | A | 310
22/02/2026 | B | 287
28/02/2026 | C | 266`)),
  wrong('date as text: en', 'date-as-text', 'warning', 'S!B3', S(`
Clinic | Date held | Seen
A | 2025-05-01 | 310
B | 24 May 2025 | 287
C | 2025-06-01 | 266`)),
  wrong('date as text: arabic digits', 'date-as-text', 'warning', 'S!B2:B4', S(`
المركز | اليوم والتاريخ | العدد
أ | ١٦ شتنبر ٢٠٢٥ | 310
ب | ١٧ شتنبر ٢٠٢٥ | 287
ج | ١٨ شتنبر ٢٠٢٥ | 266`)),
  wrong('date as text: label value', 'date-as-text', 'warning', 'S!B3', S(`
القافلة الطبية |
المكان | وجدة
التاريخ | 30 دجنبر 2025
عدد الأطفال | 3`)),
  wrong('date as text: levant', 'date-as-text', 'warning', 'S!A2:A4', S(`
تاريخ | المركز | عدد المرضى
5 نيسان 2025 | أ | 310
12 كانون الأول 2025 | ب | 287
3 تشرين الثاني 2025 | ج | 266`)),
  clean('date as text: months', S(`
Mois | Patients
janvier 2025 | 310
février 2025 | 287
mars 2025 | 266`), { mustNot: ['date-as-text'] }),
  clean('date as text: note', S(`
Lieu | Patients | Remarque
A | 310 | Reporté au 14 mars 2026
B | 287 | 
C | 266 | visite du 3 mai 2026`), { mustNot: ['date-as-text'] }),
  clean('date as text: title', S(`
Situation au 14 mars 2026 | |
Lieu | Patients | Soins
A | 310 | 5
B | 287 | 6
C | 266 | 7`), { mustNot: ['date-as-text'] }),
  clean('date as text: hours', S(`
Date | Heure | Patients
2026-03-01 | 9h30 | 310
2026-03-02 | 10h00 | 287
2026-03-03 | 11h00 | 266`), { mustNot: ['date-as-text'] }),
  wrong('date as text: day first where nothing tells', 'date-as-text', 'warning', 'S!A2:A4', S(`
Date | Place | Patients
03/04/2025 | Taza | 310
05/06/2025 | Sefrou | 287
07/08/2025 | Figuig | 266`)),
  wrong('order of dates: mixed', 'date-order', 'warning', 'S!B3', S(`
Lieu | Date | Patients
Taza | 23/05/2025 | 310
Sefrou | 05/30/2025 | 287
Figuig | 14/06/2025 | 266
Settat | 21/06/2025 | 200`)),
  wrong('order of dates: months header out of order', 'date-order', 'warning', 'S!D1', S(`
Centre | Janvier | Février | Avril | Mars | Mai
A | 10 | 20 | 30 | 40 | 50
B | 11 | 21 | 31 | 41 | 51`)),
  wrong('order of dates: ar months', 'date-order', 'warning', 'S!C1', S(`
المركز | يناير | مارس | فبراير | أبريل
أ | 10 | 20 | 30 | 40
ب | 11 | 21 | 31 | 41`)),
  clean('order of dates: one row entered late', S(`
Date | Lieu | Patients
2025-01-04 | Taza | 310
2025-02-01 | Sefrou | 287
2025-03-01 | Settat | 111
2025-01-18 | Figuig | 266
2025-04-05 | Safi | 99
2025-05-03 | Tata | 77
2025-06-07 | Fès | 88`)),
  clean('order of dates: desc', S(`
Date | Lieu | Patients
2025-06-07 | Fès | 88
2025-05-03 | Tata | 77
2025-04-05 | Safi | 99
2025-03-01 | Settat | 111`), { mustNot: ['date-order'] }),
  clean('order of dates: grouped by place', S(`
Lieu | Date | Patients
Taza | 2025-03-01 | 310
Taza | 2025-04-01 | 287
Sefrou | 2025-01-18 | 266
Sefrou | 2025-02-05 | 99
Fès | 2025-05-03 | 77`), { mustNot: ['date-order'] }),
  clean('order of dates: school year', S(`
Centre | Septembre | Octobre | Novembre | Décembre | Janvier | Février
A | 10 | 20 | 30 | 40 | 50 | 1
B | 11 | 21 | 31 | 41 | 51 | 2`), { mustNot: ['date-order'] }),
  clean('order of dates: months rows quarter', S(`
Mois | Nombre
Juillet | 10
Août | 20
Septembre | 30
Total | 60`), { mustNot: ['date-order'] }),
  wrong('relative period', 'relative-period', 'warning', 'S!B2', S(`
العمليات | الفترة | العدد
جراحة الأطفال | الثلاثي الأول من السنة الجارية | 26
فحوصات | سنة 2017 | 354
زراعة القوقعة | سنة 2017 | 10`)),
  wrong('relative period: block', 'relative-period', 'warning', 'S!B2', S(`
Rapport | Jumelage Sétif – Ouargla
Période | premier trimestre de l'année en cours
Opérations | 26
Examens | 354`)),
  wrong('relative period: en', 'relative-period', 'warning', 'S!B3', S(`
Activity | Period | Number
Surgery | January 2025 | 26
Visits | last month | 354
Training | March 2025 | 10`)),
  wrong('relative period: no year', 'relative-period', 'warning', 'S!B2', S(`
المكان | التاريخ | العدد
وجدة | 26 و27 دجنبر | 3
صفرو | 2025-09-16 | 14
فاس | 2025-09-20 | 11`)),
  wrong('relative period: cette annee', 'relative-period', 'warning', 'S!A3', S(`
Période | Caravanes | Bénéficiaires
Année 2024 | 5 | 3400
Cette année | 7 | 4200
`)),
  clean('relative period: title-like', S(`
Indicateur | Mois en cours | Cumul
Consultations | 10 | 100
Chirurgies | 2 | 20`), { mustNot: ['relative-period'] }),
  clean('relative period: note', S(`
Lieu | Patients | Observation
A | 310 | À refaire le mois prochain
B | 287 | rien à signaler cette semaine`), { mustNot: ['relative-period'] }),
  clean('relative period: quarter', S(`
Période | Patients
1er trimestre 2025 | 310
2e trimestre 2025 | 287`), { mustNot: ['relative-period'] }),
  clean('relative period: days', S(`
اليوم | عدد الملقحين
الأول | 704
الثاني | 794
المجموع | 1498`), { mustNot: ['relative-period'] }),
  clean('relative period: whole column without year', S(`
Caravanes 2026 | |
Date | Lieu | Patients
14 mars | Taza | 310
21 mars | Sefrou | 287
4 avril | Fès | 90`)),
  wrong('1904: a', 'date-1904-shift', 'warning', 'S!B3', S(`
Lieu | Date | Patients
Taza | 2026-02-07 | 310
Sefrou | 2022-02-13 | 287
Figuig | 2026-02-21 | 266
Settat | 2026-02-28 | 111`)),
  both('1904: copied between sheets', [['date-1904-shift', 'warning', 'Mission!B2'], ['date-1904-shift', 'warning', 'Mission!B3'], ['date-1904-shift', 'warning', 'Mission!B4']], [sheet('Registre',`
Lieu | Date | Patients
Taza | 2026-02-07 | 310
Sefrou | 2026-02-14 | 287
Figuig | 2026-02-21 | 266`), sheet('Mission', `
Lieu | Date | Chirurgies
Taza | 2022-02-06 | 31
Sefrou | 2022-02-13 | 28
Figuig | 2022-02-20 | 26`)]),
  clean('1904: none: four years of campaigns', S(`
Lieu | Date | Patients
Taza | 2022-02-07 | 310
Sefrou | 2023-02-13 | 287
Figuig | 2024-02-21 | 266
Settat | 2026-02-28 | 111`), { mustNot: ['date-1904-shift'] }),
];
