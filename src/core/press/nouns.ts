/** What a word of running text counts: its concept, and a stem under which its forms are one. */
import { accusativeEnding, joinedArticles, joinedPrefixes, nounEndings, surgicalWords } from '../lexicon/press-forms';
import { pressConcepts, type PressClass, type PressConcept } from '../lexicon/press-nouns';
import type { Unit } from '../model/roles';
import { remembering } from '../reading/remember';
import { foldLetters } from '../reading/text';

const byWord = new Map<string, PressConcept>();
for (const concept of pressConcepts) for (const word of concept.words.split(' ')) byWord.set(foldLetters(word), concept);

const prefixed = joinedPrefixes;

/** `word` folded; articles, joined prepositions and plural endings don't matter. */
export const conceptOf = remembering(20_000, (word): PressConcept | null => known(word) ?? known(word.replace(prefixed, '')) ?? null);

/** Without any prefix taken off. */
export const isConceptWord = (word: string): boolean => known(word) !== undefined;

function known(word: string): PressConcept | undefined {
  const bare = byWord.get(word) ?? (word.length > 4 && accusativeEnding.test(word) ? byWord.get(word.slice(0, -1)) : undefined);
  return bare ?? (word.length > 3 && /[sx]$/.test(word) ? byWord.get(word.slice(0, -1)) : undefined);
}

/** Singular and plural, definite and not, under one form as far as endings tell. */
export function stemOf(word: string): string {
  const bare = word.replace(joinedArticles, '');
  if (/^[a-z]/.test(bare)) return bare.length > 3 ? bare.replace(/(?:ies|y)$/, 'i').replace(/[sx]$/, '') : bare;
  return bare.length > 3 ? bare.replace(nounEndings, '') : bare;
}

const surgical = surgicalWords;
const operation = byWord.get('operation') ?? null;

/** "interventions chirurgicales" are operations. */
export function refined(concept: PressConcept | null, next: string): PressConcept | null {
  return concept?.id === 'act' && surgical.test(next) ? operation : concept;
}

const units: Readonly<Record<PressClass, Unit>> = {
  person: 'person',
  staff: 'person',
  service: 'service',
  operation: 'operation',
  goods: 'unit',
  place: 'unit',
  event: 'unit',
  time: 'none',
  length: 'none',
  none: 'unit',
};

export function unitOfConcept(concept: PressConcept | null): Unit {
  return concept === null ? 'none' : units[concept.group];
}
