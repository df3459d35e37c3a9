/** Whether figures of one kind of thing can be parts of a figure of another. */
import type { TextFigure } from '../model';

const acts = new Set(['service', 'operation']);

/** Those who were served and those who served them make no sum. */
export function areParts(total: TextFigure, parts: readonly TextFigure[]): boolean {
  const groups = new Set(parts.map(({ concept }) => concept?.group));
  if (total.concept?.group === 'person' && groups.has('person') && groups.has('staff')) return false;
  return parts.every((part) => mayBePart(total, part));
}

/** The wording says so already: only what cannot be is refused. */
export function mayBePart(total: TextFigure, part: TextFigure): boolean {
  if (total.kind === 'money' || part.kind === 'money') return total.kind === part.kind && sameMoney(total, part);
  const [whole, piece] = [total.concept?.group, part.concept?.group];
  if (whole === undefined || piece === undefined || whole === piece) return true;
  if (piece === 'time' || piece === 'length' || whole === 'time') return false;
  if (whole === 'person') return piece === 'staff' ? total.concept?.general === true : acts.has(piece);
  if (whole === 'staff') return piece === 'person';
  if (acts.has(whole)) return acts.has(piece) || piece === 'person';
  return whole === 'none' || piece === 'none' || whole === 'event' || piece === 'event' || whole === 'place' || piece === 'place';
}

const sameMoney = (one: TextFigure, other: TextFigure): boolean =>
  one.currency === other.currency || one.currency === null || other.currency === null;

/** One kind of thing throughout, so that parts that come to more or less are a fault. */
export function isOfOneKind(total: TextFigure, part: TextFigure): boolean {
  if (total.kind === 'money' || part.kind === 'money') return total.kind === part.kind && total.currency === part.currency;
  const [whole, piece] = [total.concept, part.concept];
  if (piece === null) return true;
  if (whole === null) return total.noun === part.noun;
  return whole.group === piece.group || (acts.has(whole.group) && acts.has(piece.group));
}

/** Without any wording: the same noun, or a kind of what the total's noun names. */
export function isKindOf(total: TextFigure, part: TextFigure): boolean {
  if (isSameThing(total, part)) return true;
  const [whole, piece] = [total.concept, part.concept];
  if (whole === null || piece === null || whole.general !== true) return false;
  if (whole.id === 'act') return acts.has(piece.group);
  return whole.group === piece.group;
}

const halves: readonly (readonly string[])[] = [
  ['woman', 'man'],
  ['girl', 'boy'],
  ['adult', 'child'],
];

/** Both of two kinds that everybody is of. */
export function leavesNobodyOut(parts: readonly TextFigure[]): boolean {
  const kinds = new Set(parts.map(({ concept }) => concept?.id ?? ''));
  return halves.some((pair) => pair.every((kind) => kinds.has(kind)));
}

/** Whoever was examined or operated on was served: people may be the sum of both. */
export function isServed(total: TextFigure, part: TextFigure): boolean {
  const [whole, piece] = [total.concept, part.concept];
  return whole?.group === 'person' && whole.general === true && piece !== null && (piece.group === 'person' || acts.has(piece.group));
}

export function isSameThing(one: TextFigure, other: TextFigure): boolean {
  if (one.kind === 'money' || other.kind === 'money') return one.kind === other.kind && one.currency === other.currency;
  if (one.concept !== null || other.concept !== null) return one.concept === other.concept;
  return one.noun !== '' && one.noun === other.noun;
}
