/** Templates: new sheets of ours beside whatever the workbook holds. */
import type { Language } from '../../core/model/roles';
import { knownLists } from '../../core/templates/recognise';
import { templatePlan, type WrittenTemplate } from '../../core/templates/plan';
import { Taken, type Renamed } from '../../core/templates/taken';
import type { TemplateCode } from '../../core/templates/template';
import * as session from '../excel/session';
import { written as tellWritten } from './written';

export type TemplatesInserted =
  | { readonly done: true; readonly written: readonly WrittenTemplate[]; readonly renamed: readonly Renamed[] }
  | { readonly done: false; readonly why: session.ExcelFailure | 'not-as-written' };

export async function insertTemplates(codes: readonly TemplateCode[], language: Language): Promise<TemplatesInserted> {
  const read = await session.readAll();
  if (!read.done) return read;
  const { plan, written, renamed } = templatePlan(codes, language, Taken.in(read.snapshot), knownLists(read.snapshot, language));
  const applied = await session.apply(plan);
  if (!applied.done) return { done: false, why: applied.why };
  tellWritten();
  return { done: true, written, renamed };
}
