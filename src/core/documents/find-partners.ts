/** The partners that a workbook lists: in a column of partners, beside a label, or below a heading that announces them. */
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../model/grid';
import type { Field, Recognition, Region } from '../model/recognition';
import { nameKey } from '../reading/names';
import { readNumber } from '../reading/numbers';
import { fieldNamed, isKnownHeader } from '../lexicon/field-names';

/** Whoever sells to a campaign or receives from it is no partner of it to be thanked. */
const others = /fournisseur|supplier|vendor|prestataire|المورد|الموردون|المستلم|bénéficiaire|beneficiar|مستفيد/iu;
const announces = /partenaire|partner|donateur|donor|sponsor|bailleur|mécène|الشركاء|شركاء|المتبرع|المانح|الداعم|الرعاة|المساهمون/iu;
const names =
  /^(?:noms?|names?|(?:ال)?اسم|(?:ال)?أسماء|organi[sz]ations?|organismes?|institutions?|(?:ال)?مؤسسات?|(?:ال)?جمعيات?|(?:ال)?هيئات?|(?:ال)?جهات?)(?![\p{L}])/iu;
const mostNameLength = 80;

/** In the workbook's order, each once. */
export function partnersOf(workbook: WorkbookSnapshot, recognition: Recognition): string[] {
  const found = new Map<string, string>();
  for (const sheet of workbook.sheets) {
    const regions = recognition.regions.filter((region) => region.sheet === sheet.name);
    for (const name of [...regions.flatMap((region) => inRegion(sheet, region)), ...announced(sheet, regions)]) {
      if (!found.has(nameKey(name))) found.set(nameKey(name), name);
    }
  }
  return [...found.values()];
}

function inRegion(sheet: SheetSnapshot, region: Region): string[] {
  if (region.kind === 'pivot') return [];
  const field = partnerField(region);
  if (field) return region.rows.flatMap(({ row, kind }) => (kind === 'data' ? nameIn(valueAt(sheet, row, field.column)) : []));
  if (region.kind !== 'block' && region.kind !== 'legend') return [];
  return region.rows.flatMap(({ row, label }) => (namesPartners(label) ? besideLabel(sheet, region, row) : []));
}

/** A list that says of itself that it is of partners may call their column "name" only. */
function partnerField({ fields, kind, sheet, title }: Region): Field | null {
  const own = fields.find(({ role, header }) => role === 'partner' && !others.test(header));
  if (own && kind !== 'legend' && kind !== 'block') return own;
  const isList =
    (kind === 'table' || kind === 'list') && announces.test(`${sheet} ${title}`) && !fields.some(({ role }) => role === 'partner');
  return (isList ? fields.find(({ header, role }) => role === 'label' && names.test(header)) : null) ?? null;
}

const namesPartners = (text: string): boolean => announces.test(text) && !others.test(text) && fieldNamed([text])?.role === 'partner';

/** Texts of the row behind its label; several names in one cell stand apart by commas or lines. */
function besideLabel(sheet: SheetSnapshot, { area }: Region, row: number): string[] {
  return Array.from({ length: area.right - area.left }, (_, index) => valueAt(sheet, row, area.left + 1 + index)).flatMap((value) =>
    typeof value === 'string' ? value.split(/[,،;؛\n]|\s[-–•]\s/u).flatMap(nameIn) : [],
  );
}

/** One column of names below a heading of their own, which is too little to be a table. */
function announced(sheet: SheetSnapshot, regions: readonly Region[]): string[] {
  const { area } = sheet;
  if (!area) return [];
  const isHeld = (row: number, column: number): boolean =>
    regions.some(
      (region) => row >= region.area.top && row <= region.area.bottom && column >= region.area.left && column <= region.area.right,
    );
  const isAlone = (row: number, column: number): boolean =>
    typeof valueAt(sheet, row, column) === 'string' && valueAt(sheet, row, column + 1) === null && !isHeld(row, column);
  return sheet.values.flatMap((values, index) =>
    values.flatMap((value, offset) => {
      const [row, column] = [area.top + index, area.left + offset];
      if (
        typeof value !== 'string' ||
        value.length > mostNameLength ||
        !announces.test(value) ||
        !isAlone(row, column) ||
        !isHeading(value)
      )
        return [];
      const below: string[] = [];
      for (let at = row + 1; at <= area.bottom && isAlone(at, column); at++) below.push(...nameIn(valueAt(sheet, at, column)));
      return below;
    }),
  );
}

const isHeading = (text: string): boolean =>
  !others.test(text) &&
  (isKnownHeader(text.replace(/\s*[:：]\s*$/u, '')) || /^(?:liste|list|لائحة|قائمة|nos|our)(?![\p{L}])/iu.test(text.trim()));

function nameIn(value: CellValue): string[] {
  if (typeof value !== 'string') return [];
  const name = value.trim().replace(/^[-–•*]\s*/u, '');
  const { outcome } = readNumber(name, { kind: 'count' });
  return name === '' || name.length > mostNameLength || outcome !== 'unreadable' ? [] : [name];
}

function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.area ? (sheet.values[row - sheet.area.top]?.[column - sheet.area.left] ?? null) : null;
}
