import type { Style } from '../../workbook/types';
import { Archive } from './archive';
import { escapeAttribute } from './xml';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';

export const emptyWorksheet = (namespace: string) => `${declaration}<worksheet xmlns="${namespace}"><sheetData/></worksheet>`;

export const stylesContentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** One format: the font given, no fill, no lines. */
export const emptyStyles = (namespace: string, { fontName, fontSize }: Pick<Style, 'fontName' | 'fontSize'>) =>
  `${declaration}<styleSheet xmlns="${namespace}"><fonts count="1"><font><sz val="${String(fontSize)}"/><color rgb="FF000000"/><name val="${escapeAttribute(fontName)}"/><family val="2"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** LibreOffice keeps the cached results of a writer that it knows, and would make #NAME? of our functions for any other. */
const properties = `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><AppVersion>16.0300</AppVersion></Properties>`;

/** The bytes of a workbook that has everything but sheets: what a workbook without source is replayed over. */
export function emptyPackage(dateSystem: 1900 | 1904, font: Pick<Style, 'fontName' | 'fontSize'>): Uint8Array {
  const archive = new Archive(null);
  archive.write(
    '[Content_Types].xml',
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
      `<Override PartName="/xl/styles.xml" ContentType="${stylesContentType}"/>` +
      '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>',
  );
  archive.write(
    '_rels/.rels',
    `${declaration}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${relations}/extended-properties" Target="docProps/app.xml"/></Relationships>`,
  );
  archive.write('docProps/app.xml', properties);
  archive.write(
    'xl/workbook.xml',
    `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr${dateSystem === 1904 ? ' date1904="1"' : ''}/><bookViews><workbookView/></bookViews><sheets></sheets></workbook>`,
  );
  archive.write(
    'xl/_rels/workbook.xml.rels',
    `${declaration}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
  );
  archive.write('xl/styles.xml', emptyStyles(main, font));
  return archive.toBytes();
}
