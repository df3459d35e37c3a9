/** Totals that stand before their parts: "1087 personnes, dont …", "موزعة على …", lists behind a colon, brackets. */
import { agreementOf, type Agreement } from '../agreement';
import type { Between } from '../links';
import type { Claim } from '../model';
import { chainsFrom, type Chain } from './chains';
import { areParts, isKindOf, isOfOneKind, isSameThing, leavesNobodyOut } from './kinship';
import type { Site } from './site';

/** How far back the total of a phrase may stand. */
const mostBack = 4;
const mostSentencesBack = 3;
const mostWordsBetween = 45;
/** Women and men are all there are: a small rest is a slip, a large one may be children. */
const littleLeft = 0.1;
const mostWordsApposed = 7;

interface Opening {
  readonly claim: Claim;
  /** Names what it is about, so that only sums that hold, or nearly, are meant. */
  readonly isLoose: boolean;
  /** No word says it: of slips only two digits swapped tell. */
  readonly isUnsaid?: true;
}

/** Inner sums stand further right: the last opening is read first. */
export function findSumsBefore(site: Site): void {
  for (let position = site.counted.length - 2; position >= 0; position--) {
    const opening = openingAt(site, position);
    if (opening) resolve(site, position, opening);
  }
}

function openingAt(site: Site, position: number): Opening | null {
  const link = site.link(position);
  const [above, below] = [site.at(position), site.at(position + 1)];
  // "dont 700 femmes. Parmi ces 700 femmes, …": the same figure named again.
  if (link.words > mostWordsBetween || (above.value === below.value && isSameThing(above, below))) return null;
  if (link.marks.has('partsInFull')) return { claim: link.marks.has('partsUnfinished') ? 'among' : 'stated', isLoose: false };
  if (link.marks.has('partsAmong') && !site.links.isTakenOut(above)) return { claim: 'among', isLoose: link.marks.has('partsUnfinished') };
  const isList = site.text.lines[site.at(position + 1).line]?.bullet === true && link.lines > 0;
  if (isList && opensList(site, position, link)) return { claim: 'stated', isLoose: false };
  if (link.sentences === 0 && site.links.isTakenOut(below)) return { claim: 'among', isLoose: false };
  if (link.opensBracket) return { claim: 'among', isLoose: false };
  if (link.marks.has('outOf') && link.sentences > 0) return { claim: 'among', isLoose: true };
  if (link.hasColon && link.sentences === 0) return { claim: 'among', isLoose: false };
  if (isApposed(site, position, link)) return { claim: 'among', isLoose: true, isUnsaid: true };
  if (link.marks.has('totalBehind') && link.sentences === 0) return { claim: 'among', isLoose: true };
  if (site.links.endsAt('outOf', above.first) || site.links.isNamedAgain(above) || site.links.isLedByOf(above))
    return { claim: 'among', isLoose: true };
  return null;
}

/** "410 patients, 260 le samedi et 150 le dimanche": figures that take up the noun, or kinds of it, right behind a comma. */
function isApposed(site: Site, position: number, { hasComma, sentences, words, marks }: Between): boolean {
  const [above, below] = [site.at(position), site.at(position + 1)];
  if (!hasComma || sentences > 0 || words > mostWordsApposed || marks.size > 0 || above.concept === null) return false;
  if ((below.value ?? 0) >= (above.value ?? 0) * 10) return false;
  return below.concept === null ? below.noun === '' || below.isBare : !isSameThing(above, below) && isKindOf(above, below);
}

/** A list begins: behind a colon, or deeper than the line above. */
function opensList(site: Site, position: number, link: Between): boolean {
  const [above, below] = [site.text.lines[site.at(position).line], site.text.lines[site.at(position + 1).line]];
  if (above === undefined || below === undefined) return false;
  if (above.bullet) return below.indent > above.indent;
  return link.hasColon && link.lines <= 3;
}

interface Candidate {
  readonly total: number;
  readonly chain: Chain;
  readonly agreement: Agreement;
}

function resolve(site: Site, position: number, opening: Opening): void {
  const candidates = candidatesOf(site, position);
  const several = candidates.filter(({ chain }) => chain.members.length > 1);
  const told = best(
    several.filter((candidate) => candidate.agreement.exact || isNear(site, candidate, opening.isUnsaid === true)),
    (each) => weight(each) + place(each, position),
  );
  const bound = best(
    several.filter(({ agreement, chain }) => agreement.holds && !agreement.exact && chain.natural),
    rank,
  );
  if (bound && told?.agreement.exact !== true && (opening.claim === 'stated' || bound.agreement.gap <= 0))
    return site.add(bound.total, bound.chain.members, 'at-least', opening.claim, true);
  if (told) return site.add(told.total, told.chain.members, 'full', opening.claim, told.agreement.exact);
  if (opening.isLoose) return;
  const nearest = nearestTotal(candidates);
  const usual = best(
    candidates.filter(({ chain, total }) => chain.natural && total === nearest),
    rank,
  );
  if (usual) addUnequal(site, usual, opening.claim);
}

/** An equal sum tells most; two digits swapped nearly as much. */
function weight({ agreement: { exact, slip } }: Candidate): number {
  if (exact) return 100;
  return slip?.inTotal === true && slip.kind === 'transposition' ? 80 : 60;
}

/** A total further back, and parts in other sentences, are less likely meant. */
const place = ({ total, chain }: Candidate, position: number): number =>
  chain.members.length / 100 + (chain.natural ? 1 : 0) - 15 * (position - total) - 10 * chain.crossings;

function nearestTotal(candidates: readonly Candidate[]): number {
  return Math.max(...candidates.map(({ total }) => total));
}

function candidatesOf(site: Site, position: number): Candidate[] {
  const first = position + 1;
  const { bracket } = site.at(first);
  const { marks, opensBracket } = site.link(position);
  const isOpened = opensBracket && !marks.has('partsInFull') && !marks.has('partsAmong');
  const chains = chainsFrom(site, first).filter(
    ({ members }) => !isOpened || members.every((member) => site.at(member).bracket === bracket),
  );
  const found: Candidate[] = [];
  for (let total = position; total >= 0 && position - total < (isOpened ? 1 : mostBack); total--) {
    if (!isTotalFor(site, total, first)) continue;
    for (const chain of chains) {
      if (chain.members.some((member) => site.at(member).value === site.at(total).value)) continue;
      if (
        !areParts(
          site.at(total),
          chain.members.map((member) => site.at(member)),
        )
      )
        continue;
      found.push({
        total,
        chain,
        agreement: agreementOf(
          site.at(total),
          chain.members.map((member) => site.at(member)),
        ),
      });
    }
  }
  return isOpened ? found.map((each) => ({ ...each, chain: { ...each.chain, natural: each.chain === chains.at(-1) } })) : found;
}

function isTotalFor(site: Site, total: number, first: number): boolean {
  const figure = site.at(total);
  if (figure.isFaint || site.at(first).sentence - figure.sentence > mostSentencesBack + site.at(first).line - figure.line) return false;
  return site.isTogether(total, first) && !(site.isTotal(total) && site.endOf(total) >= first);
}

/** The nearest total, then the text's own row, then the longest. */
const rank = ({ total, chain }: Candidate): number =>
  total * 100 - chain.crossings * 10 + (chain.natural ? 5 : 0) + chain.members.length / 100;

function best(candidates: readonly Candidate[], rankOf: (candidate: Candidate) => number): Candidate | null {
  return candidates.reduce<Candidate | null>((top, each) => (top === null || rankOf(each) > rankOf(top) ? each : top), null);
}

/** One slip away, in a row that the text ends itself; two digits swapped tell in any. */
function isNear(site: Site, { total, chain, agreement: { slip } }: Candidate, onlySwaps: boolean): boolean {
  if (
    slip === null ||
    (slip.kind !== 'transposition' && site.at(total).concept === null) ||
    chain.members.some((member) => site.at(member).isPlanned !== site.at(total).isPlanned)
  )
    return false;
  const isSwap = slip.inTotal && slip.kind === 'transposition';
  return onlySwaps ? chain.natural && isSwap : chain.natural || isSwap;
}

/** Neither equal nor nearly: a fault where the text says that these are all, else some of the parts. */
function addUnequal(site: Site, { total, chain, agreement }: Candidate, claim: Claim): void {
  const whole = site.at(total);
  const isStrict = whole.concept !== null && chain.members.every((member) => isOfOneKind(whole, site.at(member)));
  const [only] = chain.members;
  if (only !== undefined && chain.members.length === 1) {
    if (agreement.gap > 0 && isStrict) site.add(total, chain.members, 'partial', claim, true);
    return;
  }
  if (
    isStrict &&
    Math.abs(agreement.gap) <= (whole.value ?? 0) * littleLeft &&
    leavesNobodyOut(chain.members.map((member) => site.at(member)))
  )
    return site.add(total, chain.members, 'full', claim, false);
  if (agreement.gap > 0) {
    const isFault = claim === 'stated' && isStrict && agreement.sum * 2 > (whole.value ?? 0);
    site.add(total, chain.members, isFault ? 'full' : 'partial', claim, !isFault);
    return;
  }
  if (isStrict && agreement.sum <= (whole.value ?? 0) * 2)
    site.add(total, chain.members, claim === 'stated' ? 'full' : 'partial', claim, false);
}
