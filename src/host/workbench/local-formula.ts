/** Formulas between the page's language and the workbook's, which is en-US: separators, decimals, names of functions. */
import type { Locale } from './locale';

/** Texts and names in quotes stay; the rest is given to `change`, with whether it stands in an array's braces. */
function outsideQuotes(formula: string, change: (text: string, isInArray: boolean) => string): string {
  let depth = 0;
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[{}]|[^"'{}]+/g, (piece) => {
    if (piece === '{') depth++;
    if (piece === '}') depth--;
    return /^["']/.test(piece) || piece === '{' || piece === '}' ? piece : change(piece, depth > 0);
  });
}

const westernDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.charCodeAt(0) - (digit < '۰' ? 0x0660 : 0x06f0)) % 10));

/** In an array's braces the marks of decimals and of columns change places. */
const swapped = (text: string): string => text.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ','));

/** A formula as it is typed, with its "=", in en-US. A comma between digits is a decimal where the language has it so. */
export function fromLocal(formula: string, { separator, functions }: Locale): string {
  const plain = outsideQuotes(formula, (text, isInArray) => {
    const western = westernDigits(text);
    if (separator === ',') return western;
    if (isInArray) return swapped(western);
    return western
      .replace(/(?<![\w$.])(\d+),(\d+)/g, '$1.$2')
      .replaceAll(';', ',')
      .replaceAll('٫', '.');
  });
  return withNames(plain, functions);
}

/** As the page shows it for editing: read back, it is the same formula. */
export function toLocal(formula: string, { separator, functions }: Locale): string {
  if (separator === ',') return formula;
  const names = new Map([...functions].map(([local, english]) => [english, local]));
  return outsideQuotes(withNames(formula, names), (text, isInArray) =>
    isInArray ? swapped(text) : text.replaceAll(',', separator).replace(/(?<![\w$.])(\d+)\.(\d+)(?![\w.])/g, '$1,$2'),
  );
}

function withNames(formula: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return formula;
  return outsideQuotes(formula, (text) =>
    text
      .replace(/[A-Za-z_][\w.]*(?=\s*\()/g, (word) => names.get(word.toUpperCase()) ?? word)
      .replace(/\b(?:VRAI|FAUX)\b(?!\s*\()/gi, (word) => names.get(word.toUpperCase()) ?? word),
  );
}
