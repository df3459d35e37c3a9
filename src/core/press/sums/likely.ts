/** Sums that no word states: a figure, and later the figures of the same thing, or of kinds of it, that make it exactly. */
import { agreementOf } from '../agreement';
import { isKindOf, isSameThing, isServed } from './kinship';
import type { Site } from './site';

const mostMembers = 12;
const mostAhead = 24;
const mostSentences = 10;
/** Small figures agree by chance. */
const leastTotal = 100;
const leastOfSame = 10;
/** Of unlike things only large figures tell. */
const leastServed = 1000;
/** A part may stand above a total of which two digits are swapped. */
const mostAbove = 10;

export function findLikelySums(site: Site): void {
  for (let position = 0; position < site.counted.length - 2; position++) {
    const total = site.at(position);
    if (total.isFaint || total.kind === 'rounded' || (total.value ?? 0) < leastOfSame) continue;
    if (site.isWhole(position)) continue;
    rowFor(site, position);
  }
}

function rowFor(site: Site, position: number): void {
  const total = site.at(position);
  const value = total.value ?? 0;
  for (const kin of value >= leastServed ? [isSameThing, isKindOf, isServed] : [isSameThing, isKindOf]) {
    const row: number[] = [];
    for (let at = position + 1; at < site.counted.length && at - position <= mostAhead; at++) {
      const figure = site.at(at);
      if (figure.sentence - total.sentence > mostSentences || row.length >= mostMembers) break;
      if (!site.isTogether(at, position)) break;
      if (figure.isFaint || figure.kind === 'rounded' || (figure.value ?? 0) >= value * mostAbove || !kin(total, figure)) continue;
      if (row.some((member) => site.isAbove(member, at)) || site.isAbove(at, position)) continue;
      row.push(at);
      if (row.length < 2) continue;
      const members = row.map((member) => site.at(member));
      const { exact, slip } = agreementOf(total, members);
      if (exact && (value >= leastTotal || (kin === isSameThing && isNear(site, position, row))))
        return site.add(position, row, 'full', 'likely', true);
      const isSwap = slip?.inTotal === true && slip.kind === 'transposition' && value >= leastTotal;
      if (isSwap && kin !== isServed && isOneSentence(site, row)) return site.add(position, row, 'full', 'among', false);
    }
  }
}

const isNear = (site: Site, position: number, row: readonly number[]): boolean =>
  site.at(row.at(-1) ?? position).sentence - site.at(position).sentence <= 1;

/** Told in one breath, and nothing of the kind behind it. */
function isOneSentence(site: Site, row: readonly number[]): boolean {
  const [first, last] = [row[0] ?? 0, row.at(-1) ?? 0];
  const next = last + 1 < site.counted.length ? site.at(last + 1) : null;
  return site.at(first).sentence === site.at(last).sentence && next?.sentence !== site.at(last).sentence;
}
