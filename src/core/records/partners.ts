/** The partners that a workbook lists: in a column of partners, beside a label, or below a heading that announces them. */
import { campaignKind, identityConcept, languageConcept } from '../lexicon/identity';
import { announcesPartners, headsList, headsNames, noPartner, tellsKind } from '../lexicon/partners';
import type { CellRef, SheetSnapshot } from '../model/grid';
import type { Field, Region } from '../model/recognition';
import { nameKey } from '../reading/names';
import { readNumber } from '../reading/numbers';
import { fieldNamed, isKnownHeader } from '../lexicon/field-names';
import type { Campaign, SourceText } from './campaign';
import type { Cells } from './cells';
import { findField } from './fields';
import { campaignNamed } from './find-campaigns';

export interface Partner {
  /** As the workbook first writes it. */
  readonly name: string;
  /** Equal for two spellings of one partner, in whatever letters. */
  readonly key: string;
  /** Where it is named. */
  readonly cells: readonly CellRef[];
  /** Names of the campaigns that the workbook ties it to; empty where it ties it to none. */
  readonly campaigns: ReadonlySet<string>;
}

interface Mention extends SourceText {
  readonly cell: CellRef;
  readonly campaign: string | null;
}

const mostNameLength = 80;

/** In the workbook's order, each once. */
export function findPartners(cells: Cells, campaigns: readonly Campaign[]): Partner[] {
  const found = new Map<string, { name: string; key: string; cells: CellRef[]; campaigns: Set<string> }>();
  for (const sheet of cells.workbook.sheets) {
    const regions = cells.regions(sheet.name);
    const mentions = [...regions.flatMap((region) => inRegion(cells, region, campaigns)), ...announced(cells, sheet, regions, campaigns)];
    for (const { text, cell, campaign } of mentions) {
      const key = nameKey(text);
      const partner = found.get(key) ?? { name: text, key, cells: [], campaigns: new Set<string>() };
      partner.cells.push(cell);
      if (campaign !== null) partner.campaigns.add(campaign);
      found.set(key, partner);
    }
  }
  return [...found.values()];
}

/** Those of one campaign: the ones that the workbook ties to it; all of them where it tells of no other campaign. */
export function partnersOf(campaign: Campaign, partners: readonly Partner[], campaigns: readonly Campaign[]): Partner[] {
  return partners.filter(({ campaigns: tied }) => tied.has(campaign.shortName) || (campaigns.length === 1 && tied.size === 0));
}

function inRegion(cells: Cells, region: Region, campaigns: readonly Campaign[]): Mention[] {
  if (region.kind === 'pivot') return [];
  const owner = campaignOfList(region, campaigns);
  const fields = partnerFields(region);
  if (fields.length > 0) return inColumns(cells, region, fields, campaigns, owner);
  if (region.kind !== 'block' && region.kind !== 'legend') return [];
  return region.rows.flatMap(({ row, label }) => (namesPartners(label) ? besideLabel(cells, region, row, owner) : []));
}

/** Of several columns of names, a language each, the first that is filled. */
function inColumns(
  cells: Cells,
  region: Region,
  fields: readonly Field[],
  campaigns: readonly Campaign[],
  owner: string | null,
): Mention[] {
  const campaignField =
    findField(region, 'campaign') ?? region.fields.find(({ header }) => campaignKind.exact(header) === 'campaign') ?? null;
  return region.rows.flatMap(({ row, kind }): Mention[] => {
    if (kind !== 'data') return [];
    const cell = fields.map(({ column }) => ({ sheet: region.sheet, row, column })).find((each) => cells.value(each) !== null);
    if (!cell) return [];
    const named = campaignField ? cells.text({ ...cell, column: campaignField.column }) : null;
    const tied = named ? named.text.split(/[,،;؛\n]/u).flatMap((text) => campaignNamed(campaigns, text)?.shortName ?? []) : [];
    const names = nameIn(cells.value(cell));
    return names.flatMap((text): Mention[] =>
      tied.length > 0 ? tied.map((campaign) => ({ text, cell, campaign })) : [{ text, cell, campaign: named ? null : owner }],
    );
  });
}

/** A list on a campaign's own sheet is of that campaign; so is one whose title names it. */
function campaignOfList({ sheet, title }: Region, campaigns: readonly Campaign[]): string | null {
  const own = campaigns.filter(
    ({ sheets, about }) =>
      sheets.length === 1 && sheets[0] === sheet && about.every((range) => range.sheet === sheet || range.top === range.bottom),
  );
  const [only] = own;
  if (own.length === 1 && only) return only.shortName;
  const titled = campaigns.filter(({ name, shortName }) => [name, shortName].some((text) => text.length > 3 && title.includes(text)));
  return titled.length === 1 ? (titled[0]?.shortName ?? null) : null;
}

/** A list that says of itself that it is of partners may call their column "name" only, or have a column of names a language. */
function partnerFields({ fields, kind, sheet, title }: Region): readonly Field[] {
  if (kind === 'legend' || kind === 'block') return [];
  const own = fields.find(
    ({ role, header }) =>
      role === 'partner' && !noPartner.test(header) && identityConcept.exact(header) === null && !tellsKind.test(header),
  );
  if (own) return [own];
  const isList =
    (kind === 'table' || kind === 'list') &&
    announcesPartners.test(`${sheet} ${title}`) &&
    fields.every(({ role, header }) => role !== 'partner' || tellsKind.test(header));
  if (!isList) return [];
  const byLanguage = fields.filter(({ header }) => languageConcept.exact(header) !== null);
  const named = fields.find(({ header, role }) => role === 'label' && headsNames.test(header));
  return byLanguage.length > 0 ? byLanguage : named ? [named] : [];
}

const namesPartners = (text: string): boolean =>
  announcesPartners.test(text) && !noPartner.test(text) && fieldNamed([text])?.role === 'partner';

/** Texts of the row behind its label; several names in one cell stand apart by commas or lines. */
function besideLabel(cells: Cells, { sheet, area }: Region, row: number, campaign: string | null): Mention[] {
  return Array.from({ length: area.right - area.left }, (_, index) => ({ sheet, row, column: area.left + 1 + index })).flatMap((cell) => {
    const value = cells.value(cell);
    if (typeof value !== 'string') return [];
    return value.split(/[,،;؛\n]|\s[-–•]\s/u).flatMap((part) => nameIn(part).map((text) => ({ text, cell, campaign })));
  });
}

/** One column of names below a heading of their own, which is too little to be a table. */
function announced(cells: Cells, sheet: SheetSnapshot, regions: readonly Region[], campaigns: readonly Campaign[]): Mention[] {
  const { area, name } = sheet;
  if (!area) return [];
  const valueAt = (row: number, column: number) => cells.value({ sheet: name, row, column });
  const isHeld = (row: number, column: number): boolean =>
    regions.some(
      (region) => row >= region.area.top && row <= region.area.bottom && column >= region.area.left && column <= region.area.right,
    );
  const isAlone = (row: number, column: number): boolean =>
    typeof valueAt(row, column) === 'string' && valueAt(row, column + 1) === null && !isHeld(row, column);
  const owners = campaigns.filter(({ sheets }) => sheets.length === 1 && sheets[0] === name);
  const owner = owners.length === 1 ? (owners[0]?.shortName ?? null) : null;
  return sheet.values.flatMap((values, index) =>
    values.flatMap((value, offset): Mention[] => {
      const [row, column] = [area.top + index, area.left + offset];
      if (
        typeof value !== 'string' ||
        value.length > mostNameLength ||
        !announcesPartners.test(value) ||
        !isAlone(row, column) ||
        regions.some(({ title }) => title.includes(value)) ||
        !isHeading(value)
      )
        return [];
      const below: Mention[] = [];
      for (let at = row + 1; at <= area.bottom && isAlone(at, column); at++)
        below.push(...nameIn(valueAt(at, column)).map((text) => ({ text, cell: { sheet: name, row: at, column }, campaign: owner })));
      return below;
    }),
  );
}

const isHeading = (text: string): boolean =>
  !noPartner.test(text) && (isKnownHeader(text.replace(/\s*[:：]\s*$/u, '')) || headsList.test(text.trim()));

function nameIn(value: unknown): string[] {
  if (typeof value !== 'string') return [];
  const name = value.trim().replace(/^[-–•*]\s*/u, '');
  const { outcome } = readNumber(name, { kind: 'count' });
  return name === '' || name.length > mostNameLength || outcome !== 'unreadable' ? [] : [name];
}
