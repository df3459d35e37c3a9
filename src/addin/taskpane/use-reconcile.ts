/** The state of a reconciliation: what was found, what is being decided, how to take it back. */
import { useState } from 'react';
import {
  decide as keep,
  pairPartners,
  reconcile,
  reconcileAgain,
  setTolerance,
  takeBackDecisions,
  writeReconciliationSheet,
  type Decided,
  type Reconciled,
} from '../actions/reconcile';
import { written } from '../actions/written';
import { useAnnounce } from './announce';
import { useStoppable, type Stoppable } from './use-stoppable';
import { useWords } from './words';

type Tolerance = Parameters<typeof setTolerance>[0];
type Answer = { readonly done: true } | { readonly done: false; readonly why: string };

export interface ReconcileControl {
  readonly found: Reconciled | null;
  readonly isBusy: boolean;
  readonly reading: Stoppable;
  readonly run: () => Promise<void>;
  readonly decide: (made: readonly Decided[]) => Promise<void>;
  readonly takeBack: () => Promise<void>;
  readonly pair: (one: string, other: string, same: boolean) => Promise<void>;
  readonly tolerate: (tolerance: Tolerance) => Promise<void>;
  readonly writeSheet: () => Promise<void>;
}

export function useReconcile(): ReconcileControl {
  const { say, language } = useWords();
  const announce = useAnnounce();
  const reading = useStoppable();
  const [found, setFound] = useState<Reconciled | null>(null);
  const [isBusy, setBusy] = useState(false);

  const refused = (why: string): void => announce({ tone: 'error', text: say(`actions.refused.${why}`) });

  const run = async (): Promise<void> => {
    const answer = await reading.run((progress) => reconcile({ progress }));
    if (!answer) return announce({ tone: 'info', text: say('reconcile.pane.stopped') });
    if (answer.done) setFound(answer);
    else refused(answer.why);
  };

  /** Changes what the workbook keeps, then reconciles the same cells again. */
  const change = async (work: (now: Reconciled) => Promise<Answer>): Promise<void> => {
    if (!found) return;
    setBusy(true);
    const kept = await work(found);
    const again = kept.done ? await reconcileAgain(found) : null;
    setBusy(false);
    if (!kept.done) refused(kept.why);
    else if (again?.done) setFound(again);
  };

  const writeSheet = async (): Promise<void> => {
    if (!found) return;
    setBusy(true);
    const answer = await writeReconciliationSheet(found, language);
    setBusy(false);
    if (!answer.done) return refused(answer.why);
    announce({ tone: 'success', text: say('reconcile.pane.sheetDone', { sheet: answer.sheet }) });
    written();
  };

  return {
    found,
    isBusy,
    reading,
    run,
    decide: (made) => change((now) => keep(now, made)),
    takeBack: () => change(() => takeBackDecisions()),
    pair: (one, other, same) => change(() => pairPartners(one, other, same)),
    tolerate: (tolerance) => change(() => setTolerance(tolerance)),
    writeSheet,
  };
}
