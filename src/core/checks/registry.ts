/** The rules that a check runs. A rule is added by adding its row. */
import type { CodeDefinition, Rule } from './rule';
import { breakdownMissing } from './rules/breakdown-missing';
import { contacts } from './rules/contacts';
import { counts } from './rules/counts';
import { doubleCount } from './rules/double-count';
import { errorCells } from './rules/error-cells';
import { missing } from './rules/missing';
import { outliers } from './rules/outliers';
import { rangeTooShort } from './rules/range-too-short';
import { sums } from './rules/sums';
import { totals } from './rules/totals';
import { workbookRules } from './rules/workbook';

export const rules: readonly Rule[] = [
  sums, doubleCount, rangeTooShort, breakdownMissing, totals, contacts, counts, missing, outliers, errorCells, workbookRules,
];

const definitions: ReadonlyMap<string, CodeDefinition> = new Map(rules.flatMap((rule) => rule.codes.map((definition) => [definition.code, definition])));

/** Every code of the catalogue that a check can say. */
export const codes: readonly CodeDefinition[] = [...definitions.values()];

export function definitionOf(code: string): CodeDefinition {
  const definition = definitions.get(code);
  if (!definition) throw new Error(`No rule declares the code ${code}.`);
  return definition;
}
