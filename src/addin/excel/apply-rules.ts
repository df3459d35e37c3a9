/** Steps that set what a sheet asks of its cells: tables, validation, conditional formats, names, panes. Calls are queued. */
import type { PlanStep, ValidationPlan } from '../../core/model/plans';
import { rangeAt } from './saved-cells';

export type RuleStep = Extract<
  PlanStep,
  { kind: 'table' | 'resize-table' | 'validation' | 'conditional-format' | 'name' | 'freeze' | 'tab-color' }
>;

const kinds: ReadonlySet<PlanStep['kind']> = new Set([
  'table',
  'resize-table',
  'validation',
  'conditional-format',
  'name',
  'freeze',
  'tab-color',
]);

export function isRuleStep(step: PlanStep): step is RuleStep {
  return kinds.has(step.kind);
}

export function applyRule(sheet: Excel.Worksheet, step: RuleStep): void {
  switch (step.kind) {
    case 'table': {
      const table = sheet.tables.add(rangeAt(sheet, step.area), true);
      table.name = step.name;
      table.style = step.style;
      break;
    }
    case 'resize-table':
      sheet.tables.getItem(step.name).resize(rangeAt(sheet, step.area));
      break;
    case 'validation':
      applyValidation(rangeAt(sheet, step.area).dataValidation, step.validation);
      break;
    case 'conditional-format': {
      const { custom } = rangeAt(sheet, step.area).conditionalFormats.add('Custom');
      custom.rule.formula = step.formula;
      const { fillColor, fontColor, bold, italic } = step.format;
      if (fillColor !== undefined) custom.format.fill.color = fillColor;
      if (fontColor !== undefined) custom.format.font.color = fontColor;
      if (bold !== undefined) custom.format.font.bold = bold;
      if (italic !== undefined) custom.format.font.italic = italic;
      break;
    }
    case 'name': {
      const names = step.scope === 'sheet' ? sheet.names : sheet.context.workbook.names;
      const item = names.add(step.name, step.formula);
      if (step.hidden) item.visible = false;
      break;
    }
    case 'freeze':
      sheet.freezePanes.freezeRows(step.rows);
      break;
    case 'tab-color':
      sheet.tabColor = step.color;
      break;
  }
}

const alertStyles = { stop: 'Stop', warning: 'Warning' } as const;

function applyValidation(target: Excel.DataValidation, { rule, prompt, alert }: ValidationPlan): void {
  if (rule) target.rule = ruleOf(rule);
  target.prompt = { showPrompt: true, title: prompt.title, message: prompt.message };
  if (alert) target.errorAlert = { showAlert: true, style: alertStyles[alert.style], title: alert.title, message: alert.message };
}

function ruleOf(rule: NonNullable<ValidationPlan['rule']>): Excel.DataValidationRule {
  if ('list' in rule) return { list: { inCellDropDown: true, source: rule.list } };
  if ('whole' in rule) return { wholeNumber: { formula1: rule.whole.least, operator: 'GreaterThanOrEqualTo' } };
  if ('decimal' in rule) return { decimal: { formula1: rule.decimal.least, formula2: rule.decimal.most, operator: 'Between' } };
  return { date: { formula1: rule.date.least as unknown as string, formula2: rule.date.most as unknown as string, operator: 'Between' } };
}

const typeNames = { list: 'List', whole: 'WholeNumber', decimal: 'Decimal', date: 'Date' } as const;

/** Loads what a step has made; `holds` tells after the caller's sync whether it is there. */
export function lookAtRule(sheet: Excel.Worksheet, step: RuleStep): { holds(): boolean } | null {
  if (step.kind === 'validation') {
    const { rule } = step.validation;
    const wanted = rule && typeNames[Object.keys(rule)[0] as keyof typeof typeNames];
    const range = rangeAt(sheet, step.area);
    range.dataValidation.load('type');
    return { holds: () => wanted === null || range.dataValidation.type === wanted };
  }
  if (step.kind === 'table') {
    const table = sheet.tables.getItemOrNullObject(step.name);
    table.load('name');
    return { holds: () => !table.isNullObject };
  }
  if (step.kind === 'name') {
    const names = step.scope === 'sheet' ? sheet.names : sheet.context.workbook.names;
    const item = names.getItemOrNullObject(step.name);
    item.load('name');
    return { holds: () => !item.isNullObject };
  }
  return null;
}

/** Takes the names away that a plan gave the workbook. Queued; the caller syncs. */
export function deleteNames(items: readonly Excel.NamedItem[]): void {
  for (const item of items) if (!item.isNullObject) item.delete();
}
