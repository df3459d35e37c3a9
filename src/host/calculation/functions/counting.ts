/** Ways to choose and to arrange. Products stop as soon as they are beyond any number: no argument takes long. */
import type { Scalar } from '../../workbook/types';
import type { FunctionTable } from '../context';
import { NUM_ERROR } from '../values';
import { numeric } from './define';

/** The largest whose factorial is a number. */
const largestFactorial = 170;

/** `first` × (`first` + 1) × … as many factors as `count`. */
function product(first: number, count: number): number {
  let result = 1;
  for (let step = 0; step < count && Number.isFinite(result); step++) result *= first + step;
  return result;
}

function choices(all: number, chosen: number): number {
  const fewer = Math.min(chosen, all - chosen);
  let result = 1;
  for (let step = 1; step <= fewer && Number.isFinite(result); step++) {
    const next = (result * (all - fewer + step)) / step;
    result = Number.isSafeInteger(Math.round(next)) ? Math.round(next) : next;
  }
  return result;
}

const ofTwo = (count: (all: number, chosen: number) => number) =>
  numeric(2, 2, ([first = 0, second = 0]): Scalar => {
    const [all, chosen] = [Math.trunc(first), Math.trunc(second)];
    return all < 0 || chosen < 0 || chosen > all ? NUM_ERROR : count(all, chosen);
  });

export const countingFunctions: FunctionTable = {
  FACT: numeric(1, 1, ([number = 0]): Scalar =>
    number < 0 || number >= largestFactorial + 1 ? NUM_ERROR : product(1, Math.trunc(number)),
  ),
  COMBIN: ofTwo(choices),
  PERMUT: ofTwo((all, chosen) => product(all - chosen + 1, chosen)),
};
