/** Undo: take back the last thing that Qafila wrote. */
import * as session from '../excel/session';

export type { UndoResult } from '../excel/session';

export function undo(): Promise<session.UndoResult | session.Refused> {
  return session.undo();
}

export function undoable(): ReturnType<typeof session.undoable> {
  return session.undoable();
}
