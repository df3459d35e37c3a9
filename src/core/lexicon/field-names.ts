/** From a header's wording to the field that it names. */
import type { FieldSchema } from './fields';
import { fieldSchemas } from './fields';
import { phraseAt, words } from './folding';

interface Synonym {
  readonly schema: FieldSchema;
  readonly phrase: readonly string[];
  readonly letters: number;
}

const longestHeader = 14;
/** A word that is a small part of a long header ("Women's Equality …") does not say what the column holds. */
const leastCoverage = 0.25;

const synonyms: ReadonlyMap<string, readonly Synonym[]> = byFirstWord();

function byFirstWord(): ReadonlyMap<string, readonly Synonym[]> {
  const index = new Map<string, Synonym[]>();
  for (const schema of fieldSchemas) {
    for (const text of Object.values(schema.headers).flat()) {
      const phrase = words(text);
      const [first] = phrase;
      if (first === undefined) continue;
      const synonym = { schema, phrase, letters: phrase.join('').length };
      const known = index.get(first);
      if (known) known.push(synonym);
      else index.set(first, [synonym]);
    }
  }
  return index;
}

/** Longer phrases say more; a phrase that is the whole header says most, one at its start more than one further on. */
function strength(synonym: Synonym, header: readonly string[], at: number): number {
  if (synonym.phrase.length === header.length) return 1000;
  if (synonym.letters <= 3 || synonym.letters < header.join('').length * leastCoverage) return 0;
  return synonym.phrase.length * 20 + Math.min(synonym.letters, 15) + (at === 0 ? 12 : 0);
}

function bestIn(
  header: readonly string[],
  fits: (schema: FieldSchema) => boolean = () => true,
): { readonly schema: FieldSchema; readonly score: number } | null {
  let best: { readonly schema: FieldSchema; readonly score: number } | null = null;
  if (header.length > longestHeader) return null;
  header.forEach((word, at) => {
    for (const synonym of synonyms.get(word) ?? []) {
      if (!fits(synonym.schema)) continue;
      if (phraseAt(header.slice(at, at + synonym.phrase.length), synonym.phrase) !== 0) continue;
      const score = strength(synonym, header, at);
      if (score > 0 && (!best || score > best.score)) best = { schema: synonym.schema, score };
    }
  });
  return best;
}

/** The field that a header names, its lowest level first; `null` where no level is known. `levels` run from the top. */
export function fieldNamed(levels: readonly string[]): FieldSchema | null {
  for (let level = levels.length - 1; level >= 0; level--) {
    const header = words(levels[level] ?? '');
    const found = bestIn(header);
    if (found) return countedBy(header, level > 0 ? words(levels[level - 1] ?? '') : [], found.schema) ?? found.schema;
  }
  return null;
}

/** What a number is of: "Nombre de bénévoles", or "Nombre" under "Patients". */
function countedBy(header: readonly string[], above: readonly string[], schema: FieldSchema): FieldSchema | null {
  if (!isNumber(header, schema)) return null;
  return bestIn(header.length > 1 ? header : above, hasUnit)?.schema ?? null;
}

const numberWords = new Set(['nombre', 'nb', 'nbre', 'number', 'no', 'عدد', 'effectif'].flatMap((word) => words(word)));
const hasUnit = (schema: FieldSchema): boolean => schema.kind === 'count' && schema.unit !== 'none';

const isNumber = (header: readonly string[], { role }: FieldSchema): boolean => role === 'count' && numberWords.has(header[0] ?? '');

const isFigure = ({ kind }: FieldSchema): boolean => kind === 'count' || kind === 'amount' || kind === 'percent';

/** The kind of figure that a header names, whatever else it says: "Consultations" over "Jour 1". */
export function figureNamed(levels: readonly string[]): FieldSchema | null {
  for (let level = levels.length - 1; level >= 0; level--) {
    const found = bestIn(words(levels[level] ?? ''), isFigure);
    if (found) return found.schema;
  }
  return null;
}

/** Whether the text is exactly a header that the schema knows. */
export function isKnownHeader(text: string): boolean {
  const found = bestIn(words(text));
  return found !== null && found.score >= 1000;
}
