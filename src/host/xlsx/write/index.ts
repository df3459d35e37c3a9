export { writeWorkbook } from './write-workbook';
export type { WriteOptions, WriteResult } from './write-workbook';
