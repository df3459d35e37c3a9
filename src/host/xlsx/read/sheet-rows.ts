/** The rows and cells of a worksheet, into the model, in one pass. */
import { maxColumns, maxRows } from '../../workbook/areas';
import type { SheetData } from '../../workbook/sheet-data';
import type { Scalar } from '../../workbook/types';
import type { CellBudget } from './cell-budget';
import { errorValue, isoDateSerial } from './cell-values';
import { FormulaReader } from './cell-formulas';
import { columnLetters } from './cell-reference';
import type { LeftOutList } from './left-out';
import { damaged } from './outcome';
import { rawCell, rawCount, rawNumber } from './raw-values';
import type { RichValueReader } from './rich-values';
import { RowFormats } from './row-formats';
import { readRichText, unescaped } from './strings';
import { nameCode } from './xml-scanner';
import type { XmlScanner } from './xml-scanner';

const code = {
  row: nameCode('row'),
  c: nameCode('c'),
  v: nameCode('v'),
  f: nameCode('f'),
  is: nameCode('is'),
  r: nameCode('r'),
  s: nameCode('s'),
  t: nameCode('t'),
  cm: nameCode('cm'),
  vm: nameCode('vm'),
  ht: nameCode('ht'),
  hidden: nameCode('hidden'),
  customFormat: nameCode('customFormat'),
};
type CellType = 'n' | 's' | 'str' | 'inlineStr' | 'b' | 'e' | 'd';

export interface RowContext {
  readonly strings: readonly string[];
  readonly dateSystem: 1900 | 1904;
  /** How many cell formats the file has. */
  readonly styleCount: number;
  /** Pixels of a digit of the default font, which widths are counted in. */
  readonly digit: number;
  readonly budget: CellBudget;
  readonly leftOut: LeftOutList;
  readonly richValue: RichValueReader;
}

/** Excel's limit for a cell's text. */
const longestText = 32_767;

export class RowReader {
  private readonly formulas: FormulaReader;
  private readonly rowFormats = new RowFormats();
  private row = -1;
  private column = -1;
  private lastColumn = -1;
  private filled = 0;
  private cells: (Exclude<Scalar, null> | undefined)[] = [];
  /** First column, last column and style id of each run, one after the other. */
  private readonly runs: number[] = [];

  constructor(
    private readonly scanner: XmlScanner,
    private readonly data: SheetData,
    private readonly context: RowContext,
    private readonly sheetName: string,
  ) {
    this.formulas = new FormulaReader(scanner, data);
  }

  /** After the open tag of `sheetData`, up to its close tag included. */
  read(): void {
    const { scanner } = this;
    const outside = scanner.depth - 1;
    while (scanner.nextInside(outside)) {
      if (scanner.code === code.row) this.readRow();
      else scanner.skip();
    }
  }

  private readRow(): void {
    const { scanner } = this;
    const written = this.count(code.r);
    this.row = written === null ? this.row + 1 : written - 1;
    if (this.row < 0) throw damaged('a row lies outside the sheet');
    if (this.row >= maxRows) {
      this.context.leftOut.cell(this.sheetName, 'outside', `row ${String(this.row + 1)}`);
      scanner.skip();
      return;
    }
    const height = this.height();
    const isStyled = this.flag(code.customFormat);
    const styleId = isStyled ? this.styleId() : null;
    if (height === 0 || this.flag(code.hidden)) this.data.hiddenRows.add(this.row);
    this.startRow();
    const outside = scanner.depth - 1;
    while (scanner.nextInside(outside)) {
      if (scanner.code === code.c) this.readCell();
      else scanner.skip();
    }
    this.endRow(height === 0 ? null : height, styleId);
  }

  private startRow(): void {
    this.column = -1;
    this.lastColumn = -1;
    this.filled = 0;
    this.cells = [];
    this.runs.length = 0;
  }

  private endRow(height: number | null, styleId: number | null): void {
    if (this.filled > 0) this.data.values.addRow(this.row, this.cells);
    this.context.budget.take(this.filled);
    if (height !== null || styleId !== null || this.runs.length > 0) {
      this.data.formats.setRow(this.row, this.rowFormats.shared(height, styleId, this.runs));
    }
  }

  private readCell(): void {
    const { scanner } = this;
    const start = scanner.attributeStart(code.r);
    const end = scanner.attributeEnd(code.r);
    if (start === end) {
      this.column++;
    } else {
      const cell = rawCell(scanner.bytes, start, end);
      if (cell < 0) {
        this.passOver(scanner.attribute(code.r) ?? '');
        return;
      }
      if (Math.floor(cell / maxColumns) !== this.row) throw damaged('a cell stands in another row than its address says');
      this.column = cell % maxColumns;
    }
    if (this.column <= this.lastColumn) throw damaged('the cells of a row are out of order');
    if (this.column >= maxColumns) {
      this.passOver(`cell ${String(this.column + 1)} of row ${String(this.row + 1)}`);
      return;
    }
    this.lastColumn = this.column;
    this.addStyle(this.styleId() ?? 0);
    const type = this.cellType();
    const isDynamic = scanner.attributeStart(code.cm) >= 0;
    const rich = type === 'e' || type === 's' || type === 'str' ? this.index(code.vm) : 0;
    const outside = scanner.depth - 1;
    while (scanner.nextInside(outside)) {
      if (scanner.code === code.v) this.putShown(this.readValue(type), rich);
      else if (scanner.code === code.is) this.put(this.fitting(readRichText(scanner)));
      else if (scanner.code === code.f) this.formulas.read(this.row, this.column, isDynamic);
      else scanner.skip();
    }
  }

  /** Of an address beyond the last column or row; the file keeps the cell, the workbook has no place for it. */
  private passOver(address: string): void {
    if (!/^(?:[A-Za-z]+\d+|cell .*)$/.test(address)) throw damaged('a cell lies outside the sheet');
    this.context.leftOut.cell(this.sheetName, 'outside', address.startsWith('cell') ? address : `cell ${address}`);
    this.scanner.skip();
  }

  /** @param rich the cell's `vm`; 0 for none */
  private putShown(value: Scalar, rich: number): void {
    const shown = rich > 0 ? this.context.richValue(rich) : undefined;
    this.put(shown === undefined ? value : shown);
  }

  private fitting(text: string): string {
    if (text.length <= longestText) return text;
    this.context.leftOut.cell(this.sheetName, 'too-long', `cell ${columnLetters(this.column)}${String(this.row + 1)}`);
    return text.slice(0, longestText);
  }

  private put(value: Scalar): void {
    if (value === null) return;
    this.cells[this.column] = value;
    this.filled++;
  }

  private addStyle(id: number): void {
    const { runs, column } = this;
    const last = runs.length - 3;
    if (last >= 0 && runs[last + 2] === id && runs[last + 1] === column - 1) runs[last + 1] = column;
    else runs.push(column, column, id);
  }

  private readValue(type: CellType): Scalar {
    if (type === 'n' || type === 's') return this.readNumberOrShared(type);
    const text = this.scanner.innerText();
    switch (type) {
      case 'str':
      case 'inlineStr':
        return this.fitting(unescaped(text));
      case 'b':
        return text.trim() === '' ? null : text.trim() === '1' || text.trim() === 'true';
      case 'e':
        return errorValue(text);
      case 'd':
        return text.trim() === '' ? null : isoDateSerial(text, this.context.dateSystem);
    }
  }

  private readNumberOrShared(type: 'n' | 's'): Scalar {
    const { scanner } = this;
    const outside = scanner.depth - 1;
    let number: number | null = null;
    while (scanner.nextText(outside)) {
      if (number !== null) throw damaged('a number is written in pieces');
      const { bytes, textStart, textEnd } = scanner;
      number = type === 'n' ? rawNumber(bytes, textStart, textEnd) : rawCount(bytes, textStart, textEnd);
    }
    if (number === null) return null;
    if (type === 's') {
      const text = this.context.strings[number];
      if (text === undefined) throw damaged('a cell names a text that is not in the list of texts');
      return this.fitting(text);
    }
    if (!Number.isFinite(number)) throw damaged('a cell that should hold a number holds something else');
    return number;
  }

  private cellType(): CellType {
    const { scanner } = this;
    const start = scanner.attributeStart(code.t);
    if (start < 0) return 'n';
    const first = scanner.bytes[start];
    if (first === 115 && scanner.attributeEnd(code.t) === start + 1) return 's';
    const written = scanner.attribute(code.t);
    switch (written) {
      case 'n':
      case 'str':
      case 'inlineStr':
      case 'b':
      case 'e':
      case 'd':
        return written;
      default:
        throw damaged('a cell is of an unknown kind');
    }
  }

  private styleId(): number | null {
    const id = this.count(code.s);
    if (id === null) return null;
    if (id >= this.context.styleCount) throw damaged('a cell names a format that is not in the list of formats');
    return id;
  }

  private count(attribute: number): number | null {
    const start = this.scanner.attributeStart(attribute);
    if (start < 0) return null;
    const end = this.scanner.attributeEnd(attribute);
    if (end === start) return null;
    const count = rawCount(this.scanner.bytes, start, end);
    if (count < 0) throw damaged('a row or a format has a number that is none');
    return count;
  }

  /** 0 for what is no count. */
  private index(attribute: number): number {
    const start = this.scanner.attributeStart(attribute);
    return start < 0 ? 0 : Math.max(0, rawCount(this.scanner.bytes, start, this.scanner.attributeEnd(attribute)));
  }

  /** Points. */
  private height(): number | null {
    const start = this.scanner.attributeStart(code.ht);
    if (start < 0) return null;
    const height = rawNumber(this.scanner.bytes, start, this.scanner.attributeEnd(code.ht));
    return Number.isFinite(height) ? height : null;
  }

  private flag(attribute: number): boolean {
    const first = this.scanner.bytes[this.scanner.attributeStart(attribute)];
    return first === 49 || first === 116;
  }
}
