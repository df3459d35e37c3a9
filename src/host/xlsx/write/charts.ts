import type { Workbook } from '../../workbook/workbook';
import type { Area, ChartModel, Scalar } from '../../workbook/types';
import { chartKind, type ChartKind } from './chart-kinds';
import { absoluteArea } from './references';
import { escapeText } from './xml';

interface Series {
  readonly name: Area | null;
  readonly values: Area;
}

interface ChartData {
  readonly categories: Area | null;
  readonly series: readonly Series[];
}

const drawingNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/**
 * A chart of ours as a part: title, series over the source's cells with their values kept beside them, categories, and an
 * axis pair that starts at the right where the sheet runs right to left.
 */
export function chartXml(chart: ChartModel, workbook: Workbook, rightToLeft: boolean): string {
  const kind = chartKind(chart.type);
  const data = splitSource(chart, workbook);
  const series = data.series.map((one, index) => seriesXml(one, index, data.categories, chart.source.sheet, workbook, kind)).join('');
  const hasLegend = kind.isRound || data.series.length > 1;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace xmlns:c="${chartNamespace}" xmlns:a="${drawingNamespace}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
    '<c:roundedCorners val="0"/><c:chart>' +
    (chart.title === '' ? '<c:autoTitleDeleted val="1"/>' : titleXml(chart.title, rightToLeft)) +
    `<c:plotArea><c:layout/>${plotXml(kind, series)}${axesXml(kind, rightToLeft)}</c:plotArea>` +
    (hasLegend ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>` : '') +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

function titleXml(title: string, rightToLeft: boolean): string {
  const paragraph = `<a:pPr${rightToLeft ? ' rtl="1"' : ''}><a:defRPr sz="1400" b="1"/></a:pPr>`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>${paragraph}<a:r><a:rPr sz="1400" b="1"/><a:t>${escapeText(title)}</a:t></a:r></a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>'
  );
}

function plotXml(kind: ChartKind, series: string): string {
  const axes = kind.isRound ? '' : '<c:axId val="1"/><c:axId val="2"/>';
  return `<c:${kind.element}>${kind.before}${series}${kind.after}${axes}</c:${kind.element}>`;
}

function axesXml(kind: ChartKind, rightToLeft: boolean): string {
  if (kind.isRound) return '';
  const [first, second] = kind.isSideways ? ['l', 'b'] : ['b', 'l'];
  const mirrored = rightToLeft && !kind.isSideways;
  const category = kind.element === 'scatterChart' ? 'valAx' : 'catAx';
  const orientation = (reversed: boolean) => `<c:scaling><c:orientation val="${reversed ? 'maxMin' : 'minMax'}"/></c:scaling>`;
  return (
    `<c:${category}><c:axId val="1"/>${orientation(mirrored || kind.isSideways)}<c:delete val="0"/><c:axPos val="${first}"/>` +
    `<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="2"/><c:crosses val="autoZero"/></c:${category}>` +
    `<c:valAx><c:axId val="2"/>${orientation(rightToLeft && kind.isSideways)}<c:delete val="0"/><c:axPos val="${mirrored ? 'r' : second}"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="autoZero"/></c:valAx>`
  );
}

function seriesXml(series: Series, index: number, categories: Area | null, sheet: string, workbook: Workbook, kind: ChartKind): string {
  const read = (area: Area) => tableOf(workbook, sheet, area);
  const number = String(index);
  const name = series.name ? `<c:tx>${textReference(sheet, series.name, read(series.name))}</c:tx>` : '';
  const [categoryElement, valueElement] = kind.element === 'scatterChart' ? ['c:xVal', 'c:yVal'] : ['c:cat', 'c:val'];
  const shown = categories
    ? `<${categoryElement}>${categoryElement === 'c:xVal' ? numberReference(sheet, categories, read(categories)) : textReference(sheet, categories, read(categories))}</${categoryElement}>`
    : '';
  return (
    `<c:ser><c:idx val="${number}"/><c:order val="${number}"/>${name}${lookXml(kind, index)}${kind.inSeries}${pointsXml(kind, series.values)}${kind.labels}${shown}` +
    `<${valueElement}>${numberReference(sheet, series.values, read(series.values))}</${valueElement}>${kind.element === 'lineChart' ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

/** Colours are said outright: a file without a theme would leave them to chance. Calm ones that differ in grey print too. */
const palette = ['1F4E79', 'ED7D31', '70AD47', 'FFC000', '5B9BD5', '7F7F7F', '9E480E', '264478'];

function colorXml(index: number): string {
  return `<a:solidFill><a:srgbClr val="${palette[index % palette.length] ?? '1F4E79'}"/></a:solidFill>`;
}

function lookXml(kind: ChartKind, index: number): string {
  if (kind.isRound) return '';
  if (kind.element === 'scatterChart') return '<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>';
  return kind.element === 'lineChart'
    ? `<c:spPr><a:ln w="28575">${colorXml(index)}</a:ln></c:spPr>`
    : `<c:spPr>${colorXml(index)}</c:spPr>`;
}

/** Each slice of a pie has a colour of its own. */
function pointsXml(kind: ChartKind, values: Area): string {
  if (!kind.isRound) return '';
  const count = (values.bottom - values.top + 1) * (values.right - values.left + 1);
  return Array.from(
    { length: count },
    (_, index) => `<c:dPt><c:idx val="${String(index)}"/><c:bubble3D val="0"/><c:spPr>${colorXml(index)}</c:spPr></c:dPt>`,
  ).join('');
}

function textReference(sheet: string, area: Area, values: readonly Scalar[]): string {
  const points = values.map((value, index) =>
    value === null || typeof value === 'object' ? '' : `<c:pt idx="${String(index)}"><c:v>${escapeText(String(value))}</c:v></c:pt>`,
  );
  return `<c:strRef><c:f>${escapeText(absoluteArea(sheet, area))}</c:f><c:strCache><c:ptCount val="${String(values.length)}"/>${points.join('')}</c:strCache></c:strRef>`;
}

function numberReference(sheet: string, area: Area, values: readonly Scalar[]): string {
  const points = values.map((value, index) =>
    typeof value === 'number' ? `<c:pt idx="${String(index)}"><c:v>${String(value)}</c:v></c:pt>` : '',
  );
  return `<c:numRef><c:f>${escapeText(absoluteArea(sheet, area))}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${String(values.length)}"/>${points.join('')}</c:numCache></c:numRef>`;
}

function tableOf(workbook: Workbook, sheetName: string, area: Area): Scalar[] {
  const sheet = workbook.sheet(sheetName);
  const values: Scalar[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) values.push(sheet?.value(row, column) ?? null);
  }
  return values;
}

/** As Excel reads a block: texts in its first row name the series, texts in its first column the categories. */
function splitSource(chart: ChartModel, workbook: Workbook): ChartData {
  const { area, sheet } = chart.source;
  const byRows = chart.seriesBy === 'rows' || (chart.seriesBy === 'auto' && area.right - area.left > area.bottom - area.top);
  const isLabel = (value: Scalar) => typeof value === 'string';
  const valuesBelow = tableOf(workbook, sheet, { ...area, right: area.left, top: Math.min(area.top + 1, area.bottom) });
  const valuesBeside = tableOf(workbook, sheet, { ...area, bottom: area.top, left: Math.min(area.left + 1, area.right) });
  const hasColumnLabels = area.right > area.left && valuesBelow.some(isLabel);
  const hasRowLabels = area.bottom > area.top && valuesBeside.some(isLabel);
  const body: Area = { ...area, top: area.top + (hasRowLabels ? 1 : 0), left: area.left + (hasColumnLabels ? 1 : 0) };
  const firstRow = hasRowLabels ? { ...body, top: area.top, bottom: area.top } : null;
  const firstColumn = hasColumnLabels ? { ...body, left: area.left, right: area.left } : null;
  const series: Series[] = [];
  if (byRows) {
    for (let row = body.top; row <= body.bottom; row++) {
      series.push({ name: firstColumn ? { ...firstColumn, top: row, bottom: row } : null, values: { ...body, top: row, bottom: row } });
    }
    return { categories: firstRow, series };
  }
  for (let column = body.left; column <= body.right; column++) {
    series.push({ name: firstRow ? { ...firstRow, left: column, right: column } : null, values: { ...body, left: column, right: column } });
  }
  return { categories: firstColumn, series };
}
