/** Everything that Qafila does, by the name that ribbon, pane and command line use. */
export { applySuggestion } from './apply-suggestion';
export { breakdown } from './breakdown';
export { insertBreakdownSheet } from './breakdown-insert';
export { check } from './check';
export { freeze } from './freeze';
export { insertSummaries, listSummaries } from './insert-summaries';
export { pressCheck } from './press';
export { decide, reconcile, takeBackDecisions, writeReconciliationSheet } from './reconcile';
export { insertTemplates, inspectTemplates, repairTemplates } from './templates';
export { onScreenWanted, wantScreen } from './screens';
export { undo, undoable } from './undo';
