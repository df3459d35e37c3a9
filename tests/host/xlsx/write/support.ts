import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Workbook } from '../../../../src/host/workbook/workbook';
import { readWorkbook } from '../../../../src/host/xlsx/read';
import { writeWorkbook } from '../../../../src/host/xlsx/write';

export type Parts = Readonly<Record<string, string>>;

export function zip(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

export function unzip(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part).toString('latin1')]));
}

/** As text, for looking into. */
export function partText(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  if (!part) throw new Error(`no part ${name}`);
  return Buffer.from(part).toString('utf8');
}

export function open(bytes: Uint8Array): Workbook {
  const result = readWorkbook(bytes);
  if (!result.ok) throw new Error(`${result.code}: ${result.sentence}`);
  return result.workbook;
}

export async function save(workbook: Workbook): Promise<Uint8Array> {
  const result = await writeWorkbook(workbook);
  if (!result.ok) throw new Error(result.sentence);
  return result.bytes;
}

/** Names of parts that are not byte for byte the same, sorted; "+" before a new one, "-" before one that is gone. */
export function differingParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [unzip(before), unzip(after)];
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return names
    .filter((name) => a[name] !== b[name])
    .map((name) => (a[name] === undefined ? `+${name}` : b[name] === undefined ? `-${name}` : name))
    .sort();
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

function relationsXml(items: readonly (readonly [string, string, string])[]): string {
  const list = items.map(([id, type, target]) => `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`).join('');
  return `${declaration}<Relationships xmlns="${packageRelations}">${list}</Relationships>`;
}

/**
 * A workbook with what a writer likes to lose: a chart, a pivot, validations, conditional formats, x14 extensions, sparklines,
 * comments, a protection hash, macros, custom XML, shared and array formulas, a calculation chain, theme fonts and rich text.
 */
export function richParts(): Record<string, string> {
  const types = [
    ['xl/workbook.xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'],
    ['xl/worksheets/sheet1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'],
    ['xl/worksheets/sheet2.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'],
    ['xl/worksheets/sheet3.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'],
    ['xl/styles.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'],
    ['xl/sharedStrings.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml'],
    ['xl/calcChain.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml'],
    ['xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'],
    ['xl/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
    ['xl/tables/table1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml'],
    ['xl/comments1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml'],
    ['xl/pivotTables/pivotTable1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.pivotTable+xml'],
    ['xl/pivotCache/pivotCacheDefinition1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheDefinition+xml'],
    ['customXml/itemProps1.xml', 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'],
  ];
  return {
    '[Content_Types].xml':
      `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>' +
      `${types.map(([part, type]) => `<Override PartName="/${String(part)}" ContentType="${String(type)}"/>`).join('')}</Types>`,
    '_rels/.rels': relationsXml([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><workbookPr codeName="ThisWorkbook"/><bookViews><workbookView activeTab="1" xWindow="7"/></bookViews>` +
      '<sheets><sheet name="Tally" sheetId="4" r:id="rId1"/><sheet name="Pivot &amp; notes" sheetId="9" r:id="rId2"/><sheet name="Other" sheetId="7" state="hidden" r:id="rId3"/></sheets>' +
      '<definedNames><definedName name="Local" localSheetId="2">Other!$A$1</definedName><definedName name="Mixed">SUM(Tally!$B$2:$B$4)+\'Pivot &amp; notes\'!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="2">Other!$A$1:$B$2</definedName></definedNames>' +
      '<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId9"/></pivotCaches><extLst><ext uri="{x}"/></extLst></workbook>',
    'xl/_rels/workbook.xml.rels': relationsXml([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
      ['rId3', 'worksheet', '/xl/worksheets/sheet3.xml'],
      ['rId4', 'styles', 'styles.xml'],
      ['rId5', 'sharedStrings', 'sharedStrings.xml'],
      ['rId6', 'calcChain', 'calcChain.xml'],
      ['rId7', 'vbaProject', 'vbaProject.bin'],
      ['rId8', 'customXml', '../customXml/item1.xml'],
      ['rId9', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
    ]),
    'xl/worksheets/sheet1.xml':
      `${declaration}<worksheet xmlns="${main}" xmlns:r="${relations}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><sheetPr codeName="S1"><tabColor theme="4" tint="-0.25"/></sheetPr><dimension ref="A1:D5"/>` +
      '<sheetViews><sheetView workbookViewId="0" zoomScale="85"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"/>' +
      '<cols><col min="1" max="3" width="12.5" style="1" bestFit="1" customWidth="1"/></cols>' +
      '<sheetData><row r="1" spans="1:3" ht="20" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>' +
      '<row r="2" spans="1:3"><c r="A2" t="inlineStr"><is><r><rPr><b/></rPr><t>bo</t></r><r><t>ld</t></r></is></c><c r="B2" s="2"><v>10</v></c><c r="C2"><f t="shared" ref="C2:C4" si="0">B2*2</f><v>20</v></c></row>' +
      '<row r="3" spans="1:3"><c r="A3" t="s"><v>3</v></c><c r="B3" s="2"><v>20</v></c><c r="C3"><f t="shared" si="0"/><v>40</v></c></row>' +
      '<row r="4" spans="1:3" hidden="1"><c r="A4" t="s"><v>3</v></c><c r="B4" s="2"><v>1.1000000000000001</v></c><c r="C4"><f t="shared" si="0"/><v>2.2000000000000002</v></c></row>' +
      '<row r="5" spans="1:4"><c r="B5" s="2"><f>SUM(B2:B4)</f><v>31.1</v></c><c r="D5" t="e"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData>' +
      '<sheetProtection algorithmName="SHA-512" hashValue="aGFzaA==" saltValue="c2FsdA==" spinCount="100000" sheet="1" formatCells="0"/>' +
      '<conditionalFormatting sqref="B2:B4"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{DA7ABA51-0000-0000-0001-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting>' +
      '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="A2:A4"><formula1>"x,y"</formula1></dataValidation></dataValidations>' +
      '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" scale="80" orientation="landscape" r:id="rId5"/>' +
      '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts>' +
      '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Tally!B2:B4</xm:f><xm:sqref>D2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>',
    'xl/worksheets/_rels/sheet1.xml.rels': relationsXml([
      ['rId1', 'drawing', '../drawings/drawing1.xml'],
      ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['rId3', 'comments', '../comments1.xml'],
      ['rId4', 'table', '../tables/table1.xml'],
      ['rId5', 'printerSettings', '../printerSettings/printerSettings1.bin'],
    ]),
    'xl/worksheets/sheet2.xml': `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData><row r="1"><c r="A1"><v>5</v></c><c r="B1"><f>A1+Tally!B5</f><v>36.1</v></c></row></sheetData></worksheet>`,
    'xl/worksheets/_rels/sheet2.xml.rels': relationsXml([['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml']]),
    'xl/worksheets/sheet3.xml': `${declaration}<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1"><x:f>A1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    'xl/styles.xml':
      `${declaration}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot; kg&quot;"/></numFmts>` +
      '<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><strike/><sz val="12"/><color theme="3" tint="0.4"/><name val="Cambria"/><scheme val="major"/></font></fonts>' +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalUp="1"><left/><right/><top/><bottom/><diagonal style="thin"><color auto="1"/></diagonal></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1"><alignment textRotation="45"/><protection hidden="1"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/><extLst><ext uri="{slicers}"/></extLst></styleSheet>',
    'xl/sharedStrings.xml': `${declaration}<sst xmlns="${main}" count="5" uniqueCount="4"><si><t>Service</t></si><si><t>Count</t></si><si><t>Twice</t></si><si><r><t>rich </t></r><r><rPr><i/></rPr><t>text</t></r></si></sst>`,
    'xl/calcChain.xml': `${declaration}<calcChain xmlns="${main}"><c r="C2" i="4"/><c r="C3"/><c r="C4"/><c r="B5"/><c r="D5"/><c r="B1" i="9" l="1"/><c r="B1" i="7"/></calcChain>`,
    'xl/drawings/drawing1.xml':
      '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>' +
      `<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${relations}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame></xdr:twoCellAnchor></xdr:wsDr>`,
    'xl/drawings/_rels/drawing1.xml.rels': relationsXml([['rId1', 'chart', '../charts/chart1.xml']]),
    'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape/></xml>',
    'xl/charts/chart1.xml': '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart/></c:chartSpace>',
    'xl/tables/table1.xml': `${declaration}<table xmlns="${main}" id="3" name="Tally" displayName="TTally" ref="A1:C4" totalsRowShown="0"><autoFilter ref="A1:C4"/><tableColumns count="3"><tableColumn id="1" name="Service"/><tableColumn id="2" name="Count" dataDxfId="0"/><tableColumn id="5" name="Twice"><calculatedColumnFormula>B2*2</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleLight1" showRowStripes="1"/></table>`,
    'xl/comments1.xml': `${declaration}<comments xmlns="${main}"><authors><author>a</author></authors><commentList><comment ref="A2" authorId="0"><text><t>note</t></text></comment></commentList></comments>`,
    'xl/printerSettings/printerSettings1.bin': 'printer',
    'xl/pivotTables/pivotTable1.xml': `${declaration}<pivotTableDefinition xmlns="${main}" name="P" cacheId="1"><location ref="D1:E3"/></pivotTableDefinition>`,
    'xl/pivotTables/_rels/pivotTable1.xml.rels': relationsXml([
      ['rId1', 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml'],
    ]),
    'xl/pivotCache/pivotCacheDefinition1.xml': `${declaration}<pivotCacheDefinition xmlns="${main}"/>`,
    'xl/vbaProject.bin': 'macro bytes',
    'customXml/item1.xml': '<d xmlns="urn:theirs">kept</d>',
    'customXml/itemProps1.xml':
      '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{11111111-2222-3333-4444-555555555555}"/>',
    'customXml/_rels/item1.xml.rels': relationsXml([['rId1', 'customXmlProps', 'itemProps1.xml']]),
  };
}

export function richWorkbook(): Uint8Array {
  return zip(richParts());
}
