/** Relations that the workbook's own formulas declare. */
import { maxColumns, maxRows } from '../../model/addresses';
import type { Area, RangeRef, WorkbookSnapshot } from '../../model/grid';
import type { Figure, Relation } from '../../model/recognition';
import type { FormulaPlace, Term } from './linear';
import { termsOf } from './linear';
import { rowRuns } from '../cells/ranges';

/** Roles whose cells are no figures to add or to link: a formula there declares nothing. */
const silent: ReadonlySet<Figure['role']> = new Set(['id', 'date', 'start', 'end', 'published', 'expiry', 'lot', 'receipt']);

export function namesOf(workbook: WorkbookSnapshot): ReadonlyMap<string, string> {
  return new Map(
    workbook.names.filter(({ formula }) => !formula.includes('#REF!')).map(({ name, formula }) => [name.toLowerCase(), formula]),
  );
}

/** The range inside what its sheet holds: whole columns stand for their cells; `null` where nothing is there. */
function clipped(range: RangeRef, areas: ReadonlyMap<string, { readonly name: string; readonly area: Area }>): RangeRef | null {
  const found = areas.get(range.sheet.toLowerCase());
  if (!found) return null;
  const { name, area } = found;
  const isWhole = range.bottom === maxRows - 1 || range.right === maxColumns - 1;
  if (!isWhole) return { ...range, sheet: name };
  const clip = {
    sheet: name,
    top: Math.max(range.top, area.top),
    left: Math.max(range.left, area.left),
    bottom: Math.min(range.bottom, area.bottom),
    right: Math.min(range.right, area.right),
  };
  return clip.top <= clip.bottom && clip.left <= clip.right ? clip : null;
}

function axisOf(total: Figure, parts: readonly RangeRef[]): Relation['axis'] {
  if (parts.every((part) => part.sheet === total.sheet && part.left === total.column && part.right === total.column)) return 'column';
  return parts.every((part) => part.sheet === total.sheet && part.top === total.row && part.bottom === total.row) ? 'row' : 'other';
}

function holds(range: RangeRef, figure: Figure): boolean {
  return (
    range.sheet === figure.sheet &&
    figure.row >= range.top &&
    figure.row <= range.bottom &&
    figure.column >= range.left &&
    figure.column <= range.right
  );
}

/** A running total: a sum that grows with its row, or the cell above plus the row's own figure. */
function isRunning(figure: Figure, parts: readonly RangeRef[]): boolean {
  return figure.role === 'cumulative' && parts.length > 0;
}

export function formulaRelationsOf(workbook: WorkbookSnapshot, figures: readonly Figure[]): readonly Relation[] {
  const names = namesOf(workbook);
  const areas = new Map(workbook.sheets.flatMap(({ name, area }) => (area ? [[name.toLowerCase(), { name, area }] as const] : [])));
  const relations: Relation[] = [];
  for (const figure of figures) {
    if (figure.formula === null || silent.has(figure.role)) continue;
    const place: FormulaPlace = { workbook, sheet: figure.sheet, row: figure.row, names };
    const relation = relationOf(workbook, figure, termsOf(figure.formula, place), areas);
    if (relation) relations.push(relation);
  }
  return relations;
}

const subtotalCall = /\b(SUBTOTAL|AGGREGATE)\s*\(/i;

/** What SUBTOTAL adds of a range: no other subtotals. Hidden rows stay in: that they are left out is for checks to say. */
function withoutSubtotals(workbook: WorkbookSnapshot, range: RangeRef): readonly RangeRef[] {
  const sheet = workbook.sheets.find(({ name }) => name === range.sheet);
  const area = sheet?.area;
  if (!sheet || !area || range.left !== range.right) return [range];
  const rows: number[] = [];
  for (let row = Math.max(range.top, area.top); row <= Math.min(range.bottom, area.bottom); row++) {
    if (!subtotalCall.test(sheet.formulas[row - area.top]?.[range.left - area.left] ?? '')) rows.push(row);
  }
  return rowRuns(range.sheet, range.left, rows);
}

function relationOf(
  workbook: WorkbookSnapshot,
  figure: Figure,
  terms: readonly Term[] | null,
  areas: ReadonlyMap<string, { readonly name: string; readonly area: Area }>,
): Relation | null {
  if (terms === null || terms.length === 0) return null;
  const parts: RangeRef[] = [];
  const signs: (1 | -1)[] = [];
  for (const { range, sign, isSubtotal } of terms) {
    const part = clipped(range, areas);
    if (!part) continue;
    for (const run of isSubtotal ? withoutSubtotals(workbook, part) : [part]) {
      parts.push(run);
      signs.push(sign);
    }
  }
  if (parts.length === 0 || parts.some((part) => holds(part, figure))) return null;
  const relation: Relation = {
    total: { sheet: figure.sheet, row: figure.row, column: figure.column },
    parts,
    kind: isRunning(figure, parts) ? 'cumulative' : 'full',
    by: 'formula',
    origin: 'formula',
    axis: axisOf(figure, parts),
    tentative: false,
  };
  return signs.includes(-1) ? { ...relation, signs } : relation;
}
