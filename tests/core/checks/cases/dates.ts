import { sheetOf, type GridCell } from '../../../support/grid';
import type { Case } from './case';

const day = 'dd/mm/yyyy';
const sheet = (name: string, rows: readonly (readonly GridCell[])[], ...dated: readonly string[]): ReturnType<typeof sheetOf> => sheetOf(name, rows, { formats: Object.fromEntries(dated.map((area) => [area, day])) });

/** 22 February 2025, 24 May 2025, 14 February 2026, 23 May 2025. */
const [first, second, third, published] = [45710, 45801, 46067, 45800];

export const dateCases: readonly Case[] = [
  { code: 'date-as-text', name: 'Maghrebi months', sheets: [sheetOf('S', [['المكان', 'التاريخ', 'المستفيدون'], ['سطات', '16 شتنبر 2025', 10], ['صفرو', '3 غشت 2025', 14], ['وجدة', '12 يوليوز 2025', 31]])], fires: ['S!B2:B4'] },
  { code: 'date-as-text', name: 'one date among real ones', sheets: [sheet('S', [['Lieu', 'Date', 'Consultations'], ['Atar', first, 120], ['Zouerate', '24/05/2025', 80], ['Oujda', third, 61]], 'B2:B4')], fires: ['S!B3'] },
  { code: 'date-as-text', name: 'real dates', sheets: [sheet('S', [['Lieu', 'Date', 'Consultations'], ['Atar', first, 120], ['Zouerate', second, 80]], 'B2:B3')], fires: [] },
  { code: 'date-as-text', name: 'months by name, which no serial number says', sheets: [sheetOf('S', [['Mois', 'Consultations'], ['Janvier', 120], ['Février', 80], ['Mars', 61]])], fires: [] },
  { code: 'impossible-date', name: 'the 31st of September', sheets: [sheet('S', [['Lieu', 'Date', 'Consultations'], ['Atar', first, 120], ['Zouerate', '31/09/2025', 80], ['Oujda', third, 61]], 'B2:B4')], fires: ['S!B3'] },
  { code: 'impossible-date', name: 'the 30th of February in Arabic', sheets: [sheet('S', [['المكان', 'التاريخ', 'المستفيدون'], ['سطات', first, 10], ['صفرو', '30 فبراير 2026', 14], ['وجدة', third, 20]], 'B2:B4')], fires: ['S!B3'] },
  { code: 'impossible-date', name: 'the 29th of February of a leap year', sheets: [sheet('S', [['Lieu', 'Date', 'Consultations'], ['Atar', 45351, 120], ['Zouerate', second, 80]], 'B2:B3')], fires: [] },
  { code: 'impossible-date', name: 'no date at all', sheets: [sheetOf('S', [['Lieu', 'Consultations'], ['Atar', 120], ['Zouerate', 80]])], fires: [] },
  { code: 'date-out-of-range', name: 'a year typed 2205', sheets: [sheet('S', [['Lieu', 'Date', 'Consultations'], ['Atar', first, 120], ['Zouerate', 111544, 80], ['Oujda', third, 61]], 'B2:B4')], fires: ['S!B3'] },
  {
    code: 'date-out-of-range', name: 'a day outside the campaign that the sheet states',
    sheets: [sheet('S', [['Campagne', 'Caravane de Sefrou'], ['Date de début', 46010], ['Date de fin', 46014], [], ['Date', 'Station', 'Consultations'], [46010, 'A', 120], [46011, 'B', 95], [46041, 'A', 80]], 'B2:B3', 'A6:A8')], fires: ['S!A8'],
  },
  { code: 'date-out-of-range', name: 'days of the campaign', sheets: [sheet('S', [['Date de début', 46010], ['Date de fin', 46014], [], ['Date', 'Station', 'Consultations'], [46010, 'A', 120], [46011, 'B', 95], [46014, 'A', 80]], 'B1:B2', 'A5:A7')], fires: [] },
  { code: 'date-out-of-range', name: 'dates of birth', sheets: [sheet('S', [['Équipe', 'Date de naissance', 'Interventions'], ['A', 17000, 120], ['B', 16500, 80]], 'B2:B3')], fires: [] },
  { code: 'end-before-start', name: 'a mission that ends before it starts', sheets: [sheet('S', [['Mission', 'Date de début', 'Date de fin', 'Consultations'], ['Atar', first, first + 2, 120], ['Zouerate', second, second - 30, 80]], 'B2:C3')], fires: ['S!C3'] },
  { code: 'end-before-start', name: 'a block in Arabic', sheets: [sheet('S', [['القافلة', 'أولاد صالح'], ['تاريخ البداية', 45801], ['تاريخ النهاية', 45800], ['عدد المستفيدين', 2713]], 'B2:B3')], fires: ['S!B3'] },
  { code: 'end-before-start', name: 'missions of one day', sheets: [sheet('S', [['Mission', 'Date de début', 'Date de fin', 'Consultations'], ['Atar', first, first, 120], ['Zouerate', second, second + 1, 80]], 'B2:C3')], fires: [] },
  { code: 'end-before-start', name: 'an end that is not known', sheets: [sheet('S', [['Mission', 'Date de début', 'Date de fin', 'Consultations'], ['Atar', first, null, 120], ['Zouerate', second, second + 1, 80]], 'B2:C3')], fires: [] },
  {
    code: 'published-before-event', name: 'a series with one date of publication',
    sheets: [sheet('S', [['القافلة', 'التاريخ', 'عدد المستفيدين'], ['دار بوعزة', first, 4842], ['أولاد صالح', second, 2713], ['النواصر', third, 3963], [], ['تاريخ النشر', published]], 'B2:B4', 'B6')], fires: ['S!B6'],
  },
  { code: 'published-before-event', name: 'in a row of a register', sheets: [sheet('S', [['Lieu', 'Date', 'Date de publication', 'Consultations'], ['Atar', first, first + 2, 120], ['Zouerate', second, second - 1, 80]], 'B2:C3')], fires: ['S!C3'] },
  { code: 'published-before-event', name: 'published afterwards', sheets: [sheet('S', [['Lieu', 'Date', 'Date de publication', 'Consultations'], ['Atar', first, first + 2, 120], ['Zouerate', second, second, 80]], 'B2:C3')], fires: [] },
  { code: 'published-before-event', name: 'no publication', sheets: [sheet('S', [['Lieu', 'Date', 'Consultations'], ['Atar', first, 120], ['Zouerate', second, 80]], 'B2:B3')], fires: [] },
  { code: 'weekday-mismatch', name: 'a column of weekdays', sheets: [sheet('S', [['Date', 'Jour', 'Consultations'], [45916, 'mardi', 120], [45917, 'mardi', 95], [45918, 'jeudi', 60]], 'A2:A4')], fires: ['S!B3'] },
  { code: 'weekday-mismatch', name: 'a weekday beside an Arabic date', sheets: [sheet('S', [['التاريخ', 'اليوم', 'المستفيدون'], [45916, 'الثلاثاء', 10], [45917, 'الخميس', 12], [45918, 'الخميس', 14]], 'A2:A4')], fires: ['S!B3'] },
  { code: 'weekday-mismatch', name: 'right weekdays', sheets: [sheet('S', [['Date', 'Jour', 'Consultations'], [45916, 'mardi', 120], [45917, 'mercredi', 95]], 'A2:A3')], fires: [] },
  { code: 'weekday-mismatch', name: 'another column of texts', sheets: [sheet('S', [['Date', 'Station', 'Consultations'], [45916, 'Souk Tlata', 120], [45917, 'Souk Larbaa', 95]], 'A2:A3')], fires: [] },
  { code: 'relative-period', name: 'the year in progress', sheets: [sheet('S', [['Lieu', 'Date', 'Consultations'], ['Atar', first, 120], ['Ouargla', "premier trimestre de l'année en cours", 26], ['Oujda', third, 61]], 'B2:B4')], fires: ['S!B3'] },
  { code: 'relative-period', name: 'last month in Arabic', sheets: [sheet('S', [['المكان', 'التاريخ', 'المستفيدون'], ['سطات', first, 10], ['ورقلة', 'الشهر الماضي', 26], ['وجدة', third, 31]], 'B2:B4')], fires: ['S!B3'] },
  { code: 'relative-period', name: 'a quarter with its year', sheets: [sheet('S', [['Lieu', 'Date', 'Consultations'], ['Atar', first, 120], ['Ouargla', third, 26]], 'B2:B3')], fires: [] },
  { code: 'relative-period', name: 'the heading "day"', sheets: [sheetOf('S', [['اليوم', 'عدد الملقحين'], ['الأول', 704], ['الثاني', 795]])], fires: [] },
  { code: 'date-1904-shift', name: 'one row copied from a Mac', sheets: [sheet('S', [['Lieu', 'Date', 'Consultations'], ['Atar', 45710, 120], ['Zouerate', 45740 - 1462, 80], ['Oujda', 45790, 61], ['Sefrou', 45801, 33]], 'B2:B5')], fires: ['S!B3'] },
  { code: 'date-1904-shift', name: 'one row four years on', sheets: [sheet('S', [['المكان', 'التاريخ', 'المستفيدون'], ['سطات', 45710, 10], ['صفرو', 45715, 20], ['وجدة', 45780 + 1462, 30], ['فاس', 45790, 40]], 'B2:B5')], fires: ['S!B4'] },
  { code: 'date-1904-shift', name: 'one date years off where no row follows another by date', sheets: [sheet('S', [['المكان', 'التاريخ', 'المستفيدون'], ['سطات', 45710, 10], ['صفرو', 45790, 20], ['وجدة', 45780 - 1462, 30], ['فاس', 45715, 40]], 'B2:B5')], fires: [] },
  { code: 'date-1904-shift', name: 'an older project below', sheets: [sheet('S', [['Projet', 'Début', 'Coût'], ['A', 45710, 10], ['B', 45715, 20], ['C', 45790, 30], ['D', 45780 - 1462, 40]], 'B2:B5')], fires: [] },
  { code: 'date-1904-shift', name: 'campaigns over years', sheets: [sheet('S', [['Lieu', 'Date', 'Consultations'], ['Atar', 41000, 120], ['Zouerate', 42462, 80], ['Oujda', 43924, 61], ['Sefrou', 45790, 33]], 'B2:B5')], fires: [] },
  { code: 'date-1904-shift', name: 'two dates', sheets: [sheet('S', [['Lieu', 'Date', 'Consultations'], ['Atar', 41000, 120], ['Zouerate', 42462, 80]], 'B2:B3')], fires: [] },
  { code: 'unreadable-date', name: 'a word among days', sheets: [sheet('S', [['Date', 'Province', 'Consultations'], [first, 'Fès', 12], [second, 'Sefrou', 13], ['foo', 'Taza', 14]], 'A2:A3')], fires: ['S!A4'] },
  { code: 'unreadable-date', name: 'nothing read in a column of dates', sheets: [sheetOf('S', [['المكان', 'التاريخ', 'المستفيدون'], ['سطات', 'كذا', 10], ['صفرو', 'هناك', 20]])], fires: ['S!B2:B3'] },
  { code: 'unreadable-date', name: 'days that are not known yet', sheets: [sheet('S', [['Lieu', 'Date', 'Consultations'], ['Atar', first, 12], ['Taza', 'à préciser', 13], ['Oujda', 'ND', 14], ['Sefrou', '-', 15], ['Fès', 'reporté', 16]], 'B2')], fires: [] },
  { code: 'unreadable-date', name: 'numbered days, weeks and periods', sheets: [sheetOf('S', [['اليوم', 'المستفيدون'], ['اليوم الأول', 10], ['اليوم الثاني', 20]])], fires: [] },
  { code: 'age-as-date', name: 'a band that became a day', sheets: [sheetOf('S', [["Tranche d'âge", 'Femmes', 'Hommes'], ['0-4', 1, 2], [46270, 3, 4], ['10-14', 5, 6]], { formats: { A3: 'd-mmm' } })], fires: ['S!A3'] },
  { code: 'age-as-date', name: 'a band that became a month', sheets: [sheetOf('S', [['الفئة العمرية', 'إناث', 'ذكور'], ['0-4', 1, 2], [41760, 3, 4], ['15-49', 5, 6]], { formats: { A3: 'mmm-yy' } })], fires: ['S!A3'] },
  { code: 'age-as-date', name: 'days of consultations', sheets: [sheetOf('S', [['Date', 'Consultations'], [46270, 3], [46271, 4]], { formats: { A2: 'd-mmm', A3: 'd-mmm' } })], fires: [] },
  { code: 'age-as-date', name: 'bands as texts', sheets: [sheetOf('S', [['Age group', 'Women', 'Men'], ['0-4', 1, 2], ['5-9', 3, 4]])], fires: [] },
];
