/** Dates as a reader of the country writes them in running text: "14 فبراير 2026", "14 février 2026", "14 February 2026". */
import type { Language } from '../model/roles';
import { isoFromSerial } from '../reading/dates';

type Months = readonly string[];

const arabicMaghreb: Months = ['يناير', 'فبراير', 'مارس', 'أبريل', 'ماي', 'يونيو', 'يوليوز', 'غشت', 'شتنبر', 'أكتوبر', 'نونبر', 'دجنبر'];
const arabicAlgeria: Months = ['جانفي', 'فيفري', 'مارس', 'أفريل', 'ماي', 'جوان', 'جويلية', 'أوت', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'];
const arabicWidely: Months = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
];
const french: Months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
const english: Months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const arabicByCountry: Readonly<Record<string, Months>> = { MA: arabicMaghreb, DZ: arabicAlgeria, TN: arabicAlgeria };

/** @param serial of the 1900 system. @param country ISO code. "" for a number that is no date. */
export function dateInWords(serial: number, language: Language, country: string): string {
  const [year, month = '', day = ''] = isoFromSerial(Math.floor(serial))?.split('-') ?? [];
  if (year === undefined) return '';
  const months = { ar: arabicByCountry[country] ?? arabicWidely, fr: french, en: english }[language];
  const first = language === 'fr' && Number(day) === 1 ? '1er' : String(Number(day));
  return `${first} ${months[Number(month) - 1] ?? ''} ${year}`;
}

/** In figures, day first: as every reader of the three countries expects. */
export function dateInFigures(serial: number): string {
  const [year = '', month = '', day = ''] = isoFromSerial(Math.floor(serial))?.split('-') ?? [];
  return `${day}/${month}/${year}`;
}
