/** The look of generated sheets: one place for colours and sizes, so that all of them are of one family. */
import type { BorderStyle, CellFormat } from '../model/plans';
import type { Language } from '../model/roles';

const line: BorderStyle = { style: 'thin', color: '#BFBFBF' };
const strongLine: BorderStyle = { style: 'medium', color: '#0B6E4F' };
const ink = '#1F2D28';

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
export const draft: CellFormat = {
  bold: true,
  fontSize: 10,
  horizontal: 'center',
  fontColor: '#A4262C',
  fillColor: '#FDE7E9',
  wrap: true,
};
export const noDraft: CellFormat = { fontSize: 10, fillColor: '#FFFFFF' };
export const section: CellFormat = { bold: true, fontSize: 12, fontColor: '#FFFFFF', fillColor: '#0B6E4F' };
export const label: CellFormat = { bold: true, fontColor: '#404040', wrap: true };
export const plain: CellFormat = { wrap: true };
export const head: CellFormat = { bold: true, fillColor: '#E3F1EA', wrap: true, borders: { top: line, bottom: line } };
export const body: CellFormat = { wrap: true, borders: { bottom: line } };
export const strong: CellFormat = { bold: true, wrap: true, borders: { top: line, bottom: line } };
export const total: CellFormat = { bold: true, wrap: true, fillColor: '#F2F2F2', borders: { top: strongLine, bottom: line } };
export const quiet: CellFormat = { italic: true, wrap: true, borders: { bottom: line } };
export const small: CellFormat = { fontSize: 9, wrap: true, fontColor: '#404040', vertical: 'top' };
export const remark: CellFormat = { fontSize: 9, bold: false, wrap: true };
export const signature: CellFormat = { horizontal: 'center', fontSize: 10, borders: { top: line } };
export const letterhead: CellFormat = { bold: true, fontSize: 12, fontColor: ink, wrap: true };
export const letterheadLine: CellFormat = { fontSize: 10, fontColor: '#404040', wrap: true };
export const reference: CellFormat = { fontSize: 10, fontColor: '#404040', wrap: true };
export const cardFigure: CellFormat = {
  bold: true,
  fontSize: 20,
  fontColor: '#0B6E4F',
  horizontal: 'center',
  borders: { top: line, left: line, right: line },
};
export const cardLabel: CellFormat = {
  fontSize: 10,
  horizontal: 'center',
  vertical: 'top',
  wrap: true,
  borders: { bottom: line, left: line, right: line },
};
export const listItem: CellFormat = { wrap: true, fontSize: 10 };
export const fingerprint: CellFormat = { bold: true, fontSize: 16, horizontal: 'center', readingOrder: 'ltr', fontName: 'Courier New' };
export const done: CellFormat = { fontSize: 10, wrap: true };
export const signatory: CellFormat = { bold: true, horizontal: 'center', fontSize: 10, wrap: true };
export const signatoryName: CellFormat = { horizontal: 'center', fontSize: 10, fontColor: '#404040', vertical: 'top' };
export const signatureBox: CellFormat = { borders: { top: line, bottom: line, left: line, right: line } };
export const chartData: CellFormat = { fontSize: 8, fontColor: '#808080', horizontal: 'general' };

/** U+202F between groups, in every language and on every machine; Excel's own grouping follows the machine's country. */
const group = '\u202F';
const grouped = (end: string): string => `[>=1000000]#${group}###${group}##0${end};[>=1000]#${group}##0${end};0${end}`;

/** Left to right in every language. */
export const count: CellFormat = { numberFormat: grouped(''), horizontal: 'center', readingOrder: 'ltr' };
export const amount: CellFormat = { numberFormat: grouped('.00'), horizontal: 'center', readingOrder: 'ltr' };
export const share: CellFormat = { numberFormat: '0.0%', horizontal: 'center', readingOrder: 'ltr' };
export const change: CellFormat = { numberFormat: '+0.0%;-0.0%;0.0%', horizontal: 'center', readingOrder: 'ltr' };
export const date: CellFormat = { numberFormat: 'dd/mm/yyyy', readingOrder: 'ltr' };
