/** What the Lists sheet holds, column by column, in the order of the sheet. */
import { listEntries, listTitles, type ListCode } from '../lexicon/templates/lists';
import { places, type Place } from '../model/geography/places';
import type { Language } from '../model/roles';
import type { TemplateCode } from './template';

export interface ListContents {
  readonly code: ListCode;
  readonly title: string;
  readonly items: readonly (string | number)[];
  /** Filled by the user, or from the column of another sheet of ours; `null` for a list that is complete. */
  readonly open: { readonly from: { readonly template: TemplateCode; readonly field: string } | null } | null;
  readonly isDate: boolean;
}

/** Rows that an open list has room for. */
export const openRows = 300;

/** The name of a list's range; a number follows where it is taken. */
export function listName(code: ListCode): string {
  return `Qf_${code.replaceAll('-', '_')}`;
}

export function listContents(language: Language): readonly ListContents[] {
  const open = (code: ListCode, from: { template: TemplateCode; field: string } | null, items: readonly string[] = []): ListContents => ({
    code,
    title: listTitles[code][language],
    items,
    open: { from },
    isDate: false,
  });
  const fixed = (code: ListCode, items: readonly (string | number)[], isDate = false): ListContents => ({
    code,
    title: listTitles[code][language],
    items,
    open: null,
    isDate,
  });
  const named = (place: Place): string => place.names[language];
  const regions = sorted(
    places.filter(({ country, kind }) => country === 'MA' && kind === 'region'),
    language,
  );
  const provinces = regions.flatMap((region) =>
    sorted(
      places.filter(({ parent, country }) => country === 'MA' && parent === region.code),
      language,
    ).map((province) => ({ region, province })),
  );
  const wilayas = places
    .filter(({ kind }) => kind === 'wilaya')
    .sort((one, other) => foundedOn(one) - foundedOn(other) || Number(one.code) - Number(other.code));
  return [
    open('campaign', { template: 'campaign', field: 'campaign-name' }),
    open('indicator', { template: 'indicators', field: `label-${language}` }),
    open('partner', { template: 'partners', field: `name-${language}` }),
    open('station', null),
    ...(Object.keys(listEntries) as ListCode[]).map((code) => fixed(code, entriesOf(code, language))),
    fixed('region', regions.map(named)),
    fixed(
      'region-of',
      provinces.map(({ region }) => named(region)),
    ),
    fixed(
      'province',
      provinces.map(({ province }) => named(province)),
    ),
    fixed('wilaya', wilayas.map(named)),
    fixed('wilaya-from', wilayas.map(foundedOn), true),
  ];
}

export function entriesOf(code: ListCode, language: Language): readonly string[] {
  return (listEntries[code] ?? []).map(([, words]) => words[language]);
}

export function entryOf(code: ListCode, wanted: string, language: Language): string {
  const found = listEntries[code]?.find(([known]) => known === wanted);
  if (!found) throw new Error(`the list "${code}" has no entry "${wanted}"`);
  return found[1][language];
}

function sorted(some: readonly Place[], language: Language): readonly Place[] {
  return [...some].sort((one, other) => one.names[language].localeCompare(other.names[language], language));
}

/** Serial number of the day since when a wilaya stands by itself; of the older ones, of the day since when the list is known. */
function foundedOn({ validFrom }: Place): number {
  return Math.round(Date.parse(`${validFrom ?? '1984-02-04'}T00:00:00Z`) / 86_400_000) + 25_569;
}
