/** The figures of a recognised workbook by what they say: values with their labels, campaign, day and cell. */
import type { CellRef, CellValue, SheetSnapshot, WorkbookSnapshot } from '../model/grid';
import type { Figure, Recognition, Region } from '../model/recognition';
import type { Qualifier, Role, Unit } from '../model/roles';
import { readDate } from '../reading/dates';

export interface IndexedFigure {
  readonly cell: CellRef;
  readonly value: number;
  readonly unit: Unit;
  readonly qualifier: Qualifier;
  /** What it counts, nearest first: its row's label, its column's header, the texts of its row. */
  readonly labels: readonly string[];
  /** What it stands under: the region's title, the sheet's name, the texts of its campaign's row elsewhere. */
  readonly around: readonly string[];
  /** The campaign that its row or its sheet names; `null` where neither does. */
  readonly campaign: string | null;
  /** Days that its row, its campaign or its sheet says, as serials of the 1900 system. */
  readonly days: readonly number[];
}

export interface FigureIndex {
  readonly figures: readonly IndexedFigure[];
  readonly byValue: ReadonlyMap<number, readonly IndexedFigure[]>;
  /** Names of the campaigns that figures are told of. */
  readonly campaigns: readonly string[];
}

/** Columns whose numbers tell which, when or where, never how many. */
const silent: ReadonlySet<Role> = new Set(['id', 'date', 'start', 'end', 'published', 'lot', 'expiry', 'receipt', 'age']);
const dateRoles: ReadonlySet<Role> = new Set(['date', 'start', 'end']);
const namingRoles: ReadonlySet<Role> = new Set(['campaign', 'place', 'id']);
const shift1904 = 1462;
const longestText = 120;

export function indexFigures(workbook: WorkbookSnapshot, recognition: Recognition): FigureIndex {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const regions = new Map(recognition.regions.map((region) => [region.id, region]));
  const shift = workbook.dateSystem === 1904 ? shift1904 : 0;
  const register = campaignRows(recognition.regions, sheets, shift);
  const bySheet = new Map<string, SheetIdentity>();
  const rows = new Map<string, RowTexts>();
  const figures = recognition.figures.flatMap((figure): IndexedFigure[] => {
    const region = regions.get(figure.region);
    const sheet = sheets.get(figure.sheet);
    if (figure.value === null || region === undefined || sheet === undefined || silent.has(figure.role)) return [];
    const key = `${figure.region} ${figure.row}`;
    let row = rows.get(key);
    if (!row) rows.set(key, (row = rowTexts(region, sheet, figure.row, shift)));
    let identity = bySheet.get(figure.sheet);
    if (!identity) bySheet.set(figure.sheet, (identity = sheetIdentity(recognition.regions, sheet, shift)));
    return [indexed(figure, region, row, identity, register)];
  });
  const byValue = new Map<number, IndexedFigure[]>();
  for (const figure of figures) {
    const same = byValue.get(figure.value);
    if (same) same.push(figure);
    else byValue.set(figure.value, [figure]);
  }
  return { figures, byValue, campaigns: [...new Set(figures.flatMap(({ campaign }) => campaign ?? []))] };
}

function indexed(
  figure: Figure,
  region: Region,
  row: RowTexts,
  identity: SheetIdentity,
  register: ReadonlyMap<string, RowTexts>,
): IndexedFigure {
  const { sheet, column, label, value, unit, qualifier } = figure;
  const header = region.fields.find((field) => field.column === column)?.header ?? '';
  const elsewhere = row.campaign === null ? undefined : register.get(row.campaign);
  const isTable = row.campaign !== null || row.days.length > 0;
  return {
    cell: { sheet, row: figure.row, column },
    value: value ?? 0,
    unit,
    qualifier,
    labels: [...new Set([label, header, ...row.texts].filter((text) => text !== ''))],
    around: [region.title, sheet, ...(elsewhere?.texts ?? []), ...(isTable ? [] : identity.texts)].filter((text) => text !== ''),
    campaign: elsewhere?.texts[0] ?? row.campaign ?? identity.name,
    days: row.days.length > 0 ? row.days : (elsewhere?.days ?? (row.campaign === null ? identity.days : [])),
  };
}

interface RowTexts {
  readonly texts: readonly string[];
  readonly days: readonly number[];
  readonly campaign: string | null;
}

function rowTexts(region: Region, sheet: SheetSnapshot, row: number, shift: number): RowTexts {
  const texts: string[] = [];
  const days: number[] = [];
  let campaign: string | null = null;
  if (region.kind === 'table' || region.kind === 'list') {
    for (const { column, role } of region.fields) {
      const value = valueAt(sheet, row, column);
      if (dateRoles.has(role)) days.push(...daysIn(value, shift));
      else if (typeof value === 'string' && value.length <= longestText && /\p{L}/u.test(value)) texts.push(value.trim());
      if (role === 'campaign' && typeof value === 'string' && value.trim() !== '') campaign = value.trim();
    }
  }
  return { texts, days, campaign };
}

/** Rows of lists that say a campaign's day, by each short text that may name it elsewhere. */
function campaignRows(
  regions: readonly Region[],
  sheets: ReadonlyMap<string, SheetSnapshot>,
  shift: number,
): ReadonlyMap<string, RowTexts> {
  const found = new Map<string, RowTexts>();
  for (const region of regions) {
    const sheet = sheets.get(region.sheet);
    const isRegister = region.kind === 'table' && region.fields.some(({ role }) => dateRoles.has(role));
    const names = region.fields.filter(({ role }) => namingRoles.has(role));
    if (sheet === undefined || !isRegister || names.length === 0) continue;
    for (const { row, kind } of region.rows) {
      if (kind !== 'data') continue;
      const texts = rowTexts(region, sheet, row, shift);
      for (const { column } of names) {
        const name = valueAt(sheet, row, column);
        if (typeof name === 'string' && name.trim() !== '' && !found.has(name.trim())) found.set(name.trim(), texts);
      }
    }
  }
  return found;
}

interface SheetIdentity {
  readonly name: string;
  readonly texts: readonly string[];
  readonly days: readonly number[];
}

/** What the cards of a sheet say of the campaign that the whole sheet is about. */
function sheetIdentity(regions: readonly Region[], sheet: SheetSnapshot, shift: number): SheetIdentity {
  const texts: string[] = [];
  const days: number[] = [];
  for (const region of regions) {
    if (region.sheet !== sheet.name) continue;
    for (const { row, column, role } of region.rowFields ?? []) {
      const value = valueAt(sheet, row, column);
      if (dateRoles.has(role)) days.push(...daysIn(value, shift));
      else if (typeof value === 'string' && value.length <= longestText) texts.push(value.trim());
    }
    if (region.title !== '') days.push(...daysIn(region.title, shift));
  }
  return { name: sheet.name, texts, days };
}

function daysIn(value: CellValue, shift: number): number[] {
  if (typeof value === 'number') return value > 20_000 && value < 80_000 ? [Math.floor(value) + shift] : [];
  if (typeof value !== 'string') return [];
  const reading = readDate(value, { order: 'day-first' });
  return 'serial' in reading ? [reading.serial, ...(reading.end === undefined ? [] : [reading.end])] : [];
}

function valueAt({ area, values }: SheetSnapshot, row: number, column: number): CellValue {
  return area ? (values[row - area.top]?.[column - area.left] ?? null) : null;
}
