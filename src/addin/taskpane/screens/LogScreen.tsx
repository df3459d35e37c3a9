/** Log: what was accepted, why and when, whether it still holds; each can be withdrawn. */
import { Badge, Button, Card } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { logOf, type LoggedAcceptance } from '../../../core/checks';
import { parseRef } from '../../../core/model/addresses';
import { hasMessage } from '../../../core/wording/wording';
import { withdraw } from '../../actions/accept';
import { useAnnounce } from '../announce';
import { PlaceLink } from '../parts/MappingPlace';
import { useSettings } from '../use-settings';
import { useWords } from '../words';

export function LogScreen(): ReactNode {
  const { say } = useWords();
  const { settings, findings } = useSettings();
  const log = logOf(settings.acceptances ?? [], findings ?? []);
  return (
    <>
      <p className="quiet">{say(log.length === 0 ? 'living.log.none' : 'living.log.intro')}</p>
      {log.length > 0 && !findings && <p className="old">{say('living.log.unknown')}</p>}
      <div className="findings">
        <ul>
          {log.map((entry) => (
            <li key={`${entry.acceptance.code} ${entry.acceptance.cell} ${entry.acceptance.at ?? ''}`}>
              <AcceptedCard entry={entry} isChecked={findings !== null} />
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

function AcceptedCard({ entry, isChecked }: { readonly entry: LoggedAcceptance; readonly isChecked: boolean }): ReactNode {
  const { say, language } = useWords();
  const announce = useAnnounce();
  const { acceptance, finding } = entry;
  const { code, cell, reason, at } = acceptance;
  // A code of a later version has no title here.
  const rule = hasMessage(`checks.title.${code}`) ? say(`checks.title.${code}`) : code;
  const range = parseRef(cell);

  const takeBack = async (): Promise<void> => {
    const answer = await withdraw(acceptance);
    announce(
      answer.done ? { tone: 'success', text: say('living.log.withdrawn') } : { tone: 'error', text: say(`actions.refused.${answer.why}`) },
    );
  };

  return (
    <Card size="small" className={`finding ${finding ? 'info' : 'warning'}`}>
      <h3>{rule}</h3>
      {finding && <p>{say(finding.message.key, finding.message.args)}</p>}
      <p>
        <strong>{say('living.sheet.reason')}</strong>
        {': '}
        <bdi>{reason}</bdi>
      </p>
      <p className="cells">
        {range ? (
          <>
            <bdi className="quiet">{range.sheet}</bdi>
            <PlaceLink range={range} />
          </>
        ) : (
          <bdi>{cell}</bdi>
        )}
        {at && (
          <bdi className="quiet">
            {new Intl.DateTimeFormat(`${language}-u-nu-latn`, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at))}
          </bdi>
        )}
      </p>
      <div className="actions">
        {isChecked && (
          <Badge appearance="outline" color={finding ? 'success' : 'warning'}>
            {say(finding ? 'living.log.holds' : 'living.log.stale')}
          </Badge>
        )}
        <Button size="small" onClick={() => void takeBack()} aria-label={say('living.log.withdraw-of', { rule, cell })}>
          {say('living.log.withdraw')}
        </Button>
      </div>
    </Card>
  );
}
