/** How a text in a figure column is read: by the reader of numbers, with the column's own evidence for separators. */
import type { NumberKind, NumberOptions } from '../../reading/numbers';
import { numberEvidence, readNumber } from '../../reading/numbers';
import type { Marks } from './marks';
import { withoutFlag } from './marks';
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

/** `texts`: those of the column, evidence for its separators. `marks`: the signs of its region. */
export function readerFor(column: Column, texts: readonly string[], marks: Marks): TextReader {
  const isAccounting = canBeBelowZero(column);
  const kind = kindOf(column);
  const evidence = texts.length > 0 ? numberEvidence(texts, kind) : null;
  const options = evidence ? { kind, evidence, isAccounting } : { kind, isAccounting };
  const known = new Map<string, Reading>();
  return (written) => {
    const before = known.get(written);
    if (before) return before;
    const fresh = reading(written, options, marks);
    if (known.size < mostRemembered) known.set(written, fresh);
    return fresh;
  };
}

function reading(written: string, options: NumberOptions, marks: Marks): Reading {
  const read = readNumber(written, options);
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
      return marked(written, options, marks);
  }
}

/** What a sign in a figure's place says, or the figure before a flag. */
function marked(written: string, options: NumberOptions, marks: Marks): Reading {
  if (marks.missing.has(written.trim())) return { state: 'missing', value: null, qualifier: '=', written };
  const plain = withoutFlag(written, marks);
  const read = plain === written ? null : readNumber(plain, options);
  return read && (read.outcome === 'sure' || read.outcome === 'by-evidence')
    ? { state: 'text-number', value: read.value, qualifier: read.qualifier, written }
    : { state: 'unreadable', value: null, qualifier: '=', written };
}
