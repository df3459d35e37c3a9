/**
 * What is wrong in the same way in very many cells of one column, or of one row, has one cause and is said once: the first
 * in its own words, then how many there are and where.
 */
import { isRange } from '../model/addresses';
import type { Finding } from '../model/findings';
import type { RangeRef } from '../model/grid';
import { asRange, simplest } from './runs';

type Line = 'column' | 'row';

export interface Told {
  readonly finding: Finding;
  /** Findings of one code that differ in this have different causes. */
  readonly apart: string;
}

/** More in one line than anyone goes through one by one. */
const mostAlike = 5;
/** Each with a figure that would mend it is worth going through for longer. */
const mostMended = 100;
const placesNamed = 8;

function lineOf({ finding, apart }: Told, line: Line): string | null {
  const [cell] = finding.cells;
  if (!cell || finding.accepted !== null) return null;
  const { sheet, top, left } = asRange(cell);
  return [finding.code, finding.outcome, finding.severity, finding.message.key, apart, sheet, line === 'column' ? left : top].join('\n');
}

/** What findings are about, not what they compare it with: a cell stands alone, areas as large as the first repeat it. */
function subjects({ cells }: Finding): readonly RangeRef[] {
  const [first] = cells;
  if (!first) return [];
  if (!isRange(first)) return [asRange(first)];
  const height = first.bottom - first.top;
  return cells
    .filter(isRange)
    .filter(
      ({ sheet, top, bottom, left, right }) =>
        sheet === first.sheet && bottom - top === height && left === first.left && right === first.right,
    );
}

function byColumn(a: RangeRef, b: RangeRef): number {
  return a.left - b.left || a.right - b.right || a.top - b.top;
}

function byRow(a: RangeRef, b: RangeRef): number {
  return a.top - b.top || a.bottom - b.bottom || a.left - b.left;
}

/** Neighbours along the line as one range. */
function merged(ranges: readonly RangeRef[], line: Line): readonly RangeRef[] {
  const found: RangeRef[] = [];
  for (const next of [...ranges].sort(line === 'column' ? byColumn : byRow)) {
    const last = found.at(-1);
    const follows =
      last &&
      (line === 'column'
        ? last.left === next.left && last.right === next.right && next.top <= last.bottom + 1
        : last.top === next.top && last.bottom === next.bottom && next.left <= last.right + 1);
    if (follows) found[found.length - 1] = { ...last, bottom: Math.max(last.bottom, next.bottom), right: Math.max(last.right, next.right) };
    else found.push(next);
  }
  return found;
}

function together(findings: readonly Finding[], line: Line): Finding {
  const [first] = findings;
  if (!first) throw new Error('Nothing to say together.');
  const cells = merged(findings.flatMap(subjects), line).map(simplest);
  const args = {
    first: first.message,
    count: findings.length,
    line,
    cells: cells.slice(0, placesNamed),
    more: Math.max(0, cells.length - placesNamed),
  };
  return { ...first, cells, message: { key: 'checks.alike', args }, found: null, expected: null, gap: null, suggestions: [] };
}

function alongLines(told: readonly Told[], line: Line): readonly Told[] {
  const lines = new Map<string, Told[]>();
  for (const one of told) {
    const key = lineOf(one, line);
    const known = key === null ? null : lines.get(key);
    if (known) known.push(one);
    else if (key !== null) lines.set(key, [one]);
  }
  return told.flatMap((one) => {
    const key = lineOf(one, line);
    const all = key === null ? [] : (lines.get(key) ?? []);
    const isMended = one.finding.suggestions.length > 0;
    if (all.length <= (isMended ? mostMended : mostAlike)) return [one];
    return all[0] === one
      ? [
          {
            ...one,
            finding: together(
              all.map(({ finding }) => finding),
              line,
            ),
          },
        ]
      : [];
  });
}

/** What the user accepted stays apart. */
export function sayAlikeOnce(told: readonly Told[]): readonly Finding[] {
  return alongLines(alongLines(told, 'column'), 'row').map(({ finding }) => finding);
}
