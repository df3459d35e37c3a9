/** A sheet that is one campaign's tally, or that has a column for each of several campaigns. */
import { campaignKind, identityConcept } from '../lexicon/identity';
import type { CellRef, RangeRef, SheetSnapshot } from '../model/grid';
import type { Figure, Region } from '../model/recognition';
import { isoFromSerial, readDate } from '../reading/dates';
import { nameKey } from '../reading/names';
import { findPlace } from '../reading/places';
import type { Campaign, CampaignFigure, CampaignTable } from './campaign';
import { readTable } from './campaign-tables';
import type { Cells } from './cells';
import { isLedger, isLongList, isRegister, isTallyFigure } from './fields';
import { figureTrees } from './figure-tree';
import { cardLines, dateOfRole, linesOf, textOfRole, textsOfConcepts, type SheetLine } from './sheet-lines';

export function talliesOf(cells: Cells, sheet: SheetSnapshot): Campaign[] {
  const regions = cells.regions(sheet.name).filter((region) => !isRegister(region) && !isLongList(region) && !isLedger(region));
  const columns = regions.find((region) => campaignColumns(cells, region).length > 1);
  return columns ? byColumn(cells, columns) : oneTally(cells, sheet, regions);
}

function oneTally(cells: Cells, sheet: SheetSnapshot, regions: readonly Region[]): Campaign[] {
  const readings = regions.map((region) => ({ region, reading: readTable(cells, region, cells.recognition.relations) }));
  const tables: CampaignTable[] = readings.flatMap(({ reading }) => (reading ? [reading.table] : []));
  const plain = readings.filter(({ reading }) => reading === null).flatMap(({ region }) => tallyFigures(cells, region));
  const trees = withColumns(figureTrees(plain, cells.recognition.relations), regions);
  const figures = [...trees, ...readings.flatMap(({ reading }) => reading?.figures ?? [])];
  const lines = linesOf(cells, sheet.name);
  const title = regions.map((region) => titleOf(region, lines)).find((text) => text !== '');
  const name = title ?? sheet.name;
  const identity = identityOf(cells, lines, `${name} ${sheet.name}`);
  if (!isCampaign(figures, tables, identity) || (figures.length === 0 && holdsLists(cells, sheet.name))) return [];
  const about = cells.regions(sheet.name).map((region): RangeRef => ({ sheet: sheet.name, ...region.area }));
  return [
    {
      name,
      shortName: sheet.name,
      ...identity,
      sheets: [sheet.name],
      figures,
      tables,
      about: [...about, ...lines.map(({ cell }) => cellRange(cell))],
    },
  ];
}

/**
 * A figure that is broken down, or persons, or a table of several columns; fewer figures, or none, only where the sheet says of
 * itself what was held and when or where.
 */
function isCampaign(
  figures: readonly CampaignFigure[],
  tables: readonly CampaignTable[],
  told: Pick<Campaign, 'kind' | 'date' | 'place' | 'lines'>,
): boolean {
  if (figures.some(({ parts, unit, value }) => parts.length > 0 || (unit === 'person' && value !== null))) return true;
  if (tables.length > 0 && figures.length > 0) return true;
  const isNamed = told.kind !== null || told.lines.topic !== undefined || told.lines.organiser !== undefined;
  return isNamed && (told.date !== null || (told.place !== null && figures.length > 0));
}

/** A sheet of lists is no card of a campaign, whatever stands above them. */
function holdsLists(cells: Cells, sheet: string): boolean {
  return cells
    .regions(sheet)
    .some(
      (region) =>
        region.kind === 'table' && region.rows.filter(({ kind }) => kind === 'data').length > 1 && cardLines(cells, region).length === 0,
    );
}

export const cellRange = ({ sheet, row, column }: CellRef): RangeRef => ({ sheet, top: row, bottom: row, left: column, right: column });

/** Lines such as "Edition | 2" are no figures. */
function tallyFigures(cells: Cells, region: Region): Figure[] {
  return cells.figures(region).filter((figure) => isTallyFigure(figure) && identityConcept.exact(figure.label) === null);
}

export function identityOf(
  cells: Cells,
  lines: readonly SheetLine[],
  told: string,
): Pick<Campaign, 'kind' | 'place' | 'province' | 'region' | 'date' | 'end' | 'published' | 'lines'> {
  const concepts = textsOfConcepts(cells, lines);
  return {
    kind:
      campaignKind.within(concepts.kind?.text ?? '') ?? campaignKind.within(told) ?? campaignKind.within(concepts.programme?.text ?? ''),
    place: textOfRole(cells, lines, 'campaign', 'place', 'province'),
    province: textOfRole(cells, lines, 'province'),
    region: textOfRole(cells, lines, 'region'),
    date: dateOfRole(cells, lines, 'date', 'start'),
    end: dateOfRole(cells, lines, 'end'),
    published: dateOfRole(cells, lines, 'published'),
    lines: concepts,
  };
}

/** Without the labels of lines such as "Date | 03/03/2026" between the title and the table. */
function titleOf({ title }: Region, lines: readonly SheetLine[]): string {
  return title
    .split(' · ')
    .filter((part) => lines.every(({ label }) => label !== part))
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

function holds({ area, sheet }: Region, cell: CellRef): boolean {
  return sheet === cell.sheet && cell.row >= area.top && cell.row <= area.bottom && cell.column >= area.left && cell.column <= area.right;
}

interface CampaignColumn {
  readonly column: number;
  readonly header: string;
  readonly cell: CellRef;
}

/** Columns of figures whose headers are dates, or begin with the word for a campaign: each is a campaign. */
function campaignColumns(cells: Cells, region: Region): readonly CampaignColumn[] {
  const { fields, kind } = region;
  if (kind !== 'table' && kind !== 'matrix' && kind !== 'block') return [];
  return fields.flatMap((field): CampaignColumn[] => {
    if (field.role === 'total' || field.role === 'percent' || field.role === 'label') return [];
    const cell: CellRef = { sheet: region.sheet, row: region.headerRows.at(-1) ?? region.area.top, column: field.column };
    if (cells.isDate(cell)) return [{ column: field.column, header: dateText(cells, cell), cell }];
    const header = field.header === '' ? (cells.text(cell)?.text ?? '') : field.header;
    return header !== '' && namesCampaign(header) ? [{ column: field.column, header, cell }] : [];
  });
}

function dateText(cells: Cells, cell: CellRef): string {
  return isoFromSerial(cells.date(cell)?.serial ?? 0) ?? '';
}

function namesCampaign(header: string): boolean {
  const [lowest = ''] = header.split(' / ').slice(-1);
  const date = readDate(lowest);
  return 'serial' in date || campaignKind.leading(header) !== null;
}

function byColumn(cells: Cells, region: Region): Campaign[] {
  const lines = linesOf(cells, region.sheet);
  const shared = identityOf(cells, lines, region.title);
  return campaignColumns(cells, region).flatMap(({ column, header, cell }): Campaign[] => {
    const own = tallyFigures(cells, region)
      .filter((figure) => figure.column === column && figure.row !== cell.row)
      .map((figure) => ({ ...figure, label: rowLabel(region, figure) }));
    if (own.length === 0) return [];
    const date = readDate(header.split(' / ').at(-1) ?? header);
    const place = findPlace(header);
    return [
      {
        ...shared,
        name: header,
        shortName: header,
        kind: campaignKind.within(header) ?? shared.kind,
        place: 'place' in place ? { text: header, cell } : shared.place,
        date: cells.isDate(cell) ? cells.date(cell) : 'serial' in date ? { serial: date.serial, cell, isNumber: false } : shared.date,
        sheets: [region.sheet],
        figures: figureTrees(own, cells.recognition.relations),
        tables: [],
        about: [{ sheet: region.sheet, top: region.area.top, bottom: region.area.bottom, left: column, right: column }],
      },
    ];
  });
}

function rowLabel({ rows }: Region, figure: Figure): string {
  return rows.find(({ row }) => row === figure.row)?.label || figure.label;
}
