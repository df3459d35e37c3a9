/** Breakdowns of tables by one to three fields. */
export { groupRows, type ColumnOf, type Groups, type Source, type UnreadableCell } from './group';
export type { Rows } from './reading';
export { compareLabels, type Order } from './order';
export { breakdownTable, ranking, type BreakdownOptions, type BreakdownRow, type BreakdownTable } from './table';
export { crossTable, type CrossTable } from './crosstab';
export { largestRemainderShares, plainShares, type Shares } from './shares';
