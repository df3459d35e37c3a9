/**
 * Words of names that tell bodies apart only together with others, each with its spellings in three languages: what kind of
 * body it is, and what it does or where. The first spelling stands for all in a key.
 */
import { places } from '../model/geography/places';
import { editDistance } from './edit-distance';
import { foldLetters } from './text';

export type WordRole = 'plain' | 'place' | 'number' | 'kind' | 'weak' | 'form' | 'particle';

/** Two bodies of different kinds are two, whatever else they share. */
const kinds = [
  'association associations asso assoc جمعية جمعيات',
  'fondation foundation fdn مؤسسة مؤسسات',
  'hopital hôpital hospital مستشفى مستشفيات',
  'centre center centres centers مركز مراكز',
  'clinique clinic cliniques clinics مصحة عيادة',
  'ligue league رابطة عصبة',
  'federation fédération فيدرالية فدرالية',
  'union اتحاد',
  'club clubs نادي',
  'cooperative coopérative تعاونية',
  'ministere ministère ministry وزارة',
  'universite université university جامعة',
  'faculte faculté faculty كلية',
  'institut institute معهد',
  'organisation organization منظمة',
  'agence agency وكالة',
  'conseil council مجلس',
  'delegation délégation مندوبية',
  'direction directorate مديرية',
  'ordre هيئة',
  'reseau réseau network شبكة',
  'collectif collective تنسيقية',
  'pharmacie pharmacy صيدلية',
  'ecole école school مدرسة',
  'comite comité committee لجنة',
  'initiative مبادرة',
  'trust',
  'mission missions بعثة',
  'society',
  'croissant crescent هلال',
  'banque bank بنك مصرف',
];
/** Shared by too many names to say which one is meant. */
const weak = [
  'pharma pharmaceutique pharmaceutiques pharmaceutical pharmaceuticals pharmaceutics فارما صيدلانية',
  'medical médical médicale médicaux طبي طبية ميديكال',
  'sante santé health صحة',
  'maroc morocco marocain marocaine marocains marocaines moroccan مغرب مغربي مغربية',
  'algerie algérie algeria algérien algérienne algerian جزائر جزائري جزائرية',
  'mauritanie mauritania mauritanien mauritanienne موريتانيا موريتاني موريتانية',
  'tunisie tunisia tunisien tunisienne tunisian تونس تونسي تونسية',
  'international internationale internationaux دولي دولية',
  'rouge red أحمر',
  'national nationale nationaux وطني وطنية',
  'regional régional régionale جهوي جهوية إقليمي إقليمية',
  'developpement développement development تنمية',
  'humanitaire humanitarian إنساني إنسانية خيري خيرية',
  'services service خدمات',
  'distribution توزيع',
  'industrie industries industry صناعات',
];
const forms = [
  'sa sas sasu sarl sarlau sarlu eurl au snc scs spa gie suarl srl plc ltd limited llc inc corp corporation co company gmbh ag bv nv kg',
  'ste société societe cie compagnie groupe group holding labo labos laboratoire laboratoires laboratory laboratories lab labs ets établissement établissements',
  'شركة شركات مختبر مختبرات مخبر مخابر مجموعة شم شمم ذمم',
].join(' ');
const particles = 'de des du d la le les l of the for pour et and و في من al el ul ar as ash at an ad es ed';
/** Said of kings and of the schools and hospitals named after them. */
const ordinals = ['ii ثاني', 'iii ثالث', 'iv رابع', 'v خامس', 'vi سادس', 'vii سابع', 'viii ثامن'];

export interface KnownWord {
  readonly text: string;
  readonly role: WordRole;
}

const known = new Map<string, KnownWord>();

/** `text`: what stands for the words in a key; each for itself where it is not said. */
function add(words: string, role: WordRole, text: string | null): void {
  for (const word of words.split(' ').map(foldLetters)) known.set(word, { text: text ?? word, role });
}

for (const { names } of places) {
  const words = Object.values(names).map((name) => foldLetters(name).replace(/^ال/, ''));
  if (words.every((word) => /^\p{L}{3,}$/u.test(word))) add([...words].join(' '), 'place', foldLetters(names.fr));
}
for (const words of kinds) add(words, 'kind', words.split(' ')[0] ?? null);
for (const words of weak) add(words, 'weak', words.split(' ')[0] ?? null);
ordinals.forEach((words, at) => add(words, 'number', String(at + 2)));
add(forms, 'form', null);
add(particles, 'particle', null);

/** By folded spelling. */
export const knownWords: ReadonlyMap<string, KnownWord> = known;

const shortestMended = 5;

/** Words that one letter left out makes one of a known word, and those known words. */
const shortened = new Map<string, string[]>();
for (const word of knownWords.keys()) {
  if (word.length < shortestMended) continue;
  for (const without of withOneLess(word)) shortened.set(without, [...(shortened.get(without) ?? []), word]);
}

function withOneLess(word: string): string[] {
  return Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** The known word that one typing error makes of `word`; null for short words, which are too near to others. */
export function mendedWord(word: string): KnownWord | null {
  if (word.length < shortestMended) return null;
  for (const without of [word, ...withOneLess(word)]) {
    const spelled =
      without.length >= shortestMended - 1 && knownWords.has(without)
        ? without
        : shortened.get(without)?.find((known) => editDistance(known, word) === 1);
    if (spelled !== undefined) return knownWords.get(spelled) ?? null;
  }
  return null;
}
