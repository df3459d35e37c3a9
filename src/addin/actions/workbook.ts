/** What screens need of the open workbook besides the actions: to show cells, to know of edits. */
export { Cancelled, onEdited, select, selection, type Refused } from '../excel/session';
