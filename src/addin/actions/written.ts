/** Tells whoever shows the workbook's state that an action of ours wrote to it. */
/** What the action changed: contents of cells, or only how they look. */
export type Wrote = 'contents' | 'looks';

const listeners = new Set<(what: Wrote) => void>();

/** Returns how to stop listening. */
export function onWritten(listener: (what: Wrote) => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function written(what: Wrote = 'contents'): void {
  for (const listener of listeners) listener(what);
}
