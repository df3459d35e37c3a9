/** What hangs on a worksheet in parts of its own: tables, pivot tables, charts. */
import type { Area, ChartModel, TableModel } from '../../workbook/types';
import { parseArea } from './cell-reference';
import { damaged } from './outcome';
import type { Package } from './package';
import { unescaped } from './strings';
import { attribute, child, childrenOf, descendants, numberAttribute } from './xml-tree';
import type { XmlElement } from './xml-tree';

export function readTable(parts: Package, path: string): TableModel {
  const table = parts.tree(path);
  const area = parseArea(attribute(table, 'ref') ?? '');
  if (!area) throw damaged(`the table in ${path} has no place`);
  const style = child(table, 'tableStyleInfo');
  return {
    id: attribute(table, 'id') ?? path,
    name: unescaped(attribute(table, 'displayName') ?? attribute(table, 'name') ?? ''),
    area,
    hasHeaders: numberAttribute(table, 'headerRowCount', 1) > 0,
    hasTotals: numberAttribute(table, 'totalsRowCount', 0) > 0,
    style: attribute(style, 'name') ?? '',
    columns: childrenOf(child(table, 'tableColumns'), 'tableColumn').map((column) => unescaped(attribute(column, 'name') ?? '')),
  };
}

/** One area, or none for a pivot table that has no place. */
export function readPivots(parts: Package, path: string): Area[] {
  const area = parseArea(attribute(child(parts.tree(path), 'location'), 'ref') ?? '');
  return area ? [area] : [];
}

/** The charts of a drawing: where they stand. What they show is left to the file. */
export function readCharts(parts: Package, path: string, sheetName: string): ChartModel[] {
  const anchors = parts.tree(path).children.filter((anchor) => anchor.name.endsWith('Anchor') && descendants(anchor, 'chart').length > 0);
  return anchors.map((anchor, index) => {
    const place = anchorArea(anchor);
    const properties = descendants(anchor, 'cNvPr')[0] ?? null;
    return {
      id: `{chart-${path}-${String(index + 1)}}`,
      name: attribute(properties, 'name') ?? '',
      type: 'unknown',
      title: '',
      source: { sheet: sheetName, area: place },
      seriesBy: 'auto',
      place,
      isOurs: false,
    };
  });
}

function anchorArea(anchor: XmlElement): Area {
  const corner = (name: string) => {
    const element = child(anchor, name);
    const number = (part: string) => Math.max(0, Math.trunc(Number(child(element, part)?.text)) || 0);
    return element ? { row: number('row'), column: number('col') } : null;
  };
  const from = corner('from') ?? { row: 0, column: 0 };
  const to = corner('to') ?? from;
  return { top: from.row, left: from.column, bottom: Math.max(from.row, to.row), right: Math.max(from.column, to.column) };
}
