/** Insert: writes summary sheets. Nothing of the user's is touched. */
import { summaryKinds, type SummaryKind } from '../../core/documents/kinds';
import type { DocumentInput } from '../../core/documents/descriptor';
import { documentKinds } from '../../core/documents/registry';
import { chosen, drawDocument, type Change, type DrawnDocument } from '../../core/documents/write-plan';
import { letterheadSchema, noLetterhead, type Letterhead } from '../../core/model/letterhead';
import type { RangeRef } from '../../core/model/grid';
import type { Language } from '../../core/model/roles';
import { readBook } from '../../core/records/book';
import * as session from '../excel/session';
import { check } from './check';
import type { Checked } from './last-check';

export interface SummaryWish {
  readonly kinds: readonly SummaryKind[];
  /** A campaign, partner, receipt or region; `null` for one sheet of each that the kind is about. */
  readonly wanted: string | null;
  readonly languages: readonly Language[];
  /** The day on which the documents are done, a serial number of the 1900 system; today where left out. */
  readonly issued?: number;
}

export interface SummaryWritten {
  readonly done: true;
  readonly kind: SummaryKind;
  readonly for: string;
  readonly language: Language;
  /** The printed part first. */
  readonly written: readonly RangeRef[];
  readonly isDraft: boolean;
  /** A sheet that was there is filled anew. */
  readonly isRefreshed: boolean;
  readonly changed: readonly Change[];
  readonly untranslated: readonly string[];
}

export interface SummaryRefused {
  readonly done: false;
  readonly kind: SummaryKind;
  readonly why: session.ExcelFailure | 'not-as-written' | 'nothing' | 'not-named';
}

export type SummaryAnswer = SummaryWritten | SummaryRefused;

export interface SummaryChoice {
  readonly kind: SummaryKind;
  readonly names: readonly string[];
}

/** What the open workbook can be summarised as: each kind with what it would be about. */
export async function listSummaries(): Promise<{ readonly done: true; readonly choices: readonly SummaryChoice[] } | session.Refused> {
  const checked = await check();
  if (!checked.done) return checked;
  const input = inputOf(checked, 0);
  return { done: true, choices: documentKinds.map((kind) => ({ kind: kind.kind, names: kind.drawables(input).map(({ name }) => name) })) };
}

/** In the order asked; a document of several languages once in each. */
export async function insertSummaries(wish: SummaryWish): Promise<readonly SummaryAnswer[] | session.Refused> {
  const checked = await check();
  if (!checked.done) return checked;
  const letterhead = await keptLetterhead();
  if (!letterhead.done) return letterhead;
  const input = inputOf(checked, wish.issued ?? today(), letterhead.value);
  const taken = [...checked.snapshot.sheets.map(({ name }) => name), ...checked.summaries.map(({ sheet }) => sheet.name)];
  const answers: SummaryAnswer[] = [];
  for (const kind of wish.kinds) answers.push(...(await insertKind(kind, wish, input, { taken, summaries: checked.summaries })));
  return answers;
}

interface Standing {
  /** Names of the workbook's sheets; those that are added join them. */
  readonly taken: string[];
  readonly summaries: Checked['summaries'];
}

async function insertKind(
  kind: SummaryKind,
  wish: SummaryWish,
  input: DocumentInput,
  standing: Standing,
): Promise<readonly SummaryAnswer[]> {
  const { taken, summaries } = standing;
  const described = documentKinds.find((each) => each.kind === kind);
  const found = described ? chosen(described, input, wish.wanted) : { why: 'nothing' as const };
  if ('why' in found) return [{ done: false, kind, why: found.why }];
  const answers: SummaryAnswer[] = [];
  for (const drawable of found.drawables)
    for (const language of wish.languages) {
      const drawn = drawDocument(drawable, input, language, { summaries, nameFor: (sheet) => session.freeName(sheet, taken) });
      const answer = await insertOne(drawn);
      if (answer.done) taken.push(drawn.sheet);
      answers.push(answer);
    }
  return answers;
}

async function insertOne({
  kind,
  name,
  language,
  plan,
  isDraft,
  isRefreshed,
  changed,
  untranslated,
}: DrawnDocument): Promise<SummaryAnswer> {
  const result = await session.apply(plan);
  return result.done
    ? { done: true, kind, for: name, language, written: result.written, isDraft, isRefreshed, changed, untranslated }
    : { done: false, kind, why: result.why };
}

/** What the workbook keeps of its letterhead, signatories and copies; asked once, for all documents. */
export function keptLetterhead(): Promise<{ readonly done: true; readonly value: Letterhead } | session.Refused> {
  return session.load('letterhead', letterheadSchema, noLetterhead);
}

export function keepLetterhead(letterhead: Letterhead): Promise<{ readonly done: true } | session.Refused> {
  return session.save('letterhead', letterhead);
}

const millisecondsInDay = 86_400_000;
const unixEpoch = 25_569;

/** By the reader's own clock. */
function today(): number {
  const now = new Date();
  return Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / millisecondsInDay) + unixEpoch;
}

function inputOf(
  { snapshot, recognition, result, settings }: Checked,
  issued: number,
  letterhead: Letterhead = noLetterhead,
): DocumentInput {
  return {
    book: readBook(snapshot, recognition, settings.country),
    findings: result.findings,
    settings,
    rules: result.checked.rules,
    letterhead,
    issued,
  };
}

export const isSummaryKind = (text: string): text is SummaryKind => summaryKinds.some((kind) => kind === text);
