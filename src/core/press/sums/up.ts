/** Totals that stand behind their parts: "…, soit au total 350", "أي ما مجموعه", the total of several events. */
import { agreementOf, type Agreement } from '../agreement';
import type { Claim } from '../model';
import { areParts, isKindOf, isOfOneKind, isSameThing } from './kinship';
import type { Site } from './site';

const mostMembers = 40;
/** Figures that a text of several events may tell between the first of them and their total. */
const mostBack = 150;
const mostCrossings = 3;
/** Words for a total stand this near before it. */
const nearTotal = 9;
/** A part may stand above a total of which two digits are swapped. */
const mostAbove = 10;

export function findSumsBehind(site: Site): void {
  const called = calledTotals(site);
  for (let position = 1; position < site.counted.length; position++) {
    if (site.at(position).isFaint) continue;
    const isSaid = site.link(position - 1).marks.has('totalBehind');
    const isCalled = called[position] === 1 || site.links.endsAt('outOf', site.at(position).first);
    if (!isSaid && !isCalled) continue;
    if (fromRow(site, position, isSaid)) continue;
    fromSameThings(site, position);
  }
}

/** "Overall it saw 1,580 patients and performed 85 surgeries": a word for a total is for all of its sentence behind it. */
function calledTotals(site: Site): Uint8Array {
  const called = new Uint8Array(site.counted.length);
  for (let position = 0; position < site.counted.length; position++) {
    const before = position > 0 ? site.at(position - 1) : null;
    const { first, nounEnd, sentence } = site.at(position);
    const marks = site.links.marksIn(Math.max(before?.next ?? 0, first - nearTotal), first);
    const isNamed = marks.has('total') || marks.has('totalBehind') || site.links.marksIn(first, nounEnd + 1).has('total');
    if (isNamed || (before?.sentence === sentence && called[position - 1] === 1)) called[position] = 1;
  }
  return called;
}

interface Row {
  readonly members: readonly number[];
  readonly natural: boolean;
  readonly agreement: Agreement;
}

/** The figures right before it, each with all that it contains. */
function fromRow(site: Site, position: number, isSaid: boolean): boolean {
  const rows = rowsBefore(site, position).filter(({ members }) => members.length > 1);
  const exact = rows.find(({ agreement }) => agreement.exact);
  if (exact) {
    if (site.isTotal(position) && !isSaid) return true;
    site.add(position, exact.members, 'full', isSaid ? 'stated' : 'likely', true);
    return true;
  }
  if (site.isTotal(position)) return false;
  const isStrict = ({ members }: Row): boolean => members.every((member) => isOfOneKind(site.at(position), site.at(member)));
  const near = rows.find(
    (row) => isNear(row, isSaid && row.agreement.slip?.kind === 'transposition') && (isSaid || (isStrict(row) && isSwap(row.agreement))),
  );
  if (near) {
    site.add(position, near.members, 'full', 'among', false);
    return true;
  }
  return isSaid && rows.some((row) => row.agreement.holds && row.natural && isStrict(row) && addBound(site, position, row, 'stated'));
}

const isSwap = ({ slip }: Agreement): boolean => slip?.inTotal === true && slip.kind === 'transposition';
const isNear = ({ agreement, natural }: Row, inAnyRow: boolean): boolean => agreement.slip !== null && (natural || inAnyRow);

function addBound(site: Site, position: number, { members }: Row, claim: Claim): boolean {
  site.add(position, members, 'at-least', claim, true);
  return true;
}

function rowsBefore(site: Site, position: number): Row[] {
  const rows: Row[] = [];
  const total = site.at(position);
  let members: number[] = [];
  let crossings = 0;
  let hasEnded = false;
  for (let at = position - 1; at >= 0 && members.length < mostMembers;) {
    const root = site.rootOf(at);
    const row = [root, ...members];
    if (
      !areParts(
        total,
        row.map((member) => site.at(member)),
      ) ||
      !site.isTogether(root, position) ||
      site.at(root).value === total.value
    )
      break;
    members = row;
    const link = root > 0 ? site.link(root - 1) : null;
    const ends = link === null || (link.sentences > 0 && !isSameList(site, root - 1, root));
    rows.push(...variants(site, members).map((each) => rowOf(site, position, each, ends && !hasEnded)));
    hasEnded ||= ends;
    crossings += ends ? 1 : 0;
    if (crossings > mostCrossings + members.length) break;
    at = root - 1;
  }
  return rows;
}

/** "un" counts or is an article: the row with it, and without. */
function variants(site: Site, members: readonly number[]): (readonly number[])[] {
  const sure = members.filter((member) => !site.at(member).isFaint);
  return sure.length === members.length ? [members] : [members, sure];
}

const rowOf = (site: Site, position: number, members: readonly number[], natural: boolean): Row => ({
  members,
  natural,
  agreement: agreementOf(
    site.at(position),
    members.map((member) => site.at(member)),
  ),
});

function isSameList(site: Site, one: number, other: number): boolean {
  const [above, below] = [site.text.lines[site.at(one).line], site.text.lines[site.at(other).line]];
  return above?.bullet === true && below?.bullet === true && site.at(other).line - site.at(one).line <= 2;
}

/** All figures of the same thing that no other contains: days, places, campaigns told one after the other. */
function fromSameThings(site: Site, position: number): void {
  const total = site.at(position);
  if (site.isTotal(position) || total.qualifier === '<') return;
  const value = total.value ?? 0;
  const same: number[] = [];
  for (let at = position - 1; at >= 0 && position - at < mostBack && same.length < mostMembers; at--) {
    const figure = site.at(at);
    if (site.isPart(at) || figure.isPlanned !== total.isPlanned || (figure.value ?? 0) >= value * mostAbove) continue;
    if (figure.kind === 'rounded' || !isSameThing(total, figure)) continue;
    same.unshift(at);
    if (same.length < 2) continue;
    if (
      agreementOf(
        total,
        same.map((member) => site.at(member)),
      ).exact
    )
      return site.add(position, same, 'full', 'likely', true);
  }
  if (same.length < 2) return;
  const agreement = agreementOf(
    total,
    same.map((member) => site.at(member)),
  );
  const isWrongDigit =
    !agreement.exact &&
    isOneDigitOff(
      value,
      same.map((member) => site.at(member).value ?? 0),
    ) &&
    same.length > 2;
  const allKin = same.every((member) => isKindOf(total, site.at(member)));
  if (allKin && (isSwap(agreement) || isWrongDigit)) site.add(position, same, 'full', 'among', false);
}

/** Three and more figures of one thing, and a total one digit away. */
function isOneDigitOff(total: number, parts: readonly number[]): boolean {
  const [stated, summed] = [String(total), String(parts.reduce((sum, part) => sum + part, 0))];
  return stated.length === summed.length && [...stated].filter((digit, at) => digit !== summed[at]).length === 1;
}
