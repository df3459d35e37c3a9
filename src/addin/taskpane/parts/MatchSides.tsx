/** A match in two columns: what was promised, what came. Each line leads to its cell. */
import type { ReactNode } from 'react';
import { Link } from '@fluentui/react-components';
import { refText } from '../../../core/model/addresses';
import { cellOfEntry } from '../../../core/records/ledger';
import type { Line } from '../../../core/reconcile';
import { isoFromSerial } from '../../../core/reading/dates';
import { hasMessage } from '../../../core/wording/wording';
import { select } from '../../actions/workbook';
import type { MatchRow } from '../reconcile-rows';
import { useWords, type Words } from '../words';

export function figureText({ say }: Words, { figure, entry, unit }: Line): string {
  const measure = entry.currency ?? (unit !== null && hasMessage(`reconcile.unit.${unit}`) ? say(`reconcile.unit.${unit}`) : (unit ?? ''));
  return figure === null ? say('reconcile.pane.unread') : say('reconcile.pane.figure', { figure, measure });
}

/** One line of each side, for the list. */
export function MatchSummary({ row }: { readonly row: MatchRow }): ReactNode {
  const words = useWords();
  const side = (lines: readonly Line[]): ReactNode => {
    const [first] = lines;
    return (
      <span className="match-side">
        {first ? (
          <>
            <bdi className="match-name">{first.entry.partner || first.entry.purpose}</bdi>
            <span>
              {figureText(words, first)}
              {lines.length > 1 && ` (+${lines.length - 1})`}
            </span>
          </>
        ) : (
          <span className="quiet">{words.say('reconcile.pane.nothing')}</span>
        )}
      </span>
    );
  };
  return (
    <span className="match-row">
      <span className={`match-status ${row.status}`}>{words.say(`reconcile.pane.status.${row.status}`)}</span>
      {side(row.pledges)}
      {side(row.receipts)}
      {row.match && <span className="match-why">{words.say(row.match.why.key, row.match.why.args)}</span>}
    </span>
  );
}

export function MatchSides({ row }: { readonly row: MatchRow }): ReactNode {
  const words = useWords();
  const { say } = words;
  const side = (title: string, lines: readonly Line[]): ReactNode => (
    <section aria-label={title}>
      <h2>{title}</h2>
      {lines.length === 0 && <p className="quiet">{say('reconcile.pane.nothing')}</p>}
      <ul>
        {lines.map((line) => {
          const { entry } = line;
          const cell = cellOfEntry(entry);
          const details = [entry.purpose, entry.number, entry.date === null ? '' : isoFromSerial(entry.date), entry.lot].filter(
            (text) => text !== '',
          );
          return (
            <li key={line.at}>
              <bdi className="match-name">{entry.partner || entry.purpose}</bdi>
              <div>{figureText(words, line)}</div>
              <div className="quiet">
                <bdi>{details.join(' · ')}</bdi>
              </div>
              <Link
                as="button"
                onClick={() => void select({ sheet: cell.sheet, top: cell.row, bottom: cell.row, left: cell.column, right: cell.column })}
              >
                <bdi>{refText(cell)}</bdi>
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
  return (
    <div className="match-sides">
      {side(say('reconcile.column.pledged'), row.pledges)}
      {side(say('reconcile.column.received'), row.receipts)}
    </div>
  );
}
