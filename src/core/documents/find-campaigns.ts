/**
 * Which campaigns a workbook tells of: a sheet with a tally is one; each row of a register (campaign or place, with a date) is
 * one too, unless a sheet of its own has its details.
 */
import type { CellRef, SheetSnapshot, WorkbookSnapshot } from '../model/grid';
import type { Figure, Recognition, Region } from '../model/recognition';
import type { Role } from '../model/roles';
import { nameKey } from '../reading/names';
import { readDate } from '../reading/dates';
import { fieldNamed } from '../lexicon/field-names';
import { campaignFigure, figureTrees } from './figure-tree';
import type { Campaign, CampaignFigure, SourceDate, SourceText } from './campaigns';

const identityRoles: ReadonlySet<Role> = new Set(['campaign', 'place', 'province']);
const dateRoles: ReadonlySet<Role> = new Set(['date', 'start']);
/** Columns whose figures are a campaign's; amounts, stock and shares are not. */
const tallyRoles: ReadonlySet<Role> = new Set(['persons', 'acts', 'count', 'total', 'quantity']);
const ledgerRoles: ReadonlySet<Role> = new Set(['amount', 'lot', 'expiry', 'receipt', 'currency', 'item']);

export function findCampaigns(workbook: WorkbookSnapshot, recognition: Recognition): Campaign[] {
  const sheets = workbook.sheets.filter(({ visibility, area }) => visibility === 'visible' && area !== null);
  const registers = recognition.regions.filter((region) => isRegister(region));
  const tallies = sheets.flatMap((sheet) => tallyOf(sheet, recognition, registers));
  const found = [...tallies];
  // The same event may stand in several registers: the first that tells of it counts.
  for (const row of registers.flatMap((region) => registerRows(workbook, recognition, region)))
    if (!found.some((known) => isSame(known, row))) found.push(row);
  return found;
}

/** The campaign that the user named: by its name, its place or its sheet; a part of one is enough. */
export function campaignNamed(campaigns: readonly Campaign[], wanted: string): Campaign | null {
  const key = nameKey(wanted);
  const date = readDate(wanted);
  const names = ({ name, place, sheets }: Campaign): string[] => [name, place?.text ?? '', ...sheets].map(nameKey);
  return (
    campaigns.find((campaign) => names(campaign).includes(key)) ??
    campaigns.find((campaign) => 'serial' in date && campaign.date?.serial === date.serial) ??
    campaigns.find((campaign) => key !== '' && names(campaign).some((name) => name.includes(key))) ??
    null
  );
}

function isRegister({ kind, fields, rows }: Region): boolean {
  if (kind !== 'table' || fields.some(({ role }) => ledgerRoles.has(role))) return false;
  const hasIdentity = fields.some(({ role }) => identityRoles.has(role));
  const hasDate = fields.some(({ role }) => dateRoles.has(role));
  const isCampaignList = fields.some(({ role }) => role === 'campaign');
  return (
    ((hasIdentity && hasDate) || isCampaignList) &&
    rows.filter((row) => row.kind === 'data').length > 1 &&
    fields.some(({ role }) => tallyRoles.has(role))
  );
}

function tallyOf(sheet: SheetSnapshot, recognition: Recognition, registers: readonly Region[]): Campaign[] {
  const regions = recognition.regions.filter((region) => region.sheet === sheet.name);
  const isElsewhere = (figure: CampaignFigure): boolean =>
    regions.some((region) => (registers.includes(region) || isLedger(region)) && holds(region, figure.cell)) ||
    !isTally(recognition, figure.cell);
  const figures = figureTrees(sheet, recognition).filter((figure) => !isElsewhere(figure));
  if (!figures.some(({ parts, unit, value }) => parts.length > 0 || (unit === 'person' && value !== null))) return [];
  const labels = linesAbove(sheet, regions).map(({ text }) => text);
  const title = regions.map((region) => titleOf(region, labels)).find((text) => text !== '');
  const named = withColumns(figures, regions);
  return [
    {
      name: title ?? sheet.name,
      shortName: sheet.name,
      place: identityText(sheet, regions),
      date: identityDate(sheet, regions),
      sheets: [sheet.name],
      figures: named,
    },
  ];
}

/** Without the labels of lines such as "Date | 03/03/2026" between the title and the table. */
function titleOf({ title }: Region, labels: readonly string[]): string {
  return title
    .split(' · ')
    .filter((part) => !labels.includes(part))
    .join(' · ');
}

/** Totals of several columns bear one label: each is told by its column's header. */
function withColumns(figures: readonly CampaignFigure[], regions: readonly Region[]): CampaignFigure[] {
  return figures.map((figure) => {
    if (figures.every((other) => other === figure || other.label !== figure.label)) return figure;
    const region = regions.find((each) => holds(each, figure.cell));
    const header = region?.fields.find(({ column }) => column === figure.cell.column)?.header ?? '';
    return header === '' || nameKey(header) === nameKey(figure.label) ? figure : { ...figure, label: `${figure.label} – ${header}` };
  });
}

function isLedger({ fields }: Region): boolean {
  return fields.some(({ role }) => ledgerRoles.has(role));
}

function isTally(recognition: Recognition, cell: CellRef): boolean {
  const figure = recognition.figures.find(({ sheet, row, column }) => sheet === cell.sheet && row === cell.row && column === cell.column);
  return figure !== undefined && tallyRoles.has(figure.role) && figure.unit !== 'money' && figure.unit !== 'percent';
}

function holds({ area }: Region, { row, column }: CellRef): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** Labels of a sheet's blocks with the cell beside each, those that the user said the meaning of first; a short block without figures is read as a legend. */
function labelled(sheet: SheetSnapshot, regions: readonly Region[]): { readonly role: Role | null; readonly cell: CellRef }[] {
  const corrected = regions
    .flatMap(({ rowFields = [] }) => rowFields.filter(({ from }) => from === 'mapping'))
    .map(({ role, row, column }) => ({ role, cell: { sheet: sheet.name, row, column } }));
  const isCorrected = new Set(corrected.map(({ cell }) => cell.row));
  return [
    ...corrected,
    ...linesAbove(sheet, regions),
    ...regions.flatMap(({ kind, rows, fields, area }) => {
      if (kind !== 'block' && kind !== 'legend') return [];
      const column = fields.at(-1)?.column ?? area.left + 1;
      return rows
        .filter(({ row }) => !isCorrected.has(row))
        .map(({ label, row }) => ({ role: fieldNamed([label])?.role ?? null, cell: { sheet: sheet.name, row, column } }));
    }),
  ];
}

interface Line {
  readonly text: string;
  readonly role: Role;
  readonly cell: CellRef;
}

/** Labels above the first table that are too few to be a block: each with the next cell of its row that is filled. */
function linesAbove(sheet: SheetSnapshot, regions: readonly Region[]): Line[] {
  if (!sheet.area) return [];
  const { top, left } = sheet.area;
  const first = Math.min(...regions.map(({ area }) => area.top));
  return sheet.values.slice(0, Math.max(0, first - top)).flatMap((cells, index) =>
    cells.flatMap((value, offset): Line[] => {
      const beside = cells.findIndex((next, at) => at > offset && next !== null && next !== '');
      const role = typeof value === 'string' && beside >= 0 ? (fieldNamed([value])?.role ?? null) : null;
      if (role === null || !(identityRoles.has(role) || dateRoles.has(role))) return [];
      return [{ text: String(value).trim(), role, cell: { sheet: sheet.name, row: top + index, column: left + beside } }];
    }),
  );
}

function identityText(sheet: SheetSnapshot, regions: readonly Region[]): SourceText | null {
  const line = labelled(sheet, regions).find(({ role }) => role !== null && identityRoles.has(role));
  const value = line ? cellValue(sheet, line.cell) : null;
  return line && typeof value === 'string' ? { text: value.trim(), cell: line.cell } : null;
}

function identityDate(sheet: SheetSnapshot, regions: readonly Region[]): SourceDate | null {
  for (const { role, cell } of labelled(sheet, regions)) {
    const date = role !== null && dateRoles.has(role) ? sourceDate(cell, cellValue(sheet, cell)) : null;
    if (date) return date;
  }
  return null;
}

function sourceDate(cell: CellRef, value: ReturnType<typeof cellValue>): SourceDate | null {
  if (typeof value === 'number') return { serial: value, cell, isNumber: true };
  const reading = typeof value === 'string' ? readDate(value) : null;
  return reading && 'serial' in reading ? { serial: reading.serial, cell, isNumber: false } : null;
}

function registerRows(workbook: WorkbookSnapshot, recognition: Recognition, region: Region): Campaign[] {
  const identity = region.fields.find(({ role }) => role === 'campaign') ?? region.fields.find(({ role }) => identityRoles.has(role));
  const place = region.fields.find(({ role }) => role === 'place' || role === 'province');
  const dateField = region.fields.find(({ role }) => dateRoles.has(role));
  const figures = recognition.figures.filter((figure) => figure.region === region.id && tallyRoles.has(figure.role));
  const at = (row: number, column: number | undefined) =>
    column === undefined ? null : valueAt(workbook, { sheet: region.sheet, row, column });
  return region.rows.flatMap(({ row, kind }) => {
    const name = at(row, identity?.column);
    if (kind !== 'data' || typeof name !== 'string') return [];
    const where = at(row, place?.column);
    const cell = { sheet: region.sheet, row, column: dateField?.column ?? 0 };
    return [
      {
        name: name.trim(),
        shortName: name.trim(),
        place: typeof where === 'string' && place ? { text: where.trim(), cell: { ...cell, column: place.column } } : null,
        date: dateField ? sourceDate(cell, at(row, dateField.column)) : null,
        sheets: [region.sheet],
        figures: figures
          .filter((figure) => figure.row === row)
          .map((figure) => campaignFigure({ ...figure, label: headerOf(region, figure) }, [])),
      },
    ];
  });
}

function headerOf({ fields }: Region, figure: Figure): string {
  return fields.find(({ column }) => column === figure.column)?.header || figure.label;
}

/** The same event: one date, or one name. A register without dates can only be matched by name. */
function isSame(tally: Campaign, row: Campaign): boolean {
  if (tally.date && row.date) return tally.date.serial === row.date.serial;
  const [one, other] = [nameKey(tally.name), nameKey(row.name)];
  return one === other || one.includes(other) || other.includes(one);
}

function cellValue(sheet: SheetSnapshot, { row, column }: CellRef) {
  return sheet.area ? (sheet.values[row - sheet.area.top]?.[column - sheet.area.left] ?? null) : null;
}

function valueAt(workbook: WorkbookSnapshot, cell: CellRef) {
  const sheet = workbook.sheets.find(({ name }) => name === cell.sheet);
  return sheet ? cellValue(sheet, cell) : null;
}
