/** The name under which the runtime offers the actions to hosts without a screen, and to the pane's own bundle. */
import type * as actions from './index';

export interface QafilaGlobal {
  readonly actions: typeof actions;
  /** False where the page is opened outside Excel. */
  readonly ready: Promise<boolean>;
}
