import type { SheetLook } from '../../workbook/types';
import { cellReference } from './references';
import { withSettings, worksheetOrder } from './worksheet-order';
import { attributeOf, childOf, childrenOf, rootOf, splice, textOf, withAttribute, withChild } from './xml';

const sheetPropertiesOrder = ['tabColor', 'outlinePr', 'pageSetUpPr'];
const viewOrder = ['pane', 'selection', 'pivotSelection', 'extLst'];

/** The worksheet with its tab's colour, gridlines and frozen panes; whatever else the file says of its view stays. */
export function withLook(worksheet: string, look: SheetLook): string {
  return withView(withTabColor(worksheet, look.tabColor), look);
}

function withTabColor(worksheet: string, color: string): string {
  const old = childOf(worksheet, rootOf(worksheet), 'sheetPr');
  if (!old && color === '') return worksheet;
  const xml = old ? worksheet : withChild(worksheet, 'sheetPr', '<sheetPr/>', worksheetOrder);
  const element = childOf(xml, rootOf(xml), 'sheetPr');
  if (!element) return xml;
  const properties = textOf(xml, element);
  const known = childOf(properties, rootOf(properties), 'tabColor');
  if (known && attributeOf(properties, known, 'rgb')?.slice(-6).toUpperCase() === color.slice(1)) return xml;
  const written = color === '' ? null : `<tabColor rgb="FF${color.slice(1)}"/>`;
  return splice(xml, element.start, element.end, withChild(properties, 'tabColor', written, sheetPropertiesOrder));
}

function withView(worksheet: string, look: SheetLook): string {
  const views = childOf(worksheet, rootOf(worksheet), 'sheetViews');
  const xml = views
    ? worksheet
    : withChild(worksheet, 'sheetViews', '<sheetViews><sheetView workbookViewId="0"/></sheetViews>', worksheetOrder);
  const parent = views ?? childOf(xml, rootOf(xml), 'sheetViews');
  const view = parent ? childrenOf(xml, parent)[0] : undefined;
  if (!view) return xml;
  let written = textOf(xml, view);
  const shown = attributeOf(written, rootOf(written), 'showGridLines') !== '0';
  if (shown !== look.showGridlines) written = withAttribute(written, rootOf(written), 'showGridLines', look.showGridlines ? null : '0');
  return splice(xml, view.start, view.end, withPane(written, look.frozen));
}

function withPane(view: string, frozen: SheetLook['frozen']): string {
  const old = childOf(view, rootOf(view), 'pane');
  if (!frozen || frozen.rows + frozen.columns === 0) {
    const isFrozen = old !== null && (attributeOf(view, old, 'state') ?? '').startsWith('frozen');
    return isFrozen ? withChild(withoutSelections(view), 'pane', null, viewOrder) : view;
  }
  const { rows, columns } = frozen;
  const isSame =
    old !== null && Number(attributeOf(view, old, 'ySplit') ?? 0) === rows && Number(attributeOf(view, old, 'xSplit') ?? 0) === columns;
  if (isSame) return view;
  const active = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const splits = `${columns > 0 ? ` xSplit="${String(columns)}"` : ''}${rows > 0 ? ` ySplit="${String(rows)}"` : ''}`;
  const pane = `<pane${splits} topLeftCell="${cellReference(rows, columns)}" activePane="${active}" state="frozen"/>`;
  const settled = withSettings(withChild(withoutSelections(view), 'pane', pane, viewOrder), 'selection', { pane: active }, viewOrder);
  return settled;
}

/** They name panes that are no more. */
function withoutSelections(view: string): string {
  let written = view;
  for (let found = childOf(written, rootOf(written), 'selection'); found; found = childOf(written, rootOf(written), 'selection'))
    written = splice(written, found.start, found.end, '');
  return written;
}
