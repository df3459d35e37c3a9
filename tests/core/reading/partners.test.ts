import { nameKey } from '../../../src/core/reading/names';
import { PartnerIndex } from '../../../src/core/reading/partners';

test.each([['Pharma5', 'Pharma 5'], ['جمعية الأمل', 'جمعيه الامل'], ['Société Générale S.A.', 'generale'], ['مُؤسَّسة النور', 'مؤسسة النور'], ['Nord-Sud', 'Sud Nord'], ['L’Étoile', "l'etoile"]])('%s and %s are one name', (one, other) =>
  expect(nameKey(one)).toBe(nameKey(other)));

test.each([['DAR AL SALAM 2', 'DAR AL SALAM'], ['Pharma 5', 'Pharma 6'], ['جمعية النور', 'جمعية النصر']])('%s and %s are two', (one, other) => expect(nameKey(one)).not.toBe(nameKey(other)));

describe('PartnerIndex', () => {
  const index = new PartnerIndex(['Pharma 5', 'Sothema', 'Galenica', 'Cooper Pharma', 'Bayer', 'DAR AL SALAM 2', 'Fondation Orange', 'Association Nord-Sud', 'جمعية الأمل', 'Laprophan']);

  test.each([['سوتيما', 'Sothema'], ['غالينيكا', 'Galenica'], ['كوبر فارما', 'Cooper Pharma'], ['باير', 'Bayer'], ['LAPROPHANE SA', 'Laprophan'], ['Galencia', 'Galenica'], ['Bayr', 'Bayer']])('%s is likely %s', (name, partner) =>
    expect(index.find(name)).toMatchObject({ name: partner, verdict: 'likely' }));
  test.each([['Pharma5', 'Pharma 5'], ['فارما 5', 'Pharma 5'], ['الأمل جمعية', 'جمعية الأمل'], ['Association Sud-Nord', 'Association Nord-Sud']])('%s is %s', (name, partner) =>
    expect(index.find(name)).toEqual({ name: partner, score: 1, verdict: 'same' }));
  test.each(['Sanofi', 'Fondation Sanofi', 'DAR AL SALAM', 'Pharma 6', 'Maphar', '', '???'])('%s is unknown', (name) => expect(index.find(name).verdict).toBe('unknown'));

  test('what the user confirmed or refused decides', () => {
    const taught = new PartnerIndex(['Sothema', 'Bayer'], [{ one: 'STM Labs', other: 'Sothema', same: true }, { one: 'Bayr', other: 'Bayer', same: false }]);
    expect(taught.find('stm labs')).toMatchObject({ name: 'Sothema', verdict: 'same' });
    expect(taught.find('Bayr').verdict).toBe('unknown');
  });

  test('two partners as near as each other are ambiguous', () => expect(new PartnerIndex(['Norvia', 'Nortia']).find('Norcia').verdict).toBe('ambiguous'));
});
