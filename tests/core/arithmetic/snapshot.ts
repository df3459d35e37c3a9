/** A workbook of one sheet "S" of typed numbers. */
import type { CellValue, WorkbookSnapshot } from '../../../src/core/model/grid';

export function snapshotOf(values: readonly (readonly CellValue[])[]): WorkbookSnapshot {
  const width = Math.max(...values.map((row) => row.length));
  return {
    sheets: [
      {
        name: 'S',
        visibility: 'visible',
        isProtected: false,
        area: { top: 0, left: 0, bottom: values.length - 1, right: width - 1 },
        usedRows: values.length,
        values,
        formulas: values.map((row) => row.map(() => null)),
        numberFormats: values.map((row) => row.map(() => 'General')),
        merges: [],
        hiddenRows: new Set(),
        hiddenColumns: new Set(),
        tables: [],
        pivots: [],
      },
    ],
    names: [],
    dateSystem: 1900,
  };
}
