/** The rules that a check runs. A rule is added by adding its row. */
import type { CodeDefinition, Rule } from './rule';
import { ageDates } from './rules/age-dates';
import { ageSex } from './rules/age-sex';
import { breakdownMissing } from './rules/breakdown-missing';
import { brokenMappings } from './rules/broken-mappings';
import { categories } from './rules/categories';
import { contacts } from './rules/contacts';
import { counts } from './rules/counts';
import { currencies } from './rules/currencies';
import { dateSystems } from './rules/date-systems';
import { dates } from './rules/dates';
import { doubleCount } from './rules/double-count';
import { duplicates } from './rules/duplicates';
import { editions } from './rules/editions';
import { errorCells } from './rules/error-cells';
import { expiry } from './rules/expiry';
import { formulaTexts } from './rules/formula-texts';
import { givenOut } from './rules/given-out';
import { listed } from './rules/listed';
import { lots } from './rules/lots';
import { missing } from './rules/missing';
import { mixedUnits } from './rules/mixed-units';
import { notRecalculated } from './rules/not-recalculated';
import { numbers } from './rules/numbers';
import { outliers } from './rules/outliers';
import { percents } from './rules/percents';
import { places } from './rules/places';
import { privateData } from './rules/private-data';
import { rangeTooShort } from './rules/range-too-short';
import { reconciled } from './rules/reconciled';
import { requiredFields } from './rules/required';
import { sheetStates } from './rules/sheet-states';
import { stock } from './rules/stock';
import { sums } from './rules/sums';
import { targets } from './rules/targets';
import { totals } from './rules/totals';
import { unreadDates } from './rules/unread-dates';

export const rules: readonly Rule[] = [
  sums,
  doubleCount,
  rangeTooShort,
  breakdownMissing,
  percents,
  ageSex,
  listed,
  totals,
  mixedUnits,
  contacts,
  counts,
  missing,
  outliers,
  numbers,
  dates,
  unreadDates,
  ageDates,
  dateSystems,
  duplicates,
  errorCells,
  requiredFields,
  targets,
  places,
  categories,
  editions,
  currencies,
  reconciled,
  givenOut,
  lots,
  expiry,
  stock,
  formulaTexts,
  sheetStates,
  notRecalculated,
  brokenMappings,
  privateData,
];

const definitions: ReadonlyMap<string, CodeDefinition> = new Map(
  rules.flatMap((rule) => rule.codes.map((definition) => [definition.code, definition])),
);

/** Every code of the catalogue that a check can say. */
export const codes: readonly CodeDefinition[] = [...definitions.values()];

export function definitionOf(code: string): CodeDefinition {
  const definition = definitions.get(code);
  if (!definition) throw new Error(`No rule declares the code ${code}.`);
  return definition;
}
