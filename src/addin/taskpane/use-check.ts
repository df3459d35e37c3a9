/** The state of a check: what it found, whether the sheet was edited since, how far it has come, how to stop it. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { check } from '../actions/check';
import { onChecked, type Checked } from '../actions/last-check';
import { Cancelled, onEdited, type Refused } from '../actions/workbook';
import { onWritten } from '../actions/written';

export type CheckState =
  | { readonly phase: 'none' }
  | { readonly phase: 'running'; readonly done: number; readonly all: number }
  | { readonly phase: 'refused'; readonly why: Refused['why'] }
  | { readonly phase: 'checked'; readonly checked: Checked; readonly isOld: boolean };

export interface CheckControl {
  readonly state: CheckState;
  readonly run: () => Promise<void>;
  readonly stop: () => void;
}

export function useCheck(): CheckControl {
  const [state, setState] = useState<CheckState>({ phase: 'none' });
  const isStopped = useRef(false);

  useEffect(() => {
    const markOld = (): void => setState((now) => (now.phase === 'checked' && !now.isOld ? { ...now, isOld: true } : now));
    void onEdited(markOld);
    return onWritten((what) => {
      if (what === 'contents') markOld();
    });
  }, []);

  // Judged again after a rule, an acceptance or a correction was changed: the same cells, so as old as they were.
  useEffect(() => onChecked((checked) => setState((now) => (now.phase === 'checked' ? { ...now, checked } : now))), []);

  const run = useCallback(async () => {
    isStopped.current = false;
    setState({ phase: 'running', done: 0, all: 0 });
    const progress = (done: number, all: number): void => {
      if (isStopped.current) throw new Cancelled();
      setState({ phase: 'running', done, all });
    };
    try {
      const answer = await check({ progress });
      setState(answer.done ? { phase: 'checked', checked: answer, isOld: false } : { phase: 'refused', why: answer.why });
    } catch (error) {
      setState({ phase: 'none' });
      if (!(error instanceof Cancelled)) throw error;
    }
  }, []);

  const stop = useCallback(() => {
    isStopped.current = true;
  }, []);

  return { state, run, stop };
}
