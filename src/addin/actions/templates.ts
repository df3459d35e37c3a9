/** Templates: new sheets of ours beside whatever the workbook holds. */
import { sheetWords } from '../../core/lexicon/templates/sheets';
import type { Country } from '../../core/model/geography/places';
import type { Language } from '../../core/model/roles';
import { templates } from '../../core/templates/descriptors';
import { knownLists } from '../../core/templates/recognise';
import { templatePlan, type WrittenTemplate } from '../../core/templates/plan';
import { Taken, type Renamed } from '../../core/templates/taken';
import type { TemplateCode } from '../../core/templates/template';
import { inspectedSheets, repairOf, type Lost } from '../../core/templates/repair';
import type { Plan } from '../../core/model/plans';
import * as session from '../excel/session';
import { written as tellWritten } from './written';

export type ApplyFailure = Extract<Awaited<ReturnType<typeof session.apply>>, { done: false }>['why'];

export type TemplatesInserted =
  | { readonly done: true; readonly written: readonly WrittenTemplate[]; readonly renamed: readonly Renamed[] }
  | { readonly done: false; readonly why: ApplyFailure };

export interface GalleryCard {
  readonly code: TemplateCode;
  /** In the language of the sheets. */
  readonly name: string;
  /** In the language of the pane. */
  readonly about: string;
  readonly color: string;
  readonly columns: number;
}

/** The templates that can be asked for; others come along with them. */
export function gallery(sheetLanguage: Language, language: Language): readonly GalleryCard[] {
  return templates
    .filter(({ table }) => table !== null)
    .map(({ code, tabColor, fields }) => ({
      code,
      name: sheetWords[code][sheetLanguage].name,
      about: sheetWords[code][language].about,
      color: tabColor,
      columns: fields.length,
    }));
}

/** @param country decides which country the example is in. */
export async function insertTemplates(
  codes: readonly TemplateCode[],
  language: Language,
  country: Country = 'MA',
): Promise<TemplatesInserted> {
  const read = await session.readAll();
  if (!read.done) return read;
  const { plan, written, renamed } = templatePlan(codes, language, Taken.in(read.snapshot), knownLists(read.snapshot, language), country);
  const applied = await session.apply(plan);
  if (!applied.done) return { done: false, why: applied.why };
  tellWritten();
  return { done: true, written, renamed };
}

export type TemplatesInspected =
  | { readonly done: true; readonly lost: readonly Lost[]; readonly plan: Plan }
  | { readonly done: false; readonly why: session.ExcelFailure | 'no-template' };

/** What the sheets of ours, or the named one, have lost; and the plan that puts back what can be put back. Writes nothing. */
export async function inspectTemplates(sheet: string | null): Promise<TemplatesInspected> {
  const read = await session.readAll();
  if (!read.done) return read;
  const inspected = inspectedSheets(read.snapshot, sheet);
  if (inspected.length === 0) return { done: false, why: 'no-template' };
  const found = await session.rulesOf(inspected);
  if (!found.done) return found;
  const { lost, steps } = repairOf(read.snapshot, sheet, found.rules);
  const names = inspected.map((each) => each.sheet).join(' · ');
  return { done: true, lost, plan: { what: { key: 'templates.repaired', args: { names } }, steps } };
}

export async function repairTemplates(plan: Plan): Promise<{ readonly done: true } | { readonly done: false; readonly why: ApplyFailure }> {
  if (plan.steps.length === 0) return { done: true };
  const applied = await session.apply(plan);
  if (!applied.done) return { done: false, why: applied.why };
  tellWritten();
  return { done: true };
}
