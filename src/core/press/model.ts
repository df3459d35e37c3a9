/** What a text's figures and sums are. Field names of the contract where it has them. */
import type { PressConcept } from '../lexicon/press-nouns';
import type { EditKind } from '../model/findings';
import type { CellRef } from '../model/grid';
import type { Qualifier, Unit } from '../model/roles';

export type PressKind = 'tally' | 'rounded' | 'date' | 'age' | 'name' | 'context' | 'money' | 'ordinal' | 'boilerplate';
export type PressVerdict = 'exact' | 'rounding-holds' | 'differs' | 'not-found' | 'not-checked';

export interface TextFigure {
  /** As written, without its noun. */
  readonly text: string;
  /** UTF-16 offsets of the text as given. */
  readonly start: number;
  readonly end: number;
  /** A date is its serial number, a percentage as written; `null` where it can't be read. */
  readonly value: number | null;
  readonly kind: PressKind;
  readonly unit: Unit;
  /** ISO code of money, where the text says it. */
  readonly currency: string | null;
  readonly qualifier: Qualifier;
  /** What it counts; `null` for a noun that is in no list. */
  readonly concept: PressConcept | null;
  /** Stem of its noun; "" where it has none. */
  readonly noun: string;
  /** The words that say what it counts, as written: behind it, or before it where it stands behind a colon or in brackets. */
  readonly label: string;
  /** The words that it stands behind, with a colon or a bracket between ("تاونات: 5 وحدات"); "" where there are none. */
  readonly lead: string;
  /** Indices of its first token, of the token after it, and of the token after its noun. */
  readonly first: number;
  readonly next: number;
  readonly nounEnd: number;
  /** The noun right behind it, as written ("" where none is), and where it ends in the text. */
  readonly nounWord: string;
  readonly nounEndOffset: number;
  readonly sentence: number;
  readonly line: number;
  readonly bracket: number;
  /** Of a span of days: the last. */
  readonly lastDay: number | null;
  readonly weekdayAgrees: boolean | null;
  /** How many days a date says, the last included. */
  readonly days: number | null;
  /** It may be a part or a total of others. */
  readonly countable: boolean;
  /** No noun stands at it: a part only beside other figures, or behind a word for parts. */
  readonly isBare: boolean;
  /** "one", or a letter for it: a figure only among the parts of a sum. */
  readonly isFaint: boolean;
  readonly isLetter: boolean;
  readonly isPlanned: boolean;
}

export type TextRelationKind = 'full' | 'partial' | 'at-least' | 'cumulative' | 'percent' | 'product' | 'list-count' | 'date-span';

/** How surely the text says that the sum holds. */
export type Claim = 'stated' | 'among' | 'likely';

export interface TextRelation {
  /** Indices into the figures. */
  readonly total: number;
  readonly parts: readonly number[];
  readonly kind: TextRelationKind;
  readonly holds: boolean;
  /** Stated minus computed; of bounds and percentages too. */
  readonly gap: number;
  readonly claim: Claim;
  /** Names listed, where they are counted. */
  readonly listed?: number;
}

/** What the workbook has for a figure. */
export interface FigureMatch {
  readonly verdict: PressVerdict;
  readonly cell: CellRef | null;
  /** What the cell holds, where it differs. */
  readonly expected: number | null;
  readonly edit: EditKind | null;
  /** The campaign whose figure it is, where it is another's. */
  readonly other: string | null;
}
