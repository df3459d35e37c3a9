/** The custom functions as data: what Excel's metadata and the pane's builder say of them, and what runs. */
import { breakdown, crosstab } from './breakdowns';
import { check, residual } from './check';
import { date } from './date';
import { datecheck } from './datecheck';
import { expiry } from './expiry';
import { locate } from './locate';
import { number } from './number';
import { outliers } from './outliers';
import { partner } from './partner';
import { persons } from './persons';
import { coverage, place } from './place';
import type { Argument, FunctionContext, FunctionResult } from './result';
import { reconcile } from './reconcile';
import { sayNumber } from './say';
import { series } from './series';
import { shares } from './shares';

export interface FunctionParameter {
  readonly name: string;
  readonly type: 'scalar' | 'range';
  readonly optional: boolean;
  /** Key of its help in `wording/messages`. */
  readonly help: string;
}

export interface CustomFunction {
  /** Latin in every language. */
  readonly name: string;
  readonly parameters: readonly FunctionParameter[];
  /** Key of its description. */
  readonly description: string;
  /** Omitted arguments are `undefined` or blank. */
  readonly run: (args: readonly Argument[], context: FunctionContext) => FunctionResult;
}

/** "values:range" is a range, "[most]" may be left out. */
function define(name: string, parameters: string, run: CustomFunction['run']): CustomFunction {
  return {
    name,
    run,
    description: `functions.${name}.description`,
    parameters: parameters.split(' ').map((text) => {
      const [parameter = '', type] = text.replace(/[[\]]/g, '').split(':');
      return {
        name: parameter,
        optional: text.startsWith('['),
        type: type === 'range' ? 'range' : 'scalar',
        help: `functions.${name}.${parameter}`,
      };
    }),
  };
}

export const customFunctions = {
  NUMBER: define('NUMBER', 'text [kind]', number),
  DATE: define('DATE', 'text [country]', date),
  DATECHECK: define('DATECHECK', 'start [end] [published] [weekday]', datecheck),
  CHECK: define('CHECK', 'total parts:range [mode] [qualifier]', check),
  RESIDUAL: define('RESIDUAL', 'total parts:range', residual),
  LOCATE: define('LOCATE', 'labels:range values:range relations:range [most]', locate),
  SHARES: define('SHARES', 'labels:range values:range [total] [decimals] [language]', shares),
  BREAKDOWN: define('BREAKDOWN', 'by:range measures:range [totals] [order]', breakdown),
  CROSSTAB: define('CROSSTAB', 'rows:range columns:range measure:range [totals]', crosstab),
  SERIES: define('SERIES', 'campaigns:range indicator values:range', series),
  PERSONS: define('PERSONS', 'services:range', persons),
  PLACE: define('PLACE', 'name [country] [date] [language]', place),
  COVERAGE: define('COVERAGE', 'places:range region [date]', coverage),
  PARTNER: define('PARTNER', 'name partners:range [least]', partner),
  EXPIRY: define('EXPIRY', 'expiry arrival [months]', expiry),
  RECONCILE: define('RECONCILE', 'pledges:range receipts:range [tolerance]', reconcile),
  OUTLIERS: define('OUTLIERS', 'values:range [method]', outliers),
  SAY: define('SAY', 'number noun [language] [style]', sayNumber),
} as const satisfies Readonly<Record<string, CustomFunction>>;
