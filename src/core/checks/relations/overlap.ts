/**
 * Categories that one person can belong to at once, such as women and children: they add up to more than the persons.
 * Told by the labels: words of two dimensions (sex, age, state) among the parts of one relation.
 */
import type { Figure, Relation } from '../../model/recognition';
import type { CheckContext } from '../context';
import { eachAddend } from './addends';

const mostLabels = 12;

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
    if (figure && value !== null && labels.size <= mostLabels) labels.add(relation.axis === 'row' ? headerOf(context, figure) : figure.label);
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
  const seen = new Set<number>();
  for (const label of labels) {
    const matched = dimensions.flatMap((pattern, index) => (pattern.test(label) ? [index] : []));
    // A label of two dimensions ("men under 18") is a cell of a cross table: such cells exclude each other.
    if (matched.length !== 1 || matched[0] === undefined) return false;
    seen.add(matched[0]);
  }
  return seen.size > 1;
}
