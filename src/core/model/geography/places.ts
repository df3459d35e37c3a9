/** The places whose lists are known: Morocco's regions, provinces and prefectures, Algeria's wilayas. Sources stand in the data files. */
import algeria from './algeria.json';
import morocco from './morocco.json';

export type Country = 'MA' | 'DZ';
export type PlaceKind = 'region' | 'province' | 'prefecture' | 'wilaya';

export interface Place {
  readonly country: Country;
  readonly kind: PlaceKind;
  /** The statistical office's code; a wilaya's number. */
  readonly code: string;
  readonly names: { readonly ar: string; readonly fr: string; readonly en: string };
  /** The region's code of a province; of a wilaya the code of the wilaya that it was part of before `validFrom`. */
  readonly parent: string | null;
  /** ISO date from which it stands by itself; `null` where that is as old as the list. */
  readonly validFrom: string | null;
}

/** Before it, Algeria's division is not in the list: what is asked for then is undecided. ISO date. */
export const algeriaKnownFrom = '1984-02-04';

/** Names in use that no spelling rule leads to, by country and code. */
export const usualNames: Readonly<Record<string, readonly string[]>> = {
  'MA 01.511': ['Tangier', 'Tangiers'],
  'MA 03.231': ['Fez'],
  'MA 06.141': ['Casa', 'Dar El Beida', 'Dar Beida', 'كازابلانكا', 'كازا', 'البيضاء'],
  'MA 01.151': ['Chaouen', 'الشاون'],
  'MA 02.251': ['Bouarfa', 'بوعرفة'],
  'MA 04.421': ['العاصمة'],
  'MA 07.041': ['Tahannaout', 'Tahanaout', 'تحناوت'],
  'MA 07.191': ['Kelaa', 'Kelaat Sraghna', 'القلعة'],
  'MA 07.427': ['Ben Guerir', 'Benguerir', 'ابن جرير', 'بن جرير'],
  'MA 09.163': ['Biougra', 'بيوكرى'],
  'MA 01.405': ['Wazzan', 'Ouazzane'],
  'MA 07.211': ['Mogador'],
  'MA 11.321': ['El Aaiun', 'Laayoune'],
  'MA 02': ["L'Oriental", 'الجهة الشرقية'],
  'MA 12.391': ['Dakhla', 'الداخلة'],
  'DZ 06': ['Bougie'],
  'DZ 16': ['الجزائر العاصمة', 'العاصمة', 'Alger Centre', 'El Djazair', 'El Djazaïr'],
  'DZ 34': ['BBA'],
  'DZ 31': ['Wahran'],
};

interface Names {
  readonly ar: string;
  readonly fr: string;
  readonly en?: string;
}

const namesOf = ({ ar, fr, en = fr }: Names): Place['names'] => ({ ar, fr, en });

interface Province extends Names {
  readonly code: string;
  readonly region: string;
  readonly type: string;
}

interface Wilaya extends Names {
  readonly code: string;
  readonly valid_from: string;
  readonly parent?: string;
}

const provinces: readonly Province[] = morocco.provinces;
const wilayas: readonly Wilaya[] = algeria.wilayas;

export const places: readonly Place[] = [
  ...morocco.regions.map((region): Place => ({
    country: 'MA',
    kind: 'region',
    code: region.code,
    names: namesOf(region),
    parent: null,
    validFrom: null,
  })),
  ...provinces.map((place): Place => ({
    country: 'MA',
    kind: place.type === 'prefecture' ? 'prefecture' : 'province',
    code: place.code,
    names: namesOf(place),
    parent: place.region,
    validFrom: null,
  })),
  ...wilayas.map((place): Place => ({
    country: 'DZ',
    kind: 'wilaya',
    code: place.code,
    names: namesOf(place),
    parent: place.parent ?? null,
    validFrom: place.parent === undefined ? null : place.valid_from,
  })),
];
