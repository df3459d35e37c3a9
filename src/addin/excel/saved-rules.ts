/** Rules of the user's sheets before a plan changes them, and how to put them back. */
import type { PlanStep } from '../../core/model/plans';
import type { RuleStep } from './apply-rules';
import type { SavedRule } from './journal';
import { rangeAt } from './saved-cells';

/** Rules that a plan may set on a sheet that it did not add. */
export type RepairStep = Extract<PlanStep, { kind: 'validation' | 'conditional-format' | 'table' | 'resize-table' }>;

export function isRepairStep(step: PlanStep): step is RepairStep & RuleStep {
  return step.kind === 'validation' || step.kind === 'conditional-format' || step.kind === 'table' || step.kind === 'resize-table';
}

/** Loads what a step will change; `take` gives it after the caller's sync. */
export function lookAtRuleBefore(sheet: Excel.Worksheet, step: RepairStep): { take(): SavedRule } {
  const where = { sheet: step.sheet, kind: step.kind } as const;
  if (step.kind === 'resize-table') {
    const range = sheet.tables.getItem(step.name).getRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return {
      take: () => {
        const { rowIndex: top, columnIndex: left } = range;
        const area = { top, left, bottom: top + range.rowCount - 1, right: left + range.columnCount - 1 };
        return { ...where, area, name: step.name };
      },
    };
  }
  if (step.kind === 'table') return { take: () => ({ ...where, area: step.area, name: step.name }) };
  if (step.kind === 'conditional-format') return { take: () => ({ ...where, area: step.area, formula: step.formula }) };
  const { dataValidation } = rangeAt(sheet, step.area);
  dataValidation.load('type,rule,prompt,errorAlert');
  return {
    take: () => {
      const { type, rule, prompt, errorAlert } = dataValidation.toJSON();
      return { ...where, area: step.area, before: type === 'None' ? null : { rule, prompt, errorAlert } };
    },
  };
}

/** Syncs. */
export async function restoreRules(
  context: Excel.RequestContext,
  rules: readonly SavedRule[],
  sheetOf: (name: string) => Excel.Worksheet | undefined,
): Promise<void> {
  for (const saved of [...rules].reverse()) {
    const sheet = sheetOf(saved.sheet);
    if (sheet) await restoreRule(context, sheet, saved);
  }
}

async function restoreRule(context: Excel.RequestContext, sheet: Excel.Worksheet, saved: SavedRule): Promise<void> {
  const range = rangeAt(sheet, saved.area);
  if (saved.kind === 'validation') {
    range.dataValidation.clear();
    const { rule, prompt, errorAlert } = (saved.before ?? {}) as Partial<Excel.Interfaces.DataValidationData>;
    if (rule && Object.keys(rule).length > 0) range.dataValidation.rule = rule;
    if (prompt) range.dataValidation.prompt = prompt;
    if (errorAlert) range.dataValidation.errorAlert = errorAlert;
    return;
  }
  if (saved.kind === 'conditional-format') return removeFormat(context, range, saved.formula ?? '');
  const table = sheet.tables.getItemOrNullObject(saved.name ?? '');
  table.load('name');
  await context.sync();
  if (table.isNullObject) return;
  if (saved.kind === 'table') table.convertToRange();
  else table.resize(range);
}

async function removeFormat(context: Excel.RequestContext, range: Excel.Range, formula: string): Promise<void> {
  range.conditionalFormats.load('items/type');
  await context.sync();
  const custom = range.conditionalFormats.items.filter(({ type }) => type === 'Custom');
  for (const format of custom) format.custom.rule.load('formula');
  await context.sync();
  custom.findLast((format) => format.custom.rule.formula === formula)?.delete();
}
