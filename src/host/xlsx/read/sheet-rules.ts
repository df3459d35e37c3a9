/** Data validation and conditional formats of a worksheet. */
import type { SheetData } from '../../workbook/sheet-data';
import type { AlertStyle, Comparison, DifferentialFormat, ValidationType } from '../../workbook/rules';
import { anchorOf } from '../../workbook/rules';
import type { Area } from '../../workbook/types';
import { parseArea } from './cell-reference';
import type { ColorReader } from './colors';
import { shownFormula } from './formula-tokens';
import { attribute, child, childrenOf, flagAttribute, numberAttribute } from './xml-tree';
import type { XmlElement } from './xml-tree';

const types: readonly ValidationType[] = ['whole', 'decimal', 'list', 'date', 'time', 'textLength', 'custom'];
const comparisons: readonly Comparison[] = [
  'between',
  'notBetween',
  'equal',
  'notEqual',
  'greaterThan',
  'lessThan',
  'greaterThanOrEqual',
  'lessThanOrEqual',
];
const alertStyles: readonly AlertStyle[] = ['stop', 'warning', 'information'];

export function readValidations(element: XmlElement, data: SheetData): void {
  data.validations = childrenOf(element, 'dataValidation').map((validation, source) => ({
    areas: areasOf(validation),
    anchor: anchorOf(areasOf(validation)),
    type: types.find((type) => type === attribute(validation, 'type')) ?? 'none',
    operator: operatorOf(validation),
    formula1: formulaOf(child(validation, 'formula1')),
    formula2: formulaOf(child(validation, 'formula2')),
    allowBlank: flagAttribute(validation, 'allowBlank'),
    // The attribute says the opposite of its name.
    showDropDown: !flagAttribute(validation, 'showDropDown'),
    showPrompt: flagAttribute(validation, 'showInputMessage'),
    promptTitle: attribute(validation, 'promptTitle') ?? '',
    prompt: attribute(validation, 'prompt') ?? '',
    showAlert: flagAttribute(validation, 'showErrorMessage'),
    alertStyle: alertStyles.find((style) => style === attribute(validation, 'errorStyle')) ?? 'stop',
    alertTitle: attribute(validation, 'errorTitle') ?? '',
    alert: attribute(validation, 'error') ?? '',
    source,
  }));
}

/** One block of the file: several rules over the same areas. Its looks are filled in by `withLooks`. */
export function readConditionalFormats(element: XmlElement, data: SheetData): void {
  const block = new Set(data.conditionalFormats.map(({ source }) => source?.block)).size;
  const areas = areasOf(element);
  childrenOf(element, 'cfRule').forEach((rule, index) => {
    data.conditionalFormats.push({
      id: `{cf-file-${String(block)}-${String(index)}}`,
      areas,
      anchor: anchorOf(areas),
      type: attribute(rule, 'type') ?? '',
      operator: operatorOf(rule),
      formulas: childrenOf(rule, 'formula').map(formulaOf),
      format: {},
      look: numberAttribute(rule, 'dxfId', -1),
      priority: numberAttribute(rule, 'priority', 0),
      stopIfTrue: flagAttribute(rule, 'stopIfTrue'),
      source: { block, rule: index },
    });
  });
}

/** The looks that conditional formats point to, by their number in the styles part. */
export function readLooks(styles: XmlElement | null, color: ColorReader): readonly DifferentialFormat[] {
  return childrenOf(child(styles, 'dxfs'), 'dxf').map((look) => {
    const font = child(look, 'font');
    const pattern = child(child(look, 'fill'), 'patternFill');
    const fillColor = color(child(pattern, 'bgColor')) ?? color(child(pattern, 'fgColor'));
    const fontColor = color(child(font, 'color'));
    const isOn = (name: string) => child(font, name) !== null && flagAttribute(child(font, name), 'val', true);
    return {
      ...(fillColor ? { fillColor } : {}),
      ...(fontColor ? { fontColor } : {}),
      ...(isOn('b') ? { bold: true } : {}),
      ...(isOn('i') ? { italic: true } : {}),
    };
  });
}

export function withLooks(data: SheetData, looks: readonly DifferentialFormat[]): void {
  data.conditionalFormats = data.conditionalFormats.map((format) => ({ ...format, format: looks[format.look] ?? {} }));
}

function areasOf(element: XmlElement): readonly Area[] {
  return (attribute(element, 'sqref') ?? '').split(/\s+/).flatMap((text) => parseArea(text) ?? []);
}

function operatorOf(element: XmlElement): Comparison {
  return comparisons.find((known) => known === attribute(element, 'operator')) ?? 'between';
}

function formulaOf(element: XmlElement | null): string {
  return shownFormula(element?.text ?? '');
}
