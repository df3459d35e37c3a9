/** The rows of figures that stand side by side: what may be the parts of one total. */
import type { Site } from './site';

export interface Chain {
  /** Positions, in order. */
  readonly members: readonly number[];
  /** The text itself ends it here: at its sentence, bracket or list. */
  readonly natural: boolean;
  /** Sentences that end within it. */
  readonly crossings: number;
}

const mostMembers = 40;
const mostCrossings = 3;
/** A blank line, or a name without a figure, may stand in a list. */
const mostLinesApart = 3;

/** Every row that begins at a position, shortest first; with and without "one", where that may be an article. */
export function chainsFrom(site: Site, first: number): Chain[] {
  const chains: Chain[] = [];
  const list = listAt(site, first);
  const { bracket } = site.at(first);
  let members: number[] = [];
  let crossings = 0;
  let natural = -1;
  for (let at = first; at < site.counted.length && members.length < mostMembers;) {
    members = [...members, at];
    const next = list === null ? nextMember(site, at, bracket) : nextLine(site, at);
    const step = next === null ? 'end' : stepTo(site, at, next, first, list);
    if (step !== 'on' && natural < 0) natural = members.length;
    chains.push({ members, natural: natural === members.length, crossings });
    if (step === 'end' || next === null) break;
    if (step === 'cross') crossings++;
    if (crossings > mostCrossings) break;
    at = next;
  }
  return chains.flatMap((chain) => withFaint(site, chain));
}

/** Brackets behind a member hold what it has of its own; "Taza (24), Guercif (18)" have one each. */
function nextMember(site: Site, at: number, bracket: number): number | null {
  const next = site.endOf(at) + 1;
  return next < site.counted.length && (bracket === 0 || bracket === site.at(next).bracket || site.isBracketed(next)) ? next : null;
}

/** A line of a list has one figure of the list; what stands behind it is the figure's own. */
function nextLine(site: Site, at: number): number | null {
  const { line } = site.at(at);
  let next = site.endOf(at) + 1;
  while (next < site.counted.length && site.at(next).line === line) next++;
  return next < site.counted.length ? next : null;
}

interface List {
  readonly indent: number;
}

function listAt(site: Site, position: number): List | null {
  const { line: number } = site.at(position);
  const line = site.text.lines[number];
  const isFirst = position === 0 || site.at(position - 1).line !== number;
  return line?.bullet === true && isFirst ? { indent: line.indent } : null;
}

type Step = 'on' | 'cross' | 'end';

function stepTo(site: Site, at: number, next: number, first: number, list: List | null): Step {
  if (!site.isTogether(at, next)) return 'end';
  const last = site.endOf(at);
  const link = site.link(last);
  if (link.marks.has('totalBehind') && !link.marks.has('partsAmong')) return 'end';
  if (list !== null) {
    const line = site.text.lines[site.at(next).line];
    return line?.bullet === true && line.indent === list.indent && site.at(next).line - site.at(at).line <= mostLinesApart ? 'on' : 'end';
  }
  if (link.lines > 0 && site.text.lines[site.at(next).line]?.bullet === true) return 'end';
  if (link.lines > 0 && isPlainList(site, first, next)) return 'on';
  if (site.isBracketed(first) && !site.isBracketed(next)) return 'end';
  if (link.marks.has('outOf') && site.links.endsAt('outOf', site.at(next).first) && !link.hasComma) return 'end';
  return link.sentences > 0 ? 'cross' : 'on';
}

/** Lines without a sign before them, each with its one figure. */
function isPlainList(site: Site, first: number, next: number): boolean {
  const { line } = site.at(next);
  const length = (at: number): number => {
    const info = site.text.lines[site.at(at).line];
    return info ? info.end - info.start : Infinity;
  };
  return site.isAlone(first) && site.isAlone(next) && length(first) < 80 && length(next) < 80 && line - site.at(first).line < mostMembers;
}

function withFaint(site: Site, chain: Chain): Chain[] {
  const sure = chain.members.filter((member) => !site.at(member).isFaint);
  if (sure.length === chain.members.length) return [chain];
  // A letter in a list of figures is one of them; "one" may be an article.
  return sure.length === 0 ? [] : [chain, { ...chain, members: sure, natural: false }];
}
