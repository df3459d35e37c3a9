/** When the parts that a text gives agree with its total, and when one slip of the hand would make them. */
import { classifyEdit } from '../arithmetic/location';
import type { EditKind } from '../model/findings';
import type { TextFigure } from './model';

export interface Agreement {
  readonly sum: number;
  /** Stated minus computed. */
  readonly gap: number;
  /** The figures are the same. */
  readonly exact: boolean;
  /** The bound, or the rounding, that the total is stated with holds. */
  readonly holds: boolean;
  /** The slip in the total or in one part that would explain the gap; the total's first. */
  readonly slip: { readonly kind: EditKind; readonly inTotal: boolean } | null;
}

/** Of what is said to be "about", this share may be missing. */
const roughly = 0.05;
/** A wrong digit closes every round gap: only a small one tells. */
const smallShare = 0.01;
const leastMeant = 100;

export function agreementOf(total: TextFigure, parts: readonly TextFigure[]): Agreement {
  const stated = total.value ?? 0;
  const sum = tidy(parts.reduce((added, { value }) => added + (value ?? 0), 0));
  const gap = tidy(stated - sum);
  const exact = gap === 0;
  let slip: Agreement['slip'] | undefined;
  return {
    sum,
    gap,
    exact,
    holds: exact || holdsAs(total, parts, stated, sum),
    // Asked of few of the many rows that are tried.
    get slip() {
      if (slip === undefined) slip = exact ? null : slipOf(stated, sum, gap, parts);
      return slip;
    },
  };
}

/** Thousandths of money leave no noise. */
export const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;

/** "more than 1087" counts as 1087: only a round figure is a bound that nobody counted. */
export const isRound = (value: number): boolean => value >= 10 && value % 10 === 0;

function holdsAs({ qualifier }: TextFigure, parts: readonly TextFigure[], stated: number, sum: number): boolean {
  const isRough = parts.some((part) => part.qualifier !== '=');
  if (isRough && Math.abs(stated - sum) <= Math.max(1, stated * roughly)) return true;
  const least = parts.some((part) => part.qualifier === '>' || part.qualifier === '>=');
  if (least && sum < stated) return true;
  switch (qualifier) {
    case '>':
    case '>=':
      return isRound(stated) && sum >= stated;
    case '<':
    case '<=':
      return isRound(stated) && sum <= stated;
    case '~':
      return isRound(stated) && Math.abs(stated - sum) <= Math.max(1, stated * roughly);
    case '=':
      return false;
  }
}

function slipOf(stated: number, sum: number, gap: number, parts: readonly TextFigure[]): Agreement['slip'] {
  if (isNearly(stated, sum)) {
    const inTotal = classifyEdit(stated, sum);
    if (inTotal.distance === 1 && isTelling(inTotal.edit, stated, sum, gap)) return { kind: inTotal.edit, inTotal: true };
  }
  for (const { value } of parts) {
    const typed = value ?? 0;
    const meant = tidy(typed + gap);
    // Digits swapped leave a multiple of nine; a digit left out, a tenth.
    if (meant < leastMeant || (gap % 9 !== 0 && meant < typed * 5) || !isNearly(typed, meant)) continue;
    const { edit, distance } = classifyEdit(typed, meant);
    if (distance === 1 && (edit === 'transposition' || (edit === 'missing-digit' && typed >= leastMeant)))
      return { kind: edit, inTotal: false };
  }
  return null;
}

/** Near enough in size for one slip between them. */
const isNearly = (one: number, other: number): boolean => one < other * 101 && other < one * 101;

function isTelling(edit: EditKind, stated: number, sum: number, gap: number): boolean {
  if (edit === 'transposition') return true;
  if (edit === 'missing-digit' || edit === 'extra-digit') return Math.min(stated, sum) >= leastMeant / 10;
  return edit === 'wrong-digit' && Math.abs(gap) <= Math.max(stated, sum) * smallShare;
}
