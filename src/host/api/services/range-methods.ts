/** Methods of a range: other ranges from it, and what is done to its cells as a whole. */
import type { Area, Sheet } from '../model';
import type { Argument, Service } from '../service';
import type { RangeTarget } from '../cells';
import type { Host } from '../host';
import { Instance } from '../service';
import { cellArea, maxColumns, maxRows } from '../model';
import { cellProperties, columnProperties, rowProperties, setCellProperties } from '../cell-properties';
import { columnCount, rowCount } from '../cells';
import { intersection, mustAllow, mustBeWritable, tablesIn, usedWithin } from '../ranges';
import { isTrue, numberArgument, objectArgument, textArgument } from './arguments';
import { onGrid, parseAddress } from '../addresses';
import { range, rangeTarget } from './range';
import { rangeAreas } from './range-areas';
import { refuse } from '../errors';
import { scopedTables } from './tables';

export const rangeMethods: NonNullable<Service<RangeTarget>['methods']> = {
  _ValidateArraySize: ({ area }, [rows, columns]) => {
    if (numberArgument(rows) !== rowCount(area) || numberArgument(columns) !== columnCount(area)) throw refuse.dimensions();
  },
  GetCell: ({ sheet, area }, [row, column]) => placed(sheet, cellArea(area.top + numberArgument(row), area.left + numberArgument(column))),
  GetRow: ({ sheet, area }, [row]) => {
    const top = area.top + within(numberArgument(row), rowCount(area));
    return range(sheet, { ...area, top, bottom: top });
  },
  GetColumn: ({ sheet, area }, [column]) => {
    const left = area.left + within(numberArgument(column), columnCount(area));
    return range(sheet, { ...area, left, right: left });
  },
  GetLastRow: ({ sheet, area }) => range(sheet, { ...area, top: area.bottom }),
  GetLastColumn: ({ sheet, area }) => range(sheet, { ...area, left: area.right }),
  GetLastCell: ({ sheet, area }) => range(sheet, cellArea(area.bottom, area.right)),
  GetOffsetRange: ({ sheet, area }, [rows, columns]) => {
    const down = numberArgument(rows);
    const across = numberArgument(columns);
    return placed(sheet, { top: area.top + down, left: area.left + across, bottom: area.bottom + down, right: area.right + across });
  },
  GetResizedRange: ({ sheet, area }, [rows, columns]) => {
    return placed(sheet, { ...area, bottom: area.bottom + numberArgument(rows), right: area.right + numberArgument(columns) });
  },
  GetAbsoluteResizedRange: ({ sheet, area }, [rows, columns]) => {
    return placed(sheet, { ...area, bottom: area.top + numberArgument(rows) - 1, right: area.left + numberArgument(columns) - 1 });
  },
  GetBoundingRect: ({ sheet, area }, [other]) => {
    const second = areaArgument(sheet, other);
    return range(sheet, {
      top: Math.min(area.top, second.top),
      left: Math.min(area.left, second.left),
      bottom: Math.max(area.bottom, second.bottom),
      right: Math.max(area.right, second.right),
    });
  },
  GetIntersection: (target, [other]) => found(intersected(target, other)),
  GetIntersectionOrNullObject: (target, [other]) => intersected(target, other),
  GetUsedRange: (target, [valuesOnly]) => found(used(target, isTrue(valuesOnly))),
  GetUsedRangeOrNullObject: (target, [valuesOnly]) => used(target, isTrue(valuesOnly)),
  GetEntireRow: ({ sheet, area }) => range(sheet, { ...area, left: 0, right: maxColumns - 1 }),
  GetEntireColumn: ({ sheet, area }) => range(sheet, { ...area, top: 0, bottom: maxRows - 1 }),
  GetMergedAreasOrNullObject: ({ sheet, area }) => {
    const merges = sheet.merges.flatMap((merge) => mergeSeenFrom(area, merge));
    if (merges.length > mostMergedAreas) throw refuse.operation('The range has too many merged areas.');
    return merges.length > 0 ? rangeAreas(sheet, merges) : null;
  },
  GetSpillingToRange: (target) => found(spillFrom(target)),
  GetSpillingToRangeOrNullObject: spillFrom,
  GetSpillParent: (target) => found(spillParent(target)),
  GetSpillParentOrNullObject: spillParent,
  GetTables: ({ sheet, area }, [fully]) => {
    const isInside = (table: Area) =>
      !isTrue(fully) || (table.top >= area.top && table.bottom <= area.bottom && table.left >= area.left && table.right <= area.right);
    return scopedTables(
      sheet,
      tablesIn(sheet, area).filter((table) => isInside(table.area)),
    );
  },
  GetRowProperties: (target, [asked], host) => rowProperties(target, objectArgument(asked), host),
  GetColumnProperties: (target, [asked], host) => columnProperties(target, objectArgument(asked), host),
  GetCellProperties: (target, [asked], host) => cellProperties(target, objectArgument(asked), host),
  SetCellProperties: (target, [data], host) => setCellProperties(target, data, host),
  Merge: (target, [across], host) => {
    mustBeWritable(target);
    mustAllow(target.sheet, null, host);
    merge(target, isTrue(across), host);
  },
  Unmerge: ({ sheet, area }, _, host) => {
    mustAllow(sheet, null, host);
    sheet.unmerge(area);
  },
  Clear: clear,
  Select: ({ sheet, area }, _, host) => host.select(sheet.id, [area]),
  Calculate: (_, __, host) => host.calculate(),
};

/** Excel's limit for one call. */
const mostMergedAreas = 512;

/** Excel tells only of merges that begin in the range, and of those only what lies in it. */
function mergeSeenFrom(area: Area, merge: Area): Area[] {
  const seen = intersection(merge, area);
  return seen && seen.top === merge.top && seen.left === merge.left ? [seen] : [];
}

function within(index: number, count: number): number {
  if (index < 0 || index >= count) throw refuse.argument();
  return index;
}

function placed(sheet: Sheet, area: Area): Instance {
  const fitting = onGrid(area);
  if (!fitting) throw refuse.argument();
  return range(sheet, fitting);
}

function found(instance: Instance | null): Instance {
  if (!instance) throw refuse.notFound();
  return instance;
}

/** A range of the same sheet, given as such or by its address. */
function areaArgument(sheet: Sheet, argument: Argument | undefined): Area {
  if (argument instanceof Instance) {
    const target = rangeTarget(argument);
    if (target.sheet !== sheet) throw refuse.argument();
    return target.area;
  }
  const parsed = parseAddress(textArgument(argument));
  if (!parsed || (parsed.sheet !== null && parsed.sheet.toLowerCase() !== sheet.name.toLowerCase())) throw refuse.argument();
  return parsed.area;
}

function intersected({ sheet, area }: RangeTarget, other: Argument | undefined): Instance | null {
  const shared = intersection(area, areaArgument(sheet, other));
  return shared && range(sheet, shared);
}

function used(target: RangeTarget, valuesOnly: boolean): Instance | null {
  const area = usedWithin(target, valuesOnly);
  return area && range(target.sheet, area);
}

/** The spill whose anchor is the range's cell. */
function spillFrom({ sheet, area }: RangeTarget): Instance | null {
  const spill = sheet.spillOver(area.top, area.left);
  return spill && spill.top === area.top && spill.left === area.left ? range(sheet, spill) : null;
}

function spillParent({ sheet, area }: RangeTarget): Instance | null {
  const spill = sheet.spillOver(area.top, area.left);
  return spill && range(sheet, cellArea(spill.top, spill.left));
}

function merge({ sheet, area }: RangeTarget, across: boolean, { workbook }: Host): void {
  if (tablesIn(sheet, area).length > 0) throw refuse.operation('Cells of a table cannot be merged.');
  workbook.batch(() => {
    if (!across) return sheet.merge(area);
    for (let row = area.top; row <= area.bottom; row++) sheet.merge({ ...area, top: row, bottom: row });
  });
}

function clear({ sheet, area }: RangeTarget, [applyTo]: readonly Argument[], host: Host): void {
  const what = applyTo ?? 'All';
  if (what === 'All' || what === 'Contents') mustBeWritable({ sheet, area });
  else mustAllow(sheet, 'allowFormatCells', host);
  switch (what) {
    case 'All':
    case 'Contents':
    case 'Formats':
      return host.workbook.batch(() => sheet.clear(area, what === 'All' ? 'all' : what === 'Contents' ? 'contents' : 'formats'));
    case 'Hyperlinks':
    case 'RemoveHyperlinks':
      return sheet.setHyperlink(area, null);
    default:
      throw refuse.argument();
  }
}
