/** One finding: its title, what was found, the cells as links, and the figures that would mend it. */
import { Button, Card, Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { areaText, cellText, isRange, refText } from '../../../core/model/addresses';
import type { Finding, Suggestion } from '../../../core/model/findings';
import type { CellRef, RangeRef } from '../../../core/model/grid';
import { applySuggestion } from '../../actions/apply-suggestion';
import { select } from '../../actions/workbook';
import { written } from '../../actions/written';
import { useAnnounce } from '../announce';
import { directionOf, useWords } from '../words';
import { AcceptPart } from './AcceptPart';
import { SwitchOffPart } from './SwitchOffPart';

/** Links shown before "and n more". */
const cellsShown = 6;

export function FindingCard({ finding }: { readonly finding: Finding }): ReactNode {
  const { t, say } = useWords();
  const cells = distinct(finding.cells);
  const hidden = cells.length - cellsShown;
  return (
    <Card size="small" className={`finding ${finding.severity}`} data-code={finding.code}>
      <h3>{say(`checks.title.${finding.code}`)}</h3>
      <p>{say(finding.message.key, finding.message.args)}</p>
      {sheetsOf(cells.slice(0, cellsShown)).map(([sheet, cells]) => (
        <p key={sheet} className="cells">
          <bdi className="quiet">{sheet}</bdi>
          {cells.map((cell) => (
            <CellLink key={refText(cell)} cell={cell} />
          ))}
        </p>
      ))}
      {hidden > 0 && <p className="quiet">{t('finding.more', { count: hidden })}</p>}
      {finding.suggestions.map((suggestion) => (
        <SuggestionLine
          key={`${refText(suggestion.cell)}-${suggestion.to}`}
          suggestion={suggestion}
          sheet={finding.cells[0]?.sheet ?? ''}
        />
      ))}
      <div className="actions">
        <AcceptPart finding={finding} />
        <SwitchOffPart finding={finding} />
      </div>
    </Card>
  );
}

function distinct(cells: Finding['cells']): Finding['cells'] {
  return [...new Map(cells.map((cell) => [refText(cell), cell])).values()];
}

/** Cells by sheet, in the order in which they come. */
function sheetsOf(cells: Finding['cells']): readonly (readonly [string, Finding['cells']])[] {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => [sheet, cells.filter((cell) => cell.sheet === sheet)]);
}

function CellLink({ cell }: { readonly cell: CellRef | RangeRef }): ReactNode {
  const { t, say } = useWords();
  const announce = useAnnounce();
  const range = isRange(cell) ? cell : { sheet: cell.sheet, top: cell.row, bottom: cell.row, left: cell.column, right: cell.column };
  const show = async (): Promise<void> => {
    const answer = await select(range);
    if (!answer.done) announce({ tone: 'error', text: say(`actions.refused.${answer.why}`) });
  };
  return (
    <Link as="button" inline onClick={() => void show()} aria-label={t('finding.show', { cell })}>
      <bdi dir="ltr">{isRange(cell) ? areaText(cell) : cellText(cell.row, cell.column)}</bdi>
    </Link>
  );
}

/** @param sheet that the card is about: cells of others are said with theirs */
function SuggestionLine({ suggestion, sheet }: { readonly suggestion: Suggestion; readonly sheet: string }): ReactNode {
  const { t, say, language } = useWords();
  const announce = useAnnounce();
  const { cell, from, to, edit, verdict } = suggestion;
  const apply = async (): Promise<void> => {
    const answer = await applySuggestion(suggestion);
    if (answer.done) {
      announce({ tone: 'success', text: t('suggestion.done', { cell, to }) });
      written();
    } else announce({ tone: 'error', text: say(`actions.refused.${answer.why}`) });
  };
  return (
    <div className="suggestion">
      <span>
        <bdi className="quiet">{cell.sheet === sheet ? '' : `${cell.sheet} `}</bdi>
        <bdi dir="ltr" className="quiet">
          {cellText(cell.row, cell.column)}
        </bdi>
        {'\u2002'}
        <bdi>{from ?? t('suggestion.blank')}</bdi> {directionOf(language) === 'rtl' ? '←' : '→'} <strong>{to}</strong>
        <span className="quiet reason">
          {t(`edit.${edit}`)}
          {verdict === 'ambiguous' && ` – ${t('verdict.ambiguous')}`}
        </span>
      </span>
      <Button size="small" appearance="primary" onClick={() => void apply()} aria-label={t('suggestion.apply', { cell, to })}>
        {t('suggestion.button')}
      </Button>
    </div>
  );
}
