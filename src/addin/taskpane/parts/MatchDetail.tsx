/** The chosen match: both sides whole, why, and what can be decided of it. */
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Decided } from '../../actions/reconcile';
import type { MatchRow } from '../reconcile-rows';
import { useWords } from '../words';
import { figureText, MatchSides } from './MatchSides';

interface Props {
  readonly row: MatchRow;
  readonly isBusy: boolean;
  readonly decide: (made: readonly Decided[]) => void;
  readonly pair: (one: string, other: string, same: boolean) => void;
}

export function MatchDetail({ row, isBusy, decide, pair }: Props): ReactNode {
  const words = useWords();
  const { say } = words;
  const { match, pledges, receipts } = row;
  const [one, other] = [pledges[0]?.entry.partner ?? '', receipts[0]?.entry.partner ?? ''];
  const isOfNames =
    match?.pass === 'partner-name' &&
    match.status === 'suggested' &&
    match.doubt !== 'unequal' &&
    one !== '' &&
    other !== '' &&
    one !== other;
  const isShown = match?.status === 'suggested' || match?.status === 'ambiguous';
  return (
    <section className="match-detail" aria-label={say('reconcile.pane.chosen')}>
      <MatchSides row={row} />
      {match && <p>{say(match.why.key, match.why.args)}</p>}
      {match?.balance != null && match.balance !== 0 && <p>{say('reconcile.pane.balance', { balance: match.balance })}</p>}
      {match?.candidates.map((candidate, index) => (
        <Button key={index} size="small" disabled={isBusy} onClick={() => decide([{ verdict: 'confirmed', ...candidate }])}>
          {say('reconcile.pane.choose', {
            pledges: { list: candidate.pledges.map((line) => figureText(words, line)) },
            receipts: { list: candidate.receipts.map(({ entry }) => (entry.number === '' ? `${entry.row + 1}` : entry.number)) },
          })}
        </Button>
      ))}
      {match && (
        <div className="actions">
          {match.status === 'suggested' && (
            <Button
              appearance="primary"
              size="small"
              disabled={isBusy}
              onClick={() => decide([{ verdict: 'confirmed', pledges, receipts }])}
            >
              {say('reconcile.pane.confirm')}
            </Button>
          )}
          <Button size="small" disabled={isBusy} onClick={() => decide([{ verdict: 'refused', pledges, receipts }])}>
            {say(isShown ? 'reconcile.pane.refuse' : 'reconcile.pane.part')}
          </Button>
        </div>
      )}
      {isOfNames && (
        <div className="actions">
          <Button size="small" disabled={isBusy} onClick={() => pair(one, other, true)}>
            {say('reconcile.pane.onePartner')}
          </Button>
          <Button size="small" disabled={isBusy} onClick={() => pair(one, other, false)}>
            {say('reconcile.pane.twoPartners')}
          </Button>
        </div>
      )}
    </section>
  );
}
