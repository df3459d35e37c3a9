/** A press text read and checked: its figures, its own sums, and each tally against the workbook's figures. The only door to this room. */
import type { FigureIndex } from '../records/figure-index';
import { compareWithBook } from './against-book';
import { figuresOf } from './figures';
import { findingsOf, type TextFinding } from './findings';
import { Links } from './links';
import type { FigureMatch, TextFigure, TextRelation } from './model';
import { sumsOf } from './sums';
import { readText } from './text';

export type { TextFinding, TextSuggestion } from './findings';
export type { FigureMatch, PressKind, PressVerdict, TextFigure, TextRelation } from './model';
export { rewritten } from './rewrite';

export interface PressResult {
  readonly source: string;
  readonly figures: readonly TextFigure[];
  /** Of each figure, in their order; all `not-checked` without a workbook. */
  readonly matches: readonly FigureMatch[];
  readonly relations: readonly TextRelation[];
  readonly findings: readonly TextFinding[];
}

/** Never throws, for whatever text. @param book `null`: the text is only checked against itself. */
export function checkText(source: string, book: FigureIndex | null): PressResult {
  const text = readText(source);
  const links = new Links(text);
  const read = figuresOf(text, (token) => links.isPlanned(token));
  const sums = sumsOf(text, read, links);
  const { figures, relations } = withoutFaint(read, sums);
  const matches = compareWithBook(text, figures, relations, book);
  return { source, figures, matches, relations, findings: findingsOf(text, figures, relations, matches) };
}

/** "one" is a figure only where a sum needs it; what a sum counts is a tally. */
function withoutFaint(figures: readonly TextFigure[], sums: readonly TextRelation[]): { figures: TextFigure[]; relations: TextRelation[] } {
  const adding = sums.filter(({ kind }) => kind !== 'percent' && kind !== 'date-span' && kind !== 'product');
  const used = new Set(sums.flatMap(({ total, parts }) => [total, ...parts]));
  const counted = new Set(adding.flatMap(({ total, parts }) => [total, ...parts]));
  const kept = figures.flatMap((figure, index) => (figure.isFaint && !used.has(index) ? [] : [index]));
  const places = new Map(kept.map((index, place) => [index, place]));
  const placed = (index: number): number => places.get(index) ?? 0;
  return {
    figures: kept.map((index) => {
      const figure = figures[index] as TextFigure;
      return figure.kind === 'context' && figure.unit !== 'percent' && counted.has(index) ? { ...figure, kind: 'tally' as const } : figure;
    }),
    relations: sums.map((relation) => ({ ...relation, total: placed(relation.total), parts: relation.parts.map(placed) })),
  };
}
