/** A sheet that is one campaign's tally, or that has a column for each of several campaigns. */
import { campaignKind, identityConcept } from '../lexicon/identity';
import type { CellRef, RangeRef, SheetSnapshot } from '../model/grid';
import type { Figure, Region } from '../model/recognition';
import { readDate } from '../reading/dates';
import { nameKey } from '../reading/names';
import { findPlace } from '../reading/places';
import type { Campaign, CampaignFigure, CampaignTable } from './campaign';
import { readTable } from './campaign-tables';
import type { Cells } from './cells';
import { isLedger, isLongList, isRegister, isTallyFigure } from './fields';
import { figureTrees } from './figure-tree';
import { dateOfRole, linesOf, textOfRole, textsOfConcepts, type SheetLine } from './sheet-lines';

export function talliesOf(cells: Cells, sheet: SheetSnapshot): Campaign[] {
  const regions = cells.regions(sheet.name).filter((region) => !isRegister(region) && !isLongList(region) && !isLedger(region));
  const columns = regions.find((region) => campaignColumns(region).length > 1);
  return columns ? byColumn(cells, columns) : oneTally(cells, sheet, regions);
}

function oneTally(cells: Cells, sheet: SheetSnapshot, regions: readonly Region[]): Campaign[] {
  const readings = regions.map((region) => ({ region, reading: readTable(cells, region, cells.recognition.relations) }));
  const tables: CampaignTable[] = readings.flatMap(({ reading }) => (reading ? [reading.table] : []));
  const plain = readings.filter(({ reading }) => reading === null).flatMap(({ region }) => tallyFigures(cells, region));
  const trees = withColumns(figureTrees(plain, cells.recognition.relations), regions);
  const figures = [...trees, ...readings.flatMap(({ reading }) => reading?.figures ?? [])];
  if (!isCampaign(figures, tables)) return [];
  const lines = linesOf(cells, sheet.name);
  const title = regions.map((region) => titleOf(region, lines)).find((text) => text !== '');
  const name = title ?? sheet.name;
  const about = cells.regions(sheet.name).map((region): RangeRef => ({ sheet: sheet.name, ...region.area }));
  return [
    {
      name,
      shortName: sheet.name,
      ...identityOf(cells, lines, `${name} ${sheet.name}`),
      sheets: [sheet.name],
      figures,
      tables,
      about: [...about, ...lines.map(({ cell }) => cellRange(cell))],
    },
  ];
}

/** A figure that is broken down, or persons, or a table of several columns: less is no tally. */
function isCampaign(figures: readonly CampaignFigure[], tables: readonly CampaignTable[]): boolean {
  return (
    figures.some(({ parts, unit, value }) => parts.length > 0 || (unit === 'person' && value !== null)) ||
    (tables.length > 0 && figures.length > 0)
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

/** Columns of figures whose headers are dates, or begin with the word for a campaign: each is a campaign. */
function campaignColumns({ fields, kind }: Region): readonly { readonly column: number; readonly header: string }[] {
  if (kind !== 'table' && kind !== 'matrix') return [];
  return fields.filter(({ header, role }) => role !== 'total' && role !== 'percent' && header !== '' && namesCampaign(header));
}

function namesCampaign(header: string): boolean {
  const [lowest = ''] = header.split(' / ').slice(-1);
  const date = readDate(lowest);
  return 'serial' in date || campaignKind.leading(header) !== null;
}

function byColumn(cells: Cells, region: Region): Campaign[] {
  const lines = linesOf(cells, region.sheet);
  const shared = identityOf(cells, lines, region.title);
  return campaignColumns(region).flatMap(({ column, header }): Campaign[] => {
    const own = tallyFigures(cells, region)
      .filter((figure) => figure.column === column)
      .map((figure) => ({ ...figure, label: rowLabel(region, figure) }));
    if (own.length === 0) return [];
    const date = readDate(header.split(' / ').at(-1) ?? header);
    const headerCell: CellRef = { sheet: region.sheet, row: region.headerRows.at(-1) ?? region.area.top, column };
    const place = findPlace(header);
    return [
      {
        ...shared,
        name: header,
        shortName: header,
        kind: campaignKind.within(header) ?? shared.kind,
        place: 'place' in place ? { text: header, cell: headerCell } : shared.place,
        date:
          'serial' in date ? { serial: date.serial, cell: headerCell, isNumber: typeof cells.value(headerCell) === 'number' } : shared.date,
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
