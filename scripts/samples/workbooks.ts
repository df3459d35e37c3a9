/** What the builders of sample workbooks share. */
import { emptySheetData } from '../../src/host/workbook/sheet-data';
import { defaultStyle, StyleTable } from '../../src/host/workbook/styles';
import { Workbook } from '../../src/host/workbook/workbook';
import { writeWorkbook } from '../../src/host/xlsx/write';

/** One empty sheet; Arial, which every Excel has and which draws Arabic and Latin alike. */
export function emptyWorkbook(sheetName: string, rightToLeft: boolean): Workbook {
  return new Workbook({
    sheets: [{ name: sheetName, data: { ...emptySheetData(), rightToLeft } }],
    names: [],
    dateSystem: 1900,
    activeSheet: 0,
    customXml: [],
    styles: new StyleTable({ ...defaultStyle, fontName: 'Arial', fontSize: 11 }),
    source: null,
  });
}

export async function save(workbook: Workbook): Promise<Uint8Array> {
  const written = await writeWorkbook(workbook);
  if (!written.ok) throw new Error(written.sentence);
  return written.bytes;
}
