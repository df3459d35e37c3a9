import { contentChanged, resultChanged } from '../../../src/host/workbook/changes';
import type { Change } from '../../../src/host/workbook/types';
import { Workbook } from '../../../src/host/workbook/workbook';

const cell = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

function newSheet() {
  const workbook = Workbook.empty('Data');
  const sheet = workbook.sheet('DATA');
  if (!sheet) throw new Error('no sheet');
  return { workbook, sheet };
}

function listen(workbook: Workbook): Change[] {
  const heard: Change[] = [];
  workbook.onChange((change) => heard.push(change));
  return heard;
}

test('sheets: found in any case and by id, added, moved, renamed and deleted', () => {
  const { workbook, sheet } = newSheet();
  const arabic = workbook.addSheet('ملخص', { rightToLeft: true, position: 0 });
  expect(workbook.sheets.map(({ name, rightToLeft }) => [name, rightToLeft])).toEqual([
    ['ملخص', true],
    ['Data', false],
  ]);
  expect(workbook.sheet(arabic.id)).toBe(arabic);
  expect(() => workbook.addSheet('dATA')).toThrow('dATA');
  workbook.renameSheet(sheet.id, 'DATA');
  workbook.moveSheet(sheet.id, 0);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['DATA', 'ملخص']);
  workbook.setName({ name: 'Own', formula: '=1', scope: arabic.id, isHidden: false });
  workbook.activeSheetId = arabic.id;
  workbook.deleteSheet(arabic.id);
  expect([workbook.names, workbook.activeSheetId]).toEqual([[], sheet.id]);
  expect(() => workbook.deleteSheet(sheet.id)).toThrow('last sheet');
});

test('a deleted id is never given again, and ids look like Excel’s', () => {
  const { workbook } = newSheet();
  const ids = ['a', 'b', 'c'].map((name) => {
    const { id } = workbook.addSheet(name);
    workbook.deleteSheet(id);
    return id;
  });
  expect(new Set([...ids, workbook.activeSheetId]).size).toBe(4);
  for (const id of ids) expect(id).toMatch(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/);
});

test('names are replaced by scope and name in any case, and remembered as changed', () => {
  const { workbook, sheet } = newSheet();
  workbook.setName({ name: 'Total', formula: '=Data!$A$1', scope: null, isHidden: false });
  workbook.setName({ name: 'TOTAL', formula: '=Data!$A$2', scope: null, isHidden: false });
  workbook.setName({ name: 'Total', formula: '=Data!$A$3', scope: sheet.id, isHidden: true });
  expect(workbook.names.map(({ formula }) => formula)).toEqual(['=Data!$A$2', '=Data!$A$3']);
  expect([workbook.deleteName('total', null), workbook.deleteName('total', null)]).toEqual([true, false]);
  expect(workbook.changes.names).toEqual([
    { name: 'Total', scope: null },
    { name: 'Total', scope: sheet.id },
  ]);
});

test('content and results are remembered apart', () => {
  const { sheet } = newSheet();
  sheet.setValue(0, 0, 5);
  sheet.setFormula(1, 0, '=A1*2');
  expect(sheet.value(1, 0)).toBeNull();
  sheet.setCalculated(1, 0, 10);
  sheet.setCalculated(2, 0, 'later');
  expect([sheet.value(1, 0), sheet.formula(1, 0)]).toEqual([10, '=A1*2']);
  expect([0, 1, 2, 3].map((row) => sheet.changes.cells.get(row, 0))).toEqual([
    contentChanged,
    contentChanged | resultChanged,
    resultChanged,
    undefined,
  ]);
});

test('a spill fills, moves and goes with its formula; writing into it takes it away', () => {
  const { sheet } = newSheet();
  sheet.setFormula(0, 0, '=SEQUENCE(2,2)');
  sheet.setSpill(0, 0, [
    [1, 2],
    [3, 4],
  ]);
  const area = { top: 0, left: 0, bottom: 1, right: 1 };
  expect([sheet.value(1, 1), sheet.formula(1, 1), sheet.spillOver(1, 1)]).toEqual([4, null, area]);
  sheet.setSpill(0, 0, [[7], [8], [9]]);
  expect([sheet.value(1, 1), sheet.value(2, 0), sheet.formula(0, 0)]).toEqual([null, 9, '=SEQUENCE(2,2)']);
  sheet.setValue(1, 0, 'mine');
  expect([0, 1, 2].map((row) => sheet.value(row, 0))).toEqual([null, 'mine', null]);
  expect([sheet.formula(0, 0), sheet.spillOver(0, 0)]).toEqual(['=SEQUENCE(2,2)', null]);
  sheet.setSpill(0, 0, [[{ error: '#SPILL!' }]]);
  expect([sheet.value(0, 0), sheet.spillOver(0, 0)]).toEqual([{ error: '#SPILL!' }, null]);
});

test('clearing contents takes whole spills whose formula is inside, and leaves formats', () => {
  const { sheet } = newSheet();
  sheet.setFormula(0, 0, '=SEQUENCE(3)');
  sheet.setSpill(0, 0, [[1], [2], [3]]);
  sheet.setValue(0, 2, 'x');
  sheet.setStyle({ top: 0, left: 0, bottom: 2, right: 2 }, { bold: true });
  sheet.clear({ top: 0, left: 0, bottom: 1, right: 2 }, 'contents');
  expect(sheet.usedArea(true)).toBeNull();
  expect(sheet.style(2, 2).bold).toBe(true);
  sheet.clear({ top: 0, left: 0, bottom: 2, right: 2 }, 'formats');
  expect(sheet.usedArea(false)).toBeNull();
});

test('merging keeps the upper left value, and takes up merges that overlap', () => {
  const { sheet } = newSheet();
  sheet.setValue(0, 0, 'title');
  sheet.setValue(0, 1, 'lost');
  sheet.merge({ top: 0, left: 0, bottom: 0, right: 1 });
  sheet.merge({ top: 0, left: 1, bottom: 0, right: 2 });
  expect(sheet.merges).toEqual([{ top: 0, left: 1, bottom: 0, right: 2 }]);
  expect([sheet.value(0, 0), sheet.value(0, 1)]).toEqual(['title', null]);
  sheet.unmerge(cell(0, 2));
  expect(sheet.merges).toEqual([]);
});

test('tables take their columns from the header row, follow it, and keep them when resized', () => {
  const { sheet } = newSheet();
  ['Date', '', 'date'].forEach((text, column) => sheet.setValue(2, column, text === '' ? null : text));
  const table = sheet.addTable({
    name: 'T',
    area: { top: 2, left: 0, bottom: 5, right: 2 },
    hasHeaders: true,
    hasTotals: false,
    style: 'TableStyleMedium2',
  });
  expect(table.columns).toEqual(['Date', 'Column2', 'date2']);
  sheet.setValue(2, 1, 'Ville');
  sheet.setValue(2, 3, 'Note');
  sheet.resizeTable(table.id, { top: 2, left: 0, bottom: 9, right: 3 });
  sheet.changeTable(table.id, { hasTotals: true });
  expect(sheet.tables).toMatchObject([{ columns: ['Date', 'Ville', 'date2', 'Note'], hasTotals: true, area: { bottom: 9 } }]);
  sheet.deleteTable(table.id);
  expect([sheet.tables, sheet.value(2, 1)]).toEqual([[], 'Ville']);
});

test('links: the last one set wins, and null takes away those inside', () => {
  const { sheet } = newSheet();
  sheet.setHyperlink({ top: 0, left: 0, bottom: 0, right: 3 }, { location: '#Data!A9', tip: '' });
  sheet.setHyperlink(cell(0, 1), { location: 'https://example.org', tip: 'site' });
  expect([sheet.hyperlink(0, 1)?.tip, sheet.hyperlink(0, 2)?.location, sheet.hyperlink(1, 1)]).toEqual(['site', '#Data!A9', null]);
  sheet.setHyperlink(cell(0, 1), null);
  expect(sheet.hyperlink(0, 1)?.location).toBe('#Data!A9');
});

test('what is set of page, lines, protection and visibility is told and remembered', () => {
  const { workbook, sheet } = newSheet();
  const heard = listen(workbook);
  sheet.setPage({ orientation: 'landscape' });
  sheet.setColumnWidth(1, 2, 80);
  sheet.setRowHeight(4, 4, 40);
  sheet.setRowsHidden(5, 7, true);
  sheet.setRowsHidden(6, 6, false);
  sheet.setColumnsHidden(0, 0, true);
  sheet.protect({ hasPassword: false });
  sheet.setVisibility('hidden');
  expect([
    sheet.page.orientation,
    sheet.columnWidth(2),
    sheet.columnWidth(3),
    sheet.rowHeight(4),
    [...sheet.hiddenRows],
    [...sheet.hiddenColumns],
  ]).toEqual(['landscape', 80, 48, 40, [5, 7], [0]]);
  expect([...sheet.changes.aspects]).toEqual(['page', 'protection', 'visibility']);
  expect([sheet.changes.widths, sheet.changes.heights, sheet.changes.hiddenRows.length]).toEqual([
    [{ first: 1, last: 2 }],
    [{ first: 4, last: 4 }],
    2,
  ]);
  expect(heard.map(({ kind }) => kind)).toEqual([
    'sheet-changed',
    'formats',
    'formats',
    'sheet-changed',
    'sheet-changed',
    'sheet-changed',
    'sheet-changed',
    'sheet-changed',
  ]);
  sheet.unprotect();
  expect(sheet.protection).toBeNull();
});

test('a batch tells neighbouring cells as one area, once, even when it fails; then listening ends', () => {
  const { workbook, sheet } = newSheet();
  const heard: Change[] = [];
  const stop = workbook.onChange((change) => heard.push(change));
  expect(() =>
    workbook.batch(() => {
      for (let row = 2; row < 5; row++) for (let column = 1; column < 4; column++) sheet.setValue(row, column, row);
      workbook.batch(() => sheet.setValue(20, 9, 1));
      throw new Error('half-way');
    }),
  ).toThrow('half-way');
  expect(heard).toEqual([
    { kind: 'values', sheetId: sheet.id, area: { top: 2, left: 1, bottom: 4, right: 3 } },
    { kind: 'values', sheetId: sheet.id, area: cell(20, 9) },
  ]);
  stop();
  sheet.setValue(0, 0, 1);
  expect(heard).toHaveLength(2);
});

test('custom XML: added with a namespace, changed, deleted, and the difference told', () => {
  const { workbook } = newSheet();
  const part = workbook.customXml.add('<?xml version="1.0"?><j:journal xmlns:j="urn:journal"/>');
  expect(part.namespaceUri).toBe('urn:journal');
  const other = workbook.customXml.add('<plain/>');
  expect([workbook.customXml.set(part.id, "<a xmlns='urn:a'/>"), workbook.customXml.get(part.id.toLowerCase())?.namespaceUri]).toEqual([
    true,
    'urn:a',
  ]);
  expect([workbook.customXml.delete(other.id), workbook.customXml.delete(other.id), workbook.customXml.set(other.id, '<a/>')]).toEqual([
    true,
    false,
    false,
  ]);
  expect(workbook.customXml.changes()).toEqual({ added: [part.id], changed: [], deleted: [] });
});
