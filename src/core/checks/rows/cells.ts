/** The cells of all regions that rules on single cells look at: one pass over a region's rows finds them for every rule. */
import type { CellRef } from '../../model/grid';
import type { Field, Figure, Region } from '../../model/recognition';
import type { Role } from '../../model/roles';
import type { CheckContext } from '../context';
import { isTable } from '../fields';
import { perCheck } from '../per-check';
import { compileRowChecks, type Report, type RowColumn } from './compile';

export interface SingleCells {
  /** Figures below zero and figures with a fraction, in columns that can be counts. */
  readonly negative: readonly Figure[];
  readonly fractional: readonly Figure[];
  /** Blank cells under headers that say what a row's figures belong to, by region and column, downwards. */
  blank(region: Region, field: Field): readonly CellRef[];
}

export const countRoles: ReadonlySet<Role> = new Set<Role>(['count', 'persons', 'acts', 'quantity']);
/** Without these a figure belongs to nothing. */
const required: ReadonlySet<Role> = new Set([
  'label',
  'date',
  'start',
  'place',
  'province',
  'campaign',
  'service',
  'specialty',
  'indicator',
  'partner',
  'item',
  'currency',
  'receipt',
]);

/** A column whose header says nothing can be a remark, unless it is the first. */
export function isRequired(region: Region, field: Field): boolean {
  return required.has(field.role) && field.header !== '' && (field.from !== 'values' || field === region.fields[0]);
}

/** Without headers it is the labels that say what is counted: then any column can hold counts. */
function columnsOf(region: Region, left: number): readonly RowColumn[] {
  const isCount = ({ role }: Field): boolean => region.headerRows.length === 0 || countRoles.has(role);
  return region.fields.flatMap((field): readonly RowColumn[] => {
    const at = field.column - left;
    if (isTable(region) && isRequired(region, field)) return [{ at, kind: 'text', required: true }];
    return isCount(field) ? [{ at, kind: 'count' }] : [];
  });
}

const columnKey = (region: Region, column: number): string => `${region.id} ${column}`;

export const singleCells: (context: CheckContext) => SingleCells = perCheck((context) => {
  const negative: Figure[] = [];
  const fractional: Figure[] = [];
  const blank = new Map<string, CellRef[]>();
  for (const region of context.recognition.regions) {
    const sheet = context.sheet(region.sheet);
    if (!sheet?.area) continue;
    const { top, left } = sheet.area;
    const report: Report = (r, c, code) => {
      const cell: CellRef = { sheet: region.sheet, row: top + r, column: left + c };
      if (code === 'missing-required') {
        const key = columnKey(region, cell.column);
        const cells = blank.get(key);
        if (cells) cells.push(cell);
        else blank.set(key, [cell]);
        return;
      }
      const figure = context.figures.at(cell.sheet, cell.row, cell.column);
      if (figure?.region !== region.id || figure.value === null) return;
      // What is written as text counts with the value that recognition read.
      if (figure.value < 0 && code !== 'fractional-count') negative.push(figure);
      if (!Number.isInteger(figure.value) && code !== 'negative-count') fractional.push(figure);
    };
    compileRowChecks(columnsOf(region, left))(
      sheet.values,
      region.area.top - top,
      Math.min(region.area.bottom - top, sheet.values.length - 1),
      report,
    );
  }
  return { negative, fractional, blank: (region, field) => blank.get(columnKey(region, field.column)) ?? [] };
});
