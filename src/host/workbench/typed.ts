/** What a person types, pastes or writes in the formula bar, read as Excel reads it in the page's language. */
import { cellInput, type CellInput } from '../api/input';
import { Refusal } from '../api/errors';
import { serialOfDay, daysInMonth } from '../calculation/calendar';
import { isWellFormed } from '../calculation/parse';
import { fromLocal } from './local-formula';
import type { Locale } from './locale';

const textFormat = '@';

/** @param today a serial number, for a day without its year. `null` for a formula that Excel would not take. */
export function readTyped(text: string, numberFormat: string, locale: Locale, today: { readonly year: number }): CellInput | null {
  if (numberFormat === textFormat || text.startsWith("'")) return inputOf(text, numberFormat);
  const plain = westernDigits(text);
  const typed = dateInput(plain, locale, today) ?? inputOf(numberText(plain, locale) ?? text, numberFormat);
  if (typed?.kind !== 'formula') return typed;
  const formula = fromLocal(typed.formula, locale);
  return isWellFormed(formula) ? { kind: 'formula', formula } : null;
}

function inputOf(text: string, numberFormat: string): CellInput | null {
  try {
    return cellInput(text, numberFormat);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.charCodeAt(0) - (digit < '۰' ? 0x0660 : 0x06f0)) % 10)).replaceAll('٪', '%');
}

/** The number as en-US writes it; the text itself where it would be one only there; `null` where it is none at all. */
function numberText(text: string, { decimal, groups }: Locale): string | null {
  if (!/^[\s(+-]*[\d.,٫]/.test(text)) return null;
  const group = `[${groups}]`;
  const mark = decimal === ',' ? '[,٫]' : '[.٫]';
  const pattern = new RegExp(
    `^\\s*(\\(?\\s*[+-]?\\s*)(\\d{1,3}(?:${group}\\d{3})+|\\d+)?(?:${mark}(\\d*))?(e[+-]?\\d+)?(\\s*%)?(\\s*\\))?\\s*$`,
    'i',
  );
  const match = pattern.exec(text);
  if (!match || (match[2] === undefined && !match[3])) return decimal === ',' ? `'${text}` : null;
  const [, sign = '', whole = '0', fraction, exponent = '', percent = '', close = ''] = match;
  const digits = whole.replace(/\D/g, '');
  const isGrouped = digits.length !== whole.length;
  const grouped = isGrouped ? digits.replace(/\B(?=(\d{3})+$)/g, ',') : digits;
  return `${sign}${grouped}${fraction === undefined || fraction === '' ? '' : `.${fraction}`}${exponent}${percent.trim()}${close}`;
}

/** `null` for what is no day and no time of day. */
function dateInput(text: string, { isDayFirst, dateFormat }: Locale, today: { readonly year: number }): CellInput | null {
  const time = /^\s*(\d{1,2}):([0-5]\d)(?::([0-5]\d))?\s*$/.exec(text);
  if (time && Number(time[1]) < 24) {
    const [, hours, minutes, seconds = '0'] = time;
    const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
    return { kind: 'value', value, numberFormat: time[3] === undefined ? 'hh:mm' : 'hh:mm:ss' };
  }
  const iso = /^\s*(\d{4})[-/](\d{1,2})[-/](\d{1,2})\s*$/.exec(text);
  const local = /^\s*(\d{1,2})([-/])(\d{1,2})(?:\2(\d{4}|\d{2}))?\s*$/.exec(text);
  if (!iso && !local) return null;
  const [day, month] = iso ? [iso[3], iso[2]] : isDayFirst ? [local?.[1], local?.[3]] : [local?.[3], local?.[1]];
  const written = iso ? iso[1] : local?.[4];
  const year =
    written === undefined ? today.year : written.length === 2 ? Number(written) + (Number(written) < 30 ? 2000 : 1900) : Number(written);
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > daysInMonth(year, Number(month)) || year < 1900)
    return null;
  const value = serialOfDay(year, Number(month), Number(day), false);
  return typeof value === 'number' ? { kind: 'value', value, numberFormat: dateFormat } : null;
}
