/** Counts that no count can be: below zero, or with a fraction. */
import type { CellRef } from '../../model/grid';
import type { Figure } from '../../model/recognition';
import type { CheckContext } from '../context';
import { foldedPhrase } from '../../reading/text';
import { unitOf } from '../../reading/units';
import { PerColumn } from '../per-column';
import { judge } from '../relations/judge';
import { countRoles, singleCells } from '../rows/cells';
import type { Candidate, CodeDefinition, Rule } from '../rule';
import { runsOf, simplest } from '../runs';

const error = (code: string, more: Partial<CodeDefinition> = {}): CodeDefinition => ({
  code,
  group: 'numbers',
  severity: 'error',
  needs: ['figures'],
  ...more,
});

const countUnits: ReadonlySet<Figure['unit']> = new Set(['person', 'service', 'operation', 'unit']);
/** Columns and rows whose figures may well be negative or broken: differences, balances, means. */
const notACount =
  /écart|ecart|différence|difference|variation|évolution|change|gap|balance|solde|net\b|delta|correction|ajust|adjust|régularis|retour|perte|return|factor|facteur|coefficient|indice|index\b|moyenne|average|mean|median|ratio|taux|rate|per\b|par\b|الفرق|فارق|تغير|الرصيد|رصيد|تعديل|تسوية|معامل|مؤشر|متوسط|معدل|نسبة|±|Δ/iu;

const leaving =
  /issued|issues|expired|damaged|lost|sold|sorti|p[ée]rim|avari|distribu|consomm|donn[ée]|الصادر|صادر|المنصرف|منصرف|التالف|تالف|المستهلك|الموزع/iu;
const closing = /closing|balance|solde|stock final|stock restant|reste|الرصيد|رصيد|المتبقي|الباقي/iu;

/** Stock told down the rows: what was issued is taken off before the closing balance. */
function isMovement(context: CheckContext, { value, label, region, row }: Figure): boolean {
  return (
    value !== null &&
    value < 0 &&
    leaving.test(label) &&
    (context.region(region)?.rows ?? []).some((other) => other.row > row && closing.test(other.label))
  );
}

/** Under a header that only says "number" the row's label says of what: women, children, consultations. */
const isNamedCount = ({ unit, label }: Figure): boolean =>
  unit === 'none' &&
  foldedPhrase(label)
    .split(' ')
    .some((word) => countUnits.has(unitOf(word)?.unit ?? 'none'));

function isCount(context: CheckContext, figure: Figure): boolean {
  if (!countRoles.has(figure.role) || figure.value === null || !(countUnits.has(figure.unit) || isNamedCount(figure))) return false;
  const header = context.region(figure.region)?.fields.find((field) => field.column === figure.column)?.header ?? '';
  return (
    !notACount.test(header) &&
    !notACount.test(figure.label) &&
    !context.numberFormat(figure.sheet, figure.row, figure.column).includes('%') &&
    !isMovement(context, figure)
  );
}

/** A count that no count can be, written as such: what it breaks has its cause in it. */
export function isImpossibleCount(context: CheckContext, cell: CellRef): boolean {
  const figure = context.figures.at(cell.sheet, cell.row, cell.column);
  if (!figure || figure.value === null || figure.formula !== null || (figure.value >= 0 && Number.isInteger(figure.value))) return false;
  return isCount(context, figure) && !isMeasured(context, figure);
}

const measured =
  /^\s*(?:kgs?|kilos?|kilogrammes?|g|grammes?|l|litres?|ml|cl|m|m[²2³3]|mètres?|t|to|tn|tonnes?|lt|ha|h|hrs?|heures?|hours?|quintaux|كغ|كلغ|كجم|كيلوغرام|لتر|طن|متر|غرام)\.?\s*$/iu;

/** Sugar by the kilogram has fractions: the row says what its quantity is measured in. */
function isMeasured(context: CheckContext, { region, sheet, row, role }: Figure): boolean {
  if (role !== 'quantity') return false;
  return (context.region(region)?.fields ?? []).some(({ column }) => {
    const value = context.value(sheet, row, column);
    return typeof value === 'string' && measured.test(value);
  });
}

/** More fractions nobody types by mistake: such a column measures. */
const mostFractions = 8;

/** A column with several such figures is no column of counts, whatever its header says. */
function* odd(
  context: CheckContext,
  code: string,
  suspects: readonly Figure[],
  isOdd: (value: number) => boolean,
  most = Infinity,
): Iterable<Candidate> {
  // A total that holds is as odd as its parts are.
  const holds = (figure: Figure): boolean => context.relationsOf(figure).some((relation) => judge(context, relation).kind === 'pass');
  const found = suspects.filter(
    (figure) => isCount(context, figure) && figure.formula === null && !isMeasured(context, figure) && !holds(figure),
  );
  const columns = new PerColumn((first) => {
    const region = context.region(first.region);
    const column = region ? context.figuresOf(region).filter(({ column: other, value }) => other === first.column && value !== null) : [];
    return { odd: column.filter(({ value }) => value !== null && isOdd(value)).length, all: column.length };
  });
  const rare = found.filter((figure) => {
    const tally = columns.of(figure);
    return tally.odd <= 2 || (tally.odd <= most && tally.odd * 4 <= tally.all);
  });
  for (const { range, cells } of runsOf(rare)) {
    const [first] = cells;
    if (first)
      yield {
        code,
        outcome: 'fail',
        cells: [simplest(range)],
        found: first.value,
        args: { cell: simplest(range), value: first.value ?? 0, count: cells.length },
      };
  }
}

export const counts: Rule = {
  codes: [error('negative-count', { rank: 160 }), error('fractional-count', { givesWay: true })],
  *run(context) {
    const { negative, fractional } = singleCells(context);
    yield* odd(context, 'negative-count', negative, (value) => value < 0);
    yield* odd(context, 'fractional-count', fractional, (value) => !Number.isInteger(value), mostFractions);
  },
};
