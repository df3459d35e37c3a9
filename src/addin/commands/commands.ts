/** The ribbon's commands, by the names that the manifest gives them. Each opens the pane on its screen. */
import { associateCommand, showPane } from '../excel/office';
import { wantScreen, type Screen } from '../actions/screens';

const screenOfCommand: Readonly<Record<string, Screen>> = {
  check: 'check',
  bulletin: 'summaries',
  breakdown: 'breakdown',
  insert: 'functions',
  freeze: 'freeze',
  undo: 'undo',
};

export function registerCommands(): void {
  for (const [name, screen] of Object.entries(screenOfCommand)) {
    associateCommand(name, async () => {
      wantScreen(screen);
      await showPane();
    });
  }
}
