/** The pane's own memory; see the folder excel. */
export { readPreferences, writePreferences, type Preferences } from '../excel/preferences';
