import { isReference, tokenize, type Token } from '@borgar/fx';
import { functionInFile } from './future-functions';

/**
 * A formula as a file holds it: no "=", newer functions prefixed, the names that LET and LAMBDA declare as `_xlpm.`,
 * `A1#` as ANCHORARRAY, `@A1` as SINGLE, `[@Qty]` with its table and [#This Row]. What the reader takes off, this puts on.
 * @param table the table that the formula's cell lies in; a structured reference without a name means that one
 */
export function formulaInFile(formula: string, table: string | null): string {
  const tokens = tokenize(formula, { mergeRefs: true, withLocation: false });
  const declared = declaredNames(tokens);
  return spillsAndIntersections(tokens)
    .map((token) => tokenInFile(token, declared, table))
    .join('');
}

function tokenInFile(token: Token, declared: ReadonlySet<string>, table: string | null): string {
  if (token.type === 'fx_prefix') return '';
  if (token.type === 'func') return declared.has(token.value.toLowerCase()) ? `_xlpm.${token.value}` : functionInFile(token.value);
  if (token.type === 'range_named' && declared.has(token.value.toLowerCase())) return `_xlpm.${token.value}`;
  if (token.type === 'structured') return structuredInFile(token.value, table);
  return token.value;
}

const isCall = (token: Token | undefined, name: string) =>
  token?.type === 'func' && token.value.replace(/^_xlfn\./i, '').toUpperCase() === name;
const isOperator = (token: Token | undefined, value: string) => token?.type === 'operator' && token.value === value;

/** Names declared by LET (every other argument but the last) and LAMBDA (all but the last), lower case. */
function declaredNames(tokens: readonly Token[]): Set<string> {
  const names = new Set<string>();
  const calls: { declares: boolean; argument: number; every: boolean }[] = [];
  const solid = tokens.filter((token) => token.type !== 'whitespace' && token.type !== 'newline');
  solid.forEach((token, index) => {
    const call = calls.at(-1);
    if (isOperator(token, '(') || isOperator(token, '{')) {
      const isLet = isCall(solid[index - 1], 'LET');
      calls.push({ declares: isLet || isCall(solid[index - 1], 'LAMBDA'), argument: 0, every: !isLet });
    } else if (isOperator(token, ')') || isOperator(token, '}')) calls.pop();
    else if (isOperator(token, ',') && call) call.argument++;
    else if (
      call?.declares === true &&
      token.type === 'range_named' &&
      isOperator(solid[index + 1], ',') &&
      !token.value.startsWith('_xlpm.')
    ) {
      const opens = isOperator(solid[index - 1], '(') || isOperator(solid[index - 1], ',');
      if (opens && (call.every || call.argument % 2 === 0)) names.add(token.value.toLowerCase());
    }
  });
  return names;
}

/** `A1#` and `@A1` as function calls; `@` before anything but a reference or name stays as written. */
function spillsAndIntersections(tokens: readonly Token[]): Token[] {
  const written: Token[] = [];
  const call = (name: string, argument: Token): Token[] => [
    { type: 'func', value: name },
    { type: 'operator', value: '(' },
    argument,
    { type: 'operator', value: ')' },
  ];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    const next = tokens[index + 1];
    if (!token) break;
    if (isReference(token) && isOperator(next, '#')) {
      written.push(...call('_xlfn.ANCHORARRAY', token));
      index++;
    } else if (isOperator(token, '@') && next && isReference(next)) {
      written.push(...call('_xlfn.SINGLE', next));
      index++;
    } else written.push(token);
  }
  return written;
}

/** `T[@Qty]` → `T[[#This Row],[Qty]]`, `[@[a]:[b]]` → `T[[#This Row],[a]:[b]]`, `[@]` → `T[#This Row]`. */
function structuredInFile(reference: string, table: string | null): string {
  const open = reference.indexOf('[');
  const name = open > 0 ? reference.slice(0, open) : (table ?? '');
  const inner = reference.slice(open + 1, -1);
  if (!inner.startsWith('@')) return name + reference.slice(open);
  const column = inner.slice(1).trim();
  if (column === '') return `${name}[#This Row]`;
  return `${name}[[#This Row],${column.startsWith('[') ? column : `[${column}]`}]`;
}
