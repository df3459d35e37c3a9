/** Words by which the cells of a column say what it holds. Texts are compared folded, word by word. */
import { specialtyNames } from '../model/vocabulary/specialties';
import { folded, words } from './folding';

const foldedSet = (texts: string): ReadonlySet<string> => new Set(texts.split(' ').map(folded));

const female = foldedSet('f femme femmes féminin fille filles female females woman women girl أنثى إناث امرأة نساء بنت بنات ث');
const male = foldedSet('m h homme hommes masculin garçon garçons male males man men boy ذكر ذكور رجل رجال ولد أولاد ذ');

export function sexOf(text: string): 'female' | 'male' | null {
  const word = folded(text);
  return female.has(word) ? 'female' : male.has(word) ? 'male' : null;
}

const bounds =
  /^(?:de |from |من |entre |between |بين |à partir de )?(\d{1,3}) ?(?:-|–|—|à|a|to|et|and|إلى|الى|و|et) ?(\d{1,3})(?: ?(?:ans|an|years|y|yrs|سنة|سنوات|عاما?|mois|months|m|شهرا?|أشهر|jours|days|يوما?))?$/i;
const limit =
  /^(?:[<>≤≥]=?|moins de|plus de|under|over|below|above|less than|more than|أقل من|أكثر من|أكبر من|أصغر من|فوق|دون|تحت|من) ?\d{1,3}(?: ?(?:ans|an|years|y|yrs|سنة|سنوات|عاما?|mois|months|m|شهرا?|أشهر))?(?: فما فوق| فأكثر| et plus)?$/i;
const upwards =
  /^\d{1,3} ?(?:\+|ans et plus|ans et \+|et plus|et \+|years and \+|years and older|years and over|and over|and above|سنة فما فوق|سنة فأكثر|فما فوق|فأكثر)(?: ?(?:ans|years|سنة))?$/i;

/** "5–14 ans", "<1", "65+", "من 15 إلى 49 سنة". `text`: plain. */
export function isAgeBand(text: string): boolean {
  const match = bounds.exec(text);
  if (match) return Number(match[1]) < Number(match[2]) && Number(match[2]) <= 120;
  return limit.test(text) || upwards.test(text);
}

const specialties: ReadonlySet<string> = new Set(specialtyNames.map(folded));
const beforeSpecialty = new Set(
  ['service', 'consultation', 'consultation en', 'قسم', 'استشاره', 'استشارات', 'فحص', 'فحوصات', 'تخصص', 'اختصاص'].map(folded),
);

export function isSpecialty(text: string): boolean {
  const [first = '', ...rest] = words(text);
  return specialties.has(folded(text)) || (rest.length > 0 && beforeSpecialty.has(first) && specialties.has(rest.join(' ')));
}

const sites = foldedSet(
  'commune municipalité hôpital hospital chu chr chp dispensaire polyclinique maternité douar village ksar école school collège lycée مستشفى مستوصف مستوصفة جماعة بلدية دوار قرية قصر مدرسة ثانوية إعدادية',
);
const sitePhrases: readonly string[] = [
  'centre de santé',
  'centre sanitaire',
  'health centre',
  'health center',
  'maison de jeunes',
  'dar chabab',
  'مركز صحي',
  'المركز الصحي',
  'مركز استشفائي',
  'دار الشباب',
].map(folded);

/** "Commune Bhalil", "Hôpital Al Ghassani", "دوار آيت علي": what stands in a place is one. */
export function isSite(text: string): boolean {
  const label = words(text);
  return label.length > 1 && (sites.has(label[0] ?? '') || sitePhrases.some((phrase) => label.join(' ').startsWith(`${phrase} `)));
}

const bodies = foldedSet(
  'association fondation foundation laboratoire laboratoires laboratory labo société ste ong ngo croissant rotary lions unicef جمعية مؤسسة مختبر مختبرات شركة منظمة الهلال تعاونية',
);
const legalForms = /(?:^|\s)(?:sarl(?: au)?|s\.?a\.?r\.?l|s\.a\.?|sas|ltd|llc|gmbh|pharma|pharmaceuticals?|labs?|laboratoires?)\.?$/i;

/** "Association Al Amal", "Cooper Pharma", "شركة النور": bodies, by their kind or their legal form. */
export function isBody(text: string): boolean {
  const label = words(text);
  return label.length > 1 && (bodies.has(label[0] ?? '') || legalForms.test(text.trim()));
}
