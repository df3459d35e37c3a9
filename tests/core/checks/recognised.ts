/** A recognition said by hand, for rules tested apart from recognition: one region a sheet, relations as "B10 = B2:B9". */
import { parseRef, refText, sheetText } from '../../../src/core/model/addresses';
import { isCellError, type CellValue, type RangeRef, type SheetSnapshot, type WorkbookSnapshot } from '../../../src/core/model/grid';
import type { Figure, Recognition, Region, Relation, RelationKind, RelationOrigin, RowKind } from '../../../src/core/model/recognition';

export interface Said {
  /** "B10 = B2:B9 + C4 - D5", sheet names where it is not the first sheet. */
  readonly relations?: readonly (string | readonly [text: string, kind: RelationKind, origin?: RelationOrigin, tentative?: boolean])[];
  readonly rows?: Readonly<Record<number, RowKind>>;
  readonly figures?: (figure: Figure) => Figure;
}

function stateOf(value: CellValue): Pick<Figure, 'state' | 'value'> {
  if (value === null) return { state: 'blank', value: null };
  if (typeof value === 'number') return { state: 'number', value };
  if (isCellError(value)) return { state: 'error', value: null };
  const read = Number(String(value).replace(',', ''));
  return Number.isNaN(read) ? { state: 'unreadable', value: null } : { state: 'text-number', value: read };
}

function figuresOf(sheet: SheetSnapshot): Figure[] {
  const { area } = sheet;
  if (!area) return [];
  return sheet.values.flatMap((row, r) =>
    row.flatMap((value, c): Figure[] => {
      if (r === 0 || c === 0) return [];
      return [
        {
          sheet: sheet.name,
          row: area.top + r,
          column: area.left + c,
          label: String(row[0] ?? ''),
          ...stateOf(value),
          unit: 'none',
          role: 'count',
          qualifier: '=',
          written: String(value ?? ''),
          formula: sheet.formulas[r]?.[c] ?? null,
          region: regionId(sheet),
        },
      ];
    }),
  );
}

const regionId = (sheet: SheetSnapshot): string => (sheet.area ? refText({ sheet: sheet.name, ...sheet.area }) : sheet.name);

function regionOf(sheet: SheetSnapshot, rows: Said['rows']): Region[] {
  const { area } = sheet;
  if (!area) return [];
  return [
    {
      id: regionId(sheet),
      sheet: sheet.name,
      area,
      kind: 'table',
      headerRows: [area.top],
      table: null,
      title: '',
      doubts: [],
      fields:
        sheet.values[0]?.map((header, c) => ({
          column: area.left + c,
          header: String(header ?? ''),
          role: c === 0 ? 'label' : 'count',
          from: 'header',
          unit: 'none',
        })) ?? [],
      rows: sheet.values
        .slice(1)
        .map((row, r) => ({ row: area.top + r + 1, kind: rows?.[area.top + r + 2] ?? 'data', label: String(row[0] ?? ''), level: 0 })),
    },
  ];
}

function rangeOf(text: string, home: string): RangeRef {
  const range = parseRef(text.includes('!') ? text : `${sheetText(home)}!${text}`);
  if (!range) throw new Error(`${text} is no range`);
  return range;
}

function relationOf(said: NonNullable<Said['relations']>[number], home: string): Relation {
  const [text, kind = 'full', origin = 'label', tentative = false] = typeof said === 'string' ? [said] : said;
  const [left = '', right = ''] = text.split(' = ');
  const total = rangeOf(left, home);
  const terms = [...right.matchAll(/([+-]?)\s*([^\s+-]+)/g)];
  const parts = terms.map((term) => rangeOf(term[2] ?? '', home));
  const signs = terms.map((term) => (term[1] === '-' ? -1 : 1));
  const axis = parts.every((part) => part.left === total.left && part.right === total.left)
    ? 'column'
    : parts.every((part) => part.top === total.top && part.bottom === total.top)
      ? 'row'
      : 'other';
  return {
    total: { sheet: total.sheet, row: total.top, column: total.left },
    parts,
    kind,
    by: 'said',
    origin,
    tentative,
    axis,
    ...(signs.includes(-1) ? { signs } : {}),
  };
}

export function recognitionOf(workbook: WorkbookSnapshot, said: Said): Recognition {
  const home = workbook.sheets[0]?.name ?? '';
  return {
    regions: workbook.sheets.flatMap((sheet) => regionOf(sheet, said.rows)),
    figures: workbook.sheets.flatMap(figuresOf).map(said.figures ?? ((figure) => figure)),
    relations: (said.relations ?? []).map((relation) => relationOf(relation, home)),
    brokenMappings: [],
  };
}
