/** The bands of ages that Excel made days of: "5-9" becomes 5 September or 9 May, "5-14" May 2014. */
import { isoFromSerial } from './calendar';

/** The band that a cell's day was typed as, by what its format shows; `null` where it shows a whole date or its two figures are none. */
export function bandOfDate(serial: number, format: string): string | null {
  const iso = isoFromSerial(serial);
  const shown = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  if (iso === null || !shown.includes('m')) return null;
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  if (shown.includes('d')) return shown.includes('y') || day === month ? null : `${Math.min(day, month)}-${Math.max(day, month)}`;
  const last = year % 100;
  return shown.includes('y') && day === 1 && month < last ? `${month}-${last}` : null;
}
