/** Each kind of plan step as the Excel calls that carry it out. Calls are queued; the caller syncs. */
import type { Area } from '../../core/model/grid';
import type { BorderStyle, CellContent, CellFormat, ChartPlan, PageSetup, PlanStep } from '../../core/model/plans';
import type { RuleStep } from './apply-rules';
import { rawContent, textFormat, type Raw } from './contents';
import { rangeAt } from './saved-cells';

export type CellStep = Extract<PlanStep, { kind: 'write' | 'format' }>;
/** Steps that only a sheet of ours takes. */
export type LayoutStep = Exclude<PlanStep, CellStep | RuleStep | { kind: 'add-sheet' }>;

const horizontal = { left: 'Left', center: 'Center', right: 'Right', general: 'General' } as const;
const vertical = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const readingOrders = { context: 'Context', ltr: 'LeftToRight', rtl: 'RightToLeft' } as const;
const edges = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  insideHorizontal: 'InsideHorizontal',
  insideVertical: 'InsideVertical',
} as const;
const chartTypes = { column: 'ColumnClustered', bar: 'BarClustered', line: 'Line', pie: 'Pie' } as const;

/**
 * @param formats the area's number formats now, row-major; a number bound for a text cell takes General with it, because Excel
 *   would store it as text otherwise.
 */
export function writeContents(
  sheet: Excel.Worksheet,
  area: Area,
  contents: readonly (readonly (CellContent | null)[])[],
  formats: readonly (readonly string[])[],
): void {
  const range = rangeAt(sheet, area);
  const formatAt = (r: number, c: number): string => formats[r]?.[c] ?? 'General';
  for (const [r, row] of contents.entries()) {
    for (const [c, content] of row.entries()) {
      if (formatAt(r, c) === textFormat && content && !isText(content)) range.getCell(r, c).numberFormat = [['General']];
    }
  }
  range.formulas = contents.map((row, r): (Raw | null)[] => row.map((content, c) => rawContent(content, formatAt(r, c))));
}

function isText(content: CellContent): boolean {
  return 'value' in content && typeof content.value === 'string';
}

export function applyFormat(sheet: Excel.Worksheet, area: Area, format: CellFormat): void {
  const range = rangeAt(sheet, area);
  const { format: target } = range;
  if (format.numberFormat !== undefined) range.numberFormat = [[format.numberFormat]];
  if (format.bold !== undefined) target.font.bold = format.bold;
  if (format.italic !== undefined) target.font.italic = format.italic;
  if (format.fontSize !== undefined) target.font.size = format.fontSize;
  if (format.fontName !== undefined) target.font.name = format.fontName;
  if (format.fontColor !== undefined) target.font.color = format.fontColor;
  if (format.fillColor !== undefined) target.fill.color = format.fillColor;
  if (format.horizontal !== undefined) target.horizontalAlignment = horizontal[format.horizontal];
  if (format.vertical !== undefined) target.verticalAlignment = vertical[format.vertical];
  if (format.wrap !== undefined) target.wrapText = format.wrap;
  if (format.readingOrder !== undefined) target.readingOrder = readingOrders[format.readingOrder];
  for (const [edge, style] of Object.entries(format.borders ?? {}) as [keyof typeof edges, BorderStyle][]) {
    // One row has no line inside it, and Excel may refuse to set it.
    if ((edge === 'insideHorizontal' && area.top === area.bottom) || (edge === 'insideVertical' && area.left === area.right)) continue;
    const border = target.borders.getItem(edges[edge]);
    border.style = style.style === 'double' ? 'Double' : 'Continuous';
    if (style.style !== 'double') border.weight = style.style === 'medium' ? 'Medium' : 'Thin';
    border.color = style.color;
  }
}

export function applyLayout(sheet: Excel.Worksheet, step: LayoutStep): void {
  switch (step.kind) {
    case 'merge':
      rangeAt(sheet, step.area).merge(false);
      break;
    case 'row-height':
      rangeAt(sheet, { top: step.first, bottom: step.last, left: 0, right: 0 }).format.rowHeight = step.height;
      break;
    case 'column-width':
      rangeAt(sheet, { top: 0, bottom: 0, left: step.first, right: step.last }).format.columnWidth = step.width;
      break;
    case 'page':
      applyPage(sheet, step.page);
      break;
    case 'chart':
      addChart(sheet, step.chart);
      break;
    case 'link':
      rangeAt(sheet, step.area).hyperlink = { documentReference: step.target, screenTip: step.tip };
      break;
    case 'select':
      sheet.activate();
      rangeAt(sheet, step.area).select();
      break;
  }
}

const a4 = 'A4';

function applyPage(sheet: Excel.Worksheet, page: PageSetup): void {
  const layout = sheet.pageLayout;
  if (page.orientation !== undefined) {
    layout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
    layout.paperSize = a4;
  }
  if (page.pagesWide !== undefined) {
    layout.zoom = { horizontalFitToPages: page.pagesWide, ...(page.pagesTall === undefined ? {} : { verticalFitToPages: page.pagesTall }) };
  }
  if (page.printArea) layout.setPrintArea(rangeAt(sheet, page.printArea));
  if (page.titleRows) layout.setPrintTitleRows(`$${page.titleRows.first + 1}:$${page.titleRows.last + 1}`);
  if (page.margins) layout.setPrintMargins('Centimeters', page.margins);
  if (page.firstPage !== undefined) layout.firstPageNumber = page.firstPage;
  if (page.centerHorizontally !== undefined) layout.centerHorizontally = page.centerHorizontally;
  const { defaultForAllPages } = layout.headersFooters;
  if (page.headerText !== undefined) defaultForAllPages.centerHeader = page.headerText;
  if (page.footerText !== undefined) defaultForAllPages.centerFooter = page.footerText;
}

function addChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const chart = sheet.charts.add(chartTypes[plan.type], rangeAt(sheet, plan.source), 'Auto');
  chart.title.text = plan.title;
  const { top, left, bottom, right } = plan.place;
  chart.setPosition(sheet.getCell(top, left), sheet.getCell(bottom, right));
}
