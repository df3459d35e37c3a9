import fc from 'fast-check';
import { Workbook } from '../../../../src/host/workbook/workbook';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWorkbook } from '../../../../src/host/xlsx/write';
import { differingParts, open, partText, richParts, richWorkbook, save, unzip, zip } from './support';

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
const sheet1 = 'xl/worksheets/sheet1.xml';

function opened(bytes = richWorkbook()) {
  const workbook = open(bytes);
  const sheet = workbook.sheet('Tally');
  if (!sheet) throw new Error('no sheet');
  return { bytes, workbook, sheet };
}

/** A cell's whole element. */
function cell(xml: string, address: string): string {
  return new RegExp(`<(?:x:)?c r="${address}"(?:[^>]*/>|[^]*?</(?:x:)?c>)`).exec(xml)?.[0] ?? '';
}

describe('cells of a sheet that is there', () => {
  test('an untouched workbook keeps every byte of every part', async () => {
    const { bytes, workbook } = opened();
    expect(differingParts(bytes, await save(workbook))).toEqual([]);
  });

  test('one changed figure changes one cell and nothing else', async () => {
    const { bytes, workbook, sheet } = opened();
    sheet.setValue(1, 1, 2857);
    const after = await save(workbook);
    expect(differingParts(bytes, after)).toEqual([sheet1]);
    expect(partText(after, sheet1)).toBe(
      partText(bytes, sheet1).replace('<c r="B2" s="2"><v>10</v></c>', '<c r="B2" s="2"><v>2857</v></c>'),
    );
  });

  test('a value that is put back leaves the part as it was, shared strings and rich text too', async () => {
    const { bytes, workbook, sheet } = opened();
    for (const [row, column] of [
      [1, 1],
      [2, 0],
      [0, 1],
    ] as const) {
      const old = sheet.value(row, column);
      sheet.setValue(row, column, 'x');
      sheet.setValue(row, column, old);
    }
    expect(differingParts(bytes, await save(workbook))).toEqual([]);
  });

  test('a recalculated result replaces the cached value and keeps the formula', async () => {
    const { bytes, workbook, sheet } = opened();
    sheet.setCalculated(4, 1, 'text');
    sheet.setCalculated(3, 2, 2.2);
    sheet.setCalculated(4, 3, { error: '#DIV/0!' });
    const after = await save(workbook);
    expect(partText(after, sheet1)).toBe(
      partText(bytes, sheet1).replace(
        '<c r="B5" s="2"><f>SUM(B2:B4)</f><v>31.1</v></c>',
        '<c r="B5" s="2" t="str"><f>SUM(B2:B4)</f><v>text</v></c>',
      ),
    );
  });

  test('cells and rows that the file has not are added in their place, and the hints widened', async () => {
    const { workbook, sheet } = opened();
    sheet.setValue(4, 2, 7);
    sheet.setValue(9, 5, 8);
    const xml = partText(await save(workbook), sheet1);
    expect(xml).toContain('</c><c r="C5" s="1"><v>7</v></c><c r="D5"');
    expect(xml).toContain('</row><row r="10"><c r="F10"><v>8</v></c></row></sheetData>');
    expect(xml).toContain('<dimension ref="A1:F10"/>');
  });

  test('overwriting the first cell of a shared formula leaves the others theirs', async () => {
    const { workbook, sheet } = opened();
    sheet.setValue(1, 2, 99);
    const after = await save(workbook);
    const xml = partText(after, sheet1);
    expect(cell(xml, 'C3')).toBe('<c r="C3"><f>B3*2</f><v>40</v></c>');
    expect(cell(xml, 'C4')).toContain('<f>B4*2</f>');
    expect(open(after).sheet('Tally')?.formula(3, 2)).toBe('=B4*2');
    expect(partText(after, 'xl/calcChain.xml')).toContain('<c r="C3" i="4"/><c r="C4"/>');
  });

  test('a formula without result asks for calculation on load; one with a result does not', async () => {
    const first = opened();
    first.sheet.setFormula(6, 0, '=SUM(B2:B3)');
    first.sheet.setCalculated(6, 0, 30);
    const calculated = await save(first.workbook);
    expect(differingParts(first.bytes, calculated)).toEqual([sheet1]);
    expect(cell(partText(calculated, sheet1), 'A7')).toBe('<c r="A7" s="1"><f>SUM(B2:B3)</f><v>30</v></c>');
    const second = opened();
    second.sheet.setFormula(6, 0, '=SUM(B2:B3)');
    expect(partText(await save(second.workbook), 'xl/workbook.xml')).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  });

  test('a changed cell beside formulas that could not be recalculated asks for calculation on load', async () => {
    const { bytes, workbook, sheet } = opened();
    const untouched = await writeWorkbook(workbook, { hasNotRecalculated: true });
    expect(untouched.ok && differingParts(bytes, untouched.bytes)).toEqual([]);
    sheet.setValue(1, 1, 11);
    const changed = await writeWorkbook(workbook, { hasNotRecalculated: true });
    expect(changed.ok && differingParts(bytes, changed.bytes)).toEqual(['xl/workbook.xml', sheet1]);
  });

  test('a sheet written with a namespace prefix keeps it', async () => {
    const { workbook } = opened();
    const other = workbook.sheet('Other');
    other?.setValue(0, 0, 'نص');
    other?.setValue(2, 1, true);
    other?.setCalculated(0, 1, 3);
    const xml = partText(await save(workbook), 'xl/worksheets/sheet3.xml');
    expect(xml).toContain('<x:c r="A1" t="inlineStr"><x:is><x:t>نص</x:t></x:is></x:c><x:c r="B1"><x:f>A1+1</x:f><x:v>3</x:v></x:c>');
    expect(xml).toContain('<x:row r="3"><x:c r="B3" t="b"><x:v>1</x:v></x:c></x:row>');
  });

  test('a text that looks like a formula stays a text', async () => {
    const { workbook, sheet } = opened();
    for (const [row, text] of ['=1+1', '+5', '-x', '@here'].entries()) sheet.setValue(10 + row, 7, text);
    const after = await save(workbook);
    const again = open(after).sheet('Tally');
    expect([10, 11, 12, 13].map((row) => [again?.value(row, 7), again?.formula(row, 7)])).toEqual([
      ['=1+1', null],
      ['+5', null],
      ['-x', null],
      ['@here', null],
    ]);
    expect(partText(after, 'xl/styles.xml')).toContain('quotePrefix="1"');
  });

  test('the fixture of a fully empty sheet takes its first cell', async () => {
    const parts = richParts();
    parts['xl/worksheets/sheet2.xml'] = (parts['xl/worksheets/sheet2.xml'] ?? '').replace(/<sheetData>.*<\/sheetData>/, '<sheetData/>');
    const workbook = open(zip(parts));
    workbook.sheets[1]?.setValue(3, 3, 1);
    expect(partText(await save(workbook), 'xl/worksheets/sheet2.xml')).toContain(
      '<sheetData><row r="4"><c r="D4"><v>1</v></c></row></sheetData>',
    );
  });

  test('any text, number and boolean comes back as it was', async () => {
    const scalar = fc.oneof(
      fc.string({
        unit: fc.oneof(
          fc.constantFrom('_x0041_', ' ', '\n', '\t', '\r', '\u0001', '\u200f', '\ufffe', '😀', '&', '<', '"', "'", '=', 'ع', ']]>', '_'),
          fc.string({ unit: 'binary', maxLength: 2 }),
        ),
        minLength: 1,
        maxLength: 12,
      }),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.boolean(),
      fc.integer(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(scalar, { minLength: 1, maxLength: 20 }), async (values) => {
        const { workbook, sheet } = opened();
        values.forEach((value, row) => {
          sheet.setValue(row, 6, value);
          sheet.setFormula(row, 8, '=A1');
          sheet.setCalculated(row, 8, value);
        });
        const again = open(await save(workbook)).sheet('Tally');
        values.forEach((value, row) => {
          expect(again?.value(row, 6)).toEqual(value);
          expect(again?.value(row, 8)).toEqual(value);
        });
      }),
      { numRuns: 40 },
    );
  });

  test('among 30,000 rows only the rows with a change are written anew', async () => {
    const parts = richParts();
    const rows = Array.from(
      { length: 30_000 },
      (_, row) =>
        `<row r="${String(row + 1)}"><c r="A${String(row + 1)}"><v>${String(row)}</v></c><c r="B${String(row + 1)}"><f>A${String(row + 1)}</f><v>${String(row)}</v></c></row>`,
    );
    parts['xl/worksheets/sheet2.xml'] = (parts['xl/worksheets/sheet2.xml'] ?? '').replace(
      /<sheetData>.*<\/sheetData>/,
      `<sheetData>${rows.join('')}</sheetData>`,
    );
    const bytes = zip(parts);
    const workbook = open(bytes);
    workbook.sheets[1]?.setValue(20_000, 0, 'x');
    const expected = partText(bytes, 'xl/worksheets/sheet2.xml').replace(
      '<c r="A20001"><v>20000</v></c>',
      '<c r="A20001" t="inlineStr"><is><t>x</t></is></c>',
    );
    expect(partText(await save(workbook), 'xl/worksheets/sheet2.xml') === expected).toBe(true);
  });
});

describe('spills', () => {
  test('a spilling formula of ours says so, over as many cells as it fills', async () => {
    const { workbook, sheet } = opened();
    sheet.setFormula(0, 9, '=SORT(B2:B4)');
    sheet.setSpill(0, 9, [[1.1], [10], [20]]);
    const after = await save(workbook);
    expect(cell(partText(after, sheet1), 'J1')).toBe('<c r="J1" cm="1"><f t="array" ref="J1:J3">_xlfn._xlws.SORT(B2:B4)</f><v>1.1</v></c>');
    expect(cell(partText(after, sheet1), 'J3')).toBe('<c r="J3"><v>20</v></c>');
    expect(partText(after, 'xl/metadata.xml')).toContain('fDynamic="1"');
    const again = open(after).sheet('Tally');
    expect(again?.formula(0, 9)).toBe('=SORT(B2:B4)');
    expect(again?.spillOver(2, 9)).toEqual(area(0, 9, 2, 9));
  });

  test('metadata that is there keeps its places', async () => {
    const parts = richParts();
    parts['xl/metadata.xml'] =
      '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><metadataTypes count="1"><metadataType name="XLRICHVALUE"/></metadataTypes><futureMetadata name="XLRICHVALUE" count="1"><bk/></futureMetadata><valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>';
    parts['xl/_rels/workbook.xml.rels'] = (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
      '</Relationships>',
      '<Relationship Id="rId20" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata" Target="metadata.xml"/></Relationships>',
    );
    const { workbook, sheet } = opened(zip(parts));
    sheet.setFormula(0, 9, '=UNIQUE(B2:B4)');
    sheet.setSpill(0, 9, [[1], [2]]);
    const xml = partText(await save(workbook), 'xl/metadata.xml');
    expect(xml).toContain('<metadataTypes count="2"><metadataType name="XLRICHVALUE"/><metadataType name="XLDAPR"');
    expect(xml).toContain('<cellMetadata count="1"><bk><rc t="2" v="0"/></bk></cellMetadata><valueMetadata count="1">');
  });
});

describe('formats', () => {
  test('a changed format is made from the one that was there', async () => {
    const { bytes, workbook, sheet } = opened();
    sheet.setStyle(area(0, 0, 0, 0), { bold: false, fillColor: '#FFEE00', numberFormat: '0.00%' });
    const after = await save(workbook);
    expect(differingParts(bytes, after)).toEqual(['xl/styles.xml', sheet1]);
    const styles = partText(after, 'xl/styles.xml');
    expect(styles).toContain('<font><strike/><sz val="12"/><color theme="3" tint="0.4"/><name val="Cambria"/><scheme val="major"/></font>');
    expect(styles).toContain(
      '<xf numFmtId="10" fontId="2" fillId="2" borderId="1" xfId="0" applyFont="1" applyNumberFormat="1" applyFill="1"><alignment textRotation="45"/><protection hidden="1"/></xf></cellXfs>',
    );
    expect(cell(partText(after, sheet1), 'A1')).toBe('<c r="A1" s="3" t="s"><v>0</v></c>');
  });

  test('a format that is put back is the one of the file', async () => {
    const { bytes, workbook, sheet } = opened();
    sheet.setStyle(area(1, 1, 3, 1), { fillColor: '#FF0000' });
    sheet.setStyle(area(1, 1, 3, 1), { fillColor: null });
    expect(differingParts(bytes, await save(workbook))).toEqual([]);
  });

  test('whole columns, widths, heights and hidden rows', async () => {
    const { workbook, sheet } = opened();
    sheet.setStyle(area(0, 1, 1_048_575, 1), { italic: true });
    sheet.setColumnWidth(4, 5, 96);
    sheet.setRowHeight(1, 1, 33);
    sheet.setRowsHidden(3, 3, false);
    sheet.setRowsHidden(2, 2, true);
    const after = await save(workbook);
    const xml = partText(after, sheet1);
    expect(xml).toContain('<col min="1" max="1" width="12.5" style="1" bestFit="1" customWidth="1"/>');
    const again = open(after).sheet('Tally');
    expect([again?.style(1, 1).italic, again?.style(700, 1).italic, again?.style(1, 0).italic]).toEqual([true, true, false]);
    expect([again?.columnWidth(4), again?.columnWidth(5), again?.columnWidth(0)]).toEqual([96, 96, sheet.columnWidth(0)]);
    expect([again?.rowHeight(1), [...(again?.hiddenRows ?? [])]]).toEqual([33, [2]]);
  });
});

describe('what hangs on a sheet', () => {
  test('a header that was written over renames the table column, and only that', async () => {
    const { bytes, workbook, sheet } = opened();
    sheet.setValue(0, 1, 'العدد');
    const after = await save(workbook);
    expect(differingParts(bytes, after)).toEqual(['xl/tables/table1.xml', sheet1]);
    expect(partText(after, 'xl/tables/table1.xml')).toBe(partText(bytes, 'xl/tables/table1.xml').replace('name="Count"', 'name="العدد"'));
  });

  test('page, merges, links, protection and a chart beside what was there', async () => {
    const { bytes, workbook, sheet } = opened();
    sheet.setPage({ fitToWidth: 1, fitToHeight: 0, printArea: area(0, 0, 4, 3), footer: '&C&P' });
    sheet.merge(area(6, 0, 6, 2));
    sheet.setHyperlink(area(7, 0, 7, 0), { location: 'https://example.org/?a=1&b=2', tip: 'go' });
    sheet.addChart({
      name: 'Ours',
      type: 'Pie',
      title: 'الحصص',
      source: { sheet: 'Tally', area: area(0, 0, 3, 1) },
      seriesBy: 'auto',
      place: area(8, 0, 20, 4),
    });
    const after = await save(workbook);
    expect(differingParts(bytes, after)).toEqual([
      '+xl/charts/chart2.xml',
      '[Content_Types].xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/drawings/drawing1.xml',
      'xl/workbook.xml',
      'xl/worksheets/_rels/sheet1.xml.rels',
      sheet1,
    ]);
    const xml = partText(after, sheet1);
    expect(xml).toContain('<sheetPr codeName="S1"><tabColor theme="4" tint="-0.25"/><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(xml).toContain('<pageSetup paperSize="9" scale="80" orientation="landscape" r:id="rId5" fitToWidth="1" fitToHeight="0"/>');
    for (const kept of [
      'hashValue="aGFzaA=="',
      '<x14:sparklineGroups',
      '<dataValidations count="1">',
      '<cfRule type="dataBar"',
      '<legacyDrawing r:id="rId2"/>',
    ])
      expect(xml).toContain(kept);
    const again = open(after).sheet('Tally');
    expect([again?.charts.length, again?.merges, again?.page.printArea]).toEqual([2, [area(6, 0, 6, 2)], area(0, 0, 4, 3)]);
    expect(again?.hyperlink(7, 0)).toEqual({ location: 'https://example.org/?a=1&b=2', tip: 'go' });
  });

  test('a page that is set keeps columns that repeat and further print areas', async () => {
    const parts = richParts();
    const more =
      '<definedName name="_xlnm.Print_Area" localSheetId="0">Tally!$A$1:$C$5,Tally!$A$9:$C$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Tally!$A:$B,Tally!$1:$1</definedName></definedNames>';
    parts['xl/workbook.xml'] = (parts['xl/workbook.xml'] ?? '').replace('</definedNames>', more);
    const { bytes, workbook, sheet } = opened(zip(parts));
    sheet.setPage({ orientation: 'portrait' });
    expect(differingParts(bytes, await save(workbook))).toEqual([sheet1]);
    sheet.setPage({ titleRows: { first: 0, last: 1 } });
    const names = partText(await save(workbook), 'xl/workbook.xml');
    expect(names).toContain('localSheetId="0">\'Tally\'!$1:$2</definedName>');
    expect(names).toContain('$A$1:$C$5,Tally!$A$9:$C$9');
  });

  test('a deleted chart goes with its part; a lifted protection with its element', async () => {
    const { bytes, workbook, sheet } = opened();
    sheet.deleteChart(sheet.charts[0]?.id ?? '');
    sheet.unprotect();
    const after = await save(workbook);
    expect(differingParts(bytes, after)).toEqual([
      '-xl/charts/chart1.xml',
      '[Content_Types].xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/drawings/drawing1.xml',
      sheet1,
    ]);
    expect(open(after).sheet('Tally')?.protection).toBeNull();
  });

  test('a guard taken off and put back keeps its password', async () => {
    const { bytes, workbook, sheet } = opened();
    const guard = sheet.protection;
    sheet.unprotect();
    if (guard) sheet.protect(guard);
    expect(differingParts(bytes, await save(workbook))).toEqual([]);
  });
});

describe('sheets of the workbook', () => {
  test('a new Arabic sheet leaves every other sheet as it was', async () => {
    const { bytes, workbook } = opened();
    const sheet = workbook.addSheet("ملخص 'أ'", { rightToLeft: true, position: 0 });
    ['الخدمة', 'العدد'].forEach((text, column) => sheet.setValue(2, column, text));
    sheet.setValue(3, 0, 'جراحة');
    sheet.setFormula(3, 1, '=Tally!B2+LET(x,1,x)');
    sheet.setCalculated(3, 1, 11);
    sheet.addTable({ name: 'جدول', area: area(2, 0, 3, 1), hasHeaders: true, hasTotals: false, style: 'TableStyleMedium2' });
    sheet.setPage({ fitToWidth: 1, fitToHeight: 1, printArea: area(0, 0, 3, 1), titleRows: { first: 2, last: 2 } });
    workbook.setName({ name: 'المجموع', formula: "='ملخص ''أ'''!$B$4", scope: null, isHidden: false });
    workbook.activeSheetId = sheet.id;
    const after = await save(workbook);
    expect(differingParts(bytes, after)).toEqual([
      '+xl/tables/table2.xml',
      '+xl/worksheets/_rels/sheet4.xml.rels',
      '+xl/worksheets/sheet4.xml',
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/workbook.xml',
      'xl/worksheets/sheet2.xml',
    ]);
    expect(partText(after, 'xl/worksheets/sheet2.xml')).toBe(partText(bytes, 'xl/worksheets/sheet2.xml').replace(' tabSelected="1"', ''));
    const again = open(after);
    const written = again.sheet(sheet.name);
    expect(again.sheets.map(({ name }) => name)).toEqual([sheet.name, 'Tally', 'Pivot & notes', 'Other']);
    expect([written?.rightToLeft, written?.formula(3, 1), written?.value(3, 1), written?.tables[0]?.columns]).toEqual([
      true,
      '=Tally!B2+LET(x,1,x)',
      11,
      ['الخدمة', 'العدد'],
    ]);
    expect(written?.page).toEqual({ ...sheet.page, margins: expect.anything() });
    expect(again.sheet(again.activeSheetId)?.name).toBe(sheet.name);
    expect(again.names.map(({ name }) => name)).toEqual(['Local', 'Mixed', 'المجموع']);
    expect(again.names[0]?.scope).toBe(again.sheet('Other')?.id);
    expect(again.sheet('Other')?.page.printArea).toEqual(area(0, 0, 1, 1));
    expect(partText(after, 'xl/workbook.xml')).toContain('activeTab="0"');
  });

  test('a deleted sheet takes its own parts, names and chain along', async () => {
    const { workbook, sheet } = opened();
    workbook.deleteSheet(sheet.id);
    const parts = unzip(await save(workbook));
    for (const gone of [
      sheet1,
      'xl/drawings/drawing1.xml',
      'xl/charts/chart1.xml',
      'xl/comments1.xml',
      'xl/tables/table1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/worksheets/_rels/sheet1.xml.rels',
    ])
      expect(parts[gone]).toBeUndefined();
    for (const kept of [
      'xl/vbaProject.bin',
      'xl/pivotTables/pivotTable1.xml',
      'xl/pivotCache/pivotCacheDefinition1.xml',
      'customXml/item1.xml',
    ])
      expect(parts[kept]).toBeDefined();
    const workbookXml = parts['xl/workbook.xml'] ?? '';
    expect(workbookXml).toContain('<definedName name="Local" localSheetId="1">Other!$A$1</definedName>');
    expect(workbookXml).toContain("SUM(#REF!$B$2:$B$4)+'Pivot &amp; notes'!$A$1");
    expect(workbookXml).toContain('activeTab="0"');
    expect(parts['xl/calcChain.xml']).toMatch(/<calcChain[^>]*><c r="B1" i="9" l="1"\/><c r="B1" i="7"\/><\/calcChain>/);
    expect(parts['[Content_Types].xml']).not.toContain('sheet1.xml');
  });

  test('hiding and renaming touch the list of sheets only', async () => {
    const { bytes, workbook, sheet } = opened();
    sheet.setVisibility('hidden');
    workbook.sheet('Other')?.setVisibility('visible');
    workbook.renameSheet(sheet.id, 'Renamed');
    const after = await save(workbook);
    expect(differingParts(bytes, after)).toEqual(['xl/workbook.xml']);
    expect(open(after).sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Renamed', 'hidden'],
      ['Pivot & notes', 'visible'],
      ['Other', 'visible'],
    ]);
  });

  test('a workbook from nothing', async () => {
    const workbook = Workbook.empty('ورقة');
    workbook.sheets[0]?.setValue(0, 0, 'سلام');
    const bytes = await save(workbook);
    expect(open(bytes).sheets[0]?.value(0, 0)).toBe('سلام');
    expect(await save(workbook)).toEqual(bytes);
  });
});

describe('custom XML', () => {
  test('is added, changed and taken away beside that of others', async () => {
    const { bytes, workbook } = opened();
    const own = workbook.customXml.add('<q:journal xmlns:q="urn:ours">1</q:journal>');
    const added = await save(workbook);
    expect(differingParts(bytes, added)).toEqual([
      '+customXml/_rels/item2.xml.rels',
      '+customXml/item2.xml',
      '+customXml/itemProps2.xml',
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
    ]);
    const second = open(added);
    second.customXml.set(own.id, '<q:journal xmlns:q="urn:ours">2</q:journal>');
    const changed = await save(second);
    expect(differingParts(added, changed)).toEqual(['customXml/item2.xml']);
    const third = open(changed);
    third.customXml.delete(own.id);
    expect(differingParts(bytes, await save(third))).toEqual([]);
  });
});

describe('files that ship', () => {
  const asset = (path: string) => open(new Uint8Array(readFileSync(join(__dirname, '../../../../assets', path))));

  test.each([
    ['templates/rtl.xlsx', true],
    ['templates/ltr.xlsx', false],
  ])('%s has one empty sheet, right to left: %s', (path, rightToLeft) => {
    const { sheets } = asset(path);
    expect(sheets.map((sheet) => [sheet.rightToLeft, sheet.usedArea(false), sheet.style(0, 0).fontName])).toEqual([
      [rightToLeft, null, 'Arial'],
    ]);
  });

  test('the sample: sums that hold, some typed and some formulas, Arabic sheets', () => {
    const sample = asset('samples/nouaceur.xlsx');
    expect(sample.sheets.every((sheet) => sheet.rightToLeft)).toBe(true);
    const february = sample.sheet('14 فبراير 2026');
    const figures = [7, 8, 9, 10, 11, 12].map((row) => february?.value(row, 1));
    expect(figures).toEqual([3963, 2857, 1572, 211, 1074, 1106]);
    expect([sample.sheet('22 فبراير 2025')?.formula(7, 1), february?.formula(7, 1)]).toEqual(['=B9+B12', null]);
    expect(sample.sheet('24 ماي 2025')?.value(8, 1)).toBeNull();
    expect(sample.sheet('الحصيلة')?.value(6, 4)).toBe(11518);
  });
});
