/** One figure for each of another: "25 consultations par jour pendant 3 jours, soit 75". */
import { classifyEdit } from '../../arithmetic/location';
import { tidy } from '../agreement';
import type { Links } from '../links';
import type { TextFigure, TextRelation } from '../model';
import { isSameThing } from './kinship';

const wordsAround = 4;
const mostSentences = 2;
const mostAway = 6;
const leastResult = 10;

export function productsOf(figures: readonly TextFigure[], sums: readonly TextRelation[], links: Links): TextRelation[] {
  const known = new Set(sums.filter(({ kind }) => kind === 'full').map(({ total }) => total));
  return figures.flatMap((rate, index): TextRelation[] => {
    if (!rate.countable || (rate.value ?? 0) < 2 || !links.marksIn(rate.nounEnd - 1, rate.nounEnd + wordsAround).has('each')) return [];
    const found = productWith(figures, index, known, links);
    return found ? [found] : [];
  });
}

function productWith(figures: readonly TextFigure[], index: number, known: ReadonlySet<number>, links: Links): TextRelation | null {
  const rate = figures[index] as TextFigure;
  const near = figures
    .map((_figure, at) => at)
    .slice(Math.max(0, index - mostAway), index + mostAway + 1)
    .filter((at) => at !== index && Math.abs((figures[at]?.sentence ?? 0) - rate.sentence) <= mostSentences);
  const factors = near.filter((at) => isFactor(figures[at] as TextFigure));
  const results = near.filter((at) => !known.has(at) && isResult(rate, figures[at] as TextFigure));
  for (const result of results) {
    const stated = figures[result]?.value ?? 0;
    for (const factor of factors) {
      if (factor === result) continue;
      const product = tidy((rate.value ?? 0) * (figures[factor]?.value ?? 0));
      if (product === stated)
        return { total: result, parts: [factor, index].sort((a, b) => a - b), kind: 'product', holds: true, gap: 0, claim: 'likely' };
    }
  }
  return swapped(figures, index, factors, results, links);
}

/** Said to be what it makes, and two digits the other way round. */
function swapped(
  figures: readonly TextFigure[],
  index: number,
  factors: readonly number[],
  results: readonly number[],
  links: Links,
): TextRelation | null {
  for (const result of results) {
    const figure = figures[result] as TextFigure;
    const isSaid = result > 0 && links.between(figures[result - 1] as TextFigure, figure).marks.has('totalBehind');
    if (!isSaid) continue;
    for (const factor of factors) {
      const product = tidy((figures[index]?.value ?? 0) * (figures[factor]?.value ?? 0));
      const { edit, distance } = classifyEdit(figure.value ?? 0, product);
      if (factor === result || distance !== 1 || edit !== 'transposition') continue;
      return {
        total: result,
        parts: [factor, index].sort((a, b) => a - b),
        kind: 'product',
        holds: false,
        gap: tidy((figure.value ?? 0) - product),
        claim: 'among',
      };
    }
  }
  return null;
}

const isFactor = ({ kind, countable, concept, value }: TextFigure): boolean =>
  (value ?? 0) > 1 && (countable || (kind === 'context' && concept?.group === 'time'));

function isResult(rate: TextFigure, figure: TextFigure): boolean {
  return figure.countable && (figure.value ?? 0) >= leastResult && (figure.value ?? 0) > (rate.value ?? 0) && isSameThing(rate, figure);
}
