/** Names of months and weekdays in Arabic (Morocco, Algeria and Tunisia, Mauritania, the Levant, Egypt), French and English. */
import { foldLetters } from './text';

const months: readonly string[] = [
  'يناير ينایر جانفي كانون2 janvier janv jan january',
  'فبراير فيفري شباط février fevr fév fev feb february',
  'مارس مارش آذار أذار mars mar march',
  'أبريل ابريل إبريل أفريل نيسان avril avr apr april',
  'ماي مايو أيار mai may',
  'يونيو يونيه جوان حزيران juin jun june',
  'يوليوز يوليو يوليه جويلية تموز juillet juil jul july',
  'غشت أغسطس أوت أغشت آب août aug august',
  'شتنبر سبتمبر أيلول septembre sept sep september',
  'أكتوبر اكتوبر تشرين1 octobre oct october',
  'نونبر نوفمبر نوفنبر تشرين2 novembre nov november',
  'دجنبر ديسمبر دسمبر دجمبر كانون1 décembre déc dec december',
];

const weekdays: readonly string[] = [
  'الأحد أحد dimanche dim sunday sun',
  'الاثنين الإثنين اثنين إثنين lundi lun monday mon',
  'الثلاثاء ثلاثاء التلاتاء mardi tuesday tue tues',
  'الأربعاء أربعاء الاربعاء mercredi mer wednesday wed',
  'الخميس خميس jeudi jeu thursday thu thur thurs',
  'الجمعة جمعة vendredi ven friday fri',
  'السبت سبت samedi sam saturday sat',
];

function byFoldedWord(lists: readonly string[], first: number): ReadonlyMap<string, number> {
  return new Map(lists.flatMap((words, index) => words.split(' ').map((word) => [foldLetters(word), index + first] as const)));
}

const monthOfWord = byFoldedWord(months, 1);
const weekdayOfWord = byFoldedWord(weekdays, 0);

/** "كانون الأول" and its like are two words: they become "كانون1" before the look-up. */
export function joinTwoWordMonths(folded: string): string {
  return folded.replace(/(كانون|تشرين) (?:ال)?(اول|ثاني)/g, (_, name: string, which: string) => name + (which === 'اول' ? '1' : '2'));
}

/** 1–12 for a folded word, or null. */
export const monthNamed = (word: string): number | null => monthOfWord.get(word) ?? null;

/** 0 Sunday … 6 Saturday, or null. `text` may be any writing of one word. */
export function weekdayNamed(text: string): number | null {
  return weekdayOfWord.get(foldLetters(text.trim())) ?? null;
}
