/** A small workbook as people keep them, and what a good check says of it. */
import type { Severity } from '../../src/core/model/findings';
import type { CheckSettings } from '../../src/core/model/settings';
import type { WorkbookSnapshot } from '../../src/core/model/grid';
import type { WrittenSheet } from './written';

export interface Expected {
  readonly code: string;
  readonly severity: Severity;
  /** First cell or range of the finding, with its sheet: "Feuil1!B10". */
  readonly at: string;
}

export interface WorkbookCase {
  readonly title: string;
  readonly sheets: readonly WrittenSheet[];
  /** In any order; empty for a clean workbook. Nothing else may be said above info. */
  readonly expected: readonly Expected[];
  /** Codes that must not be said, even as info. */
  readonly mustNot?: readonly string[];
  readonly settings?: CheckSettings;
  readonly workbook?: Partial<WorkbookSnapshot>;
}

export const clean = (
  title: string,
  sheets: readonly WrittenSheet[],
  rest: Pick<WorkbookCase, 'mustNot' | 'settings' | 'workbook'> = {},
): WorkbookCase => ({ title, sheets, expected: [], ...rest });

export const wrong = (
  title: string,
  code: string,
  severity: Severity,
  at: string,
  sheets: readonly WrittenSheet[],
  rest: Pick<WorkbookCase, 'mustNot' | 'settings' | 'workbook'> = {},
): WorkbookCase => ({
  title,
  sheets,
  expected: [{ code, severity, at }],
  ...rest,
});

/** Several findings that a good check tells apart. */
export const both = (
  title: string,
  expected: readonly (readonly [code: string, severity: Severity, at: string])[],
  sheets: readonly WrittenSheet[],
  rest: Pick<WorkbookCase, 'mustNot' | 'settings' | 'workbook'> = {},
): WorkbookCase => ({
  title,
  sheets,
  expected: expected.map(([code, severity, at]) => ({ code, severity, at })),
  ...rest,
});
