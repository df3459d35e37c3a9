import type { Sheet } from '../../workbook/sheet';
import type { ChartModel } from '../../workbook/types';
import type { Workbook } from '../../workbook/workbook';
import { chartXml } from './charts';
import type { Package } from './package';
import { worksheetOrder } from './worksheet-order';
import { appendChild, childrenOf, escapeAttribute, rootOf, splice, withChild } from './xml';

const drawingType = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const emptyDrawing =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"></xdr:wsDr>';

/** The worksheet with our charts in its drawing, and without the charts that were deleted; other shapes stay as they are. */
export function withCharts(pack: Package, part: string, worksheet: string, sheet: Sheet, workbook: Workbook): string {
  const existing = pack.relations(part).find((relation) => relation.type === 'drawing')?.target ?? null;
  if (existing !== null) removeDeleted(pack, existing, sheet);
  const added = sheet.charts.filter((chart) => chart.isOurs);
  if (added.length === 0) return worksheet;
  const drawing = existing ?? pack.freeName('xl/drawings/drawing#.xml');
  if (existing === null) pack.addPart(drawing, drawingType, emptyDrawing);
  for (const chart of added) addChart(pack, drawing, chart, sheet, workbook);
  if (existing !== null) return worksheet;
  const id = pack.relate(part, 'drawing', drawing);
  return withChild(worksheet, 'drawing', `<drawing xmlns:r="${pack.namespaces.relations}" r:id="${id}"/>`, worksheetOrder);
}

/** The reader names a chart by its drawing and its place among the charts there. */
function removeDeleted(pack: Package, drawing: string, sheet: Sheet): void {
  const xml = pack.text(drawing);
  const kept = new Set(sheet.charts.filter((chart) => !chart.isOurs).map((chart) => chart.id));
  const charts = childrenOf(xml, rootOf(xml)).filter(
    (anchor) => anchor.name.endsWith('Anchor') && /<(?:[\w.-]+:)?chart[\s/>]/.test(xml.slice(anchor.contentStart, anchor.contentEnd)),
  );
  const gone = charts.filter((_, index) => !kept.has(`{chart-${drawing}-${String(index + 1)}}`));
  if (gone.length === 0) return;
  let left = xml;
  for (const anchor of gone.reverse()) {
    const id = /\s[\w.-]+:id="([^"]*)"/.exec(/<(?:[\w.-]+:)?chart\s[^>]*>/.exec(xml.slice(anchor.start, anchor.end))?.[0] ?? '')?.[1];
    const target = pack.relations(drawing).find((relation) => relation.id === id)?.target;
    left = splice(left, anchor.start, anchor.end, '');
    if (id !== undefined) pack.unrelate(drawing, id);
    if (target !== undefined) pack.removePart(target);
  }
  pack.archive.write(drawing, left);
}

function addChart(pack: Package, drawing: string, chart: ChartModel, sheet: Sheet, workbook: Workbook): void {
  const name = pack.freeName('xl/charts/chart#.xml');
  pack.addPart(name, chartType, chartXml(chart, workbook, sheet.rightToLeft));
  const id = pack.relate(drawing, 'chart', name);
  const xml = pack.text(drawing);
  const root = rootOf(xml);
  pack.archive.write(drawing, appendChild(xml, root, anchorXml(chart, id, nextShapeId(xml), pack.namespaces.relations)));
}

function nextShapeId(drawing: string): number {
  return Math.max(1, ...[...drawing.matchAll(/cNvPr[^>]*?\sid="(\d+)"/g)].map((found) => Number(found[1]))) + 1;
}

function anchorXml(chart: ChartModel, relation: string, shapeId: number, relations: string): string {
  const corner = (name: string, row: number, column: number) =>
    `<xdr:${name}><xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return (
    '<xdr:twoCellAnchor xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
    corner('from', chart.place.top, chart.place.left) +
    corner('to', chart.place.bottom + 1, chart.place.right + 1) +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${String(shapeId)}" name="${escapeAttribute(chart.name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${relations}" r:id="${relation}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}
