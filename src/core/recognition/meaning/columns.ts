/** What each column of a region holds: by its header first, by its values where the header says nothing. */
import type { FieldSchema } from '../../lexicon/fields';
import { fieldSchemas } from '../../lexicon/fields';
import type { FieldOrigin } from '../../model/recognition';
import type { Role, Unit } from '../../model/roles';
import type { Frame } from '../frame/layout';
import { headerLevels } from '../frame/layout';
import type { Grid } from '../cells/grid';
import { areFigures } from '../cells/figure-texts';
import { yearIn } from '../cells/years';
import type { Content } from './content';
import { contentOf, distinctTexts } from './content';
import { words } from '../../lexicon/folding';
import { fieldNamed, figureNamed } from '../../lexicon/field-names';
import type { LabelKind } from '../../lexicon/labels';
import { labelKind } from '../../lexicon/labels';
import { isMoney, withBalances } from './money';
import { countsInPeriods, isAgeInYears } from './periods';
import type { Column } from './table';
import { roleOfValues } from './values-meaning';

interface Meaning {
  readonly role: Role;
  readonly unit: Unit;
  readonly from: FieldOrigin;
  readonly isFigure: boolean;
  readonly adds: boolean;
  readonly isUnsure: boolean;
}

const leastYears = 3;

const textual = (schema: FieldSchema): boolean => schema.kind === 'text' || schema.kind === 'code' || schema.kind === 'date';
const plain = (role: Role, from: FieldOrigin): Meaning => ({ role, unit: 'none', from, isFigure: false, adds: false, isUnsure: false });

const moneySchema = fieldSchemas.find(({ role, adds }) => role === 'amount' && adds) ?? null;

/** What the header names, unless the values cannot be that. */
function schemaOf(levels: readonly string[], content: Content, isFirst: boolean): FieldSchema | null {
  const named = fieldNamed(levels);
  if (named?.role === 'id' && !isFirst && content.numbers > content.texts && !isCode(levels, content)) return null;
  if (named && content.numbers > content.texts && isMoney(levels, named, content)) return moneySchema;
  return named && countsInPeriods(levels, named, content) ? figureNamed(levels) : named;
}

/**
 * @param typed the role that the values show by themselves; asked only where the header says nothing
 * @param numbersRows whether a column without a header stands before the names of the rows
 */
function meaningOf(
  levels: readonly string[],
  wording: LabelKind,
  content: Content,
  isFirst: boolean,
  typed: () => Role | null,
  numbersRows: () => boolean,
): Meaning {
  const schema = schemaOf(levels, content, isFirst);
  const { texts, numbers, dates } = content;
  if (dates > 0 && dates >= numbers && dates >= texts)
    return plain(schema?.kind === 'date' ? schema.role : 'date', schema?.kind === 'date' ? 'header' : 'values');
  const isNumbers = numbers > 0 && numbers >= texts;
  if (isNumbers && content.percents * 2 > numbers)
    return {
      role: 'percent',
      unit: 'percent',
      from: wording === 'percent' ? 'header' : 'values',
      isFigure: true,
      adds: false,
      isUnsure: false,
    };
  if (wording === 'percent' && isNumbers)
    return { role: 'percent', unit: 'percent', from: 'header', isFigure: true, adds: false, isUnsure: false };
  if (wording === 'cumulative' && isNumbers)
    return { role: 'cumulative', unit: schema?.unit ?? 'none', from: 'header', isFigure: true, adds: false, isUnsure: false };
  if (wording === 'statistic' && isNumbers)
    return { role: 'unknown', unit: 'none', from: 'header', isFigure: true, adds: false, isUnsure: false };
  if (isTotalWording(wording) && isNumbers)
    return {
      role: 'total',
      unit: schema && !textual(schema) ? schema.unit : 'none',
      from: 'header',
      isFigure: true,
      adds: true,
      isUnsure: false,
    };
  if (schema && !textual(schema)) {
    if (texts > numbers * 4 && !areFigures(content.sample)) return plain(typed() ?? 'unknown', 'values');
    return { role: schema.role, unit: schema.unit, from: 'header', isFigure: true, adds: schema.adds, isUnsure: false };
  }
  if (schema && (!isNumbers || schema.kind !== 'text' || isAgeInYears(levels, schema, content))) return plain(schema.role, 'header');
  if (isFirst && !schema && levels.length > 0 && areYears(content)) return plain('date', 'values');
  if (!isNumbers) return plain(texts === 0 ? 'unknown' : (typed() ?? (isFirst ? 'label' : 'unknown')), 'values');
  if (isFirst && content.isCounter && (levels.length > 0 ? !/\d/.test(levels.join('')) : numbersRows())) return plain('id', 'values');
  if (content.money > 0) return { role: 'amount', unit: 'money', from: 'values', isFigure: true, adds: true, isUnsure: false };
  const isWhole = content.fractions === 0 && content.negatives === 0;
  return {
    role: isWhole ? 'count' : 'unknown',
    unit: 'none',
    from: 'values',
    isFigure: true,
    adds: true,
    isUnsure: !isWhole || levels.length === 0,
  };
}

/** Years that name the rows, some of them with a footnote. */
function areYears({ numbers, texts, dates, fractions, min, max, sample }: Content): boolean {
  return (
    dates === 0 &&
    fractions === 0 &&
    numbers + texts >= leastYears &&
    (min > max ? sample.length > 0 : min >= 1900 && max <= 2100) &&
    sample.every((text) => yearIn(text) !== null)
  );
}

/** "No" over votes is an answer, not a number of the row. */
function isCode(levels: readonly string[], content: Content): boolean {
  return content.isCounter || (levels.at(-1) ?? '').replace(/[^\p{L}]/gu, '').length > 2;
}

function isTotalWording(wording: LabelKind): boolean {
  return wording === 'total' || wording === 'subtotal' || wording === 'grand-total';
}

/** "TVA 20 %" over amounts: the rate by which they were computed, no percentages. */
function isAtRate(header: string, { percents, max }: Content): boolean {
  return percents === 0 && max > 100 && /\p{Nd}\s*[%٪]/u.test(header);
}

/** "Lits pour 10 000 habitants", "per 1000": a rate over a column, where a row of that name may be a kit for so many. */
const ratePer =
  /(?<!\p{L})(?:per|pour|par|لكل)\s+(?:[1١][0٠][\s.,٬\u00a0\u202f]?[0٠][0٠\s.,٬\u00a0\u202f]*|mille|thousand|ألف)(?![\p{L}\p{Nd}])/iu;

/** The header's own word decides before that of the levels above it. */
function wordingOf(levels: readonly string[], content: Content): LabelKind {
  for (let level = levels.length - 1; level >= 0; level--) {
    const kind = labelKind(levels[level] ?? '');
    if (kind === 'percent' && isAtRate(levels[level] ?? '', content)) continue;
    if (ratePer.test(levels[level] ?? '')) return 'statistic';
    if (kind !== 'none' && kind !== 'note') return kind;
  }
  return 'none';
}

const valueWords = new Set(['value', 'valeur', 'القيمة', 'قيمة'].flatMap((word) => words(word)));

/** Beside indicators a "value" is what was counted, not money. */
function valueOfIndicator(column: Column): Column {
  const header = words(column.levels.at(-1) ?? '');
  return column.role === 'amount' && column.unit === 'money' && header.length === 1 && valueWords.has(header[0] ?? '')
    ? { ...column, role: 'count', unit: 'none' }
    : column;
}

/** A blank header in the corner, and beside it a headed column of names: 1, 2, 3… there number the rows. */
function standsBeforeNames(grid: Grid, frame: Frame, column: number): boolean {
  if (column !== frame.area.left || column === frame.area.right || headerLevels(grid, frame, column + 1).length === 0) return false;
  const { texts, numbers, dates } = contentOf(grid, frame, column + 1);
  return texts > numbers + dates;
}

export function columnsOf(grid: Grid, frame: Frame): readonly Column[] {
  const columns: Column[] = [];
  let hasText = false;
  for (let column = frame.area.left; column <= frame.area.right; column++) {
    const levels = headerLevels(grid, frame, column);
    const content = contentOf(grid, frame, column);
    const wording = wordingOf(levels, content);
    const isText = content.texts > content.numbers;
    const isFirst = !hasText;
    const typed = (): Role | null => roleOfValues(distinctTexts(grid, frame, column), content.texts);
    columns.push({
      column,
      levels,
      wording,
      isText,
      ...meaningOf(levels, wording, content, isFirst, typed, () => standsBeforeNames(grid, frame, column)),
    });
    hasText ||= isText;
  }
  const known = withBalances(columns);
  return known.some(({ role }) => role === 'indicator') ? known.map(valueOfIndicator) : known;
}
