/** What the wording of a row label or a column header says about how its numbers relate to the others. */
import { phraseAt, words } from './folding';

export type LabelKind = 'total' | 'subtotal' | 'grand-total' | 'of-which' | 'cumulative' | 'percent' | 'statistic' | 'note' | 'none';

const phrases = (list: readonly string[]): readonly (readonly string[])[] =>
  list.map((text) => words(text)).filter((phrase) => phrase.length > 0);

const wording = {
  percent: phrases([
    '%',
    '٪',
    'نسبة',
    'النسبة المئوية',
    'بالمئة',
    'pourcentage',
    'percent',
    'percentage',
    'share',
    'part en',
    'proportion',
    'anteil',
    'pct',
  ]),
  statistic: phrases([
    'معدل',
    'متوسط',
    'moyenne',
    'moyen',
    'average',
    'avg',
    'mean',
    'median',
    'médiane',
    'min',
    'max',
    'minimum',
    'maximum',
    'taux',
    'rate',
    'ratio',
    'écart type',
    'standard deviation',
    'أدنى',
    'أقصى',
    'الحد الأدنى',
    'الحد الأقصى',
    'mittelwert',
    'durchschnitt',
    'وسيط',
    'rang',
    'rank',
    'الترتيب',
    'coût par',
    'prix par',
    'dépense par',
    'cost per',
    'price per',
    'تكلفة المستفيد',
    'كلفة المستفيد',
    'التكلفة لكل',
    'الكلفة لكل',
    'density per',
    'density persons',
    'population density',
    'densité par',
    'wastage factor',
    'facteur de perte',
    'coefficient',
    'معامل',
    'densité hab',
    'densité au',
    'densité de population',
    'densité de la population',
    'densité démographique',
    'كثافة السكان',
    'كثافة سكانية',
  ]),
  /** Statistics where they are whole labels: a density may also be of bones. */
  density: phrases(['density', 'densité', 'الكثافة']),
  cumulative: phrases([
    'cumul',
    'cumulé',
    'cumulée',
    'cumulative',
    'cumulated',
    'running total',
    'year to date',
    'ytd',
    'تراكمي',
    'تراكمية',
    'متراكم',
    'متراكمة',
    'التراكم',
    'à ce jour',
    'to date',
  ]),
  grand: phrases([
    'total général',
    'total generale',
    'grand total',
    'grand totals',
    'total global',
    'overall total',
    'overall',
    'المجموع العام',
    'المجموع الكلي',
    'الإجمالي العام',
    'الإجمالي الكلي',
    'المجموع الإجمالي',
    'gesamtergebnis',
    'ensemble',
    'national total',
    'total national',
    'المجموع الوطني',
    'جملة عامة',
    'الجملة العامة',
    'المحصلة النهائية',
    'الحصيلة النهائية',
    'الحصيلة الإجمالية',
    'المجموع النهائي',
    'total final',
  ]),
  subtotal: phrases([
    'sous total',
    'sous totaux',
    'ss total',
    's total',
    's t',
    'st total',
    'subtotal',
    'sub total',
    'total partiel',
    'à reporter',
    'carried forward',
    'مجموع جزئي',
    'المجموع الجزئي',
    'مجموع فرعي',
    'المجموع الفرعي',
    'إجمالي فرعي',
    'إجمالي جزئي',
    'zwischensumme',
    'teilergebnis',
  ]),
  total: phrases([
    'total',
    'totaux',
    'totale',
    'totales',
    'totaal',
    'totali',
    'gesamt',
    'gesamtsumme',
    'summe',
    'somme',
    'sum',
    'المجموع',
    'مجموع',
    'الإجمالي',
    'إجمالي',
    'إجمالية',
    'الجملة',
    'جملة',
    'مجاميع',
    'المجاميع',
    'حاصل الجمع',
    'المحصلة',
    'tot',
  ]),
  /** At the beginning of what they total. */
  totalOf: phrases([
    'nombre total',
    'effectif total',
    'montant total',
    'somme totale',
    'valeur totale',
    'العدد الإجمالي',
    'العدد الكلي',
    'العدد الجملي',
    'المبلغ الإجمالي',
    'القيمة الإجمالية',
    'الحجم الإجمالي',
  ]),
  /** Whole labels. */
  everything: phrases([
    'all',
    'all patients',
    'all persons',
    'all people',
    'all beneficiaries',
    'all ages',
    'all sites',
    'all places',
    'all services',
    'all specialties',
    'all days',
    'everyone',
    'altogether',
    'tous',
    'toutes',
    'tous les patients',
    'tous les bénéficiaires',
    'tous les âges',
    'tous âges',
    'tous les sites',
    'tous les services',
    'toutes spécialités',
    'toutes les spécialités',
    'tous sexes',
    'tous les jours confondus',
    'الكل',
    'الجميع',
    'جميع المرضى',
    'جميع المستفيدين',
    'جميع الفئات',
    'جميع الأعمار',
    'جميع المواقع',
    'جميع المراكز',
    'جميع الخدمات',
    'جميع التخصصات',
    'كل المرضى',
    'كل المستفيدين',
    'كافة المرضى',
    'كافة المستفيدين',
  ]),
  ofWhich: phrases([
    'dont',
    'منها',
    'منهم',
    'منهن',
    'من بينها',
    'من بينهم',
    'من بينهن',
    'من ضمنها',
    'من ضمنهم',
    'including',
    'incl',
    'of which',
    'of whom',
    'which',
    'whom',
    'y compris',
    'بما في ذلك',
    'بما فيها',
    'بما فيهم',
    'parmi lesquels',
    'parmi eux',
    'ومنها',
    'ومنهم',
    'davon',
  ]),
  note: phrases([
    'source',
    'sources',
    'nb',
    'n b',
    'note',
    'notes',
    'remarque',
    'remarques',
    'ملاحظة',
    'ملاحظات',
    'المصدر',
    'مصدر',
    'مصادر',
    'légende',
    'مفتاح',
    'quelle',
  ]),
};

const startsWithAny = (label: readonly string[], list: readonly (readonly string[])[]): boolean =>
  list.some((phrase) => phraseAt(label, phrase) === 0);
const isAny = (label: readonly string[], list: readonly (readonly string[])[]): boolean =>
  list.some((phrase) => phrase.length === label.length && phraseAt(label, phrase) === 0);
const hasAny = (label: readonly string[], list: readonly (readonly string[])[]): boolean =>
  list.some((phrase) => phraseAt(label, phrase) >= 0);

/** Total words count at the beginning or the end ("Town Totals"); in the middle of a long text they are part of a sentence. */
function isTotal(label: readonly string[]): boolean {
  return (
    label.length <= 8 &&
    wording.total.some((phrase) => {
      const at = phraseAt(label, phrase);
      return at === 0 || (at > 0 && at + phrase.length === label.length);
    })
  );
}

/** What a total is raised by: "TVA 20 %", "Imprévus (5 %)". */
const levy =
  /(?<!\p{L})(?:tva|vat|tax|taxe|imprévus|frais|gestion|contingency|contingencies|overheads?|retenue|remise|discount|ضريبة|الضريبة|رسوم|مصاريف|احتياطي)(?!\p{L})/iu;
/** A strength names what the row is of, as in "Sérum salé 0,9 %"; so does malnutrition that is moderate. */
const namingWords = /(?<![\p{Nd}.,٫])[\p{Nd}.,٫]{1,24}\s*[%٪]|تغذية\s+(?:ال)?متوسط[ةه]?|متوسط[ةه]?\s+الشدة/gu;

const memory = new Map<string, LabelKind>();
const mostRemembered = 20_000;

export function labelKind(text: string): LabelKind {
  const known = memory.get(text);
  if (known !== undefined) return known;
  const kind = readKind(text);
  if (memory.size >= mostRemembered) memory.clear();
  memory.set(text, kind);
  return kind;
}

/** "Nombre total de patients": a sum if other rows are its parts, else a figure like any other. */
export function namesTotal(text: string): boolean {
  const label = labelKind(text) === 'none' ? words(text) : [];
  return label.length > 0 && label.length <= 8 && startsWithAny(label, wording.totalOf);
}

function readKind(text: string): LabelKind {
  if (/^\s*[=@]/.test(text)) return 'none';
  const label = words(text);
  if (label.length === 0) return 'none';
  if (startsWithAny(label, wording.ofWhich)) return 'of-which';
  if (hasAny(label, wording.cumulative)) return 'cumulative';
  const said = levy.test(text) ? label : words(text.replace(namingWords, ' '));
  if (hasAny(said, wording.statistic) || isAny(said, wording.density)) return 'statistic';
  if (hasAny(said, wording.percent)) return 'percent';
  if (startsWithAny(label, wording.subtotal)) return 'subtotal';
  if (label.length <= 4 && startsWithAny(label, wording.grand)) return 'grand-total';
  if (isTotal(label) || isAny(label, wording.everything)) return 'total';
  return startsWithAny(label, wording.note) ? 'note' : 'none';
}

/** Whether the label is nothing but total words ("Total", "المجموع العام"): it names no group of its own. */
export function isBareTotal(text: string): boolean {
  const label = words(text);
  return isAny(label, [...wording.total, ...wording.grand, ...wording.subtotal, ...wording.everything]);
}

/** How deep leading spaces, bullets or a number such as "1.2.3" nest a label. */
export function labelDepth(text: string): number {
  const spaces = /^[\s\u00a0]*/.exec(text)?.[0].length ?? 0;
  const numbering = /^\s*(\d+(?:\.\d+)+)[.)\s]/.exec(text)?.[1]?.split('.').length ?? 1;
  const bullet = /^\s*((?:[-–—•◦▪*→↳└]\s*)+)\S/.exec(text)?.[1]?.replace(/\s/g, '').length ?? 0;
  return Math.ceil(spaces / 2) + numbering - 1 + bullet;
}
