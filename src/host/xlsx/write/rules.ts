import { sharedFormula } from '../read/shared-formula';
import { anchorOf, sameAreas, type Anchor, type ConditionalFormatModel, type ValidationModel } from '../../workbook/rules';
import type { Sheet } from '../../workbook/sheet';
import type { Area } from '../../workbook/types';
import { formulaInFile } from './formulas';
import { areaReference, parseArea } from './references';
import type { StyleWriter } from './styles';
import {
  attributeOf,
  cellText,
  childOf,
  childrenOf,
  escapeAttribute,
  escapeText,
  rootOf,
  splice,
  textOf,
  withAttribute,
  withChild,
} from './xml';
import { worksheetOrder } from './worksheet-order';

/** The worksheet with the sheet's validations; one that the file has keeps its element, with other areas where it lost some. */
export function withValidations(worksheet: string, sheet: Sheet): string {
  const parent = childOf(worksheet, rootOf(worksheet), 'dataValidations');
  const inFile = parent ? childrenOf(worksheet, parent).map((element) => textOf(worksheet, element)) : [];
  const written = sheet.validations.map((validation) => {
    const old = validation.source === null ? undefined : inFile[validation.source];
    return old === undefined || isMoved(validation) ? validationXml(validation) : withAreas(old, validation.areas);
  });
  if (written.length === 0) return withChild(worksheet, 'dataValidations', null, worksheetOrder);
  if (!parent)
    return withChild(
      worksheet,
      'dataValidations',
      `<dataValidations count="${String(written.length)}">${written.join('')}</dataValidations>`,
      worksheetOrder,
    );
  const filled = splice(worksheet, parent.contentStart, parent.contentEnd, written.join(''));
  return withAttribute(filled, parent, 'count', String(written.length));
}

interface Placed {
  readonly areas: readonly Area[];
  readonly anchor: Anchor;
}

/** Whether the first cell is another than the one that the formulas are written for. */
function isMoved({ areas, anchor }: Placed): boolean {
  const corner = anchorOf(areas);
  return corner.row !== anchor.row || corner.column !== anchor.column;
}

function formulaAt(formula: string, { areas, anchor }: Placed): string {
  const corner = anchorOf(areas);
  return formulaInFile(sharedFormula(formula)(corner.row - anchor.row, corner.column - anchor.column), null);
}

function withAreas(element: string, areas: readonly Area[]): string {
  const root = rootOf(element);
  const old = (attributeOf(element, root, 'sqref') ?? '').split(/\s+/).flatMap((text) => parseArea(text) ?? []);
  return sameAreas(old, areas) ? element : withAttribute(element, root, 'sqref', references(areas));
}

const references = (areas: readonly Area[]): string => areas.map(areaReference).join(' ');

function validationXml(validation: ValidationModel): string {
  const flag = (name: string, isSet: boolean): string => (isSet ? ` ${name}="1"` : '');
  const words = (name: string, text: string): string => (text === '' ? '' : ` ${name}="${escapeAttribute(text)}"`);
  const { type, operator } = validation;
  const compares = type !== 'none' && type !== 'list' && type !== 'custom' && operator !== 'between';
  const formula = (name: string, text: string): string =>
    text === '' ? '' : `<${name}>${escapeText(formulaAt(text, validation))}</${name}>`;
  const attributes = [
    type === 'none' ? '' : ` type="${type}"`,
    validation.alertStyle === 'stop' ? '' : ` errorStyle="${validation.alertStyle}"`,
    compares ? ` operator="${operator}"` : '',
    flag('allowBlank', validation.allowBlank),
    flag('showDropDown', !validation.showDropDown),
    flag('showInputMessage', validation.showPrompt),
    flag('showErrorMessage', validation.showAlert),
    words('errorTitle', validation.alertTitle),
    words('error', validation.alert),
    words('promptTitle', validation.promptTitle),
    words('prompt', validation.prompt),
    ` sqref="${references(validation.areas)}"`,
  ];
  return `<dataValidation${attributes.join('')}>${formula('formula1', validation.formula1)}${formula('formula2', validation.formula2)}</dataValidation>`;
}

/** The worksheet with the sheet's conditional formats; a block of the file that keeps its rules and areas keeps its element. */
export function withConditionalFormats(worksheet: string, sheet: Sheet, styles: StyleWriter): string {
  const inFile = childrenOf(worksheet, rootOf(worksheet)).filter(({ name }) => name === 'conditionalFormatting');
  const kept = inFile.map((block, index) => keptBlock(textOf(worksheet, block), index, sheet.conditionalFormats));
  const added = sheet.conditionalFormats.filter(({ source }) => source === null).map((format) => blockXml(format, styles));
  let shell = worksheet;
  for (const block of [...inFile].reverse()) shell = splice(shell, block.start, block.end, '');
  const all = [...kept, ...added].join('');
  return all === '' ? shell : withChild(shell, 'conditionalFormatting', all, worksheetOrder);
}

function keptBlock(block: string, index: number, formats: readonly ConditionalFormatModel[]): string {
  const own = formats.filter(({ source }) => source?.block === index);
  const [first] = own;
  if (!first) return '';
  const root = rootOf(block);
  const rules = childrenOf(block, root);
  const ofRules = rules.filter(({ name }) => name === 'cfRule');
  const isOne = own.every((format) => sameAreas(format.areas, first.areas) && !isMoved(format));
  if (own.length === ofRules.length && isOne) return withAreas(block, first.areas);
  return own
    .map((format) => {
      const rule = ofRules[format.source?.rule ?? -1];
      if (!rule) return '';
      const written = isMoved(format) ? withFormulas(textOf(block, rule), format) : textOf(block, rule);
      return withAreas(splice(block, root.contentStart, root.contentEnd, written), format.areas);
    })
    .join('');
}

function withFormulas(rule: string, format: ConditionalFormatModel): string {
  const formulas = childrenOf(rule, rootOf(rule)).filter(({ name }) => name === 'formula');
  return formulas.reduceRight(
    (written, { contentStart, contentEnd }, index) =>
      splice(written, contentStart, contentEnd, escapeText(formulaAt(format.formulas[index] ?? '', format))),
    rule,
  );
}

function blockXml(rule: ConditionalFormatModel, styles: StyleWriter): string {
  const { areas, type, operator, formulas, format, priority, stopIfTrue } = rule;
  const look = styles.look(format);
  const compares = type === 'cellIs' ? ` operator="${operator}"` : '';
  const stops = stopIfTrue ? ' stopIfTrue="1"' : '';
  const texts = formulas.map((formula) => `<formula>${escapeText(formulaAt(formula, rule))}</formula>`).join('');
  return (
    `<conditionalFormatting sqref="${references(areas)}"><cfRule type="${cellText(type)}" dxfId="${String(look)}"` +
    ` priority="${String(priority)}"${stops}${compares}>${texts}</cfRule></conditionalFormatting>`
  );
}
