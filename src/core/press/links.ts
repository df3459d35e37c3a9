/** What the words between two figures of a text say of them. */
import { leadingOf } from '../lexicon/press-forms';
import { amongThese, ofThem, pressMarks, type PressMark } from '../lexicon/press-marks';
import { PhraseFinder, type MarkFound } from './marks';
import type { TextFigure } from './model';
import type { RunningText } from './text';

const finder = new PhraseFinder<PressMark>(
  Object.entries(pressMarks).map(([mark, terms]) => [mark as PressMark, Object.values(terms).flat()] as const),
);

const thems = new PhraseFinder<'of-them'>([['of-them', ofThem]]);

const these = new PhraseFinder<'these'>([['these', amongThese]]);
const mostWordsOfThese = 3;

export interface Between {
  readonly marks: ReadonlySet<PressMark>;
  /** Sentences, and lines, that end between them. */
  readonly sentences: number;
  readonly lines: number;
  readonly hasColon: boolean;
  readonly hasComma: boolean;
  /** Nothing but words stands between the first and the bracket that the second stands in. */
  readonly opensBracket: boolean;
  /** Words between them. */
  readonly words: number;
}

/** Marks by the token that they begin at; what stands between figures is asked of it again and again. */
export class Links {
  private readonly marks: readonly MarkFound<PressMark>[];
  private readonly firstAt: Int32Array;

  constructor(private readonly text: RunningText) {
    this.marks = finder.all(text.tokens);
    this.firstAt = new Int32Array(text.tokens.length + 1);
    let mark = 0;
    for (let token = 0; token <= text.tokens.length; token++) {
      while (mark < this.marks.length && (this.marks[mark]?.at ?? 0) < token) mark++;
      this.firstAt[token] = mark;
    }
  }

  /** Marks that begin at one of the tokens. */
  marksIn(from: number, to: number): Set<PressMark> {
    const found = new Set<PressMark>();
    for (let index = this.firstAt[Math.max(0, from)] ?? 0; index < this.marks.length; index++) {
      const mark = this.marks[index];
      if (mark === undefined || mark.at >= to) break;
      found.add(mark.mark);
    }
    return found;
  }

  /** The phrase of that mark that ends right where the figure begins. */
  endsAt(mark: PressMark, token: number): boolean {
    for (let index = this.firstAt[Math.max(0, token - 6)] ?? 0; index < this.marks.length; index++) {
      const found = this.marks[index];
      if (found === undefined || found.at >= token) break;
      if (found.mark === mark && found.next >= token - 1) return true;
    }
    return false;
  }

  /** "11 of them": the figure is taken out of what was named before. */
  isTakenOut({ next }: TextFigure): boolean {
    return thems.at(this.text.tokens, next) !== null;
  }

  /** "Parmi ces 700 femmes": named again, to tell what they were made of. */
  isNamedAgain({ first }: TextFigure): boolean {
    for (let from = Math.max(0, first - mostWordsOfThese); from < first; from++)
      if (these.at(this.text.tokens, from)?.next === first) return true;
    return false;
  }

  /** Its sentence begins with "of", "sur", "من" and it. */
  isLedByOf({ first, sentence }: TextFigure): boolean {
    const before = this.text.tokens[first - 1];
    return before !== undefined && leadingOf.test(before.text) && this.text.tokens[first - 2]?.sentence !== sentence;
  }

  /** Told as what is meant to come: in the figure's sentence, before it. */
  isPlanned(token: number): boolean {
    const sentence = this.text.tokens[token]?.sentence;
    let from = token;
    while (from > 0 && this.text.tokens[from - 1]?.sentence === sentence && token - from < 30) from--;
    return this.marksIn(from, token).has('planned');
  }

  between(one: TextFigure, other: TextFigure): Between {
    const { tokens } = this.text;
    const slice = tokens.slice(one.next, other.first);
    const open = other.bracket === 0 || other.bracket === one.bracket ? -1 : slice.findIndex(({ bracket }) => bracket === other.bracket);
    return {
      marks: this.marksIn(one.next, other.first),
      sentences: other.sentence - one.sentence,
      lines: other.line - one.line,
      hasColon: slice.some(({ text }) => text === ':'),
      hasComma: slice.some(({ kind, text }) => kind === 'sign' && /^[,،;؛]$/.test(text)),
      opensBracket: open >= 0 && slice.slice(0, open).every(({ kind }) => kind === 'word'),
      words: slice.filter(({ kind }) => kind === 'word').length,
    };
  }
}
