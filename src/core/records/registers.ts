/** Lists of campaigns, a row each, and long lists with a row for each figure of a campaign. */
import { campaignKind, parentConcept } from '../lexicon/identity';
import { tallyConcept } from '../lexicon/tally-terms';
import type { CellRef } from '../model/grid';
import type { Figure, Region } from '../model/recognition';
import { nameKey } from '../reading/names';
import type { Campaign, CampaignFigure, SourceText } from './campaign';
import { grouped, rowRange, type Cells } from './cells';
import { conceptField, dateRoles, findField, identityRoles, isTallyFigure } from './fields';
import { figureTrees } from './figure-tree';

export function registerRows(cells: Cells, region: Region): Campaign[] {
  const identity = findField(region, 'campaign') ?? region.fields.find(({ role }) => identityRoles.has(role)) ?? null;
  const byRow = grouped(cells.figures(region).filter(isTallyFigure), ({ row }) => row);
  const wholes = columnWholes(cells, region, byRow);
  return region.rows.flatMap(({ row, kind }): Campaign[] => {
    const name = identity ? cells.text({ sheet: region.sheet, row, column: identity.column }) : null;
    if (kind !== 'data' || name === null || typeof cells.value(cellOf(region, row, identity?.column ?? 0)) !== 'string') return [];
    const figures = (byRow.get(row) ?? []).map((figure) => ({ ...figure, label: headerOf(region, figure) }));
    const parents = new Map(
      figures.flatMap((figure) => {
        const whole = figures.find(({ column }) => column === wholes.get(figure.column));
        return whole ? [[figure, whole] as const] : [];
      }),
    );
    return [{ ...rowIdentity(cells, region, row, name), figures: reportedFirst(figureTrees(figures, [], parents)) }];
  });
}

/** Which column each column is part of, as the rows' sums say: it holds for rows that report nothing too. */
function columnWholes(cells: Cells, region: Region, byRow: ReadonlyMap<number, readonly Figure[]>): ReadonlyMap<number, number> {
  const wholes = new Map<number, number>();
  const visit = ({ cell, parts }: CampaignFigure): void => {
    for (const part of parts) {
      if (!wholes.has(part.cell.column)) wholes.set(part.cell.column, cell.column);
      visit(part);
    }
  };
  const shown = cells.recognition.relations.filter(({ total, axis }) => total.sheet === region.sheet && axis === 'row');
  for (const [row, figures] of byRow) {
    const own = shown.filter(({ total }) => total.row === row);
    if (own.length > 0) figureTrees(figures, own).forEach(visit);
    if (wholes.size > 0) break;
  }
  return wholes;
}

/** What is reported before what is not, a total before all. */
function reportedFirst(figures: readonly CampaignFigure[]): CampaignFigure[] {
  const rank = ({ value, parts }: CampaignFigure): number => (value === null ? 2 : parts.length > 0 ? 0 : 1);
  return [...figures].sort((one, other) => rank(one) - rank(other));
}

/** What a row says of the campaign that it names. */
export function rowIdentity(cells: Cells, region: Region, row: number, name: SourceText): Omit<Campaign, 'figures'> {
  const text = (...roles: Parameters<typeof findField>[1][]): SourceText | null => {
    const cell = cells.at(region, row, findField(region, ...roles));
    return cell && typeof cells.value(cell) === 'string' ? cells.text(cell) : null;
  };
  const date = (...roles: Parameters<typeof findField>[1][]) => {
    const cell = cells.at(region, row, findField(region, ...roles));
    return cell ? cells.date(cell) : null;
  };
  const line = (concept: Parameters<typeof conceptField>[1]): SourceText | null => {
    const cell = cells.at(region, row, conceptField(region, concept));
    return cell ? cells.text(cell) : null;
  };
  const concepts = (
    ['organiser', 'host', 'team', 'programme', 'edition', 'reference', 'kind', 'topic', 'speakers', 'audience'] as const
  ).flatMap((concept) => {
    const found = line(concept);
    return found ? [[concept, found] as const] : [];
  });
  return {
    name: name.text,
    shortName: name.text,
    kind: campaignKind.within(line('kind')?.text ?? '') ?? campaignKind.within(name.text) ?? campaignKind.within(region.title),
    place: text('place', 'province'),
    province: text('province'),
    region: text('region'),
    date: date(...dateRoles),
    end: date('end'),
    published: date('published'),
    lines: Object.fromEntries(concepts),
    sheets: [region.sheet],
    tables: [],
    about: [rowRange(region, row)],
  };
}

/** The figures of a long list by the campaign that their rows name; a blank one stands for the whole series. */
export function longListCampaigns(cells: Cells, region: Region): Campaign[] {
  const campaign = findField(region, 'campaign', 'place', 'date');
  const indicator = findField(region, 'indicator');
  const parent = region.fields.find(({ header }) => parentConcept.exact(header) !== null);
  if (!campaign || !indicator) return [];
  const at = (row: number, column: number): string => cells.text(cellOf(region, row, column))?.text ?? '';
  const figures = cells
    .figures(region)
    .filter(isTallyFigure)
    .map((figure) => ({ ...figure, label: at(figure.row, indicator.column) || figure.label }));
  const groups = grouped(figures, ({ row }) => nameKey(at(row, campaign.column)));
  return [...groups].flatMap(([key, own]): Campaign[] => {
    const [first] = own;
    const name = first ? cells.text(cellOf(region, first.row, campaign.column)) : null;
    if (key === '' || first === undefined || name === null) return [];
    const parents = parent ? parentsOf(own, (figure) => at(figure.row, parent.column)) : new Map<Figure, Figure>();
    return [
      {
        ...rowIdentity(cells, region, first.row, name),
        figures: figureTrees(own, cells.recognition.relations, parents),
        about: own.map(({ row }) => rowRange(region, row)),
      },
    ];
  });
}

function parentsOf(figures: readonly Figure[], parentLabel: (figure: Figure) => string): Map<Figure, Figure> {
  const byLabel = new Map(figures.map((figure) => [indicatorKey(figure.label), figure]));
  return new Map(
    figures.flatMap((figure) => {
      const wanted = parentLabel(figure);
      const parent = wanted === '' ? undefined : byLabel.get(indicatorKey(wanted));
      return parent && parent !== figure ? [[figure, parent] as const] : [];
    }),
  );
}

/** Equal for labels that name one indicator, in any of the languages. */
export function indicatorKey(label: string): string {
  return tallyConcept.exact(label) ?? nameKey(label);
}

function headerOf({ fields }: Region, figure: Figure): string {
  return fields.find(({ column }) => column === figure.column)?.header || figure.label;
}

const cellOf = ({ sheet }: Region, row: number, column: number): CellRef => ({ sheet, row, column });

/** Totals over the campaigns of one list, as figures of the series. */
export function registerTotals(cells: Cells, region: Region): CampaignFigure[] {
  const total = region.rows.findLast(({ kind }) => kind === 'total');
  if (!total) return [];
  const figures = cells.figures(region).filter((figure) => isTallyFigure(figure) && figure.row === total.row);
  return figureTrees(
    figures.map((figure) => ({ ...figure, label: headerOf(region, figure) })),
    [],
  );
}
