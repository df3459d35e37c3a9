/** Which country a workbook's places lie in, and which language its Latin texts are in. */
import { folded } from '../lexicon/folding';
import { tallyTerms } from '../lexicon/tally-terms';
import { findPlace } from '../reading/places';
import { isArabic } from '../reading/text';
import type { Campaign } from './campaign';
import type { Cells } from './cells';
import { allFigures } from './campaign';

const spelled = (language: 'fr' | 'en'): ReadonlySet<string> =>
  new Set(Object.values(tallyTerms).flatMap((terms) => terms[language].map(folded)));
const french = spelled('fr');
const english = spelled('en');
const frenchMarks = /[éèêàçùœ]|\b(?:de|du|des|le|la|les|et|nombre)\b/iu;
const englishMarks = /\b(?:of|the|and|number|total by)\b/iu;

/** French where nothing tells: it is what most offices of the three countries write. */
export function latinLanguage(cells: Cells, campaigns: readonly Campaign[]): 'fr' | 'en' {
  let balance = 0;
  const texts = [
    ...cells.recognition.regions.flatMap(({ fields, title }) => [...fields.map(({ header }) => header), title]),
    ...campaigns.flatMap(({ figures }) => allFigures(figures).map(({ label }) => label)),
  ];
  for (const text of texts) {
    if (text === '' || isArabic(text)) continue;
    const key = folded(text);
    const [isFrench, isEnglish] = [french.has(key), english.has(key)];
    if (isFrench !== isEnglish) balance += isFrench ? 3 : -3;
    if (frenchMarks.test(text)) balance += 1;
    if (englishMarks.test(text)) balance -= 1;
  }
  return balance >= 0 ? 'fr' : 'en';
}

/** ISO code; Morocco where no place tells. */
export function countryOf(campaigns: readonly Campaign[]): string {
  const counts = new Map<string, number>();
  for (const { place, province, region, name, shortName } of campaigns) {
    for (const text of new Set([place?.text, province?.text, region?.text, name, shortName])) {
      const found = text === undefined ? null : findPlace(text);
      if (found && 'place' in found) counts.set(found.place.country, (counts.get(found.place.country) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? 'MA';
}
