/** Words of days: months of Morocco, Algeria and Tunisia, Mauritania, the Levant and Egypt, weekdays, and what stands around a date. */
import type { Language } from '../model/roles';

type Words = Readonly<Record<Language, readonly string[]>>;

/** January first. */
export const months: readonly Words[] = [
  { ar: ['يناير', 'ينایر', 'جانفي', 'كانون2'], fr: ['janvier', 'janv'], en: ['january', 'jan'] },
  { ar: ['فبراير', 'فيفري', 'شباط'], fr: ['février', 'févr', 'fév'], en: ['february', 'feb'] },
  { ar: ['مارس', 'مارش', 'آذار', 'أذار'], fr: ['mars'], en: ['march', 'mar'] },
  { ar: ['أبريل', 'ابريل', 'إبريل', 'أفريل', 'نيسان'], fr: ['avril', 'avr'], en: ['april', 'apr'] },
  { ar: ['ماي', 'مايو', 'أيار'], fr: ['mai'], en: ['may'] },
  { ar: ['يونيو', 'يونيه', 'جوان', 'حزيران'], fr: ['juin'], en: ['june', 'jun'] },
  { ar: ['يوليوز', 'يوليو', 'يوليه', 'جويلية', 'تموز'], fr: ['juillet', 'juil'], en: ['july', 'jul'] },
  { ar: ['غشت', 'أغسطس', 'أوت', 'أغشت', 'آب'], fr: ['août'], en: ['august', 'aug'] },
  { ar: ['شتنبر', 'سبتمبر', 'أيلول'], fr: ['septembre', 'sept'], en: ['september', 'sep'] },
  { ar: ['أكتوبر', 'اكتوبر', 'تشرين1'], fr: ['octobre', 'oct'], en: ['october'] },
  { ar: ['نونبر', 'نوفمبر', 'نوفنبر', 'تشرين2'], fr: ['novembre', 'nov'], en: ['november'] },
  { ar: ['دجنبر', 'ديسمبر', 'دسمبر', 'دجمبر', 'كانون1'], fr: ['décembre', 'déc'], en: ['december', 'dec'] },
];

/** Two words: "كانون الأول", "تشرين الثاني"; written as one with a figure above. */
export const twoWordMonths = { names: ['كانون', 'تشرين'], first: 'اول', second: 'ثاني', article: 'ال' } as const;

/** Sunday first. */
export const weekdays: readonly Words[] = [
  { ar: ['الأحد', 'أحد'], fr: ['dimanche', 'dim'], en: ['sunday', 'sun'] },
  { ar: ['الاثنين', 'الإثنين', 'اثنين', 'إثنين'], fr: ['lundi', 'lun'], en: ['monday', 'mon'] },
  { ar: ['الثلاثاء', 'ثلاثاء', 'التلاتاء'], fr: ['mardi'], en: ['tuesday', 'tue', 'tues'] },
  { ar: ['الأربعاء', 'أربعاء', 'الاربعاء'], fr: ['mercredi', 'mer'], en: ['wednesday', 'wed'] },
  { ar: ['الخميس', 'خميس'], fr: ['jeudi', 'jeu'], en: ['thursday', 'thu', 'thur', 'thurs'] },
  { ar: ['الجمعة', 'جمعة'], fr: ['vendredi', 'ven'], en: ['friday', 'fri'] },
  { ar: ['السبت', 'سبت'], fr: ['samedi', 'sam'], en: ['saturday', 'sat'] },
];

/** Tie a time to the moment of writing. */
export const relativeWords: Words = {
  ar: [
    'الجاري',
    'الجارية',
    'الحالي',
    'الحالية',
    'المقبل',
    'المقبلة',
    'القادم',
    'القادمة',
    'الماضي',
    'الماضية',
    'الفارط',
    'الفارطة',
    'المنصرم',
    'المنصرمة',
    'السابق',
    'السابقة',
  ],
  fr: ['ce', 'cette', 'courant', 'cours', 'prochain', 'prochaine', 'dernier', 'dernière'],
  en: ['this', 'last', 'next', 'current', 'previous'],
};

export const periodWords: Words = {
  ar: ['سنة', 'عام', 'شهر', 'أسبوع', 'ثلاثي', 'فصل', 'سداسي', 'نصف', 'موسم', 'يوم'],
  fr: ['trimestre', 'mois', 'an', 'année', 'semaine', 'semestre', 'saison', 'jour', 'exercice'],
  en: ['year', 'month', 'week', 'quarter', 'semester', 'season', 'day'],
};

/** Join two ends of a span. */
export const spanWords: Words = {
  ar: ['و', 'إلى', 'حتى', 'وحتى'],
  fr: ['au', 'et', 'à'],
  en: ['and', 'to', 'until', 'till', 'through'],
};

/** Say nothing of the day. */
export const dateFillers: Words = {
  ar: [
    'في',
    'من',
    'يوم',
    'يومي',
    'أيام',
    'يومه',
    'شهر',
    'بتاريخ',
    'ما',
    'بين',
    'ابتداء',
    'ليوم',
    'م',
    'ميلادي',
    'ميلادية',
    'الموافق',
    'موافق',
    'ل',
    'لـ',
  ],
  fr: ['du', 'le', 'les', 'de', 'en', 'date'],
  en: ['from', 'on', 'the', 'of', 'in', 'and', 'dated'],
};

/** Behind a year of our calendar: «2024م». */
export const eraMarks: readonly string[] = ['م', 'ميلادي', 'ميلادية', 'AD', 'CE'];

/** Between the same day in two calendars. */
export const sameDayWords: Words = {
  ar: ['الموافق', 'موافق', 'الموافقة', 'يوافق', 'الموافق ل', 'الموافق لـ', 'الموافق ليوم'],
  fr: ['correspondant au', 'correspondant à', 'soit le'],
  en: ['corresponding to', 'equivalent to'],
};

/** Before a time of day, and behind it. */
export const timeWords = {
  before: ['à', 'at', 'على الساعة', 'الساعة', 'في الساعة'],
  after: ['am', 'pm', 'a.m.', 'p.m.', 'ص', 'م', 'صباحا', 'مساء', 'زوالا'],
} as const;

/** The article and "and" that Arabic writes at the head of a word. */
export const articlePrefix = 'ال';
export const joiningPrefix = 'و';

/** In a header: the column holds days of the calendar, not "day 1" or "week 12". */
export const dateHeaderWords: Words = {
  ar: ['تاريخ', 'تواريخ'],
  fr: ['date', 'dates', 'péremption', 'échéance'],
  en: ['date', 'dates', 'expiry', 'expiration', 'dob'],
};

/** In place of a day: it is still to come, goes on, or is not said. */
export const undatedWords: Words = {
  ar: [
    'مستمر',
    'مستمرة',
    'دائم',
    'دائمة',
    'قيد الإنجاز',
    'جارية',
    'لاحقا',
    'غير محدد',
    'قريبا',
    'يحدد لاحقا',
    'مؤجل',
    'ملغى',
    'لم تحدد',
    'لم تنطلق',
  ],
  fr: [
    'en cours',
    'permanent',
    'permanente',
    'continu',
    'à venir',
    'à déterminer',
    'à définir',
    'indéterminé',
    'illimité',
    'reporté',
    'annulé',
    'prévu',
    'sans objet',
    'so',
    'non daté',
    'sans date',
    'dès que possible',
  ],
  en: [
    'ongoing',
    'in progress',
    'continuous',
    'permanent',
    'open',
    'to come',
    'to be determined',
    'to be confirmed',
    'to be defined',
    'indefinite',
    'unlimited',
    'postponed',
    'cancelled',
    'canceled',
    'planned',
    'undated',
    'no date',
    'asap',
    'present',
  ],
};

/** Words of the months of the Hijra; "ربيع" and "جمادى" stand for two each. */
export const hijriMonths: Words = {
  ar: ['محرم', 'صفر', 'ربيع', 'جمادى', 'رجب', 'شعبان', 'رمضان', 'شوال', 'القعدة', 'الحجة', 'هـ'],
  fr: ['mouharram', 'safar', 'rabia', 'joumada', 'rajab', 'chaabane', 'ramadan', 'chaoual', 'kaada', 'hijja'],
  en: ['muharram', 'rabi', 'jumada', 'shaban', 'shawwal', 'qadah', 'hijjah', 'ah'],
};
