/** From what the user wants to the plans of its sheets: one plan a document and language. */
import { nameKey } from '../reading/names';
import type { Language } from '../model/roles';
import type { Plan } from '../model/plans';
import { addBlock } from './blocks';
import type { DocumentInput, DocumentKind, Drawable } from './descriptor';
import type { SummaryKind } from './kinds';
import type { Layout } from './layout';
import { Page } from './page';
import { draftLines } from './summaries/shared';
import type { DocumentWords } from './words';

export interface DrawnDocument {
  readonly kind: SummaryKind;
  /** What it is about, as the workbook writes it. */
  readonly name: string;
  readonly language: Language;
  readonly isDraft: boolean;
  readonly plan: Plan;
  /** Wish for the sheet's name. */
  readonly sheet: string;
  /** Labels that stand as written, for want of a translation. */
  readonly untranslated: readonly string[];
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

export function drawDocument(drawable: Drawable, input: DocumentInput, language: Language): DrawnDocument {
  const draft = (words: DocumentWords): readonly string[] => draftLines(input.findings, drawable.about(), words);
  const { layout, words } = drawable.draw(language, draft);
  const isDraft = draft(words).length > 0;
  const page = new Page(layout, language);
  for (const block of layout.blocks) addBlock(page, block);
  const header = { draft: isDraft ? words.t('draft.header') : '', foot: footOf(layout, words) };
  return {
    kind: drawable.kind,
    name: drawable.name,
    language,
    isDraft,
    sheet: layout.sheet,
    untranslated: words.untranslated,
    plan: {
      what: { key: 'documents.made', args: { title: layout.title, name: drawable.name } },
      steps: page.steps(layout.sheet, madeFor(drawable, language), header),
    },
  };
}

const madeFor = ({ kind, key }: Drawable, language: Language): string => `${kind}|${key}|${language}`;

/** Excel reads "&" as the beginning of a code. */
const escaped = (text: string): string => text.replaceAll('&', '&&');

function footOf(layout: Layout, words: DocumentWords): string {
  const subject = words.name(layout.subject);
  const title = subject === '' ? layout.title : `${layout.title} – ${subject}`;
  return `${escaped(title.slice(0, 160))}  ·  ${words.t('page')}`;
}
