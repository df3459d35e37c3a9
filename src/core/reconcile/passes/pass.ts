/** One way to find matches. Each is surer than those after it, and sees only the lines that they left free. */
import type { Matching, PassId } from '../matching';

export interface Pass {
  readonly id: PassId;
  readonly run: (matching: Matching) => void;
}
