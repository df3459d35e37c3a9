/** What a kind of summary is: what it is about, the facts that it takes from the book, and how it is laid out. */
import type { Finding } from '../model/findings';
import type { CellRef, RangeRef } from '../model/grid';
import type { Letterhead } from '../model/letterhead';
import type { CheckSettings } from '../model/settings';
import type { Language } from '../model/roles';
import type { Book } from '../records/book';
import type { SummaryKind } from './kinds';
import type { Layout } from './layout';
import { wordsFor, type DocumentWords } from './words';

/** Everything that documents are made of beside the book. */
export interface DocumentInput {
  readonly book: Book;
  /** Open ones and accepted ones. */
  readonly findings: readonly Finding[];
  readonly settings: CheckSettings;
  /** How many rules ran. */
  readonly rules: number;
  readonly letterhead: Letterhead;
  /** The day on which the document is done, a serial number of the 1900 system. */
  readonly issued: number;
}

type Reference = CellRef | RangeRef;

export interface Descriptor<Subject, Facts> {
  readonly kind: SummaryKind;
  /** What the workbook has to be summarised in this way; empty where it has nothing. */
  readonly subjects: (input: DocumentInput) => readonly Subject[];
  /** The subject that the user named, where it is not one of `subjects`. */
  readonly named?: (input: DocumentInput, wanted: string) => Subject | null;
  readonly nameOf: (subject: Subject) => string;
  /** Other words that the user may name it by. */
  readonly alsoNamed?: (subject: Subject) => readonly string[];
  /** Tells two subjects of one name apart, also after a while. */
  readonly keyOf: (subject: Subject) => string;
  readonly facts: (input: DocumentInput, subject: Subject) => Facts;
  /** The cells whose errors make it a draft. */
  readonly about: (facts: Facts) => readonly Reference[];
  readonly layout: (facts: Facts, words: DocumentWords, draft: readonly string[]) => Layout;
}

/** One document that can be written, in whatever language. */
export interface Drawable {
  readonly kind: SummaryKind;
  readonly name: string;
  readonly names: readonly string[];
  readonly key: string;
  readonly about: () => readonly Reference[];
  readonly draw: (
    language: Language,
    draft: (words: DocumentWords) => readonly string[],
  ) => { readonly layout: Layout; readonly words: DocumentWords };
}

export interface DocumentKind {
  readonly kind: SummaryKind;
  readonly drawables: (input: DocumentInput) => readonly Drawable[];
  readonly named: (input: DocumentInput, wanted: string) => Drawable | null;
}

export function documentKind<Subject, Facts>(descriptor: Descriptor<Subject, Facts>): DocumentKind {
  const drawable = (input: DocumentInput, subject: Subject): Drawable => {
    let kept: Facts | undefined;
    const facts = (): Facts => (kept ??= descriptor.facts(input, subject));
    const name = descriptor.nameOf(subject);
    return {
      kind: descriptor.kind,
      name,
      names: [name, ...(descriptor.alsoNamed?.(subject) ?? [])],
      key: descriptor.keyOf(subject),
      about: () => descriptor.about(facts()),
      draw: (language, draft) => {
        const words = wordsFor(language, input.book);
        return { layout: descriptor.layout(facts(), words, draft(words)), words };
      },
    };
  };
  return {
    kind: descriptor.kind,
    drawables: (input) => descriptor.subjects(input).map((subject) => drawable(input, subject)),
    named: (input, wanted) => {
      const subject = descriptor.named?.(input, wanted) ?? null;
      return subject === null ? null : drawable(input, subject);
    },
  };
}
