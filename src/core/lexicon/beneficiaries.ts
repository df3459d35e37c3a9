/** Words for those who received a service: beside the service itself they count persons, not acts. */
import type { Language } from '../model/roles';

export const beneficiaryWords: Readonly<Record<Language, readonly string[]>> = {
  ar: ['مستفيد', 'مستفيدة', 'مستفيدون', 'مستفيدين', 'المستفيدات', 'مستفيدات', 'مرضى', 'مريض', 'أشخاص', 'شخص', 'خضعوا', 'استفادوا'],
  fr: ['bénéficiaire', 'patient', 'patiente', 'malade', 'personne', 'usager', 'consultant', 'ayant', 'bénéficié'],
  en: ['beneficiary', 'beneficiaries', 'patient', 'person', 'people', 'client', 'recipient'],
};
