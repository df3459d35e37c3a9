/** Running text cut into words, figures and signs that keep their places in it, by sentences, lines and brackets. */
import { shortened } from '../lexicon/press-forms';
import { remembering } from '../reading/remember';
import { foldLetters, plainText } from '../reading/text';
import { unitOf } from '../reading/units';
import { isConceptWord } from './nouns';

export type TokenKind = 'word' | 'digits' | 'date' | 'time' | 'span' | 'phone' | 'address' | 'sign' | 'line';

export interface Token {
  readonly kind: TokenKind;
  /** Folded letters; Western digits with their separators; the sign. */
  readonly text: string;
  /** As written, without invisible marks; its letters keep their case. */
  readonly plain: string;
  /** UTF-16 offsets into the source. */
  readonly start: number;
  readonly end: number;
  /** Nothing stands between it and the token before. */
  readonly glued: boolean;
  /** Count of sentences before it. */
  readonly sentence: number;
  /** Count of lines before it. */
  readonly line: number;
  /** Which bracket it stands in; 0 outside. */
  readonly bracket: number;
}

export interface LineInfo {
  /** Columns before its first sign. */
  readonly indent: number;
  /** Its first sign lists it, or it begins with "1." or "a)". */
  readonly bullet: boolean;
  /** Offsets into the source. */
  readonly start: number;
  readonly end: number;
}

export interface RunningText {
  readonly source: string;
  readonly tokens: readonly Token[];
  readonly lines: readonly LineInfo[];
}

const marks = '\\u00ad\\u061c\\u0640\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff';
const gap = '[ \\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]';
const digit = '[\\p{Nd}]';
/** Marks of direction may stand anywhere in a figure. */
const m = `[${marks}]*`;
const thousands = `${digit}{1,3}(?:${m}[.,،٬'’]${m}${digit}{3})+|[1-9١-٩]${digit}{0,2}(?:${m}${gap}${m}${digit}{3})+`;
const patterns: readonly (readonly [TokenKind, string])[] = [
  ['address', `(?:https?:\\/\\/|www\\.)[^\\s]+|[\\w.+-]+@[\\w-]+\\.[\\w.-]+|[\\p{L}\\d-]+\\.(?:com|org|net|ma|dz|fr|info)(?![\\p{L}\\d])`],
  ['phone', `(?:\\+|00)${m}${digit}(?:[ .()-]?${digit}){8,13}(?!${digit})|0${digit}(?:[ .-]?${digit}{2}){4}(?!${digit})`],
  [
    'date',
    `${digit}{4}-${digit}{1,2}-${digit}{1,2}(?!${digit})|${digit}{1,2}${gap}?[-/.]${gap}?${digit}{1,2}${gap}?[-/.]${gap}?(?:${digit}{4}|${digit}{2})(?![\\d.,/]*${digit})`,
  ],
  [
    'time',
    `${digit}{1,2}${gap}?[hH]${gap}?${digit}{2}(?![\\p{L}\\p{Nd}])|${digit}{1,2}:${digit}{2}(?!${digit})|${digit}{1,2}[hH](?![\\p{L}\\p{Nd}])`,
  ],
  ['span', `${digit}{4}${gap}?[-–/]${gap}?${digit}{2,4}(?!${digit})|${digit}{1,3}[-–/]${digit}{1,3}(?![\\p{Nd}-])`],
  ['digits', `(?:${thousands})(?:[.,٫]${digit}{1,2})?(?!${m}[.,،٬]?${digit})|${digit}+(?:${m}[.,٫،]${m}${digit}+)?`],
  ['line', '\\r\\n|\\r|\\n|\\u2028|\\u2029'],
  ['word', `\\p{L}[\\p{L}\\p{M}${marks}]*`],
  ['sign', '\\.{2,}|…|[^\\s\\p{L}\\p{Nd}]'],
];
const pattern = new RegExp(patterns.map(([, source]) => `(${source})`).join('|'), 'gu');
const invisible = new RegExp(`^[\\p{M}${marks}]+$`, 'u');
const bulletSign = /^[-–—•·▪●○■*✓✔➢►o]$/u;
const sentenceEnd = /^(?:[.!?؟]|\.{2,}|…)$/u;

const opening = '([{';
const closing = ')]}';

const bothAs = (plain: string): { readonly plain: string; readonly text: string } => ({ plain, text: plain });
/** Words repeat. */
const foldedWord = remembering(20_000, (written) => {
  const plain = plainText(written);
  return { plain, text: foldLetters(plain) };
});

/** Never throws. */
export function readText(source: string): RunningText {
  const tokens: Token[] = [];
  const lines: LineInfo[] = [];
  let sentence = 0;
  let bracket = 0;
  let brackets = 0;
  let lastEnd = -1;
  let lineStart = 0;
  const closeLine = (end: number): void => {
    lines.push(lineInfo(source, lineStart, end));
    lineStart = end;
  };
  for (const match of source.matchAll(pattern)) {
    const written = match[0];
    const kind = patterns[match.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? 'sign';
    const start = match.index;
    const end = start + written.length;
    if (kind === 'sign' && invisible.test(written)) {
      if (lastEnd === start) lastEnd = end;
      continue;
    }
    // An apostrophe between letters only joins an article to its word.
    if (kind === 'sign' && /^['’ʼ`]$/.test(written) && lastEnd === start) continue;
    const { plain, text } = kind === 'word' ? foldedWord(written) : bothAs(kind === 'line' ? '\n' : plainText(written));
    if (kind === 'sign' && opening.includes(text)) bracket = ++brackets;
    tokens.push({ kind, text, plain, start, end, glued: lastEnd === start, sentence, line: lines.length, bracket });
    lastEnd = end;
    if (kind === 'sign' && closing.includes(text)) {
      bracket = 0;
      if (isOnlyDressed(tokens, source.slice(end))) undress(tokens);
    }
    if (kind === 'line') {
      closeLine(end);
      bracket = 0;
      sentence++;
    } else if (kind === 'sign' && sentenceEnd.test(text) && !isShortening(tokens, source, end)) sentence++;
  }
  closeLine(source.length);
  return { source, tokens, lines };
}

/** "(644) حالة": brackets around a figure whose noun follows are mere looks. */
function isOnlyDressed(tokens: readonly Token[], behind: string): boolean {
  const word = /^ ?(\p{L}[\p{L}\p{M}]*)/u.exec(behind)?.[1];
  if (word === undefined || tokens.at(-2)?.kind !== 'digits' || tokens.at(-3)?.text !== '(') return false;
  const folded = foldLetters(plainText(word));
  return isConceptWord(folded) || unitOf(folded) !== null;
}

function undress(tokens: Token[]): void {
  const [, figure] = tokens.splice(-3);
  if (figure) tokens.push({ ...figure, bracket: 0, glued: false });
}

function isShortening(tokens: readonly Token[], source: string, end: number): boolean {
  const before = tokens[tokens.length - 2];
  if (tokens.at(-1)?.text !== '.' || before?.kind !== 'word') return false;
  return shortened.has(before.text) || (before.plain.length === 1 && /^\p{Lu}?\p{L}\./u.test(source.slice(end)));
}

function lineInfo(source: string, start: number, end: number): LineInfo {
  const text = source.slice(start, end);
  const indent = /^[^\S\r\n]*/u.exec(text)?.[0].replaceAll('\t', '    ').length ?? 0;
  const first = text.trim();
  const bullet = bulletSign.test([...first][0] ?? '') && !/^o\p{L}/u.test(first);
  return { indent, bullet: bullet || /^\p{Nd}{1,2}[.)-]\s|^[a-z]\)\s/u.test(first), start, end };
}
