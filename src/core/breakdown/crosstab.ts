/** A breakdown by two fields as a grid: the first field's keys down, the second's across. */
import type { CellValue } from '../model/grid';
import type { Groups } from './group';
import { breakdownTable, type BreakdownOptions, type BreakdownRow } from './table';

export interface CrossTable {
  readonly rows: readonly CellValue[];
  readonly columns: readonly CellValue[];
  /** By row, then column; `null` where nothing is reported. */
  readonly cells: readonly (readonly (number | null)[])[];
  readonly rowTotals: readonly (number | null)[];
  readonly columnTotals: readonly (number | null)[];
  readonly total: number | null;
}

/** Of the first measure; `groups` by two fields. */
export function crossTable(groups: Groups, options: BreakdownOptions = {}): CrossTable {
  const across = byField(groups, 1);
  const down = byField(groups, 0);
  const table = breakdownTable(groups, { ...options, subtotals: false });
  const columns = breakdownTable(across, options).rows;
  const rows = breakdownTable(down, options).rows;
  const place = (list: readonly BreakdownRow[]): ReadonlyMap<CellValue, number> =>
    new Map(list.map((row, index) => [row.keys[0] as CellValue, index]));
  const rowAt = place(rows);
  const columnAt = place(columns);
  const cells = rows.map(() => columns.map((): number | null => null));
  for (const { keys, sums } of table.rows) {
    const line = cells[rowAt.get(keys[0] as CellValue) ?? -1];
    const column = columnAt.get(keys[1] as CellValue);
    if (line && column !== undefined) line[column] = sums[0] ?? null;
  }
  const totalOf = (row: BreakdownRow): number | null => row.sums[0] ?? null;
  return {
    cells,
    rows: rows.map((row) => row.keys[0] as CellValue),
    columns: columns.map((row) => row.keys[0] as CellValue),
    rowTotals: rows.map(totalOf),
    columnTotals: columns.map(totalOf),
    total: totalOf(table.total),
  };
}

/** The same sums by one of the fields alone. */
function byField(groups: Groups, field: number): Groups {
  const dictionary = groups.dictionaries[field];
  if (dictionary === undefined) throw new Error(`There is no field ${field}.`);
  const { measures } = groups;
  const size = dictionary.labels.length;
  const sums = new Float64Array(size * measures);
  const reported = new Int32Array(size * measures);
  const rows = new Int32Array(size);
  for (let group = 0; group < groups.size; group += 1) {
    const code = groups.codes[field]?.[group] as number;
    rows[code] = (rows[code] as number) + (groups.rows[group] as number);
    for (let measure = 0; measure < measures; measure += 1) {
      const to = code * measures + measure;
      const from = group * measures + measure;
      sums[to] = (sums[to] as number) + (groups.sums[from] as number);
      reported[to] = (reported[to] as number) + (groups.reported[from] as number);
    }
  }
  return {
    ...groups,
    dictionaries: [dictionary],
    codes: [Int32Array.from({ length: size }, (_, code) => code)],
    size,
    sums,
    reported,
    rows,
  };
}
