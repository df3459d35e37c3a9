/**
 * Runs the rules over a recognised workbook. What is switched off is not said; an undecided finding is never an error; of
 * findings with one cause only the strongest is kept; what the user accepted is marked with the reason.
 */
import { contains, overlaps, refText } from '../model/addresses';
import type { CheckResult, Finding, Severity } from '../model/findings';
import type { CellRef, RangeRef, WorkbookSnapshot } from '../model/grid';
import type { Recognition } from '../model/recognition';
import type { CheckSettings, SwitchedOff } from '../model/settings';
import { holdsFor } from './acceptances';
import { sayAlikeOnce } from './alike';
import { indexAreas } from './area-index';
import { makeContext, type CheckContext } from './context';
import { definitionOf, rules } from './registry';
import type { Reconciliation } from '../reconcile';
import { reconciliationOf } from './donations';
import type { Candidate, CodeDefinition, Rule } from './rule';
import { asRange } from './runs';

type Reference = CellRef | RangeRef;

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function isOff(switches: readonly SwitchedOff[], code: string, cell: Reference | undefined): boolean {
  return switches.some(({ code: off, scope }) => {
    if (off !== code) return false;
    if (scope.kind === 'workbook') return true;
    if (!cell || cell.sheet !== (scope.kind === 'sheet' ? scope.sheet : scope.range.sheet)) return false;
    return scope.kind === 'sheet' || overlaps(asRange(cell), scope.range);
  });
}

function isWhollyOff(switches: readonly SwitchedOff[], rule: Rule): boolean {
  return rule.codes.every(({ code }) => switches.some((off) => off.code === code && off.scope.kind === 'workbook'));
}

function severityOf(candidate: Candidate): Severity {
  const severity = candidate.severity ?? definitionOf(candidate.code).severity;
  return candidate.outcome === 'undecided' && severity === 'error' ? 'warning' : severity;
}

function judgedByUser(finding: Finding, settings: CheckSettings): Finding {
  const reason = settings.acceptances?.find((one) => holdsFor(one, finding))?.reason;
  return reason === undefined ? finding : { ...finding, accepted: reason };
}

/** Relations that share a cell name it once. */
function distinct(cells: readonly Reference[]): readonly Reference[] {
  const seen = new Set<string>();
  return cells.filter((cell) => seen.size < seen.add(refText(cell)).size);
}

function findingOf(candidate: Candidate, settings: CheckSettings): Finding {
  const finding: Finding = {
    code: candidate.code,
    severity: severityOf(candidate),
    outcome: candidate.outcome,
    cells: distinct(candidate.cells),
    message: { key: `checks.${candidate.message ?? candidate.code}`, args: candidate.args },
    found: candidate.found ?? null,
    expected: candidate.expected ?? null,
    gap: candidate.gap ?? null,
    suggestions: candidate.suggestions ?? [],
    accepted: null,
  };
  return judgedByUser(finding, settings);
}

interface Explained {
  readonly by: Candidate;
  readonly place: RangeRef;
}

/** Whether a candidate's cell lies within a place that another candidate explains. */
function explainedPlaces(candidates: readonly Candidate[]): (candidate: Candidate, cell: Reference) => boolean {
  const places = new Map<string, Explained[]>();
  for (const by of candidates) {
    if (!definitionOf(by.code).explains) continue;
    for (const place of (by.explains ?? []).map(asRange)) {
      const known = places.get(place.sheet);
      if (known) known.push({ by, place });
      else places.set(place.sheet, [{ by, place }]);
    }
  }
  const sheets = new Map([...places].map(([sheet, explained]) => [sheet, indexAreas(explained, ({ place }) => place)]));
  return (candidate, cell) => {
    const { sheet, top, left, bottom, right } = asRange(cell);
    return sheets.get(sheet)?.find(top, left, ({ by, place }) => by !== candidate && contains(place, bottom, right)) != null;
  };
}

function withoutRepeats(candidates: readonly Candidate[]): readonly Candidate[] {
  const strongest = new Map<string, number>();
  const rank = (code: string): number | null => definitionOf(code).rank ?? null;
  for (const {
    code,
    cells: [cell],
  } of candidates) {
    const own = rank(code);
    if (!cell || own === null) continue;
    const key = refText(cell);
    strongest.set(key, Math.min(strongest.get(key) ?? own, own));
  }
  const isExplained = explainedPlaces(candidates);
  return candidates.filter((candidate) => {
    const {
      code,
      cells: [cell],
    } = candidate;
    if (!cell) return true;
    const [own, rival] = [rank(code), strongest.get(refText(cell))];
    if (own !== null && rival !== undefined && rival < own) return false;
    return !definitionOf(code).givesWay || !isExplained(candidate, cell);
  });
}

function inOrder(workbook: WorkbookSnapshot, findings: readonly Finding[]): readonly Finding[] {
  const places = new Map(workbook.sheets.map((sheet, index) => [sheet.name, index]));
  const key = ({ severity, cells: [cell] }: Finding): readonly number[] => {
    const range = cell ? asRange(cell) : null;
    return [weight[severity], range ? (places.get(range.sheet) ?? 0) : -1, range?.top ?? -1, range?.left ?? -1];
  };
  const keyed = findings.map((finding) => ({ finding, key: key(finding) }));
  keyed.sort((a, b) => a.key.map((part, index) => part - (b.key[index] ?? 0)).find((difference) => difference !== 0) ?? 0);
  return keyed.map(({ finding }) => finding);
}

function candidatesOf(context: CheckContext, active: readonly Rule[]): readonly Candidate[] {
  const switches = context.settings.switchedOff ?? [];
  return active.flatMap((rule) => [...rule.run(context)]).filter(({ code, cells }) => !isOff(switches, code, cells[0]));
}

/** Findings, strongest first and then in the workbook's order. The same input gives the same findings. */
export function check(workbook: WorkbookSnapshot, recognition: Recognition, settings: CheckSettings = {}): CheckResult {
  return evaluate(makeContext(workbook, recognition, settings), () => true);
}

export interface Donations {
  readonly reconciliation: Reconciliation;
  readonly result: CheckResult;
}

/** What reconciles, and the findings of the donations group alone. */
export function checkDonations(workbook: WorkbookSnapshot, recognition: Recognition, settings: CheckSettings = {}): Donations {
  const context = makeContext(workbook, recognition, settings);
  return { reconciliation: reconciliationOf(context), result: evaluate(context, ({ group }) => group === 'donations') };
}

function evaluate(context: CheckContext, isAsked: (code: CodeDefinition) => boolean): CheckResult {
  const { workbook, recognition, settings } = context;
  const active = rules.filter((rule) => rule.codes.some(isAsked) && !isWhollyOff(settings.switchedOff ?? [], rule));
  const asked = candidatesOf(context, active).filter(({ code }) => isAsked(definitionOf(code)));
  const told = withoutRepeats(asked).map((candidate) => ({
    finding: findingOf(candidate, settings),
    apart: candidate.apart ?? '',
  }));
  const findings = sayAlikeOnce(told).map((finding) => judgedByUser(finding, settings));
  return {
    findings: inOrder(workbook, findings),
    checked: {
      cells: workbook.sheets.reduce((sum, { area }) => sum + (area ? (area.bottom - area.top + 1) * (area.right - area.left + 1) : 0), 0),
      relations: recognition.relations.length,
      rules: active.reduce((sum, rule) => sum + rule.codes.length, 0),
    },
  };
}
