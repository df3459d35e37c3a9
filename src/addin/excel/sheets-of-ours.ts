/**
 * Sheets that we add. No API sets a sheet's direction, so they arrive as prebuilt workbooks with the flag already set; where
 * a host can't insert those (iOS), an ordinary sheet is added and its cells carry the reading order.
 */
import leftToRight from '../../../assets/templates/ltr.xlsx';
import rightToLeft from '../../../assets/templates/rtl.xlsx';
import { excelFailure } from './office';

const templates = { rtl: rightToLeft, ltr: leftToRight } as const;

/** Excel's limit. */
const longestName = 31;

/** The name wished for, cleaned of what Excel refuses, with a number where it is taken. */
export function freeName(wish: string, taken: readonly string[]): string {
  const clean =
    wish
      .replace(/[\\/?*[\]:]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim() || 'Qafila';
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = clean.slice(0, longestName - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** A new last sheet under the name, or under a numbered one where it is taken. Syncs. */
export async function addSheet(context: Excel.RequestContext, wish: string, direction: 'rtl' | 'ltr'): Promise<Excel.Worksheet> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const name = freeName(
    wish,
    worksheets.items.map((sheet) => sheet.name),
  );
  const sheet = await insertTemplate(context, templates[direction]);
  sheet.name = name;
  sheet.load('id,name');
  await context.sync();
  return sheet;
}

async function insertTemplate(context: Excel.RequestContext, template: string): Promise<Excel.Worksheet> {
  try {
    const ids = context.workbook.insertWorksheetsFromBase64(template, { positionType: 'End' });
    await context.sync();
    return context.workbook.worksheets.getItem(ids.value[0] ?? '');
  } catch (error) {
    if (excelFailure(error) !== 'unsupported') throw error;
    return context.workbook.worksheets.add();
  }
}
