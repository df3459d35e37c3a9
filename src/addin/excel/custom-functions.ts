/** What custom functions need of Office: their errors, and the language of the user. */
import { languages, type Language } from '../../core/model/roles';
import { displayLanguage } from './office';

/** The two errors that can carry a message. */
export function functionError(code: '#N/A' | '#VALUE!', message: string): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(code === '#N/A' ? notAvailable : invalidValue, message);
}

/** Of Excel's menus; English for one that we don't speak. */
export function functionLanguage(): Language {
  const start = displayLanguage().slice(0, 2).toLowerCase();
  return languages.find((known) => known === start) ?? 'en';
}
