import type { PageModel } from '../../workbook/types';
import { withSettings, worksheetOrder } from './worksheet-order';
import { attributeOf, cellText, childOf, rootOf, splice, textOf, withChild } from './xml';

const marginNames = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
const headerOrder = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'];
const sheetPropertiesOrder = ['tabColor', 'outlinePr', 'pageSetUpPr'];

/** The worksheet with the page's set-up; what the model does not know of it (scale, printer, quality, even pages) stays. */
export function withPage(worksheet: string, page: Readonly<PageModel>): string {
  const fits = page.fitToWidth !== null || page.fitToHeight !== null;
  let xml = withFitToPage(worksheet, fits);
  xml = withSettings(xml, 'printOptions', {
    horizontalCentered: page.centerHorizontally ? '1' : null,
    verticalCentered: page.centerVertically ? '1' : null,
  });
  xml = withMargins(xml, page);
  xml = withSettings(xml, 'pageSetup', {
    paperSize: String(page.paperSize),
    orientation: page.orientation,
    ...(page.firstPageNumber === null ? {} : { useFirstPageNumber: '1', firstPageNumber: String(page.firstPageNumber) }),
    ...(fits ? { fitToWidth: String(page.fitToWidth ?? 0), fitToHeight: String(page.fitToHeight ?? 0) } : {}),
  });
  return withHeaderFooter(xml, page);
}

function withFitToPage(worksheet: string, fits: boolean): string {
  const old = childOf(worksheet, rootOf(worksheet), 'sheetPr');
  if (!old && !fits) return worksheet;
  const xml = old ? worksheet : withChild(worksheet, 'sheetPr', '<sheetPr/>', worksheetOrder);
  const element = childOf(xml, rootOf(xml), 'sheetPr');
  if (!element) return xml;
  const properties = textOf(xml, element);
  return splice(
    xml,
    element.start,
    element.end,
    withSettings(properties, 'pageSetUpPr', { fitToPage: fits ? '1' : null }, sheetPropertiesOrder),
  );
}

function withMargins(worksheet: string, page: Readonly<PageModel>): string {
  const old = childOf(worksheet, rootOf(worksheet), 'pageMargins');
  const settings: Record<string, string> = {};
  for (const name of marginNames) {
    const inches = Number((page.margins[name] / 72).toFixed(6));
    const written = old ? attributeOf(worksheet, old, name) : null;
    if (written === null || Math.abs(Number(written) - inches) > 1e-6) settings[name] = String(inches);
  }
  return withSettings(worksheet, 'pageMargins', settings);
}

function withHeaderFooter(worksheet: string, page: Readonly<PageModel>): string {
  const old = childOf(worksheet, rootOf(worksheet), 'headerFooter');
  if (!old && page.header === '' && page.footer === '') return worksheet;
  let element = old ? textOf(worksheet, old) : '<headerFooter></headerFooter>';
  for (const [name, text] of [
    ['oddHeader', page.header],
    ['oddFooter', page.footer],
  ] as const) {
    element = withChild(element, name, text === '' ? null : `<${name}>${cellText(text)}</${name}>`, headerOrder);
  }
  return old ? splice(worksheet, old.start, old.end, element) : withChild(worksheet, 'headerFooter', element, worksheetOrder);
}
