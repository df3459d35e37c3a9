/** What is to be said of one figure of a checked text: its verdict, the findings, its cell, the sentence put right. */
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { correctedSentence } from '../../../core/reports/press-report';
import type { FigureStatus } from '../../../core/reports/press-status';
import type { PressResult } from '../../../core/press';
import type { CellRef } from '../../../core/model/grid';
import { select } from '../../actions/workbook';
import { useAnnounce } from '../announce';
import { useWords } from '../words';

interface Props {
  readonly result: PressResult;
  readonly index: number;
  readonly status: FigureStatus;
}

export function PressDetail({ result, index, status }: Props): ReactNode {
  const { say } = useWords();
  const figure = result.figures[index];
  const cell = result.matches[index]?.cell ?? null;
  const findings = result.findings.filter(({ figures }) => figures.includes(index));
  if (!figure) return null;
  return (
    <section className="press-detail" aria-live="polite">
      <p>{say('press.pane.figure', { text: figure.text, status: say(`press.status.${status}`) })}</p>
      {cell && <CellButton cell={cell} />}
      {findings.map((finding) => {
        const sentence = correctedSentence(result, finding);
        return (
          <div key={`${finding.code}-${finding.figures.join('-')}`}>
            <p>{say(finding.message.key, finding.message.args)}</p>
            {sentence !== null && <Corrected sentence={sentence} />}
          </div>
        );
      })}
    </section>
  );
}

function CellButton({ cell }: { readonly cell: CellRef }): ReactNode {
  const { say, t } = useWords();
  const announce = useAnnounce();
  const show = async (): Promise<void> => {
    const answer = await select({ sheet: cell.sheet, top: cell.row, bottom: cell.row, left: cell.column, right: cell.column });
    if (!answer.done) announce({ tone: 'error', text: say(`actions.refused.${answer.why}`) });
  };
  return (
    <Button size="small" onClick={() => void show()}>
      {t('finding.show', { cell })}
    </Button>
  );
}

function Corrected({ sentence }: { readonly sentence: string }): ReactNode {
  const { say } = useWords();
  const announce = useAnnounce();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(sentence);
      announce({ tone: 'success', text: say('press.pane.copied') });
    } catch {
      announce({ tone: 'warning', text: say('press.pane.not-copied') });
    }
  };
  return (
    <>
      <p className="press-write" dir="auto">
        {sentence}
      </p>
      <Button size="small" onClick={() => void copy()}>
        {say('press.pane.copy')}
      </Button>
    </>
  );
}
