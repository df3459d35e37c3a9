/** Conditional formats that the add-in adds in this host; those of a file are not read. */
import type { ConditionalFormat } from '../extras';
import type { Json } from '../protocol';
import type { RangeTarget } from '../cells';
import type { Scalar, Service } from '../service';
import type { Host } from '../host';
import { Instance } from '../service';
import { intersection, mustAllow } from '../ranges';
import { refuse } from '../errors';
import { range } from './range';
import { textArgument } from './arguments';
import type { Sheet } from '../model';

interface FormatTarget {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

/** A value kept under its path: nothing is computed of it. */
function kept(path: string): Scalar<FormatTarget> {
  return {
    get: ({ format }) => format.values.get(path) ?? null,
    set: ({ format, sheet }, value, host) => {
      mustAllow(sheet, 'allowFormatCells', host);
      format.values.set(path, value);
    },
  };
}

const fillService: Service<FormatTarget> = { name: 'ConditionalRangeFill', scalars: { Color: kept('fill/color') } };
const fontService: Service<FormatTarget> = {
  name: 'ConditionalRangeFont',
  scalars: { Color: kept('font/color'), Bold: kept('font/bold'), Italic: kept('font/italic') },
};
const rangeFormatService: Service<FormatTarget> = {
  name: 'ConditionalRangeFormat',
  navigation: { Fill: (target) => Instance.of(fillService, target), Font: (target) => Instance.of(fontService, target) },
};
const ruleService: Service<FormatTarget> = { name: 'ConditionalFormatRule', scalars: { Formula: kept('rule/formula') } };
const customService: Service<FormatTarget> = {
  name: 'CustomConditionalFormat',
  navigation: { Rule: (target) => Instance.of(ruleService, target), Format: (target) => Instance.of(rangeFormatService, target) },
};
const cellValueService: Service<FormatTarget> = {
  name: 'CellValueConditionalFormat',
  scalars: { Rule: kept('rule') },
  navigation: { Format: (target) => Instance.of(rangeFormatService, target) },
};

const conditionalFormatService: Service<FormatTarget> = {
  name: 'ConditionalFormat',
  identity: ({ format }) => ({ Id: format.id }),
  scalars: { Id: { get: ({ format }) => format.id }, Type: { get: ({ format }) => format.type } },
  navigation: {
    Custom: (target) => ofType(target, 'Custom', customService),
    CustomOrNullObject: (target) => (target.format.type === 'Custom' ? Instance.of(customService, target) : null),
    CellValue: (target) => ofType(target, 'CellValue', cellValueService),
    CellValueOrNullObject: (target) => (target.format.type === 'CellValue' ? Instance.of(cellValueService, target) : null),
  },
  methods: {
    GetRange: ({ sheet, format }) => range(sheet, format.area),
    Delete: ({ sheet, format }, _, host) => {
      const extras = host.extras.of(sheet.id);
      extras.conditionalFormats = extras.conditionalFormats.filter((other) => other !== format);
    },
  },
};

function ofType(target: FormatTarget, type: string, service: Service<FormatTarget>): Instance {
  if (target.format.type !== type) throw refuse.operation();
  return Instance.of(service, target);
}

const collectionService: Service<RangeTarget> = {
  name: 'ConditionalFormatCollection',
  items: (target, host) => within(target, host).map((format) => conditionalFormat(target.sheet, format)),
  indexer: (target, key, host) => {
    const format = within(target, host).find(({ id }) => id === key);
    if (!format) throw refuse.notFound();
    return conditionalFormat(target.sheet, format);
  },
  methods: {
    Add: (target, [type], host) => add(target, textArgument(type), host),
    GetCount: (target, _, host) => within(target, host).length,
    ClearAll: ({ sheet, area }, _, host) => {
      mustAllow(sheet, 'allowFormatCells', host);
      const extras = host.extras.of(sheet.id);
      extras.conditionalFormats = extras.conditionalFormats.filter((format) => intersection(format.area, area) === null);
    },
  },
};

const knownTypes: readonly Json[] = ['Custom', 'CellValue'];

function add({ sheet, area }: RangeTarget, type: string, host: Host): Instance {
  mustAllow(sheet, 'allowFormatCells', host);
  if (!knownTypes.includes(type)) throw refuse.missing(`ConditionalFormatCollection.add("${type}")`);
  const { conditionalFormats: formats } = host.extras.of(sheet.id);
  const format: ConditionalFormat = { id: host.newId('cf'), type, area, values: new Map() };
  formats.push(format);
  return conditionalFormat(sheet, format);
}

function within({ sheet, area }: RangeTarget, host: Host): readonly ConditionalFormat[] {
  return host.extras.of(sheet.id).conditionalFormats.filter((format) => intersection(format.area, area) !== null);
}

function conditionalFormat(sheet: Sheet, format: ConditionalFormat): Instance {
  return Instance.of(conditionalFormatService, { sheet, format });
}

export function conditionalFormats(target: RangeTarget): Instance {
  return Instance.of(collectionService, target);
}
