import type { Json } from './protocol';
import type { RangeTarget } from './cells';
import type { Host } from './host';
import { cellArea } from './model';
import { mustAllow } from './ranges';
import { refuse } from './errors';

/** `{address | documentReference, screenTip, textToDisplay}` of the upper left cell; `null` for none. */
export function hyperlink({ sheet, area }: RangeTarget): Json {
  const link = sheet.hyperlink(area.top, area.left);
  if (!link) return null;
  const value = sheet.value(area.top, area.left);
  const place = link.location.startsWith('#') ? { documentReference: link.location.slice(1) } : { address: link.location };
  return { ...place, screenTip: link.tip, textToDisplay: value === null || typeof value === 'object' ? '' : String(value) };
}

export function setHyperlink({ sheet, area }: RangeTarget, value: Json, host: Host): void {
  mustAllow(sheet, 'allowInsertHyperlinks', host);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw refuse.argument();
  const { address, documentReference, screenTip, textToDisplay } = value as { readonly [key: string]: Json | undefined };
  const location = typeof documentReference === 'string' ? `#${documentReference}` : address;
  if (typeof location !== 'string') throw refuse.argument();
  sheet.setHyperlink(area, { location, tip: typeof screenTip === 'string' ? screenTip : '' });
  if (typeof textToDisplay === 'string') sheet.setValue(area.top, area.left, textToDisplay);
  sheet.setStyle(cellArea(area.top, area.left), { underline: true, fontColor: '#0563C1' });
}
