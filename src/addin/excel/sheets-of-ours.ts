/**
 * Sheets that we add. No API sets a sheet's direction, so they arrive as prebuilt workbooks with the flag already set; where
 * a host can't insert those (iOS), an ordinary sheet is added and its cells carry the reading order.
 */
import leftToRight from '../../../assets/templates/ltr.xlsx';
import rightToLeft from '../../../assets/templates/rtl.xlsx';
import { putMark } from './marks';
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

/**
 * A new last sheet under the name, or under a numbered one where it is taken, with our mark. Syncs, first of all with what the
 * caller has queued.
 */
export async function addSheet(
  context: Excel.RequestContext,
  wish: string,
  direction: 'rtl' | 'ltr',
  mark: string,
): Promise<Excel.Worksheet> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const taken = worksheets.items.map((sheet) => sheet.name);
  const { sheet, isPrebuilt } = await insertTemplate(context, templates[direction]);
  putMark(sheet, mark, isPrebuilt);
  // Chart sheets have names too, and are in no list.
  for (let name = freeName(wish, taken); !(await takesName(context, sheet, name)); name = freeName(wish, taken)) taken.push(name);
  return sheet;
}

/** False where the name is taken. Syncs. */
async function takesName(context: Excel.RequestContext, sheet: Excel.Worksheet, name: string): Promise<boolean> {
  sheet.name = name;
  sheet.load('id,name');
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (excelFailure(error) !== 'name-taken') throw error;
    return false;
  }
}

interface Inserted {
  readonly sheet: Excel.Worksheet;
  /** Brought our mark along, empty. */
  readonly isPrebuilt: boolean;
}

async function insertTemplate(context: Excel.RequestContext, template: string): Promise<Inserted> {
  try {
    const ids = context.workbook.insertWorksheetsFromBase64(template, { positionType: 'End' });
    await context.sync();
    return { sheet: context.workbook.worksheets.getItem(ids.value[0] ?? ''), isPrebuilt: true };
  } catch (error) {
    if (excelFailure(error) !== 'unsupported') throw error;
    return { sheet: context.workbook.worksheets.add(), isPrebuilt: false };
  }
}
