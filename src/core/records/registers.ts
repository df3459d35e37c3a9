/** Lists of campaigns, a row each, and long lists with a row for each figure of a campaign. */
import { campaignKind, exactnessConcept, parentConcept } from '../lexicon/identity';
import { tallyConcept } from '../lexicon/tally-terms';
import type { CellRef } from '../model/grid';
import type { Figure, Region } from '../model/recognition';
import type { Qualifier } from '../model/roles';
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

/** By the sign that a cell begins with. */
const qualifiers: Readonly<Record<string, Qualifier>> = { '≥': '>=', '>': '>', '≈': '~', '~': '~', '≤': '<=', '<': '<' };

/** The figures of a long list by the campaign that their rows name; a blank one stands for the whole series. */
export function longListCampaigns(cells: Cells, region: Region): Campaign[] {
  const campaign = findField(region, 'campaign', 'place', 'date');
  const indicator = findField(region, 'indicator');
  const parent = region.fields.find(({ header }) => parentConcept.exact(header) !== null);
  const exactness = region.fields.find(({ header }) => exactnessConcept.exact(header) !== null);
  if (!campaign || !indicator) return [];
  const at = (row: number, column: number): string => cells.text(cellOf(region, row, column))?.text ?? '';
  const figures = cells
    .figures(region)
    .filter(isTallyFigure)
    .map((figure) => ({
      ...figure,
      label: at(figure.row, indicator.column) || figure.label,
      qualifier: exactness ? (qualifiers[at(figure.row, exactness.column).slice(0, 1)] ?? figure.qualifier) : figure.qualifier,
    }));
  const groups = grouped(figures, ({ row }) => nameKey(at(row, campaign.column)));
  return [...groups].flatMap(([key, own]): Campaign[] => {
    const [first] = own;
    const name = first ? cells.text(cellOf(region, first.row, campaign.column)) : null;
    if (key === '' || first === undefined || name === null) return [];
    const stated = parent ? parentsOf(own, (figure) => at(figure.row, parent.column)) : new Map<Figure, Figure>();
    const parents = new Map([...detailsOf(own, (figure) => tellingText(cells, region, figure.row)), ...stated]);
    const labels = grouped(own, ({ label }) => indicatorKey(label));
    const told = new Map(
      own.map((figure) => {
        const isOneOfSeveral = (labels.get(indicatorKey(figure.label))?.length ?? 0) > 1 && (parents.has(figure) || !parent);
        const more = isOneOfSeveral ? tellingText(cells, region, figure.row) : '';
        return [figure, more === '' ? figure : { ...figure, label: parents.has(figure) ? more : `${figure.label} – ${more}` }] as const;
      }),
    );
    const named = (figure: Figure): Figure => told.get(figure) ?? figure;
    return [
      {
        ...rowIdentity(cells, region, first.row, name),
        figures: figureTrees(
          own.map(named),
          cells.recognition.relations,
          new Map([...parents].map(([part, whole]) => [named(part), named(whole)])),
        ),
        about: own.map(({ row }) => rowRange(region, row)),
      },
    ];
  });
}

/** Of several figures of one label, the whole is the one that is part of nothing, or of something else. */
function parentsOf(figures: readonly Figure[], parentLabel: (figure: Figure) => string): Map<Figure, Figure> {
  const byLabel = grouped(figures, ({ label }) => indicatorKey(label));
  return new Map(
    figures.flatMap((figure) => {
      const wanted = indicatorKey(parentLabel(figure));
      const parent = (byLabel.get(wanted) ?? []).find((each) => each !== figure && indicatorKey(parentLabel(each)) !== wanted);
      return wanted !== '' && parent ? [[figure, parent] as const] : [];
    }),
  );
}

/** Rows of one indicator by specialty or sex are parts of the row that says none of these, where they are no more than it. */
function detailsOf(figures: readonly Figure[], telling: (figure: Figure) => string): Map<Figure, Figure> {
  return new Map(
    [...grouped(figures, ({ label }) => indicatorKey(label)).values()].flatMap((own) => {
      const plain = own.filter((figure) => telling(figure) === '');
      const [whole] = plain;
      const details = own.filter((figure) => figure !== whole && telling(figure) !== '');
      const sum = details.reduce((all, { value }) => all + (value ?? 0), 0);
      const isWhole = plain.length === 1 && whole !== undefined && details.length > 1 && whole.value !== null && sum <= whole.value;
      return isWhole ? details.map((figure) => [figure, whole] as const) : [];
    }),
  );
}

/** What tells a row from others of its indicator: its specialty, sex, age, sector. */
function tellingText(cells: Cells, region: Region, row: number): string {
  const fields = (['specialty', 'sex', 'age', 'sector'] as const).flatMap((role) => findField(region, role) ?? []);
  return fields
    .flatMap(({ column }) => cells.text(cellOf(region, row, column))?.text ?? [])
    .filter((text) => text !== '')
    .join(' – ');
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
