/** Words of columns that group people by age. */
import type { Language } from '../model/roles';

/** Whole phrases of a header; beside them stand bands such as "5-9". */
export const ageGroupWords: Readonly<Record<Language, readonly string[]>> = {
  ar: ['العمر', 'الأعمار', 'السن', 'الفئة العمرية', 'الفئات العمرية', 'الشريحة العمرية', 'الشرائح العمرية', 'فئة السن', 'فئات السن'],
  fr: ['âge', "tranche d'âge", "tranches d'âge", "groupe d'âge", "groupes d'âge", "classe d'âge", "classes d'âge", 'âges'],
  en: ['age', 'ages', 'age group', 'age groups', 'age band', 'age range', 'age bracket', 'age class', 'age category'],
};
