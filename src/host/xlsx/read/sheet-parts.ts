/** The small elements of a worksheet around its rows. */
import { maxColumns } from '../../workbook/areas';
import type { SheetData } from '../../workbook/sheet-data';
import type { PageModel } from '../../workbook/types';
import { parseArea } from './cell-reference';
import { damaged } from './outcome';
import type { Relationship } from './package';
import { readConditionalFormats, readValidations } from './sheet-rules';
import { attribute, child, childrenOf, flagAttribute, numberAttribute } from './xml-tree';
import type { XmlElement } from './xml-tree';

/** @param digit pixels of a digit of the default font */
function pointsOfWidth(characters: number, digit: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / digit)) / 256) * digit) * 0.75;
}

/** @param digit pixels of a digit of the default font, which widths are counted in */
type PartReader = (element: XmlElement, data: SheetData, relationships: ReadonlyMap<string, Relationship>, digit: number) => void;

/** By element name; what is not here is not read. */
export const sheetParts: ReadonlyMap<string, PartReader> = new Map<string, PartReader>([
  [
    'sheetPr',
    (element, data) => {
      const tab = attribute(child(element, 'tabColor'), 'rgb');
      if (tab !== null) data.look = { ...data.look, tabColor: `#${tab.slice(-6).toUpperCase()}` };
      if (!flagAttribute(child(element, 'pageSetUpPr'), 'fitToPage')) return;
      Object.assign(data.page, { fitToWidth: 1, fitToHeight: 1 });
    },
  ],
  [
    'sheetViews',
    (element, data) => {
      const view = childrenOf(element, 'sheetView')[0] ?? null;
      data.rightToLeft = flagAttribute(view, 'rightToLeft');
      data.look = { ...data.look, showGridlines: flagAttribute(view, 'showGridLines', true), frozen: frozenBy(child(view, 'pane')) };
    },
  ],
  ['sheetFormatPr', (element, data, _, digit) => readDefaults(element, data, digit)],
  ['cols', (element, data, _, digit) => readColumns(element, data, digit)],
  [
    'sheetProtection',
    (element, data) => {
      if (!flagAttribute(element, 'sheet')) return;
      data.protection = { hasPassword: attribute(element, 'password') !== null || attribute(element, 'hashValue') !== null };
    },
  ],
  ['dataValidations', readValidations],
  ['conditionalFormatting', readConditionalFormats],
  ['hyperlinks', readHyperlinks],
  [
    'printOptions',
    (element, data) => {
      data.page.centerHorizontally = flagAttribute(element, 'horizontalCentered');
      data.page.centerVertically = flagAttribute(element, 'verticalCentered');
    },
  ],
  ['pageMargins', (element, data) => readMargins(element, data.page)],
  ['pageSetup', (element, data) => readPageSetup(element, data.page)],
  [
    'headerFooter',
    (element, data) => {
      data.page.header = child(element, 'oddHeader')?.text ?? '';
      data.page.footer = child(element, 'oddFooter')?.text ?? '';
    },
  ],
]);

function frozenBy(pane: XmlElement | null): SheetData['look']['frozen'] {
  if (!(attribute(pane, 'state') ?? '').startsWith('frozen')) return null;
  return { rows: numberAttribute(pane, 'ySplit', 0), columns: numberAttribute(pane, 'xSplit', 0) };
}

function readDefaults(element: XmlElement, data: SheetData, digit: number): void {
  const { formats } = data;
  formats.defaultRowHeight = numberAttribute(element, 'defaultRowHeight', formats.defaultRowHeight);
  const width = numberAttribute(element, 'defaultColWidth', 0);
  const base = numberAttribute(element, 'baseColWidth', 8);
  // Without a width of its own Excel rounds the base width and its padding up to eight pixels.
  formats.defaultColumnWidth = width > 0 ? pointsOfWidth(width, digit) : Math.ceil((base * digit + 5) / 8) * 8 * 0.75;
}

function readColumns(element: XmlElement, data: SheetData, digit: number): void {
  if (element.children.length > maxColumns) throw damaged('a sheet gives widths to more columns than it has');
  for (const columns of childrenOf(element, 'col')) {
    const first = Math.max(1, numberAttribute(columns, 'min', 1));
    const last = Math.min(maxColumns, numberAttribute(columns, 'max', first));
    const width = numberAttribute(columns, 'width', -1);
    const isHidden = flagAttribute(columns, 'hidden') || width === 0;
    const format = { width: width > 0 ? pointsOfWidth(width, digit) : null, styleId: numberAttribute(columns, 'style', 0) };
    for (let column = first - 1; column < last; column++) {
      data.formats.setColumn(column, format);
      if (isHidden) data.hiddenColumns.add(column);
    }
  }
}

function readHyperlinks(element: XmlElement, data: SheetData, relationships: ReadonlyMap<string, Relationship>): void {
  for (const link of childrenOf(element, 'hyperlink')) {
    const area = parseArea(attribute(link, 'ref') ?? '');
    const target = relationships.get(attribute(link, 'id') ?? '')?.target ?? '';
    const place = attribute(link, 'location');
    const location = target + (place === null ? '' : `#${place}`);
    if (area && location !== '') data.hyperlinks.push({ area, link: { location, tip: attribute(link, 'tooltip') ?? '' } });
  }
}

function readMargins(element: XmlElement, page: PageModel): void {
  const points = (name: 'top' | 'bottom' | 'left' | 'right' | 'header' | 'footer') =>
    numberAttribute(element, name, page.margins[name] / 72) * 72;
  page.margins = {
    top: points('top'),
    bottom: points('bottom'),
    left: points('left'),
    right: points('right'),
    header: points('header'),
    footer: points('footer'),
  };
}

function readPageSetup(element: XmlElement, page: PageModel): void {
  page.orientation = attribute(element, 'orientation') === 'landscape' ? 'landscape' : 'portrait';
  page.paperSize = numberAttribute(element, 'paperSize', page.paperSize);
  page.firstPageNumber = flagAttribute(element, 'useFirstPageNumber') ? numberAttribute(element, 'firstPageNumber', 1) : null;
  if (page.fitToWidth === null) return;
  page.fitToWidth = numberAttribute(element, 'fitToWidth', 1);
  page.fitToHeight = numberAttribute(element, 'fitToHeight', 1);
}
