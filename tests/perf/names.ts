/** SPEC §12: partner names, 200 × 10,000 spellings, against Dice over pairs of letters in the same run. */
import { PartnerIndex } from '../../src/core/reading/partners';
import {
  chanceOf,
  diceFinder,
  inventedPartners,
  spellingsOf,
  strangersTo,
  transliterationsOf,
  type Find,
  type Spelling,
} from '../core/reading/partner-names';
import { median, milliseconds, type Bench } from './bench';

const seeds = [1, 2];
const rounds = 7;

export const bench: Bench = {
  name: 'names',
  run: (print) => {
    print('list  finder          spellings  other alphabet  rejected  of 10,000   names/s');
    for (const seed of seeds) {
      const chance = chanceOf(seed);
      const partners = inventedPartners(200, chance);
      const names = partners.map(({ name }) => name);
      const spellings = spellingsOf(partners, 10_000, chance);
      const others = transliterationsOf(partners);
      const strangers = strangersTo(partners, 1_000, chance);
      const ours =
        (index: PartnerIndex): Find =>
        (written) => {
          const found = index.find(written);
          return found.verdict === 'ambiguous' ? null : found.name;
        };
      const right = (find: Find, of: readonly Spelling[]): number =>
        of.filter(({ written, partner }) => find(written) === (partner === null ? null : names[partner])).length;
      const finders: readonly (readonly [string, () => Find])[] = [
        ['ours', () => ours(new PartnerIndex(names))],
        ['Dice', () => diceFinder(names, 0)],
        ['Dice, ≥ 0.66', () => diceFinder(names, 0.66)],
      ];
      for (const [name, make] of finders) {
        const times = Array.from({ length: name === 'ours' ? rounds : 1 }, () => {
          const find = make();
          const start = performance.now();
          for (const { written } of spellings) find(written);
          return performance.now() - start;
        });
        const find = make();
        const time = median(times);
        const shares = [
          right(find, spellings) / spellings.length,
          right(find, others) / others.length,
          right(find, strangers) / strangers.length,
        ].map((value) => value.toFixed(4));
        print(
          [
            String(seed).padEnd(5),
            name.padEnd(15),
            shares[0]?.padEnd(10),
            shares[1]?.padEnd(15),
            shares[2]?.padEnd(9),
            milliseconds(time).padEnd(11),
            String(Math.round((spellings.length / time) * 1000)),
          ].join(' '),
        );
      }
    }
    return Promise.resolve();
  },
};
