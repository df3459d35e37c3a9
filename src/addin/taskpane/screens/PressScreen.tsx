/** Press text: paste or open a release, check it, go through its figures. Nothing of it is kept. */
import { Button, Checkbox, Field, ProgressBar, Textarea } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import { statusesOf, type FigureStatus } from '../../../core/reports/press-status';
import type { PressResult } from '../../../core/press';
import { pressCheck } from '../../actions/press';
import { select } from '../../actions/workbook';
import { useAnnounce } from '../announce';
import { PressDetail } from '../parts/PressDetail';
import { PressText } from '../parts/PressText';
import { useStoppable } from '../use-stoppable';
import { useWords } from '../words';

const toLookAt: ReadonlySet<FigureStatus> = new Set(['differs', 'not-found', 'wrong-sum', 'doubt']);

export function PressScreen(): ReactNode {
  const { say } = useWords();
  const announce = useAnnounce();
  const [text, setText] = useState('');
  const [isAgainst, setAgainst] = useState(true);
  const [result, setResult] = useState<PressResult | null>(null);
  const { progress, run, stop } = useStoppable();

  const check = async (): Promise<void> => {
    if (text.trim() === '') return announce({ tone: 'warning', text: say('press.pane.empty') });
    const answer = await run((tell) => pressCheck([text], { alone: !isAgainst, progress: tell }));
    if (!answer) return announce({ tone: 'info', text: say('press.pane.stopped') });
    if (!answer.done) return announce({ tone: 'error', text: say(`actions.refused.${answer.why}`) });
    setResult(answer.results[0] ?? null);
  };

  if (result) return <Checked result={result} back={() => setResult(null)} />;
  return (
    <>
      <p className="quiet">{say('press.pane.intro')}</p>
      <div className="form">
        <Field label={say('press.pane.text')}>
          <Textarea
            value={text}
            rows={10}
            dir="auto"
            resize="vertical"
            placeholder={say('press.pane.placeholder')}
            onChange={(_event, { value }) => setText(value)}
          />
        </Field>
        <OpenText open={setText} />
        <Checkbox checked={isAgainst} label={say('press.pane.against')} onChange={(_event, { checked }) => setAgainst(checked === true)} />
      </div>
      <div className="actions">
        <Button appearance="primary" disabled={progress !== null} onClick={() => void check()}>
          {say('press.pane.check')}
        </Button>
        {progress && <Button onClick={stop}>{say('press.pane.stop')}</Button>}
      </div>
      <div role="status" aria-live="polite">
        {progress && (
          <ProgressBar {...(progress.all > 0 ? { value: progress.done, max: progress.all } : {})} aria-label={say('press.pane.running')} />
        )}
      </div>
    </>
  );
}

/** A file is read where it stands; nothing of it is sent or kept. */
function OpenText({ open }: { readonly open: (text: string) => void }): ReactNode {
  const { say } = useWords();
  const announce = useAnnounce();
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined): Promise<void> => {
    try {
      if (file) open(await file.text());
    } catch {
      announce({ tone: 'error', text: say('press.pane.unread') });
    }
  };
  return (
    <div>
      <input
        ref={input}
        type="file"
        accept=".txt,text/plain"
        hidden
        aria-label={say('press.pane.open')}
        onChange={({ target }) => void read(target.files?.[0])}
      />
      <Button size="small" onClick={() => input.current?.click()}>
        {say('press.pane.open')}
      </Button>
    </div>
  );
}

function Checked({ result, back }: { readonly result: PressResult; readonly back: () => void }): ReactNode {
  const { say, t } = useWords();
  const statuses = statusesOf(result);
  const wanted = statuses.flatMap((status, index) => (toLookAt.has(status) ? [index] : []));
  const stops = wanted.length > 0 ? wanted : statuses.map((_status, index) => index);
  const [current, setCurrent] = useState(wanted[0] ?? 0);
  const counts = { name: t('tab.press'), checked: result.figures.length, sums: result.relations.length, count: result.findings.length };

  /** Excel takes the focus with the cell: only a click asks for that, never the keys that go through the text. */
  const open = (index: number): void => {
    setCurrent(index);
    const cell = result.matches[index]?.cell;
    if (cell) void select({ sheet: cell.sheet, top: cell.row, bottom: cell.row, left: cell.column, right: cell.column });
  };
  const previous = stops.findLast((index) => index < current);
  const next = stops.find((index) => index > current);
  return (
    <>
      <p role="status" aria-live="polite">
        {say(result.findings.length === 0 ? 'press.report.none' : 'press.report.some', counts)}
      </p>
      <div className="actions">
        <Button size="small" disabled={previous === undefined} onClick={() => setCurrent(previous ?? current)}>
          {say('press.pane.previous')}
        </Button>
        <Button size="small" disabled={next === undefined} onClick={() => setCurrent(next ?? current)}>
          {say('press.pane.next')}
        </Button>
        <Button size="small" onClick={back}>
          {say('press.pane.edit')}
        </Button>
      </div>
      <PressText source={result.source} figures={result.figures} statuses={statuses} current={current} choose={setCurrent} open={open} />
      <PressDetail result={result} index={current} status={statuses[current] ?? 'left'} />
    </>
  );
}
