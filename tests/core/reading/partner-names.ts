/**
 * Names of partners as lists of campaigns hold them, and the ways in which people write them. All invented: brands, bodies,
 * words and towns are put together by chance from parts, each with the Arabic that a Moroccan ledger would write for it.
 */
import { editDistance } from '../../../src/core/reading/edit-distance';
import { foldedPhrase } from '../../../src/core/reading/text';

type Pair = readonly [latin: string, arabic: string];

const brandStarts: readonly Pair[] = [
  ['Nova', 'نوفا'],
  ['Sano', 'سانو'],
  ['Vita', 'فيتا'],
  ['Medi', 'ميدي'],
  ['Derma', 'ديرما'],
  ['Cardi', 'كاردي'],
  ['Zeni', 'زيني'],
  ['Lumi', 'لومي'],
  ['Orto', 'أورتو'],
  ['Pneu', 'بنو'],
  ['Glyco', 'غليكو'],
  ['Atlan', 'أطلان'],
  ['Riva', 'ريفا'],
  ['Toni', 'توني'],
  ['Kera', 'كيرا'],
  ['Fluvi', 'فلوفي'],
  ['Ximo', 'كسيمو'],
  ['Delta', 'دلتا'],
  ['Maxi', 'ماكسي'],
  ['Juni', 'جوني'],
];
const brandEnds: readonly Pair[] = [
  ['pharm', 'فارم'],
  ['lis', 'ليس'],
  ['cept', 'سبت'],
  ['dine', 'دين'],
  ['zol', 'زول'],
  ['mix', 'ميكس'],
  ['nova', 'نوفا'],
  ['tech', 'تيك'],
  ['gène', 'جين'],
  ['care', 'كير'],
  ['quine', 'كين'],
  ['santé', 'سانتي'],
  ['bel', 'بيل'],
  ['rex', 'ريكس'],
];
const virtues: readonly Pair[] = [
  ['Al Amal', 'الأمل'],
  ['Annour', 'النور'],
  ['El Wafa', 'الوفاء'],
  ['Al Ihsane', 'الإحسان'],
  ['Al Karama', 'الكرامة'],
  ['Essalam', 'السلام'],
  ['Attadamoun', 'التضامن'],
  ['Arrahma', 'الرحمة'],
  ['El Baraka', 'البركة'],
  ['Al Hanane', 'الحنان'],
  ['Ennasr', 'النصر'],
  ['Al Moustaqbal', 'المستقبل'],
  ['Chifae', 'شفاء'],
  ['Al Khayr', 'الخير'],
  ['Tawassol', 'تواصل'],
  ['Al Manar', 'المنار'],
  ['Azzahra', 'الزهراء'],
  ['Basma', 'بسمة'],
];
const towns: readonly Pair[] = [
  ['Fès', 'فاس'],
  ['Sefrou', 'صفرو'],
  ['Taza', 'تازة'],
  ['Tétouan', 'تطوان'],
  ['Béni Mellal', 'بني ملال'],
  ['Khénifra', 'خنيفرة'],
  ['Oran', 'وهران'],
  ['Tlemcen', 'تلمسان'],
  ['Sétif', 'سطيف'],
  ['Nouakchott', 'نواكشوط'],
  ['Sfax', 'صفاقس'],
  ['Zagora', 'زاكورة'],
];
const persons: readonly Pair[] = [
  ['Ibn Battouta', 'ابن بطوطة'],
  ['Moulay Youssef', 'مولاي يوسف'],
  ['Fatima Zohra', 'فاطمة الزهراء'],
  ['Abdelkrim Benjelloun', 'عبد الكريم بنجلون'],
  ['Hassan Tazi', 'حسن التازي'],
  ['Omar Bennani', 'عمر بناني'],
  ['Rachid Berrada', 'رشيد برادة'],
  ['Khadija Filali', 'خديجة الفيلالي'],
];
const bodies: readonly Pair[] = [
  ['Association', 'جمعية'],
  ['Fondation', 'مؤسسة'],
  ['Ligue', 'رابطة'],
  ['Hôpital', 'مستشفى'],
  ['Centre', 'مركز'],
  ['Clinique', 'مصحة'],
  ['Club', 'نادي'],
  ['Coopérative', 'تعاونية'],
];
const englishPlain = [
  'Bright Horizon',
  'Open Hands',
  'Healing Bridges',
  'Desert Wings',
  'Blue Crescent',
  'Caring Hearts',
  'Golden Palm',
  'Silver Lantern',
  'Wide Valley',
  'North Star',
  'Green Oasis',
  'Clear Vision',
];
const englishBodies = ['Foundation', 'Trust', 'Mission', 'Relief Network', 'Medical Aid', 'Society', 'Initiative'];
const frenchPlain = [
  'Sourire d’enfant',
  'Cœurs ouverts',
  'Mains tendues',
  'Médecins du désert',
  'Lumière pour tous',
  'Amis de la vue',
  'Espoir et vie',
  'Santé sans frontières',
  'Solidarité rurale',
  'Caravane du cœur',
  'Pères et mères',
  'Étoile du sud',
];
const sectors: readonly Pair[] = [
  ['Pharma', 'فارما'],
  ['Médical', 'ميديكال'],
  ['Optic', 'أوبتيك'],
  ['Santé', 'صحة'],
  ['Distribution', 'للتوزيع'],
];
const forms = {
  latin: ['SARL', 'S.A.', 'SA', 'Laboratoires', 'Laboratoire', 'Sté', 'Groupe', 'S.A.R.L.', 'Ltd'],
  arabic: ['شركة', 'مختبرات', 'مجموعة', 'ش.م.م'],
};

export interface Spelling {
  readonly written: string;
  /** Position in the list; null where no partner of the list is meant. */
  readonly partner: number | null;
  /** Which edits made it. */
  readonly edits: string;
}

/** `other`: how the other alphabet writes it; null for a name that people leave in its own. */
export interface InventedPartner {
  readonly name: string;
  readonly other: string | null;
}

export type Chance = () => number;

/** A fixed order of numbers in 0–1 for each seed. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = <T>(from: readonly T[], chance: Chance): T => from[Math.floor(chance() * from.length)] as T;

function bilingual(parts: readonly Pair[], chance: Chance): InventedPartner {
  const [latin, arabic] = [0, 1].map((script) => parts.map((part) => part[script]).join(' '));
  return chance() < 0.5 ? { name: latin as string, other: arabic as string } : { name: arabic as string, other: latin as string };
}

function brand(chance: Chance): Pair {
  const [start, end] = [pick(brandStarts, chance), pick(brandEnds, chance)];
  return [start[0] + end[0], start[1] + end[1]];
}

const kinds: readonly ((chance: Chance) => InventedPartner)[] = [
  (chance) => bilingual([brand(chance)], chance),
  (chance) => bilingual([brand(chance), pick(sectors.slice(0, 3), chance)], chance),
  (chance) => ({ name: `Laboratoires ${brand(chance)[0]}`, other: null }),
  (chance) => bilingual([pick(bodies, chance), pick(virtues, chance)], chance),
  (chance) => bilingual([pick(bodies, chance), pick(virtues, chance), pick(towns, chance)], chance),
  (chance) => bilingual([pick(bodies, chance), pick(persons, chance)], chance),
  (chance) => ({ name: `${pick(englishPlain, chance)} ${pick(englishBodies, chance)}`, other: null }),
  (chance) => ({ name: `${pick(['Association', 'Fondation', 'Collectif'], chance)} ${pick(frenchPlain, chance)}`, other: null }),
  (chance) =>
    bilingual(
      [brand(chance), [String(2 + Math.floor(chance() * 8)), ''] as Pair].map(
        ([latin, arabic]) => [latin, arabic === '' ? latin : arabic] as Pair,
      ),
      chance,
    ),
];

const plainLetters = (text: string): string =>
  text
    .replace('Laboratoires', '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\d]/gu, '');

const areNear = (one: string, other: string): boolean =>
  one.includes(other) || other.includes(one) || (Math.abs(one.length - other.length) < 3 && editDistance(one, other) < 3);

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/**
 * `count` names, none of which is a part of another or two typing errors from it in either alphabet; names that differ only
 * in a number are wanted.
 */
export function inventedPartners(count: number, chance: Chance, apartFrom: readonly InventedPartner[] = []): InventedPartner[] {
  const found: InventedPartner[] = [];
  const lettersOf = ({ name, other }: InventedPartner): string[] => [name, ...(other === null ? [] : [other])].map(plainLetters);
  const taken = apartFrom.map((partner) => ({ digits: digitsOf(partner.name), letters: lettersOf(partner) }));
  for (let tries = 0; found.length < count && tries < count * 8; tries++) {
    const partner = pick(kinds, chance)(chance);
    const letters = lettersOf(partner);
    const digits = digitsOf(partner.name);
    const isNear = taken.some((other) => other.digits === digits && other.letters.some((one) => letters.some((two) => areNear(one, two))));
    if (isNear) continue;
    taken.push({ digits, letters });
    found.push(partner);
  }
  return found;
}

type Edit = (name: string, chance: Chance) => string;

const isArabic = (text: string): boolean => /[\u0600-\u06ff]/.test(text);

/** One letter left out, doubled, replaced or swapped with the next, in a word of at least five letters and not its first. */
function mistype(name: string, chance: Chance): string {
  const words = [...name.matchAll(/\p{L}{5,}/gu)];
  if (words.length === 0) return name;
  const word = pick(words, chance);
  const at = word.index + 1 + Math.floor(chance() * (word[0].length - 2));
  const letters = isArabic(name) ? 'ابتدرسفكلمني' : 'abdeilmnorst';
  const before = name.slice(0, at);
  const after = name.slice(at + 1);
  const letter = name[at] as string;
  return pick(
    [
      before + after,
      before + letter + letter + after,
      before + pick([...letters], chance) + after,
      before + (after[0] as string) + letter + after.slice(1),
    ],
    chance,
  );
}

/** In the order in which they are made. */
const edits: Readonly<Record<string, Edit>> = {
  joined: (name) => name.replace(/(?<=\S{5}|[AE]l) (?=\S{3,}$)/, ''),
  accents: (name) =>
    name
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace('œ', 'oe'),
  case: (name, chance) => (chance() < 0.5 ? name.toUpperCase() : name.toLowerCase()),
  form: (name, chance) => {
    const form = pick(isArabic(name) ? forms.arabic : forms.latin, chance);
    return /^(شركة|مختبرات|مجموعة|Lab|St|Gr)/.test(form) ? `${form} ${name}` : `${name} ${form}`;
  },
  order: (name, chance) => {
    const words = name.split(' ');
    if (words.length < 2 || /^(al|el)$/i.test(words[0] as string)) return name;
    return chance() < 0.5 ? [...words.slice(1), words[0]].join(' ') : `${words.slice(1).join(' ')}, ${words[0] as string}`;
  },
  hyphen: (name) => (/ /.test(name) ? name.replace(/ (?=\S+$)/, '-') : name),
  diacritics: (name, chance) =>
    isArabic(name)
      ? name.replace(/(?<=[\u0628-\u064a])(?=[\u0628-\u064a])/g, () =>
          chance() < 0.3 ? pick(['\u064e', '\u064f', '\u0650', '\u0651', '\u0640'], chance) : '',
        )
      : name,
  hamza: (name) => name.replace(/[أإآ]/g, 'ا').replace(/ء/g, ''),
  taa: (name) => name.replace(/ة(?=$|\s)/g, 'ه').replace(/ى(?=$|\s)/g, 'ي'),
  article: (name) => (isArabic(name) ? name.replace(/(?<=^|\s)ال/, '') : name.replace(/(?<=^|\s)(Al|El) /, '')),
  punctuation: (name, chance) => pick([`  ${name} `, `${name}.`, `«${name}»`, name.replace(' ', '  '), `${name}\u200f`], chance),
  typo: mistype,
};

/** `count` distinct spellings, none as the list has it; at most one typing error in each. */
export function spellingsOf(partners: readonly InventedPartner[], count: number, chance: Chance): Spelling[] {
  const found: Spelling[] = [];
  const seen = new Set(partners.map(({ name }) => name));
  const names = Object.keys(edits);
  for (let tries = 0; found.length < count && tries < count * 40; tries++) {
    const partner = Math.floor(chance() * partners.length);
    const chosen = new Set(Array.from({ length: 1 + Math.floor(chance() * 3) }, () => pick(names, chance)));
    let written = (partners[partner] as InventedPartner).name;
    const made: string[] = [];
    for (const edit of names.filter((name) => chosen.has(name))) {
      const edited = (edits[edit] as Edit)(written, chance);
      if (edited !== written) made.push(edit);
      written = edited;
    }
    if (seen.has(written)) continue;
    seen.add(written);
    found.push({ written, partner, edits: made.join('+') });
  }
  return found;
}

/** Each name that has one in the other alphabet, written so. */
export const transliterationsOf = (partners: readonly InventedPartner[]): Spelling[] =>
  partners.flatMap(({ other }, partner) => (other === null ? [] : [{ written: other, partner, edits: 'alphabet' }]));

/** Names of the same parts that are not in the list, some of them edited as well. */
export function strangersTo(partners: readonly InventedPartner[], count: number, chance: Chance): Spelling[] {
  const others = inventedPartners(count, chance, partners);
  return others.map(({ name, other }) => ({
    written: other !== null && chance() < 0.3 ? other : chance() < 0.3 ? mistype(name, chance) : name,
    partner: null,
    edits: 'stranger',
  }));
}

export type Find = (written: string) => string | null;

/** Dice's coefficient of the sets of pairs of letters of folded names; nothing below the least likeness. */
export function diceFinder(names: readonly string[], least: number): Find {
  const pairsOf = (text: string): Set<string> => {
    const folded = foldedPhrase(text);
    return new Set(Array.from({ length: Math.max(folded.length - 1, 0) }, (_, at) => folded.slice(at, at + 2)));
  };
  const known = names.map((name) => ({ name, pairs: pairsOf(name) }));
  return (written) => {
    const pairs = pairsOf(written);
    let found: string | null = null;
    let most = least;
    for (const { name, pairs: others } of known) {
      let shared = 0;
      for (const pair of pairs) if (others.has(pair)) shared++;
      const likeness = (2 * shared) / (pairs.size + others.size);
      if (likeness > most) [found, most] = [name, likeness];
    }
    return found;
  };
}
