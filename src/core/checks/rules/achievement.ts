/** A rate stated below what was aimed at and what was reached: the one divided by the other, as far as it is written. */
import { decimalsOf, tidy } from '../../arithmetic/numbers';
import { achievementWords } from '../../lexicon/achievement';
import { folded } from '../../lexicon/folding';
import type { Figure, Region } from '../../model/recognition';
import { cellOf, type CheckContext } from '../context';
import type { Candidate } from '../rule';

type Part = keyof typeof achievementWords;

const parts = Object.keys(achievementWords) as readonly Part[];
const partOf: ReadonlyMap<string, Part> = new Map(
  parts.flatMap((part) => Object.values(achievementWords[part]).flatMap((terms) => terms.map((term) => [folded(term), part] as const))),
);
/** Tables of records name these in their headers; down the rows they stand in short lists. */
const mostRows = 40;

/** As points of a hundred, as written: 24 for 24 %, for "24 %" and for 0.24. */
function points(context: CheckContext, { sheet, row, column, value, state, written }: Figure): number | null {
  if (value === null) return null;
  if (state === 'text-number') return /[%٪]/.test(written) ? value : null;
  const isFraction = context.numberFormat(sheet, row, column).includes('%') || Math.abs(value) <= 1;
  return tidy(isFraction ? value * 100 : value);
}

function* inColumn(context: CheckContext, figures: readonly Figure[]): Iterable<Candidate> {
  const of = (part: Part): readonly Figure[] => figures.filter(({ label, value }) => value !== null && partOf.get(folded(label)) === part);
  const [[aim, otherAim], [reached, otherReached], [rate, otherRate]] = [of('aim'), of('reached'), of('rate')];
  if (!aim?.value || !reached || !rate || otherAim || otherReached || otherRate || reached.value === null) return;
  const stated = points(context, rate);
  if (stated === null || rate.formula !== null) return;
  const exact = (reached.value / aim.value) * 100;
  const decimals = decimalsOf(stated);
  if (Math.abs(exact - stated) <= 10 ** -decimals) return;
  const right = tidy(Number(exact.toFixed(Math.max(decimals, 1))));
  yield {
    code: 'percent-mismatch',
    outcome: 'fail',
    cells: [cellOf(rate), cellOf(reached), cellOf(aim)],
    found: stated,
    expected: right,
    gap: tidy(stated - right),
    args: { cell: cellOf(rate), stated, right, of: [cellOf(reached), cellOf(aim)] },
  };
}

function byColumn(context: CheckContext, region: Region): readonly (readonly Figure[])[] {
  const columns = new Map<number, Figure[]>();
  for (const figure of context.figuresOf(region)) {
    const column = columns.get(figure.column);
    if (column) column.push(figure);
    else columns.set(figure.column, [figure]);
  }
  return [...columns.values()];
}

/** Rates that nothing else relates to their figures. */
export function* achievements(context: CheckContext): Iterable<Candidate> {
  const related = new Set(
    context.recognition.relations
      .filter(({ kind }) => kind === 'percent')
      .map(({ total: { sheet, row, column } }) => `${sheet}\n${row}\n${column}`),
  );
  for (const region of context.recognition.regions) {
    if (region.rows.length > mostRows || region.kind === 'pivot' || region.kind === 'legend') continue;
    for (const column of byColumn(context, region))
      yield* inColumn(
        context,
        column.filter(({ sheet, row, column: at }) => !related.has(`${sheet}\n${row}\n${at}`)),
      );
  }
}
