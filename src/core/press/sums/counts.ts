/** Lists of names behind their number, and days between two dates. */
import { joinedListAnd, listAnds } from '../../lexicon/press-forms';
import { conceptOf } from '../nouns';
import type { TextFigure, TextRelation } from '../model';
import type { RunningText, Token } from '../text';

const mostListed = 40;
const mostWordsInName = 8;
const ands = listAnds;

/** "أربع وحدات: …", "6 partenaires :" and lines below. `parts` stay empty: names are no figures. */
export function listCountsOf(text: RunningText, figures: readonly TextFigure[]): TextRelation[] {
  return figures.flatMap((figure, index): TextRelation[] => {
    const value = figure.value ?? 0;
    if (!figure.countable || value < 2 || value > mostListed || figure.qualifier !== '=') return [];
    const colon = colonBehind(text, figure, figures[index + 1]);
    if (colon === null) return [];
    const below = linesBelow(text, figures, colon);
    const listed = below ?? namesBehind(text, figures, colon);
    if (listed === null || (listed !== value && below === null)) return [];
    return [{ total: index, parts: [], kind: 'list-count', holds: listed === value, gap: value - listed, claim: 'among', listed }];
  });
}

/** The colon that ends the figure's clause, no other figure before it. */
function colonBehind({ tokens }: RunningText, figure: TextFigure, next: TextFigure | undefined): number | null {
  for (let at = figure.next; at < tokens.length && at < (next?.first ?? Infinity); at++) {
    const token = tokens[at];
    if (token?.text === ':') return at;
    if (token?.sentence !== figure.sentence || token.kind === 'line') return null;
  }
  return null;
}

/** Lines with a sign before them, without figures of their own. */
function linesBelow(text: RunningText, figures: readonly TextFigure[], colon: number): number | null {
  const behind = text.tokens[colon + 1];
  if (behind?.kind !== 'line') return null;
  let count = 0;
  let indent: number | null = null;
  for (let line = behind.line + 1; line < text.lines.length; line++) {
    const info = text.lines[line];
    if (info === undefined) break;
    if (text.source.slice(info.start, info.end).trim() === '') {
      if (count > 0) break;
      continue;
    }
    if (!info.bullet) break;
    indent ??= info.indent;
    if (info.indent > indent) continue;
    if (figures.some((figure) => figure.line === line && figure.countable)) return null;
    count++;
  }
  return count > 1 ? count : null;
}

/** "A, B, C et D." in the rest of the sentence. */
function namesBehind({ tokens }: RunningText, figures: readonly TextFigure[], colon: number): number | null {
  const sentence = tokens[colon]?.sentence;
  const rest: Token[] = [];
  for (let at = colon + 1; at < tokens.length && tokens[at]?.sentence === sentence; at++) rest.push(tokens[at] as Token);
  const end = rest.at(-1);
  if (rest.length === 0 || !/^[.!]$/.test(end?.text ?? '') || figures.some(({ first }) => first > colon && first < colon + rest.length))
    return null;
  const names: number[] = [0];
  for (const token of rest.slice(0, -1)) {
    const parts =
      (token.kind === 'sign' && /^[,،;؛]$/.test(token.text)) || (token.kind === 'word' && (ands.test(token.text) || isJoinedAnd(token)));
    if (parts && (names.at(-1) ?? 0) > 0) names.push(0);
    if (token.kind === 'word' && !ands.test(token.text)) names[names.length - 1] = (names.at(-1) ?? 0) + 1;
  }
  const listed = names.filter((words) => words > 0);
  return listed.length > 1 && listed.every((words) => words <= mostWordsInName) ? listed.length : null;
}

/** "وصفرو": the and is written in one with the name. */
const isJoinedAnd = ({ text }: Token): boolean => joinedListAnd.test(text) && conceptOf(text) === null;

/** "trois jours, du 12 au 14 mai". */
export function daySpansOf(figures: readonly TextFigure[]): TextRelation[] {
  return figures.flatMap((figure, index): TextRelation[] => {
    if (figure.concept?.id !== 'day' || figure.value === null || figure.value < 2 || figure.qualifier !== '=') return [];
    const at = [index + 1, index - 1].find((each) => {
      const date = figures[each];
      return date?.kind === 'date' && date.sentence === figure.sentence && (date.days ?? 0) > 1 && (date.days ?? 0) < 60;
    });
    const days = at === undefined ? null : (figures[at]?.days ?? null);
    if (at === undefined || days === null) return [];
    const holds = figure.value === days || figure.value === days - 1;
    return [{ total: index, parts: [at], kind: 'date-span', holds, gap: figure.value - days, claim: 'among' }];
  });
}
