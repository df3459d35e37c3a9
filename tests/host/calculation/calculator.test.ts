import { Workbook } from '../../../src/host/workbook/workbook';
import { addSheet, put, started, workbookOf } from './helpers';

const value = (workbook: Workbook, sheet: string, row: number, column: number) => workbook.sheet(sheet)?.value(row, column);

describe('recalculation', () => {
  test('formulas without a value are calculated, dependents follow an edit, across sheets', async () => {
    const workbook = workbookOf([[1, '=A1*2'], [2, '=SUM(A1:A2)+B1']], 'ورقة1');
    addSheet(workbook, 'Other', [["='ورقة1'!B2+1"]]);
    const calculator = started(workbook);
    await calculator.recalculate();
    expect(value(workbook, 'ورقة1', 0, 1)).toBe(2);
    expect(value(workbook, 'ورقة1', 1, 1)).toBe(5);
    expect(value(workbook, 'Other', 0, 0)).toBe(6);
    put(workbook, 'ورقة1', 0, 0, 10);
    calculator.recalculateNow();
    expect(value(workbook, 'ورقة1', 1, 1)).toBe(32);
    expect(value(workbook, 'Other', 0, 0)).toBe(33);
    expect(calculator.notRecalculated).toEqual([]);
  });

  test('IF, whole columns, errors', async () => {
    const workbook = workbookOf([[3, '=IF(A1>2,"نعم","لا")', '=SUM(A:A)', '=A1/0', '=IFERROR(D1,-1)']]);
    await started(workbook).recalculate();
    expect(value(workbook, 'Sheet1', 0, 1)).toBe('نعم');
    expect(value(workbook, 'Sheet1', 0, 2)).toBe(3);
    expect(value(workbook, 'Sheet1', 0, 3)).toEqual({ error: '#DIV/0!' });
    expect(value(workbook, 'Sheet1', 0, 4)).toBe(-1);
  });
});
