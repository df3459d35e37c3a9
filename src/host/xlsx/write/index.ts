export { writeWorkbook } from './write-workbook';
export type { WriteResult } from './write-workbook';
