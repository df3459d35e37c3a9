/**
 * Which campaigns a workbook tells of: a sheet with a tally is one; each row of a register (campaign or place, with a date) is
 * one too, and so is each campaign of a long list. What several of them say of one campaign is brought together; its figures
 * are those of its own sheet.
 */
import { nameKey } from '../reading/names';
import { readDate } from '../reading/dates';
import type { Region } from '../model/recognition';
import type { Campaign } from './campaign';
import type { Cells } from './cells';
import { findField, identityRoles, isLedger, isLongList, isRegister } from './fields';
import { longListCampaigns, registerRows, rowIdentity } from './registers';
import { talliesOf } from './tallies';

export function findCampaigns(cells: Cells): Campaign[] {
  const sheets = cells.workbook.sheets.filter(({ visibility, area }) => visibility === 'visible' && area !== null);
  const shown = new Set(sheets.map(({ name }) => name));
  const regions = cells.recognition.regions.filter(({ sheet }) => shown.has(sheet));
  const found = sheets.flatMap((sheet) => talliesOf(cells, sheet));
  const rows = [
    ...regions.filter(isLongList).flatMap((region) => longListCampaigns(cells, region)),
    ...regions.filter(isRegister).flatMap((region) => registerRows(cells, region)),
  ];
  for (const row of rows) addOrJoin(found, row);
  for (const region of regions.filter(tellsOfCampaigns)) joinRows(cells, region, found);
  return found;
}

/** The campaign that the user named: by its name, its place or its sheet; a part of one is enough. */
export function campaignNamed(campaigns: readonly Campaign[], wanted: string): Campaign | null {
  const key = nameKey(wanted);
  const date = readDate(wanted);
  const names = ({ name, shortName, place, sheets }: Campaign): string[] => [name, shortName, place?.text ?? '', ...sheets].map(nameKey);
  return (
    campaigns.find((campaign) => names(campaign).includes(key)) ??
    campaigns.find((campaign) => 'serial' in date && campaign.date?.serial === date.serial) ??
    campaigns.find((campaign) => key !== '' && names(campaign).some((name) => name.includes(key))) ??
    null
  );
}

/** The same event may stand on several sheets: the first that has figures of it keeps them. */
function addOrJoin(found: Campaign[], row: Campaign): void {
  const at = found.findIndex((known) => isSame(known, row));
  const known = found[at];
  if (known) found[at] = joined(known, row, known.figures.length > 0 ? known.figures : row.figures);
  else found.push(row);
}

function joined(known: Campaign, other: Omit<Campaign, 'figures'>, figures: Campaign['figures']): Campaign {
  return {
    ...known,
    // What a list says outright of its kind goes before a word in a title.
    kind: (known.lines.kind ? known.kind : other.lines.kind ? other.kind : null) ?? known.kind ?? other.kind,
    place: known.place ?? other.place,
    province: known.province ?? other.province,
    region: known.region ?? other.region,
    date: known.date ?? other.date,
    end: known.end ?? other.end,
    published: known.published ?? other.published,
    lines: { ...other.lines, ...known.lines },
    figures,
    about: [...known.about, ...other.about],
  };
}

/** A list that has no tally of its own but names campaigns: what was published of them, who came. */
function tellsOfCampaigns(region: Region): boolean {
  if (region.kind !== 'table' || isRegister(region) || isLongList(region) || isLedger(region)) return false;
  return region.fields.some(({ role }) => role === 'campaign' || identityRoles.has(role));
}

function joinRows(cells: Cells, region: Region, found: Campaign[]): void {
  const identity = findField(region, 'campaign', 'place');
  if (!identity) return;
  // Without province or region, a place is the house of those who came, not where it was held.
  const isOfPlaces = findField(region, 'province', 'region') !== null;
  for (const { row, kind } of region.rows) {
    const name = kind === 'data' ? cells.text({ sheet: region.sheet, row, column: identity.column }) : null;
    if (name === null) continue;
    const told = rowIdentity(cells, region, row, name);
    const at = found.findIndex((campaign) => !campaign.sheets.includes(region.sheet) && isSame(campaign, told));
    const known = found[at];
    if (known) found[at] = joined(known, isOfPlaces ? told : { ...told, place: null, province: null, region: null }, known.figures);
  }
}

/** The same event: one date, or one name. A row without a date can only be matched by name. */
function isSame(known: Omit<Campaign, 'figures'>, row: Omit<Campaign, 'figures'>): boolean {
  const [one, other] = [nameKey(known.name), nameKey(row.name)];
  if (known.date && row.date) return known.date.serial === row.date.serial && (one === other || placesAgree(known, row));
  const isShort = Math.min(one.length, other.length) < shortestName;
  return one === other || (!isShort && (one.includes(other) || other.includes(one)));
}

/** Shorter keys stand in many names by chance. */
const shortestName = 4;

/** Two caravans of one day in two places are two. */
function placesAgree(one: Omit<Campaign, 'figures'>, other: Omit<Campaign, 'figures'>): boolean {
  if (!one.place || !other.place) return true;
  const [first, second] = [nameKey(one.place.text), nameKey(other.place.text)];
  return first === second || first.includes(second) || second.includes(first);
}
