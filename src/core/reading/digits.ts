/** A run of digits with its separators, read as a number: what groups, what is the decimal sign, and when that cannot be told. */

export type NumberKind = 'count' | 'amount' | 'percent';

/** What a column's unmistakable numbers say of its separators. `grouping`: ",", ".", " ", "'" or null where nothing was seen. */
export interface NumberEvidence {
  readonly decimal: ',' | '.' | null;
  readonly grouping: string | null;
}

export type DigitsReading =
  | { readonly outcome: 'sure' | 'by-evidence'; readonly value: number }
  | { readonly outcome: 'ambiguous'; readonly candidates: readonly number[] }
  | { readonly outcome: 'unreadable' };

const unreadable: DigitsReading = { outcome: 'unreadable' };
/** More digits than a double keeps apart. */
const mostDigits = 15;

/** "،" is written for ",", "’" for "'". */
function normalSeparators(run: string): string {
  return run.replaceAll('،', ',').replaceAll('’', "'");
}

interface Parts {
  readonly groups: readonly string[];
  readonly separators: readonly string[];
}

function parts(run: string): Parts | null {
  const separators = run.match(/\D+/g) ?? [];
  return separators.every((separator) => separator.length === 1) ? { groups: run.split(/\D/), separators } : null;
}

const isGrouped = (groups: readonly string[]): boolean =>
  /^[1-9]\d{0,2}$/.test(groups[0] ?? '') && groups.slice(1).every((group) => group.length === 3);

const canBeDecimal = (separator: string | undefined): boolean => separator === '.' || separator === ',' || separator === '٫';

/** `run` begins and ends with a digit; Western digits. */
export function readDigits(run: string, kind: NumberKind, evidence?: NumberEvidence): DigitsReading {
  const split = parts(normalSeparators(run));
  if (split === null || run.replace(/\D/g, '').length > mostDigits) return unreadable;
  const { groups, separators } = split;
  if (separators.length === 0) return { outcome: 'sure', value: Number(run) };
  const whole = wholeReading(groups, separators);
  const decimal = decimalReading(groups, separators);
  if (whole === null) return decimal === null ? unreadable : { outcome: 'sure', value: decimal };
  if (decimal === null) return { outcome: 'sure', value: whole };
  return kind === 'count' ? { outcome: 'sure', value: whole } : byEvidence(whole, decimal, separators[0] ?? '', evidence);
}

/** All separators group thousands: one separator throughout, none of them ٫. */
function wholeReading(groups: readonly string[], separators: readonly string[]): number | null {
  const same = separators.every((separator) => separator === separators[0]);
  return same && separators[0] !== '٫' && isGrouped(groups) ? Number(groups.join('')) : null;
}

/** The last separator is the decimal sign, the others, of another kind, group. */
function decimalReading(groups: readonly string[], separators: readonly string[]): number | null {
  const sign = separators.at(-1);
  const before = separators.slice(0, -1);
  const whole = groups.slice(0, -1);
  if (!canBeDecimal(sign) || before.includes(sign ?? '') || before.some((separator) => separator !== before[0] || separator === '٫'))
    return null;
  if (before.length > 0 && !isGrouped(whole)) return null;
  return Number(`${whole.join('')}.${groups.at(-1) ?? ''}`);
}

function byEvidence(whole: number, decimal: number, separator: string, evidence: NumberEvidence | undefined): DigitsReading {
  const saysDecimal = evidence?.decimal === separator;
  const saysGrouping = evidence?.grouping === separator || (evidence !== undefined && evidence.decimal !== null && !saysDecimal);
  if (saysDecimal === saysGrouping) return { outcome: 'ambiguous', candidates: [whole, decimal] };
  return { outcome: 'by-evidence', value: saysDecimal ? decimal : whole };
}

/** What one run proves: a run that reads in two ways proves nothing. */
export function evidenceOf(run: string): NumberEvidence {
  const none: NumberEvidence = { decimal: null, grouping: null };
  const split = parts(normalSeparators(run));
  if (split === null || split.separators.length === 0) return none;
  const { groups, separators } = split;
  const whole = wholeReading(groups, separators) !== null;
  const decimal = decimalReading(groups, separators) !== null;
  const last = separators.at(-1);
  if (whole && !decimal) return { decimal: null, grouping: separators[0] ?? null };
  if (!decimal || whole) return none;
  return { decimal: last === '.' || last === ',' ? last : null, grouping: separators.length > 1 ? (separators[0] ?? null) : null };
}
