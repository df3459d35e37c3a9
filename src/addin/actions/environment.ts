/** Facts about the Excel that we run in, for the screens. */
export { displayLanguage } from '../excel/office';
export { onStateDropped } from '../excel/session';
