import { unknown } from './interruption';

const PLAIN = /^([+-]?)(\d+\.?\d*|\.\d+)(e[+-]?\d+)?(%?)$/i;
const GROUPED = /^([+-]?)(\d{1,3}(?:,\d{3})+(?:\.\d*)?)(%?)$/;
/** Dates, times, fractions, currencies and Arabic digits read otherwise in another country's Excel. */
const LOCAL_LOOKING = /[٠-٩۰-۹]|^[\s(]*[-+$€£¥]*\d.*[/:.,\s)-]|^[$€£¥(]\s*\d|^\d.*[$€£¥]$|^\d{1,2}[\s/-]?[a-z]{3}/i;

/** The number that a text spells in every country (and "1,234" as in English); `null` for all else. Never interrupts. */
export function plainNumber(text: string): number | null {
  const code = text.charCodeAt(0);
  // Most texts begin with a letter: they are told at once.
  if (code > 57 || text === '') return null;
  const trimmed = text.trim();
  const plain = PLAIN.exec(trimmed);
  if (plain) return percent(Number(trimmed.replace('%', '')), plain[4]);
  const grouped = GROUPED.exec(trimmed);
  return grouped && percent(Number(trimmed.replace(/[,%]/g, '')), grouped[3]);
}

/**
 * The number that a text stands for in arithmetic, or `null` where it is none. A text that looks like a number only under
 * some country's settings breaks the calculation off rather than be guessed.
 */
export function parseNumberText(text: string): number | null {
  const number = plainNumber(text);
  if (number !== null) return number;
  const trimmed = text.trim();
  if (LOCAL_LOOKING.test(trimmed)) return unknown(`the text "${trimmed}" reads differently by country`);
  return null;
}

/** `null` beyond what a cell holds. */
const percent = (value: number, sign: string | undefined): number | null => (Number.isFinite(value) ? (sign ? value / 100 : value) : null);
