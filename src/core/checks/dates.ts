/** The dates of a workbook with their meaning, from tables and from label–value blocks. */
import type { CellRef, CellValue, SheetSnapshot } from '../model/grid';
import type { Region } from '../model/recognition';
import type { Role } from '../model/roles';
import { dateEvidence, endOfMonth, readDate, serialFrom1904, type DateOrder } from '../reading/dates';
import { remembering } from '../reading/remember';
import { fieldNamed, isKnownHeader } from '../lexicon/field-names';
import { indexAreas, type AreaIndex } from './area-index';
import { isDateFormat, relativePeriod, weekdayIn } from './calendar';
import type { CheckContext } from './context';
import { dataRows } from './fields';
import { mayBound, namesPeriod, rolesOfHeaders, type DateRole } from './date-headers';
import { perCheck } from './per-check';

export type { DateRole } from './date-headers';

export interface DateCell extends CellRef {
  readonly role: DateRole;
  readonly header: string;
  /** The table that it stands in; `null` for a date named by a label beside it. */
  readonly region: Region | null;
  /** Whether the column's header says that these are dates. */
  readonly fromHeader: boolean;
  /** Equal for the dates of one row of a table, or of labels that follow each other. */
  readonly group: string;
  /** Of the 1900 system; the last day where the text names several. `null` where it can't be told. */
  readonly serial: number | null;
  readonly first: number | null;
  readonly isText: boolean;
  readonly written: string;
  /** `year`: a day of the calendar in a year that Excel does not count. */
  readonly problem: 'impossible' | 'year' | 'unreadable' | null;
  /** False where a weekday is written with the date and is another one. */
  readonly weekdayAgrees: boolean;
  /** A time that does not say its year: "this quarter", "26 December". */
  readonly isRelative: boolean;
  /** Where the text is the name of a weekday and no more, 0 for Sunday. */
  readonly weekday: number | null;
}

const roles: ReadonlySet<Role> = new Set(['date', 'start', 'end', 'published', 'expiry']);
const isDateRole = (role: Role): role is DateRole & Role => roles.has(role);
const notADay =
  /mois|ann[ée]e|month|year|semaine|week|trimestre|quarter|exercice|الشهر|شهر|السنة|سنة|الأسبوع|الفصل|jours?$|days?$|اليوم$/iu;
/** Of a real date: then only months and years are no days. */
const ofDays = /jours?$|days?$|اليوم$/iu;
const ofBirth = /naissance|birth|dob|الميلاد|الازدياد|ازدياد|date de (?:création|fondation)|founded|تاريخ التأسيس/iu;

export const datesOf: (context: CheckContext) => readonly DateCell[] = perCheck((context) => {
  const tables = context.recognition.regions.filter(
    (region) => region.kind !== 'pivot' && region.kind !== 'legend' && !isOfLabels(context, region),
  );
  return [...tables.flatMap((region) => inTable(context, region)), ...context.workbook.sheets.flatMap((sheet) => labelled(context, sheet))];
});

const mostLabels = 40;

/** Labels and their values, also where the first of them looks like the header of two columns. */
function isOfLabels(context: CheckContext, { kind, sheet, area, rows }: Region): boolean {
  if (kind === 'block') return true;
  if (kind !== 'table' || area.right - area.left !== 1 || rows.length > mostLabels) return false;
  return rows.some(({ row }) => {
    const label = context.value(sheet, row, area.left);
    const role = typeof label === 'string' && isKnownHeader(label) ? fieldNamed([label])?.role : undefined;
    return role !== undefined && isDateRole(role) && readsAsDate(context, sheet, row, area.right);
  });
}

function readsAsDate(context: CheckContext, sheet: string, row: number, column: number): boolean {
  const value = context.value(sheet, row, column);
  return typeof value === 'number'
    ? isDateFormat(context.numberFormat(sheet, row, column))
    : typeof value === 'string' && readDateText(value).problem !== 'unreadable';
}

function inTable(context: CheckContext, region: Region): readonly DateCell[] {
  const roles = rolesOfHeaders(
    region.fields.map(({ role, header }) => ({
      header,
      role: isDateRole(role) ? role : namesPeriod(header) && (role === 'unknown' || role === 'label') ? 'date' : null,
    })),
  );
  return region.fields.flatMap(({ header, column, from }, index) => {
    const told = roles[index];
    if (!told || ofBirth.test(header)) return [];
    const rows = dataRows(region).map(({ row }) => row);
    const texts = rows.map((row) => context.value(region.sheet, row, column)).filter((value) => typeof value === 'string');
    const order = dateEvidence(texts) ?? 'day-first';
    const role = told === 'date' && from === 'values' && texts.length > 0 && isStrange(header) ? 'other' : told;
    const read: ReadText = remembering(mostRemembered, (text) => readDateText(text, order, role === 'expiry'));
    return rows.flatMap((row) =>
      readCell(
        context,
        { sheet: region.sheet, group: `${region.id} ${row}`, region, fromHeader: from !== 'values' },
        { row, column, role, header, order },
        read,
      ),
    );
  });
}

/** A header of which no word is known: the days below it may be anybody's. One that counts what came in is of the day it came. */
const isStrange = (header: string): boolean => header !== '' && fieldNamed(header.split(' / ')) === null;

/** Tables of a sheet, by their rows: there headers, not labels, say what a date is. */
function tablesOf(context: CheckContext, sheet: string): AreaIndex<Region> {
  return indexAreas(
    context.recognition.regions.filter((region) => region.sheet === sheet && region.kind !== 'legend' && !isOfLabels(context, region)),
    ({ area }) => area,
  );
}

const mostLabelLength = 40;
/** Days repeat: a text is read once a column, while there are not too many. */
const mostRemembered = 20_000;
const reach = 3;

/** Beside tables a date is named by the label before it, whether or not recognition took the pair for a block. */
function labelled(context: CheckContext, sheet: SheetSnapshot): readonly DateCell[] {
  const { area } = sheet;
  if (!area) return [];
  const tables = tablesOf(context, sheet.name);
  const found: DateCell[] = [];
  let group = 0;
  sheet.values.forEach((values, r) => {
    const row = area.top + r;
    if (values.every((value) => value === null)) group += 1;
    else if (tables.find(row, area.left)?.area.right !== area.right)
      found.push(...labelledInRow(context, sheet.name, { values, row, left: area.left, group: `${sheet.name} ${group}`, tables }));
  });
  return inGroups(found);
}

interface LabelledRow {
  readonly values: readonly CellValue[];
  readonly row: number;
  readonly left: number;
  readonly group: string;
  readonly tables: AreaIndex<Region>;
}

function labelledInRow(context: CheckContext, sheet: string, { values, row, left, group, tables }: LabelledRow): readonly DateCell[] {
  return values.flatMap((value, c) => {
    if (typeof value !== 'string' || value.length > mostLabelLength || tables.find(row, left + c)) return [];
    const named = fieldNamed([value])?.role;
    const role = named && isDateRole(named) ? named : rolesOfHeaders([{ header: value, role: 'date' }])[0];
    if (!role || ofBirth.test(value)) return [];
    const isNamed = named === role || role !== 'date' || namesPeriod(value) || mayBound(value);
    const at = values.findIndex((other, index) => index > c && index <= c + reach && other !== null);
    const place = { row, column: left + at, role, header: value, order: 'day-first' as const };
    return at < 0 || !isNamed
      ? []
      : readCell(context, { sheet, group, region: null, fromHeader: true }, place, readDateText).filter(
          ({ serial, problem, isRelative, weekday }) => serial !== null || problem === 'impossible' || isRelative || weekday !== null,
        );
  });
}

/** Labels that follow each other tell together which of two dates each is. */
function inGroups(dates: readonly DateCell[]): readonly DateCell[] {
  const groups = new Map<string, DateCell[]>();
  for (const date of dates) groups.set(date.group, [...(groups.get(date.group) ?? []), date]);
  return [...groups.values()].flatMap((group) => {
    const roles = rolesOfHeaders(group);
    return group.map((date, index) => ({ ...date, role: roles[index] ?? date.role }));
  });
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly role: DateRole;
  readonly header: string;
  /** Of the column's own unmistakable dates; day first, as in the countries that we serve, where it shows none. */
  readonly order: DateOrder;
}

/** Jan-26: a month and its year without a day, which lasts to its last day. */
const isMonthFormat = (format: string): boolean => isDateFormat(format) && !/d/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ''));

type ReadText = (text: string, order: DateOrder) => TextDate;

function readCell(
  context: CheckContext,
  from: Pick<DateCell, 'sheet' | 'group' | 'region' | 'fromHeader'>,
  at: Place,
  read: ReadText,
): readonly DateCell[] {
  const { row, column, role, header, order } = at;
  const { sheet, group, region, fromHeader } = from;
  const value = context.value(sheet, row, column);
  if (typeof value === 'number') {
    const format = context.numberFormat(sheet, row, column);
    // A number of a month or a year is no serial number, and no more is an amount.
    const isNoDay = notADay.test(header);
    if (format !== 'General' && format !== '@' && /[#0]/.test(format) && !isDateFormat(format)) return [];
    if (value < 10_000 || isNoDay) {
      const isDated = value >= 1 && isDateFormat(format);
      if (!isDated || (isNoDay && !ofDays.test(header))) return [];
    }
    const day = context.workbook.dateSystem === 1904 ? serialFrom1904(Math.floor(value)) : Math.floor(value);
    const serial = role === 'expiry' && isMonthFormat(format) ? endOfMonth(day) : day;
    return [
      {
        sheet,
        row,
        column,
        group,
        region,
        fromHeader,
        role,
        header,
        serial,
        first: serial,
        isText: false,
        written: '',
        problem: null,
        weekdayAgrees: true,
        isRelative: false,
        weekday: null,
      },
    ];
  }
  if (typeof value !== 'string' || value.trim() === '') return [];
  return [{ sheet, row, column, group, region, fromHeader, role, header, isText: true, written: value.trim(), ...read(value, order) }];
}

type TextDate = Pick<DateCell, 'serial' | 'first' | 'problem' | 'weekdayAgrees' | 'isRelative' | 'weekday'>;

const unread: TextDate = { serial: null, first: null, problem: 'unreadable', weekdayAgrees: true, isRelative: false, weekday: null };
/** Written as a date in figures, whatever the figures: "32/13/2025" is meant as one; "05/01/1447" is of another calendar. */
const meantAsDate = /^\s*\d{1,2}([/.-])\d{1,2}\1(?!1[34])\d{4}\s*$/;

/** "0000-00-00", as programs write that there is none. */
const noDay = /^\s*0{1,4}[/.-]0{1,2}[/.-]0{1,4}(?:[T ][0:.]*)?\s*$/;

const earlyYear = /(?<!\d)(?:0\d|1[0-8])\d\d(?!\d)/;

function isOfOtherYear(text: string, order: DateOrder): boolean {
  return earlyYear.test(text) && readDate(text.replace(earlyYear, '2000'), { order }).outcome !== 'impossible';
}

export function readDateText(text: string, order: DateOrder = 'day-first', ofMonths = false): TextDate {
  if (noDay.test(text)) return unread;
  const reading = readDate(text, { order, ofMonths });
  if (reading.outcome === 'impossible' && isOfOtherYear(text, order)) return { ...unread, problem: 'year' };
  if (reading.outcome === 'impossible' || (reading.outcome === 'unreadable' && meantAsDate.test(text)))
    return { ...unread, problem: 'impossible' };
  if (reading.outcome !== 'sure' && reading.outcome !== 'by-evidence')
    return { ...unread, isRelative: reading.outcome === 'relative' || relativePeriod.test(text), weekday: weekdayIn(text.trim()) };
  return {
    ...unread,
    serial: reading.end ?? reading.serial,
    first: reading.serial,
    problem: null,
    weekdayAgrees: reading.weekdayAgrees ?? true,
  };
}
