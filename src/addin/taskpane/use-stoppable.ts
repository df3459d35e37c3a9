/** Long work that says how far it has come and can be stopped. */
import { useCallback, useRef, useState } from 'react';
import { Cancelled } from '../actions/workbook';

export interface Progress {
  readonly done: number;
  /** 0 while it is not known. */
  readonly all: number;
}

export interface Stoppable {
  /** `null` while nothing runs. */
  readonly progress: Progress | null;
  /** `null` where the work was stopped. */
  readonly run: <Result>(work: (progress: (done: number, all: number) => void) => Promise<Result>) => Promise<Result | null>;
  readonly stop: () => void;
}

export function useStoppable(): Stoppable {
  const [progress, setProgress] = useState<Progress | null>(null);
  const isStopped = useRef(false);

  const run = useCallback(
    async <Result>(work: (progress: (done: number, all: number) => void) => Promise<Result>): Promise<Result | null> => {
      isStopped.current = false;
      setProgress({ done: 0, all: 0 });
      try {
        return await work((done, all) => {
          if (isStopped.current) throw new Cancelled();
          setProgress({ done, all });
        });
      } catch (error) {
        if (!(error instanceof Cancelled)) throw error;
        return null;
      } finally {
        setProgress(null);
      }
    },
    [],
  );

  const stop = useCallback(() => {
    isStopped.current = true;
  }, []);

  return { progress, run, stop };
}
