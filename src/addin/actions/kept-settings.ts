/** The settings that the workbook keeps, changed in one go; what was last checked is judged again with them. */
import type { CheckSettings } from '../../core/model/settings';
import { checkSettingsSchema } from '../../core/model/settings-schema';
import * as session from '../excel/session';
import { judgeAgain } from './check';

const listeners = new Set<() => void>();

/** Returns how to stop listening. */
export function onSettingsChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export type Changed = { readonly done: true } | session.Refused;

export function readSettings(): Promise<{ readonly done: true; readonly value: CheckSettings } | session.Refused> {
  return session.load('settings', checkSettingsSchema, {});
}

export async function changeSettings(change: (settings: CheckSettings) => CheckSettings): Promise<Changed> {
  const saved = await session.update('settings', checkSettingsSchema, {}, change);
  if (!saved.done) return saved;
  for (const listener of listeners) listener();
  const judged = await judgeAgain();
  return judged?.done === false ? judged : { done: true };
}
