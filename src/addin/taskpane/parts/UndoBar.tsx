/** Undo of our own last action, named, at the foot of every screen. */
import { Button } from '@fluentui/react-components';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import type { Plan } from '../../../core/model/plans';
import { onWritten, written } from '../../actions/written';
import { undo, undoable } from '../../actions/undo';
import { useAnnounce } from '../announce';
import { useWish } from '../use-wish';
import { useWords } from '../words';

/** @param wanted how often the ribbon's Undo was pressed */
export function UndoBar({ wanted }: { readonly wanted: number }): ReactNode {
  const { t, say } = useWords();
  const announce = useAnnounce();
  const [last, setLast] = useState<Plan['what'] | null>(null);
  const [isBusy, setBusy] = useState(false);

  const refresh = useCallback(() => {
    void undoable().then((answer) => setLast(answer.done ? answer.what : null));
  }, []);
  useEffect(() => {
    refresh();
    return onWritten(refresh);
  }, [refresh]);

  const takeBack = async (): Promise<void> => {
    setBusy(true);
    const result = await undo();
    setBusy(false);
    if (!result.done) announce({ tone: 'error', text: say(`actions.refused.${result.why}`) });
    else if (result.missingSheets.length > 0) {
      const names = result.missingSheets.join(' · ');
      announce({ tone: 'warning', text: t('undo.missing', { sheets: result.missingSheets.length, names }) });
    } else if (result.keptCells > 0 || result.keptSheets.length > 0) {
      announce({ tone: 'warning', text: t('undo.kept', { cells: result.keptCells, sheets: result.keptSheets.length }) });
    } else announce({ tone: 'success', text: t('undo.done', { what: say(result.what.key, result.what.args) }) });
    written();
  };

  useWish(wanted, () => void takeBack());

  if (!last) return null;
  return (
    <footer className="undo">
      <Button size="small" disabled={isBusy} onClick={() => void takeBack()}>
        {t('undo.button')}
      </Button>
      <span className="quiet">{say(last.key, last.args)}</span>
    </footer>
  );
}
