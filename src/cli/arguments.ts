/** Reads a command's words. Unknown options and missing values are refused as `usage`, with the command's own usage line. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { languages, type Language } from '../core/model/roles';
import { Refusal } from './refusal';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

/** Options that every command takes. */
const general: Options = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
  'sheet-lang': { type: 'string' },
  empty: { type: 'boolean' },
  force: { type: 'boolean' },
};

export interface Words {
  readonly positionals: readonly string[];
  readonly language: Language;
  /** Of written sheets. */
  readonly sheetLanguage: Language;
  /** Where a sheet is written in each of several languages. */
  readonly sheetLanguages: readonly Language[];
  readonly asJson: boolean;
  readonly force: boolean;
  /** `null` stands for an empty new workbook. */
  readonly file: string | null;
  text(name: string): string | null;
  /** Like `text`, refused where it is missing. */
  need(name: string): string;
  /** A comma-separated list; empty where the option is missing. */
  list(name: string): readonly string[];
  /** An option that may be said several times. */
  each(name: string): readonly string[];
}

/** @param rest names of the positionals that follow FILE, "FORMULA" for eval. */
export function readWords(args: readonly string[], usage: string, own: Options = {}, rest: readonly string[] = []): Words {
  const { values, positionals } = parse(args, usage, { ...general, ...own });
  const isEmpty = values['empty'] === true;
  const expected = rest.length + (isEmpty ? 0 : 1);
  if (positionals.length !== expected) throw new Refusal('usage', usage);
  const text = (name: string): string | null => (typeof values[name] === 'string' ? values[name] : null);
  const language = languageOf(text('lang') ?? 'en', usage);
  const sheetLanguages = languagesOf(text('sheet-lang') ?? language, usage);
  return {
    positionals: isEmpty ? positionals : positionals.slice(1),
    file: isEmpty ? null : (positionals[0] ?? null),
    language,
    sheetLanguage: sheetLanguages[0] ?? language,
    sheetLanguages,
    asJson: values['json'] === true,
    force: values['force'] === true,
    text,
    need: (name) => {
      const value = text(name);
      if (value === null || value === '') throw new Refusal('usage', `--${name} is missing; ${usage}`);
      return value;
    },
    list: (name) =>
      (text(name) ?? '')
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    each: (name) => {
      const said = values[name];
      return Array.isArray(said) ? said.filter((value) => typeof value === 'string') : [];
    },
  };
}

function parse(args: readonly string[], usage: string, options: Options): { values: Values; positionals: string[] } {
  try {
    // A formula may begin with "=-": it is a positional all the same, since no option does.
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    return { values: values, positionals };
  } catch (error) {
    throw new Refusal('usage', `${error instanceof Error ? error.message.split('\n')[0] : String(error)}; ${usage}`);
  }
}

function languagesOf(tags: string, usage: string): readonly Language[] {
  return [...new Set(tags.split(',').map((tag) => languageOf(tag.trim(), usage)))];
}

function languageOf(tag: string, usage: string): Language {
  const language = languages.find((known) => tag.toLowerCase().split('-')[0] === known);
  if (!language) throw new Refusal('usage', `the language is ar, fr or en, not "${tag}"; ${usage}`);
  return language;
}
