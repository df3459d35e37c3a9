/** Cells of a range to and from JSON: texts are built row by row, straight from the model. */
import type { Area, Scalar, Sheet } from './model';
import type { Answer } from './service';
import type { Json } from './protocol';
import { JsonText } from './service';
import { cellInput } from './input';
import { displayText } from './display';
import { refuse } from './errors';

export interface RangeTarget {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Beyond this many cells Excel answers `null` instead of an array. */
const mostCells = 5_000_000;

export function rowCount({ top, bottom }: Area): number {
  return bottom - top + 1;
}

export function columnCount({ left, right }: Area): number {
  return right - left + 1;
}

export function cellCount(area: Area): number {
  return rowCount(area) * columnCount(area);
}

/** A matrix of JSON texts: `blank` everywhere but where `fill` puts something. */
function matrix(area: Area, blank: string, fill: (put: (row: number, column: number, text: string) => void) => void): Answer {
  if (cellCount(area) > mostCells) return null;
  const width = columnCount(area);
  const blankRow = new Array<string>(width).fill(blank);
  const rows: (string[] | undefined)[] = new Array<string[] | undefined>(rowCount(area));
  fill((row, column, text) => {
    const cells = (rows[row - area.top] ??= blankRow.slice());
    cells[column - area.left] = text;
  });
  const blankText = `[${blankRow.join(',')}]`;
  const lines = new Array<string>(rows.length);
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row];
    lines[row] = cells ? `[${cells.join(',')}]` : blankText;
  }
  return new JsonText(`[${lines.join(',')}]`);
}

function scalarText(value: Scalar): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '"#NUM!"';
  if (value === null) return '""';
  return JSON.stringify(typeof value === 'object' ? value.error : value);
}

export function valuesText({ sheet, area }: RangeTarget): Answer {
  return matrix(area, '""', (put) => sheet.eachCell(area, (row, column, value) => put(row, column, scalarText(value))));
}

export function formulasText({ sheet, area }: RangeTarget): Answer {
  return matrix(area, '""', (put) => {
    sheet.eachCell(area, (row, column, value, formula) => put(row, column, formula === null ? scalarText(value) : JSON.stringify(formula)));
  });
}

export function valueTypesText({ sheet, area }: RangeTarget): Answer {
  return matrix(area, '"Empty"', (put) => sheet.eachCell(area, (row, column, value) => put(row, column, valueType(value))));
}

function valueType(value: Scalar): string {
  switch (typeof value) {
    case 'number':
      return '"Double"';
    case 'boolean':
      return '"Boolean"';
    case 'string':
      return '"String"';
    default:
      return value === null ? '"Empty"' : '"Error"';
  }
}

export function displayTexts({ sheet, area }: RangeTarget, dateSystem: 1900 | 1904): Answer {
  return matrix(area, '""', (put) => {
    sheet.eachCell(area, (row, column, value) => {
      put(row, column, JSON.stringify(displayText(value, sheet.style(row, column).numberFormat, dateSystem)));
    });
  });
}

/** One text a cell, read from its style. */
export function styleMatrix<T extends Json>({ sheet, area }: RangeTarget, read: (row: number, column: number) => T): Answer {
  const known = new Map<number, string>();
  return matrix(area, 'null', (put) => {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const id = sheet.styleId(row, column);
        let text = known.get(id);
        if (text === undefined) {
          text = JSON.stringify(read(row, column));
          known.set(id, text);
        }
        put(row, column, text);
      }
    }
  });
}

/**
 * Calls `write` for each cell with what `values` holds for it. A single value is written to every cell; the dimensions of
 * an array must be the range's own, or 1×1.
 */
export function spread(area: Area, values: Json, write: (row: number, column: number, value: Json) => void): void {
  const at = valueReader(area, values);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) write(row, column, at(row - area.top, column - area.left));
  }
}

/** Reads the value for the cell that lies so far down and across the area. */
export function valueReader(area: Area, values: Json): (row: number, column: number) => Json {
  if (!Array.isArray(values)) return () => values;
  const rows = values as readonly Json[][];
  if (!rows.every((row) => Array.isArray(row))) throw refuse.dimensions();
  const first = rows[0];
  if (rows.length === 1 && first?.length === 1) return () => first[0] ?? null;
  if (rows.length !== rowCount(area) || rows.some((row) => row.length !== columnCount(area))) throw refuse.dimensions();
  return (row, column) => rows[row]?.[column] ?? null;
}

/** Writes constants and formulas. The array is looked at whole before the first cell is written. */
export function writeCells({ sheet, area }: RangeTarget, values: Json): void {
  const inputs: { row: number; column: number; input: ReturnType<typeof cellInput> }[] = [];
  const formats = new Map<number, string>();
  spread(area, values, (row, column, value) => {
    const id = sheet.styleId(row, column);
    let format = formats.get(id);
    if (format === undefined) formats.set(id, (format = sheet.style(row, column).numberFormat));
    inputs.push({ row, column, input: cellInput(value, format) });
  });
  for (const { row, column, input } of inputs) {
    if (input.kind === 'formula') sheet.setFormula(row, column, input.formula);
    else if (input.kind === 'value') {
      sheet.setValue(row, column, input.value);
      if (input.numberFormat && sheet.style(row, column).numberFormat === 'General') {
        sheet.setStyle({ top: row, left: column, bottom: row, right: column }, { numberFormat: input.numberFormat });
      }
    }
  }
}
