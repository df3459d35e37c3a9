export interface FormulaToken {
  readonly text: string;
  /** A name, a number or a reference; else a text, a quoted sheet, a bracketed part or an operator. */
  readonly isWord: boolean;
}

const pattern = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'.|\[(?:[^\]']|'.)*\])*\]|([$\p{L}\p{M}_\\?.\d]+)|[^]/gu;

/** The formula in pieces that joined give it again: enough to find references without touching texts. */
export function formulaTokens(formula: string): FormulaToken[] {
  return [...formula.matchAll(pattern)].map((match) => ({ text: match[0], isWord: match[1] !== undefined }));
}

const marked = /^_xl(?:fn|ws|pm)\./i;

/**
 * The formula as Excel shows it: without the marks that the file puts before newer functions and names of LET and LAMBDA,
 * with `A1#` and `@A1` for what the file writes as functions.
 */
export function shownFormula(formula: string): string {
  if (!/_xl/i.test(formula)) return formula;
  const tokens = formulaTokens(formula).map((token) => (token.isWord ? { ...token, text: withoutMarks(token.text) } : token));
  const texts = tokens.map((token) => token.text);
  tokens.forEach((token, index) => {
    if (!token.isWord || texts[index + 1] !== '(') return;
    const close = closingBracket(texts, index + 1);
    if (close < 0) return;
    if (token.text === 'ANCHORARRAY') [texts[index], texts[index + 1], texts[close]] = ['', '', '#'];
    else if (token.text === 'SINGLE') [texts[index], texts[index + 1], texts[close]] = ['@', '', ''];
  });
  return texts.join('');
}

function withoutMarks(word: string): string {
  let rest = word;
  while (marked.test(rest)) rest = rest.replace(marked, '');
  return rest;
}

function closingBracket(texts: readonly string[], open: number): number {
  let depth = 0;
  for (let index = open; index < texts.length; index++) {
    if (texts[index] === '(') depth++;
    if (texts[index] === ')' && --depth === 0) return index;
  }
  return -1;
}
