/** What the pane remembers of this user on this machine, none of it about a workbook. Only the pane loads this file. */
import { Storage, StorageType } from '@microsoft/office-js-helpers';
import { z } from 'zod';
import { languages } from '../../core/model/roles';

const preferencesSchema = z.object({ language: z.enum(languages).optional(), sheetLanguage: z.enum(languages).optional() });
export type Preferences = z.infer<typeof preferencesSchema>;

const key = 'pane';

/** `null` where the browser keeps nothing for pages inside other pages: Excel for the web with third-party storage blocked. */
function storage(): Storage<Preferences> | null {
  try {
    return new Storage<Preferences>('qafila', StorageType.LocalStorage);
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

export function readPreferences(): Preferences {
  const parsed = preferencesSchema.safeParse(storage()?.get(key));
  return parsed.success ? parsed.data : {};
}

export function writePreferences(preferences: Preferences): void {
  storage()?.set(key, preferences);
}
