/** The look of generated sheets: one place for colours and sizes, so that all of them are of one family. */
import type { BorderStyle, CellFormat } from '../model/plans';
import type { Language } from '../model/roles';

const line: BorderStyle = { style: 'thin', color: '#BFBFBF' };
const strongLine: BorderStyle = { style: 'medium', color: '#0B6E4F' };

export const startOf = (language: Language): 'right' | 'left' => (language === 'ar' ? 'right' : 'left');

/** Points. */
export const bodySize = 11;

/** Fonts that hold Arabic and Latin and are on every machine that prints. */
export function base(language: Language): CellFormat {
  return {
    fontName: 'Arial',
    fontSize: bodySize,
    vertical: 'center',
    readingOrder: language === 'ar' ? 'rtl' : 'ltr',
    horizontal: startOf(language),
  };
}

export const title: CellFormat = { bold: true, fontSize: 18, fontColor: '#0B6E4F', horizontal: 'center', borders: { bottom: strongLine } };
export const subtitle: CellFormat = { bold: true, fontSize: 13, horizontal: 'center', wrap: true };
export const draft: CellFormat = { bold: true, fontSize: 13, horizontal: 'center', fontColor: '#A4262C', fillColor: '#FDE7E9' };
export const section: CellFormat = { bold: true, fontSize: 12, fontColor: '#FFFFFF', fillColor: '#0B6E4F' };
export const label: CellFormat = { bold: true, fontColor: '#404040', wrap: true };
export const plain: CellFormat = { wrap: true };
export const head: CellFormat = { bold: true, fillColor: '#E3F1EA', wrap: true, borders: { top: line, bottom: line } };
export const body: CellFormat = { wrap: true, borders: { bottom: line } };
export const strong: CellFormat = { bold: true, wrap: true, borders: { top: line, bottom: line } };
export const small: CellFormat = { fontSize: 9, wrap: true, fontColor: '#404040', vertical: 'top' };
export const signature: CellFormat = { horizontal: 'center', fontSize: 10, borders: { top: line } };

/** Counts without grouping marks in the cell: the number format writes them, left to right in every language. */
export const count: CellFormat = { numberFormat: '#,##0', horizontal: 'center', readingOrder: 'ltr' };
export const share: CellFormat = { numberFormat: '0.0%', horizontal: 'center', readingOrder: 'ltr' };
export const date: CellFormat = { numberFormat: 'dd/mm/yyyy', readingOrder: 'ltr' };
