import type { SheetData } from '../../workbook/sheet-data';
import { parseArea } from './cell-reference';
import { shownFormula } from './formula-tokens';
import { damaged, tooLarge } from './outcome';
import { sharedFormula } from './shared-formula';
import { nameCode } from './xml-scanner';
import type { XmlScanner } from './xml-scanner';

const code = { t: nameCode('t'), si: nameCode('si'), ref: nameCode('ref') };

/** Of all array formulas of a sheet together. */
const maxArrayCells = 4_000_000;

interface Shared {
  readonly row: number;
  readonly column: number;
  readonly at: (down: number, across: number) => string;
}

/** The formulas of one sheet; each cell gets the text that Excel shows in it. */
export class FormulaReader {
  private arrayCells = 0;
  private readonly shared = new Map<string, Shared>();

  constructor(
    private readonly scanner: XmlScanner,
    private readonly data: SheetData,
  ) {}

  /** After the open tag of `f`, up to its close tag included. */
  read(row: number, column: number, isDynamic: boolean): void {
    const kind = this.scanner.attribute(code.t);
    const sharedIndex = kind === 'shared' ? this.scanner.attribute(code.si) : null;
    const ref = this.scanner.attribute(code.ref);
    const text = this.scanner.innerText().trim();
    if (kind === 'dataTable') return;
    const formula = sharedIndex === null ? shownFormula(text) : this.sharedText(sharedIndex, shownFormula(text), row, column);
    if (formula === '') return;
    this.data.formulas.set(row, column, `=${formula}`);
    if (kind === 'array') this.addArray(row, column, ref, isDynamic);
  }

  private sharedText(index: string, text: string, row: number, column: number): string {
    if (text !== '') {
      this.shared.set(index, { row, column, at: sharedFormula(text) });
      return text;
    }
    const shared = this.shared.get(index);
    if (!shared) throw damaged('a cell shares a formula that is not there');
    return shared.at(row - shared.row, column - shared.column);
  }

  private addArray(row: number, column: number, ref: string | null, isDynamic: boolean): void {
    const area = parseArea(ref ?? '') ?? { top: row, left: column, bottom: row, right: column };
    if (area.top !== row || area.left !== column) throw damaged('an array formula does not stand in the first of its cells');
    this.data.arrays.set(row, column, { area, isDynamic });
    if (area.bottom === row && area.right === column) return;
    this.arrayCells += (area.bottom - row + 1) * (area.right - column + 1);
    if (this.arrayCells > maxArrayCells) throw tooLarge('its array formulas fill millions of cells');
    for (let down = row; down <= area.bottom; down++) {
      for (let across = column; across <= area.right; across++) this.data.spills.set(down, across, area);
    }
  }
}
