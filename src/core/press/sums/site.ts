/** The figures of a text that can be totals and parts, with the sums found so far. */
import type { Between, Links } from '../links';
import type { Claim, TextFigure, TextRelation, TextRelationKind } from '../model';
import { agreementOf } from '../agreement';
import type { RunningText } from '../text';

/** Tokens around a figure without a noun in which another, or a word for parts, stands. */
const nearBare = 7;

/** Figures with what they count; without it only beside such, or behind "منهم" and its like. */
function countedOf(figures: readonly TextFigure[], links: Links): number[] {
  const places: number[] = [];
  figures.forEach((figure, index) => {
    const last = figures[places.at(-1) ?? -1];
    const isBeside = last !== undefined && last.sentence === figure.sentence && figure.first - last.next <= nearBare;
    const isTold = (): boolean => {
      const marks = links.marksIn(figure.first - nearBare, figure.first);
      return marks.has('partsAmong') || marks.has('partsInFull') || marks.has('totalBehind');
    };
    if (figure.countable || (figure.isBare && (isBeside || isTold()))) places.push(index);
  });
  return places;
}

/** Positions are indices into `counted`. */
export class Site {
  readonly counted: readonly TextFigure[];
  /** Index into all figures, by position. */
  readonly indices: readonly number[];
  readonly relations: TextRelation[] = [];
  /** The last position that a total's parts reach to, by the total's position. */
  private readonly reach = new Map<number, number>();
  private readonly owner = new Map<number, number>();
  private readonly linked = new Map<number, Between>();
  private readonly inBracket = new Map<number, number>();
  private readonly inLine = new Map<number, number>();
  private readonly wholes = new Set<number>();

  constructor(
    readonly text: RunningText,
    readonly figures: readonly TextFigure[],
    readonly links: Links,
  ) {
    const places = countedOf(figures, links);
    this.indices = places;
    this.counted = places.map((index) => figures[index] as TextFigure);
    for (const { bracket, line } of this.counted) {
      this.inBracket.set(bracket, (this.inBracket.get(bracket) ?? 0) + 1);
      this.inLine.set(line, (this.inLine.get(line) ?? 0) + 1);
    }
  }

  at(position: number): TextFigure {
    return this.counted[position] as TextFigure;
  }

  /** The only figure of its bracket. */
  isBracketed(position: number): boolean {
    const { bracket } = this.at(position);
    return bracket !== 0 && this.inBracket.get(bracket) === 1;
  }

  /** The only figure of its line. */
  isAlone(position: number): boolean {
    return this.inLine.get(this.at(position).line) === 1;
  }

  /** It is the total of several parts. */
  isWhole(position: number): boolean {
    return this.wholes.has(position);
  }

  /** What stands between a position and the next. */
  link(position: number): Between {
    let link = this.linked.get(position);
    if (!link) this.linked.set(position, (link = this.links.between(this.at(position), this.at(position + 1))));
    return link;
  }

  /** The last position of a total with its parts, theirs included. */
  endOf(position: number): number {
    let end = this.reach.get(position) ?? position;
    while (this.reach.has(end) && end !== position) end = this.reach.get(end) ?? end;
    return end;
  }

  /** The total that the position is a part of, and it of another, outermost. */
  rootOf(position: number): number {
    let root = position;
    for (let owner = this.owner.get(root); owner !== undefined && owner < position; owner = this.owner.get(root)) root = owner;
    return root;
  }

  isPart(position: number): boolean {
    return this.owner.has(position);
  }

  isTotal(position: number): boolean {
    return this.reach.has(position);
  }

  isAbove(above: number, position: number): boolean {
    for (let owner = this.owner.get(position); owner !== undefined; owner = this.owner.get(owner)) if (owner === above) return true;
    return false;
  }

  add(total: number, parts: readonly number[], kind: TextRelationKind, claim: Claim, holds: boolean): void {
    const { gap } = agreementOf(
      this.at(total),
      parts.map((part) => this.at(part)),
    );
    this.relations.push({
      total: this.indices[total] ?? 0,
      parts: parts.map((part) => this.indices[part] ?? 0),
      kind,
      holds,
      gap,
      claim,
    });
    if (parts.length > 1) this.wholes.add(total);
    for (const part of parts) if (!this.owner.has(part)) this.owner.set(part, total);
    const last = Math.max(...parts.map((part) => this.endOf(part)));
    if (last > total) this.reach.set(total, Math.max(this.reach.get(total) ?? 0, last));
    else this.reach.set(total, total);
  }

  /** Nothing sets one apart from the other: no other event, both planned or both done. */
  isTogether(one: number, other: number): boolean {
    if (this.at(one).isPlanned !== this.at(other).isPlanned) return false;
    for (let position = Math.min(one, other); position < Math.max(one, other); position++)
      if (this.link(position).marks.has('apart')) return false;
    return true;
  }
}
