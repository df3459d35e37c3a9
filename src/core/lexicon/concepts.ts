/** Words of one concept in three languages, and which concept a text names. */
import type { Language } from '../model/roles';
import { folded, phraseAt, words } from './folding';

/** One term a line; the first of each language is the one that is printed. */
export type Terms = Readonly<Record<Language, readonly string[]>>;

interface Phrase<Concept extends string> {
  readonly concept: Concept;
  readonly words: readonly string[];
}

export interface Matcher<Concept extends string> {
  /** The concept that the text is a term of, whatever its spelling; `null` where it says anything more. */
  readonly exact: (text: string) => Concept | null;
  /** The concept that the text begins with. */
  readonly leading: (text: string) => Concept | null;
  /** The concept that stands anywhere in the text, the longest phrase first. */
  readonly within: (text: string) => Concept | null;
}

export function matcher<Concept extends string>(concepts: Readonly<Record<Concept, Terms>>): Matcher<Concept> {
  const phrases = (Object.entries(concepts) as [Concept, Terms][])
    .flatMap(([concept, terms]) =>
      [...terms.ar, ...terms.fr, ...terms.en].map((term): Phrase<Concept> => ({ concept, words: words(term) })),
    )
    .filter((phrase) => phrase.words.length > 0)
    .sort((one, other) => other.words.length - one.words.length);
  const exact = new Map<string, Concept>();
  for (const phrase of phrases) {
    const key = phrase.words.join(' ');
    if (!exact.has(key)) exact.set(key, phrase.concept);
  }
  const first = (text: string, fits: (at: number) => boolean): Concept | null => {
    const told = words(text);
    return phrases.find((phrase) => fits(phraseAt(told, phrase.words)))?.concept ?? null;
  };
  return {
    exact: (text) => exact.get(folded(text)) ?? null,
    leading: (text) => first(text, (at) => at === 0),
    within: (text) => first(text, (at) => at >= 0),
  };
}
