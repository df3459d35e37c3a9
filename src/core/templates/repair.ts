/**
 * What pasting has destroyed of a template's sheet, and the plan that puts back rules and looks. Values stay the user's: what
 * would change one is told and left.
 */
import { wordsOf } from '../lexicon/templates/fields';
import type { Area, CellValue, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../model/grid';
import type { PlanStep, ValidationPlan } from '../model/plans';
import { languages, type Language } from '../model/roles';
import { readNumber } from '../reading/numbers';
import { templateOf } from './descriptors';
import { knownLists, templateSheets } from './recognise';
import { withTemplates } from './reading';
import { formatOf, formatSteps, formulaOf, headFormat } from './table-sheet';
import { firstRow, rowsBelow, type Template, type TemplateField } from './template';
import { validationOf } from './validation';

export type Loss = 'validation' | 'format' | 'conditional-format' | 'formula' | 'text-number' | 'outside-table' | 'header';

export interface Lost {
  readonly sheet: string;
  readonly area: Area;
  readonly what: Loss;
  /** False where only a person can say what is right: it is told, and left as it is. */
  readonly canRepair: boolean;
}

/** Cells of one column that ask for the same: the rule's type as Excel names it, and the source of a list. */
export interface RuleBlock {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
  readonly type: string;
  readonly source: string;
}

/** What Excel says of a sheet beside its cells. */
export interface SheetRules {
  readonly validations: readonly RuleBlock[];
  /** Formulas of the conditional formats that cover the whole table. */
  readonly formats: readonly string[];
}

export interface Inspected {
  readonly sheet: string;
  /** Where rules are looked for. */
  readonly area: Area;
}

export interface Repair {
  readonly lost: readonly Lost[];
  readonly steps: readonly PlanStep[];
}

interface Target {
  readonly template: Template;
  readonly language: Language;
  readonly sheet: SheetSnapshot;
  readonly table: TableSnapshot;
  /** The table as Excel has it; `null` where none is left. */
  readonly excelTable: TableSnapshot | null;
  readonly workbook: WorkbookSnapshot;
}

/** The sheets of ours that hold a table, or the one that is named. */
function targetsIn(workbook: WorkbookSnapshot, wanted: string | null): readonly Target[] {
  const meant = withTemplates(workbook);
  return templateSheets(workbook).flatMap(({ sheet: name, code, language }) => {
    if (wanted !== null && name.toLowerCase() !== wanted.toLowerCase()) return [];
    const sheet = workbook.sheets.find((each) => each.name === name);
    const table = meant.sheets.find((each) => each.name === name)?.tables.find(({ template }) => template !== undefined);
    if (!sheet || !table) return [];
    const excelTable = sheet.tables.find(({ area }) => area.top === table.area.top && area.left === table.area.left) ?? null;
    return [{ template: templateOf(code), language, sheet, table, excelTable, workbook }];
  });
}

export function inspectedSheets(workbook: WorkbookSnapshot, wanted: string | null): readonly Inspected[] {
  return targetsIn(workbook, wanted).map(({ sheet, table: { area } }) => ({
    sheet: sheet.name,
    area: { ...area, top: area.top + 1, bottom: area.bottom + rowsBelow },
  }));
}

export function repairOf(workbook: WorkbookSnapshot, wanted: string | null, rules: ReadonlyMap<string, SheetRules>): Repair {
  const repairs = targetsIn(workbook, wanted).flatMap((target) => {
    const found = rules.get(target.sheet.name);
    return found
      ? [headerRepair(target), tableRepair(target), validationRepair(target, found), formatRepair(target, found), cellRepair(target)]
      : [];
  });
  return { lost: repairs.flatMap(({ lost }) => lost), steps: repairs.flatMap(({ steps }) => steps) };
}

const columnsOf = ({ template, table }: Target): readonly { readonly column: number; readonly field: TemplateField }[] =>
  [...(table.template?.fields ?? [])].flatMap(([column, { code }]) => {
    const field = template.fields.find((each) => each.code === code);
    return field ? [{ column, field }] : [];
  });

function valueAt({ area, values }: SheetSnapshot, row: number, column: number): CellValue {
  return area ? (values[row - area.top]?.[column - area.left] ?? null) : null;
}

function headerRepair(target: Target): Repair {
  const { sheet, table, language, template } = target;
  const { top } = table.area;
  const wrong = columnsOf(target).filter(({ column, field }) => {
    const text = valueAt(sheet, top, column);
    return !languages.some((each) => wordsOf(field.words, each).header === text);
  });
  return {
    lost: wrong.map(({ column }) => lost(target, 'header', { top, bottom: top, left: column, right: column })),
    steps: wrong.flatMap(({ column, field }): PlanStep[] => {
      const area = { top, bottom: top, left: column, right: column };
      return [
        { kind: 'write', sheet: sheet.name, area, contents: [[{ value: wordsOf(field.words, language).header }]] },
        { kind: 'format', sheet: sheet.name, area, format: looksOnly(headFormat(template)) },
      ];
    }),
  };
}

/** Borders can't be put back by the journal: they are left out. */
function looksOnly({ borders: _, ...format }: ReturnType<typeof headFormat>): ReturnType<typeof headFormat> {
  return format;
}

/** Rows below the table, or all of them where the table is no more. */
function tableRepair(target: Target): Repair {
  const { sheet, table, excelTable, template, workbook } = target;
  if (!excelTable) {
    const taken = new Set(workbook.sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())));
    let name = template.table ?? 'Qf_Table';
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${template.table ?? 'Qf_Table'}${String(number)}`;
    const area = { ...table.area, top: table.area.top + 1 };
    return {
      lost: [lost(target, 'outside-table', area)],
      steps: [{ kind: 'table', sheet: sheet.name, area: table.area, name, style: 'TableStyleLight15' }],
    };
  }
  if (excelTable.area.bottom >= table.area.bottom) return nothing;
  const below = { ...table.area, top: excelTable.area.bottom + 1 };
  return {
    lost: [lost(target, 'outside-table', below)],
    steps: [{ kind: 'resize-table', sheet: sheet.name, name: excelTable.name, area: table.area }],
  };
}

const nothing: Repair = { lost: [], steps: [] };
const typeNames = { list: 'List', whole: 'WholeNumber', decimal: 'Decimal', date: 'Date' } as const;

function validationRepair(target: Target, { validations }: SheetRules): Repair {
  const { sheet, table, language, template, workbook } = target;
  const known = knownLists(workbook, language);
  const asking = { template, language, list: (code: Parameters<NonNullable<typeof known>['get']>[0]) => known?.get(code) ?? '' };
  const repairs = columnsOf(target).flatMap(({ column, field }): Repair[] => {
    const wanted = validationOf(field, asking);
    if (!wanted.rule || (field.list !== undefined && !known)) return [];
    const gone = validations.filter((block) => block.column === column && !isAsWanted(wanted.rule, block));
    const inTable = gone.filter(({ top }) => top <= table.area.bottom);
    if (inTable.length === 0) return [];
    const first = Math.min(...inTable.map(({ top }) => top));
    const last = Math.min(table.area.bottom, Math.max(...inTable.map(({ bottom }) => bottom)));
    return [
      {
        lost: [lost(target, 'validation', { top: first, bottom: last, left: column, right: column })],
        steps: gone.map(({ top, bottom }): PlanStep => ({
          kind: 'validation',
          sheet: sheet.name,
          area: { top, bottom, left: column, right: column },
          validation: { ...wanted, rule: placed(wanted.rule, top) },
        })),
      },
    ];
  });
  return { lost: repairs.flatMap((each) => each.lost), steps: repairs.flatMap((each) => each.steps) };
}

/** A dependent list is written for the row in which its cells begin. */
function placed(rule: ValidationPlan['rule'], top: number): ValidationPlan['rule'] {
  return rule && 'list' in rule ? { list: shifted(rule.list, top) } : rule;
}

/** Formulas of rules name the row of the first cell without a dollar: "$C4". */
function shifted(formula: string, top: number): string {
  return formula.replace(new RegExp(`(\\$[A-Z]{1,3})${String(firstRow + 1)}(?!\\d)`, 'g'), `$1${String(top + 1)}`);
}

function isAsWanted(rule: ValidationPlan['rule'], { type, source }: RuleBlock): boolean {
  const kind = rule && (Object.keys(rule)[0] as keyof typeof typeNames);
  if (!rule || !kind || type !== typeNames[kind]) return false;
  return !('list' in rule) || plainFormula(rule.list) === plainFormula(source);
}

const plainFormula = (formula: string): string =>
  formula
    .replace(/^=/, '')
    .replace(/(\$[A-Z]{1,3})\d+/g, '$1')
    .toLowerCase();

function formatRepair(target: Target, { formats }: SheetRules): Repair {
  const { sheet, table, template, language } = target;
  const there = new Set(formats.map(plainFormula));
  const isMoved = columnsOf(target).some(({ column, field }) => template.fields.indexOf(field) !== column - table.area.left);
  // Where columns were moved, inserted or deleted, the references of the formulas are no more those of the template.
  if (isMoved) return nothing;
  const steps = formatSteps({ template, language, sheet: sheet.name }).flatMap((step) => {
    if (step.kind !== 'conditional-format' || there.has(plainFormula(step.formula))) return [];
    const area = { ...step.area, top: table.area.top + 1, bottom: table.area.bottom + rowsBelow };
    return [{ ...step, area, formula: shifted(step.formula, area.top) }];
  });
  return {
    lost: steps.map(({ area }) => lost(target, 'conditional-format', { ...area, bottom: table.area.bottom })),
    steps,
  };
}

/** Number formats, formulas of the row, and numbers that are texts. */
function cellRepair(target: Target): Repair {
  const losses: Lost[] = [];
  const steps: PlanStep[] = [];
  const { sheet, table, language } = target;
  for (const { column, field } of columnsOf(target)) {
    const cells = Array.from({ length: table.area.bottom - table.area.top }, (_, index) => table.area.top + 1 + index);
    const runOf = (rows: readonly number[]): readonly Area[] =>
      runs(rows).map(([top, bottom]) => ({ top, bottom, left: column, right: column }));
    const filled = cells.filter((row) => valueAt(sheet, row, column) !== null);
    const { numberFormat = 'General' } = formatOf(field, language);
    for (const area of runOf(filled.filter((row) => !isFormatted(formatAt(sheet, row, column), numberFormat, field)))) {
      losses.push(lost(target, 'format', area));
      steps.push({ kind: 'format', sheet: sheet.name, area, format: formatOf(field, language) });
    }
    const isFigure = field.type === 'count' || field.type === 'decimal' || field.type === 'amount';
    const texts = filled.filter((row) => isFigure && isNumberText(valueAt(sheet, row, column)));
    for (const area of runOf(texts)) losses.push({ ...lost(target, 'text-number', area), canRepair: false });
    const formula = formulaOf(field, {
      template: target.template,
      language,
      table: target.excelTable?.name ?? target.template.table ?? '',
    });
    if (formula === null) continue;
    const without = cells.filter(
      (row) => formulaAt(sheet, row, column) === null && (isFilledRow(target, row) || valueAt(sheet, row, column) !== null),
    );
    for (const row of without) {
      const area = { top: row, bottom: row, left: column, right: column };
      const canRepair = field.type === 'result' || isSameSum(target, row, field, valueAt(sheet, row, column));
      losses.push({ ...lost(target, 'formula', area), canRepair });
      if (canRepair) steps.push({ kind: 'write', sheet: sheet.name, area, contents: [[{ formula }]] });
    }
  }
  return { lost: losses, steps };
}

function formatAt({ area, numberFormats }: SheetSnapshot, row: number, column: number): string {
  return area ? (numberFormats[row - area.top]?.[column - area.left] ?? 'General') : 'General';
}

function formulaAt({ area, formulas }: SheetSnapshot, row: number, column: number): string | null {
  return area ? (formulas[row - area.top]?.[column - area.left] ?? null) : null;
}

/** Any format that shows a date as a date and a number as a number will do. */
function isFormatted(found: string, wanted: string, { type }: TemplateField): boolean {
  if (type === 'text' || type === 'result' || found.toLowerCase() === wanted.toLowerCase()) return true;
  if (type === 'date') return /[yd]/i.test(found.replace(/\[[^\]]*\]|"[^"]*"/g, '')) && found !== 'General';
  return type !== 'code' && /^[#0,.\s]+$/.test(found);
}

const isNumberText = (value: CellValue): boolean =>
  typeof value === 'string' && ['sure', 'by-evidence'].includes(readNumber(value).outcome);

function isFilledRow(target: Target, row: number): boolean {
  return columnsOf(target).some(({ column, field }) => field.formula === undefined && valueAt(target.sheet, row, column) !== null);
}

/** Whether the formula gives what stands there, or nothing stands there. */
function isSameSum(target: Target, row: number, field: TemplateField, value: CellValue): boolean {
  if (value === null || value === '') return true;
  const columns = new Map(columnsOf(target).map(({ column, field: { code } }) => [code, column]));
  for (const { total, parts } of target.template.sums) {
    if (total !== field.code) continue;
    const numbers = parts.map((part) => valueAt(target.sheet, row, columns.get(part) ?? -1)).filter((part) => typeof part === 'number');
    if (numbers.length > 0) return numbers.reduce((sum, part) => sum + part, 0) === value;
  }
  return false;
}

function runs(rows: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}

const lost = ({ sheet }: Target, what: Loss, area: Area): Lost => ({ sheet: sheet.name, area, what, canRepair: true });
