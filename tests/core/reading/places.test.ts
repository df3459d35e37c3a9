import fc from 'fast-check';
import { serialFromIso } from '../../../src/core/reading/dates';
import { coverage, findPlace, placesOf } from '../../../src/core/reading/places';
import { places } from '../../../src/core/model/geography/places';

const at = (iso: string): number => serialFromIso(iso) ?? NaN;

test.each(places.flatMap((place) => Object.values(place.names).map((name) => [name, place] as const)))(
  'finds %s by its own name',
  (name, place) => {
    expect(findPlace(name, { country: place.country })).toMatchObject({ place });
  },
);

test.each([
  ['صفرو', 'Sefrou', 'Fès-Meknès'],
  ['Fes', 'Fès', 'Fès-Meknès'],
  ['Fez', 'Fès', 'Fès-Meknès'],
  ['ورززات', 'Ouarzazate', 'Drâa-Tafilalet'],
  ['أكادير', 'Agadir-Ida-Ou-Tanane', 'Souss-Massa'],
  ['Tangier', 'Tanger-Assilah', 'Tanger-Tétouan-Al Hoceima'],
  ['كرسيف', 'Guercif', 'Oriental'],
  ['Marrakesh', 'Marrakech', 'Marrakech-Safi'],
  ['Province de Sefrou', 'Sefrou', 'Fès-Meknès'],
  ['إقليم صفرو', 'Sefrou', 'Fès-Meknès'],
  ['Casa', 'Casablanca', 'Casablanca-Settat'],
  ['البيضاء', 'Casablanca', 'Casablanca-Settat'],
  ['تمارة', 'Skhirate-Témara', 'Rabat-Salé-Kénitra'],
  ['Ben Guerir', 'Rehamna', 'Marrakech-Safi'],
  ['Ville de Fès', 'Fès', 'Fès-Meknès'],
  ['فاس', 'Fès', 'Fès-Meknès'],
  ['Es Smara', 'Es-Semara', 'Laâyoune-Sakia El Hamra'],
])('finds %s', (name, fr, region) => {
  expect(findPlace(name)).toMatchObject({ status: 'known', place: { names: { fr } }, parent: { names: { fr: region } } });
});

test.each(['Paris', 'Nouakchott', 'Atar', '', '12'])('does not know %s', (name) => expect(findPlace(name)).toEqual({ status: 'unknown' }));

test('the capital is one of a country', () => {
  expect(findPlace('العاصمة').status).toBe('ambiguous');
  expect(findPlace('العاصمة', { country: 'DZ' })).toMatchObject({ place: { names: { fr: 'Alger' } } });
  expect(findPlace('العاصمة', { country: 'MA' })).toMatchObject({ place: { names: { fr: 'Rabat' } } });
});

test('a place of a country that is not listed is unknown, never wrong', () =>
  expect(findPlace('صفرو', { country: 'TN' })).toEqual({ status: 'unknown' }));

test('a new wilaya belonged to another before the law of 2019', () => {
  expect(findPlace('تقرت', { date: at('2017-01-01') })).toMatchObject({ status: 'not-valid-then', parent: { names: { fr: 'Ouargla' } } });
  expect(findPlace('تقرت', { date: at('2021-01-01') })).toMatchObject({ status: 'known', place: { code: '55' } });
  expect(findPlace('وهران', { date: at('1980-01-01') }).status).toBe('undecided');
  expect([placesOf('DZ', at('2017-01-01')).length, placesOf('DZ').length]).toEqual([48, 58]);
});

test('says which places of a region are absent', () => {
  const found = coverage(['صفرو', 'تازة', 'Taounate', 'بولمان', 'إفران', 'Moulay Yaâcoub', 'Rabat'], 'جهة فاس-مكناس');
  expect([found?.listed.length, found?.all.length, found?.absent.map(({ names }) => names.fr), found?.others]).toEqual([
    6,
    9,
    ['Fès', 'Meknès', 'El Hajeb'],
    ['Rabat'],
  ]);
  expect(coverage(['صفرو'], 'Atlantis')).toBeNull();
});

test('no text is too strange, and accents, case and kind words change nothing', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof findPlace(text).status === 'string'));
  const provinces = places.filter(({ kind }) => kind !== 'region');
  const dress = fc.constantFrom(
    (name: string) => name.toUpperCase(),
    (name: string) => name.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
    (name: string) => `Province de ${name}`,
    (name: string) => ` ${name}\u200f `,
  );
  fc.assert(
    fc.property(fc.constantFrom(...provinces), dress, (place, dressed) => {
      expect(findPlace(dressed(place.names.fr), { country: place.country })).toMatchObject({ place });
    }),
  );
});
