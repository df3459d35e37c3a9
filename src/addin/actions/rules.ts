/** Switch a rule off where it does not fit, set its thresholds, and take either back. */
import { definitionOf } from '../../core/checks';
import { refText } from '../../core/model/addresses';
import type { CheckSettings, RuleScope } from '../../core/model/settings';
import { changeSettings, type Changed } from './kept-settings';

export function switchOff(code: string, scope: RuleScope): Promise<Changed> {
  return changeSettings((settings) => ({ ...settings, switchedOff: [...switchesWithout(settings, code, scope), { code, scope }] }));
}

export function switchOn(code: string, scope: RuleScope): Promise<Changed> {
  return changeSettings((settings) => ({ ...settings, switchedOff: switchesWithout(settings, code, scope) }));
}

/** `null` brings the default back. A value beyond the bounds is held within them. */
export function setParameter(code: string, name: string, value: number | null): Promise<Changed> {
  return changeSettings((settings) => {
    const { [name]: _former, ...others } = settings.parameters?.[code] ?? {};
    const own = value === null ? others : { ...others, [name]: bounded(code, name, value) };
    const { [code]: _replaced, ...rules } = settings.parameters ?? {};
    return { ...settings, parameters: Object.keys(own).length === 0 ? rules : { ...rules, [code]: own } };
  });
}

/** Everything as it comes: all rules on, all thresholds at their defaults. Acceptances stay. */
export function resetRules(): Promise<Changed> {
  return changeSettings(({ switchedOff: _switches, parameters: _thresholds, ...others }) => others);
}

function bounded(code: string, name: string, value: number): number {
  const parameter = definitionOf(code).parameters?.[name];
  if (!parameter) throw new Error(`The rule ${code} has no parameter ${name}.`);
  return Math.min(parameter.most, Math.max(parameter.least, value));
}

function switchesWithout({ switchedOff = [] }: CheckSettings, code: string, scope: RuleScope): CheckSettings['switchedOff'] & object {
  return switchedOff.filter((off) => off.code !== code || scopeKey(off.scope) !== scopeKey(scope));
}

function scopeKey(scope: RuleScope): string {
  return scope.kind === 'range' ? refText(scope.range) : `${scope.kind} ${scope.kind === 'sheet' ? scope.sheet : ''}`;
}
