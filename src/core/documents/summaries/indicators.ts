/** Indicators over several campaigns: what two of them call by one name, or by one name in two languages, is one. */
import { allFigures, type Campaign, type CampaignFigure } from '../../records/campaign';
import { indicatorKey } from '../../records/registers';
import { isStaff } from './shared';

export interface Indicator {
  readonly key: string;
  /** As the first campaign that reports it writes it. */
  readonly label: string;
  /** Parallel to the campaigns; `null` where a campaign does not name it. */
  readonly figures: readonly (CampaignFigure | null)[];
  /** Campaigns that report a number. */
  readonly reported: number;
}

/** Best reported first, totals before their parts. */
export function indicatorsOf(campaigns: readonly Campaign[], most: number): Indicator[] {
  const found = new Map<string, { label: string; figures: (CampaignFigure | null)[]; depth: number; order: number }>();
  for (const [at, campaign] of campaigns.entries()) {
    const tally = campaign.figures.filter((figure) => !isStaff(figure));
    for (const { figure, depth } of withDepth(tally, 0)) {
      const key = indicatorKey(figure.label);
      if (key === '') continue;
      const known = found.get(key) ?? { label: figure.label, figures: campaigns.map(() => null), depth, order: found.size };
      known.figures[at] ??= figure;
      known.depth = Math.min(known.depth, depth);
      found.set(key, known);
    }
  }
  return [...found]
    .map(([key, { label, figures, depth, order }]) => ({
      key,
      label,
      figures,
      reported: figures.filter((figure) => figure !== null && figure.value !== null).length,
      depth,
      order,
    }))
    .filter(({ reported }) => reported > 0)
    .sort((one, other) => one.depth - other.depth || other.reported - one.reported || one.order - other.order)
    .slice(0, most)
    .map(({ key, label, figures, reported }) => ({ key, label, figures, reported }));
}

function withDepth(figures: readonly CampaignFigure[], depth: number): { readonly figure: CampaignFigure; readonly depth: number }[] {
  return figures.flatMap((figure) => [{ figure, depth }, ...withDepth(figure.parts, depth + 1)]);
}

/** Oldest first; those without a date last, in the workbook's order. */
export function byDate(campaigns: readonly Campaign[]): Campaign[] {
  const dayOf = ({ date }: Campaign): number => date?.serial ?? Infinity;
  return campaigns
    .map((campaign, at) => ({ campaign, at }))
    .sort((one, other) => (dayOf(one.campaign) === dayOf(other.campaign) ? one.at - other.at : dayOf(one.campaign) - dayOf(other.campaign)))
    .map(({ campaign }) => campaign);
}

/** What a campaign reports first: its own total, else the first of its figures that has a number. */
export function leadFigure({ figures }: Campaign): CampaignFigure | null {
  return figures.find((figure) => figure.value !== null && !isStaff(figure)) ?? figures[0] ?? null;
}

export const aboutFigures = (campaigns: readonly Campaign[]) =>
  campaigns.flatMap(({ figures }) => allFigures(figures).map(({ cell }) => cell));
