/**
 * "Of which" rows and columns that come to more than what they are part of. Parts that one person can belong to at once may
 * do so; those that exclude each other (both sexes, places, the specialties of acts) may not, nor may one part alone.
 */
import type { Field, Region, Relation } from '../../model/recognition';
import { fieldNamed } from '../../lexicon/field-names';
import { labelKind } from '../../lexicon/labels';
import { findPlace } from '../../reading/places';
import { cellKey, type CheckContext } from '../context';
import { isTable } from '../fields';
import { readAddend } from '../relations/addends';
import { tidy } from '../../arithmetic/numbers';
import { namesBothSexes } from '../relations/overlap';
import type { Failing } from '../relations/culprits';
import { countRoles } from '../rows/cells';

const specialty =
  /logie\b|logy\b|p[ée]diatr|paediatr|pediatr|gyn[ée]co|obst[ée]tr|dentaire|dentist|dental|chirurgi|surgery|m[ée]decine|medicine|psychiatr|ophtal|ophthal|\borl\b|\bent\b|orthop|trauma|طب|جراحة|الجراحة|العيون|عيون|الأسنان|أسنان|القلب|الأعصاب|العظام|الجلد|النساء والتوليد|الأنف/iu;

const withoutWord = (label: string): string =>
  label.replace(/^\s*[-–—•]?\s*(?:dont|including|of which|of whom|و?منها|و?منهم|و?منهن|من بينها|من بينهم)\s*:?\s*/iu, '');
const isActs = (label: string): boolean => ['service', 'operation'].includes(fieldNamed([label])?.unit ?? 'none');

function labelAt(context: CheckContext, { parts: [range] }: Relation): string {
  return (range && context.figures.at(range.sheet, range.top, range.left)?.label) ?? '';
}

/** Whether nothing can be counted in two of the parts. */
function excludeEachOther(context: CheckContext, whole: Relation, parts: readonly Relation[]): boolean {
  if (namesBothSexes(context, whole)) return true;
  const labels = parts.map((part) => withoutWord(labelAt(context, part)));
  if (labels.every((label) => findPlace(label).status !== 'unknown')) return true;
  const total = context.figures.at(whole.total.sheet, whole.total.row, whole.total.column)?.label ?? '';
  return isActs(total) && labels.every((label) => specialty.test(label));
}

function valueOf(context: CheckContext, { parts: [part] }: Relation): number {
  return (part && readAddend(context, { sheet: part.sheet, row: part.top, column: part.left }, 1).value) ?? 0;
}

/** Rows that recognition keeps apart because together they come to more than their row. */
function rowsAbove(context: CheckContext): readonly Failing[] {
  const byTotal = new Map<string, Relation[]>();
  for (const relation of context.sums) {
    const [part] = relation.parts;
    const isOne = relation.parts.length === 1 && part?.top === part?.bottom && part?.left === part?.right;
    if (relation.kind !== 'partial' || relation.axis !== 'column' || relation.tentative || !isOne) continue;
    const key = cellKey(relation.total);
    byTotal.set(key, [...(byTotal.get(key) ?? []), relation]);
  }
  return [...byTotal.values()].flatMap((parts) => {
    const [first] = parts;
    const total = first && context.figures.at(first.total.sheet, first.total.row, first.total.column);
    if (!first || !total || total.value === null || total.qualifier !== '=' || parts.length < 2) return [];
    const stated = total.value;
    const values = parts.map((part) => valueOf(context, part));
    const computed = tidy(values.reduce((sum, value) => sum + value, 0));
    const whole: Relation = { ...first, parts: parts.flatMap((part) => part.parts) };
    // A part above the total by itself is said of that part.
    const isTogether = computed > stated && values.every((value) => value <= stated);
    return isTogether && excludeEachOther(context, whole, parts) ? [{ relation: whole, stated, computed }] : [];
  });
}

const lowest = (header: string): string => header.split(' / ').at(-1) ?? '';
const isSubset = ({ header }: Field): boolean => labelKind(lowest(header)) === 'of-which';

interface Subset {
  readonly whole: Field;
  /** One column, or those of both sexes. */
  readonly parts: readonly Field[];
}

const ofOneSex = /\b(?:hommes?|femmes?|men|women|m[aâ]les?|females?|masculins?|f[ée]minins?)\b|نساء|رجال|إناث|ذكور/iu;

/** Columns "of which" with the column of counts before them that they are part of. */
function subsetColumns(region: Region): readonly Subset[] {
  const singles = region.fields.flatMap((part, index): readonly Subset[] => {
    if (!isSubset(part)) return [];
    const whole = region.fields
      .slice(0, index)
      .findLast((field) => !isSubset(field) && (countRoles.has(field.role) || field.role === 'total'));
    return whole ? [{ whole, parts: [part] }] : [];
  });
  const sexes = singles.filter(({ parts: [part] }) => ofOneSex.test(part?.header ?? ''));
  const [one, other] = sexes;
  return one && other && sexes.length === 2 && one.whole === other.whole
    ? [...singles, { whole: one.whole, parts: [...one.parts, ...other.parts] }]
    : singles;
}

const mostWrong = 2;

/** A column most of whose rows exceed the other is no part of it, whatever its header says. */
function columnsAbove(context: CheckContext, region: Region, { whole, parts }: Subset): readonly Failing[] {
  let held = 0;
  const failing: Failing[] = [];
  for (const { row, kind } of region.rows) {
    const total = context.figures.at(region.sheet, row, whole.column);
    const values = parts.map(({ column }) => context.figures.at(region.sheet, row, column)?.value ?? null);
    if (kind !== 'data' || total === null || total.value === null || total.qualifier !== '=' || values.includes(null)) continue;
    const computed = tidy(values.reduce<number>((sum, value) => sum + (value ?? 0), 0));
    if (computed <= total.value) held += 1;
    else {
      const ranges = parts.map(({ column }) => ({ sheet: region.sheet, top: row, bottom: row, left: column, right: column }));
      failing.push({
        relation: {
          total: { sheet: region.sheet, row, column: whole.column },
          parts: ranges,
          kind: 'partial',
          by: 'subset',
          origin: 'label',
          axis: 'row',
          tentative: false,
        },
        stated: total.value,
        computed,
      });
    }
  }
  return failing.length <= Math.max(mostWrong, held / 4) && held > failing.length ? failing : [];
}

/** What exceeds its whole, as relations with what they state and what they come to; a cell is told once. */
export function subsetsAbove(context: CheckContext): readonly Failing[] {
  const inColumns = context.recognition.regions
    .filter(isTable)
    .flatMap((region) => subsetColumns(region).flatMap((subset) => columnsAbove(context, region, subset)));
  const told = new Set<string>();
  const isNew = ({ relation: { total } }: Failing): boolean =>
    told.size < told.add(cellKey(total)).size &&
    !context.relationsOf(total).some(({ origin, axis }) => origin !== 'formula' && axis === 'row');
  return [...rowsAbove(context), ...inColumns.filter(isNew)];
}
