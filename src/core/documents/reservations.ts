/** What a reader of a printed summary must know of its figures: open findings on them, in words without cell addresses. */
import { isRange } from '../model/addresses';
import type { Finding } from '../model/findings';
import type { CellRef, RangeRef } from '../model/grid';
import type { Language } from '../model/roles';
import { hasMessage, say } from '../wording/wording';
import type { CampaignFigure } from './campaigns';

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

/** One sentence for each kind of finding and figure, in the findings' order. */
export function reservationsOf(findings: readonly Finding[], figures: readonly CampaignFigure[], language: Language): string[] {
  const shown = flat(figures);
  const sentences = findings.flatMap(({ code, cells, accepted }) => {
    if (accepted !== null || leftOut.has(code)) return [];
    const figure = shown.find(({ cell }) => cells.some((found) => covers(found, cell)));
    return figure ? [sentence(code, figure.label, language)] : [];
  });
  return [...new Set(sentences)];
}

function sentence(code: string, label: string, language: Language): string {
  const note = `documents.note.${code}`;
  return hasMessage(note)
    ? say(language, note, { label })
    : say(language, 'documents.note.other', { label, what: say(language, `checks.title.${code}`) });
}

function flat(figures: readonly CampaignFigure[]): CampaignFigure[] {
  return figures.flatMap((figure) => [figure, ...flat(figure.parts)]);
}

function covers(found: CellRef | RangeRef, cell: CellRef): boolean {
  if (found.sheet !== cell.sheet) return false;
  if (!isRange(found)) return found.row === cell.row && found.column === cell.column;
  return cell.row >= found.top && cell.row <= found.bottom && cell.column >= found.left && cell.column <= found.right;
}
