/** Whether rows under a total can be its parts, by what their labels name: staff and glasses are no parts of "total patients". */
import { words } from './folding';
import { fieldNamed } from './field-names';

const staff = new Set(
  [
    'médecin',
    'chirurgien',
    'infirmier',
    'infirmière',
    'bénévole',
    'volontaire',
    'personnel',
    'équipe',
    'staff',
    'doctor',
    'physician',
    'surgeon',
    'nurse',
    'midwife',
    'midwives',
    'volunteer',
    'team',
    'pharmacien',
    'pharmacist',
    'technicien',
    'technician',
    'طبيب',
    'أطباء',
    'طبيبا',
    'ممرض',
    'ممرضين',
    'ممرضون',
    'ممرضات',
    'قابلة',
    'قابلات',
    'متطوع',
    'متطوعين',
    'متطوعون',
    'صيدلي',
    'صيادلة',
    'تقني',
    'تقنيين',
    'أطر',
    'طاقم',
    'فريق',
    'جراح',
    'جراحين',
    'جراحون',
  ].flatMap((word) => words(word)),
);

const namesStaff = (label: string): boolean => words(label).some((word) => staff.has(word));

/** Counts of nothing in particular go with any total; counts of something else, dates and places do not. */
export function areOfOneKind(total: string, parts: readonly string[]): boolean {
  const whole = fieldNamed([total])?.unit ?? 'none';
  const isOfStaff = namesStaff(total);
  return parts.every((label) => {
    const schema = fieldNamed([label]);
    if (namesStaff(label) !== isOfStaff && namesStaff(label)) return false;
    if (!schema || (schema.unit === 'none' && schema.kind === 'count')) return true;
    if (schema.kind === 'text') return schema.role === 'specialty' || schema.role === 'service';
    return schema.kind !== 'date' && schema.kind !== 'code' && schema.kind !== 'percent' && (whole === 'none' || schema.unit === whole);
  });
}
