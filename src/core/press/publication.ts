/** A text that tells the results of a day after it was published. */
import { publicationWords } from '../lexicon/press-words';
import { isoFromSerial } from '../reading/dates';
import type { TextFinding } from './findings';
import { PhraseFinder } from './marks';
import type { TextFigure } from './model';
import type { RunningText } from './text';

const finder = new PhraseFinder<'published'>([['published', publicationWords]]);
const mostWordsBetween = 6;

/** The day of publication: behind words for it, in a short line. */
export function publicationDate({ tokens, lines }: RunningText, figures: readonly TextFigure[]): number | null {
  const marks = finder.all(tokens);
  for (const [index, figure] of figures.entries()) {
    if (figure.kind !== 'date' && figure.kind !== 'boilerplate') continue;
    if (figure.days !== 1 || figure.value === null) continue;
    const line = lines[figure.line];
    const isShort = line !== undefined && line.end - line.start < 120;
    if (
      isShort &&
      marks.some(({ next }) => next <= figure.first && figure.first - next <= mostWordsBetween && tokens[next]?.line === figure.line)
    )
      return index;
  }
  return null;
}

export function publishedBefore(text: RunningText, figures: readonly TextFigure[]): TextFinding[] {
  const index = publicationDate(text, figures);
  const published = index === null ? null : figures[index];
  if (index === null || published?.value === undefined || published.value === null) return [];
  const day = published.value;
  const later = figures.flatMap((figure, at) => {
    const isLater = figure.kind === 'date' && figure.days !== null && figure.days < 60 && (figure.value ?? 0) > day;
    return isLater && tellsResults(figures, at) ? [at] : [];
  });
  const [first] = later;
  if (first === undefined) return [];
  const events = later.map((at) => isoFromSerial(figures[at]?.value ?? 0) ?? '');
  return [
    {
      code: 'published-before-event',
      severity: 'error',
      outcome: 'fail',
      figures: [index, ...later],
      message: { key: 'press.published-before', args: { published: isoFromSerial(day) ?? '', events: { list: events } } },
      found: isoFromSerial(day),
      expected: null,
      gap: day - (figures[first]?.value ?? 0),
      suggestions: [],
    },
  ];
}

/** Counted figures follow the date before the next date, none of them planned. */
function tellsResults(figures: readonly TextFigure[], at: number): boolean {
  for (let next = at + 1; next < figures.length; next++) {
    const figure = figures[next];
    if (figure === undefined || figure.kind === 'date') return false;
    if (figure.kind === 'tally') return !figure.isPlanned;
  }
  return false;
}
