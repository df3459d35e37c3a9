/** Words that say what a figure counts, and currencies, in three languages. Plurals are listed where they are not made by rule. */
import type { Unit } from '../model/roles';
import { foldLetters, isArabic } from './text';

export interface UnitWord {
  /** "person", "operation", "kg", or an ISO currency code. */
  readonly code: string;
  readonly unit: Unit;
}

interface UnitRow {
  readonly code: string;
  readonly unit: Unit;
  readonly words: string;
}

/** `words`: separated by spaces. */
const rows: readonly UnitRow[] = [
  {
    code: 'person',
    unit: 'person',
    words:
      'شخص أشخاص شخصا فرد أفراد فردا مستفيد مستفيدة مستفيدا مستفيدون مستفيدين مستفيدات مريض مريضة مريضا مرضى طفل طفلة طفلا أطفال رضيع رضيعا رضع امرأة نساء رجل رجال رجلا سيدة سيدات حالة حالات حامل حوامل طبيب طبيبا أطباء ممرض ممرضا ممرضين ممرضون متطوع متطوعا متطوعين متطوعون مشارك مشاركا مشاركين مشاركون تلميذ تلميذا تلاميذ طالب طالبا طلبة مواطن مواطنا مواطنين نسمة مستف عائلة عائلات أسرة أسر إصابة إصابات وفاة وفيات ولادة ولادات',
  },
  {
    code: 'person',
    unit: 'person',
    words:
      'personne bénéficiaire patient patiente malade enfant nourrisson bébé femme homme médecin infirmier infirmière bénévole volontaire participant participante habitant élève étudiant cas famille ménage fille garçon naissance décès pers bénéf enf hab volont',
  },
  {
    code: 'person',
    unit: 'person',
    words:
      'person persons people beneficiary beneficiaries child children infant baby babies woman women man men doctor physician nurse volunteer attendee resident student pupil case family families household girl boy birth death pax inhabitant ind',
  },
  {
    code: 'service',
    unit: 'service',
    words:
      'استشارة استشارات فحص فحصا فحوص فحوصات معاينة معاينات كشف كشفا كشوفات خدمة خدمات تدخل تدخلا تدخلات تحليل تحليلا تحاليل تلقيح تلقيحات جرعة جرعات زيارة زيارات نشاط نشاطا أنشطة ورشة ورشات تشخيص صورة علاج علاجا علاجات وصفة وصفات',
  },
  {
    code: 'service',
    unit: 'service',
    words:
      'consultation consult téléconsultation teleconsultation examen prestation service soin soins analyse vaccination dose visite visit acte act dépistage screening test checkup examination intervention échographie atelier workshop session séance radiographie treatment traitement',
  },
  { code: 'operation', unit: 'operation', words: 'عملية عمليات جراحة جراحات opération operation chirurgie surgery surgeries procedure' },
  {
    code: 'unit',
    unit: 'unit',
    words:
      'وحدة وحدات قافلة قوافل حملة حملات علبة علب كيس كيسا أكياس نظارة نظارات جهاز جهازا أجهزة طن طنا أطنان كرسي كراسي سيارة سيارات قطعة قطع صندوق صندوقا صناديق طرد طردا طرود مركز مراكز سرير سريرا أسرة كمامة كمامات سماعة سماعات صوت صوتا أصوات مقعد مقعدا مقاعد',
  },
  {
    code: 'unit',
    unit: 'unit',
    words:
      'unité unit boîte boite box boxes paire pair lunettes glasses caravane caravan campagne campaign carton sachet bag flacon vial comprimé tablet pièce piece kit lot ambulance appareil device lit bed masque mask colis parcel poche packet palette pallet voix vote siège seat pce pces pcs bte btes',
  },
  { code: 'kg', unit: 'unit', words: 'kg kgs kilo kilogramme kilogram كغ كلغ كيلوغرام' },
  { code: 'g', unit: 'unit', words: 'g gr gramme gram غرام' },
  { code: 'mg', unit: 'unit', words: 'mg ملغ' },
  { code: 'ml', unit: 'unit', words: 'ml cl مل' },
  { code: 'l', unit: 'unit', words: 'l litre liter لتر' },
  { code: 't', unit: 'unit', words: 't tonne ton' },
  { code: 'km', unit: 'none', words: 'km kilomètre kilometre kilometer كلم كيلومتر كيلومترا' },
  { code: 'm', unit: 'none', words: 'm mètre metre meter متر مترا' },
  { code: 'year', unit: 'none', words: 'سنة سنوات عام عاما أعوام an ans année year' },
  { code: 'month', unit: 'none', words: 'شهر شهرا أشهر mois month' },
  { code: 'day', unit: 'none', words: 'يوم يوما أيام jour day' },
  { code: 'MAD', unit: 'money', words: 'MAD DH DHS درهم درهما دراهم dirham' },
  { code: 'DZD', unit: 'money', words: 'DZD DA دج' },
  // Algeria's, Tunisia's and others' alike: the word alone does not say whose.
  { code: 'dinar', unit: 'money', words: 'دينار دينارا دنانير dinar' },
  { code: 'TND', unit: 'money', words: 'TND DT دت' },
  { code: 'MRU', unit: 'money', words: 'MRU MRO UM أوقية ouguiya' },
  { code: 'EGP', unit: 'money', words: 'EGP LE جنيه جنيها جنيهات' },
  { code: 'SAR', unit: 'money', words: 'SAR ريال ريالا' },
  { code: 'EUR', unit: 'money', words: 'EUR € يورو أورو euro' },
  { code: 'USD', unit: 'money', words: 'USD $ دولار دولارا دولارات dollar' },
  { code: 'GBP', unit: 'money', words: 'GBP £' },
  ...['CHF', 'CAD', 'AUD', 'AED', 'QAR', 'KWD', 'BHD', 'OMR', 'YER', 'IQD', 'JOD', 'LBP', 'SYP', 'LYD', 'SDG', 'XOF', 'XAF'].map(
    (code): UnitRow => ({ code, unit: 'money', words: code }),
  ),
];

const byWord = new Map<string, UnitWord>();
const duals = new Map<string, UnitWord>();
/** Words whose plural ends like their dual: "مستفيدين" can be either, so only the form in ان is a sure two. */
const soundPlurals = new Set(['مستفيد', 'ممرض', 'متطوع', 'مشارك', 'مواطن'].map(foldLetters));

for (const { code, unit, words } of rows) {
  for (const spelled of words.split(' ')) {
    const word = foldLetters(spelled);
    const known: UnitWord = { code, unit };
    if (!byWord.has(word)) byWord.set(word, known);
    if (isArabic(spelled)) addDuals(spelled, word, known);
    else if (word.length > 3 && !byWord.has(`${word}s`)) byWord.set(`${word}s`, known);
  }
}

function addDuals(spelled: string, word: string, known: UnitWord): void {
  if (/(ات|ون|ين|ا|ى)$/.test(spelled)) return;
  const stem = spelled.endsWith('ة') ? `${word.slice(0, -1)}ت` : word;
  duals.set(`${stem}ان`, known);
  if (!soundPlurals.has(word)) duals.set(`${stem}ين`, known);
}

/** `word` folded. `null` for a word that is no unit. Arabic words may carry the article. */
export function unitOf(word: string): UnitWord | null {
  return byWord.get(word) ?? byWord.get(word.replace(/^ال(?=...)/, '')) ?? null;
}

/** The unit of a word that says two of it by itself, as "حالتان" does. */
export function dualUnitOf(word: string): UnitWord | null {
  return byWord.has(word) ? null : (duals.get(word) ?? null);
}
