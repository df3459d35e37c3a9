export { detectFormat } from './format';
export type { FileFormat } from './format';
export type { ReadFailureCode, ReadResult } from './outcome';
export { readWorkbook } from './read-workbook';
