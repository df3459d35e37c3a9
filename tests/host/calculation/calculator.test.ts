import { test as property } from '@fast-check/jest';
import fc from 'fast-check';
import type { CustomFunctionAnswer, CustomFunctionCaller, CustomFunctionRequest } from '../../../src/host/calculation/custom-functions';
import { emptySheetData } from '../../../src/host/workbook/sheet-data';
import type { SheetData } from '../../../src/host/workbook/sheet-data';
import { StyleTable } from '../../../src/host/workbook/styles';
import { Workbook } from '../../../src/host/workbook/workbook';
import type { Scalar } from '../../../src/host/workbook/types';
import { addSheet, fill, put, started, workbookOf } from './helpers';

const value = (workbook: Workbook, row: number, column: number, sheet = 'Sheet1') => workbook.sheet(sheet)?.value(row, column);
const column = (workbook: Workbook, at: number, rows: number) => Array.from({ length: rows }, (_, row) => value(workbook, row, at));

/** A workbook as if read from a file, with values beside its formulas. */
function fileOf(
  cells: readonly (readonly [row: number, column: number, value: Scalar, formula?: string])[],
  change: (data: SheetData) => void = () => undefined,
): Workbook {
  const data = emptySheetData();
  for (const [row, at, cached, formula] of cells) {
    if (cached !== null) data.values.set(row, at, cached);
    if (formula !== undefined) data.formulas.set(row, at, formula);
  }
  change(data);
  return new Workbook({
    sheets: [{ name: 'Sheet1', data }],
    names: [],
    dateSystem: 1900,
    activeSheet: 0,
    customXml: [],
    styles: new StyleTable(),
    source: new Uint8Array(1),
  });
}

describe('recalculation', () => {
  test('formulas without a value are calculated, dependents follow an edit, across sheets', async () => {
    const workbook = workbookOf(
      [
        [1, '=A1*2'],
        [2, '=SUM(A1:A2)+B1'],
      ],
      'ورقة1',
    );
    addSheet(workbook, 'Other', [["='ورقة1'!B2+1"]]);
    const calculator = started(workbook);
    await calculator.recalculate();
    expect(value(workbook, 0, 1, 'ورقة1')).toBe(2);
    expect(value(workbook, 1, 1, 'ورقة1')).toBe(5);
    expect(value(workbook, 0, 0, 'Other')).toBe(6);
    put(workbook, 'ورقة1', 0, 0, 10);
    calculator.recalculateNow();
    expect(value(workbook, 1, 1, 'ورقة1')).toBe(32);
    expect(value(workbook, 0, 0, 'Other')).toBe(33);
    expect(calculator.notRecalculated).toEqual([]);
  });

  test('values of a file are trusted until something that they read changes', async () => {
    const workbook = fileOf([
      [0, 0, 1],
      [0, 1, 99, '=A1+1'],
      [0, 2, 98, '=D1+1'],
      [0, 4, null, '=A1+5'],
    ]);
    const calculator = started(workbook);
    await calculator.recalculate();
    expect([1, 2, 4].map((at) => value(workbook, 0, at))).toEqual([99, 98, 6]);
    put(workbook, 'Sheet1', 0, 0, 2);
    await calculator.recalculate();
    expect([1, 2, 4].map((at) => value(workbook, 0, at))).toEqual([3, 98, 7]);
  });

  test('a result that stays the same does not count as a change', async () => {
    const workbook = fileOf([
      [0, 0, 5],
      [0, 1, true, '=A1>0'],
    ]);
    const calculator = started(workbook);
    put(workbook, 'Sheet1', 0, 0, 6);
    await calculator.recalculate();
    expect(workbook.sheet('Sheet1')?.changes.cells.get(0, 1)).toBeUndefined();
  });

  test('what is not known keeps its value, and so does what reads it; the rest goes on', async () => {
    const workbook = fileOf([
      [0, 0, 1],
      [0, 1, 7, '=UNHEARD(A1)'],
      [0, 2, 8, '=B1+A1'],
      [0, 3, 2, '=A1+1'],
      [0, 4, 45000, '=TODAY()'],
    ]);
    const calculator = started(workbook);
    put(workbook, 'Sheet1', 0, 0, 5);
    await calculator.recalculate();
    expect([1, 2, 3, 4].map((at) => value(workbook, 0, at))).toEqual([7, 8, 6, 45000]);
    expect(calculator.notRecalculated).toEqual([
      expect.objectContaining({ row: 0, column: 1, why: 'the function UNHEARD is not known' }),
      expect.objectContaining({ row: 0, column: 2, why: 'it reads a cell that was not recalculated' }),
    ]);
    put(workbook, 'Sheet1', 0, 1, '=A1*2');
    await calculator.recalculate();
    expect(value(workbook, 0, 2)).toBe(15);
    expect(calculator.notRecalculated).toEqual([]);
  });

  test('formulas in a circle keep their values', async () => {
    const workbook = fileOf([
      [0, 0, 1],
      [0, 1, 3, '=C1+A1'],
      [0, 2, 4, '=B1+1'],
      [0, 3, 5, '=A1+4'],
    ]);
    const calculator = started(workbook);
    put(workbook, 'Sheet1', 0, 0, 2);
    await calculator.recalculate();
    expect([1, 2, 3].map((at) => value(workbook, 0, at))).toEqual([3, 4, 6]);
    expect(calculator.notRecalculated.map(({ column: at }) => at).sort()).toEqual([1, 2]);
  });

  test('a chain of 20,000 running sums follows its first cell', async () => {
    const workbook = workbookOf([[1, '=A1']]);
    fill(
      workbook,
      'Sheet1',
      Array.from({ length: 20_000 }, (_, row) => (row === 0 ? [1, '=A1'] : [1, `=B${String(row)}+A${String(row + 1)}`])),
    );
    const calculator = started(workbook);
    await calculator.recalculate();
    expect(value(workbook, 19_999, 1)).toBe(20_000);
    put(workbook, 'Sheet1', 0, 0, 11);
    calculator.recalculateNow();
    expect(value(workbook, 19_999, 1)).toBe(20_010);
  });

  test('names, tables and their columns are read, and read anew when they change', async () => {
    const workbook = workbookOf([
      ['الفئة', 'العدد'],
      ['أ', 1],
      ['ب', 2],
      [null, null, '=SUM(جدول[العدد])', '=معدل*2', '=SUM(جدول[[#Headers],[#Data],[العدد]])', '=COUNTA(جدول[[#All],[العدد]])'],
    ]);
    workbook
      .sheet('Sheet1')
      ?.addTable({ name: 'جدول', area: { top: 0, left: 0, bottom: 2, right: 1 }, hasHeaders: true, hasTotals: false, style: '' });
    workbook.setName({ name: 'معدل', formula: '=Sheet1!$B$3', scope: null, isHidden: false });
    put(workbook, 'Sheet1', 1, 3, '=جدول[@العدد]*10');
    const calculator = started(workbook);
    await calculator.recalculate();
    expect([value(workbook, 3, 2), value(workbook, 3, 3), value(workbook, 1, 3), value(workbook, 3, 4), value(workbook, 3, 5)]).toEqual([
      3, 4, 10, 3, 3,
    ]);
    put(workbook, 'Sheet1', 2, 1, 5);
    workbook.setName({ name: 'معدل', formula: '=Sheet1!$B$2', scope: null, isHidden: false });
    await calculator.recalculate();
    expect([value(workbook, 3, 2), value(workbook, 3, 3)]).toEqual([6, 2]);
  });

  test('a table totals itself without what is hidden, and again when more is', async () => {
    const workbook = workbookOf([['العدد'], [1], [2], [4], ['=SUBTOTAL(109,[العدد])', '=SUBTOTAL(109,A2:A5)']]);
    const sheet = workbook.sheet('Sheet1');
    sheet?.addTable({ name: 'جدول', area: { top: 0, left: 0, bottom: 4, right: 0 }, hasHeaders: true, hasTotals: true, style: '' });
    const calculator = started(workbook);
    await calculator.recalculate();
    expect([value(workbook, 4, 0), value(workbook, 4, 1)]).toEqual([7, 7]);
    sheet?.setRowsHidden(2, 2, true);
    await calculator.recalculate();
    expect([value(workbook, 4, 0), value(workbook, 4, 1)]).toEqual([5, 5]);
  });

  test('dates of the 1904 system', async () => {
    const data = emptySheetData();
    data.formulas.set(0, 0, '=DATE(2025,1,1)');
    data.formulas.set(0, 1, '=TEXT(A1,"yyyy-mm-dd")&WEEKDAY(A1)');
    const workbook = new Workbook({
      sheets: [{ name: 'Sheet1', data }],
      names: [],
      dateSystem: 1904,
      activeSheet: 0,
      customXml: [],
      styles: new StyleTable(),
      source: null,
    });
    await started(workbook).recalculate();
    expect([value(workbook, 0, 0), value(workbook, 0, 1)]).toEqual([45658 - 1462, '2025-01-014']);
  });

  test('a formula that is overwritten or whose sheet goes is no longer followed', async () => {
    const workbook = workbookOf([[1, '=A1+1', '=UNHEARD(A1)']]);
    addSheet(workbook, 'Other', [['=Sheet1!A1+5', '=UNHEARD(Sheet1!A1)']]);
    const calculator = started(workbook);
    await calculator.recalculate();
    expect(calculator.notRecalculated).toHaveLength(2);
    put(workbook, 'Sheet1', 0, 1, 'كلمة');
    put(workbook, 'Sheet1', 0, 2, 0);
    put(workbook, 'Sheet1', 0, 0, 9);
    workbook.deleteSheet(workbook.sheet('Other')?.id ?? '');
    await calculator.recalculate();
    expect([value(workbook, 0, 1), value(workbook, 0, 2)]).toEqual(['كلمة', 0]);
    expect(calculator.notRecalculated).toEqual([]);
  });

  test('an ordinary formula of a file takes the cell beside it, an array formula all', async () => {
    const cells = [
      [0, 0, 1],
      [1, 0, 2],
      [1, 1, 0, '=A1:A2*10'],
      [3, 1, 0, '=SUM(A1:A2*A1:A2)'],
      [1, 2, 0, '=SUM(A1:A2*10)'],
    ] as const;
    const workbook = fileOf(cells, (data) => data.arrays.set(3, 1, { area: { top: 3, left: 1, bottom: 3, right: 1 }, isDynamic: false }));
    const calculator = started(workbook);
    put(workbook, 'Sheet1', 0, 0, 3);
    await calculator.recalculate();
    expect([value(workbook, 1, 1), value(workbook, 3, 1), value(workbook, 1, 2)]).toEqual([20, 13, 20]);
  });

  property.prop([fc.array(fc.integer({ min: -9999, max: 9999 }), { minLength: 1, maxLength: 60 }), fc.nat()])(
    'a sum over any split of a column is the sum of its parts',
    async (numbers, at) => {
      const cut = (at % numbers.length) + 1;
      const workbook = workbookOf(numbers.map((number) => [number]));
      const last = String(numbers.length);
      put(workbook, 'Sheet1', 0, 2, `=SUM(A1:A${String(cut)})+SUM(A${String(cut)}:A${last})-A${String(cut)}`);
      await started(workbook).recalculate();
      expect(value(workbook, 0, 2)).toBe(numbers.reduce((sum, number) => sum + number, 0));
    },
  );

  property.prop([fc.array(fc.tuple(fc.nat(19), fc.integer({ min: 1, max: 99 })), { minLength: 1, maxLength: 12 })])(
    'edits one by one end where calculating afresh ends',
    async (edits) => {
      const rows = Array.from({ length: 20 }, (_, row) => [
        row,
        `=SUM(A$1:A${String(row + 1)})+IF(B1>5,1,0)`.replace('B1', row === 0 ? 'A1' : `B${String(row)}`),
        `=SUMIF(A1:A20,">${String(row)}")`,
      ]);
      const edited = workbookOf(rows);
      const calculator = started(edited);
      await calculator.recalculate();
      for (const [row, number] of edits) {
        put(edited, 'Sheet1', row, 0, number);
        calculator.recalculateNow();
      }
      const fresh = workbookOf(rows.map((line, row) => [value(edited, row, 0) ?? null, ...line.slice(1)]));
      await started(fresh).recalculate();
      for (const at of [1, 2]) expect(column(edited, at, 20)).toEqual(column(fresh, at, 20));
    },
  );
});

describe('spills', () => {
  test('grow and shrink, and take their readers along', async () => {
    const workbook = workbookOf([[3, '=SEQUENCE(A1)', null, '=SUM(B1#)', '=SUM(B1:B9)', '=B4']]);
    const calculator = started(workbook);
    await calculator.recalculate();
    expect(column(workbook, 1, 4)).toEqual([1, 2, 3, null]);
    put(workbook, 'Sheet1', 0, 0, 5);
    await calculator.recalculate();
    expect([3, 4, 5].map((at) => value(workbook, 0, at))).toEqual([15, 15, 4]);
    put(workbook, 'Sheet1', 0, 0, 1);
    await calculator.recalculate();
    expect(column(workbook, 1, 5)).toEqual([1, null, null, null, null]);
    expect([3, 4, 5].map((at) => value(workbook, 0, at))).toEqual([1, 1, 0]);
  });

  test('are blocked by a value in their way, and come back when it goes', async () => {
    const workbook = workbookOf([['=SEQUENCE(3)', '=SUM(A1:A3)', '=A3+1'], [], ['في الطريق']]);
    const calculator = started(workbook);
    await calculator.recalculate();
    expect(value(workbook, 0, 0)).toEqual({ error: '#SPILL!' });
    expect(value(workbook, 2, 0)).toBe('في الطريق');
    workbook.sheet('Sheet1')?.setValue(2, 0, null);
    await calculator.recalculate();
    expect(column(workbook, 0, 3)).toEqual([1, 2, 3]);
    expect(value(workbook, 0, 1)).toBe(6);
    put(workbook, 'Sheet1', 1, 0, 'x');
    await calculator.recalculate();
    expect(column(workbook, 0, 3)).toEqual([{ error: '#SPILL!' }, 'x', null]);
    expect(value(workbook, 0, 2)).toBe(1);
  });
});

class FakeCaller implements CustomFunctionCaller {
  readonly batches: CustomFunctionRequest[][] = [];

  has(name: string): boolean {
    return name.startsWith('QAFILA.');
  }

  parameters(name: string): readonly ('scalar' | 'matrix')[] | null {
    return { 'QAFILA.DOUBLE': ['scalar'] as const, 'QAFILA.TOTAL': ['matrix'] as const }[name] ?? null;
  }

  call(requests: readonly CustomFunctionRequest[]): Promise<readonly CustomFunctionAnswer[]> {
    this.batches.push([...requests]);
    return Promise.resolve(
      requests.map(({ name, args }): CustomFunctionAnswer => {
        const [first] = args;
        if (name === 'QAFILA.DOUBLE') return { ok: true, value: [[Number(first) * 2]] };
        if (name === 'QAFILA.PAIR') return { ok: true, value: [[1, 2]] };
        if (name === 'QAFILA.TOTAL' && Array.isArray(first))
          return { ok: true, value: [[first.flat().reduce((sum: number, cell) => sum + Number(cell), 0)]] };
        return { ok: false, error: { error: '#VALUE!', message: 'no' } };
      }),
    );
  }
}

describe('custom functions', () => {
  test('calls of a wave go out together; what waits shows #BUSY!', async () => {
    const workbook = workbookOf([
      [1, '=QAFILA.DOUBLE(A1)', '=B1+1'],
      [2, '=QAFILA.DOUBLE(A2)+QAFILA.TOTAL(A1:A3)'],
      [null, '=QAFILA.PAIR()'],
      [null, '=QAFILA.BAD(1)'],
    ]);
    const caller = new FakeCaller();
    const calculator = started(workbook, caller);
    calculator.recalculateNow();
    expect([value(workbook, 0, 1), value(workbook, 0, 2)]).toEqual([{ error: '#BUSY!' }, { error: '#BUSY!' }]);
    await calculator.recalculate();
    expect(column(workbook, 1, 4)).toEqual([2, 7, 1, { error: '#VALUE!', message: 'no' }]);
    expect([value(workbook, 0, 2), value(workbook, 2, 2)]).toEqual([3, 2]);
    expect(caller.batches.map((batch) => batch.length)).toEqual([4, 1]);
    expect(caller.batches[0]?.[0]).toEqual({ name: 'QAFILA.DOUBLE', args: [1], address: 'Sheet1!B1' });
    expect(caller.batches[1]?.[0]?.args).toEqual([[[1], [2], [null]]]);
  });

  test('a range where one cell is meant calls for each cell, and only what changed is asked again', async () => {
    const workbook = workbookOf([[1, '=QAFILA.DOUBLE(A1:A3)'], [2], [3], [null, '=QAFILA.TOTAL(C1)']]);
    const caller = new FakeCaller();
    const calculator = started(workbook, caller);
    await calculator.recalculate();
    expect(column(workbook, 1, 3)).toEqual([2, 4, 6]);
    put(workbook, 'Sheet1', 1, 0, 10);
    await calculator.recalculate();
    expect(column(workbook, 1, 3)).toEqual([2, 20, 6]);
    expect(caller.batches.map((batch) => batch.map(({ name }) => name))).toEqual([
      ['QAFILA.DOUBLE', 'QAFILA.DOUBLE', 'QAFILA.DOUBLE', 'QAFILA.TOTAL'],
      ['QAFILA.DOUBLE', 'QAFILA.DOUBLE', 'QAFILA.DOUBLE'],
    ]);
  });

  test('an edit while answers are awaited is not lost', async () => {
    const workbook = workbookOf([[1, '=QAFILA.DOUBLE(A1)']]);
    const caller = new FakeCaller();
    const calculator = started(workbook, caller);
    const first = calculator.recalculate();
    await Promise.resolve();
    put(workbook, 'Sheet1', 0, 0, 21);
    await first;
    await calculator.recalculate();
    expect(value(workbook, 0, 1)).toBe(42);
  });

  test('without an add-in they keep their values', async () => {
    const workbook = fileOf([
      [0, 0, 1],
      [0, 1, 'ok', '=QAFILA.CHECK(A1,A1)'],
    ]);
    const calculator = started(workbook);
    put(workbook, 'Sheet1', 0, 0, 2);
    await calculator.recalculate();
    expect(value(workbook, 0, 1)).toBe('ok');
    expect(calculator.notRecalculated).toHaveLength(1);
  });

  test('evaluate answers without writing', async () => {
    const workbook = workbookOf([[4]]);
    const calculator = started(workbook, new FakeCaller());
    const at = { sheetId: workbook.sheets[0]?.id ?? '', row: 5, column: 5 };
    expect(await calculator.evaluate('=QAFILA.DOUBLE(QAFILA.DOUBLE(A1))', at)).toEqual([[16]]);
    expect(await calculator.evaluate('=QAFILA.PAIR()', at)).toEqual([[1, 2]]);
    expect(workbook.sheets[0]?.usedArea(true)).toEqual({ top: 0, left: 0, bottom: 0, right: 0 });
  });
});
