/** Conditional formats over a range: those of the file can be read and taken away, those by formula or value added. */
import type { Json } from '../protocol';
import type { RangeTarget } from '../cells';
import type { Scalar, Service } from '../service';
import type { Host } from '../host';
import type { Comparison, ConditionalFormatModel, DifferentialFormat, Sheet } from '../model';
import { Instance } from '../service';
import { over } from '../model';
import { mustAllow } from '../ranges';
import { refuse } from '../errors';
import { colorOf } from '../colors';
import { range } from './range';
import { numberArgument, objectArgument, textArgument } from './arguments';

interface FormatTarget {
  readonly sheet: Sheet;
  readonly id: string;
}

/** Types as the wire names them, by the file's names. */
const types: Readonly<Record<string, string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  containsText: 'ContainsText',
};
const comparisons: Readonly<Record<Comparison, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};

function modelOf({ sheet, id }: FormatTarget): ConditionalFormatModel {
  const found = sheet.conditionalFormats.find((format) => format.id === id);
  if (!found) throw refuse.notFound();
  return found;
}

function look<Key extends keyof DifferentialFormat>(key: Key, toLook: (value: Json) => DifferentialFormat[Key]): Scalar<FormatTarget> {
  return {
    get: (target) => modelOf(target).format[key] ?? null,
    set: (target, value, host) => {
      mustAllow(target.sheet, 'allowFormatCells', host);
      target.sheet.changeConditionalFormat(target.id, { format: { ...modelOf(target).format, [key]: toLook(value) } });
    },
  };
}

function color(value: Json): string {
  const known = colorOf(value);
  if (known === undefined) throw refuse.argument();
  return known;
}

const isTrue = (value: Json): boolean => value === true;

const fillService: Service<FormatTarget> = { name: 'ConditionalRangeFill', scalars: { Color: look('fillColor', color) } };
const fontService: Service<FormatTarget> = {
  name: 'ConditionalRangeFont',
  scalars: { Color: look('fontColor', color), Bold: look('bold', isTrue), Italic: look('italic', isTrue) },
};
const rangeFormatService: Service<FormatTarget> = {
  name: 'ConditionalRangeFormat',
  navigation: { Fill: (target) => Instance.of(fillService, target), Font: (target) => Instance.of(fontService, target) },
};

function expression(value: Json | undefined): string {
  const text = typeof value === 'number' ? String(value) : textArgument(value);
  return text.startsWith('=') ? text.slice(1) : text;
}

const ruleService: Service<FormatTarget> = {
  name: 'ConditionalFormatRule',
  scalars: {
    Formula: {
      get: (target) => `=${modelOf(target).formulas[0] ?? ''}`,
      set: (target, value, host) => {
        mustAllow(target.sheet, 'allowFormatCells', host);
        target.sheet.changeConditionalFormat(target.id, { formulas: [expression(value)] });
      },
    },
  },
};
const customService: Service<FormatTarget> = {
  name: 'CustomConditionalFormat',
  navigation: { Rule: (target) => Instance.of(ruleService, target), Format: (target) => Instance.of(rangeFormatService, target) },
};
const cellValueService: Service<FormatTarget> = {
  name: 'CellValueConditionalFormat',
  scalars: {
    Rule: {
      get: (target) => {
        const { operator, formulas } = modelOf(target);
        const [formula1 = '', formula2] = formulas;
        return {
          formula1: `=${formula1}`,
          ...(formula2 === undefined ? {} : { formula2: `=${formula2}` }),
          operator: comparisons[operator],
        };
      },
      set: (target, value, host) => {
        mustAllow(target.sheet, 'allowFormatCells', host);
        const { formula1, formula2, operator: wanted } = objectArgument(value);
        const operator = (Object.keys(comparisons) as Comparison[]).find((known) => comparisons[known] === wanted);
        if (!operator) throw refuse.argument();
        const second = formula2 === undefined || formula2 === null ? [] : [expression(formula2)];
        target.sheet.changeConditionalFormat(target.id, { operator, formulas: [expression(formula1), ...second] });
      },
    },
  },
  navigation: { Format: (target) => Instance.of(rangeFormatService, target) },
};

const conditionalFormatService: Service<FormatTarget> = {
  name: 'ConditionalFormat',
  isAlive: ({ sheet, id }) => sheet.conditionalFormats.some((format) => format.id === id),
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Type: { get: (target) => types[modelOf(target).type] ?? 'PresetCriteria' },
    StopIfTrue: {
      get: (target) => modelOf(target).stopIfTrue,
      set: (target, value, host) => {
        mustAllow(target.sheet, 'allowFormatCells', host);
        target.sheet.changeConditionalFormat(target.id, { stopIfTrue: value === true });
      },
    },
  },
  navigation: {
    Custom: (target) => ofType(target, 'expression', customService),
    CustomOrNullObject: (target) => (modelOf(target).type === 'expression' ? Instance.of(customService, target) : null),
    CellValue: (target) => ofType(target, 'cellIs', cellValueService),
    CellValueOrNullObject: (target) => (modelOf(target).type === 'cellIs' ? Instance.of(cellValueService, target) : null),
  },
  methods: {
    GetRange: (target) => {
      const [area, ...others] = modelOf(target).areas;
      if (!area || others.length > 0) throw refuse.notFound();
      return range(target.sheet, area);
    },
    GetRangeOrNullObject: (target) => {
      const [area, ...others] = modelOf(target).areas;
      return area && others.length === 0 ? range(target.sheet, area) : null;
    },
    Delete: ({ sheet, id }, _, host) => {
      mustAllow(sheet, 'allowFormatCells', host);
      sheet.deleteConditionalFormat(id);
    },
  },
};

function ofType(target: FormatTarget, type: string, service: Service<FormatTarget>): Instance {
  if (modelOf(target).type !== type) throw refuse.operation();
  return Instance.of(service, target);
}

const collectionService: Service<RangeTarget> = {
  name: 'ConditionalFormatCollection',
  items: (target) => within(target).map(({ id }) => conditionalFormat(target.sheet, id)),
  indexer: (target, key) => {
    const format = within(target).find(({ id }) => id === key);
    if (!format) throw refuse.notFound();
    return conditionalFormat(target.sheet, format.id);
  },
  methods: {
    Add: (target, [type], host) => add(target, textArgument(type), host),
    GetCount: (target) => within(target).length,
    GetItemAt: (target, [index]) => {
      const format = within(target)[numberArgument(index)];
      if (!format) throw refuse.notFound();
      return conditionalFormat(target.sheet, format.id);
    },
    ClearAll: ({ sheet, area }, _, host) => {
      mustAllow(sheet, 'allowFormatCells', host);
      sheet.clearConditionalFormats(area);
    },
  },
};

const added: Readonly<Record<string, string>> = { Custom: 'expression', CellValue: 'cellIs' };

function add({ sheet, area }: RangeTarget, wanted: string, host: Host): Instance {
  mustAllow(sheet, 'allowFormatCells', host);
  const type = added[wanted];
  if (type === undefined) throw refuse.missing(`ConditionalFormatCollection.add("${wanted}")`);
  const id = sheet.addConditionalFormat({
    areas: [area],
    type,
    operator: 'equal',
    formulas: [],
    format: {},
    look: -1,
    stopIfTrue: false,
  });
  return conditionalFormat(sheet, id);
}

function within({ sheet, area }: RangeTarget): readonly ConditionalFormatModel[] {
  return over(sheet.conditionalFormats, area);
}

function conditionalFormat(sheet: Sheet, id: string): Instance {
  return Instance.of(conditionalFormatService, { sheet, id });
}

export function conditionalFormats(target: RangeTarget): Instance {
  return Instance.of(collectionService, target);
}
