/** Reads what it can of data that may be damaged: an entry that is none is left out, the rest is kept. */
import type { z } from 'zod';

/** Beyond this the data is none of ours. */
const mostTurns = 100;

/** `null` where nothing of the data has the schema's form. `isComplete`: nothing was left out. */
export function salvage<Value>(schema: z.ZodType<Value>, raw: unknown): { readonly value: Value; readonly isComplete: boolean } | null {
  let data = raw;
  for (let turn = 0; turn < mostTurns; turn++) {
    const parsed = schema.safeParse(data);
    if (parsed.success) return { value: parsed.data, isComplete: turn === 0 };
    const paths = parsed.error.issues.map(({ path }) => path.filter((step) => typeof step !== 'symbol'));
    if (paths.some((path) => path.length === 0)) return null;
    data = without(data, paths);
  }
  return null;
}

/** Of each path the first entry of a list is left out, or else the first key. */
function without(data: unknown, paths: readonly (readonly (string | number)[])[]): unknown {
  if (Array.isArray(data)) {
    const bad = new Set(paths.map(([first]) => Number(first)));
    return data.filter((_, index) => !bad.has(index));
  }
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
      const own = paths.filter(([first]) => first === key).map(([, ...rest]) => rest);
      if (own.length === 0) return [[key, value] as const];
      const canGoDeeper = own.every((rest) => rest.some((step) => typeof step === 'number'));
      return canGoDeeper ? [[key, without(value, own)] as const] : [];
    }),
  );
}
