/** Dates as people write them, and dates that can not be. */
import { both, clean, wrong } from '../case';
import { sheet } from '../written';

export const wrongDates = [
  wrong('Moroccan months', 'date-as-text', 'warning', 'S!B2:B5', [sheet('S', `
المكان | التاريخ | المستفيدون
سطات | 16 شتنبر 2025 | 210
صفرو | 3 غشت 2025 | 187
وجدة | 12 يوليوز 2025 | 98
العيون | 30 دجنبر 2025 | 144`)]),
  wrong('Algerian months', 'date-as-text', 'warning', 'S!B2:B4', [sheet('S', `
الولاية | التاريخ | الفحوص
ورقلة | 14 جويلية 2025 | 310
باتنة | 5 أوت 2025 | 287
الجلفة | 20 أفريل 2025 | 266`)]),
  wrong('French dates as text', 'date-as-text', 'warning', 'S!B2:B4', [sheet('S', `
Lieu | Date | Patients
Taza | 14 février 2026 | 310
Sefrou | 21 mars 2026 | 287
Figuig | 4 avril 2026 | 266`)]),
  wrong('day and month in figures as text', 'date-as-text', 'warning', 'S!B2:B4', [sheet('S', `
Lieu | Date | Patients
Taza | 23-05-2025 | 310
Sefrou | 30-05-2025 | 287
Figuig | 14-06-2025 | 266`)]),
  wrong('a date that does not exist', 'impossible-date', 'error', 'S!B3', [sheet('S', `
Lieu | Date | Patients
Taza | 2025-01-28 | 310
Sefrou | 31/02/2025 | 287
Figuig | 2025-03-04 | 266`)]),
  wrong('31 November in Arabic', 'impossible-date', 'error', 'S!B2', [sheet('S', `
المكان | التاريخ | المستفيدون
سطات | 31 نونبر 2025 | 210
صفرو | 2025-11-08 | 187
وجدة | 2025-11-15 | 98`)]),
  wrong('a year that nobody means', 'date-out-of-range', 'error', 'S!B3', [sheet('S', `
Lieu | Date | Patients
Taza | 2025-01-28 | 310
Sefrou | 2205-02-03 | 287
Figuig | 2025-03-04 | 266
Midelt | 2025-03-11 | 199`)]),
  wrong('end before start', 'end-before-start', 'error', 'S!C3', [sheet('S', `
Caravane | Début | Fin | Patients
Taza | 2025-01-28 | 2025-01-30 | 310
Sefrou | 2025-02-10 | 2025-02-08 | 287
Figuig | 2025-03-04 | 2025-03-06 | 266`)]),
  wrong('end before start, in Arabic', 'end-before-start', 'error', 'S!C2', [sheet('S', `
القافلة | تاريخ البداية | تاريخ النهاية | المستفيدون
تنغير | 2025-10-28 | 2025-10-21 | 310
الريش | 2025-11-10 | 2025-11-12 | 287`)]),
  wrong('published before it was held', 'published-before-event', 'error', 'S!C3', [sheet('S', `
Campagne | Date | Date de publication | Bénéficiaires
Taza | 2025-05-10 | 2025-05-12 | 310
Sefrou | 2025-05-24 | 2025-05-23 | 287
Figuig | 2025-06-07 | 2025-06-09 | 266`)]),
  both('a weekday that it was not', [['weekday-mismatch', 'error', 'S!B3'], ['date-as-text', 'warning', 'S!B2:B4']], [sheet('S', `
المكان | التاريخ | المستفيدون
سطات | الثلاثاء 16 شتنبر 2025 | 210
صفرو | الاثنين 3 غشت 2025 | 187
وجدة | السبت 12 يوليوز 2025 | 98`)], { mustNot: ['impossible-date'] }),
  wrong('a relative period', 'relative-period', 'warning', 'S!B3', [sheet('S', `
Lieu | Date | Patients
Taza | 2025-01-28 | 310
Sefrou | la semaine dernière | 287
Figuig | 2025-03-04 | 266`)]),
  wrong('a relative period in Arabic', 'relative-period', 'warning', 'S!B2', [sheet('S', `
المكان | التاريخ | المستفيدون
تمنراست | أكتوبر الفارط | 866
أدرار | 2017-11-04 | 901
إليزي | 2018-02-10 | 412`)]),
  wrong('one date four years off, as between two date systems', 'date-1904-shift', 'warning', 'S!B4', [sheet('S', `
Lieu | Date | Patients
Taza | 2025-01-28 | 310
Sefrou | 2025-02-10 | 287
Midelt | 2021-02-16 | 266
Figuig | 2025-03-04 | 199`)]),
  clean('campaign years apart by more than four years', [sheet('S', `
Lieu | Date | Patients
Taza | 2017-01-28 | 310
Sefrou | 2019-02-10 | 287
Midelt | 2021-02-16 | 266
Figuig | 2025-03-04 | 199`)], { mustNot: ['date-1904-shift'] }),
  clean('one-day campaigns whose start is their end', [sheet('S', `
القافلة | تاريخ البداية | تاريخ النهاية | تاريخ النشر | المستفيدون
تنغير | 2025-10-21 | 2025-10-21 | 2025-10-21 | 310
الريش | 2025-11-10 | 2025-11-12 | 2025-11-11 | 287`)]),
  clean('birth dates of long ago', [sheet('S', `
N° | Date de naissance | Sexe | Acte
1 | 1931-04-01 | F | Consultation
2 | 1948-12-31 | M | Cataracte
3 | 2024-02-29 | F | Pédiatrie`)]),
  clean('dates planned for next year are no mistake', [sheet('Programme', `
Caravane | Date prévue | Objectif
Taza | 2026-05-10 | 500
Sefrou | 2026-09-24 | 400
Figuig | 2026-11-07 | 300`)]),
];
