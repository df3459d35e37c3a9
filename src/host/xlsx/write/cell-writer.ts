import { contentChanged, resultChanged } from '../../workbook/changes';
import type { Sheet } from '../../workbook/sheet';
import type { Area, Scalar } from '../../workbook/types';
import { cellXml, holdsValue, withResult, type FormulaContent } from './cells';
import { formulaInFile } from './formulas';
import { cellReference } from './references';
import type { StyleWriter } from './styles';
import { attributeOf, childOf, elementsBetween, unescapeXml, withAttribute, withPrefix, type XmlElement } from './xml';

/** Beside the flags of the workbook's record of changes. */
export const styleChanged = 4;

export interface CellServices {
  readonly styles: StyleWriter;
  /** The `cm` index that marks a formula as spilling; makes the part that it points into. */
  spillMark(): number;
  /** A shared string by its index, as text. */
  sharedString(index: number): string | null;
}

/** Formulas whose result is as large as it needs: Excel must be told, also where it is one cell now. */
const spilling =
  /\b(?:FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|RANDARRAY|TEXTSPLIT|VSTACK|HSTACK|TOROW|TOCOL|TAKE|DROP|CHOOSECOLS|CHOOSEROWS|EXPAND|WRAPROWS|WRAPCOLS|BYROW|BYCOL|MAP|SCAN|MAKEARRAY|GROUPBY|PIVOTBY)\(/i;
const looksLikeFormula = /^[=+\-@]./;

/** Writes the cells of one sheet that changed, and notes what the rest of the file must know of it. */
export class CellWriter {
  /** `si` of shared formulas whose first cell was overwritten. */
  readonly orphanedFormulas = new Set<string>();
  /** Addresses that held a formula in the file and no longer do. */
  readonly lostFormulas = new Set<string>();
  /** Whether a formula was written that nobody has calculated. */
  hasUncalculated = false;

  /** @param prefix of the part's elements, "x:" or "" */
  constructor(
    private readonly sheet: Sheet,
    private readonly services: CellServices,
    private readonly prefix: string,
  ) {}

  /**
   * @param flags what changed: `contentChanged`, `resultChanged`, `styleChanged`
   * @returns "" where the cell holds nothing and has no format of its own
   */
  write(row: number, column: number, flags: number, old: string | null): string {
    const element = old === null ? null : (elementsBetween(old, 0, old.length)[0] ?? null);
    const oldStyle = old === null || !element ? null : Number(attributeOf(old, element, 's') ?? 0);
    const style = oldStyle === null || (flags & styleChanged) !== 0 ? this.services.styles.index(this.sheet.style(row, column)) : oldStyle;
    const kept = old === null || !element ? null : this.unchangedContent(row, column, flags, old, element);
    if (kept !== null) return restyled(kept, style);
    if (old !== null && element) this.noteLostFormula(row, column, old, element);
    return this.wholeCell(row, column, style);
  }

  formulaInFile(row: number, column: number): string | null {
    const formula = this.sheet.formula(row, column);
    return formula === null ? null : formulaInFile(formula, this.tableAt(row, column));
  }

  private wholeCell(row: number, column: number, style: number): string {
    const value = this.sheet.value(row, column);
    const formula = this.formulaContent(row, column);
    if (formula && value === null) this.hasUncalculated = true;
    const quoted = typeof value === 'string' && !formula && looksLikeFormula.test(value) ? this.services.styles.quoted(style) : style;
    if (value === null && !formula && quoted === 0) return '';
    return withPrefix(cellXml(cellReference(row, column), quoted, value, formula), this.prefix);
  }

  private formulaContent(row: number, column: number): FormulaContent | null {
    const text = this.formulaInFile(row, column);
    if (text === null) return null;
    const spill = this.ownSpill(row, column);
    const inFile = this.sheet.arrayFormula(row, column);
    if (inFile && !inFile.isDynamic) return { text, array: inFile.area, cellMetadata: null };
    if (!spill && !inFile && !spilling.test(text)) return { text, array: null, cellMetadata: null };
    const array = spill ?? { top: row, left: column, bottom: row, right: column };
    return { text, array, cellMetadata: this.services.spillMark() };
  }

  private ownSpill(row: number, column: number): Area | null {
    const spill = this.sheet.spillOver(row, column);
    return spill && spill.top === row && spill.left === column ? spill : null;
  }

  /** The old cell, with a new result at most, where its content is what the model holds; `null` where it must be written anew. */
  private unchangedContent(row: number, column: number, flags: number, old: string, element: XmlElement): string | null {
    if ((flags & (contentChanged | resultChanged)) === 0) return old;
    const value = this.sheet.value(row, column);
    const formula = childOf(old, element, 'f');
    if (this.sheet.formula(row, column) === null) return formula === null && this.holds(old, element, value) ? old : null;
    if (!formula || value === null) return null;
    const isSame =
      (flags & contentChanged) === 0 ||
      unescapeXml(old.slice(formula.contentStart, formula.contentEnd)) === this.formulaInFile(row, column);
    return isSame ? withResult(old, value, this.ownSpill(row, column)) : null;
  }

  private holds(old: string, element: XmlElement, value: Scalar): boolean {
    const type = attributeOf(old, element, 't');
    const inner = childOf(old, element, 'v');
    const text = inner ? old.slice(inner.contentStart, inner.contentEnd) : '';
    if (type === 's') return typeof value === 'string' && this.services.sharedString(Number(text)) === value;
    return type !== 'inlineStr' && holdsValue(type, text, value);
  }

  private noteLostFormula(row: number, column: number, old: string, element: XmlElement): void {
    const formula = childOf(old, element, 'f');
    if (!formula) return;
    if (this.sheet.formula(row, column) === null) this.lostFormulas.add(cellReference(row, column));
    const isMaster = attributeOf(old, formula, 't') === 'shared' && formula.contentEnd > formula.contentStart;
    const index = attributeOf(old, formula, 'si');
    if (isMaster && index !== null) this.orphanedFormulas.add(index);
  }

  private tableAt(row: number, column: number): string | null {
    const table = this.sheet.tables.find(
      ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
    return table?.name ?? null;
  }
}

function restyled(cell: string, style: number): string {
  const element = elementsBetween(cell, 0, cell.length)[0];
  if (!element || Number(attributeOf(cell, element, 's') ?? 0) === style) return cell;
  return withAttribute(cell, element, 's', style === 0 ? null : String(style));
}
