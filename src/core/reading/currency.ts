/** Which currency a text, a header or a number format names; nothing where it is said of several countries' ("dinar" alone). */
import { dottedCurrencies } from '../lexicon/ledgers';
import { remembering } from './remember';
import { foldLetters, plainText } from './text';
import { unitOf } from './units';

const symbols: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', $: 'USD' };
const code = /^[A-Z]{3}$/;
/** Initials that are also words in another case: "da", "dt". */
const initials = /^(?:DA|DT|DH)$/;
const token = /[\p{L}](?:\.\s?[\p{L}])+\.?|[\p{L}\p{M}]+|[€£$]/gu;

function currencyOfToken(written: string): string | null {
  const symbol = symbols[written];
  if (symbol !== undefined) return symbol;
  if (written.includes('.')) return dottedCurrencies[written.toLowerCase().replace(/\s/g, '').replace(/\.$/, '')] ?? null;
  if (/^[A-Za-z]{1,2}$/.test(written) && !initials.test(written) && written.toLowerCase() !== 'dh') return null;
  const known = unitOf(foldLetters(written));
  return known?.unit === 'money' && code.test(known.code) ? known.code : null;
}

/** The one currency that a text names; `null` where it names none or several. */
export const currencyIn = remembering(20_000, (text): string | null => {
  const found = new Set((plainText(text).match(token) ?? []).map(currencyOfToken).filter((each) => each !== null));
  const [first = null] = found;
  return found.size === 1 ? first : null;
});

/** In a column of currencies any three capitals are one. */
export const currencyCell = remembering(2_000, (text): string | null => {
  const plain = plainText(text);
  return currencyIn(plain) ?? currencyIn(plain.toUpperCase()) ?? (code.test(plain) ? plain : null);
});

/** What a number format writes beside the figure: `#,##0 "DH"`, `[$€-40C]`. */
export const currencyOfFormat = remembering(2_000, (format): string | null => {
  const shown = [
    ...[...format.matchAll(/"([^"]*)"/g)].map(([, text = '']) => text),
    ...[...format.matchAll(/\[\$([^\]-]*)/g)].map(([, text = '']) => text),
    ...(format.replace(/"[^"]*"|\[[^\]]*\]/g, '').match(/[€£$]/g) ?? []),
  ];
  return currencyIn(shown.join(' '));
});
