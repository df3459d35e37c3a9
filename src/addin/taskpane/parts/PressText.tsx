/** A checked text with each figure marked in place; arrows go from figure to figure. */
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { FigureStatus } from '../../../core/reports/press-status';
import type { TextFigure } from '../../../core/press';
import { useWords } from '../words';

const signs: Readonly<Record<FigureStatus, string>> = {
  exact: '✓',
  'rounding-holds': '≈',
  adds: 'Σ',
  differs: '✗',
  'not-found': '?',
  'wrong-sum': '≠',
  doubt: '!',
  left: '',
};

interface Props {
  readonly source: string;
  readonly figures: readonly TextFigure[];
  readonly statuses: readonly FigureStatus[];
  /** Index of the figure that is shown below. */
  readonly current: number;
  readonly choose: (index: number) => void;
  /** Chosen by a click, which leads to its cell too. */
  readonly open: (index: number) => void;
}

export function PressText({ source, figures, statuses, current, choose, open }: Props): ReactNode {
  const { say } = useWords();
  const here = useRef<HTMLButtonElement>(null);
  const isAsked = useRef(false);
  useEffect(() => {
    here.current?.scrollIntoView({ block: 'nearest' });
    if (isAsked.current) here.current?.focus();
    isAsked.current = false;
  }, [current]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const isForward = event.key === 'ArrowDown' || event.key === (document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight');
    const isBack = event.key === 'ArrowUp' || event.key === (document.documentElement.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft');
    const wanted =
      event.key === 'Home' ? 0 : event.key === 'End' ? figures.length - 1 : isForward ? current + 1 : isBack ? current - 1 : null;
    if (wanted === null || figures[wanted] === undefined) return;
    event.preventDefault();
    isAsked.current = true;
    choose(wanted);
  };

  const pieces = figures.flatMap((figure, index) => {
    const status = statuses[index] ?? 'left';
    const before = source.slice(figures[index - 1]?.end ?? 0, figure.start);
    return [
      before,
      <button
        key={figure.start}
        type="button"
        ref={index === current ? here : null}
        className={status}
        tabIndex={index === current ? 0 : -1}
        aria-pressed={index === current}
        aria-label={say('press.pane.figure', { text: figure.text, status: say(`press.status.${status}`) })}
        onClick={() => open(index)}
      >
        <bdi>{figure.text}</bdi>
        <span aria-hidden="true">{signs[status]}</span>
      </button>,
    ];
  });
  return (
    // Its buttons take the keys; the group only hears them pass.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div className="press-text" dir="auto" role="group" aria-label={say('press.pane.marked')} onKeyDown={onKeyDown}>
      {pieces}
      {source.slice(figures.at(-1)?.end ?? 0)}
    </div>
  );
}
