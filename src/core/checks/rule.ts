/** What a rule is: data for the registry and one function that yields candidates for findings. */
import type { MessageArguments, Outcome, Severity, Suggestion } from '../model/findings';
import type { CellRef, RangeRef } from '../model/grid';
import type { CheckContext } from './context';

export type RuleGroup = 'sums' | 'numbers' | 'dates' | 'rows' | 'donations' | 'workbook';
/** What must have been recognised for the rule to say anything. */
export type Need = 'relations' | 'figures' | 'fields' | 'cells' | 'mapping' | 'country';

export interface Parameter {
  readonly default: number;
  readonly least: number;
  readonly most: number;
}

/** One code of the catalogue. Its texts are `checks.<code>`, `checks.title.<code>` and `checks.help.<code>`. */
export interface CodeDefinition {
  readonly code: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  readonly needs: readonly Need[];
  readonly parameters?: Readonly<Record<string, Parameter>>;
  /** Findings of ranked codes that name the same first cell have one cause: that of the lowest rank is kept. */
  readonly rank?: number;
  /** In the places that its candidates explain, codes that give way are not told. */
  readonly explains?: true;
  /** Restates, in weaker words, what a wrong sum or a formula that counts wrongly already says of the same cells. */
  readonly givesWay?: true;
}

export interface Candidate {
  readonly code: string;
  readonly outcome: Outcome;
  /** Where it differs from the code's own. An undecided candidate is lowered to warning in any case. */
  readonly severity?: Severity;
  readonly cells: readonly (CellRef | RangeRef)[];
  /** Without `checks.`; left out where it is the code. */
  readonly message?: string;
  readonly args: MessageArguments;
  readonly found?: number | string | null;
  readonly expected?: number | string | null;
  readonly gap?: number | null;
  readonly suggestions?: readonly Suggestion[];
  /** What tells it from others of its code in the same column, which have another cause. */
  readonly apart?: string;
  /** Cells whose weaker findings this one explains: they have the same cause and are not listed apart. */
  readonly explains?: readonly (CellRef | RangeRef)[];
}

export interface Rule {
  readonly codes: readonly CodeDefinition[];
  readonly run: (context: CheckContext) => Iterable<Candidate>;
}

/** The value of a parameter: the user's, held within its bounds, or the registry's. */
export function parameter(context: CheckContext, definition: CodeDefinition, name: string): number {
  const described = definition.parameters?.[name];
  if (!described) throw new Error(`The rule ${definition.code} has no parameter ${name}.`);
  const chosen = context.settings.parameters?.[definition.code]?.[name] ?? described.default;
  return Math.min(described.most, Math.max(described.least, chosen));
}
