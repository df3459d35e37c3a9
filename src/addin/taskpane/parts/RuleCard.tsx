/** One rule of the catalogue: what it looks for, a switch, where it is off, and its limits. */
import { Button, Field, Input, Switch } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { CodeDefinition } from '../../../core/checks';
import type { CheckSettings, RuleScope } from '../../../core/model/settings';
import { refText } from '../../../core/model/addresses';
import type { Changed } from '../../actions/kept-settings';
import { setParameter, switchOff, switchOn } from '../../actions/rules';
import { useAnnounce } from '../announce';
import { useWords } from '../words';

interface RuleProps {
  readonly definition: CodeDefinition;
  readonly settings: CheckSettings;
}

type Limits = NonNullable<CodeDefinition['parameters']>[string];

export function RuleCard({ definition, settings }: RuleProps): ReactNode {
  const { say } = useWords();
  const refuse = useRefusal();
  const { code, parameters = {} } = definition;
  const own = (settings.switchedOff ?? []).filter((off) => off.code === code);
  const isOn = own.every(({ scope }) => scope.kind !== 'workbook');
  const title = say(`checks.title.${code}`);
  const turn = async (on: boolean): Promise<void> => refuse(await (on ? switchOn : switchOff)(code, { kind: 'workbook' }));
  return (
    <div className="rule">
      <Switch label={title} checked={isOn} onChange={(_event, { checked }) => void turn(checked)} />
      <p className="quiet">{say(`checks.help.${code}`)}</p>
      {own.map(({ scope }) => (scope.kind === 'workbook' ? null : <OffPlace key={placeOf(scope)} code={code} scope={scope} />))}
      {Object.entries(parameters).map(([name, limits]) => (
        <LimitField
          key={`${name} ${settings.parameters?.[code]?.[name] ?? ''}`}
          code={code}
          name={name}
          limits={limits}
          chosen={settings.parameters?.[code]?.[name] ?? null}
        />
      ))}
    </div>
  );
}

function placeOf(scope: RuleScope): string {
  if (scope.kind === 'range') return refText(scope.range);
  return scope.kind === 'sheet' ? scope.sheet : '';
}

function useRefusal(): (answer: Changed) => void {
  const { say } = useWords();
  const announce = useAnnounce();
  return (answer) => {
    if (!answer.done) announce({ tone: 'error', text: say(`actions.refused.${answer.why}`) });
  };
}

function OffPlace({ code, scope }: { readonly code: string; readonly scope: RuleScope }): ReactNode {
  const { say } = useWords();
  const refuse = useRefusal();
  const place = placeOf(scope);
  return (
    <div className="actions">
      <span>{say('living.rules.off-in', { places: place })}</span>
      <Button size="small" onClick={() => void switchOn(code, scope).then(refuse)}>
        {say('living.rules.on-again', { place })}
      </Button>
    </div>
  );
}

interface LimitProps {
  readonly code: string;
  readonly name: string;
  readonly limits: Limits;
  /** The user's value; `null` for the default. */
  readonly chosen: number | null;
}

function LimitField({ code, name, limits, chosen }: LimitProps): ReactNode {
  const { say } = useWords();
  const refuse = useRefusal();
  const [text, setText] = useState(String(chosen ?? limits.default));
  const { least, most } = limits;
  const value = Number(text.replace(',', '.'));
  const isBeyond = text.trim() === '' || !Number.isFinite(value) || value < least || value > most;
  const save = async (): Promise<void> => {
    if (isBeyond || value === (chosen ?? limits.default)) return;
    refuse(await setParameter(code, name, value === limits.default ? null : value));
  };
  const hint = `${say('living.rules.bounds', { least, most })} · ${say('living.rules.default', { value: limits.default })}`;
  return (
    <Field
      label={say(`living.parameter.${code}.${name}`)}
      hint={hint}
      {...(isBeyond ? { validationMessage: say('living.rules.beyond', { least, most }) } : {})}
    >
      <Input
        dir="ltr"
        inputMode="decimal"
        value={text}
        onChange={(_event, { value: typed }) => setText(typed)}
        onBlur={() => void save()}
        onKeyDown={({ key }) => {
          if (key === 'Enter') void save();
        }}
        {...(chosen === null
          ? {}
          : {
              contentAfter: (
                <Button size="small" appearance="transparent" onClick={() => void setParameter(code, name, null).then(refuse)}>
                  {say('living.rules.back')}
                </Button>
              ),
            })}
      />
    </Field>
  );
}
