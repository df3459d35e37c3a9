/** What the pane remembers of this user on this machine, none of it about a workbook. Only the pane loads this file. */
import { Storage, StorageType } from '@microsoft/office-js-helpers';
import { z } from 'zod';
import { languages } from '../../core/model/roles';

const preferencesSchema = z.object({ language: z.enum(languages).optional(), sheetLanguage: z.enum(languages).optional() });
export type Preferences = z.infer<typeof preferencesSchema>;

const key = 'pane';

function storage(): Storage<Preferences> {
  return new Storage<Preferences>('qafila', StorageType.LocalStorage);
}

export function readPreferences(): Preferences {
  const parsed = preferencesSchema.safeParse(storage().get(key));
  return parsed.success ? parsed.data : {};
}

export function writePreferences(preferences: Preferences): void {
  storage().set(key, preferences);
}
