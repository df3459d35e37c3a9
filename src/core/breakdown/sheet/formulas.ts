/** Native formulas that give a breakdown's figures from the source cells: SUMIFS and COUNTIFS, SUMPRODUCT for odd keys. */
import type { BreakdownRow, Groups } from '..';
import { columnName, sheetText } from '../../model/addresses';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../model/grid';
import type { BreakdownSource, KeyColumn } from './request';
import type { Grouped } from './groups';
import { valueAt } from './source';
import { spellingsOf, type Spellings } from './spellings';

/** Why a breakdown can't be given as formulas: message keys within `breakdown.`. */
export type NoFormulas = 'text-numbers' | 'error-cells' | 'merged-keys' | 'formulas-too-long' | 'too-many-groups';

export interface FormulaSource {
  readonly source: BreakdownSource;
  readonly sheet: SheetSnapshot;
  /** Bands of rows that hold records and nothing that a key would find besides. */
  readonly bands: readonly { readonly first: number; readonly last: number }[];
}

/** Excel's own limit is 8,192 characters. */
export const longestFormula = 8000;
/** Each formula looks at every row. */
export const mostFormulaGroups = 2000;

export class BreakdownFormulas {
  private readonly spellings: readonly (Spellings | null)[];
  private readonly sources: readonly FormulaSource[];

  constructor(
    workbook: WorkbookSnapshot,
    private readonly grouped: Grouped,
    sources: readonly BreakdownSource[],
  ) {
    const fields = sources[0]?.by ?? [];
    this.spellings = fields.map((key, field) => (key === 'sheet' ? null : spellingsOf(grouped.groups.written[field] ?? [])));
    this.sources = sources.map((source) => {
      const sheet = workbook.sheets.find(({ name }) => name === source.table.sheet);
      if (!sheet) throw new Error(`there is no sheet "${source.table.sheet}"`);
      return { source, sheet, bands: this.bandsOf(source, sheet) };
    });
  }

  /** `null` where formulas give what the engine gives. */
  refusal(): NoFormulas | null {
    const { groups, textNumbers } = this.grouped;
    if (textNumbers > 0) return 'text-numbers';
    if (groups.size > mostFormulaGroups) return 'too-many-groups';
    if (this.sources.some(hasMergedKeys)) return 'merged-keys';
    return this.sources.some(hasErrors) ? 'error-cells' : null;
  }

  /**
   * The figure of one group. @param labels the cells that hold its keys, "$A5". @param measure its position; `null` counts rows.
   * A group of which no cell gives a number stays blank where the table has such cells.
   */
  figure(row: BreakdownRow, labels: readonly string[], measure: number | null, canBeBlank: boolean): string {
    const own = this.sources.filter(({ source }) => this.isOf(source, row));
    const sum = joined(own.flatMap((source) => this.terms(source, row, labels, measure)));
    if (!canBeBlank || measure === null) return `=${sum}`;
    return `=IF(${joined(own.flatMap((source) => this.reportedTerms(source, row, labels, measure)))}=0,"",${sum})`;
  }

  private isOf({ by, table }: BreakdownSource, row: BreakdownRow): boolean {
    return by.every((key, field) => key !== 'sheet' || row.keys[field] === table.sheet);
  }

  private terms({ source, bands }: FormulaSource, row: BreakdownRow, labels: readonly string[], measure: number | null): string[] {
    const column = measure === null ? null : (source.measures[measure]?.column ?? null);
    return bands.map((band) => {
      const keys = this.conditions(source, row, band, labels);
      if (keys.kind === 'criteria')
        return column === null ? `COUNTIFS(${keys.text})` : `SUMIFS(${rangeOf(source, column, band)},${keys.text})`;
      return column === null ? `SUMPRODUCT(${keys.text}*1)` : `SUMPRODUCT(${keys.text}*1,${rangeOf(source, column, band)})`;
    });
  }

  /** How many cells give a number: an order matches numbers only. */
  private reportedTerms({ source, bands }: FormulaSource, row: BreakdownRow, labels: readonly string[], measure: number): string[] {
    const column = source.measures[measure]?.column ?? 0;
    return bands.map((band) => {
      const keys = this.conditions(source, row, band, labels);
      const cells = rangeOf(source, column, band);
      return keys.kind === 'criteria' ? `COUNTIFS(${keys.text},${cells},">-1E+300")` : `SUMPRODUCT(${keys.text}*ISNUMBER(${cells}))`;
    });
  }

  private conditions(
    source: BreakdownSource,
    row: BreakdownRow,
    band: Band,
    labels: readonly string[],
  ): { readonly kind: 'criteria' | 'product'; readonly text: string } {
    const fields = source.by.flatMap((key, field) => {
      const spellings = this.spellings[field];
      return key === 'sheet' || !spellings
        ? []
        : [{ cells: rangeOf(source, key.column, band), label: labels[field] ?? '', code: this.codeOf(row, field), spellings }];
    });
    const [only] = fields;
    if (!only) return { kind: 'product', text: `(ROW(${allRows(source, band)})>0)` };
    if (fields.every(({ code, spellings }) => spellings.isPlain[code]))
      return { kind: 'criteria', text: fields.map(({ cells, label }) => `${cells},${label}`).join(',') };
    return { kind: 'product', text: fields.map(({ cells, code, spellings }) => anyOf(cells, spellings.of[code] ?? [])).join('*') };
  }

  private codeOf(row: BreakdownRow, field: number): number {
    const { dictionaries } = this.grouped.groups;
    return dictionaries[field]?.labels.indexOf(row.keys[field] as CellValue) ?? -1;
  }

  /** Rows between the records are in a band only where no group's keys would find them. */
  private bandsOf({ table, by }: BreakdownSource, sheet: SheetSnapshot): Band[] {
    const isRecord = new Set(table.dataRows);
    const [first, last] = [table.dataRows[0] ?? 0, table.dataRows.at(-1) ?? -1];
    const bands: { first: number; last: number }[] = [];
    for (let row = first; row <= last; row += 1) {
      if (!isRecord.has(row) && this.couldBeFound(sheet, by, row)) continue;
      const band = bands.at(-1);
      if (band?.last === row - 1) band.last = row;
      else bands.push({ first: row, last: row });
    }
    return bands;
  }

  private couldBeFound(sheet: SheetSnapshot, by: readonly KeyColumn[], row: number): boolean {
    return by.every((key, field) => key === 'sheet' || this.spellings[field]?.codeOf(valueAt(sheet, row, key.column)) !== undefined);
  }
}

interface Band {
  readonly first: number;
  readonly last: number;
}

/** `(range="Fès")`, or the sum of such terms. */
function anyOf(cells: string, spellings: readonly CellValue[]): string {
  return `(${spellings.map((spelling) => `(${cells}=${literal(spelling)})`).join('+')})`;
}

function literal(value: CellValue): string {
  if (value === null) return '""';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return `"${(typeof value === 'object' ? value.error : value).replaceAll('"', '""')}"`;
}

function joined(terms: readonly string[]): string {
  return terms.length === 0 ? '0' : terms.join('+');
}

/** `Table[Header]` where that is the whole column of an Excel table, so that it grows with it; else absolute. */
function rangeOf({ table }: BreakdownSource, column: number, { first, last }: Band): string {
  const header = table.columns.find((each) => each.column === column)?.header ?? '';
  const isWhole = first === table.headerRow + 1 && last === table.dataRows.at(-1) && table.dataRows.length === last - first + 1;
  const isUnique = table.columns.filter((each) => each.header.toLowerCase() === header.toLowerCase()).length === 1;
  if (table.table !== null && isWhole && isUnique && !/[\n\r]| \/ /.test(header))
    return `${table.table}[${header.replace(/['#@[\]]/g, "'$&")}]`;
  const letters = columnName(column);
  return `${sheetText(table.sheet)}!$${letters}$${first + 1}:$${letters}$${last + 1}`;
}

function allRows({ table }: BreakdownSource, { first, last }: Band): string {
  return `${sheetText(table.sheet)}!$A$${first + 1}:$A$${last + 1}`;
}

function hasMergedKeys({ source, sheet }: FormulaSource): boolean {
  const columns = new Set(source.by.flatMap((key) => (key === 'sheet' ? [] : [key.column])));
  const last = source.table.dataRows.at(-1) ?? -1;
  return sheet.merges.some(({ top, bottom, left }) => bottom > top && columns.has(left) && top > source.table.headerRow && top <= last);
}

function hasErrors({ source, sheet }: FormulaSource): boolean {
  const columns = [...source.measures.map(({ column }) => column), ...source.by.flatMap((key) => (key === 'sheet' ? [] : [key.column]))];
  return source.table.dataRows.some((row) =>
    columns.some((column) => typeof valueAt(sheet, row, column) === 'object' && valueAt(sheet, row, column) !== null),
  );
}

/** Whether any group or cell of a measure gives no number. */
export function canBeBlank(groups: Groups, measure: number): boolean {
  for (let group = 0; group < groups.size; group += 1) if (groups.reported[group * groups.measures + measure] === 0) return true;
  return false;
}
