/** What the figures of a workbook show for sums, beside what its formulas, labels and layout say. */
import { added, agreesWith } from '../../arithmetic/agreement';
import type { Figure, Region, Rejected, Relation } from '../../model/recognition';
import { decided, relationsShown, type Decided } from './decide';
import { sumsShown } from './levels';
import type { Lines } from './lines';
import { indexIn, linesOf, numberIn } from './lines';
import { policy } from './policy';
import { answer, type Weighed } from './weigh';

function holdsIn(view: Lines, { total, parts, signs }: Relation): boolean {
  const values: (number | null)[] = [];
  const each: (1 | -1)[] = [];
  parts.forEach((part, index) => {
    for (let row = part.top; row <= part.bottom; row += 1) {
      for (let column = part.left; column <= part.right; column += 1) {
        const number = numberIn(view, row, column);
        values.push(Number.isNaN(number) ? null : number);
        each.push(signs?.[index] ?? 1);
      }
    }
  });
  return agreesWith(numberIn(view, total.row, total.column), added(values, each));
}

interface Found {
  readonly view: Lines;
  readonly sums: readonly Weighed[];
}

const isWhole = (view: Lines, { total, parts }: Weighed, line: number): boolean =>
  [total, ...parts].every((place) => view.decimals[indexIn(view, place, line)] === 0);

/** Of the sums of whole numbers that hold, such shares are a unit or two off in a sheet that was rounded; one alone says nothing. */
const roundedShares = [
  { least: 2, share: 0.2 },
  { least: 3, share: 0.1 },
] as const;
/** Beside so many sums that hold exactly, one that is off by one is no sure error: published figures are rounded now and then. */
const manyExact = 6;

type Wholes = 'rounded' | 'doubted' | 'counted';

/** Published thousands are off by one here and there; one's own counts never are. */
function wholesOf(found: readonly Found[]): Wholes {
  let rounded = 0;
  let exact = 0;
  // One slip can put several sums off by one: those that share a figure are counted once.
  const touched = new Set<string>();
  const isApart = (view: Lines, { total, parts }: Weighed, line: number): boolean => {
    const cells = [total, ...parts].map((place) => [view.places[place] ?? -1, view.lines[line] ?? -1]);
    const keys = cells.map(([place, across]) => (view.axis === 'row' ? `${across},${place}` : `${place},${across}`));
    const shares = keys.some((key) => touched.has(key));
    for (const key of keys) touched.add(key);
    return !shares;
  };
  for (const { view, sums } of found) {
    for (const one of sums) {
      one.answers.forEach((said, line) => {
        if (said === answer.exact) exact += 1;
        else if (said === answer.rounded && isWhole(view, one, line) && isApart(view, one, line)) rounded += 1;
      });
    }
  }
  if (roundedShares.some(({ least, share }) => rounded >= least && rounded >= (rounded + exact) * share)) return 'rounded';
  return exact >= manyExact ? 'doubted' : 'counted';
}

/** In a sheet of counts one that is off by one is a slip. */
function asCounted(view: Lines, one: Weighed, wholes: Wholes): Weighed {
  if (wholes === 'rounded' || one.evidence.rounded === 0) return one;
  const meant = wholes === 'doubted' ? answer.doubted : answer.slip;
  const answers = one.answers.map((said, line) => (said === answer.rounded && isWhole(view, one, line) ? meant : said));
  return { ...one, answers };
}

/** Sheets with so many figures have no sums that a person laid out by hand. */
const mostFigures = 2_000_000;

/** So many are kept to be asked for. */
const mostRejected = 20_000;

export function withShown(
  sheets: readonly { readonly name: string; readonly figures: readonly Figure[]; readonly regions: readonly Region[] }[],
  said: readonly Relation[],
): Decided {
  let relations = said;
  const rejected: Rejected[] = [];
  for (const { name, figures, regions } of sheets) {
    if (figures.length > mostFigures) continue;
    const found = linesOf(name, figures, regions).map((view) => ({ view, sums: sumsShown(view, policy) }));
    const wholes = wholesOf(found);
    for (const { view, sums } of found) {
      const shown = sums.flatMap((one) => relationsShown(view, asCounted(view, one, wholes)));
      if (shown.length === 0) continue;
      const decision = decided(relations, shown, (relation) => holdsIn(view, relation));
      relations = decision.relations;
      for (const one of decision.rejected) if (rejected.length < mostRejected) rejected.push(one);
    }
  }
  return { relations, rejected };
}
