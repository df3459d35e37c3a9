/** The names that a message of ICU MessageFormat asks for, read without its library: every message is read when the program starts. */

interface Reader {
  readonly text: string;
  at: number;
}

const named = /\s*([\p{L}\p{N}_]+)\s*/uy;

function name(reader: Reader): string {
  named.lastIndex = reader.at;
  const found = named.exec(reader.text);
  if (!found) throw new Error(`The message has a brace without a name: ${reader.text}`);
  reader.at = named.lastIndex;
  return found[1] ?? '';
}

/** From behind "{" to behind its "}": `{cell}`, `{count, number}` or `{count, plural, one {…} other {…}}`. */
function argument(reader: Reader, found: Set<string>): void {
  found.add(name(reader));
  for (; reader.at < reader.text.length; reader.at++) {
    const character = reader.text[reader.at];
    if (character === '}') {
      reader.at++;
      return;
    }
    if (character === '{') {
      reader.at++;
      message(reader, found);
      reader.at--;
    }
  }
  throw new Error(`The message leaves a brace open: ${reader.text}`);
}

/** From behind "{", or from the start, to behind the "}" that ends the text. */
function message(reader: Reader, found: Set<string>): void {
  while (reader.at < reader.text.length) {
    const character = reader.text[reader.at++];
    if (character === '}') return;
    if (character === '{') argument(reader, found);
    else if (character === "'" && /[{}]/.test(reader.text[reader.at] ?? '')) reader.at = endOfQuote(reader);
  }
}

function endOfQuote({ text, at }: Reader): number {
  const end = text.indexOf("'", at);
  return end < 0 ? text.length : end + 1;
}

/** Sorted, each once. Throws, with the text, where braces don't match. */
export function placeholdersIn(text: string): readonly string[] {
  const found = new Set<string>();
  message({ text, at: 0 }, found);
  return [...found].sort();
}
