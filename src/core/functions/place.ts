/** PLACE and COVERAGE: regions, provinces and wilayas. */
import { coverage as coverageOf, findPlace, type Place } from '../reading/places';
import { serialFromIso } from '../reading/dates';
import type { CellValue } from '../model/grid';
import { cellOf, textOf, textsOf } from './arguments';
import { dateOf } from './dates';
import { languageOf } from './languages';
import { invalid, notAvailable, result, type Argument, type FunctionContext, type FunctionResult, type Outcome } from './result';

/**
 * PLACE(name, [country], [date], [language]) → 1×3: code, name, name of what it belongs to (blank for what belongs to
 * nothing listed). On a day when it was not yet one by itself, the place that it was part of. `date` may be a year. #N/A
 * where the name is unknown, fits two places, or the list does not reach back to that day.
 */
export function place(args: readonly Argument[], context: FunctionContext): FunctionResult {
  const name = textOf(args[0], 'name');
  if (!name.ok) return name;
  const country = textOf(args[1], 'country');
  if (!country.ok) return country;
  const day = dayOf(args[2]);
  if (!day.ok) return day;
  const language = languageOf(args[3], context);
  if (!language.ok) return language;
  if (name.value === null) return notAvailable('text-blank');
  const found = findPlace(name.value, {
    ...(country.value === null ? {} : { country: country.value.toUpperCase() }),
    ...(day.value === null ? {} : { date: day.value }),
  });
  const written = (of: Place | null): CellValue => (of === null ? null : of.names[language.value]);
  switch (found.status) {
    case 'known':
      return result([[found.place.code, written(found.place), written(found.parent)]]);
    case 'not-valid-then':
      return found.parent === null
        ? notAvailable('place-undecided', { name: name.value })
        : result([[found.parent.code, written(found.parent), null]]);
    case 'ambiguous':
      return notAvailable('place-ambiguous', { name: name.value });
    case 'undecided':
      return notAvailable('place-undecided', { name: name.value });
    case 'unknown':
      return notAvailable('place-unknown', { name: name.value });
  }
}

/**
 * COVERAGE(places, region, [date]) → a row with the number of the region's places that are listed and of all, then a row
 * for each absent place: its name and code. #N/A where the region is unknown.
 */
export function coverage(args: readonly Argument[], { language }: FunctionContext): FunctionResult {
  const names = textsOf(args[0], 'places');
  if (!names.ok) return names;
  const region = textOf(args[1], 'region');
  if (!region.ok) return region;
  const day = dayOf(args[2]);
  if (!day.ok) return day;
  if (region.value === null) return notAvailable('text-blank');
  const found = coverageOf(names.value, region.value, day.value ?? undefined);
  if (found === null) return notAvailable('place-unknown', { name: region.value });
  return result([[found.listed.length, found.all.length], ...found.absent.map((absent) => [absent.names[language], absent.code])]);
}

/** A whole number that is a year of our time stands for its first day; as a serial number it would be a day of 1905. */
function dayOf(argument: Argument): Outcome<number | null> {
  const cell = cellOf(argument);
  const isYear = typeof cell === 'number' && Number.isInteger(cell) && cell >= 1900 && cell <= 2100;
  if (isYear) return { ok: true, value: serialFromIso(`${cell}-01-01`) };
  const date = dateOf(argument, 'date');
  if (!date.ok) return date;
  if (date.value.kind === 'impossible') return invalid('impossible-date');
  return { ok: true, value: date.value.kind === 'date' ? date.value.serial : null };
}
