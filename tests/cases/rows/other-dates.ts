/** Dates that cannot be, in layouts and words of other authors. */
import { clean, wrong } from '../case';
import type { WrittenSheet } from '../written';
import { sheet } from '../written';

const S = (text: string, options: WrittenSheet['options'] = {}): readonly WrittenSheet[] => [sheet('S', text, options)];

export const otherDates = [
  wrong('impossible date: caravan table 30 fevrier', 'impossible-date', 'error', 'S!C4', S(`
Programme des caravanes 2026 ||
Localité | Commune rurale | Jour de la caravane | Bénéficiaires
Sefrou | Ighzrane | 2026-02-14 | 320
Taza | Bni Frassen | 30/02/2026 | 280
Boulemane | Guigou | 2026-03-07 | 190`)),
  wrong('impossible date: label value ar', 'impossible-date', 'error', 'S!B3', S(`
بطاقة القافلة |
المكان | دار بوعزة
تاريخ القافلة | 31 أبريل 2025
عدد المستفيدين | 4842`)),
  wrong('impossible date: arabic digits', 'impossible-date', 'error', 'S!B3', S(`
المكان | تاريخ التنظيم | المستفيدون
سطات | 2025-09-16 | 210
صفرو | ٣١/٠٩/٢٠٢٥ | 187
وجدة | 2025-10-15 | 98`)),
  clean('impossible date: lot like date is not date', S(`
Article | Lot | Quantité
Gaze | 31/02/25 | 10
Compresse | 45-13-99 | 20
Coton | 99/99 | 30`), { mustNot: ['impossible-date'] }),
  wrong('date out of range: 1925 typed', 'date-out-of-range', 'error', 'S!B4', S(`
Lieu | Date de la mission | Consultations
Tamanrasset | 2015-10-21 | 830
Adrar | 2016-03-02 | 873
Tiaret | 1925-11-05 | 901
Illizi | 2016-12-01 | 44`)),
  wrong('date out of range: label value', 'date-out-of-range', 'error', 'S!B2', S(`
Lieu | Oujda
Date de début | 2205-12-26
Date de fin | 2025-12-27
Enfants traités | 3`), { mustNot: ['end-before-start'] }),
  wrong('date out of range: serial zero 1900', 'date-out-of-range', 'error', 'S!B3', S(`
Site | Date | Patients
A | 2025-01-10 | 310
B | 1900-01-05 | 287
C | 2025-02-03 | 266`)),
  clean('date out of range: birth dates', S(`
Code | Date de naissance | Sexe
P1 | 1931-05-04 | F
P2 | 2019-01-09 | M
P3 | 1958-12-30 | F`), { mustNot: ['date-out-of-range'] }),
  clean('date out of range: foundation', S(`
Association | Date de création | Membres
ANFAS | 1942-04-05 | 310
AMPS | 1987-06-01 | 287
ARS | 2003-09-15 | 266`), { mustNot: ['date-out-of-range'] }),
  clean('date out of range: times', S(`
Date | Heure | Patients
2026-03-01 | 0.375 | 310
2026-03-02 | 0.5 | 287`, {formats:{'B2:B3':'h:mm'}}), { mustNot: ['date-out-of-range'] }),
  wrong('end before start: ar', 'end-before-start', 'error', 'S!C3', S(`
القافلة | من | إلى | المستفيدون
وجدة | 2025-12-26 | 2025-12-27 | 3
ورقلة | 2017-10-28 | 2017-10-21 | 866
تمنراست | 2017-11-01 | 2017-11-05 | 200`)),
  wrong('end before start: en departure return', 'end-before-start', 'error', 'S!D2', S(`
Team | Specialty | Departure | Return | Members
Sétif | Paediatric surgery | 2025-03-20 | 2025-03-02 | 6
Alger | Neurology | 2025-03-10 | 2025-03-17 | 4`)),
  wrong('end before start: label value fr', 'end-before-start', 'error', 'S!B4', S(`
Mission | Cathétérisme pédiatrique
Lieu | Oujda
Début | 2025-12-27
Fin | 2025-12-26
Bénéficiaires | 3`)),
  wrong('end before start: range in one cell', 'end-before-start', 'error', 'S!B3', S(`
Lieu | Période | Patients
Oujda | du 26 au 27 décembre 2025 | 3
Ouargla | du 28 octobre 2017 au 21 octobre 2017 | 866
Atar | du 15 au 20 avril 2013 | 10342`)),
  wrong('end before start: range ar one cell block', 'end-before-start', 'error', 'S!B3', S(`
بطاقة الحملة |
المكان | أطار
الفترة | من 20 أبريل 2013 إلى 15 أبريل 2013
المعاينات | 10342`)),
  wrong('end before start: figures', 'end-before-start', 'error', 'S!B3', S(`
Site | Dates | Patients
A | 12/03/2026 - 14/03/2026 | 3
B | du 20/03/2026 au 18/03/2026 | 9`)),
  wrong('end before start: block from to', 'end-before-start', 'error', 'S!B4', S(`
Mission | Eye camp
Place | Tata
From | 2025-04-12
To | 2025-04-10
Patients | 2420`)),
  clean('arrival departure', S(`
Équipe | Arrivée | Départ | Membres
Sétif | 2025-03-02 | 2025-03-20 | 6
Alger | 2025-03-10 | 2025-03-17 | 4`)),
  clean('received from', S(`
Item | From | To | Quantity
Gauze | Oujda | Sefrou | 10
Cotton | Rabat | Taza | 20`)),
  clean('end before start: same day', S(`
Lieu | Début | Fin | Patients
A | 2025-12-26 | 2025-12-26 | 3
B | 2025-12-28 | 2026-01-02 | 9`)),
  clean('end before start: across new year range', S(`
Lieu | Période | Patients
A | du 28 décembre 2025 au 3 janvier 2026 | 3
B | du 28 décembre au 3 janvier 2025 | 5`), { mustNot: ['end-before-start'] }),
];
