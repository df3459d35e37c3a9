/** Reconcile: promised and received side by side, what is to be decided first; confirmed or refused one by one or together. */
import { Button, Input, ProgressBar, Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Reconciled } from '../../actions/reconcile';
import { MatchDetail } from '../parts/MatchDetail';
import { MatchSummary } from '../parts/MatchSides';
import { VirtualList } from '../parts/VirtualList';
import { filtered, rowsOf, runningTotals, type MatchRow, type RowFilter, type RowStatus } from '../reconcile-rows';
import { useReconcile, type ReconcileControl } from '../use-reconcile';
import { useWish } from '../use-wish';
import { useWords } from '../words';
import type { ScreenProps } from './screen-props';

const statuses: readonly RowStatus[] = ['suggested', 'ambiguous', 'open', 'over', 'short', 'in-parts', 'matched'];
const rowHeight = 84;
const everything: RowFilter = { status: '', partner: '', measure: '' };

export function ReconcileScreen({ wanted }: ScreenProps): ReactNode {
  const { say } = useWords();
  const control = useReconcile();
  const { found, reading, run } = control;
  useWish(wanted, () => void run());
  const { progress } = reading;
  return (
    <>
      {!found && <p className="quiet">{say('reconcile.pane.intro')}</p>}
      <div className="actions">
        <Button appearance="primary" disabled={progress !== null} onClick={() => void run()}>
          {say(found ? 'reconcile.pane.again' : 'reconcile.pane.button')}
        </Button>
        {progress && <Button onClick={reading.stop}>{say('reconcile.pane.stop')}</Button>}
      </div>
      <div role="status" aria-live="polite">
        {progress && (
          <ProgressBar
            {...(progress.all > 0 ? { value: progress.done, max: progress.all } : {})}
            aria-label={say('reconcile.pane.running')}
          />
        )}
        {found && !progress && <Totals found={found} />}
      </div>
      {found && !progress && <Matches found={found} control={control} />}
    </>
  );
}

function Totals({ found }: { readonly found: Reconciled }): ReactNode {
  const { say } = useWords();
  const { reconciliation } = found;
  if (reconciliation.lines.pledges.length + reconciliation.lines.receipts.length === 0) return <p>{say('reconcile.sheet.none')}</p>;
  return (
    <ul className="running-totals">
      {runningTotals(reconciliation).map(({ currency, pledged, received, settled }) => (
        <li key={currency}>{say('reconcile.pane.totals', { currency, pledged, received, settled })}</li>
      ))}
    </ul>
  );
}

interface MatchesProps {
  readonly found: Reconciled;
  readonly control: ReconcileControl;
}

function Matches({ found, control }: MatchesProps): ReactNode {
  const { say } = useWords();
  const [filter, setFilter] = useState<RowFilter>(everything);
  const [selected, setSelected] = useState(0);
  const { isBusy, decide, takeBack, writeSheet, pair } = control;
  const all = rowsOf(found.reconciliation);
  const rows = filtered(all, filter);
  const at = Math.min(selected, Math.max(0, rows.length - 1));
  const row = rows[at];
  const suggested = rows.filter(({ status }) => status === 'suggested');
  const decideAll = (verdict: 'confirmed' | 'refused'): void =>
    void decide(suggested.map(({ pledges, receipts }) => ({ verdict, pledges, receipts })));
  const keyPressed = (key: string): boolean => {
    if (!row?.match || isBusy) return false;
    const { pledges, receipts, status } = row;
    if (key === 'Enter' && status === 'suggested') void decide([{ verdict: 'confirmed', pledges, receipts }]);
    else if (key === 'Delete' || key === 'Backspace') void decide([{ verdict: 'refused', pledges, receipts }]);
    else return false;
    return true;
  };
  return (
    <>
      <Filters rows={all} filter={filter} change={setFilter} />
      <div className="actions">
        <Button size="small" disabled={isBusy || suggested.length === 0} onClick={() => decideAll('confirmed')}>
          {say('reconcile.pane.confirmAll', { count: suggested.length })}
        </Button>
        <Button size="small" disabled={isBusy || suggested.length === 0} onClick={() => decideAll('refused')}>
          {say('reconcile.pane.refuseAll', { count: suggested.length })}
        </Button>
        <Button size="small" disabled={isBusy || found.decisions === 0} onClick={() => void takeBack()}>
          {say('reconcile.pane.takeBack')}
        </Button>
        <Button size="small" disabled={isBusy} onClick={() => void writeSheet()}>
          {say('reconcile.pane.sheet')}
        </Button>
      </div>
      <Tolerance found={found} control={control} />
      <p className="quiet">{say('reconcile.pane.keys', { count: rows.length })}</p>
      <VirtualList
        items={rows}
        idOf={({ id }: MatchRow) => id}
        rowHeight={rowHeight}
        label={say('reconcile.pane.list')}
        selected={at}
        onSelect={setSelected}
        onKey={keyPressed}
        draw={(each) => <MatchSummary row={each} />}
      />
      {row && (
        <MatchDetail
          row={row}
          isBusy={isBusy}
          decide={(made) => void decide(made)}
          pair={(one, other, same) => void pair(one, other, same)}
        />
      )}
    </>
  );
}

interface FiltersProps {
  readonly rows: readonly MatchRow[];
  readonly filter: RowFilter;
  readonly change: (filter: RowFilter) => void;
}

function Filters({ rows, filter, change }: FiltersProps): ReactNode {
  const { say } = useWords();
  const measures = [...new Set(rows.map(({ measure }) => measure))].filter((measure) => measure !== '').sort();
  const counts = new Map<RowStatus, number>();
  for (const { status } of rows) counts.set(status, (counts.get(status) ?? 0) + 1);
  return (
    <div className="filters">
      <Select
        size="small"
        aria-label={say('reconcile.pane.byStatus')}
        value={filter.status}
        onChange={(_event, { value }) => change({ ...filter, status: value as RowFilter['status'] })}
      >
        <option value="">{say('reconcile.pane.all')}</option>
        {statuses
          .filter((status) => counts.has(status))
          .map((status) => (
            <option key={status} value={status}>
              {`${say(`reconcile.pane.status.${status}`)} (${counts.get(status) ?? 0})`}
            </option>
          ))}
      </Select>
      <Select
        size="small"
        aria-label={say('reconcile.pane.byCurrency')}
        value={filter.measure}
        onChange={(_event, { value }) => change({ ...filter, measure: value })}
      >
        <option value="">{say('reconcile.pane.allCurrencies')}</option>
        {measures.map((measure) => (
          <option key={measure}>{measure}</option>
        ))}
      </Select>
      <Input
        size="small"
        aria-label={say('reconcile.pane.byPartner')}
        placeholder={say('reconcile.column.partner')}
        value={filter.partner}
        onChange={(_event, { value }) => change({ ...filter, partner: value })}
      />
    </div>
  );
}

function Tolerance({ found, control }: MatchesProps): ReactNode {
  const { say } = useWords();
  const kept = found.settings.ledgers?.tolerance;
  const [text, setText] = useState(kept ? `${kept.figure}${kept.isShare ? '%' : ''}` : '');
  const read = /^(\d+(?:[.,]\d+)?)\s*(%?)$/.exec(text.trim());
  const isWrong = text.trim() !== '' && !read;
  const keep = (): void => {
    if (isWrong) return;
    void control.tolerate(read ? { figure: Number((read[1] ?? '').replace(',', '.')), isShare: read[2] === '%' } : null);
  };
  return (
    <div className="actions">
      <Input
        size="small"
        aria-label={say('reconcile.pane.tolerance')}
        placeholder={say('reconcile.pane.tolerance')}
        aria-invalid={isWrong}
        value={text}
        onChange={(_event, { value }) => setText(value)}
      />
      <Button size="small" disabled={control.isBusy || isWrong} onClick={keep}>
        {say('reconcile.pane.tolerate')}
      </Button>
    </div>
  );
}
