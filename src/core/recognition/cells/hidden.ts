/** What of a region a reader of the sheet does not see: its hidden rows and columns, or all of it. */
import type { Area, SheetSnapshot } from '../../model/grid';
import type { HiddenParts, LineSpan } from '../../model/recognition';

/** `null` where all of it shows. */
export function hiddenPartsOf(
  { visibility, hiddenRows, hiddenColumns }: SheetSnapshot,
  { top, bottom, left, right }: Area,
): HiddenParts | null {
  const rows = spansOf(hiddenRows, top, bottom);
  const columns = spansOf(hiddenColumns, left, right);
  const sheet = visibility !== 'visible';
  return sheet || rows.length + columns.length > 0 ? { sheet, rows, columns } : null;
}

/** Lines from `first` to `last` that are hidden, neighbours together. */
function spansOf(hidden: ReadonlySet<number>, first: number, last: number): readonly LineSpan[] {
  const spans: { first: number; last: number }[] = [];
  if (hidden.size === 0) return spans;
  for (let line = first; line <= last; line++) {
    if (!hidden.has(line)) continue;
    const before = spans.at(-1);
    if (before?.last === line - 1) before.last = line;
    else spans.push({ first: line, last: line });
  }
  return spans;
}

export function isHiddenColumn(hidden: HiddenParts | undefined, column: number): boolean {
  return hidden?.columns.some(({ first, last }) => column >= first && column <= last) ?? false;
}

export function lineCount(spans: readonly LineSpan[]): number {
  return spans.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}
