/** Each tally of a text against the workbook's figures: by value, then by what it counts, its campaign and its day. */
import { classifyEdit } from '../arithmetic/location';
import type { PressConcept } from '../lexicon/press-nouns';
import type { FigureIndex, IndexedFigure } from '../records/figure-index';
import { foldLetters, plainText } from '../reading/text';
import type { FigureMatch, TextFigure, TextRelation } from './model';
import { findPlace } from '../reading/places';
import { conceptOf, refined, stemOf } from './nouns';
import type { RunningText } from './text';

const unchecked: FigureMatch = { verdict: 'not-checked', cell: null, expected: null, edit: null, other: null };
const missing: FigureMatch = { ...unchecked, verdict: 'not-found' };
/** Figures below this stand anywhere by chance: what they count must agree. */
const leastTelling = 100;
/** And these even where the workbook has them once, unless a label says nothing else. */
const leastAlone = 10;
/** A bound is one for what lies this near above it. */
const nearBound = 1.25;
const nearAbout = 0.1;

interface Known extends IndexedFigure {
  readonly concepts: ReadonlySet<PressConcept>;
  /** Codes of the places that its labels name. */
  readonly places: ReadonlySet<string>;
  /** Stems of its labels; of all that stands around it. */
  readonly own: ReadonlySet<string>;
  readonly around_: ReadonlySet<string>;
}

export function compareWithBook(
  text: RunningText,
  figures: readonly TextFigure[],
  relations: readonly TextRelation[],
  book: FigureIndex | null,
): FigureMatch[] {
  if (book === null) return figures.map(() => unchecked);
  const comparison = new Comparison(text, figures, book);
  const direct = figures.map((figure) => comparison.match(figure));
  return withSums(figures, relations, direct);
}

/** A total that no cell holds is right where its parts are, and make it. */
function withSums(figures: readonly TextFigure[], relations: readonly TextRelation[], direct: readonly FigureMatch[]): FigureMatch[] {
  const matches = [...direct];
  for (const { total, parts, kind, holds } of relations) {
    if (matches[total]?.verdict !== 'not-found' || kind !== 'full' || !holds || parts.length < 2) continue;
    if (parts.every((part) => matches[part]?.verdict === 'exact')) matches[total] = { ...missing, verdict: 'exact' };
  }
  return matches.map((match, index) => (match.verdict === 'not-found' && figures[index]?.concept?.id === 'campaign' ? unchecked : match));
}

const stemsOf = (texts: readonly string[]): Set<string> =>
  new Set(texts.flatMap((text) => (foldLetters(plainText(text)).match(/\p{L}+/gu) ?? []).filter((word) => word.length > 2).map(stemOf)));

class Comparison {
  private readonly known = new Map<IndexedFigure, Known>();
  private readonly days: readonly (readonly number[])[];

  constructor(
    private readonly text: RunningText,
    private readonly figures: readonly TextFigure[],
    private readonly book: FigureIndex,
  ) {
    this.days = figures.map((_figure, index) => daysOf(figures, index));
  }

  match(figure: TextFigure): FigureMatch {
    if ((figure.kind !== 'tally' && figure.kind !== 'rounded' && figure.kind !== 'money') || figure.value === null) return unchecked;
    if (figure.kind === 'money') return this.exact(figure) ?? unchecked;
    if (figure.concept?.id === 'campaign' && figure.value === this.book.campaigns.length) return { ...unchecked, verdict: 'exact' };
    if (figure.kind === 'rounded') return this.rounded(figure) ?? this.exact(figure) ?? missing;
    return this.exact(figure) ?? this.slip(figure) ?? this.named(figure) ?? missing;
  }

  private exact(figure: TextFigure): FigureMatch | null {
    const candidates = (this.book.byValue.get(figure.value ?? NaN) ?? [])
      .map((each) => this.of(each))
      .filter((each) => this.fits(figure, each));
    const [best] = this.ranked(figure, candidates);
    if (!best) return null;
    const days = this.daysOf(figure);
    if (!isOtherDay(days, best)) return { ...unchecked, verdict: 'exact', cell: best.cell };
    // The figure of another campaign: this one's own stands beside it under the same label.
    const own = this.ranked(
      figure,
      this.all().filter((each) => each.value !== figure.value && isOnDay(days, each) && isSameLabel(each, best)),
    );
    const [meant] = own;
    if (!meant) return { ...unchecked, verdict: 'exact', cell: best.cell };
    return {
      verdict: 'differs',
      cell: meant.cell,
      expected: meant.value,
      edit: classifyEdit(figure.value ?? 0, meant.value).edit,
      other: best.campaign,
    };
  }

  private rounded(figure: TextFigure): FigureMatch | null {
    const value = figure.value ?? 0;
    const holds = this.all().filter((each) => this.fits(figure, each) && holdsFor(figure, each.value));
    const [best] = [...holds].sort((one, other) => Math.abs(one.value - value) - Math.abs(other.value - value));
    return best ? { ...unchecked, verdict: best.value === value ? 'exact' : 'rounding-holds', cell: best.cell } : null;
  }

  /** One slip of the hand from a figure of the same thing. */
  private slip(figure: TextFigure): FigureMatch | null {
    const value = figure.value ?? 0;
    if (value < 10) return null;
    const near = this.all().flatMap((each) => {
      const { edit, distance } = classifyEdit(value, each.value);
      return distance === 1 && each.value >= 10 && this.fits(figure, each, true) ? [{ each, edit }] : [];
    });
    const order = { transposition: 0, 'missing-digit': 1, 'extra-digit': 1, 'wrong-digit': 2, sign: 3, other: 3 } as const;
    const scored = near.map(({ each, edit }) => ({ each, edit, score: this.score(figure, each) - order[edit] * 1.5 }));
    const [best] = scored.sort((one, other) => other.score - one.score);
    return best ? { verdict: 'differs', cell: best.each.cell, expected: best.each.value, edit: best.edit, other: null } : null;
  }

  /** The one figure that the workbook has under that label, for that day or campaign. */
  private named(figure: TextFigure): FigureMatch | null {
    const days = this.daysOf(figure);
    const stems = stemsOf([figure.label, figure.lead]);
    const alike = this.all().filter(
      (each) =>
        this.fits(figure, each, true) &&
        overlap(stems, each.own) >= 2 &&
        (days.length === 0 || each.days.length === 0 || isOnDay(days, each)),
    );
    const [first, second] = this.ranked(figure, alike);
    if (!first || (second && this.score(figure, first) - this.score(figure, second) < 1)) return null;
    return {
      verdict: 'differs',
      cell: first.cell,
      expected: first.value,
      edit: classifyEdit(figure.value ?? 0, first.value).edit,
      other: null,
    };
  }

  private fits(figure: TextFigure, each: Known, isStrict = false): boolean {
    const value = figure.value ?? 0;
    if ((figure.kind === 'money') !== (each.unit === 'money') || each.unit === 'percent') return false;
    const shares = figure.concept !== null && [...each.concepts].some((concept) => concept === figure.concept);
    if (shares) return true;
    if (overlap(stemsOf([figure.label, figure.lead]), each.own) > 0 || this.isSamePlace(figure, each)) return true;
    const groups = new Set([...each.concepts].map(({ group }) => group));
    const isKin =
      figure.concept === null || groups.size === 0 || groups.has(figure.concept.group) || each.unit === 'none' || isActs(figure, groups);
    if (!isKin || value >= leastTelling) return isKin;
    const isOnlyOne = value >= leastAlone && groups.size === 0 && this.book.byValue.get(value)?.length === 1;
    return !isStrict && (isOnlyOne || overlap(this.sentence(figure), each.around_) > 0);
  }

  /** One place, in whatever script: "تاونات" and "Taounate". */
  private isSamePlace({ label, lead }: TextFigure, { places }: Known): boolean {
    return places.size > 0 && [...placesIn(lead), ...placesIn(label)].some((code) => places.has(code));
  }

  private ranked(figure: TextFigure, candidates: readonly Known[]): Known[] {
    return [...candidates].sort((one, other) => this.score(figure, other) - this.score(figure, one));
  }

  private score(figure: TextFigure, each: Known): number {
    const days = this.daysOf(figure);
    const day = isOnDay(days, each) ? 4 : isOtherDay(days, each) ? -4 : 0;
    const concept = figure.concept !== null && each.concepts.has(figure.concept) ? 3 : 0;
    const place = this.isSamePlace(figure, each) ? 3 : 0;
    return (
      day +
      concept +
      place +
      2 * overlap(stemsOf([figure.label, figure.lead]), each.own) +
      0.5 * overlap(this.sentence(figure), each.around_)
    );
  }

  private readonly sentences = new Map<number, ReadonlySet<string>>();

  private sentence(figure: TextFigure): ReadonlySet<string> {
    let stems = this.sentences.get(figure.sentence);
    if (!stems) {
      stems = new Set(
        this.text.tokens.filter(({ kind, sentence }) => kind === 'word' && sentence === figure.sentence).map(({ text }) => stemOf(text)),
      );
      this.sentences.set(figure.sentence, stems);
    }
    return stems;
  }

  private daysOf(figure: TextFigure): readonly number[] {
    return this.days[this.figures.indexOf(figure)] ?? [];
  }

  private every: readonly Known[] | null = null;

  private all(): readonly Known[] {
    return (this.every ??= this.book.figures.map((each) => this.of(each)));
  }

  private of(figure: IndexedFigure): Known {
    let known = this.known.get(figure);
    if (!known) {
      const words = figure.labels.flatMap((label) => foldLetters(plainText(label)).match(/\p{L}+/gu) ?? []);
      known = {
        ...figure,
        concepts: new Set(words.flatMap((word, index) => refined(conceptOf(word), words[index + 1] ?? '') ?? [])),
        places: new Set(figure.labels.flatMap(placesIn)),
        own: stemsOf(figure.labels),
        around_: stemsOf([...figure.labels, ...figure.around]),
      };
      this.known.set(figure, known);
    }
    return known;
  }
}

const mostPlaceWords = 3;

/** Places that the first words of a label name. */
function placesIn(label: string): string[] {
  const words = label.split(/[\s:–—(]+/u).filter((word) => /\p{L}/u.test(word));
  for (let length = Math.min(mostPlaceWords, words.length); length > 0; length--) {
    const found = findPlace(words.slice(0, length).join(' '));
    if ('place' in found) return [`${found.place.country} ${found.place.code}`];
  }
  return [];
}

const isActs = ({ concept }: TextFigure, groups: ReadonlySet<string>): boolean =>
  (concept?.group === 'service' || concept?.group === 'operation') && (groups.has('service') || groups.has('operation'));

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const stem of one) if (other.has(stem)) count++;
  return count;
}

const isSameLabel = (one: Known, other: Known): boolean =>
  one.labels[0] === other.labels[0] ||
  (overlap(one.own, other.own) > 0 && [...one.concepts].some((concept) => other.concepts.has(concept)));

function holdsFor({ value, qualifier }: TextFigure, known: number): boolean {
  const stated = value ?? 0;
  switch (qualifier) {
    case '>':
      return known > stated && known <= stated * nearBound;
    case '>=':
      return known >= stated && known <= stated * nearBound;
    case '<':
      return known < stated && known >= stated / nearBound;
    case '<=':
      return known <= stated && known >= stated / nearBound;
    default:
      return Math.abs(known - stated) <= stated * nearAbout;
  }
}

/** The days that the text speaks of where the figure stands: in its line, the last named before it. */
function daysOf(figures: readonly TextFigure[], index: number): readonly number[] {
  const { line } = figures[index] as TextFigure;
  for (let at = index - 1; at >= 0; at--) {
    const date = figures[at];
    if (date === undefined || date.line !== line) break;
    if (date.kind === 'date' && date.value !== null && date.days !== null && date.days < 60)
      return [date.value, date.lastDay ?? date.value];
  }
  return [];
}

function isOnDay(days: readonly number[], { days: known }: Known): boolean {
  const [first, last] = [days[0], days.at(-1)];
  return first !== undefined && last !== undefined && known.some((day) => day >= first && day <= last);
}

function isOtherDay(days: readonly number[], known: Known): boolean {
  return days.length > 0 && known.days.length > 0 && !isOnDay(days, known);
}
