/** Why a cell is, or is not, read as a sum: every sum that was considered for it, kept or rejected, with the reason in words. */
import { added, agreesWith } from '../arithmetic/agreement';
import { contains, refText } from '../model/addresses';
import type { RangeRef } from '../model/grid';
import type { Evidence, Recognition, Relation } from '../model/recognition';
import type { Language } from '../model/roles';
import { say } from '../wording/wording';

export interface WhyReport {
  /** The total. */
  readonly cell: string;
  readonly relation: { readonly total: string; readonly parts: readonly string[]; readonly kind: string; readonly origin: string };
  readonly by: string;
  readonly evidence: Evidence;
  readonly verdict: 'sure' | 'doubted' | 'rejected';
  readonly because: string;
  /** The sum that explains the total instead: its parts; `null` where this one was kept. */
  readonly instead: { readonly by: string; readonly parts: readonly string[] } | null;
}

const concerns = ({ total, parts }: Relation, asked: RangeRef): boolean =>
  (total.sheet === asked.sheet && contains(asked, total.row, total.column)) ||
  parts.some((part) => part.sheet === asked.sheet && contains(part, asked.top, asked.left));

/** Of a sum that stands on its own line only. */
function ownEvidence(recognition: Recognition, { total, parts, signs }: Relation): Evidence {
  const values: (number | null)[] = [];
  const each: (1 | -1)[] = [];
  let stated: number | null = null;
  for (const { sheet, row, column, value } of recognition.figures) {
    if (sheet === total.sheet && row === total.row && column === total.column) stated = value;
    parts.forEach((part, index) => {
      if (sheet !== part.sheet || !contains(part, row, column)) return;
      values.push(value);
      each.push(signs?.[index] ?? 1);
    });
  }
  const sum = added(values, each);
  const asked = stated !== null && sum.count > 0 ? 1 : 0;
  const holds = stated !== null && asked === 1 && agreesWith(stated, sum) ? 1 : 0;
  return { asked, holds, told: sum.count >= 2 ? holds : 0, rounded: 0, slips: 0, off: asked - holds, digits: 0 };
}

/** The sums that the cell is the total of, or a part of. */
export function whyReport(recognition: Recognition, cell: RangeRef, language: Language): readonly WhyReport[] {
  const kept = recognition.relations.filter((relation) => concerns(relation, cell)).map((relation) => ({ relation, instead: null }));
  const rejected = (recognition.rejected ?? []).filter(({ relation }) => concerns(relation, cell));
  return [...kept, ...rejected].map(({ relation, instead }): WhyReport => {
    const { total, parts, kind, origin, by, tentative } = relation;
    const evidence = relation.evidence ?? ownEvidence(recognition, relation);
    const verdict = instead ? 'rejected' : tentative ? 'doubted' : 'sure';
    const reason = relation.shown ? 'shown' : origin;
    const figures = { asked: evidence.asked, holds: evidence.holds, slips: evidence.slips, digits: Math.round(evidence.digits) };
    const sentences = [
      say(language, `recognition.why.${reason}`, figures),
      ...(relation.shown ? [] : [say(language, evidence.holds > 0 ? 'recognition.why.holds' : 'recognition.why.fails', {})]),
      ...(verdict === 'doubted' ? [say(language, 'recognition.why.doubted', {})] : []),
      ...(instead ? [say(language, 'recognition.why.instead', { total: instead.total, parts: instead.parts })] : []),
    ];
    return {
      cell: refText(total),
      relation: { total: refText(total), parts: parts.map(refText), kind, origin },
      by,
      evidence,
      verdict,
      because: sentences.join(' '),
      instead: instead ? { by: instead.by, parts: instead.parts.map(refText) } : null,
    };
  });
}
