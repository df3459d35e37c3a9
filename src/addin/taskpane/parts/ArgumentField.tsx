/** One parameter of a function: its help, what is typed for it, and the selection of the sheet at a click. */
import { Button, Field, Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { refText } from '../../../core/model/addresses';
import type { FunctionParameter } from '../../../core/functions/registry';
import { selection } from '../../actions/workbook';
import { useAnnounce } from '../announce';
import { useWords } from '../words';

interface Props {
  readonly parameter: FunctionParameter;
  readonly value: string;
  readonly change: (value: string) => void;
}

export function ArgumentField({ parameter, value, change }: Props): ReactNode {
  const { say } = useWords();
  const announce = useAnnounce();
  const takeSelection = async (): Promise<void> => {
    const answer = await selection();
    if (answer.done) change(refText({ sheet: answer.sheet, ...answer.area }));
    else announce({ tone: 'error', text: say(`actions.refused.${answer.why}`) });
  };
  const label = (
    <span>
      <bdi dir="ltr">{parameter.name}</bdi>
      {parameter.optional && <span className="quiet"> {say('builder.optional')}</span>}
    </span>
  );
  return (
    <Field label={{ children: label }} hint={say(parameter.help)} required={!parameter.optional}>
      <div className="argument">
        <Input value={value} dir="auto" onChange={(_event, { value: typed }) => change(typed)} />
        <Button size="small" onClick={() => void takeSelection()} aria-label={say('builder.selection.for', { parameter: parameter.name })}>
          {say('builder.selection')}
        </Button>
      </div>
    </Field>
  );
}
