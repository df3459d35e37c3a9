/** PARTNER: a name in a list of partners, whatever its spelling or script. */
import { leastScore, PartnerIndex } from '../reading/partners';
import { matrixOf, numberOf, textOf, textsOf } from './arguments';
import { invalid, notAvailable, oneCell, type Argument, type FunctionResult, type Matrix } from './result';

/** A list that many cells ask for is indexed once. */
const indexes = new WeakMap<Matrix, PartnerIndex>();

/**
 * PARTNER(name, partners, [least]) → one cell: the name as the list writes it. `least`: the least likeness, 0 to 1. #N/A
 * where the name is blank, unknown, fits two of the list as well, or has a word more or less than the listed one, unless `least`
 * is given: "Labo Atlas" is not "Labo Atlas Sud".
 */
export function partner(args: readonly Argument[]): FunctionResult {
  const name = textOf(args[0], 'name');
  if (!name.ok) return name;
  const names = textsOf(args[1], 'partners');
  if (!names.ok) return names;
  const least = numberOf(args[2], 'least');
  if (!least.ok) return least;
  if (least.value !== null && (least.value < 0 || least.value > 1)) return invalid('least-range');
  if (name.value === null) return notAvailable('text-blank');
  const list = matrixOf(args[1]);
  let index = indexes.get(list);
  if (index === undefined) indexes.set(list, (index = new PartnerIndex(names.value.filter((text) => text !== ''))));
  const found = index.find(name.value, least.value ?? leastScore);
  if (found.verdict === 'ambiguous') return notAvailable('partner-ambiguous', { name: name.value });
  if (found.name === null || (found.saysMore && least.value === null)) return notAvailable('partner-unknown', { name: name.value });
  return oneCell(found.name);
}
