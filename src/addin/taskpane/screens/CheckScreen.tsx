/** Check: one button, then the findings by importance; each says what to do and leads to its cells. */
import { Button, ProgressBar, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { countOpen } from '../../../core/reports/check-report';
import type { Finding, Severity } from '../../../core/model/findings';
import { FindingCard } from '../parts/FindingCard';
import { FindingsTools } from '../parts/FindingsTools';
import { useCheck, type CheckState } from '../use-check';
import { useWish } from '../use-wish';
import { useWords } from '../words';
import type { ScreenProps } from './screen-props';

const severities: readonly Severity[] = ['error', 'warning', 'info'];

export function CheckScreen({ wanted }: ScreenProps): ReactNode {
  const { t } = useWords();
  const { state, run, stop } = useCheck();
  useWish(wanted, () => void run());
  const isRunning = state.phase === 'running';
  return (
    <>
      <div className="actions">
        <Button appearance="primary" disabled={isRunning} onClick={() => void run()}>
          {t(state.phase === 'checked' ? 'check.again' : 'check.button')}
        </Button>
        {isRunning && <Button onClick={stop}>{t('check.stop')}</Button>}
      </div>
      <div role="status" aria-live="polite">
        <Status state={state} />
      </div>
      {state.phase === 'checked' && <FindingsTools />}
      {state.phase === 'checked' && <Findings findings={state.checked.result.findings} isOld={state.isOld} />}
    </>
  );
}

function Status({ state }: { readonly state: CheckState }): ReactNode {
  const { t, say } = useWords();
  switch (state.phase) {
    case 'none':
      return <p className="quiet">{t('check.intro')}</p>;
    case 'running':
      return (
        <>
          <p>{t('check.running')}</p>
          <ProgressBar {...(state.all > 0 ? { value: state.done, max: state.all } : {})} aria-label={t('check.running')} />
        </>
      );
    case 'refused':
      return <p>{say(`actions.refused.${state.why}`)}</p>;
    case 'checked':
      return <Summary {...state} />;
  }
}

function Summary({ checked, isOld }: Extract<CheckState, { phase: 'checked' }>): ReactNode {
  const { t } = useWords();
  const counts = countOpen(checked.result.findings);
  const { cells, relations } = checked.result.checked;
  return (
    <>
      {isOld && <p className="old">{t('check.old')}</p>}
      <Text as="p" weight="semibold">
        {counts.error + counts.warning === 0 ? t('check.clean') : t('check.counts', { ...counts })}
      </Text>
      <p className="quiet">{t('check.scope', { tables: checked.recognition.regions.length, cells, relations })}</p>
    </>
  );
}

function Findings({ findings, isOld }: { readonly findings: readonly Finding[]; readonly isOld: boolean }): ReactNode {
  const { t } = useWords();
  const open = findings.filter(({ accepted }) => accepted === null);
  return (
    <div className={isOld ? 'findings faded' : 'findings'}>
      {severities.map((severity) => {
        const group = open.filter((finding) => finding.severity === severity);
        return group.length === 0 ? null : (
          <section key={severity} aria-label={t(`severity.${severity}`, { count: group.length })}>
            <h2 className={severity}>{t(`severity.${severity}`, { count: group.length })}</h2>
            <ul>
              {group.map((finding, index) => (
                <li key={`${finding.code}-${index}`}>
                  <FindingCard finding={finding} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
