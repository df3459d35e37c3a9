/** What a reader of a checked text is to see at each figure. */
import type { PressResult } from '../press';

export type FigureStatus = 'exact' | 'rounding-holds' | 'adds' | 'differs' | 'not-found' | 'wrong-sum' | 'doubt' | 'left';

/** One for each figure of the text; what the workbook says goes before what the text's own sums say, a fault before all. */
export function statusesOf({ figures, matches, relations, findings }: PressResult): FigureStatus[] {
  const wrong = new Set(findings.filter(({ severity }) => severity === 'error').flatMap((finding) => finding.figures));
  const doubtful = new Set(findings.filter(({ severity }) => severity === 'warning').flatMap((finding) => finding.figures));
  const adding = new Set(relations.filter(({ holds }) => holds).flatMap(({ total, parts }) => [total, ...parts]));
  return figures.map((_figure, index) => {
    const verdict = matches[index]?.verdict ?? 'not-checked';
    if (verdict === 'differs' || verdict === 'not-found') return verdict;
    if (wrong.has(index)) return 'wrong-sum';
    if (doubtful.has(index)) return 'doubt';
    if (verdict !== 'not-checked') return verdict;
    return adding.has(index) ? 'adds' : 'left';
  });
}
