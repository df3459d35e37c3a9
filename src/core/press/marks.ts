/** Where the phrases of a lexicon stand among the tokens of a text. */
import { joinedConjunction } from '../lexicon/press-forms';
import { foldedPhrase } from '../reading/text';
import type { Token } from './text';

interface Phrase<Mark> {
  readonly words: readonly string[];
  readonly mark: Mark;
}

export interface MarkFound<Mark> {
  readonly mark: Mark;
  /** Index of its first token and of the token after its last. */
  readonly at: number;
  readonly next: number;
}

/** Finds the longest phrase that begins at a token; signs glued inside a phrase don't part it. */
export class PhraseFinder<Mark> {
  private readonly byFirst = new Map<string, Phrase<Mark>[]>();

  constructor(lists: Iterable<readonly [Mark, Iterable<string>]>) {
    for (const [mark, phrases] of lists) {
      for (const phrase of phrases) {
        const words = foldedPhrase(phrase).split(' ');
        const first = words[0] ?? '';
        const known = this.byFirst.get(first);
        if (known) known.push({ words, mark });
        else this.byFirst.set(first, [{ words, mark }]);
      }
    }
    for (const phrases of this.byFirst.values()) phrases.sort((one, other) => other.words.length - one.words.length);
  }

  at(tokens: readonly Token[], index: number): MarkFound<Mark> | null {
    const token = tokens[index];
    if (token?.kind !== 'word') return null;
    const bare = joinedConjunction.test(token.text) ? token.text.slice(1) : null;
    const found = this.of(tokens, index, token.text) ?? (bare === null ? null : this.of(tokens, index, bare));
    return found;
  }

  private of(tokens: readonly Token[], index: number, first: string): MarkFound<Mark> | null {
    for (const { words, mark } of this.byFirst.get(first) ?? []) {
      let at = index;
      let same = 1;
      while (same < words.length) {
        at++;
        const next = tokens[at];
        if (next?.kind === 'sign' && next.text === '-' && next.glued) continue;
        if (next?.kind !== 'word' || next.text !== words[same]) break;
        same++;
      }
      if (same === words.length) return { mark, at: index, next: at + 1 };
    }
    return null;
  }

  /** All of them, in order, none inside another. */
  all(tokens: readonly Token[]): MarkFound<Mark>[] {
    const found: MarkFound<Mark>[] = [];
    for (let index = 0; index < tokens.length; index++) {
      const mark = this.at(tokens, index);
      if (mark === null) continue;
      found.push(mark);
      index = mark.next - 1;
    }
    return found;
  }
}
