/** Rectangles of a sheet, 0-based, both ends included. */
import type { Area } from './types';

export const maxRows = 1_048_576;
export const maxColumns = 16_384;
export const wholeSheet: Area = { top: 0, left: 0, bottom: maxRows - 1, right: maxColumns - 1 };

export function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

export function areaContains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function areasOverlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function areaEncloses(outer: Area, inner: Area): boolean {
  return outer.top <= inner.top && outer.bottom >= inner.bottom && outer.left <= inner.left && outer.right >= inner.right;
}

export function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** The smallest area that covers both. */
export function boundingArea(a: Area | null, b: Area | null): Area | null {
  if (!a || !b) return a ?? b;
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/**
 * Areas in the order they came, each joined to the one before where the two make a rectangle: cells written row by row
 * end up as one area, not as thousands.
 */
export class AreaList {
  private readonly list: Area[] = [];

  get areas(): readonly Area[] {
    return this.list;
  }

  add(area: Area): void {
    const last = this.list.at(-1);
    if (last && areaEncloses(last, area)) return;
    this.list.push(area);
    while (this.joinLastTwo());
  }

  private joinLastTwo(): boolean {
    const [before, last] = this.list.slice(-2);
    if (!before || !last) return false;
    const besideEachOther = before.top === last.top && before.bottom === last.bottom && last.left === before.right + 1;
    const stacked = before.left === last.left && before.right === last.right && last.top === before.bottom + 1;
    if (!besideEachOther && !stacked) return false;
    this.list.splice(-2, 2, { top: before.top, left: before.left, bottom: last.bottom, right: last.right });
    return true;
  }
}
