/**
 * A workbook with its template sheets as they are meant: the sample row counts nowhere, rows typed below a table belong to it,
 * a table that was lost is found by its headers, and every column of it is known by its field.
 */
import { wordsOf } from '../lexicon/templates/fields';
import { sampleMarks } from '../lexicon/templates/sheets';
import type { Area, CellValue, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../model/grid';
import { languages } from '../model/roles';
import { templateOf } from './descriptors';
import { templateSheets } from './recognise';
import type { Template, TemplateField } from './template';

const marks: ReadonlySet<CellValue> = new Set(Object.values(sampleMarks));

export function withTemplates(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const ours = new Map(templateSheets(workbook).map(({ sheet, code }) => [sheet, templateOf(code)]));
  const hasOurTable = ({ tables }: SheetSnapshot): boolean => tables.some(({ name }) => /^Qf_/i.test(name));
  if (ours.size === 0 && !workbook.sheets.some(hasOurTable)) return workbook;
  return {
    ...workbook,
    sheets: workbook.sheets.flatMap((sheet) => {
      const template = ours.get(sheet.name);
      if (!template) return [hasOurTable(sheet) ? withoutSamples(sheet) : sheet];
      if (!template.holdsRecords) return [];
      const known = withoutSamples({ ...sheet, tables: tablesOf(sheet, template) });
      return [withoutBareFormulas(known, template)];
    }),
  };
}

/** Rows in which nobody wrote anything: the formulas that wait in them are no figures yet. */
function withoutBareFormulas(sheet: SheetSnapshot, { fields }: Template): SheetSnapshot {
  const { area, tables } = sheet;
  const table = tables.find(({ template }) => template !== undefined);
  const isCalculated = (code: string): boolean => fields.some((field) => field.code === code && field.formula !== undefined);
  const calculated = [...(table?.template?.fields ?? [])].flatMap(([column, { code }]) => (isCalculated(code) ? [column] : []));
  if (!area || !table || calculated.length === 0) return sheet;
  const isBare = (row: readonly CellValue[]): boolean =>
    row.every(
      (value, c) =>
        value === null || calculated.includes(area.left + c) || area.left + c < table.area.left || area.left + c > table.area.right,
    );
  const bare = new Set(
    sheet.values.flatMap((row, r) => (area.top + r > table.area.top && area.top + r <= table.area.bottom && isBare(row) ? [r] : [])),
  );
  if (bare.size === 0) return sheet;
  const blanked = <Value>(rows: readonly (readonly Value[])[], blank: Value): readonly (readonly Value[])[] =>
    rows.map((row, r) => (bare.has(r) ? row.map((value, c) => (calculated.includes(area.left + c) ? blank : value)) : row));
  return { ...sheet, values: blanked<CellValue>(sheet.values, null), formulas: blanked<string | null>(sheet.formulas, null) };
}

/** Rows that say that they are an example are blank to whoever reads the sheet. */
function withoutSamples(sheet: SheetSnapshot): SheetSnapshot {
  const { area, values, formulas, tables } = sheet;
  const found = area ? values.flatMap((row, r) => (row.some((value) => marks.has(value)) ? [r] : [])) : [];
  if (!area || found.length === 0) return sheet;
  const spans = new Map(
    found.map((r) => {
      const at = values[r]?.findIndex((value) => marks.has(value)) ?? 0;
      const table = tables.find((each) => isWithin(each.area, area.top + r, area.left + at));
      return [r, table ? { left: table.area.left - area.left, right: table.area.right - area.left } : { left: 0, right: Infinity }];
    }),
  );
  const blanked = <Value>(rows: readonly (readonly Value[])[], blank: Value): readonly (readonly Value[])[] =>
    rows.map((row, r) => {
      const span = spans.get(r);
      return span ? row.map((value, c) => (c >= span.left && c <= span.right ? blank : value)) : row;
    });
  return { ...sheet, values: blanked<CellValue>(values, null), formulas: blanked<string | null>(formulas, null) };
}

const isWithin = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** The sheet's tables, the template's own with its fields. */
function tablesOf(sheet: SheetSnapshot, template: Template): readonly TableSnapshot[] {
  const headed = sheet.tables
    .filter(({ hasHeaders }) => hasHeaders)
    .map((table) => ({ table, fields: fieldsByColumn(headersIn(sheet, table.area.top, table.area), table.area.left, template) }))
    .sort((one, other) => other.fields.size - one.fields.size)[0];
  const own = headed && isRecognised(headed.fields, template) ? headed : lostTable(sheet, template);
  if (!own) return sheet.tables;
  const area = withRowsBelow(sheet, own.table.area);
  return [
    ...sheet.tables.filter((table) => table !== own.table),
    { ...own.table, area, template: { code: template.code, fields: own.fields } },
  ];
}

type Fields = ReadonlyMap<number, TemplateField>;

const isRecognised = (fields: Fields, template: Template): boolean => fields.size * 2 >= template.fields.length;

function valueAt({ area, values }: SheetSnapshot, row: number, column: number): CellValue {
  return area ? (values[row - area.top]?.[column - area.left] ?? null) : null;
}

function headersIn(sheet: SheetSnapshot, row: number, { left, right }: Pick<Area, 'left' | 'right'>): readonly string[] {
  return Array.from({ length: right - left + 1 }, (_, index) => {
    const value = valueAt(sheet, row, left + index);
    return typeof value === 'string' ? value.trim() : '';
  });
}

/** Where no table is left: the first row that names most of the columns. */
function lostTable(sheet: SheetSnapshot, template: Template): { readonly table: TableSnapshot; readonly fields: Fields } | null {
  const { area } = sheet;
  if (!area) return null;
  for (let row = area.top; row <= Math.min(area.bottom, area.top + mostRowsAbove); row++) {
    const texts = headersIn(sheet, row, area);
    const first = texts.findIndex((text) => text !== '');
    const last = texts.findLastIndex((text) => text !== '');
    if (first < 0 || texts.filter((text) => named(text, template) !== null).length * 2 < template.fields.length) continue;
    const left = area.left + first;
    const found = { top: row, bottom: Math.max(row + 1, area.bottom), left, right: area.left + last };
    const table = { name: template.table ?? '', area: found, hasHeaders: true, hasTotals: false };
    return { table, fields: fieldsByColumn(texts.slice(first, last + 1), left, template) };
  }
  return null;
}

const mostRowsAbove = 30;

/** Rows right below a table, which programs other than Excel don't take into it. */
function withRowsBelow(sheet: SheetSnapshot, area: Area): Area {
  const isFilled = (row: number): boolean => {
    for (let column = area.left; column <= area.right; column++) if (valueAt(sheet, row, column) !== null) return true;
    return false;
  };
  let { bottom } = area;
  while (sheet.area && bottom < sheet.area.bottom && isFilled(bottom + 1)) bottom++;
  return { ...area, bottom };
}

/** The field whose header the text is in any language; Excel numbers a header that stands twice. */
function named(text: string, { fields }: Template): TemplateField | null {
  const plain = text.toLowerCase().replace(/\s+/g, ' ');
  const is = (field: TemplateField): boolean =>
    languages.some((language) => {
      const header = wordsOf(field.words, language).header.toLowerCase();
      return plain === header || plain.replace(/\d+$/, '') === header;
    });
  return fields.find(is) ?? null;
}

/**
 * Columns by their headers; between two that are known, as many unknown ones as fields are missing there are those fields in
 * their order: a header that was renamed.
 */
function fieldsByColumn(texts: readonly string[], left: number, template: Template): Fields {
  const found = new Map<number, TemplateField>();
  const taken = new Set<TemplateField>();
  texts.forEach((text, index) => {
    const field = text === '' ? null : named(text, template);
    if (!field || taken.has(field)) return;
    taken.add(field);
    found.set(left + index, field);
  });
  const anchors = [...found].map(([column, field]) => ({ column, place: template.fields.indexOf(field) }));
  const ends = { column: left + texts.length, place: template.fields.length };
  let before = { column: left - 1, place: -1 };
  for (const anchor of [...anchors, ends]) {
    const unknown = Array.from({ length: anchor.column - before.column - 1 }, (_, index) => before.column + 1 + index);
    const missing = template.fields.slice(before.place + 1, Math.max(before.place + 1, anchor.place)).filter((field) => !taken.has(field));
    if (unknown.length === missing.length)
      unknown.forEach((column, index) => {
        const field = missing[index];
        if (field) found.set(column, field);
      });
    before = anchor;
  }
  return found;
}
