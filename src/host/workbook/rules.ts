/** What a sheet asks of its cells and shows of them: data validation and conditional formats. Formulas stand without "=". */
import { areaEncloses, areasOverlap, sameArea } from './areas';
import type { Area } from './types';

export type ValidationType = 'none' | 'whole' | 'decimal' | 'list' | 'date' | 'time' | 'textLength' | 'custom';
export type Comparison =
  'between' | 'notBetween' | 'equal' | 'notEqual' | 'greaterThan' | 'lessThan' | 'greaterThanOrEqual' | 'lessThanOrEqual';
export type AlertStyle = 'stop' | 'warning' | 'information';

/** The cell that a rule's relative references are written for. */
export interface Anchor {
  readonly row: number;
  readonly column: number;
}

export interface ValidationRule {
  readonly type: ValidationType;
  readonly operator: Comparison;
  /** A list of texts is one quoted text: `"a,b"`. */
  readonly formula1: string;
  readonly formula2: string;
  readonly allowBlank: boolean;
  readonly showDropDown: boolean;
  readonly showPrompt: boolean;
  readonly promptTitle: string;
  readonly prompt: string;
  readonly showAlert: boolean;
  readonly alertStyle: AlertStyle;
  readonly alertTitle: string;
  readonly alert: string;
}

export interface ValidationModel extends ValidationRule {
  readonly areas: readonly Area[];
  readonly anchor: Anchor;
  /** Its place among the validations of the file; `null` for one that was set here. */
  readonly source: number | null;
}

/** What a conditional format changes of a cell's look; what is left out stays. Colours "#RRGGBB". */
export interface DifferentialFormat {
  readonly fillColor?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export interface ConditionalFormatModel {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly anchor: Anchor;
  /** As the file names it: "expression", "cellIs", "colorScale"… Only the first two are ever drawn. */
  readonly type: string;
  readonly operator: Comparison;
  readonly formulas: readonly string[];
  readonly format: DifferentialFormat;
  /** The number of its look in the file; -1 for one that was added here. */
  readonly look: number;
  readonly priority: number;
  readonly stopIfTrue: boolean;
  /** The place of its block and its rule in the file; `null` for one that was added here. */
  readonly source: { readonly block: number; readonly rule: number } | null;
}

export const noRule: ValidationRule = {
  type: 'none',
  operator: 'between',
  formula1: '',
  formula2: '',
  allowBlank: true,
  showDropDown: true,
  showPrompt: true,
  promptTitle: '',
  prompt: '',
  showAlert: true,
  alertStyle: 'stop',
  alertTitle: '',
  alert: '',
};

/** What of the areas lies outside `hole`, in rectangles. */
export function without(areas: readonly Area[], hole: Area): readonly Area[] {
  if (!areas.some((area) => areasOverlap(area, hole))) return areas;
  return areas.flatMap((area) => {
    if (!areasOverlap(area, hole)) return [area];
    const [top, bottom] = [Math.max(area.top, hole.top), Math.min(area.bottom, hole.bottom)];
    const pieces: readonly Area[] = [
      { ...area, bottom: hole.top - 1 },
      { ...area, top, bottom, right: hole.left - 1 },
      { ...area, top, bottom, left: hole.right + 1 },
      { ...area, top: hole.bottom + 1 },
    ];
    return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
  });
}

export function anchorOf([first]: readonly Area[]): Anchor {
  return { row: first?.top ?? 0, column: first?.left ?? 0 };
}

/** The validations once the areas ask for `rule` in place of what they asked for; for nothing where it is `null`. */
export function revalidated(list: readonly ValidationModel[], areas: readonly Area[], rule: ValidationRule | null): ValidationModel[] {
  const left = list.flatMap((other) => {
    const rest = areas.reduce(without, other.areas);
    return rest.length === 0 ? [] : [rest === other.areas ? other : { ...other, areas: rest }];
  });
  return rule ? [...left, { ...rule, areas, anchor: anchorOf(areas), source: null }] : left;
}

/** Conditional formats without the area; those that reach further stay there. */
export function cleared(list: readonly ConditionalFormatModel[], area: Area): ConditionalFormatModel[] {
  return list.flatMap((format) => {
    const areas = without(format.areas, area);
    return areas.length === 0 ? [] : [areas === format.areas ? format : { ...format, areas }];
  });
}

export function sameAreas(some: readonly Area[], others: readonly Area[]): boolean {
  return some.length === others.length && some.every((area, index) => sameArea(area, others[index] ?? area) && others[index] !== undefined);
}

/** Those of the list that lie over the area, the first found last. */
export function over<Rule extends { readonly areas: readonly Area[] }>(rules: readonly Rule[], area: Area): readonly Rule[] {
  return rules.filter(({ areas }) => areas.some((each) => areasOverlap(each, area)));
}

export function isWholly({ areas }: { readonly areas: readonly Area[] }, area: Area): boolean {
  return areas.some((each) => areaEncloses(each, area));
}
