/**
 * Categories that one person can belong to at once, such as women and children: they add up to more than the persons.
 * Told by the labels: words of two dimensions (sex, age, state) among the parts of one relation, or names of what one person
 * can have several of.
 */
import type { Figure, Relation } from '../../model/recognition';
import type { CheckContext } from '../context';
import { fieldNamed } from '../../lexicon/field-names';
import { eachAddend, readAddend } from './addends';

const mostLabels = 12;

/** What one person can have several of. "Of which" such is said of each by itself; cases listed under a total are counted each. */
const conditions: readonly RegExp[] = [
  /diab[éeè]t|hypertens|hypertendu|\bhta\b|asthm|cardia|cardio|ob[éeè]s|surpoids|overweight|an[ée]mi|anaemi|\bbpco\b|\bcopd\b|thyro[iï]d|goitre|[ée]pilep|arthr|rhumat|rheumat|h[ée]patit|tubercul|\bvih\b|\bhiv\b|caries?\b|malnutri|d[ée]press|allerg|chroni|catarac|glauco|insuffisance|kidney|r[ée]nal|cancer|dyslipid|cholest|fi[èe]vre|fever|\btoux\b|cough|handicap|disab|fumeu|smoker/iu,
  /السكري|سكري|ضغط|ربو|القلب|سمنة|فقر الدم|الغدة|الصرع|الروماتيزم|المفاصل|التهاب|السل|تسوس|سوء التغذية|الاكتئاب|حساسية|مزمن|الجلالة|القصور|الكلوي|سرطان|الحمى|السعال|إعاقة|معاق|المدخنين/u,
];
const languages =
  /phones?\b|speak|parlant|spoken|\b(?:arabe|fran[çc]ais|anglais|amazighe?|tamazight|tachelhit|tarifit|hassan(?:iya|ya)|arabic|french|english|berber|wolof|pulaar|spanish|espagnol)\b|ناطق|يتكلم|يتحدث|العربية|الفرنسية|الأمازيغية|الإنجليزية|الحسانية|الإسبانية/iu;
const negated = /\b(?:non|sans|not|without|no)\b|غير|بدون|دون/iu;
const listed = /^\s*[-–—•]?\s*(?:dont|including|of which|of whom|y compris|و?منها|و?منهم|و?منهن|من بينها|من بينهم)\s*:?\s*/iu;

/** Diseases, languages, or services to persons: several to one. */
function areManifold(context: CheckContext, relation: Relation, labels: ReadonlySet<string>): boolean {
  const said = [...labels];
  if (relation.kind !== 'partial' || said.some((label) => negated.test(label))) return false;
  const { figure } = readAddend(context, relation.total, 1);
  const isOfPersons = figure !== null && (figure.unit === 'person' || fieldNamed([figure.label])?.unit === 'person');
  const isService = (label: string): boolean => ['service', 'operation'].includes(fieldNamed([label.replace(listed, '')])?.unit ?? 'none');
  const isCondition = (label: string): boolean => conditions.some((pattern) => pattern.test(label));
  return said.every(isCondition) || said.every((label) => languages.test(label)) || (isOfPersons && said.every(isService));
}

const dimensions: readonly RegExp[] = [
  /(?:\b(?:women|woman|men|female|male|females|males|femmes?|hommes?)\b|نساء|النساء|امرأة|رجال|الرجال|إناث|ذكور|الإناث|الذكور)/iu,
  /(?:\b(?:child|children|infants?|elderly|adults?|enfants?|nourrissons?|adultes?|âgées?|agees|jeunes)\b|أطفال|الأطفال|طفل|رضع|الرضع|مسنين|المسنين|كبار السن|بالغ|شباب)/iu,
  /(?:\b(?:pregnant|disabled|diabetic|diabetics|chronic|enceintes?|handicapés?|diabétiques?|hypertendus?|chroniques?)\b|حوامل|الحوامل|معاق|إعاقة|السكري|مزمن)/iu,
];

function headerOf(context: CheckContext, figure: Figure): string {
  return context.region(figure.region)?.fields.find((field) => field.column === figure.column)?.header ?? '';
}

const men = /(?:\b(?:men|males?|hommes?|masculins?)\b|رجال|الرجال|ذكور|الذكور)/iu;
const women = /(?:\b(?:women|females?|femmes?|féminins?)\b|نساء|النساء|إناث|الإناث)/iu;

function labelsOf(context: CheckContext, relation: Relation): ReadonlySet<string> {
  const labels = new Set<string>();
  eachAddend(context, relation, ({ figure, value }) => {
    if (figure && value !== null && labels.size <= mostLabels)
      labels.add(relation.axis === 'row' ? headerOf(context, figure) : figure.label);
  });
  return labels;
}

/** Men, women and children may well be meant as all persons: a sum that nearly holds is one, however they could overlap. */
export function namesBothSexes(context: CheckContext, relation: Relation): boolean {
  const labels = [...labelsOf(context, relation)];
  return labels.some((label) => men.test(label)) && labels.some((label) => women.test(label));
}

/** Every part must be such a category: a list of specialties may hold "children" beside "dentistry" and overlaps in nothing. */
export function overlap(context: CheckContext, relation: Relation): boolean {
  const labels = labelsOf(context, relation);
  if (labels.size < 2 || labels.size > mostLabels) return false;
  if (areManifold(context, relation, labels)) return true;
  const seen = new Set<number>();
  for (const label of labels) {
    const matched = dimensions.flatMap((pattern, index) => (pattern.test(label) ? [index] : []));
    // A label of two dimensions ("men under 18") is a cell of a cross table: such cells exclude each other.
    if (matched.length !== 1 || matched[0] === undefined) return false;
    seen.add(matched[0]);
  }
  return seen.size > 1;
}
