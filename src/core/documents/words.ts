/** The words of one document: messages, labels, places and dates in its language, without marks of direction. */
import type { Book } from '../records/book';
import type { Language, Role } from '../model/roles';
import { dateInWords } from '../wording/dates-in-words';
import { nameInLanguage, type NamingFacts } from '../wording/names-in-language';
import { numberText, say } from '../wording/wording';

type Arguments = Parameters<typeof say>[2];

const marksOfDirection = /[\u200E\u200F\u2066-\u2069]/g;

export class DocumentWords {
  private readonly kept = new Set<string>();

  constructor(
    readonly language: Language,
    private readonly naming: NamingFacts,
  ) {}

  /** The message `documents.<key>`. */
  t(key: string, args: Arguments = {}): string {
    return this.say(`documents.${key}`, args);
  }

  say(key: string, args: Arguments = {}): string {
    return say(this.language, key, args).replace(marksOfDirection, '');
  }

  /** A label, title or place of the workbook. */
  name(written: string, role?: Role): string {
    const { text, isKnown } = nameInLanguage(written, this.language, this.naming, role);
    if (!isKnown) this.kept.add(text);
    return text.replace(marksOfDirection, '');
  }

  /** In running text. */
  date(serial: number): string {
    return dateInWords(serial, this.language, this.naming.country);
  }

  number(value: number): string {
    return numberText(this.language, value).replace(marksOfDirection, '');
  }

  get country(): string {
    return this.naming.country;
  }

  /** Texts that had no translation and stand as written. */
  get untranslated(): readonly string[] {
    return [...this.kept];
  }
}

export function wordsFor(language: Language, book: Book): DocumentWords {
  return new DocumentWords(language, { translations: book.translations, country: book.country, latin: book.latin });
}
