/** The tables of the open workbook: reading them with progress, stopping, and knowing that the workbook was edited since. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { sourceTables, type SourceTable } from '../../core/breakdown/sheet/source';
import { readTables, type OpenTables } from '../actions/breakdown';
import { Cancelled, onEdited, type Refused } from '../actions/workbook';
import { onWritten } from '../actions/written';

export interface FoundTables {
  readonly open: OpenTables;
  readonly tables: readonly SourceTable[];
}

export type TablesState =
  | { readonly phase: 'none' }
  | { readonly phase: 'running'; readonly done: number; readonly all: number }
  | { readonly phase: 'refused'; readonly why: Refused['why'] }
  | { readonly phase: 'found'; readonly found: FoundTables };

export interface TablesControl {
  readonly state: TablesState;
  /** Reads the workbook; `null` where it was stopped or refused. */
  readonly find: () => Promise<FoundTables | null>;
  /** What was found, read again where the workbook was edited since. */
  readonly fresh: () => Promise<FoundTables | null>;
  readonly stop: () => void;
}

export function useTables(): TablesControl {
  const [state, setState] = useState<TablesState>({ phase: 'none' });
  const isStopped = useRef(false);
  const isOld = useRef(false);

  useEffect(() => {
    const markOld = (): void => {
      isOld.current = true;
    };
    void onEdited(markOld);
    return onWritten(markOld);
  }, []);

  const find = useCallback(async () => {
    isStopped.current = false;
    isOld.current = false;
    setState({ phase: 'running', done: 0, all: 0 });
    const progress = (done: number, all: number): void => {
      if (isStopped.current) throw new Cancelled();
      setState({ phase: 'running', done, all });
    };
    try {
      const answer = await readTables(progress);
      if (!answer.done) {
        setState({ phase: 'refused', why: answer.why });
        return null;
      }
      const found = { open: answer, tables: sourceTables(answer.recognition) };
      setState({ phase: 'found', found });
      return found;
    } catch (error) {
      setState({ phase: 'none' });
      if (!(error instanceof Cancelled)) throw error;
      return null;
    }
  }, []);

  const fresh = useCallback(() => (state.phase === 'found' && !isOld.current ? Promise.resolve(state.found) : find()), [state, find]);
  const stop = useCallback(() => {
    isStopped.current = true;
  }, []);

  return { state, find, fresh, stop };
}
