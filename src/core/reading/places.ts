/** Which region, province or wilaya a written name means, and what it was part of on a day. */
import { remembering } from './remember';
import { algeriaKnownFrom, places, usualNames } from '../model/geography/places';
import type { Place } from '../model/geography/places';
import { serialFromIso } from './calendar';
import { editSimilarity } from './edit-distance';
import { nameWords } from './names';
import { isArabic } from './text';
import { transliterate } from './transliterate';

export type { Country, Place } from '../model/geography/places';

export type PlaceReading =
  | {
      /** `not-valid-then`: the place is known but was part of `parent` on that day. */
      readonly status: 'known' | 'not-valid-then';
      readonly place: Place;
      /** The region of a province; of a wilaya that was not yet one, the wilaya that it belonged to. */
      readonly parent: Place | null;
    }
  | { readonly status: 'ambiguous'; readonly candidates: readonly Place[] }
  /** `undecided`: the list does not reach back to that day. */
  | { readonly status: 'undecided'; readonly place: Place }
  | { readonly status: 'unknown' };

export interface PlaceOptions {
  /** ISO code; for a country whose places are not listed, every name is unknown. */
  readonly country?: string;
  /** Serial number of 1900. */
  readonly date?: number;
  readonly kind?: 'region' | 'within-region';
}

const kindWords = new Set(
  'اقليم عماله عمالة ولايه ولاية جهه جهة مدينه محافظه ville city town province prefecture wilaya region of de du la le des'.split(' '),
);
const articles = new Set('al el as es ad ed ar er at et an en'.split(' '));

function placeWords(name: string): string[] {
  const words = nameWords(name);
  const telling = words.filter((word, at) => !(at < words.length - 1 && kindWords.has(word)) && !articles.has(word));
  return telling.length > 0 ? telling : words;
}

const placeKey = (name: string): string => placeWords(name).join('');
/** The hard g of Moroccan names is written ج, ك, گ, g or gu. */
const hardened = (word: string): string => (isArabic(word) ? word.replaceAll('ج', 'ك') : word.replace(/gu?(?=[eiy])|j/g, 'k'));
const soundOf = (name: string): string =>
  placeWords(name)
    .map((word) => transliterate(hardened(word)))
    .join(' ');
/** Two names of the same consonants can be two places (Tinghir, Tangier): their vowels must be near too. */
const leastLikeness = 0.65;

type Index = ReadonlyMap<string, readonly Place[]>;

function indexed(keysOf: (place: Place) => readonly string[]): Index {
  const index = new Map<string, Place[]>();
  for (const place of places) {
    for (const key of new Set(keysOf(place))) {
      if (key !== '') index.set(key, [...(index.get(key) ?? []), place]);
    }
  }
  return index;
}

const spellings = ({ names, country, code }: Place): string[] => [
  names.ar,
  names.fr,
  names.en,
  ...(usualNames[`${country} ${code}`] ?? []),
];
/** "Agadir" for "Agadir-Ida-Ou-Tanane"; a region has all of its parts in its name. */
const firstParts = (place: Place): string[] =>
  place.kind === 'region'
    ? []
    : spellings(place)
        .flatMap((name) => (name.includes('-') ? [name.split('-')[0] ?? ''] : []))
        .filter((part) => part.length > 2);

/** "Témara" for "Skhirate-Témara": towns that a province is named after beside the first. */
const laterParts = (place: Place): string[] =>
  place.kind === 'region'
    ? []
    : spellings(place)
        .flatMap((name) => name.split('-').slice(1))
        .map((part) => part.trim())
        .filter((part) => part.length > 4);

const byKey = indexed((place) => spellings(place).map(placeKey));
const byFirstPart = indexed((place) => firstParts(place).map(placeKey));
const byLaterPart = indexed((place) => laterParts(place).map(placeKey));
const allNames = (place: Place): string[] => [...spellings(place), ...firstParts(place), ...laterParts(place)];
const bySound = indexed((place) =>
  allNames(place)
    .map(soundOf)
    .filter((sound) => sound.replace(' ', '').length > 2),
);
const byCode = indexed(({ code }) => [code]);

/** A known place by any usual spelling in Arabic or Latin letters. A province's own name wins over a region's. */
export function findPlace(name: string, options: PlaceOptions = {}): PlaceReading {
  const candidates = rememberedCandidates(name.trim(), options);
  const [place, ...others] = candidates;
  if (place === undefined) return { status: 'unknown' };
  return others.length > 0 ? { status: 'ambiguous', candidates } : atDate(place, options.date);
}

/** By country and kind asked for. */
const finders = new Map<string, (name: string) => readonly Place[]>();

function rememberedCandidates(name: string, options: PlaceOptions): readonly Place[] {
  const asked = `${options.country ?? ''} ${options.kind ?? ''}`;
  let find = finders.get(asked);
  if (find === undefined) finders.set(asked, (find = remembering(2000, (text) => candidatesFor(text, options))));
  return find(name);
}

function candidatesFor(name: string, { country, kind }: PlaceOptions): readonly Place[] {
  const fits = (place: Place): boolean =>
    (country === undefined || place.country === country) && (kind === undefined || (kind === 'region') === (place.kind === 'region'));
  const look = (index: Index, key: string): readonly Place[] => (index.get(key) ?? []).filter(fits);
  if (/^[\d.]+$/.test(name)) return country === undefined ? [] : look(byCode, name);
  const key = placeKey(name);
  for (const index of [byKey, byFirstPart, byLaterPart]) {
    const found = look(index, key);
    if (found.length > 0) return found;
  }
  return look(bySound, soundOf(name)).filter((place) => allNames(place).some((spelling) => isLike(key, placeKey(spelling))));
}

function isLike(one: string, other: string): boolean {
  return isArabic(one) === isArabic(other) && editSimilarity(hardened(one), hardened(other)) >= leastLikeness;
}

function atDate(place: Place, date: number | undefined): PlaceReading {
  if (place.country === 'DZ' && date !== undefined) {
    if (date < (serialFromIso(algeriaKnownFrom) ?? 0)) return { status: 'undecided', place };
    if (place.validFrom !== null && date < (serialFromIso(place.validFrom) ?? 0))
      return { status: 'not-valid-then', place, parent: parentOf(place) };
  }
  return { status: 'known', place, parent: place.country === 'MA' ? parentOf(place) : null };
}

function parentOf({ country, parent, kind }: Place): Place | null {
  const parentKind = country === 'MA' ? 'region' : 'wilaya';
  return kind === 'region' || parent === null
    ? null
    : (places.find((place) => place.country === country && place.kind === parentKind && place.code === parent) ?? null);
}

/** The provinces of a Moroccan region, or the wilayas of Algeria ("DZ") on a day; empty for what is not known. */
export function placesOf(region: string, date?: number): readonly Place[] {
  if (/^(dz|algeria|algérie|الجزائر)$/i.test(region.trim()))
    return places.filter((place) => place.country === 'DZ' && atDate(place, date).status === 'known');
  const found = findPlace(region, { country: 'MA', kind: 'region' });
  return 'place' in found
    ? places.filter(({ country, kind, parent }) => country === 'MA' && kind !== 'region' && parent === found.place.code)
    : [];
}

export interface Coverage {
  readonly all: readonly Place[];
  readonly listed: readonly Place[];
  readonly absent: readonly Place[];
  /** Names that are no place of the region. */
  readonly others: readonly string[];
}

/** `null` where the region is not known. */
export function coverage(names: Iterable<string>, region: string, date?: number): Coverage | null {
  const all = placesOf(region, date);
  const [first] = all;
  if (first === undefined) return null;
  const seen = new Set<Place>();
  const others: string[] = [];
  for (const name of names) {
    const found = findPlace(name, { country: first.country, kind: 'within-region', ...(date === undefined ? {} : { date }) });
    const place = found.status === 'not-valid-then' ? found.parent : 'place' in found ? found.place : null;
    if (place !== null && all.includes(place)) seen.add(place);
    else if (name.trim() !== '') others.push(name);
  }
  return { all, listed: all.filter((place) => seen.has(place)), absent: all.filter((place) => !seen.has(place)), others };
}
