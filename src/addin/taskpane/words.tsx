/** The pane's language: every text on a screen comes through `useWords`. */
import { createContext, useContext } from 'react';
import type { MessageArguments } from '../../core/model/findings';
import type { Language } from '../../core/model/roles';
import { say } from '../../core/wording/wording';

export interface Words {
  readonly language: Language;
  /** The text of `pane.<key>`. */
  readonly t: (key: string, args?: MessageArguments) => string;
  /** The text of any key of the catalogue. */
  readonly say: (key: string, args?: MessageArguments) => string;
}

export function wordsOf(language: Language): Words {
  return { language, t: (key, args) => say(language, `pane.${key}`, args), say: (key, args) => say(language, key, args) };
}

export function directionOf(language: Language): 'rtl' | 'ltr' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** The language of a tag such as "fr-CA"; English for one that we don't speak. */
export function languageOfTag(tag: string): Language {
  const start = tag.slice(0, 2).toLowerCase();
  return start === 'ar' || start === 'fr' ? start : 'en';
}

export const WordsContext = createContext<Words>(wordsOf('en'));

export function useWords(): Words {
  return useContext(WordsContext);
}
