/**
 * Signs by which a table says that a figure is not published or how sure it is: "x", "F", "..", "*", "4 800E". Known by what
 * explains them below the table, or by being there again and again; a letter that stands for a digit is none.
 */
import type { Area } from '../../model/grid';
import type { Grid } from '../cells/grid';
import { cellKind, kindAt, textAt } from '../cells/grid';

export interface Marks {
  /** Stand in a figure's place: nothing is known of it. */
  readonly missing: ReadonlySet<string>;
  /** Stand behind a figure and change nothing of it. */
  readonly flags: ReadonlySet<string>;
}

const fewestAgain = 3;
const rowsBelow = 40;
const columnsBelow = 3;

const dots = /^[.…*·]{1,5}$/u;
const code = /^(?![OoIl]$)\p{L}{1,3}$/u;
const flagged = /^(.*\p{Nd})\s?(\p{L}|[*†‡])$/u;
/** Letters behind a figure that multiply or measure it, or stand for a digit. */
const measures = /^[OoIlkKmMgGlLtTbB]$/;
const explanation = /^\s*\(?([^\s:=()]{1,4})\)?\s*[:=]\s*\p{L}/u;

/** The signs that lines below the table explain: "x : not published". */
function explainedBelow(grid: Grid, { bottom, left, right }: Area): ReadonlySet<string> {
  const signs = new Set<string>();
  for (let row = bottom + 1; row <= Math.min(grid.area.bottom, bottom + rowsBelow); row++) {
    for (let column = left; column <= Math.min(right, left + columnsBelow); column++) {
      const sign = kindAt(grid, row, column) === cellKind.text ? explanation.exec(textAt(grid, row, column))?.[1] : undefined;
      if (sign !== undefined) signs.add(sign);
    }
  }
  return signs;
}

function more(counts: Map<string, number>, sign: string): void {
  counts.set(sign, (counts.get(sign) ?? 0) + 1);
}

/** @param texts those of the columns of figures, as written */
export function marksOf(grid: Grid, area: Area, texts: readonly string[]): Marks {
  const codes = new Map<string, number>();
  const behind = new Map<string, number>();
  const missing = new Set<string>();
  for (const written of texts) {
    const text = written.trim();
    if (dots.test(text)) missing.add(text);
    else if (code.test(text)) more(codes, text);
    else {
      const flag = flagged.exec(text)?.[2];
      if (flag !== undefined && !measures.test(flag)) more(behind, flag);
    }
  }
  if (codes.size + behind.size === 0) return { missing, flags: new Set() };
  const explained = explainedBelow(grid, area);
  const told = (counts: ReadonlyMap<string, number>): string[] =>
    [...counts].flatMap(([sign, count]) => (count >= fewestAgain || explained.has(sign) ? [sign] : []));
  return { missing: new Set([...missing, ...told(codes)]), flags: new Set(told(behind)) };
}

/** The text without the flag behind it. */
export function withoutFlag(text: string, { flags }: Marks): string {
  if (flags.size === 0) return text;
  const [, figure = '', flag = ''] = flagged.exec(text.trim()) ?? [];
  return flags.has(flag) ? figure : text;
}
