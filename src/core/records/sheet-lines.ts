/** Lines of a sheet that say what its tally is about: a label with the cell beside it. */
import { fromAlone, identityConcept, type IdentityConcept } from '../lexicon/identity';
import type { CellRef } from '../model/grid';
import type { Region } from '../model/recognition';
import type { Role } from '../model/roles';
import { fieldNamed } from '../lexicon/field-names';
import type { SourceDate, SourceText } from './campaign';
import type { Cells } from './cells';
import { dateRoles, identityRoles } from './fields';

export interface SheetLine {
  readonly label: string;
  readonly role: Role | null;
  readonly concept: IdentityConcept | null;
  readonly cell: CellRef;
}

const lineRoles: ReadonlySet<Role> = new Set([...identityRoles, ...dateRoles, 'region', 'end', 'published', 'country']);

/** Those that the user said the meaning of first; a short block without figures is read as a legend. */
export function linesOf(cells: Cells, sheet: string): SheetLine[] {
  const regions = cells.regions(sheet);
  const corrected = regions
    .flatMap(({ rowFields = [] }) => rowFields.filter(({ from }) => from === 'mapping'))
    .map(({ role, row, column, header }): SheetLine => ({ label: header, role, concept: null, cell: { sheet, row, column } }));
  const isCorrected = new Set(corrected.map(({ cell }) => cell.row));
  const inBlocks = regions.flatMap(({ kind, rows, fields, area }) => {
    if (kind !== 'block' && kind !== 'legend') return [];
    const column = fields.at(-1)?.column ?? area.left + 1;
    return rows
      .filter(({ row, label }) => !isCorrected.has(row) && label !== '')
      .map(({ label, row }): SheetLine => line(label, { sheet, row, column }));
  });
  return [...corrected, ...linesAbove(cells, sheet, regions), ...inBlocks, ...regions.flatMap((region) => cardLines(cells, region))];
}

/** A card that is read as a table of two columns, for want of a header: its first line stands where a header would. */
export function cardLines(cells: Cells, region: Region): SheetLine[] {
  const { kind, area, sheet } = region;
  if ((kind !== 'table' && kind !== 'list') || area.right - area.left !== 1) return [];
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
  const found = rows.flatMap((row): SheetLine[] => {
    const label = cells.value({ sheet, row, column: area.left });
    const cell: CellRef = { sheet, row, column: area.right };
    return typeof label === 'string' && cells.value(cell) !== null ? [line(label.trim(), cell)] : [];
  });
  const telling = found.filter(isTelling);
  return telling.length > 1 && telling.length * 2 > rows.length ? telling : [];
}

const isTelling = ({ role, concept }: SheetLine): boolean => concept !== null || (role !== null && lineRoles.has(role));

function line(label: string, cell: CellRef): SheetLine {
  const text = label.replace(/\s*[:：]\s*$/u, '');
  const concept = fromAlone.test(text) ? 'start' : identityConcept.exact(text);
  if (concept === 'start' || concept === 'end') return { label, role: concept, concept: null, cell };
  return { label, role: concept === null ? (fieldNamed([text])?.role ?? null) : null, concept, cell };
}

/** Labels above the first table that are too few to be a block: each with the next cell of its row that is filled. */
function linesAbove(cells: Cells, name: string, regions: readonly Region[]): SheetLine[] {
  const sheet = cells.sheet(name);
  if (!sheet?.area) return [];
  const { top, left } = sheet.area;
  const first = Math.min(...regions.map(({ area }) => area.top));
  return sheet.values.slice(0, Math.max(0, first - top)).flatMap((values, index) =>
    values.flatMap((value, offset): SheetLine[] => {
      const beside = values.findIndex((next, at) => at > offset && next !== null && next !== '');
      if (typeof value !== 'string' || beside < 0) return [];
      const found = line(value.trim(), { sheet: name, row: top + index, column: left + beside });
      return isTelling(found) ? [found] : [];
    }),
  );
}

export function textOfRole(cells: Cells, lines: readonly SheetLine[], ...roles: readonly Role[]): SourceText | null {
  for (const { role, cell } of lines) {
    const value = role !== null && roles.includes(role) ? cells.value(cell) : null;
    if (typeof value === 'string' && value.trim() !== '') return { text: value.trim(), cell };
  }
  return null;
}

export function dateOfRole(cells: Cells, lines: readonly SheetLine[], ...roles: readonly Role[]): SourceDate | null {
  for (const { role, cell } of lines) {
    const date = role !== null && roles.includes(role) ? cells.date(cell) : null;
    if (date) return date;
  }
  return null;
}

export function textsOfConcepts(cells: Cells, lines: readonly SheetLine[]): Partial<Record<IdentityConcept, SourceText>> {
  const found: Partial<Record<IdentityConcept, SourceText>> = {};
  for (const { concept, cell } of lines) {
    const text = concept !== null && !(concept in found) ? cells.text(cell) : null;
    if (concept !== null && text) found[concept] = text;
  }
  return found;
}
