/** What of a text's own sums, dates and figures is to be said, one finding a cause. */
import { locateErrors, type ErrorSite, type LocationRelation } from '../arithmetic/location';
import type { EditKind, Message, Outcome, Severity, Verdict } from '../model/findings';
import { tidy } from './agreement';
import { publishedBefore } from './publication';
import type { FigureMatch, TextFigure, TextRelation } from './model';
import type { RunningText } from './text';

export interface TextSuggestion {
  /** Index into the figures. */
  readonly figure: number;
  readonly from: number;
  readonly to: number;
  readonly edit: EditKind;
  readonly verdict: Verdict;
}

export interface TextFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly outcome: Outcome;
  /** The figures that it is about: the located culprit first, else the total. */
  readonly figures: readonly number[];
  readonly message: Message;
  readonly found: number | string | null;
  readonly expected: number | string | null;
  readonly gap: number | null;
  readonly suggestions: readonly TextSuggestion[];
}

/** Kinds that add. */
const added: ReadonlySet<string> = new Set(['full', 'partial', 'at-least']);

export function findingsOf(
  text: RunningText,
  figures: readonly TextFigure[],
  relations: readonly TextRelation[],
  matches: readonly FigureMatch[],
): TextFinding[] {
  return [
    ...sumFindings(
      text,
      figures,
      relations.filter((relation) => !isExplained(relation, figures, matches)),
    ),
    ...relations.flatMap((relation) => (relation.holds || added.has(relation.kind) ? [] : [otherFinding(text, figures, relation)])),
    ...letterFindings(text, figures, relations),
    ...weekdayFindings(text, figures),
    ...publishedBefore(text, figures),
    ...bookFindings(text, figures, matches),
  ];
}

/** A figure that differs from the workbook is told as that; put right, it makes the sum hold. */
function isExplained(
  { total, parts, holds, kind }: TextRelation,
  figures: readonly TextFigure[],
  matches: readonly FigureMatch[],
): boolean {
  if (holds || !added.has(kind)) return false;
  const meant = (index: number): number => matches[index]?.expected ?? figures[index]?.value ?? 0;
  return (
    [total, ...parts].some((index) => matches[index]?.verdict === 'differs') &&
    tidy(meant(total)) === tidy(parts.reduce((sum, part) => sum + meant(part), 0))
  );
}

/** Failing sums that one change repairs are one finding. */
function sumFindings(text: RunningText, figures: readonly TextFigure[], relations: readonly TextRelation[]): TextFinding[] {
  const stated = relations.filter(({ holds, kind, gap }) => added.has(kind) && (!holds || (kind === 'full' && gap === 0)));
  return connected(stated)
    .flatMap(small)
    .flatMap((system) => {
      if (system.every(({ holds }) => holds)) return [];
      const places = [...new Set(system.flatMap(({ total, parts }) => [total, ...parts]))];
      const indexOf = new Map(places.map((place, index) => [place, index]));
      const rows = system.map(({ total, parts }): LocationRelation => ({
        total: indexOf.get(total) ?? 0,
        parts: parts.map((part) => indexOf.get(part) ?? 0),
        kind: 'full',
      }));
      const { sites } = locateErrors({ values: places.map((place) => figures[place]?.value ?? 0), relations: rows });
      return sites.map((site) => sumFinding(text, figures, places, system, site));
    });
}

/** So many sums of one text hang together by chance: each is judged alone. */
const mostTogether = 40;

function small(system: readonly TextRelation[]): (readonly TextRelation[])[] {
  return system.length > mostTogether ? system.map((relation) => [relation]) : [system];
}

/** Sums that share figures, directly or through others. */
function connected(relations: readonly TextRelation[]): TextRelation[][] {
  const groups = new Set<TextRelation[]>();
  const groupOf = new Map<number, TextRelation[]>();
  for (const relation of relations) {
    const places = [relation.total, ...relation.parts];
    const joined = new Set(places.flatMap((place) => groupOf.get(place) ?? []));
    const met = new Set(places.flatMap((place) => (groupOf.has(place) ? [groupOf.get(place) as TextRelation[]] : [])));
    const group = [...joined, relation];
    for (const former of met) groups.delete(former);
    groups.add(group);
    for (const each of group) for (const place of [each.total, ...each.parts]) groupOf.set(place, group);
  }
  return [...groups];
}

function sumFinding(
  text: RunningText,
  figures: readonly TextFigure[],
  places: readonly number[],
  system: readonly TextRelation[],
  { relations, repairs }: ErrorSite,
): TextFinding {
  const failing = relations.map((index) => system[index] as TextRelation) as [TextRelation, ...TextRelation[]];
  const suggestions = repairs.flatMap(({ changes, verdict }) =>
    changes.length === 1
      ? changes.flatMap(({ index, from, to, edit }): TextSuggestion[] =>
          to === null || to <= 0 ? [] : [{ figure: places[index] ?? 0, from, to, edit, verdict }],
        )
      : [],
  );
  const [best] = suggestions;
  const culprit = best && best.verdict !== 'ambiguous' && best.edit !== 'other' ? best : null;
  const first = failing.find(({ total }) => total === culprit?.figure) ?? failing[0];
  const total = figures[first.total] as TextFigure;
  const computed = tidy((total.value ?? 0) - first.gap);
  const isSure = failing.some(({ claim }) => claim === 'stated');
  const isAbove = failing.every(({ kind, gap }) => kind === 'partial' && gap < 0);
  const args = {
    words: wordsAround(text, total),
    stated: total.value ?? 0,
    parts: { list: first.parts.map((part) => figures[part]?.value ?? 0) },
    computed,
    difference: Math.abs(first.gap),
  };
  const code = isAbove ? 'parts-exceed-total' : 'sum-mismatch';
  const isError = isSure || isAbove;
  return {
    code,
    severity: isError ? 'error' : 'warning',
    outcome: isError ? 'fail' : 'undecided',
    figures: [...new Set([...(culprit ? [culprit.figure] : []), ...failing.flatMap((relation) => [relation.total, ...relation.parts])])],
    message: culprit
      ? { key: `press.${code}.located`, args: { ...args, from: culprit.from, to: culprit.to, edit: culprit.edit } }
      : { key: `press.${code}`, args },
    found: culprit ? culprit.from : (total.value ?? null),
    expected: culprit ? culprit.to : computed,
    gap: culprit ? tidy(culprit.from - culprit.to) : first.gap,
    suggestions: suggestions.slice(0, 6),
  };
}

const codes: Readonly<Record<string, string>> = {
  percent: 'percent-mismatch',
  product: 'sum-mismatch',
  'list-count': 'count-vs-list',
  'date-span': 'sum-mismatch',
};

function otherFinding(text: RunningText, figures: readonly TextFigure[], { kind, total, parts, gap }: TextRelation): TextFinding {
  const figure = figures[total] as TextFigure;
  const stated = figure.value ?? 0;
  return {
    code: codes[kind] ?? 'sum-mismatch',
    severity: 'warning',
    outcome: 'undecided',
    figures: [total, ...parts],
    message: { key: `press.${kind}`, args: { words: wordsAround(text, figure), stated, computed: tidy(stated - gap) } },
    found: stated,
    expected: tidy(stated - gap),
    gap,
    suggestions: [],
  };
}

function letterFindings(text: RunningText, figures: readonly TextFigure[], relations: readonly TextRelation[]): TextFinding[] {
  const used = new Set(relations.flatMap(({ parts }) => parts));
  return figures.flatMap((figure, index): TextFinding[] =>
    figure.isLetter && used.has(index)
      ? [
          {
            code: 'letter-for-digit',
            severity: 'warning',
            outcome: 'undecided',
            figures: [index],
            message: {
              key: 'press.letter-for-digit',
              args: { words: wordsAround(text, figure), letter: figure.text, digit: figure.value ?? 1 },
            },
            found: figure.text,
            expected: figure.value,
            gap: null,
            suggestions: [],
          },
        ]
      : [],
  );
}

function weekdayFindings(text: RunningText, figures: readonly TextFigure[]): TextFinding[] {
  return figures.flatMap((figure, index): TextFinding[] =>
    figure.weekdayAgrees === false
      ? [
          {
            code: 'weekday-mismatch',
            severity: 'warning',
            outcome: 'undecided',
            figures: [index],
            message: { key: 'press.weekday', args: { words: wordsAround(text, figure) } },
            found: figure.text,
            expected: null,
            gap: null,
            suggestions: [],
          },
        ]
      : [],
  );
}

function bookFindings(text: RunningText, figures: readonly TextFigure[], matches: readonly FigureMatch[]): TextFinding[] {
  return matches.flatMap(({ verdict, cell, expected, edit, other }, index): TextFinding[] => {
    const figure = figures[index];
    if (figure === undefined || (verdict !== 'differs' && verdict !== 'not-found')) return [];
    const words = wordsAround(text, figure);
    const value = figure.value ?? 0;
    const gap = expected === null ? null : tidy(value - expected);
    const finding = { severity: 'error', outcome: 'fail', figures: [index], found: value, expected, gap } as const;
    if (verdict === 'not-found')
      return [{ ...finding, code: 'figure-not-found', message: { key: 'press.not-found', args: { words, value } }, suggestions: [] }];
    const key = other === null ? 'press.differs' : 'press.differs.other';
    const args = {
      words,
      value,
      expected: expected ?? 0,
      edit: edit ?? 'other',
      ...(cell ? { cell } : {}),
      ...(other === null ? {} : { campaign: other }),
    };
    const suggestions: TextSuggestion[] =
      expected === null ? [] : [{ figure: index, from: value, to: expected, edit: edit ?? 'other', verdict: 'unique' }];
    return [{ ...finding, code: 'figure-differs', message: { key, args }, suggestions }];
  });
}

const mostQuoted = 5;

/** The figure with the words around it, as they stand in the text. */
export function wordsAround({ tokens, source }: RunningText, figure: TextFigure): string {
  let from = figure.first;
  for (let words = 0; from > 0 && words < mostQuoted; from--) {
    const before = tokens[from - 1];
    if (before === undefined || before.kind === 'line' || before.sentence !== figure.sentence) break;
    if (before.kind === 'word') words++;
  }
  let to = Math.max(figure.next, figure.nounEnd);
  for (let words = 0; to < tokens.length && words < 2; to++) {
    const behind = tokens[to];
    if (behind === undefined || behind.kind !== 'word' || behind.sentence !== figure.sentence) break;
    words++;
  }
  return source
    .slice(tokens[from]?.start ?? figure.start, tokens[to - 1]?.end ?? figure.end)
    .replace(/\s+/g, ' ')
    .trim();
}
