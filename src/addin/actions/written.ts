/** Tells whoever shows the workbook's state that an action of ours wrote to it. */
const listeners = new Set<() => void>();

/** Returns how to stop listening. */
export function onWritten(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function written(): void {
  for (const listener of listeners) listener();
}
