/** From what the user wants to the plans of its sheets: one plan a document and language. */
import { nameKey } from '../reading/names';
import type { Language } from '../model/roles';
import type { Plan } from '../model/plans';
import { addBlock } from './blocks';
import type { DocumentInput, DocumentKind, Drawable } from './descriptor';
import type { SummaryKind } from './kinds';
import type { Layout } from './layout';
import { markFormula, original, type KnownSummary } from './known';
import { Page, type Remembered } from './page';
import { draftLines } from './summaries/shared';
import type { DocumentWords } from './words';

export interface DrawnDocument {
  readonly kind: SummaryKind;
  /** What it is about, as the workbook writes it. */
  readonly name: string;
  readonly language: Language;
  readonly isDraft: boolean;
  readonly plan: Plan;
  readonly sheet: string;
  /** Whether a sheet made before is filled anew. */
  readonly isRefreshed: boolean;
  /** Against the figures that the sheet made before shows. */
  readonly changed: readonly Change[];
  /** Labels that stand as written, for want of a translation. */
  readonly untranslated: readonly string[];
}

/** `null` where the figure is new, or gone. */
export interface Change {
  readonly label: string;
  readonly from: number | null;
  readonly to: number | null;
}

export type Chosen = { readonly drawables: readonly Drawable[] } | { readonly why: 'nothing' | 'not-named' };

/** The documents of a kind that the workbook gives; those that bear the name, where one is wanted. */
export function chosen(kind: DocumentKind, input: DocumentInput, wanted: string | null): Chosen {
  const all = kind.drawables(input);
  if (wanted === null) return all.length > 0 ? { drawables: all } : { why: 'nothing' };
  const named = kind.named(input, wanted) ?? byName(all, wanted);
  return named ? { drawables: [named] } : { why: all.length > 0 ? 'not-named' : 'nothing' };
}

function byName(all: readonly Drawable[], wanted: string): Drawable | null {
  const key = nameKey(wanted);
  if (key === '') return null;
  return (
    all.find(({ names }) => names.some((name) => nameKey(name) === key)) ??
    all.find(({ names }) => names.some((name) => nameKey(name).includes(key))) ??
    null
  );
}

/** @param summaries those of the workbook. @param nameFor the free name for a wish. */
export function drawDocument(
  drawable: Drawable,
  input: DocumentInput,
  language: Language,
  { summaries, nameFor }: { readonly summaries: readonly KnownSummary[]; readonly nameFor: (wish: string) => string },
): DrawnDocument {
  const draft = (words: DocumentWords): readonly string[] => draftLines(input.findings, drawable.about(), words);
  const { layout, words } = drawable.draw(language, draft);
  const isDraft = draft(words).length > 0;
  const page = new Page(layout, language);
  for (const block of layout.blocks) addBlock(page, block);
  const header = { draft: isDraft ? words.t('draft.header') : '', foot: (pages: number): string => footOf(layout, words, pages) };
  const memory = words.t('memory');
  const before = original(summaries, drawable.kind, drawable.key, language);
  const old = before && page.shape() === before.shape ? before.sheet : null;
  const sheet = old ? old.name : nameFor(layout.sheet);
  const mark = markFormula({ kind: drawable.kind, subject: drawable.name, language, key: drawable.key, shape: page.shape(), sheet });
  return {
    kind: drawable.kind,
    name: drawable.name,
    language,
    isDraft,
    sheet,
    isRefreshed: old !== null,
    changed: before ? changesOf(page.remembered(before.sheet), page.figures()) : [],
    untranslated: words.untranslated,
    plan: {
      what: { key: 'documents.made', args: { title: layout.title, name: drawable.name } },
      steps: old ? page.refreshed(old, header, memory) : page.steps(sheet, { made: madeFor(drawable, language), mark, header, memory }),
    },
  };
}

/** By label; of labels that stand twice, in their order. */
function changesOf(before: readonly Remembered[], now: readonly Remembered[]): Change[] {
  const rest = [...before];
  const changes = now.flatMap(({ label, value }): Change[] => {
    const at = rest.findIndex((each) => each.label === label);
    const [was] = at < 0 ? [] : rest.splice(at, 1);
    return was?.value === value ? [] : [{ label, from: was?.value ?? null, to: value }];
  });
  return [...changes, ...rest.map(({ label, value }) => ({ label, from: value, to: null }))];
}

const madeFor = ({ kind, key }: Drawable, language: Language): string => `${kind}|${key}|${language}`;

/** Excel reads "&" as the beginning of a code. */
const escaped = (text: string): string => text.replaceAll('&', '&&');

/** The sheet is as many pages tall as it says at most: Excel's own count would be of all sheets that are printed together. */
function footOf(layout: Layout, words: DocumentWords, pages: number): string {
  const subject = words.name(layout.subject);
  const title = subject === '' ? layout.title : `${layout.title} – ${subject}`;
  return `${escaped(title.slice(0, 160))}  ·  &P / ${pages}`;
}
