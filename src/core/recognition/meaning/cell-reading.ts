/** How a text in a figure column is read: by the reader of numbers, with the column's own evidence for separators. */
import type { NumberKind } from '../../reading/numbers';
import { numberEvidence, readNumber } from '../../reading/numbers';
import type { Column } from './table';
import { words } from '../../lexicon/folding';
import type { FigureState } from '../../model/recognition';
import type { Qualifier } from '../../model/roles';

export interface Reading {
  readonly state: FigureState;
  readonly value: number | null;
  readonly qualifier: Qualifier;
  readonly written: string;
  /** What an ambiguous separator can mean. */
  readonly candidates?: readonly number[];
}

export type TextReader = (text: string) => Reading;

const mostRemembered = 20_000;

/** Money and measures can have decimals; counts cannot, so that three figures after a separator are thousands. */
function kindOf({ unit, role }: Column): NumberKind {
  return unit === 'money' || unit === 'percent' || role === 'unknown' ? 'amount' : 'count';
}

const differences = new Set(
  ['variance', 'variation', 'écart', 'différence', 'difference', 'solde', 'balance', 'résultat', 'الفرق', 'الرصيد', 'التغير'].flatMap(
    (word) => words(word),
  ),
);

/** What a header of one column says: the first word of "Écart (T2 - T1)", "Solde final". */
function canBeBelowZero({ levels }: Column): boolean {
  return differences.has(words(levels.at(-1) ?? '')[0] ?? '');
}

export function readerFor(column: Column, texts: readonly string[]): TextReader {
  if (texts.length === 0) return (written) => reading(written, kindOf(column), null, canBeBelowZero(column));
  const isAccounting = canBeBelowZero(column);
  const kind = kindOf(column);
  const evidence = numberEvidence(texts, kind);
  const known = new Map<string, Reading>();
  return (written) => {
    const before = known.get(written);
    if (before) return before;
    const fresh = reading(written, kind, evidence, isAccounting);
    if (known.size < mostRemembered) known.set(written, fresh);
    return fresh;
  };
}

function reading(written: string, kind: NumberKind, evidence: ReturnType<typeof numberEvidence> | null, isAccounting: boolean): Reading {
  const read = readNumber(written, evidence ? { kind, evidence, isAccounting } : { kind, isAccounting });
  switch (read.outcome) {
    case 'sure':
    case 'by-evidence':
      return { state: 'text-number', value: read.value, qualifier: read.qualifier, written };
    case 'ambiguous':
      return { state: 'unreadable', value: null, qualifier: '=', written, candidates: read.candidates };
    case 'nothing':
      return { state: 'nothing', value: 0, qualifier: '=', written };
    case 'missing':
      return { state: 'missing', value: null, qualifier: '=', written };
    case 'unreadable':
      return { state: 'unreadable', value: null, qualifier: '=', written };
  }
}
