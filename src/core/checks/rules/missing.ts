/** Blank, zero, a dash and "ND" in one column: which of them were counted and found none? */
import type { CellRef, RangeRef } from '../../model/grid';
import type { Figure, Region } from '../../model/recognition';
import type { CheckContext } from '../context';
import { dataRows, rowIn } from '../fields';
import type { Candidate, Rule } from '../rule';
import { runsOf, simplest } from '../runs';

type Nothing = 'zero' | 'none' | 'blank' | 'missing';

function nothingOf(figure: Figure): Nothing | null {
  if (figure.state === 'nothing') return 'none';
  if (figure.state === 'blank' || figure.state === 'missing') return figure.state;
  return figure.value === 0 && figure.formula === null ? 'zero' : null;
}

/** At least two ways of saying nothing, one of them in writing or both a zero and a blank. */
function isMixed(kinds: ReadonlyMap<Nothing, number>): boolean {
  return kinds.has('missing') || kinds.has('none') ? kinds.size >= 2 : kinds.has('zero') && kinds.has('blank');
}

/** The cells that say nothing in another way than most; all of them where no way is the usual one. */
function oddOnes(cells: readonly Figure[], kinds: ReadonlyMap<Nothing, number>): readonly Figure[] {
  const most = Math.max(...kinds.values());
  const [usual, other] = [...kinds].filter(([, count]) => count === most).map(([kind]) => kind);
  return other === undefined ? cells.filter((figure) => nothingOf(figure) !== usual) : cells;
}

/** In a template a blank means not reported and nothing else: it is told where an activity gives no number of participants. */
function* inTemplate(context: CheckContext, region: Region): Iterable<Candidate> {
  const persons = region.fields.filter(({ code, role }) => code !== undefined && role === 'persons');
  const blank = dataRows(region).filter(({ row }) => persons.every(({ column }) => context.value(region.sheet, row, column) === null));
  if (persons.length === 0 || blank.length === 0) return;
  const cells = blank.flatMap(({ row }) => persons.map(({ column }) => ({ sheet: region.sheet, row, column })));
  const ranges = runsOf(cells).map((run) => simplest(run.range));
  const [cell] = ranges;
  if (cell)
    yield {
      code: 'missing-vs-zero',
      outcome: 'fail',
      cells: ranges,
      message: 'missing-vs-zero.unreported',
      args: { cell, cells: ranges, count: blank.length },
    };
}

function* inRegion(context: CheckContext, region: Region): Iterable<Candidate> {
  if (region.template !== undefined) {
    if (region.template === 'activities') yield* inTemplate(context, region);
    return;
  }
  const kinds = new Map<Nothing, number>();
  const cells: Figure[] = [];
  let numbers = 0;
  for (const figure of context.figuresOf(region)) {
    if (figure.unit === 'percent' || rowIn(region, figure.row)?.kind !== 'data') continue;
    const kind = nothingOf(figure);
    if (!kind) {
      numbers += 1;
      continue;
    }
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    cells.push(figure);
  }
  if (numbers === 0 || !isMixed(kinds)) return;
  const ranges: (CellRef | RangeRef)[] = runsOf(oddOnes(cells, kinds)).map((run) => simplest(run.range));
  const [cell] = ranges;
  if (!cell) return;
  const count = (kind: Nothing): number => kinds.get(kind) ?? 0;
  yield {
    code: 'missing-vs-zero',
    outcome: 'fail',
    cells: ranges,
    args: { cell, cells: ranges, zeros: count('zero'), none: count('none'), blanks: count('blank'), missing: count('missing') },
  };
}

export const missing: Rule = {
  codes: [{ code: 'missing-vs-zero', group: 'numbers', severity: 'info', needs: ['figures'], givesWay: true }],
  *run(context) {
    for (const region of context.recognition.regions)
      if (region.kind !== 'pivot' && region.kind !== 'legend') yield* inRegion(context, region);
  },
};
