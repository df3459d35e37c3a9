/** Shares that the text states beside a figure: "530 femmes (49 %)", "soit 20 %". */
import type { TextFigure, TextRelation } from '../model';
import type { Links } from '../links';

/** Words between a figure and its share. */
const mostWords = 5;
const mostSentencesBack = 2;
/** Half a unit of the last digit written, and as much for what was rounded before. */
const slack = 1;

export function sharesOf(figures: readonly TextFigure[], sums: readonly TextRelation[], links: Links): TextRelation[] {
  return figures.flatMap((share, index): TextRelation[] => {
    if (share.unit !== 'percent' || share.kind === 'boilerplate') return [];
    const pair = pairBefore(figures, index, links);
    if (pair !== null) return [relation(figures, index, pair.part, pair.whole, true)];
    const part = partBefore(figures, index, links);
    if (part === null) return [];
    const known = sums.find(({ parts, kind }) => parts.includes(part) && kind !== 'list-count');
    const wholes = known ? [known.total] : wholesBefore(figures, part);
    const whole = wholes.find((total) => Math.abs(gapOf(figures, share, part, total)) <= tolerance(share));
    if (whole !== undefined) return [relation(figures, index, part, whole, true)];
    const isBound = share.qualifier !== '=' || known === undefined || figures[part]?.qualifier !== '=';
    if (isBound || Math.abs(gapOf(figures, share, part, known.total)) <= slack + tolerance(share)) return [];
    return [relation(figures, index, part, known.total, false)];
  });
}

const relation = (figures: readonly TextFigure[], share: number, part: number, whole: number, holds: boolean): TextRelation => ({
  total: share,
  parts: [part, whole],
  kind: 'percent',
  holds,
  gap: gapOf(figures, figures[share] as TextFigure, part, whole),
  claim: 'among',
});

function gapOf(figures: readonly TextFigure[], { value }: TextFigure, part: number, whole: number): number {
  const percent = ((figures[part]?.value ?? 0) / (figures[whole]?.value ?? 1)) * 100;
  return Math.round(((value ?? 0) - percent) * 100) / 100;
}

function tolerance({ text }: TextFigure): number {
  const decimals = /[.,٫](\p{Nd}+)/u.exec(text)?.[1]?.length ?? 0;
  return 0.51 * 10 ** -decimals;
}

function partBefore(figures: readonly TextFigure[], index: number, links: Links): number | null {
  const share = figures[index];
  const before = figures[index - 1];
  if (share === undefined || before === undefined || !before.countable || before.sentence !== share.sentence) return null;
  const between = links.between(before, share);
  const isBeside = between.opensBracket || between.marks.has('totalBehind');
  return isBeside && between.words <= mostWords + 4 ? index - 1 : null;
}

/** "15.320 طفلا من أصل 16.000، أي بنسبة 95,75 بالمائة": both stand before it; only a share that agrees tells which. */
function pairBefore(figures: readonly TextFigure[], index: number, links: Links): { part: number; whole: number } | null {
  const share = figures[index];
  const last = figures[index - 1];
  if (share === undefined || last === undefined || !links.between(last, share).marks.has('totalBehind')) return null;
  const near = [index - 1, index - 2, index - 3].filter(
    (at) => figures[at]?.countable === true && figures[at]?.sentence === share.sentence,
  );
  for (const whole of near)
    for (const part of near) if (part !== whole && Math.abs(gapOf(figures, share, part, whole)) <= tolerance(share)) return { part, whole };
  return null;
}

function wholesBefore(figures: readonly TextFigure[], part: number): number[] {
  const { value, sentence } = figures[part] as TextFigure;
  const found: number[] = [];
  for (let at = part - 1; at >= 0 && found.length < 4; at--) {
    const figure = figures[at];
    if (figure === undefined || sentence - figure.sentence > mostSentencesBack) break;
    if (figure.countable && (figure.value ?? 0) > (value ?? 0)) found.push(at);
  }
  return found;
}
