/** What the formulas of the cases give: sums, averages and arithmetic over cells, so that rows need no cached values. */
import { parseArea } from '../../src/core/model/addresses';
import type { CellValue } from '../../src/core/model/grid';

/** The value of a cell of a sheet, by 0-based row and column; "" stands for the formula's own sheet. */
export type Look = (sheet: string, row: number, column: number) => CellValue;

const functions: Readonly<Record<string, (values: readonly CellValue[]) => number>> = {
  SUM: (values) => numbers(values).reduce((a, b) => a + b, 0),
  AVERAGE: (values) => numbers(values).reduce((a, b) => a + b, 0) / numbers(values).length,
  MIN: (values) => Math.min(...numbers(values)),
  MAX: (values) => Math.max(...numbers(values)),
  COUNTA: (values) => values.filter((value) => value !== null).length,
  ROUND: ([value, digits]) => Math.round(Number(value) * 10 ** Number(digits)) / 10 ** Number(digits),
};

const numbers = (values: readonly CellValue[]): readonly number[] => values.filter((value) => typeof value === 'number');
const token =
  /\s*(?:(\d+(?:\.\d+)?)|(?:'([^']+)'!|([\p{L}_][\p{L}\p{N}_]*)!)?(\$?[A-Z]{1,2}\$?\d+(?::\$?[A-Z]{1,2}\$?\d+)?)|([A-Z]+)(?=\()|([-+*/(),]))/uy;

interface Token {
  readonly number?: string;
  readonly sheet?: string;
  readonly range?: string;
  readonly name?: string;
  readonly mark?: string;
}

function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  token.lastIndex = 1;
  while (token.lastIndex < formula.length) {
    const match = token.exec(formula);
    if (!match) throw new Error(`The cases do not know the formula ${formula}.`);
    const [, number, quoted, plain, range, name, mark] = match;
    const sheet = quoted ?? plain;
    tokens.push({
      ...(number === undefined ? {} : { number }),
      ...(sheet === undefined ? {} : { sheet }),
      ...(range === undefined ? {} : { range }),
      ...(name === undefined ? {} : { name }),
      ...(mark === undefined ? {} : { mark }),
    });
  }
  return tokens;
}

export function valueOf(formula: string, look: Look): number {
  const tokens = tokensOf(formula);
  let at = 0;
  const take = (mark: string): boolean => {
    if (tokens[at]?.mark !== mark) return false;
    at += 1;
    return true;
  };
  const cellsOf = ({ sheet = '', range = '' }: Token): readonly CellValue[] => {
    const area = parseArea(range.replaceAll('$', ''));
    if (!area) throw new Error(`${range} is no range`);
    const found: CellValue[] = [];
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1) found.push(look(sheet, row, column));
    return found;
  };
  const called = (name: string): number => {
    const values: CellValue[] = [];
    take('(');
    do {
      const next = tokens[at];
      const isRange = next?.range?.includes(':') ?? false;
      if (next && isRange) at += 1;
      values.push(...(next && isRange ? cellsOf(next) : [sum()]));
    } while (take(','));
    take(')');
    const compute = functions[name];
    if (!compute) throw new Error(`The cases do not know ${name}.`);
    return compute(values);
  };
  const factor = (): number => {
    if (take('-')) return -factor();
    if (take('(')) {
      const inner = sum();
      take(')');
      return inner;
    }
    const next = tokens[at];
    at += 1;
    if (next?.number !== undefined) return Number(next.number);
    if (next?.name !== undefined) return called(next.name);
    if (next?.range === undefined) throw new Error(`The cases do not know the formula ${formula}.`);
    return Number(cellsOf(next)[0] ?? 0);
  };
  const product = (): number => {
    let left = factor();
    for (;;) {
      if (take('*')) left *= factor();
      else if (take('/')) left /= factor();
      else return left;
    }
  };
  const sum = (): number => {
    let left = product();
    for (;;) {
      if (take('+')) left += product();
      else if (take('-')) left -= product();
      else return left;
    }
  };
  return sum();
}
