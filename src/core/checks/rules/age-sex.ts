/** Two breakdowns of the same persons, by sex and by age: they must give the same number. */
import type { CellRef } from '../../model/grid';
import type { Field, Region } from '../../model/recognition';
import { cellOf, type CheckContext } from '../context';
import { templateOf } from '../../templates/descriptors';
import { cellAt, isTable, numberAt } from '../fields';
import { tidy } from '../../arithmetic/numbers';
import type { Candidate, Rule } from '../rule';

const male = /(?:^|[\s/(])(?:m|h|males?|men|hommes?|masculins?|garçons?|boys?)(?:$|[\s/)])|ذكور|الذكور|رجال|الرجال|ذكر/iu;
const female = /(?:^|[\s/(])(?:f|females?|women|femmes?|féminins?|filles?|girls?)(?:$|[\s/)])|إناث|الإناث|نساء|النساء|أنثى/iu;
const age =
  /\d{1,3}\s*(?:[-–—à]|to|إلى|et)\s*\d|[<>≤≥]\s*\d|\d{1,3}\s*\+|(?:moins|plus) de \d|under \d|over \d|أقل من \d|أكثر من \d|فوق \d|\d{1,3}\s*(?:ans|years|سنة|سنوات|mois|months|شهر|أشهر)|\d{1,3}\s*(?:فأكثر|فما فوق|et plus|and (?:over|above|older))|أقل من (?:سنة|عام|سنتين)|moins d['’]un an|(?:under|less than) one|^(?:enfants?|adultes?|personnes âgées|children|adults|elderly|nourrissons?|infants?|أطفال|الأطفال|بالغون|البالغون|مسنون|المسنون|كبار السن|رضع|الرضع)$/iu;

const mostRows = 200;

interface Breakdowns {
  readonly sexes: readonly Field[];
  readonly ages: readonly Field[];
}

/** A column of both, such as "men under 5", belongs to a cross table: these are left to the row sums. */
function breakdownsOf(region: Region): Breakdowns | null {
  const fields = region.fields.filter((field) => field.unit !== 'percent' && field.unit !== 'money');
  const own = (field: Field): string => field.header.split(' / ').pop() ?? '';
  const sexes = fields.filter((field) => (male.test(own(field)) || female.test(own(field))) && !age.test(field.header));
  const ages = fields.filter((field) => age.test(own(field)) && !male.test(field.header) && !female.test(field.header));
  const isWhole = sexes.length === 2 && sexes.some((field) => male.test(own(field))) && sexes.some((field) => female.test(own(field)));
  return isWhole && ages.length >= 2 ? { sexes, ages } : null;
}

function sumOf(context: CheckContext, region: Region, row: number, fields: readonly Field[]): number | null {
  const values = fields.map((field) => numberAt(context, region, row, field));
  return values.some((value) => value === null) ? null : tidy(values.reduce<number>((sum, value) => sum + (value ?? 0), 0));
}

/** A daily sheet of ours tells by its fields which persons it counts; where its total was typed, that is compared instead. */
function* inTemplate(context: CheckContext, region: Region): Iterable<Candidate> {
  const fields = (codes: readonly string[]): readonly Field[] =>
    region.fields.filter(({ code }) => code !== undefined && codes.includes(code));
  const [bySexes, byAges] = templateOf('daily').sums;
  const [total] = fields([bySexes?.total ?? '']);
  for (const { row, kind } of region.rows) {
    if (kind !== 'data' || !total || context.figures.at(region.sheet, row, total.column)?.formula === null) continue;
    const told = (codes: readonly string[]): readonly Field[] =>
      fields(codes).filter((field) => numberAt(context, region, row, field) !== null);
    const [sexes, ages] = [told(bySexes?.parts ?? []), told(byAges?.parts ?? [])];
    const [bySex, byAge] = [sumOf(context, region, row, sexes), sumOf(context, region, row, ages)];
    if (sexes.length === 0 || ages.length === 0 || bySex === null || byAge === null || bySex === byAge) continue;
    const cells = (some: readonly Field[]): readonly CellRef[] => some.map((field) => cellAt(region, row, field));
    yield* finding(cells(sexes), cells(ages), bySex, byAge);
  }
}

function* inRegion(context: CheckContext, region: Region): Iterable<Candidate> {
  if (region.template !== undefined) {
    if (region.template === 'daily') yield* inTemplate(context, region);
    return;
  }
  const breakdowns = breakdownsOf(region);
  if (!breakdowns) return;
  const rows = region.rows.flatMap(({ row, kind }) => {
    const [bySex, byAge] = [sumOf(context, region, row, breakdowns.sexes), sumOf(context, region, row, breakdowns.ages)];
    return kind === 'data' && bySex !== null && byAge !== null ? [{ row, bySex, byAge }] : [];
  });
  const wrong = rows.filter((row) => row.bySex !== row.byAge);
  // Where most rows disagree the ages are not of the same persons: children only, say.
  if (rows.length > 1 && wrong.length * 2 > rows.length) return;
  for (const { row, bySex, byAge } of wrong) {
    if (rows.length === 1 && !arePersonsAlike(bySex, byAge)) continue;
    const cells = (fields: readonly Field[]): readonly CellRef[] => fields.map((field) => cellAt(region, row, field));
    yield* finding(cells(breakdowns.sexes), cells(breakdowns.ages), bySex, byAge);
  }
}

/** Sums that are near each other are of the same persons; others may be of two surveys. */
function arePersonsAlike(bySex: number, byAge: number): boolean {
  return Math.abs(bySex - byAge) <= 0.2 * Math.max(bySex, byAge);
}

function* finding(sexes: readonly CellRef[], ages: readonly CellRef[], bySex: number, byAge: number): Iterable<Candidate> {
  const [cell] = sexes;
  if (!cell) return;
  const gap = tidy(bySex - byAge);
  yield {
    code: 'age-sex-mismatch',
    outcome: 'fail',
    cells: [...sexes, ...ages],
    found: bySex,
    expected: byAge,
    gap,
    args: { cell, sexes, ages, bySex, byAge, difference: Math.abs(gap) },
  };
}

/** "18+" alone is no name of a row, but it is an age. */
function written(context: CheckContext, region: Region, row: number): string {
  const value = context.value(region.sheet, row, region.area.left);
  return typeof value === 'string' ? value.trim() : '';
}

/** The same told down a column: one pair of rows by sex and one set of rows by age on the sheet. */
function* inColumns(context: CheckContext, sheet: string): Iterable<Candidate> {
  const figures = context.recognition.regions
    .filter(
      (region) =>
        region.sheet === sheet &&
        region.template === undefined &&
        region.kind !== 'pivot' &&
        region.area.bottom - region.area.top < mostRows,
    )
    .flatMap((region) =>
      context
        .figuresOf(region)
        .map((figure) => ({ ...figure, label: figure.label === '' ? written(context, region, figure.row) : figure.label })),
    )
    .filter((figure) => figure.unit !== 'percent' && figure.unit !== 'money' && figure.value !== null);
  const isMale = (label: string): boolean => male.test(label) && !age.test(label);
  const isFemale = (label: string): boolean => female.test(label) && !age.test(label);
  const sexes = figures.filter(({ label }) => isMale(label) || isFemale(label));
  const ages = figures.filter(({ label }) => age.test(label) && !male.test(label) && !female.test(label));
  const columns = new Set([...sexes, ...ages].map((figure) => `${figure.region} ${figure.column}`));
  const isPair = sexes.length === 2 && sexes.some(({ label }) => isMale(label)) && sexes.some(({ label }) => isFemale(label));
  if (
    !isPair ||
    ages.length < 2 ||
    columns.size > 2 ||
    new Set(sexes.map(({ column }) => column)).size > 1 ||
    new Set(ages.map(({ column }) => column)).size > 1
  )
    return;
  const sum = (some: typeof figures): number => tidy(some.reduce((total, { value }) => total + (value ?? 0), 0));
  if (sum(sexes) !== sum(ages) && arePersonsAlike(sum(sexes), sum(ages)))
    yield* finding(sexes.map(cellOf), ages.map(cellOf), sum(sexes), sum(ages));
}

export const ageSex: Rule = {
  codes: [{ code: 'age-sex-mismatch', group: 'sums', severity: 'error', needs: ['fields'], rank: 100 }],
  *run(context) {
    for (const region of context.recognition.regions) if (isTable(region)) yield* inRegion(context, region);
    for (const { name } of context.workbook.sheets) yield* inColumns(context, name);
  },
};
