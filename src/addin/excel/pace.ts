/** Excel for the web refuses requests and answers over 5 MB: long work is sent in parts. */
import type { Area } from '../../core/model/grid';

/** Cells in one part: with values, formulas and formats, or properties, of ordinary length about 2 MB. */
const cellsInPart = 20_000;

export function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** Called after each call that is queued, with the cells that it sends or asks for; syncs when a part is full. */
export function paced(context: Excel.RequestContext, most = cellsInPart): (cells: number) => Promise<void> {
  let queued = 0;
  return async (cells) => {
    queued += cells;
    if (queued < most) return;
    queued = 0;
    await context.sync();
  };
}

/** The area in bands of whole rows, from the top, each of no more cells than a part holds. */
export function bandsOf(area: Area, most = cellsInPart): Area[] {
  const rows = Math.max(1, Math.floor(most / (area.right - area.left + 1)));
  const bands: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) bands.push({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
  return bands;
}
