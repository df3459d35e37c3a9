/** How currencies are written with marks between or beside their letters: "د.م.", "US$", "F CFA". Words and codes alone are units. */

interface WrittenCurrency {
  /** ISO code. */
  readonly code: string;
  readonly written: readonly string[];
}

export const writtenCurrencies: readonly WrittenCurrency[] = [
  { code: 'MAD', written: ['د.م', 'D.H', 'D.H.S'] },
  { code: 'DZD', written: ['د.ج', 'D.A'] },
  { code: 'TND', written: ['د.ت', 'D.T'] },
  { code: 'LYD', written: ['د.ل'] },
  { code: 'MRU', written: ['أ.م', 'U.M'] },
  { code: 'EGP', written: ['ج.م', 'L.E'] },
  { code: 'SDG', written: ['ج.س'] },
  { code: 'SAR', written: ['ر.س'] },
  { code: 'AED', written: ['د.إ'] },
  { code: 'QAR', written: ['ر.ق'] },
  { code: 'KWD', written: ['د.ك'] },
  { code: 'BHD', written: ['د.ب'] },
  { code: 'OMR', written: ['ر.ع'] },
  { code: 'YER', written: ['ر.ي'] },
  { code: 'IQD', written: ['د.ع'] },
  { code: 'JOD', written: ['د.أ'] },
  { code: 'LBP', written: ['ل.ل'] },
  { code: 'SYP', written: ['ل.س'] },
  { code: 'CAD', written: ['CA$', 'C$', '$CA', '$ CA'] },
  { code: 'AUD', written: ['AU$', 'A$'] },
  { code: 'USD', written: ['US$', 'US $', '$US', '$ US', 'U.S.$', 'USD$'] },
  { code: 'XOF', written: ['F CFA', 'F.CFA', 'FCFA', 'CFA', 'francs CFA'] },
];

const escaped = (text: string): string => text.replace(/[$]/g, '\\$&');

/** The dots may be followed by a space, and the last letter by a dot of its own. */
function patternOf(written: string): string {
  const dotted = written.split('.').map(escaped).join('\\. ?');
  return written.includes('.') && !written.endsWith('$') ? `${dotted}\\.?` : dotted;
}

const patterns = writtenCurrencies.map(({ code, written }) => ({
  code,
  pattern: new RegExp(`(?<![\\p{L}])(?:${written.map(patternOf).join('|')})(?![\\p{L}$])`, 'giu'),
}));
const marks = /\p{L}\.|\$|cfa/iu;

/** Every currency that is written with marks, as its ISO code: "1200 د.م." becomes "1200 MAD". */
export function withCurrencyCodes(text: string): string {
  if (!marks.test(text)) return text;
  return patterns.reduce((plain, { code, pattern }) => plain.replace(pattern, ` ${code} `), text).trim();
}
