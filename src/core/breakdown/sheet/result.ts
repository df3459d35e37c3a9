/** A breakdown as cells: what a screen previews, a sheet is given and the command line prints. */
import { breakdownTable, type BreakdownOptions, type BreakdownRow, type BreakdownTable } from '..';
import type { CellValue } from '../../model/grid';
import type { Language } from '../../model/roles';
import { say } from '../../wording/wording';
import type { BreakdownSource } from './request';
import type { Grouped } from './groups';

export interface BreakdownHeaders {
  readonly by: readonly string[];
  /** The word for a count of rows where nothing is added up. */
  readonly measures: readonly string[];
}

/** In the language of the result; sources share their headers, the first one's are shown. */
export function headersOf([first]: readonly BreakdownSource[], language: Language): BreakdownHeaders {
  if (!first) throw new Error('a breakdown has a source');
  return {
    by: first.by.map((key) => (key === 'sheet' ? say(language, 'breakdown.sheet') : key.header)),
    measures: first.measures.length === 0 ? [say(language, 'functions.count')] : first.measures.map(({ header }) => header),
  };
}

export function tableOfGroups({ groups }: Grouped, options: BreakdownOptions): BreakdownTable {
  return breakdownTable(groups, options);
}

/** Figures of a row: the sums, or the count of rows where nothing is added up. */
export function figuresOf(row: BreakdownRow): readonly (number | null)[] {
  return row.sums.length === 0 ? [row.count] : row.sums;
}

/** Keys as they are shown: a blank key is named, a total says so under the first field that it adds over. */
export function keysShown(row: BreakdownRow, language: Language): CellValue[] {
  return row.keys.map((key, field) => {
    if (field < row.depth) return key ?? say(language, 'functions.unspecified');
    if (row.kind === 'group' || field > row.depth) return null;
    return say(language, row.kind === 'subtotal' ? 'functions.subtotal' : 'functions.total');
  });
}
