/** PERSONS: how many people services stand for. */
import { numbersOf } from './arguments';
import { invalid, notAvailable, result, type Argument, type FunctionResult } from './result';
import { addition } from './sums';

/**
 * PERSONS(services) → 1×2: the least and the most persons behind the services. The most is their sum; the least is the
 * largest, if nobody is counted twice within a service. Blank services are left out; #N/A where all are blank.
 */
export function persons(args: readonly Argument[]): FunctionResult {
  const services = numbersOf(args[0], 'services');
  if (!services.ok) return services;
  const given = services.value.filter((value): value is number => value !== null);
  if (given.length === 0) return notAvailable('parts-blank');
  if (given.some((value) => value < 0)) return invalid('negative', { parameter: 'services' });
  return result([[given.reduce((most, value) => Math.max(most, value), 0), addition(given).sum]]);
}
