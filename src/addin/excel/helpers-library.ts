/** The one door to Microsoft's helper library for sheets. It clears whatever bears the name, so only sheets wholly ours go through. */
import { ExcelUtilities } from '@microsoft/office-js-helpers';

/** The sheet, emptied in place: it keeps its id, its place among the tabs and its direction. Syncs. */
export function emptySheet(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  return ExcelUtilities.forceCreateSheet(context.workbook, name, true);
}
