/** Freeze: our functions in the selection, the sheet or the workbook become the values that they show. */
import { Button, ProgressBar, Radio, RadioGroup } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { freeze, type FormulaScope, type Frozen } from '../../actions/freeze';
import { written } from '../../actions/written';
import { useAnnounce } from '../announce';
import { useStoppable } from '../use-stoppable';
import { useWords } from '../words';

const scopes: readonly FormulaScope[] = ['selection', 'sheet', 'workbook'];

export function FreezeScreen(): ReactNode {
  const { say } = useWords();
  const announce = useAnnounce();
  const [scope, setScope] = useState<FormulaScope>('workbook');
  const [skipped, setSkipped] = useState<Frozen['skipped'] | null>(null);
  const { progress, run: runStoppable, stop } = useStoppable();

  const run = async (): Promise<void> => {
    setSkipped(null);
    const answer = await runStoppable((tell) => freeze(scope, tell));
    if (!answer) return announce({ tone: 'info', text: say('builder.freeze.stopped') });
    if (!answer.done) return announce({ tone: 'error', text: say(`actions.refused.${answer.why}`) });
    setSkipped(answer.skipped);
    const left = answer.skipped.errors.length + answer.skipped.protected.length;
    if (answer.functions === 0) return announce({ tone: left > 0 ? 'warning' : 'info', text: say('builder.freeze.none') });
    announce({
      tone: left > 0 ? 'warning' : 'success',
      text: say('builder.freeze.done', { functions: answer.functions, cells: answer.cells }),
    });
    written();
  };

  return (
    <>
      <p className="quiet">{say('builder.freeze.intro')}</p>
      <RadioGroup aria-label={say('builder.freeze.where')} value={scope} onChange={(_event, { value }) => setScope(value as FormulaScope)}>
        {scopes.map((each) => (
          <Radio key={each} value={each} label={say(`builder.freeze.${each}`)} />
        ))}
      </RadioGroup>
      <div className="actions">
        <Button appearance="primary" disabled={progress !== null} onClick={() => void run()}>
          {say('builder.freeze.button')}
        </Button>
        {progress && <Button onClick={stop}>{say('builder.freeze.stop')}</Button>}
      </div>
      <div role="status" aria-live="polite">
        {progress && (
          <ProgressBar
            {...(progress.all > 0 ? { value: progress.done, max: progress.all } : {})}
            aria-label={say('builder.freeze.running')}
          />
        )}
      </div>
      {skipped && skipped.errors.length > 0 && <p className="old">{say('builder.freeze.errors', { cells: skipped.errors })}</p>}
      {skipped && skipped.protected.length > 0 && <p className="old">{say('builder.freeze.protected', { cells: skipped.protected })}</p>}
    </>
  );
}
