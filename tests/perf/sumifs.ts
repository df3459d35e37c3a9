import { Calculator } from '../../src/host/calculation/calculator';
import { emptySheetData } from '../../src/host/workbook/sheet-data';
import { StyleTable } from '../../src/host/workbook/styles';
import { Workbook } from '../../src/host/workbook/workbook';
import { median, milliseconds } from './bench';
import type { Bench } from './bench';

const ROWS = 100_000;
const FORMULAS = 200;

const province = (row: number): string => `إقليم ${String((row * 7919) % 100)}`;
const service = (row: number): string => (row % 3 === 0 ? 'Ophtalmologie' : 'Médecine');

function filledWorkbook(): Workbook {
  const data = emptySheetData();
  for (let row = 0; row < ROWS; row++)
    [province(row), service(row), row % 97].forEach((value, column) => data.values.set(row, column, value));
  for (let formula = 0; formula < FORMULAS; formula++) {
    const criterion = formula % 2 === 0 ? 'ophtalmologie' : 'médecine';
    data.formulas.set(
      formula,
      5,
      `=SUMIFS($C$1:$C$${String(ROWS)},$A$1:$A$${String(ROWS)},"${province(formula)}",$B$1:$B$${String(ROWS)},"${criterion}")`,
    );
  }
  return new Workbook({
    sheets: [{ name: 'Sheet1', data }],
    names: [],
    dateSystem: 1900,
    activeSheet: 0,
    customXml: [],
    styles: new StyleTable(),
    source: null,
  });
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

/** Calculated once, with the sums checked against those of the plain loop. */
function calculatedWorkbook(): { readonly workbook: Workbook; readonly calculator: Calculator } {
  const workbook = filledWorkbook();
  const calculator = new Calculator(workbook, null);
  calculator.start();
  calculator.recalculateNow();
  const { sums } = plainLoop();
  if (sums.some((sum, formula) => workbook.sheets[0]?.value(formula, 5) !== sum))
    throw new Error('the sums differ from those of the plain loop');
  return { workbook, calculator };
}

export const bench: Bench = {
  name: 'sumifs',
  run: (print) => {
    const { workbook, calculator } = calculatedWorkbook();
    const ours: number[] = [];
    const bounds: number[] = [];
    for (let round = 0; round < 5; round++) {
      bounds.push(plainLoop().time);
      const begin = performance.now();
      workbook.sheets[0]?.setValue(50_000, 2, 1_000 + round);
      calculator.recalculateNow();
      ours.push(performance.now() - begin);
    }
    const ratio = median(ours) / median(bounds);
    print(
      `200 SUMIFS over 100,000 rows after an edit: ${milliseconds(median(ours))}; plain loop ${milliseconds(median(bounds))}; ratio ${ratio.toFixed(2)} (goal: at most 10)`,
    );
    return Promise.resolve();
  },
};
