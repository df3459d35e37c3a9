/** What a reader of a printed summary must know of its figures: open findings on them, in words without cell addresses. */
import { isRange } from '../model/addresses';
import type { Finding } from '../model/findings';
import type { CellRef, RangeRef } from '../model/grid';
import { allFigures, type CampaignFigure } from '../records/campaign';
import { hasMessage } from '../wording/wording';
import type { DocumentWords } from './words';

type Reference = CellRef | RangeRef;

/** What concerns the workbook's keeping, not its figures, and what the summary shows by itself. */
const leftOut: ReadonlySet<string> = new Set([
  'typed-total',
  'formula-like-text',
  'large-used-range',
  'hidden-sheet',
  'protected-sheet',
  'number-as-text',
  'date-as-text',
  'outlier',
  'private-data',
  'breakdown-missing',
  'residual',
  'missing-vs-zero',
]);

/** Open findings on any of the cells. */
export function openOn(findings: readonly Finding[], about: readonly Reference[]): Finding[] {
  const bySheet = new Map<string, Reference[]>();
  for (const ref of about) bySheet.set(ref.sheet, [...(bySheet.get(ref.sheet) ?? []), ref]);
  return findings.filter(
    ({ accepted, cells }) => accepted === null && cells.some((cell) => (bySheet.get(cell.sheet) ?? []).some((ref) => overlaps(ref, cell))),
  );
}

/** One sentence for each kind of finding and figure, in the findings' order; errors stand under the title already. */
export function reservationsOf(findings: readonly Finding[], figures: readonly CampaignFigure[], words: DocumentWords): string[] {
  const shown = allFigures(figures);
  const sentences = findings.flatMap(({ code, cells, accepted, severity }) => {
    if (accepted !== null || leftOut.has(code) || severity === 'error') return [];
    const figure = shown.find(({ cell }) => cells.some((found) => overlaps(found, cell)));
    return figure ? [sentence(code, words.name(figure.label), words)] : [];
  });
  return [...new Set(sentences)];
}

function sentence(code: string, label: string, words: DocumentWords): string {
  return hasMessage(`documents.note.${code}`)
    ? words.t(`note.${code}`, { label })
    : words.t('note.other', { label, what: words.say(`checks.title.${code}`) });
}

function overlaps(one: Reference, other: Reference): boolean {
  const [a, b] = [areaOf(one), areaOf(other)];
  return one.sheet === other.sheet && a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function areaOf(ref: Reference): { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number } {
  return isRange(ref) ? ref : { top: ref.row, bottom: ref.row, left: ref.column, right: ref.column };
}
