import type { SheetData } from '../../workbook/sheet-data';
import type { WorkbookParts } from '../../workbook/workbook';
import { parseArea } from './cell-reference';
import { shownFormula } from './formula-tokens';
import { attribute, child, childrenOf, flagAttribute, numberAttribute } from './xml-tree';
import type { XmlElement } from './xml-tree';

/**
 * The defined names. Those that Excel keeps for itself are no names to the user: print areas and titles go into the page of
 * their sheet, the rest stays in the file.
 * @param sheetAt worksheets by their place among all sheets of the file; absent for a chart sheet
 */
export function readNames(
  workbook: XmlElement,
  sheets: readonly { readonly data: SheetData }[],
  sheetAt: ReadonlyMap<number, number>,
): WorkbookParts['names'] {
  const names: WorkbookParts['names'][number][] = [];
  for (const element of childrenOf(child(workbook, 'definedNames'), 'definedName')) {
    const name = attribute(element, 'name') ?? '';
    const place = numberAttribute(element, 'localSheetId', -1);
    const scope = place < 0 ? null : (sheetAt.get(place) ?? -1);
    if (scope === -1 || name === '') continue;
    if (/^_xlnm\./i.test(name)) readPageName(name.toLowerCase(), element.text, scope === null ? null : (sheets[scope]?.data ?? null));
    else names.push({ name, formula: `=${shownFormula(element.text.trim())}`, scope, isHidden: flagAttribute(element, 'hidden') });
  }
  return names;
}

function readPageName(name: string, formula: string, sheet: SheetData | null): void {
  if (!sheet) return;
  const areas = referredAreas(formula);
  if (name === '_xlnm.print_area') sheet.page.printArea = areas[0] ?? null;
  if (name !== '_xlnm.print_titles') return;
  const rows = areas.find((area) => area.left === 0 && area.right > 16_000);
  if (rows) sheet.page.titleRows = { first: rows.top, last: rows.bottom };
}

/** "'My sheet'!$A$1:$B$9,'My sheet'!$1:$2" → its areas. */
function referredAreas(formula: string) {
  const withoutSheets = formula.replace(/(?:'(?:[^']|'')*'|[^'!,]+)!/g, '');
  return withoutSheets.split(',').flatMap((text) => parseArea(text.trim()) ?? []);
}
