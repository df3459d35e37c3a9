/** Words that stand between or beside the figures of one cell without naming anything. */
import type { Language } from '../model/roles';

/** "40 ou 45", "10 à 11", «بين 10 و12»: two figures where one was asked. */
export const figureJoiners: Readonly<Record<Language, readonly string[]>> = {
  ar: ['و', 'أو', 'إلى', 'الى', 'من', 'بين', 'زائد'],
  fr: ['ou', 'et', 'à', 'entre', 'plus', 'dont', 'soit'],
  en: ['or', 'and', 'to', 'between', 'plus', 'of', 'x'],
};

/** Spans of time: an age or a period is no broken figure. */
export const timeUnits: Readonly<Record<Language, readonly string[]>> = {
  ar: ['سنة', 'سنوات', 'عام', 'شهر', 'أشهر', 'أسبوع', 'أسابيع', 'يوم', 'أيام', 'ساعة', 'ساعات', 'دقيقة'],
  fr: ['an', 'ans', 'année', 'années', 'mois', 'semaine', 'semaines', 'jour', 'jours', 'heure', 'heures', 'h', 'mn', 'min', 'minutes'],
  en: ['year', 'years', 'yr', 'yrs', 'month', 'months', 'week', 'weeks', 'day', 'days', 'hour', 'hours', 'minutes'],
};
