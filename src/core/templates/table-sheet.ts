/** The steps that make one template's sheet: title, table with its sample row, rules, formats and page. */
import { wordsOf } from '../lexicon/templates/fields';
import { sampleMarks, sheetWords } from '../lexicon/templates/sheets';
import { columnName } from '../model/addresses';
import type { Area } from '../model/grid';
import type { CellContent, CellFormat, PageSetup, PlanStep } from '../model/plans';
import type { Country } from '../model/geography/places';
import type { Language } from '../model/roles';
import { base, startOf } from '../documents/styles';
import { inRow, quotedText, thisRow } from './cells';
import { entryOf } from './lists';
import {
  firstRow,
  headerRow,
  rowsBelow,
  rowsInTable,
  templateName,
  templateVersion,
  type FieldType,
  type Template,
  type TemplateField,
} from './template';
import { validationOf, type Asking } from './validation';

export interface TableSheet extends Asking {
  readonly sheet: string;
  readonly table: string;
  /** Of the example. */
  readonly country: Country;
}

const numberFormats: Readonly<Record<FieldType, string>> = {
  text: 'General',
  code: '@',
  date: 'dd/mm/yyyy',
  count: '#,##0',
  decimal: '#,##0.##',
  amount: '#,##0.00',
  result: 'General',
};
const lastRow = 1_048_575;
const line = { style: 'thin', color: '#BFBFBF' } as const;
const rules = { bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line } as const;

export function tableSheetSteps(target: TableSheet): PlanStep[] {
  const { template, language, sheet, table } = target;
  const { fields } = template;
  const area = tableArea(template);
  return [
    ...openingSteps(template, language, sheet),
    ...fields.map((field, column): PlanStep => ({ kind: 'column-width', sheet, first: column, last: column, width: field.width })),
    ...fields.map((field, column): PlanStep => ({
      kind: 'format',
      sheet,
      area: { top: 0, bottom: lastRow, left: column, right: column },
      format: { ...base(language), ...formatOf(field, language) },
    })),
    ...titleSteps(template, language, sheet),
    { kind: 'format', sheet, area: { ...area, top: headerRow, bottom: headerRow }, format: headFormat(template) },
    { kind: 'row-height', sheet, first: headerRow, last: headerRow, height: 46 },
    { kind: 'write', sheet, area: { ...area, bottom: firstRow }, contents: [headers(template, language), sampleRow(target)] },
    // A table's own style is not drawn by every program: the rows to fill in are ruled, on paper too.
    { kind: 'format', sheet, area: { ...area, top: firstRow }, format: { borders: rules } },
    { kind: 'format', sheet, area: { ...area, top: firstRow, bottom: firstRow }, format: { italic: true } },
    { kind: 'table', sheet, area, name: table, style: 'TableStyleLight15' },
    ...formulaSteps(target, area),
    ...ruleSteps(target),
    { kind: 'freeze', sheet, rows: firstRow },
    { kind: 'page', sheet, page: pageOf(template) },
  ];
}

export function tableArea({ fields }: Template): Area {
  return { top: headerRow, left: 0, bottom: headerRow + rowsInTable, right: fields.length - 1 };
}

/** The rows that rules and formats reach. */
export function ruledArea(column: number, last = column): Area {
  return { top: firstRow, bottom: headerRow + rowsInTable + rowsBelow, left: column, right: last };
}

/** The new sheet, and the hidden name that says what it is. */
export function openingSteps({ code, tabColor }: Template, language: Language, sheet: string): PlanStep[] {
  return [
    { kind: 'add-sheet', name: sheet, direction: language === 'ar' ? 'rtl' : 'ltr', made: `template:${code}` },
    { kind: 'tab-color', sheet, color: tabColor },
    {
      kind: 'name',
      sheet,
      scope: 'sheet',
      name: templateName,
      formula: `="${code};${String(templateVersion)};${language}"`,
      hidden: true,
    },
  ];
}

export function titleSteps({ code, tabColor }: Template, language: Language, sheet: string): PlanStep[] {
  const { name, about } = sheetWords[code][language];
  const row = (index: number): Area => ({ top: index, bottom: index, left: 0, right: 0 });
  const plain: CellFormat = { numberFormat: 'General', wrap: false, horizontal: startOf(language) };
  return [
    { kind: 'format', sheet, area: row(0), format: { ...plain, bold: true, fontSize: 16, fontColor: tabColor } },
    { kind: 'format', sheet, area: row(1), format: { ...plain, fontColor: '#595959' } },
    { kind: 'write', sheet, area: { top: 0, bottom: 1, left: 0, right: 0 }, contents: [[{ value: name }], [{ value: about }]] },
    { kind: 'row-height', sheet, first: 0, last: 0, height: 26 },
  ];
}

export function headFormat({ tabColor }: Template): CellFormat {
  const edge = { top: line, bottom: line, insideVertical: line };
  return {
    bold: true,
    wrap: true,
    horizontal: 'center',
    numberFormat: 'General',
    fontColor: '#FFFFFF',
    fillColor: tabColor,
    borders: edge,
  };
}

export function formatOf({ type }: TemplateField, language: Language): CellFormat {
  const isFigure = type === 'count' || type === 'decimal' || type === 'amount' || type === 'date' || type === 'result';
  return {
    numberFormat: numberFormats[type],
    ...(isFigure ? { horizontal: 'center', readingOrder: 'ltr' } : { wrap: true }),
    ...(type === 'code' ? { horizontal: startOf(language) } : {}),
  };
}

export function headers({ fields }: Template, language: Language): CellContent[] {
  return fields.map(({ words }) => ({ value: wordsOf(words, language).header }));
}

function sampleRow({ template, language, country }: TableSheet): (CellContent | null)[] {
  return template.fields.map(({ sample, code }) => {
    if (sample === undefined) return null;
    if (typeof sample === 'number') return { value: sample };
    if (typeof sample === 'object') {
      const other = /^label-(ar|fr|en)$/.exec(code)?.[1] as Language | undefined;
      return { value: entryOf(sample.list, sample.list === 'country' ? country : sample.entry, other ?? language) };
    }
    return sample === 'mark' || code.endsWith(`-${language}`) ? { value: sampleMarks[language] } : null;
  });
}

/** The native formula of a field, for any row of the table. */
export function formulaOf(
  field: TemplateField,
  { template, language, table }: Pick<TableSheet, 'template' | 'language' | 'table'>,
): string | null {
  const at = (code: string): string => {
    const other = template.fields.find((each) => each.code === code);
    if (!other) throw new Error(`the template "${template.code}" has no field "${code}"`);
    return thisRow(table, wordsOf(other.words, language).header);
  };
  return field.formula?.(at) ?? null;
}

function formulaSteps(target: TableSheet, area: Area): PlanStep[] {
  return target.template.fields.flatMap((field, column): PlanStep[] => {
    const formula = formulaOf(field, target);
    if (formula === null) return [];
    const contents = Array.from({ length: rowsInTable }, () => [{ formula }]);
    return [
      { kind: 'write', sheet: target.sheet, area: { ...area, top: firstRow, left: column, right: column }, contents },
      { kind: 'format', sheet: target.sheet, area: ruledArea(column), format: { fillColor: '#F2F2F2' } },
    ];
  });
}

/** Dropdowns, messages and alerts of every column, and the formats that show what is missing or does not add up. */
export function ruleSteps(target: TableSheet): PlanStep[] {
  const { template, sheet } = target;
  return [
    ...template.fields.map((field, column): PlanStep => ({
      kind: 'validation',
      sheet,
      area: ruledArea(column),
      validation: validationOf(field, target),
    })),
    ...formatSteps(target),
  ];
}

export function formatSteps({ template, language, sheet }: Pick<TableSheet, 'template' | 'language' | 'sheet'>): PlanStep[] {
  const { fields } = template;
  const last = fields.length - 1;
  const row = `$A${String(firstRow + 1)}:$${columnName(last)}${String(firstRow + 1)}`;
  const columnOf = (code: string): number => fields.findIndex((field) => field.code === code);
  const steps: PlanStep[] = [
    {
      kind: 'conditional-format',
      sheet,
      area: ruledArea(0, last),
      formula: `=COUNTIF(${row},${quotedText(sampleMarks[language])})>0`,
      format: { italic: true, fontColor: '#7F7F7F' },
    },
  ];
  fields.forEach((field, column) => {
    if (!field.isRequired) return;
    const cell = inRow(column, firstRow);
    steps.push({
      kind: 'conditional-format',
      sheet,
      area: ruledArea(column),
      formula: `=AND(LEN(TRIM(${cell}))=0,SUMPRODUCT(--(LEN(${row})>0))>0)`,
      format: { fillColor: '#FFE699' },
    });
  });
  const check = columnOf('check');
  if (check >= 0)
    steps.push({
      kind: 'conditional-format',
      sheet,
      area: ruledArea(columnOf('total'), check),
      formula: `=LEFT(${inRow(check, firstRow)},1)="≠"`,
      format: { fillColor: '#F8CBAD', fontColor: '#C00000', bold: true },
    });
  return [...steps, ...partsAboveTotal(template, sheet), ...endBeforeStart(template, sheet)];
}

/** A number that is less than what the rows of its campaign say are its parts. */
function partsAboveTotal({ fields }: Template, sheet: string): PlanStep[] {
  const columnOf = (code: string): number => fields.findIndex((field) => field.code === code);
  const [campaign, indicator, parent, value] = ['campaign', 'indicator', 'parent-indicator', 'value'].map(columnOf);
  if (campaign === undefined || indicator === undefined || parent === undefined || value === undefined || value < 0) return [];
  const { top, bottom } = ruledArea(0);
  const range = (column: number): string => `$${columnName(column)}$${String(top + 1)}:$${columnName(column)}$${String(bottom + 1)}`;
  const cell = (column: number): string => inRow(column, firstRow);
  const where = `${range(campaign)},${cell(campaign)},${range(parent)},${cell(indicator)}`;
  return [
    {
      kind: 'conditional-format',
      sheet,
      area: ruledArea(value),
      formula: `=AND(ISNUMBER(${cell(value)}),${cell(campaign)}<>"",${cell(indicator)}<>"",SUMIFS(${range(value)},${where})>${cell(value)})`,
      format: { fillColor: '#F8CBAD', fontColor: '#C00000' },
    },
  ];
}

function endBeforeStart({ fields }: Template, sheet: string): PlanStep[] {
  const [start, end] = ['start', 'end'].map((code) => fields.findIndex((field) => field.code === code));
  if (start === undefined || end === undefined || start < 0 || end < 0) return [];
  const [from, to] = [inRow(start, firstRow), inRow(end, firstRow)];
  return [
    {
      kind: 'conditional-format',
      sheet,
      area: ruledArea(end),
      formula: `=AND(ISNUMBER(${from}),ISNUMBER(${to}),${to}<${from})`,
      format: { fillColor: '#F8CBAD', fontColor: '#C00000' },
    },
  ];
}

/** No print area: rows to come are printed too. */
function pageOf({ fields }: Template): PageSetup {
  const width = fields.reduce((sum, field) => sum + field.width, 0);
  return {
    orientation: width > 540 ? 'landscape' : 'portrait',
    titleRows: { first: headerRow, last: headerRow },
    pagesWide: 1,
    margins: { top: 1.5, bottom: 1.5, left: 1, right: 1 },
    footerText: '&P / &N',
    centerHorizontally: true,
  };
}
