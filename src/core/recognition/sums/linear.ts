/**
 * Reads a formula as a signed sum of cells: SUM, SUBTOTAL(9), AGGREGATE(9), additions, subtractions, links, structured
 * references and names. Anything else (products, conditions, other functions, constants) is no such sum: `null`.
 */
import { columnNumber, maxRows } from '../../model/addresses';
import type { RangeRef, WorkbookSnapshot } from '../../model/grid';

export interface Term {
  readonly range: RangeRef;
  readonly sign: 1 | -1;
  /** SUBTOTAL leaves out other subtotals in its range. */
  readonly isSubtotal?: true;
}

export interface FormulaPlace {
  readonly workbook: WorkbookSnapshot;
  readonly sheet: string;
  readonly row: number;
  /** Names in lower case → formula. */
  readonly names: ReadonlyMap<string, string>;
}

const deepest = 24;
const simpleSum = /^=SUM\((\$?[A-Z]{1,3}\$?\d{1,7}):(\$?[A-Z]{1,3}\$?\d{1,7})\)$/;
const cellPattern = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?![A-Za-z0-9_.(])/;
const columnsPattern = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})(?![A-Za-z0-9_.(])/;
const sheetPattern = /^(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/u;
const namePattern = /^[\p{L}_\\][\p{L}\p{N}_.\\]*/u;
const functionPattern = /^([A-Z][A-Z0-9.]*)\(/i;

class Reader {
  private at = 0;
  constructor(
    private readonly text: string,
    private readonly place: FormulaPlace,
    private readonly depth: number,
  ) {}

  whole(): readonly Term[] | null {
    const terms = this.sum(1);
    this.space();
    return terms !== null && this.at === this.text.length ? terms : null;
  }

  private space(): void {
    while (/\s/.test(this.text[this.at] ?? '')) this.at++;
  }

  private take(character: string): boolean {
    this.space();
    if (this.text[this.at] !== character) return false;
    this.at++;
    return true;
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    const found = pattern.exec(this.text.slice(this.at, this.at + 400));
    if (found) this.at += found[0].length;
    return found;
  }

  private sum(sign: 1 | -1): readonly Term[] | null {
    const terms: Term[] = [];
    let next: 1 | -1 = sign;
    for (;;) {
      while (this.take('+') || (this.peek('-') && this.take('-') && ((next = next === 1 ? -1 : 1), true)));
      const found = this.operand(next);
      if (found === null) return null;
      terms.push(...found);
      if (this.take('+')) next = sign;
      else if (this.take('-')) next = sign === 1 ? -1 : 1;
      else return terms;
    }
  }

  private peek(character: string): boolean {
    this.space();
    return this.text[this.at] === character;
  }

  private operand(sign: 1 | -1): readonly Term[] | null {
    this.space();
    if (this.take('(')) {
      const inner = this.sum(sign);
      return inner !== null && this.take(')') ? inner : null;
    }
    const call = functionPattern.exec(this.text.slice(this.at, this.at + 40));
    if (call) return this.call(call[1] ?? '', call[0].length, sign);
    if (this.match(/^0+(\.0+)?(?![\d.])/)) return [];
    return this.reference(sign);
  }

  private call(name: string, length: number, sign: 1 | -1): readonly Term[] | null {
    this.at += length;
    const upper = name.toUpperCase().replace(/^_XLFN\./, '');
    if (upper === 'SUBTOTAL' && !this.match(/^\s*(9|109)\s*,/)) return null;
    if (upper === 'AGGREGATE' && !this.match(/^\s*9\s*,\s*\d\s*,/)) return null;
    if (upper === 'IFERROR') {
      const inner = this.sum(sign);
      return inner !== null && this.match(/^\s*,\s*(0|"")\s*\)/) ? inner : null;
    }
    if (!['SUM', 'SUBTOTAL', 'AGGREGATE', 'N'].includes(upper)) return null;
    const terms: Term[] = [];
    do {
      if (this.peek(',') || this.peek(')')) continue;
      const found = this.sum(sign);
      if (found === null) return null;
      terms.push(...found);
    } while (this.take(','));
    if (!this.take(')')) return null;
    return upper === 'SUM' || upper === 'N' ? terms : terms.map((term) => ({ ...term, isSubtotal: true as const }));
  }

  private reference(sign: 1 | -1): readonly Term[] | null {
    const sheetMatch = this.match(sheetPattern);
    const sheet = sheetMatch ? (sheetMatch[1]?.replaceAll("''", "'") ?? sheetMatch[2] ?? '') : this.place.sheet;
    if (sheetMatch && !this.place.workbook.sheets.some((one) => one.name.toLowerCase() === sheet.toLowerCase())) return null;
    const columns = this.match(columnsPattern);
    if (columns)
      return [
        {
          range: { sheet, top: 0, bottom: maxRows - 1, left: columnNumber(columns[1] ?? ''), right: columnNumber(columns[2] ?? '') },
          sign,
        },
      ];
    const first = this.match(cellPattern);
    if (first) return this.rectangle(sheet, first, sign);
    return sheetMatch ? null : this.named(sign);
  }

  private rectangle(sheet: string, first: RegExpExecArray, sign: 1 | -1): readonly Term[] | null {
    let last = first;
    if (this.text[this.at] === ':') {
      this.at++;
      const second = this.match(cellPattern);
      if (!second) return null;
      last = second;
    }
    if (this.text[this.at] === '#') return null;
    const rows = [Number(first[2]) - 1, Number(last[2]) - 1];
    const columns = [columnNumber(first[1] ?? ''), columnNumber(last[1] ?? '')];
    return [
      {
        range: { sheet, top: Math.min(...rows), bottom: Math.max(...rows), left: Math.min(...columns), right: Math.max(...columns) },
        sign,
      },
    ];
  }

  private named(sign: 1 | -1): readonly Term[] | null {
    const name = this.peek('[') ? '' : this.match(namePattern)?.[0];
    if (name === undefined) return null;
    if (this.peek('[')) return this.structured(name, sign);
    const formula = this.place.names.get(name.toLowerCase());
    if (formula !== undefined && this.depth < deepest)
      return termsOf(formula, this.place, this.depth + 1)?.map((term) => ({ ...term, sign: term.sign === sign ? 1 : -1 })) ?? null;
    return this.table(name) ? this.tableRange(name, [], sign) : null;
  }

  private table(name: string): { readonly sheet: string; readonly table: WorkbookSnapshot['sheets'][number]['tables'][number] } | null {
    for (const { name: sheet, tables } of this.place.workbook.sheets) {
      const table = tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
      if (table) return { sheet, table };
    }
    return null;
  }

  /** Table[Column], Table[[#This Row],[Column]], Table[@Column], Table[[First]:[Last]]. */
  private structured(name: string, sign: 1 | -1): readonly Term[] | null {
    const inside = this.bracketed();
    if (inside === null) return null;
    const parts =
      inside.startsWith('[') || inside.startsWith('@[')
        ? [...inside.matchAll(/\[((?:'.|[^\]'])*)\]/g)].map((part) => part[1] ?? '')
        : [inside];
    const isThisRow = inside.startsWith('@');
    return this.tableRange(name, isThisRow ? ['#This Row', ...parts.map((part) => part.replace(/^@/, ''))] : parts, sign);
  }

  private bracketed(): string | null {
    const start = this.at + 1;
    let open = 0;
    for (; this.at < this.text.length; this.at++) {
      const character = this.text[this.at];
      if (character === "'") this.at++;
      else if (character === '[') open++;
      else if (character === ']' && --open === 0) return this.text.slice(start, this.at++);
    }
    return null;
  }

  private tableRange(name: string, parts: readonly string[], sign: 1 | -1): readonly Term[] | null {
    const found = name === '' ? this.tableAround() : this.table(name);
    if (!found) return null;
    const { table, sheet } = found;
    const headers = headersOf(this.place.workbook, sheet, table.area.top, table.area.left, table.area.right);
    const specials = parts.filter((part) => part.startsWith('#')).map((part) => part.toLowerCase());
    if (specials.some((part) => !['#this row', '#data', '#totals'].includes(part))) return null;
    const columns = parts.filter((part) => !part.startsWith('#')).map((part) => headers.indexOf(part.replace(/'(.)/g, '$1').toLowerCase()));
    if (columns.includes(-1)) return null;
    let top = table.area.top + (table.hasHeaders ? 1 : 0);
    let bottom = table.area.bottom - (table.hasTotals ? 1 : 0);
    if (specials.includes('#this row')) top = bottom = this.place.row;
    else if (specials.includes('#totals')) top = bottom = table.area.bottom;
    const left = table.area.left + (columns.length > 0 ? Math.min(...columns) : 0);
    const right = columns.length > 0 ? table.area.left + Math.max(...columns) : table.area.right;
    return [{ range: { sheet, top, bottom, left, right }, sign }];
  }

  private tableAround(): ReturnType<Reader['table']> {
    const sheet = this.place.workbook.sheets.find((one) => one.name === this.place.sheet);
    const table = sheet?.tables.find(({ area }) => this.place.row >= area.top && this.place.row <= area.bottom);
    return table && sheet ? { sheet: sheet.name, table } : null;
  }
}

function headersOf(workbook: WorkbookSnapshot, sheet: string, row: number, left: number, right: number): readonly string[] {
  const snapshot = workbook.sheets.find((one) => one.name === sheet);
  if (!snapshot?.area) return [];
  const { top, left: start } = snapshot.area;
  const cells = snapshot.values[row - top] ?? [];
  return Array.from({ length: right - left + 1 }, (_, index) => String(cells[left - start + index] ?? '').toLowerCase());
}

/** The signed ranges that the formula adds up, in reading order; `null` where it is no plain sum. */
export function termsOf(formula: string, place: FormulaPlace, depth = 0): readonly Term[] | null {
  const simple = simpleSum.exec(formula);
  if (simple) {
    const [first, last] = [cellPattern.exec(simple[1] ?? ''), cellPattern.exec(simple[2] ?? '')];
    if (first && last) {
      const [top, bottom] = [Number(first[2]) - 1, Number(last[2]) - 1];
      const [left, right] = [columnNumber(first[1] ?? ''), columnNumber(last[1] ?? '')];
      return [
        {
          range: {
            sheet: place.sheet,
            top: Math.min(top, bottom),
            bottom: Math.max(top, bottom),
            left: Math.min(left, right),
            right: Math.max(left, right),
          },
          sign: 1,
        },
      ];
    }
  }
  return new Reader(formula.replace(/^=\s*/, ''), place, depth).whole();
}
