/** The dates of a workbook with their meaning, from tables and from label–value blocks. */
import type { CellRef } from '../model/grid';
import type { Region } from '../model/recognition';
import type { Role } from '../model/roles';
import { dateEvidence, readDate, serialFrom1904, type DateOrder } from '../reading/dates';
import { fieldNamed } from '../recognition/headers-meaning';
import type { CheckContext } from './context';

export type DateRole = 'date' | 'start' | 'end' | 'published' | 'expiry';

export interface DateCell extends CellRef {
  readonly role: DateRole;
  readonly header: string;
  readonly region: Region;
  /** Of the 1900 system; the last day where the text names several. `null` where it can't be told. */
  readonly serial: number | null;
  readonly first: number | null;
  readonly isText: boolean;
  readonly written: string;
  readonly problem: 'impossible' | 'unreadable' | null;
  /** False where a weekday is written with the date and is another one. */
  readonly weekdayAgrees: boolean;
}

const roles: ReadonlySet<Role> = new Set(['date', 'start', 'end', 'published', 'expiry']);
const isDateRole = (role: Role): role is DateRole => roles.has(role);
const notADay = /mois|ann[ée]e|month|year|semaine|week|trimestre|quarter|exercice|الشهر|شهر|السنة|سنة|الأسبوع|الفصل|jours?$|days?$|اليوم$/iu;
export const ofBirth = /naissance|birth|dob|الميلاد|الازدياد|ازدياد/iu;

export function datesOf(context: CheckContext): readonly DateCell[] {
  return context.recognition.regions.flatMap((region) => (region.kind === 'pivot' || region.kind === 'legend' ? [] : region.kind === 'block' ? inBlock(context, region) : inTable(context, region)));
}

function inTable(context: CheckContext, region: Region): readonly DateCell[] {
  return region.fields.flatMap(({ role, header, column }) => {
    if (!isDateRole(role) || ofBirth.test(header)) return [];
    const rows = region.rows.filter((row) => row.kind === 'data').map((row) => row.row);
    const texts = rows.map((row) => context.value(region.sheet, row, column)).filter((value) => typeof value === 'string');
    const order = dateEvidence(texts) ?? 'day-first';
    return rows.flatMap((row) => readCell(context, region, { row, column, role, header, order }));
  });
}

/** A block names its values by the labels of its rows. */
function inBlock(context: CheckContext, region: Region): readonly DateCell[] {
  return region.rows.flatMap(({ row, label }) => {
    const schema = label === '' ? null : fieldNamed([label]);
    if (!schema || !isDateRole(schema.role) || ofBirth.test(label)) return [];
    for (let column = region.area.left + 1; column <= region.area.right; column += 1) {
      const found = readCell(context, region, { row, column, role: schema.role, header: label, order: 'day-first' });
      if (found.length > 0) return found;
    }
    return [];
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

function readCell(context: CheckContext, region: Region, at: Place): readonly DateCell[] {
  const { row, column, role, header, order } = at;
  const value = context.value(region.sheet, row, column);
  const base = { sheet: region.sheet, row, column, role, header, region };
  if (typeof value === 'number') {
    // A number of a month or a year is no serial number.
    if (value < 10_000 || notADay.test(header)) return [];
    const serial = context.workbook.dateSystem === 1904 ? serialFrom1904(Math.floor(value)) : Math.floor(value);
    return [{ ...base, serial, first: serial, isText: false, written: '', problem: null, weekdayAgrees: true }];
  }
  if (typeof value !== 'string' || value.trim() === '') return [];
  return [{ ...base, isText: true, written: value.trim(), ...readDateText(value, order) }];
}

type TextDate = Pick<DateCell, 'serial' | 'first' | 'problem' | 'weekdayAgrees'>;

const unread: TextDate = { serial: null, first: null, problem: 'unreadable', weekdayAgrees: true };
/** Written as a date in figures, whatever the figures: "32/13/2025" is meant as one. */
const meantAsDate = /^\s*\d{1,2}([/.-])\d{1,2}\1\d{4}\s*$/;

export function readDateText(text: string, order: DateOrder = 'day-first'): TextDate {
  const reading = readDate(text, { order });
  if (reading.outcome === 'impossible' || (reading.outcome === 'unreadable' && meantAsDate.test(text))) return { ...unread, problem: 'impossible' };
  if (reading.outcome !== 'sure' && reading.outcome !== 'by-evidence') return unread;
  return { serial: reading.end ?? reading.serial, first: reading.serial, problem: null, weekdayAgrees: reading.weekdayAgrees ?? true };
}
