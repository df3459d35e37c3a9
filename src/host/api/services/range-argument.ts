import type { Argument } from '../service';
import type { RangeTarget } from '../cells';
import type { Host } from '../host';
import type { Sheet } from '../model';
import { Instance } from '../service';
import { parseAddress } from '../addresses';
import { rangeTarget } from './range';
import { refuse } from '../errors';
import { textArgument } from './arguments';

/** A range given as an object or by its address; an address without a sheet is on `home`, or on the active sheet. */
export function rangeOrAddress(argument: Argument | undefined, home: Sheet | null, { workbook }: Host): RangeTarget {
  const target = argument instanceof Instance ? rangeTarget(argument) : addressed(textArgument(argument), home, workbook);
  if (home && target.sheet !== home) throw refuse.argument();
  return target;
}

function addressed(address: string, home: Sheet | null, workbook: Host['workbook']): RangeTarget {
  const parsed = parseAddress(address);
  if (!parsed) throw refuse.argument();
  const sheet = parsed.sheet === null ? (home ?? workbook.sheet(workbook.activeSheetId)) : workbook.sheet(parsed.sheet);
  if (!sheet) throw refuse.argument();
  return { sheet, area: parsed.area };
}
