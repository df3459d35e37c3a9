/** What a range asks of what is typed into it. */
import type { Json } from '../protocol';
import type { RangeTarget } from '../cells';
import type { Scalar, Service } from '../service';
import type { Host } from '../host';
import { Instance } from '../service';
import { isWholly, noRule, over } from '../model';
import type { AlertStyle, Comparison, ValidationRule, ValidationType } from '../model';
import { mustAllow } from '../ranges';
import { objectArgument } from './arguments';
import { refuse } from '../errors';

const longest = { title: 32, message: 255, formula: 255 } as const;

const types: Readonly<Record<ValidationType, string>> = {
  none: 'None',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};
const comparisons: Readonly<Record<Comparison, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};
const alertStyles: Readonly<Record<AlertStyle, string>> = { stop: 'Stop', warning: 'Warning', information: 'Information' };
/** The rule's key on the wire by type; a list and a formula are told otherwise. */
const keys = { whole: 'wholeNumber', decimal: 'decimal', date: 'date', time: 'time', textLength: 'textLength' } as const;

type Uniform = ValidationRule | 'mixed';

/** The one rule that all cells of the range have. */
function ruleOf({ sheet, area }: RangeTarget): Uniform {
  const found = over(sheet.validations, area);
  const [first] = found;
  if (!first) return noRule;
  return found.length === 1 && isWholly(first, area) ? first : 'mixed';
}

function change(target: RangeTarget, changed: Partial<ValidationRule>, host: Host): void {
  mustAllow(target.sheet, null, host);
  const rule = ruleOf(target);
  target.sheet.setValidation([target.area], { ...(rule === 'mixed' ? noRule : rule), ...changed });
}

const flag = (value: Json | undefined, otherwise: boolean): boolean => (typeof value === 'boolean' ? value : otherwise);

function words(value: Json | undefined, most: number): string {
  const text = typeof value === 'string' ? value : '';
  if (text.length > most) throw refuse.argument(`At most ${String(most)} characters.`);
  return text;
}

const prompt: Scalar<RangeTarget> = {
  get: (target) => {
    const rule = ruleOf(target);
    return rule === 'mixed' ? null : { message: rule.prompt, showPrompt: rule.showPrompt, title: rule.promptTitle };
  },
  set: (target, value, host) => {
    const { message, showPrompt, title } = objectArgument(value);
    change(
      target,
      { prompt: words(message, longest.message), promptTitle: words(title, longest.title), showPrompt: flag(showPrompt, true) },
      host,
    );
  },
};

const errorAlert: Scalar<RangeTarget> = {
  get: (target) => {
    const rule = ruleOf(target);
    if (rule === 'mixed') return null;
    return { message: rule.alert, showAlert: rule.showAlert, style: alertStyles[rule.alertStyle], title: rule.alertTitle };
  },
  set: (target, value, host) => {
    const { message, showAlert, style, title } = objectArgument(value);
    const alertStyle = keyOf(alertStyles, style ?? 'Stop');
    change(
      target,
      {
        alert: words(message, longest.message),
        alertTitle: words(title, longest.title),
        showAlert: flag(showAlert, true),
        alertStyle,
      },
      host,
    );
  },
};

function keyOf<Key extends string>(names: Readonly<Record<Key, string>>, wanted: Json | undefined): Key {
  const key = (Object.keys(names) as Key[]).find((known) => names[known] === wanted);
  if (!key) throw refuse.argument();
  return key;
}

/** A formula with "=", a text or a number, as a file keeps it. */
function expression(value: Json | undefined): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value === '') throw refuse.argument();
  if (value.length > longest.formula + 1) throw refuse.argument('A rule holds at most 255 characters.');
  return value.startsWith('=') ? value.slice(1) : value;
}

function listOf(value: Json | undefined): string {
  const text = expression(value);
  return typeof value === 'string' && value.startsWith('=') ? text : `"${text.replaceAll('"', '""')}"`;
}

/** Set as Excel does: other rules of the cells go, their messages stay. */
function setRule(target: RangeTarget, value: Json, host: Host): void {
  const given = objectArgument(value);
  const [name, ...others] = Object.keys(given);
  if (name === undefined || others.length > 0) throw refuse.argument();
  const rule = objectArgument(given[name]);
  const plain = { operator: noRule.operator, formula1: '', formula2: '', showDropDown: true };
  if (name === 'list')
    return change(
      target,
      { ...plain, type: 'list', formula1: listOf(rule['source']), showDropDown: flag(rule['inCellDropDown'], true) },
      host,
    );
  if (name === 'custom') return change(target, { ...plain, type: 'custom', formula1: expression(rule['formula']) }, host);
  const type = keyOf(keys, name);
  const operator = keyOf(comparisons, rule['operator']);
  const isRange = operator === 'between' || operator === 'notBetween';
  const formula2 = isRange ? expression(rule['formula2']) : '';
  change(target, { ...plain, type, operator, formula1: expression(rule['formula1']), formula2 }, host);
}

function ruleJson(rule: ValidationRule): Json {
  const { type, operator, formula1, formula2, showDropDown } = rule;
  const shown = (text: string): Json => (text !== '' && Number.isFinite(Number(text)) ? Number(text) : `=${text}`);
  if (type === 'none') return {};
  if (type === 'custom') return { custom: { formula: `=${formula1}` } };
  if (type === 'list') {
    const isTexts = /^"(?:[^"]|"")*"$/.test(formula1);
    return { list: { inCellDropDown: showDropDown, source: isTexts ? formula1.slice(1, -1).replaceAll('""', '"') : `=${formula1}` } };
  }
  const compared = {
    formula1: shown(formula1),
    ...(formula2 === '' ? {} : { formula2: shown(formula2) }),
    operator: comparisons[operator],
  };
  return { [keys[type]]: compared };
}

const validationService: Service<RangeTarget> = {
  name: 'DataValidation',
  scalars: {
    Rule: {
      get: (target) => {
        const rule = ruleOf(target);
        return rule === 'mixed' ? null : ruleJson(rule);
      },
      set: setRule,
    },
    Prompt: prompt,
    ErrorAlert: errorAlert,
    IgnoreBlanks: {
      get: (target) => {
        const rule = ruleOf(target);
        return rule === 'mixed' ? null : rule.allowBlank;
      },
      set: (target, value, host) => change(target, { allowBlank: value === true }, host),
    },
    Type: {
      get: (target) => {
        const rule = ruleOf(target);
        return rule === 'mixed' ? 'Inconsistent' : types[rule.type];
      },
    },
  },
  methods: {
    Clear: (target, _, host) => {
      mustAllow(target.sheet, null, host);
      target.sheet.setValidation([target.area], null);
    },
  },
};

export function validation(target: RangeTarget): Instance {
  return Instance.of(validationService, target);
}
