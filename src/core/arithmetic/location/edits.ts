/** How one figure could have become another at the keyboard. */
import type { EditKind } from '../../model/findings';

export interface Edit {
  readonly edit: EditKind;
  /** Characters inserted, removed or replaced, or neighbours exchanged, to get from one figure to the other as written. */
  readonly distance: number;
}

/** One edit is told by its kind: an exchange is the likeliest slip; a lost or doubled digit next; then a wrong one. */
const rankOfKind: Readonly<Record<EditKind, number>> = {
  transposition: 0,
  'missing-digit': 1,
  'extra-digit': 1,
  sign: 1,
  'wrong-digit': 2,
  other: 3,
};

/** Smaller is likelier; equal costs are equal evidence. Costs of several changes add. */
export function editCost(edit: Edit): number {
  return edit.distance * 8 + (edit.distance === 1 ? rankOfKind[edit.edit] : 0);
}

/** The edit that turns the figure `to`, which was meant, into `from`, which was typed. */
export function classifyEdit(from: number, to: number): Edit {
  const typed = String(from);
  const meant = String(to);
  if (from === -to) return { edit: 'sign', distance: 1 };
  const distance = editDistance(typed, meant);
  return { edit: distance === 1 ? singleEdit(typed, meant) : 'other', distance };
}

function singleEdit(typed: string, meant: string): EditKind {
  const at = firstDifference(typed, meant);
  const isDigit = (character: string | undefined): boolean => character !== undefined && character >= '0' && character <= '9';
  if (meant.length > typed.length) return isDigit(meant[at]) ? 'missing-digit' : 'other';
  if (meant.length < typed.length) return isDigit(typed[at]) ? 'extra-digit' : 'other';
  if (!isDigit(typed[at]) || !isDigit(meant[at])) return 'other';
  return typed.slice(at + 1) === meant.slice(at + 1) ? 'wrong-digit' : 'transposition';
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** Optimal string alignment: insertion, removal, replacement, exchange of neighbours. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let best = Math.min((last[column - 1] ?? 0) + (same ? 0 : 1), (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
