import type { CellErrorValue, ErrorCode, Scalar } from '../../workbook/types';
import { damaged } from './outcome';

const errorCodes: readonly ErrorCode[] = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#UNKNOWN!',
  '#EXTERNAL!',
];
const errors = new Map<string, CellErrorValue>(errorCodes.map((error) => [error, { error }]));
const unknownError: CellErrorValue = { error: '#UNKNOWN!' };

export function errorValue(text: string): CellErrorValue {
  return errors.get(text.trim().toUpperCase()) ?? unknownError;
}

const day = 86_400_000;
const epochs = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;

/** The serial number of an ISO date, date and time, or time; Excel's false 29 February 1900 is respected. */
export function isoDateSerial(text: string, dateSystem: 1900 | 1904): Scalar {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (!match || text.trim() === '') throw damaged(`a cell holds the date "${text}", which is none`);
  const [, year, month, dayOfMonth, hours = '0', minutes = '0', seconds = '0'] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const serial = Math.round((Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth)) - epochs[dateSystem]) / day);
  const isBeforeFalseDay = dateSystem === 1900 && serial < 61;
  return (isBeforeFalseDay ? serial - 1 : serial) + time;
}
