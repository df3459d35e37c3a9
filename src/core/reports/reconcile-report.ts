/** What reconciliation found, as the contract writes it: lines as whole-row addresses, reasons in one language. */
import { sheetText } from '../model/addresses';
import type { CheckResult } from '../model/findings';
import type { Language } from '../model/roles';
import type { Candidate, Line, Match, Reconciliation } from '../reconcile';
import { say } from '../wording/wording';
import { findingReport, type FindingReport } from './check-report';

export interface ReconcileReport {
  readonly matches: readonly MatchReport[];
  readonly unmatched: RowsReport;
  readonly findings: readonly FindingReport[];
  readonly totals: Reconciliation['totals'];
}

interface RowsReport {
  readonly pledges: readonly string[];
  readonly receipts: readonly string[];
}

export interface MatchReport extends RowsReport, Pick<Match, 'status' | 'pass' | 'balance' | 'currency' | 'unit'> {
  readonly why: string;
  readonly candidates?: readonly RowsReport[];
}

/** "Sheet!5:5". */
const rowText = ({ entry }: Line): string => `${sheetText(entry.sheet)}!${entry.row + 1}:${entry.row + 1}`;

/** A row that promises twice is named once. */
const rowsOf = (lines: readonly Line[]): readonly string[] => [...new Set(lines.map(rowText))];

const rowsReport = ({ pledges, receipts }: Candidate): RowsReport => ({ pledges: rowsOf(pledges), receipts: rowsOf(receipts) });

function matchReport(match: Match, language: Language): MatchReport {
  const { status, pass, why, balance, currency, unit, candidates } = match;
  return {
    ...rowsReport(match),
    status,
    pass,
    why: say(language, why.key, why.args),
    balance,
    currency,
    unit: unit === '' ? null : unit,
    ...(candidates.length > 0 ? { candidates: candidates.map(rowsReport) } : {}),
  };
}

export function reconcileReport(reconciliation: Reconciliation, { findings }: CheckResult, language: Language): ReconcileReport {
  return {
    matches: reconciliation.matches.map((match) => matchReport(match, language)),
    unmatched: rowsReport(reconciliation.unmatched),
    findings: findings.map((finding) => findingReport(finding, language)),
    totals: reconciliation.totals,
  };
}
