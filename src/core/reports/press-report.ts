/** What `press` found in a text, as the contract writes it. */
import { refText } from '../model/addresses';
import type { Language } from '../model/roles';
import { rewritten, type PressResult, type TextFinding } from '../press';
import { say } from '../wording/wording';

export interface PressReport {
  readonly figures: readonly {
    readonly text: string;
    /** UTF-16 offset. */
    readonly start: number;
    /** Dates are serial numbers; `null` where nothing was read. */
    readonly value: number | null;
    readonly kind: string;
    readonly unit: string;
    readonly qualifier: string;
    readonly cell: string | null;
    readonly verdict: string;
  }[];
  readonly relations: readonly {
    /** Indexes into `figures`. */
    readonly total: number;
    readonly parts: readonly number[];
    readonly kind: string;
    readonly holds: boolean;
    readonly gap: number;
  }[];
  readonly findings: readonly PressFindingReport[];
}

export interface PressFindingReport {
  readonly code: string;
  readonly severity: string;
  readonly outcome: string;
  readonly cells: readonly string[];
  readonly message: string;
  readonly found: number | string | null;
  readonly expected: number | string | null;
  readonly gap: number | null;
  readonly suggestions: readonly {
    readonly cell: null;
    /** UTF-16 offset of the figure in the text. */
    readonly start: number;
    readonly from: number;
    readonly to: number;
    readonly edit: string;
    readonly verdict: string;
  }[];
  /** The sentence as it ought to read, where one change is sure enough to be proposed. */
  readonly write: string | null;
  readonly accepted: null;
}

export function pressReport(result: PressResult, language: Language): PressReport {
  return {
    figures: result.figures.map(({ text, start, value, kind, unit, qualifier }, index) => {
      const match = result.matches[index];
      return {
        text,
        start,
        value,
        kind,
        unit,
        qualifier,
        cell: match?.cell ? refText(match.cell) : null,
        verdict: match?.verdict ?? 'not-checked',
      };
    }),
    relations: result.relations.map(({ total, parts, kind, holds, gap }) => ({ total, parts, kind, holds, gap })),
    findings: result.findings.map((finding) => findingReport(result, finding, language)),
  };
}

function findingReport(result: PressResult, finding: TextFinding, language: Language): PressFindingReport {
  const { code, severity, outcome, message, found, expected, gap, suggestions, figures } = finding;
  const cells = figures.flatMap((index) => {
    const cell = result.matches[index]?.cell;
    return cell ? [refText(cell)] : [];
  });
  return {
    code,
    severity,
    outcome,
    cells: code.startsWith('figure-') ? cells : [],
    message: say(language, message.key, message.args),
    found,
    expected,
    gap,
    suggestions: suggestions.map(({ figure, from, to, edit, verdict }) => ({
      cell: null,
      start: result.figures[figure]?.start ?? 0,
      from,
      to,
      edit,
      verdict,
    })),
    write: correctedSentence(result, finding),
    accepted: null,
  };
}

/** `null` where it is not told which figure to change. */
export function correctedSentence({ source, figures }: PressResult, { suggestions }: TextFinding): string | null {
  const [best] = suggestions;
  const figure = best ? figures[best.figure] : undefined;
  return best && figure && best.verdict !== 'ambiguous' && best.edit !== 'other' ? rewritten(source, figure, best.to) : null;
}

/** A tally differs or is not found, or a sum of the text fails: the text must not go out as it is. */
export function isWrong({ relations, matches }: PressResult): boolean {
  return relations.some(({ holds }) => !holds) || matches.some(({ verdict }) => verdict === 'differs' || verdict === 'not-found');
}
