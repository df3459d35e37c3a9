/** Provinces and regions against the lists of their country: unknown ones, ones that were not yet, ones left out. */
import type { CellRef } from '../../model/grid';
import { algeriaKnownFrom, type Place } from '../../model/geography/places';
import type { Field, Region } from '../../model/recognition';
import { serialFromIso } from '../../reading/dates';
import { coverage, findPlace, type PlaceReading } from '../../reading/places';
import { dateText } from '../calendar';
import { cellOf, type CheckContext } from '../context';
import { datesOf, type DateCell } from '../dates';
import { cellAt, dataRows, fieldOf, isTable, ownHeader, textAt } from '../fields';
import type { Candidate, CodeDefinition, Rule } from '../rule';

const warning = (code: string): CodeDefinition => ({ code, group: 'rows', severity: 'warning', needs: ['fields', 'country'] });
const countries = ['MA', 'DZ'] as const;
const leastKnown = 3;
/** Of the distinct names of a column, how many must be places of a country for it to be the country meant. */
const mostlyKnown = 0.7;

interface Named extends CellRef {
  readonly name: string;
}

/** A column's names with the sheet rows that they stand in: a long column repeats a few. */
type Names = ReadonlyMap<string, readonly number[]>;

function namesIn(context: CheckContext, region: Region, field: Field): Names {
  const names = new Map<string, number[]>();
  for (const { row, kind } of region.rows) {
    const name = kind === 'data' ? textAt(context, region, row, field) : '';
    const rows = names.get(name);
    if (rows) rows.push(row);
    else if (name !== '' && !/^\d+$/.test(name)) names.set(name, [row]);
  }
  return names;
}

/** The cells of some of the names, downwards. */
function cellsOf(region: Region, field: Field, names: Names, isMeant: (name: string) => boolean): readonly Named[] {
  return [...names]
    .flatMap(([name, rows]) => (isMeant(name) ? rows.map((row) => ({ ...cellAt(region, row, field), name })) : []))
    .sort((a, b) => a.row - b.row);
}

type Kind = 'region' | 'within-region';

function isKnown(reading: PlaceReading): boolean {
  return reading.status !== 'unknown';
}

const countryNames: Readonly<Record<(typeof countries)[number], RegExp>> = {
  MA: /^(?:ma|mar|maroc|morocco|المغرب)$/iu,
  DZ: /^(?:dz|dza|algérie|algerie|algeria|الجزائر)$/iu,
};

/** What a row for the whole country is called: it is no place of the list, and none is misspelt. */
const wholeCountry =
  /^(?:(?:ensemble|niveau|total) )?(?:national|nationale|maroc|morocco|royaume(?: du maroc)?|algérie|algerie|algeria|المغرب|المملكة(?: المغربية)?|الجزائر|وطني|الوطني|المستوى الوطني)$/iu;

/** The one country that a column of countries names in every row. */
function countryNamed(context: CheckContext, region: Region): string | null {
  const field = fieldOf(region, 'country');
  const names = new Set(field ? dataRows(region).map(({ row }) => textAt(context, region, row, field)) : []);
  const [name] = names;
  return names.size === 1 && name !== undefined ? (countries.find((country) => countryNames[country].test(name)) ?? null) : null;
}

/** The country that the user or the table says, else the one that nearly all names are of. */
function countryOf(context: CheckContext, region: Region, names: Names, kind: Kind): string | null {
  const known = (country: string): number => [...names.keys()].filter((name) => isKnown(findPlace(name, { country, kind }))).length;
  const said = context.settings.country ?? countryNamed(context, region) ?? undefined;
  if (said !== undefined) return (countries as readonly string[]).includes(said) && known(said) > 0 ? said : null;
  return countries.find((country) => known(country) >= leastKnown && known(country) >= names.size * mostlyKnown) ?? null;
}

function* unknownPlaces(named: readonly Named[], country: string): Iterable<Candidate> {
  for (const { name, ...cell } of named)
    yield { code: 'unknown-place', outcome: 'fail', cells: [cell], found: name, args: { cell, name, country } };
}

/** A day, or a year, that a place is named for, and where that is written; `cell` is `null` for a year in a title. */
interface Then {
  readonly serial: number;
  readonly isYear: boolean;
  readonly text: string;
  readonly cell: CellRef | null;
}

function* notValidThen({ name, ...cell }: Named, country: string, kind: Kind, then: Then): Iterable<Candidate> {
  const reading = findPlace(name, { country, kind, date: then.serial });
  if (reading.status !== 'not-valid-then') return;
  yield {
    code: 'place-not-valid-then',
    outcome: 'fail',
    ...(then.isYear ? { message: 'place-not-valid-then.year' } : {}),
    cells: then.cell ? [cell, then.cell] : [cell],
    found: name,
    expected: reading.parent?.names.fr ?? null,
    args: { cell, name, date: then.text, parent: { names: reading.parent ? [reading.parent.names] : [] } },
  };
}

/** A place that is younger than the lists: only such a one can have been part of another. */
function isYoung(name: string, country: string, kind: Kind): boolean {
  return findPlace(name, { country, kind, date: serialFromIso(algeriaKnownFrom) ?? 0 }).status === 'not-valid-then';
}

const onDay = (date: DateCell): Then => ({ serial: date.serial ?? 0, isYear: false, text: dateText(date.serial ?? 0), cell: cellOf(date) });

/** What was not yet on the year's last day was not in that year. */
function inYear(year: number, cell: CellRef | null): Then | null {
  const serial = serialFromIso(`${year}-12-31`);
  return serial === null ? null : { serial, isYear: true, text: String(year), cell };
}

/** The day of a row of a table; looked up only where a name asks for it. */
type DateAt = (sheet: string, row: number) => DateCell | undefined;

const yearHeader = /^(?:ann[ée]e|exercice|year|السنة|سنة|العام|عام)$/iu;
const yearIn = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** The row's day; else its year; else the one year that the title of an undated table names. */
function thenOf(context: CheckContext, region: Region, dateAt: DateAt): (row: number) => Then | null {
  const years = region.fields.find((field) => yearHeader.test(ownHeader(field)));
  const titled = new Set(`${region.title} ${region.fields.map(({ header }) => header).join(' ')}`.match(yearIn) ?? []);
  const [title] = titled;
  const isDated = years !== undefined || region.fields.some(({ role }) => role === 'date' || role === 'start');
  return (row) => {
    const date = dateAt(region.sheet, row);
    if (date) return onDay(date);
    const year = years ? Number(textAt(context, region, row, years)) : NaN;
    if (years && Number.isInteger(year)) return inYear(year, cellAt(region, row, years));
    return !isDated && titled.size === 1 ? inYear(Number(title), null) : null;
  };
}

/** A province and a day named in one block: a single name tells its country where only one has it. */
function* inBlock(context: CheckContext, region: Region, dates: readonly DateCell[]): Iterable<Candidate> {
  const named = (region.rowFields ?? []).filter(({ role }) => role === 'province');
  const own = dates.filter(
    (date) => date.region === null && date.sheet === region.sheet && date.row >= region.area.top && date.row <= region.area.bottom,
  );
  const [place, date] = [named[0], own[0]];
  if (named.length !== 1 || own.length !== 1 || !place || !date) return;
  const name = context.value(region.sheet, place.row, place.column);
  if (typeof name !== 'string') return;
  const known = countries.filter((country) => isKnown(findPlace(name, { country, kind: 'within-region' })));
  const [country] = known;
  if (known.length === 1 && country)
    yield* notValidThen(
      { sheet: region.sheet, row: place.row, column: place.column, name: name.trim() },
      country,
      'within-region',
      onDay(date),
    );
}

/** A list of provinces of one region that leaves some out: said, for the coverage may be partial on purpose. */
function* absent(region: Region, field: Field, names: Names): Iterable<Candidate> {
  const parents = new Map<string, Place>();
  for (const name of names.keys()) {
    const reading = findPlace(name, { country: 'MA', kind: 'within-region' });
    if (reading.status !== 'known' || !reading.parent) return;
    parents.set(reading.parent.code, reading.parent);
  }
  const [parent] = parents.values();
  const found = parents.size === 1 && parent !== undefined ? coverage(names.keys(), parent.names.fr) : null;
  if (
    !found ||
    parent === undefined ||
    found.absent.length === 0 ||
    found.listed.length < leastKnown ||
    found.listed.length * 2 < found.all.length
  )
    return;
  const rows = [...names.values()];
  const top = rows.reduce((least, [row]) => Math.min(least, row ?? least), Infinity);
  const bottom = rows.reduce((most, of) => Math.max(most, of[of.length - 1] ?? most), 0);
  const list = { sheet: region.sheet, top, bottom, left: field.column, right: field.column };
  yield {
    code: 'places-absent',
    outcome: 'fail',
    cells: [list],
    found: found.listed.length,
    expected: found.all.length,
    args: {
      cell: list,
      listed: found.listed.length,
      all: found.all.length,
      region: { names: [parent.names] },
      absent: { names: found.absent.map(({ names }) => names) },
    },
  };
}

function* inRegion(context: CheckContext, region: Region, dateAt: DateAt): Iterable<Candidate> {
  const fields: readonly (readonly [Field | null, Kind])[] = [
    [fieldOf(region, 'province'), 'within-region'],
    [fieldOf(region, 'region'), 'region'],
    [fieldOf(region, 'place'), 'within-region'],
  ];
  const then = thenOf(context, region, dateAt);
  for (const [field, kind] of fields) {
    if (!field) continue;
    const names = namesIn(context, region, field);
    const country = names.size === 0 ? null : countryOf(context, region, names, kind);
    if (country === null) continue;
    // Villages and sites are in no list of ours: only columns that say province or region are held to it.
    if (field.role !== 'place')
      yield* unknownPlaces(
        cellsOf(region, field, names, (name) => !wholeCountry.test(name.trim()) && !isKnown(findPlace(name, { country, kind }))),
        country,
      );
    for (const one of cellsOf(region, field, names, (name) => isYoung(name, country, kind))) {
      const date = then(one.row);
      if (date) yield* notValidThen(one, country, kind, date);
    }
    if (country === 'MA' && kind === 'within-region') yield* absent(region, field, names);
  }
}

export const places: Rule = {
  codes: [
    warning('unknown-place'),
    warning('place-not-valid-then'),
    { code: 'places-absent', group: 'rows', severity: 'info', needs: ['fields', 'country'] },
  ],
  *run(context) {
    const dated = datesOf(context).filter(({ role, serial }) => serial !== null && (role === 'date' || role === 'start'));
    let byRow: ReadonlyMap<string, DateCell> | null = null;
    const dateAt = (sheet: string, row: number): DateCell | undefined => {
      byRow ??= new Map(dated.filter(({ region }) => region !== null).map((date) => [`${date.sheet} ${date.row}`, date]));
      return byRow.get(`${sheet} ${row}`);
    };
    for (const region of context.recognition.regions) {
      if (isTable(region)) yield* inRegion(context, region, dateAt);
      else if (region.kind === 'block') yield* inBlock(context, region, dated);
    }
  },
};
