/** Totals over rows that name their parts and hold no figure at all: the breakdown was announced and never filled in. */
import type { CellRef, RangeRef } from '../../model/grid';
import type { Region, RegionRow } from '../../model/recognition';
import { labelKind } from '../../lexicon/labels';
import { cellOf, type CheckContext } from '../context';
import { isTable } from '../fields';

export interface Unfilled {
  readonly total: CellRef;
  readonly stated: number;
  readonly parts: readonly RangeRef[];
}

const leastParts = 2;

/** Nothing but a label stands in the row. */
function isEmpty(context: CheckContext, region: Region, { row, label }: RegionRow): boolean {
  if (label.trim() === '') return false;
  let filled = 0;
  for (let column = region.area.left; column <= region.area.right; column += 1)
    if (context.value(region.sheet, row, column) !== null) filled += 1;
  return filled === 1;
}

function unfilled(context: CheckContext, region: Region, { row }: RegionRow, empty: readonly RegionRow[]): readonly Unfilled[] {
  const [first] = empty;
  const last = empty.at(-1);
  if (!first || !last || empty.length < leastParts) return [];
  const field = region.fields.find(({ column }) => {
    const figure = context.figures.at(region.sheet, row, column);
    return figure !== null && figure.formula === null && figure.value !== null && figure.value > 0;
  });
  const total = field && context.figures.at(region.sheet, row, field.column);
  if (!field || !total || total.value === null) return [];
  return [
    {
      total: cellOf(total),
      stated: total.value,
      parts: [{ sheet: region.sheet, top: first.row, bottom: last.row, left: field.column, right: field.column }],
    },
  ];
}

/** Under a row: parts worded "of which". Above a total: every row since the header. */
function inRegion(context: CheckContext, region: Region): readonly Unfilled[] {
  const found: Unfilled[] = [];
  const empty: RegionRow[] = [];
  let isWhole = true;
  region.rows.forEach((row, index) => {
    if (row.kind === 'total' && isWhole && region.headerRows.length > 0) found.push(...unfilled(context, region, row, empty));
    isWhole &&= isEmpty(context, region, row);
    if (isWhole) empty.push(row);
    const parts: RegionRow[] = [];
    for (let at = index + 1; labelKind(region.rows[at]?.label ?? '') === 'of-which'; at += 1) parts.push(region.rows[at] as RegionRow);
    if (labelKind(row.label) !== 'of-which' && parts.every((part) => isEmpty(context, region, part)))
      found.push(...unfilled(context, region, row, parts));
  });
  return found;
}

export function unfilledBreakdowns(context: CheckContext): readonly Unfilled[] {
  return context.recognition.regions
    .filter((region) => isTable(region) || region.kind === 'block')
    .flatMap((region) => inRegion(context, region));
}
