/** What several rules need and none should make twice: made at the first call in a check, kept as long as its context. */
import type { CheckContext } from './context';

export function perCheck<Made>(make: (context: CheckContext) => Made): (context: CheckContext) => Made {
  const kept = new WeakMap<CheckContext, { readonly made: Made }>();
  return (context) => {
    const before = kept.get(context);
    if (before) return before.made;
    const made = make(context);
    kept.set(context, { made });
    return made;
  };
}
