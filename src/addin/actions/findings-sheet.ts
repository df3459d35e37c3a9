/** The findings sheet: written on request, filled anew in place as long as it is as we left it. */
import { findingsPlan } from '../../core/documents/findings-sheet';
import type { Language } from '../../core/model/roles';
import * as session from '../excel/session';
import { check } from './check';

export type FindingsSheetResult =
  | { readonly done: true; readonly sheet: string; readonly findings: number }
  | { readonly done: false; readonly why: session.ExcelFailure | 'not-as-written' };

/** Checks first, so that the sheet tells of the workbook as it is now. */
export async function writeFindingsSheet(language: Language): Promise<FindingsSheetResult> {
  const checked = await check();
  if (!checked.done) return checked;
  const { findings } = checked.result;
  const result = await session.apply(findingsPlan({ findings, language }));
  if (!result.done) return { done: false, why: result.why };
  return { done: true, sheet: result.written[0]?.sheet ?? '', findings: findings.length };
}
