import { nameKey } from '../../../src/core/reading/names';
import fc from 'fast-check';
import { PartnerIndex } from '../../../src/core/reading/partners';
import { chanceOf, diceFinder, inventedPartners, spellingsOf, strangersTo, transliterationsOf, type Spelling } from './partner-names';

test.each([
  ['Pharma5', 'Pharma 5'],
  ['جمعية الأمل', 'جمعيه الامل'],
  ['Société Générale S.A.', 'generale'],
  ['مُؤسَّسة النور', 'مؤسسة النور'],
  ['Nord-Sud', 'Sud Nord'],
  ['L’Étoile', "l'etoile"],
])('%s and %s are one name', (one, other) => expect(nameKey(one)).toBe(nameKey(other)));

test.each([
  ['DAR AL SALAM 2', 'DAR AL SALAM'],
  ['Pharma 5', 'Pharma 6'],
  ['جمعية النور', 'جمعية النصر'],
])('%s and %s are two', (one, other) => expect(nameKey(one)).not.toBe(nameKey(other)));

describe('PartnerIndex', () => {
  const index = new PartnerIndex([
    'Pharma 5',
    'Sothema',
    'Galenica',
    'Cooper Pharma',
    'Bayer',
    'DAR AL SALAM 2',
    'Fondation Orange',
    'Association Nord-Sud',
    'جمعية الأمل',
    'Laprophan',
  ]);

  test.each([
    ['سوتيما', 'Sothema'],
    ['غالينيكا', 'Galenica'],
    ['كوبر فارما', 'Cooper Pharma'],
    ['باير', 'Bayer'],
    ['LAPROPHANE SA', 'Laprophan'],
    ['Galencia', 'Galenica'],
    ['Bayr', 'Bayer'],
  ])('%s is likely %s', (name, partner) => expect(index.find(name)).toMatchObject({ name: partner, verdict: 'likely' }));
  test.each([
    ['Pharma5', 'Pharma 5'],
    ['فارما 5', 'Pharma 5'],
    ['الأمل جمعية', 'جمعية الأمل'],
    ['Association Sud-Nord', 'Association Nord-Sud'],
  ])('%s is %s', (name, partner) => expect(index.find(name)).toEqual({ name: partner, score: 1, verdict: 'same' }));
  test.each(['Sanofi', 'Fondation Sanofi', 'DAR AL SALAM', 'Pharma 6', 'Maphar', '', '???'])('%s is unknown', (name) =>
    expect(index.find(name).verdict).toBe('unknown'),
  );

  test('what the user confirmed or refused decides', () => {
    const taught = new PartnerIndex(
      ['Sothema', 'Bayer'],
      [
        { one: 'STM Labs', other: 'Sothema', same: true },
        { one: 'Bayr', other: 'Bayer', same: false },
      ],
    );
    expect(taught.find('stm labs')).toMatchObject({ name: 'Sothema', verdict: 'same' });
    expect(taught.find('Bayr').verdict).toBe('unknown');
  });

  test.each([
    ['Cooper', 'Cooper Pharma'],
    ['Galenica Maroc', 'Galenica'],
    ['Fondation Sothema', 'Sothema'],
    ['Foundation Orange', 'Fondation Orange'],
    ['Asso. Nord Sud', 'Association Nord-Sud'],
    ['Association Al Amal', 'جمعية الأمل'],
    ['Daressalam 2', 'DAR AL SALAM 2'],
  ])('%s is taken for %s', (name, partner) => expect(index.find(name)).toMatchObject({ name: partner }));
  test.each([
    'Fondation Nord-Sud',
    'Fondation Al Amal',
    'مؤسسة الأمل',
    'Pharma',
    'Association',
    'Laboratoires',
    'Cooper Pharma 3',
    'Galderma',
    'S.A.',
  ])('%s is none of them', (name) => expect(index.find(name).verdict).toBe('unknown'));
  test('a part that two names have is ambiguous', () => {
    expect(new PartnerIndex(['Cooper Pharma', 'Cooper Surgical']).find('Cooper').verdict).toBe('ambiguous');
    expect(new PartnerIndex(['Laboratoires Cooper', 'Bayer']).find('Cooper')).toMatchObject({ name: 'Laboratoires Cooper' });
  });
  test('the town alone does not say which body', () =>
    expect(new PartnerIndex(['Rotary Club Casablanca', 'Sothema']).find('Casablanca').verdict).toBe('unknown'));

  test('two partners as near as each other are ambiguous', () =>
    expect(new PartnerIndex(['Norvia', 'Nortia']).find('Norcia').verdict).toBe('ambiguous'));
});

test('words of kinds are one in three languages', () => {
  const index = new PartnerIndex(['الهلال الأحمر المغربي', 'Ministère de la Santé', 'Rotary Club Fès']);
  expect(index.find('Croissant rouge marocain').name).toBe('الهلال الأحمر المغربي');
  expect(index.find('وزارة الصحة').name).toBe('Ministère de la Santé');
  expect(index.find('نادي روتاري فاس').name).toBe('Rotary Club Fès');
  expect(['Rotary Club Meknès', 'Ministère du Transport', 'الهلال الأزرق'].map((name) => index.find(name).verdict)).toEqual([
    'unknown',
    'unknown',
    'unknown',
  ]);
});

test('numbers of kings are numbers in every language', () => {
  const index = new PartnerIndex(['Hôpital Mohammed V', 'Fondation Mohammed VI', 'CHU Hassan II']);
  expect(index.find('مستشفى محمد الخامس').name).toBe('Hôpital Mohammed V');
  expect(index.find('Fondation Mohammed 6').name).toBe('Fondation Mohammed VI');
  expect(index.find('Hôpital Mohammed VI').verdict).toBe('unknown');
});

describe('of 200 invented partners', () => {
  const chance = chanceOf(20260214);
  const partners = inventedPartners(200, chance);
  const names = partners.map(({ name }) => name);
  const index = new PartnerIndex(names);
  const find = (written: string): string | null => {
    const found = index.find(written);
    return found.verdict === 'ambiguous' ? null : found.name;
  };
  const share = (of: readonly Spelling[], by: (written: string) => string | null): number =>
    of.filter(({ written, partner }) => by(written) === (partner === null ? null : names[partner])).length / of.length;

  test('spellings are found at least as well as by pairs of letters', () => {
    const spellings = spellingsOf(partners, 3_000, chance);
    const ours = share(spellings, find);
    expect(ours).toBeGreaterThanOrEqual(0.998);
    expect(ours).toBeGreaterThanOrEqual(share(spellings, diceFinder(names, 0)));
  });
  test('so are names in the other alphabet', () => expect(share(transliterationsOf(partners), find)).toBeGreaterThanOrEqual(0.97));
  test('strangers are rejected', () => expect(share(strangersTo(partners, 400, chance), find)).toBeGreaterThanOrEqual(0.99));
  test('each name is itself', () => expect(names.filter((name) => index.find(name).name !== name)).toEqual([]));
});

test('a key is its own key, and no text is too strange', () => {
  const parts = fc.constantFrom(
    'Al',
    'el',
    'Ennour',
    'الأمل',
    'جمعية',
    'Association',
    'S.A.',
    'Société',
    '5',
    '٠٥',
    'II',
    'œ',
    'ﷲ',
    '\u200f',
    '-',
    '.',
    'İ',
    'Σ',
    'و',
    'Fès',
    'ΑΣ',
    'alelamal',
    'الالامل',
  );
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(parts).map((list) => list.join(' ')),
    fc.array(parts).map((list) => list.join('')),
  );
  const index = new PartnerIndex(['Pharma 5', 'جمعية الأمل', 'Fondation Fès']);
  fc.assert(
    fc.property(anything, anything, (text, other) => {
      expect(nameKey(nameKey(text))).toBe(nameKey(text));
      expect(typeof index.find(text).verdict).toBe('string');
      expect(new PartnerIndex([text, other]).find(other).score).toBeLessThanOrEqual(1);
    }),
    { numRuns: 300 },
  );
});
