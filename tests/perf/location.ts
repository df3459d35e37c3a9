/** SPEC §12: error location in systems of 200 figures and 60 relations. */
import { locateErrors } from '../../src/core/arithmetic/location';
import { matrixSystem, nestedSystem, sharedSystem, withSlips } from '../core/arithmetic/location/systems';
import { median, milliseconds, type Bench } from './bench';

const shapes = {
  shared: (seed: number) => sharedSystem(seed, 200, 60),
  nested: (seed: number) => nestedSystem(seed, 200, 60),
  'row and column totals': (seed: number) => matrixSystem(seed, 5, 4, 6),
};
const systems = 60;

export const bench: Bench = {
  name: 'location',
  run: async (print) => {
    print('shape                  errors  median       longest      not proven smallest');
    for (const [shape, make] of Object.entries(shapes)) {
      for (let seed = 0; seed < systems; seed += 1) locateErrors(withSlips(make(seed), 2, seed));
      for (const errors of [1, 2, 4, 6, 8, 10]) {
        const times: number[] = [];
        let unproven = 0;
        for (let seed = 0; seed < systems; seed += 1) {
          const system = withSlips(make(seed), errors, seed);
          const start = performance.now();
          const located = locateErrors(system);
          times.push(performance.now() - start);
          if (!located.proven) unproven += 1;
        }
        print(
          `${shape.padEnd(22)} ${String(errors).padEnd(7)} ${milliseconds(median(times)).padEnd(12)} ${milliseconds(Math.max(...times)).padEnd(12)} ${unproven} of ${systems}`,
        );
      }
    }
    await Promise.resolve();
  },
};
