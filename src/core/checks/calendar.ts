/** Days as people name them, for the checks of dates. */
import { isoFromSerial, weekdayNamed } from '../reading/dates';

/** ISO text of a serial number of the 1900 system; the number itself where it is no day. */
export function dateText(serial: number): string {
  return isoFromSerial(serial) ?? String(serial);
}

/** The weekday that is the whole of a text, 0 for Sunday; `null` for any other text. */
export function weekdayIn(text: string): number | null {
  return text === '' || text.length > 20 ? null : weekdayNamed(text.replace(/^يوم\s+/, ''));
}

/** Periods that mean another time when they are read later. */
export const relativePeriod =
  /^(?:cette (?:année|semaine|saison)|ce (?:mois|trimestre|semestre)(?:-ci)?|هذا (?:العام|الشهر|الأسبوع|الفصل)|هذه السنة)$|ann[ée]e (?:en cours|courante|derni[èe]re|pass[ée]e|prochaine)|mois (?:en cours|dernier|prochain|pass[ée])|semaine (?:derni[èe]re|prochaine|en cours)|trimestre en cours|(?:^|\s)(?:dernier|derni[èe]re|prochaine?|courant|[ée]coul[ée]e?)\s*$|\b(?:hier|aujourd['’]hui|demain|yesterday|today|tomorrow)\b|\b(?:this|last|next|current|previous) (?:year|month|week|quarter)|(?:السنة|العام|الشهر|الأسبوع|الفصل) (?:الجاري|الجارية|الحالي|الحالية|الماضي|الماضية|المقبل|المقبلة|القادم|القادمة|الفارط|المنصرم|المنصرمة)|(?:^|\s)(?:الجاري|الحالي|الماضي|المقبل|القادم|الفارط|المنصرم)\s*$|^(?:أمس|غدا|البارحة)$/iu;

/** d or y beside m, outside quotes and brackets, and no digit's place: "#,##0 MAD" is of money. */
export function isDateFormat(format: string): boolean {
  const plain = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return /[dy].*m|m.*[dy]/i.test(plain) && !/[#0?]/.test(plain);
}
