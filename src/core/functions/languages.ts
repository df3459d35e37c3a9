import { languages, type Language } from '../model/roles';
import { textOf } from './arguments';
import { invalid, type Argument, type FunctionContext, type Outcome } from './result';

/** "ar", "fr-FR", "EN" …; the user's own where it is left out. */
export function languageOf(argument: Argument, context: FunctionContext): Outcome<Language> {
  const text = textOf(argument, 'language');
  if (!text.ok) return text;
  if (text.value === null) return { ok: true, value: context.language };
  const wanted = text.value.toLowerCase().split(/[-_]/)[0];
  const language = languages.find((known) => known === wanted);
  return language === undefined
    ? invalid('unknown-choice', { parameter: 'language', text: text.value, choices: languages.join(', ') })
    : { ok: true, value: language };
}
