/** Which screen of the pane is wanted: the ribbon asks, the pane shows. A wish made before the pane is there is kept for it. */
export type Screen =
  'check' | 'summaries' | 'breakdown' | 'reconcile' | 'press' | 'templates' | 'functions' | 'freeze' | 'undo' | 'mapping' | 'rules' | 'log';

let wanted: Screen | null = null;
let listener: ((screen: Screen) => void) | null = null;

export function wantScreen(screen: Screen): void {
  if (listener) listener(screen);
  else wanted = screen;
}

/** One listener: the pane. Returns how to stop listening. */
export function onScreenWanted(show: (screen: Screen) => void): () => void {
  listener = show;
  if (wanted) show(wanted);
  wanted = null;
  return () => {
    listener = null;
  };
}
