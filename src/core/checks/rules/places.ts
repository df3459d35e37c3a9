/** Provinces and regions against the lists of their country: unknown ones, ones that were not yet, ones left out. */
import type { CellRef } from '../../model/grid';
import type { Place } from '../../model/geography/places';
import type { Field, Region } from '../../model/recognition';
import { coverage, findPlace, type PlaceReading } from '../../reading/places';
import { dateText } from '../calendar';
import type { CheckContext } from '../context';
import { datesOf, type DateCell } from '../dates';
import { cellAt, dataRows, fieldOf, isTable, textAt } from '../fields';
import type { Candidate, CodeDefinition, Rule } from '../rule';

const warning = (code: string): CodeDefinition => ({ code, group: 'rows', severity: 'warning', needs: ['fields', 'country'] });
const countries = ['MA', 'DZ'] as const;
const leastKnown = 3;
/** Of the distinct names of a column, how many must be places of a country for it to be the country meant. */
const mostlyKnown = 0.7;

interface Named extends CellRef {
  readonly name: string;
}

function namesIn(context: CheckContext, region: Region, field: Field): readonly Named[] {
  return dataRows(region).flatMap(({ row }) => {
    const name = textAt(context, region, row, field);
    return name === '' || /^\d+$/.test(name) ? [] : [{ ...cellAt(region, row, field), name }];
  });
}

type Kind = 'region' | 'within-region';

function isKnown(reading: PlaceReading): boolean {
  return reading.status !== 'unknown';
}

/** The country that the user said, else the one that nearly all names are of. */
function countryOf(context: CheckContext, names: ReadonlySet<string>, kind: Kind): string | null {
  const known = (country: string): number => [...names].filter((name) => isKnown(findPlace(name, { country, kind }))).length;
  const said = context.settings.country;
  if (said !== undefined) return (countries as readonly string[]).includes(said) && known(said) > 0 ? said : null;
  return countries.find((country) => known(country) >= leastKnown && known(country) >= names.size * mostlyKnown) ?? null;
}

function* unknownPlaces(named: readonly Named[], country: string, kind: Kind): Iterable<Candidate> {
  const told = new Map<string, boolean>();
  for (const { name, ...cell } of named) {
    const known = told.get(name) ?? isKnown(findPlace(name, { country, kind }));
    told.set(name, known);
    if (!known) yield { code: 'unknown-place', outcome: 'fail', cells: [cell], found: name, args: { cell, name, country } };
  }
}

function* notValidThen(named: readonly Named[], country: string, kind: Kind, dates: ReadonlyMap<string, DateCell>): Iterable<Candidate> {
  for (const { name, ...cell } of named) {
    const date = dates.get(`${cell.sheet} ${cell.row}`);
    if (!date || date.serial === null) continue;
    const reading = findPlace(name, { country, kind, date: date.serial });
    if (reading.status !== 'not-valid-then') continue;
    yield { code: 'place-not-valid-then', outcome: 'fail', cells: [cell, { sheet: date.sheet, row: date.row, column: date.column }], found: name, expected: reading.parent?.names.fr ?? null, args: { cell, name, date: dateText(date.serial), parent: { names: reading.parent ? [reading.parent.names] : [] } } };
  }
}

/** A list of provinces of one region that leaves some out: said, for the coverage may be partial on purpose. */
function* absent(region: Region, field: Field, named: readonly Named[]): Iterable<Candidate> {
  const parents = new Map<string, Place>();
  for (const { name } of named) {
    const reading = findPlace(name, { country: 'MA', kind: 'within-region' });
    if (reading.status !== 'known' || !reading.parent) return;
    parents.set(reading.parent.code, reading.parent);
  }
  const [parent] = parents.values();
  const found = parents.size === 1 && parent !== undefined ? coverage(named.map(({ name }) => name), parent.names.fr) : null;
  const [first] = named;
  if (!found || !first || parent === undefined || found.absent.length === 0 || found.listed.length < leastKnown || found.listed.length * 2 < found.all.length) return;
  const last = named[named.length - 1] ?? first;
  const list = { sheet: region.sheet, top: first.row, bottom: last.row, left: field.column, right: field.column };
  yield { code: 'places-absent', outcome: 'fail', cells: [list], found: found.listed.length, expected: found.all.length, args: { cell: list, listed: found.listed.length, all: found.all.length, region: { names: [parent.names] }, absent: { names: found.absent.map(({ names }) => names) } } };
}

function* inRegion(context: CheckContext, region: Region, dates: ReadonlyMap<string, DateCell>): Iterable<Candidate> {
  const fields: readonly (readonly [Field | null, Kind])[] = [[fieldOf(region, 'province'), 'within-region'], [fieldOf(region, 'region'), 'region'], [fieldOf(region, 'place'), 'within-region']];
  for (const [field, kind] of fields) {
    if (!field) continue;
    const named = namesIn(context, region, field);
    const country = named.length === 0 ? null : countryOf(context, new Set(named.map(({ name }) => name)), kind);
    if (country === null) continue;
    // Villages and sites are in no list of ours: only columns that say province or region are held to it.
    if (field.role !== 'place') yield* unknownPlaces(named, country, kind);
    yield* notValidThen(named, country, kind, dates);
    if (country === 'MA' && kind === 'within-region') yield* absent(region, field, named);
  }
}

export const places: Rule = {
  codes: [warning('unknown-place'), warning('place-not-valid-then'), { code: 'places-absent', group: 'rows', severity: 'info', needs: ['fields', 'country'] }],
  *run(context) {
    const dates = new Map(datesOf(context).filter(({ region, role, serial }) => region !== null && serial !== null && (role === 'date' || role === 'start')).map((date) => [`${date.sheet} ${date.row}`, date]));
    for (const region of context.recognition.regions) if (isTable(region)) yield* inRegion(context, region, dates);
  },
};
