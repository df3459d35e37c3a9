/** Areas as ranges: what lies in them, and whether it may be written. */
import type { Area, Sheet, Style, TableModel } from './model';
import type { RangeTarget } from './cells';
import type { Host } from './host';
import { boundingArea, cellArea } from './model';
import { refuse } from './errors';

/** Beyond this many cells a range is looked at where the sheet holds something, and once beside it. */
const mostCellsLookedAt = 200_000;

export function intersection(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

/** The part of the area that holds values, or formats as well; `null` for none. */
export function usedWithin({ sheet, area }: RangeTarget, valuesOnly: boolean): Area | null {
  const used = sheet.usedArea(valuesOnly);
  const within = used && intersection(used, area);
  if (!within || !valuesOnly) return within;
  let found: Area | null = null;
  sheet.eachCell(within, (row, column) => {
    found = boundingArea(found, cellArea(row, column));
  });
  return found;
}

/** What all cells of the range have in common; `null` where they differ. */
export function common<T>(target: RangeTarget, read: (style: Style) => T): T | null {
  const ids = new Set<number>();
  let shared: T | undefined;
  for (const [row, column] of cellsLookedAt(target)) {
    const id = target.sheet.styleId(row, column);
    if (ids.has(id)) continue;
    ids.add(id);
    const value = read(target.sheet.style(row, column));
    if (shared !== undefined && shared !== value) return null;
    shared = value;
  }
  return shared ?? null;
}

function* cellsLookedAt({ sheet, area }: RangeTarget): Generator<readonly [number, number]> {
  const isLarge = (area.bottom - area.top + 1) * (area.right - area.left + 1) > mostCellsLookedAt;
  const looked = isLarge ? usedWithin({ sheet, area }, false) : area;
  if (isLarge) yield [area.bottom, area.right];
  if (!looked) return;
  for (let row = looked.top; row <= looked.bottom; row++)
    for (let column = looked.left; column <= looked.right; column++) yield [row, column];
}

/** What a measure of each of the lines is; `null` where they differ. */
export function commonLine<T>(first: number, last: number, read: (line: number) => T): T | null {
  const value = read(first);
  for (let line = first + 1; line <= last; line++) if (read(line) !== value) return null;
  return value;
}

/** Whether all lines, none (`false`) or some (`null`) are in the set. */
export function areHidden(hidden: ReadonlySet<number>, first: number, last: number): boolean | null {
  const count =
    last - first + 1 > hidden.size ? [...hidden].filter((line) => line >= first && line <= last).length : countIn(hidden, first, last);
  if (count === 0) return false;
  return count === last - first + 1 ? true : null;
}

function countIn(hidden: ReadonlySet<number>, first: number, last: number): number {
  let count = 0;
  for (let line = first; line <= last; line++) if (hidden.has(line)) count++;
  return count;
}

/** AccessDenied where the sheet is protected and a cell of the area is locked. */
export function mustBeWritable(target: RangeTarget): void {
  if (!target.sheet.protection) return;
  if (common(target, ({ locked }) => locked) !== false) throw refuse.locked();
}

export type ProtectionOption = 'allowFormatCells' | 'allowFormatColumns' | 'allowFormatRows' | 'allowInsertHyperlinks';

/** AccessDenied where the sheet's protection does not allow it. */
export function mustAllow(sheet: Sheet, option: ProtectionOption | null, host: Host): void {
  if (!sheet.protection) return;
  if (option === null || host.extras.of(sheet.id).protectionOptions[option] !== true) throw refuse.locked();
}

export function tablesIn(sheet: Sheet, area: Area): readonly TableModel[] {
  return sheet.tables.filter((table) => intersection(table.area, area) !== null);
}
