/** What sheets ask of their cells: validation by columns, in blocks that ask for the same, and formulas of conditional formats. */
import type { Inspected, RuleBlock, SheetRules } from '../../core/templates/repair';
import { rangeAt } from './saved-cells';

interface Asked {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
  readonly validation: Excel.DataValidation;
}

/** Syncs once for each halving of a column that asks for several things. */
export async function readRules(context: Excel.RequestContext, inspected: readonly Inspected[]): Promise<ReadonlyMap<string, SheetRules>> {
  const rules = new Map<string, SheetRules>();
  for (const each of inspected) rules.set(each.sheet, await rulesOfSheet(context, each));
  return rules;
}

async function rulesOfSheet(context: Excel.RequestContext, { sheet: name, area }: Inspected): Promise<SheetRules> {
  const sheet = context.workbook.worksheets.getItem(name);
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => ask(sheet, area.left + index, area.top, area.bottom));
  return { validations: joined(await blocksOf(context, sheet, columns)), formats: await formulasOver(context, sheet, area) };
}

function ask(sheet: Excel.Worksheet, column: number, top: number, bottom: number): Asked {
  const { dataValidation: validation } = rangeAt(sheet, { top, bottom, left: column, right: column });
  validation.load('type,rule');
  return { column, top, bottom, validation };
}

async function blocksOf(context: Excel.RequestContext, sheet: Excel.Worksheet, asked: readonly Asked[]): Promise<readonly RuleBlock[]> {
  if (asked.length === 0) return [];
  await context.sync();
  const blocks = asked.flatMap(({ column, top, bottom, validation }): RuleBlock[] =>
    isMixed(validation) ? [] : [{ column, top, bottom, type: validation.type, source: sourceOf(validation.rule) }],
  );
  const halves = asked
    .filter(({ validation, top, bottom }) => isMixed(validation) && top < bottom)
    .flatMap(({ column, top, bottom }) => {
      const middle = Math.floor((top + bottom) / 2);
      return [ask(sheet, column, top, middle), ask(sheet, column, middle + 1, bottom)];
    });
  return [...blocks, ...(await blocksOf(context, sheet, halves))];
}

const isMixed = ({ type }: Excel.DataValidation): boolean => type === 'Inconsistent' || type === 'MixedCriteria';

function sourceOf(rule: Excel.DataValidationRule): string {
  const source: unknown = rule.list?.source;
  return typeof source === 'string' ? source : '';
}

/** Neighbours that ask for the same are one block. */
function joined(blocks: readonly RuleBlock[]): readonly RuleBlock[] {
  const found: RuleBlock[] = [];
  for (const block of [...blocks].sort((one, other) => one.column - other.column || one.top - other.top)) {
    const last = found.at(-1);
    const isSame =
      last?.column === block.column && last.bottom === block.top - 1 && last.type === block.type && last.source === block.source;
    if (last && isSame) found[found.length - 1] = { ...last, bottom: block.bottom };
    else found.push(block);
  }
  return found;
}

async function formulasOver(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Inspected['area']): Promise<readonly string[]> {
  const { conditionalFormats } = rangeAt(sheet, area);
  conditionalFormats.load('items/type');
  await context.sync();
  const custom = conditionalFormats.items.filter(({ type }) => type === 'Custom');
  for (const format of custom) format.custom.rule.load('formula');
  await context.sync();
  return custom.map((format) => format.custom.rule.formula);
}
