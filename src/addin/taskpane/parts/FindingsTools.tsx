/** What can be done with all findings at once: a sheet of them, and colours in the cells. */
import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { writeFindingsSheet } from '../../actions/findings-sheet';
import { highlight, removeHighlights } from '../../actions/highlight';
import { written, type Wrote } from '../../actions/written';
import { useAnnounce, type Notice } from '../announce';
import { useWords } from '../words';

export function FindingsTools(): ReactNode {
  const { say, language } = useWords();
  const announce = useAnnounce();
  const [isBusy, setBusy] = useState(false);

  const run = async (work: () => Promise<Notice>, wrote: Wrote): Promise<void> => {
    setBusy(true);
    announce(await work());
    setBusy(false);
    written(wrote);
  };
  const refused = (why: string): Notice => ({ tone: 'error', text: say(`actions.refused.${why}`) });

  const sheet = async (): Promise<Notice> => {
    const answer = await writeFindingsSheet(language);
    return answer.done
      ? { tone: 'success', text: say('living.sheet.done', { count: answer.findings, sheet: answer.sheet }) }
      : refused(answer.why);
  };
  const show = async (): Promise<Notice> => {
    const answer = await highlight();
    if (!answer.done)
      return answer.why === 'nothing-to-highlight' ? { tone: 'info', text: say('living.highlight.none') } : refused(answer.why);
    const { cells, leftOut, protectedSheets } = answer;
    const parts = [
      say('living.highlight.done', { count: cells }),
      ...(leftOut > 0 ? [say('living.highlight.left-out', { count: leftOut })] : []),
      ...(protectedSheets.length > 0 ? [say('living.highlight.protected', { sheets: protectedSheets.join(' · ') })] : []),
    ];
    return { tone: parts.length > 1 ? 'warning' : 'success', text: parts.join(' ') };
  };
  const remove = async (): Promise<Notice> => {
    const answer = await removeHighlights();
    if (!answer.done)
      return answer.why === 'nothing-to-undo' ? { tone: 'info', text: say('living.highlight.not-there') } : refused(answer.why);
    return answer.keptCells > 0
      ? { tone: 'warning', text: say('living.highlight.kept', { count: answer.keptCells }) }
      : { tone: 'success', text: say('living.highlight.removed') };
  };

  return (
    <div className="actions">
      <Button size="small" disabled={isBusy} onClick={() => void run(sheet, 'looks')}>
        {say('living.sheet.button')}
      </Button>
      <Button size="small" disabled={isBusy} onClick={() => void run(show, 'looks')}>
        {say('living.highlight.button')}
      </Button>
      <Button size="small" disabled={isBusy} onClick={() => void run(remove, 'looks')}>
        {say('living.highlight.remove')}
      </Button>
    </div>
  );
}
