/**
 * What the user reads, in the user's language. Numbers are written ungrouped up to four digits and grouped by U+202F from
 * 10 000, with the language's decimal sign; cells as A1 texts. Inside Arabic both stand in left-to-right isolates.
 */
import IntlMessageFormat from 'intl-messageformat';
import { areaText, cellText, isRange, refText } from '../model/addresses';
import type { MessageArguments } from '../model/findings';
import type { CellRef, RangeRef } from '../model/grid';
import type { Language } from '../model/roles';
import { catalogues } from './catalogues';

/** Western digits: what Moroccan and Algerian offices print. */
const locales: Readonly<Record<Language, string>> = { ar: 'ar-MA-u-nu-latn', fr: 'fr', en: 'en' };
const leftToRight = '\u2066';
const firstStrong = '\u2068';
const endIsolate = '\u2069';
const groupSeparator = '\u202F';
const rightToLeftLetter = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const shown = 8;

type Argument = MessageArguments[string];
type Reference = CellRef | RangeRef;
type Ast = Exclude<ConstructorParameters<typeof IntlMessageFormat>[0], string>;
type AstElement = Ast[number];

/** At most two decimals, no trailing zeros. */
export function numberText(language: Language, value: number): string {
  const [whole = '', decimals] = Math.abs(Math.round(value * 100) / 100)
    .toString()
    .split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, groupSeparator) : whole;
  const sign = value < 0 ? '\u2212' : '';
  return sign + grouped + (decimals === undefined ? '' : (language === 'en' ? '.' : ',') + decimals);
}

function isolated(language: Language, text: string): string {
  return language === 'ar' || rightToLeftLetter.test(text) ? leftToRight + text + endIsolate : text;
}

function plainText(language: Language, text: string): string {
  return language === 'ar' || rightToLeftLetter.test(text) ? firstStrong + text + endIsolate : text;
}

const quotes: Readonly<Record<Language, readonly [string, string]>> = { ar: ['«', '»'], fr: ['«\u00A0', '\u00A0»'], en: ['“', '”'] };

/**
 * The sheet is named unless it is `home`, the sheet that the message began with. A name with right-to-left letters can't
 * stand inside an address without turning it round: it follows in quotation marks.
 */
export function referenceText(language: Language, ref: Reference, home?: string): string {
  const cells = isolated(language, isRange(ref) ? areaText(ref) : cellText(ref.row, ref.column));
  if (ref.sheet === home) return cells;
  if (!rightToLeftLetter.test(ref.sheet)) return isolated(language, refText(ref));
  const [open, close] = quotes[language];
  return `${cells} (${open}${firstStrong}${ref.sheet}${endIsolate}${close})`;
}

const commaOf = (language: Language): string => (language === 'ar' ? '، ' : ', ');

function listText(language: Language, refs: readonly Reference[], home: string | undefined): string {
  const comma = commaOf(language);
  const listed = refs
    .slice(0, shown)
    .map((ref) => referenceText(language, ref, home))
    .join(comma);
  return refs.length > shown ? `${listed}${comma}… (+${refs.length - shown})` : listed;
}

function isReference(argument: Argument): argument is Reference {
  return typeof argument === 'object' && 'sheet' in argument;
}

function argumentText(language: Language, argument: Argument, home: string | undefined): string {
  if (typeof argument === 'number') {
    return language === 'ar' ? leftToRight + numberText(language, argument) + endIsolate : numberText(language, argument);
  }
  if (typeof argument === 'string') return plainText(language, argument);
  if ('key' in argument) return say(language, argument.key, argument.args);
  if ('list' in argument) return argument.list.map((item) => argumentText(language, item, home)).join(commaOf(language));
  if ('names' in argument) return argument.names.map((names) => plainText(language, names[language])).join(commaOf(language));
  return isReference(argument) ? referenceText(language, argument, home) : listText(language, argument, home);
}

function firstSheet(args: MessageArguments): { readonly name: string; readonly sheet: string } | null {
  for (const [name, argument] of Object.entries(args)) {
    if (typeof argument !== 'object') continue;
    if (isReference(argument)) return { name, sheet: argument.sheet };
    const within = 'key' in argument ? firstSheet(argument.args) : null;
    if (within) return { name, sheet: within.sheet };
  }
  return null;
}

const writtenAs = (name: string): string => `${name}:written`;

/** Plain arguments and `#` print the written form; plural and select keep the value that they decide by. */
function withWrittenForms(elements: readonly AstElement[], plural: string | null): Ast {
  return elements.map((element): AstElement => {
    if (element.type === 1) return { ...element, value: writtenAs(element.value) };
    if (element.type === 7 && plural !== null) return { type: 1, value: writtenAs(plural) };
    if (element.type === 5 || element.type === 6) {
      const inner = element.type === 6 ? element.value : plural;
      const options = Object.entries(element.options).map(([name, option]) => [
        name,
        { ...option, value: withWrittenForms(option.value, inner) },
      ]);
      return { ...element, options: Object.fromEntries(options) as typeof element.options };
    }
    return element;
  });
}

const compiled = new Map<string, IntlMessageFormat>();

function message(language: Language, key: string): IntlMessageFormat {
  const id = `${language} ${key}`;
  const known = compiled.get(id);
  if (known) return known;
  const text = catalogues[language][key];
  if (text === undefined) throw new Error(`There is no message ${key}.`);
  const ast = withWrittenForms(new IntlMessageFormat(text, locales[language]).getAst(), null);
  const made = new IntlMessageFormat(ast, locales[language]);
  compiled.set(id, made);
  return made;
}

/**
 * The message of that key with its arguments written in. The first reference among `args` names its sheet, the others only
 * where theirs differs. Throws for an unknown key or a missing argument: both are bugs.
 */
export function say(language: Language, key: string, args: MessageArguments = {}): string {
  const first = firstSheet(args);
  const values: Record<string, string | number> = {};
  for (const [name, argument] of Object.entries(args)) {
    if (typeof argument === 'number') values[name] = argument;
    // A selector of MessageFormat may hold no hyphen: "missing-digit" selects missing_digit.
    if (typeof argument === 'string') values[name] = argument.replaceAll('-', '_');
    values[writtenAs(name)] = argumentText(language, argument, name === first?.name ? undefined : first?.sheet);
  }
  return String(message(language, key).format(values));
}

export function hasMessage(key: string): boolean {
  return key in catalogues.en;
}
