/** The Lists sheet: every list once, under its title, each a named range. */
import { onSheet } from './cells';
import type { ListCode } from '../lexicon/templates/lists';
import type { Area } from '../model/grid';
import type { CellContent, PlanStep } from '../model/plans';
import type { Language } from '../model/roles';
import { base } from '../documents/styles';
import { listContents, openRows, type ListContents } from './lists';
import { headFormat, openingSteps, titleSteps } from './table-sheet';
import { firstRow, headerRow, type TemplateCode } from './template';
import { templateOf } from './descriptors';

export interface ListSheet {
  readonly sheet: string;
  readonly language: Language;
  readonly name: (code: ListCode) => string;
  /** The cells of another sheet of ours that an open list shows; `null` where that sheet is not there. */
  source(template: TemplateCode, field: string): { readonly sheet: string; readonly area: Area } | null;
}

export function listSheetSteps(target: ListSheet): PlanStep[] {
  const { sheet, language } = target;
  const template = templateOf('lists');
  const lists = listContents(language);
  const area = listsArea(language);
  return [
    ...openingSteps(template, language, sheet),
    { kind: 'column-width', sheet, first: 0, last: area.right, width: 130 },
    { kind: 'format', sheet, area: { ...area, top: 0 }, format: base(language) },
    ...titleSteps(template, language, sheet),
    { kind: 'format', sheet, area: { ...area, top: headerRow, bottom: headerRow }, format: headFormat(template) },
    { kind: 'write', sheet, area, contents: contentsOf(lists, target) },
    ...lists.flatMap((list, column): PlanStep[] =>
      list.isDate
        ? [{ kind: 'format', sheet, area: columnArea(list, column), format: { numberFormat: 'dd/mm/yyyy', readingOrder: 'ltr' } }]
        : [],
    ),
    ...lists.map((list, column): PlanStep => ({
      kind: 'name',
      sheet,
      scope: 'workbook',
      name: target.name(list.code),
      formula: `=${rangeOf(list, onSheet(sheet, columnArea(list, column)))}`,
    })),
    { kind: 'freeze', sheet, rows: firstRow },
    {
      kind: 'page',
      sheet,
      page: { orientation: 'landscape', titleRows: { first: headerRow, last: headerRow }, pagesWide: 1, footerText: '&P / &N' },
    },
  ];
}

export function listsArea(language: Language): Area {
  const lists = listContents(language);
  const rows = Math.max(...lists.map(({ open, items }) => (open ? openRows : items.length)));
  return { top: headerRow, bottom: headerRow + rows, left: 0, right: lists.length - 1 };
}

function columnArea({ open, items }: ListContents, column: number): Area {
  return { top: firstRow, bottom: headerRow + (open ? openRows : items.length), left: column, right: column };
}

/** Of an open list as far as it is filled. */
function rangeOf({ open }: ListContents, range: string): string {
  if (!open) return range;
  const filled = `SUMPRODUCT(MAX((LEN(${range})>0)*(ROW(${range})-${String(headerRow + 1)})))`;
  return `INDEX(${range},1):INDEX(${range},MAX(1,${filled}))`;
}

function contentsOf(lists: readonly ListContents[], target: ListSheet): (CellContent | null)[][] {
  const rows: (CellContent | null)[][] = [lists.map(({ title }) => ({ value: title }))];
  const { bottom } = listsArea(target.language);
  for (let row = firstRow; row <= bottom; row++) rows.push(lists.map((list) => cellOf(list, row, target)));
  return rows;
}

function cellOf({ open, items }: ListContents, row: number, target: ListSheet): CellContent | null {
  const source = open?.from && target.source(open.from.template, open.from.field);
  if (source && row < firstRow + openRows) {
    return { formula: `=IFERROR(INDEX(${onSheet(source.sheet, source.area)},${String(row - headerRow)})&"","")` };
  }
  const item = items[row - firstRow];
  return item === undefined ? null : { value: item };
}
