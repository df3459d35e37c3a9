import { Calculator } from '../../src/host/calculation/calculator';
import { emptySheetData } from '../../src/host/workbook/sheet-data';
import { StyleTable } from '../../src/host/workbook/styles';
import { Workbook } from '../../src/host/workbook/workbook';

const ROWS = 100_000;
const FORMULAS = 200;

const province = (row: number): string => `إقليم ${String((row * 7919) % 100)}`;
const service = (row: number): string => (row % 3 === 0 ? 'Ophtalmologie' : 'Médecine');

function filledWorkbook(): Workbook {
  const data = emptySheetData();
  for (let row = 0; row < ROWS; row++) [province(row), service(row), row % 97].forEach((value, column) => data.values.set(row, column, value));
  for (let formula = 0; formula < FORMULAS; formula++) {
    const criterion = formula % 2 === 0 ? 'ophtalmologie' : 'médecine';
    data.formulas.set(formula, 5, `=SUMIFS($C$1:$C$${String(ROWS)},$A$1:$A$${String(ROWS)},"${province(formula)}",$B$1:$B$${String(ROWS)},"${criterion}")`);
  }
  return new Workbook({ sheets: [{ name: 'Sheet1', data }], names: [], dateSystem: 1900, activeSheet: 0, customXml: [], styles: new StyleTable(), source: null });
}

/** The same sums by a hand-written loop over columns in memory, and the milliseconds that it takes. */
function plainLoop(): { readonly sums: readonly number[]; readonly time: number } {
  const sums: number[] = [];
  const keys: string[] = [];
  const services: string[] = [];
  const counts = new Float64Array(ROWS);
  for (let row = 0; row < ROWS; row++) {
    keys.push(province(row));
    services.push(service(row));
    counts[row] = row % 97;
  }
  const begin = performance.now();
  for (let formula = 0; formula < FORMULAS; formula++) {
    const key = province(formula);
    const wanted = formula % 2 === 0 ? 'Ophtalmologie' : 'Médecine';
    let sum = 0;
    for (let row = 0; row < ROWS; row++) if (keys[row] === key && services[row] === wanted) sum += counts[row] ?? 0;
    sums.push(sum);
  }
  return { sums, time: performance.now() - begin };
}

/** 200 SUMIFS over 100,000 rows after an edit of one cell, against a plain loop. Milliseconds; `ratio` is ours to the bound. */
export function run(): { readonly name: string; readonly ours: number; readonly bound: number; readonly ratio: number } {
  const workbook = filledWorkbook();
  const calculator = new Calculator(workbook, null);
  calculator.start();
  calculator.recalculateNow();
  const sheet = workbook.sheets[0];
  if (!sheet) throw new Error('the workbook has no sheet');
  const { sums, time: bound } = plainLoop();
  if (sums.some((sum, formula) => sheet.value(formula, 5) !== sum)) throw new Error('the sums differ from those of the plain loop');
  const begin = performance.now();
  sheet.setValue(50_000, 2, 1_000);
  calculator.recalculateNow();
  const ours = performance.now() - begin;
  return { name: '200 SUMIFS over 100,000 rows after an edit', ours, bound, ratio: ours / bound };
}
