/** Which known places a workbook gives figures of, by row. */
import type { Figure, Region } from '../model/recognition';
import { findPlace, type Place } from '../reading/places';
import type { Campaign } from './campaign';
import type { Cells } from './cells';
import { findField, isLedger, isTallyFigure } from './fields';

export interface PlaceRow {
  readonly place: Place;
  /** As written. */
  readonly text: string;
  readonly region: Region;
  readonly row: number;
  readonly figures: readonly Figure[];
}

export interface PlaceTable {
  readonly region: Region;
  readonly rows: readonly PlaceRow[];
  /** Of the row that states a total; empty where none does. */
  readonly totals: readonly Figure[];
}

/** Tables and blocks whose rows are provinces or wilayas, each with two of them at least. */
export function placeTables(cells: Cells): PlaceTable[] {
  return cells.recognition.regions.flatMap((region): PlaceTable[] => {
    if (isLedger(region) || region.kind === 'pivot' || cells.sheet(region.sheet)?.visibility !== 'visible') return [];
    const field = findField(region, 'province', 'place', 'region');
    const figures = cells.figures(region).filter(isTallyFigure);
    const byRow = new Map<number, Figure[]>();
    for (const figure of figures) byRow.set(figure.row, [...(byRow.get(figure.row) ?? []), figure]);
    const rows = region.rows.flatMap(({ row, kind, label }): PlaceRow[] => {
      if (kind !== 'data' && kind !== 'of-which') return [];
      const text =
        (field && region.kind === 'table' ? cells.text({ sheet: region.sheet, row, column: field.column })?.text : undefined) ?? label;
      const found = text === '' ? null : findPlace(text, { kind: 'within-region' });
      return found && 'place' in found ? [{ place: found.place, text, region, row, figures: byRow.get(row) ?? [] }] : [];
    });
    const total = region.rows.findLast(({ kind }) => kind === 'total');
    return new Set(rows.map(({ place }) => place)).size > 1 ? [{ region, rows, totals: total ? (byRow.get(total.row) ?? []) : [] }] : [];
  });
}

/** Provinces of campaigns, for a workbook that has no table of places. */
export function placesOfCampaigns(campaigns: readonly Campaign[]): { readonly place: Place; readonly campaign: Campaign }[] {
  return campaigns.flatMap((campaign) => {
    for (const text of [campaign.province?.text, campaign.place?.text]) {
      const found = text === undefined ? null : findPlace(text, { kind: 'within-region' });
      if (found && 'place' in found) return [{ place: found.place, campaign }];
    }
    return [];
  });
}
