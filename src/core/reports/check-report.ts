/** What `check` found, as the contract writes it: addresses as A1 texts, rows counted from 1, messages in one language. */
import { columnName, refText, areaText } from '../model/addresses';
import type { CertificateReport } from '../documents/certified';
import type { CheckResult, Finding, Severity } from '../model/findings';
import type { Field, Recognition, Region, Relation } from '../model/recognition';
import type { Language } from '../model/roles';
import { isHiddenColumn } from '../recognition';
import { say } from '../wording/wording';

export interface CheckReport {
  readonly file: string;
  readonly regions: readonly RegionReport[];
  readonly relations: readonly {
    readonly total: string;
    readonly parts: readonly string[];
    readonly kind: string;
    readonly origin: string;
    readonly by: string;
  }[];
  readonly findings: readonly FindingReport[];
  /** Open findings; accepted ones count nowhere. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly checked: CheckResult['checked'] & { readonly milliseconds: number };
  /** One for each certificate sheet of ours. */
  readonly certificates: readonly {
    readonly sheet: string;
    readonly fingerprint: string;
    readonly holds: boolean;
    readonly differs: readonly string[];
  }[];
}

export interface RegionReport {
  readonly sheet: string;
  readonly range: string;
  readonly kind: string;
  readonly headerRows: readonly number[];
  /** Of a label–value block also its labels that name a field, with their 1-based sheet row. */
  readonly fields: readonly FieldReport[];
  readonly hidden?: { readonly sheet: boolean; readonly rows: readonly string[]; readonly columns: readonly string[] };
}

export interface FieldReport {
  readonly column: string;
  readonly header: string;
  readonly role: string;
  readonly from: string;
  readonly row?: number;
  /** Its column is hidden. */
  readonly hidden?: true;
}

export interface FindingReport extends Pick<Finding, 'code' | 'severity' | 'outcome' | 'found' | 'expected' | 'gap' | 'accepted'> {
  readonly cells: readonly string[];
  readonly message: string;
  readonly suggestions: readonly {
    readonly cell: string;
    readonly from: number | string | null;
    readonly to: number | string;
    readonly edit: string;
    readonly verdict: string;
    readonly unproven?: true;
  }[];
}

export function checkReport(
  file: string,
  recognition: Recognition,
  result: CheckResult,
  milliseconds: number,
  language: Language,
  certificates: readonly CertificateReport[] = [],
): CheckReport {
  return {
    file,
    regions: recognition.regions.map(regionReport),
    relations: recognition.relations.map(relationReport),
    findings: result.findings.map((finding) => findingReport(finding, language)),
    counts: countOpen(result.findings),
    checked: { ...result.checked, milliseconds },
    certificates: certificates.map((each) => ({ ...each, differs: each.differs.map((cell) => refText(cell)) })),
  };
}

function regionReport({ sheet, area, kind, headerRows, fields, rowFields = [], hidden }: Region): RegionReport {
  const report = ({ column, header, role, from }: Field): FieldReport => ({
    column: columnName(column),
    header,
    role,
    from,
    ...(isHiddenColumn(hidden, column) ? { hidden: true } : {}),
  });
  return {
    sheet,
    range: areaText(area),
    kind,
    headerRows: headerRows.map((row) => row + 1),
    fields: [
      ...fields.map(report),
      ...rowFields.filter(({ from }) => from !== 'values').map((field) => ({ ...report(field), row: field.row + 1 })),
    ],
    ...(hidden
      ? {
          hidden: {
            sheet: hidden.sheet,
            rows: hidden.rows.map(({ first, last }) => `${first + 1}:${last + 1}`),
            columns: hidden.columns.map(({ first, last }) => `${columnName(first)}:${columnName(last)}`),
          },
        }
      : {}),
  };
}

function relationReport({ total, parts, kind, origin, by }: Relation): CheckReport['relations'][number] {
  return { total: refText(total), parts: parts.map(refText), kind, origin, by };
}

export function findingReport(finding: Finding, language: Language): FindingReport {
  const { code, severity, outcome, found, expected, gap, accepted } = finding;
  return {
    code,
    severity,
    outcome,
    cells: finding.cells.map(refText),
    message: say(language, finding.message.key, finding.message.args),
    found,
    expected,
    gap,
    suggestions: finding.suggestions.map((suggestion) => ({ ...suggestion, cell: refText(suggestion.cell) })),
    accepted,
  };
}

export function countOpen(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity, accepted } of findings) if (accepted === null) counts[severity]++;
  return counts;
}
