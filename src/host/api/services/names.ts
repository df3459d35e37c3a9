import type { Area, NameModel, Sheet } from '../model';
import type { Argument, Service } from '../service';
import type { Json } from '../protocol';
import type { Host } from '../host';
import { Instance } from '../service';
import { columnName, parseAddress, quoted } from '../addresses';
import { isAbsent, textArgument } from './arguments';
import { mustBeDefinedName } from '../names';
import { range, rangeTarget } from './range';
import { refuse } from '../errors';
import { worksheet } from './worksheet';

interface NamesTarget {
  readonly host: Host;
  /** Of one sheet, or of the workbook. */
  readonly sheet: Sheet | null;
}

interface NameTarget extends NamesTarget {
  readonly name: string;
}

const nameService: Service<NameTarget> = {
  name: 'NamedItem',
  isAlive: (target) => modelOf(target) !== null,
  identity: ({ name }) => ({ Name: name }),
  scalars: {
    Name: { get: ({ name }) => name },
    Formula: {
      get: (target) => model(target).formula,
      set: (target, value, { workbook }) => {
        const formula = textArgument(value);
        workbook.setName({ ...model(target), formula: formula.startsWith('=') ? formula : `=${formula}` });
      },
    },
    Type: { get: (target) => typeOf(model(target).formula) },
    Value: { get: (target) => valueOf(model(target).formula) },
    Visible: {
      get: (target) => !model(target).isHidden,
      set: (target, value, { workbook }) => workbook.setName({ ...model(target), isHidden: value === false }),
    },
    Scope: { get: ({ sheet }) => (sheet ? 'Worksheet' : 'Workbook') },
    Comment: { get: () => '' },
  },
  navigation: {
    Worksheet: ({ sheet }) => {
      if (!sheet) throw refuse.notFound();
      return worksheet(sheet);
    },
    WorksheetOrNullObject: ({ sheet }) => sheet && worksheet(sheet),
  },
  methods: {
    GetRange: (target) => {
      const found = rangeOf(target);
      if (!found) throw refuse.notFound();
      return found;
    },
    GetRangeOrNullObject: rangeOf,
    Delete: ({ name, sheet }, _, { workbook }) => void workbook.deleteName(name, sheet?.id ?? null),
  },
};

const namesService: Service<NamesTarget> = {
  name: 'NamedItemCollection',
  items: (target) => list(target).map(({ name }) => namedItem(target, name)),
  indexer: (target, key) => found(find(target, String(key))),
  methods: {
    GetCount: (target) => list(target).length,
    GetItem: (target, [name]) => found(find(target, textArgument(name))),
    GetItemOrNullObject: (target, [name]) => find(target, textArgument(name)),
    Add: add,
  },
};

export function names(host: Host, sheet: Sheet | null): Instance {
  return Instance.of(namesService, { host, sheet });
}

function list({ host, sheet }: NamesTarget): readonly NameModel[] {
  return host.workbook.names.filter(({ scope }) => scope === (sheet?.id ?? null));
}

function find(target: NamesTarget, key: string): Instance | null {
  const match = target.host.workbook.nameOf(key, target.sheet?.id ?? null);
  return match ? namedItem(target, match.name) : null;
}

function found(instance: Instance | null): Instance {
  if (!instance) throw refuse.notFound();
  return instance;
}

function namedItem({ host, sheet }: NamesTarget, name: string): Instance {
  return Instance.of(nameService, { host, sheet, name });
}

function add(target: NamesTarget, [wish, reference]: readonly Argument[], { workbook }: Host): Instance {
  const name = textArgument(wish);
  mustBeDefinedName(name);
  const isTable = workbook.sheets.some((sheet) => sheet.tables.some((table) => table.name.toLowerCase() === name.toLowerCase()));
  if (find(target, name) || isTable) throw refuse.argument(`The name "${name}" is taken.`);
  if (isAbsent(reference)) throw refuse.argument();
  workbook.setName({ name, formula: formulaOf(reference), scope: target.sheet?.id ?? null, isHidden: false });
  return namedItem(target, name);
}

function formulaOf(reference: Exclude<Argument, null>): string {
  if (reference instanceof Instance) {
    const { sheet, area } = rangeTarget(reference);
    return `=${quoted(sheet.name)}!${absolute(area)}`;
  }
  if (typeof reference === 'number' || typeof reference === 'boolean') return `=${String(reference).toUpperCase()}`;
  const text = textArgument(reference);
  return text.startsWith('=') ? text : `="${text.replaceAll('"', '""')}"`;
}

function absolute({ top, left, bottom, right }: Area): string {
  const first = `$${columnName(left)}$${top + 1}`;
  return top === bottom && left === right ? first : `${first}:$${columnName(right)}$${bottom + 1}`;
}

function modelOf({ host, sheet, name }: NameTarget): NameModel | null {
  return host.workbook.nameOf(name, sheet?.id ?? null);
}

function model(target: NameTarget): NameModel {
  const found = modelOf(target);
  if (!found) throw refuse.notFound();
  return found;
}

function rangeOf(target: NameTarget): Instance | null {
  const parsed = parseAddress(model(target).formula.slice(1));
  const sheet = parsed && (parsed.sheet === null ? target.sheet : target.host.workbook.sheet(parsed.sheet));
  return sheet ? range(sheet, parsed.area) : null;
}

function typeOf(formula: string): string {
  const body = formula.slice(1);
  if (parseAddress(body)) return 'Range';
  if (/^"[^"]*"$/.test(body)) return 'String';
  if (/^(true|false)$/i.test(body)) return 'Boolean';
  if (body !== '' && !Number.isNaN(Number(body))) return 'Double';
  if (body.startsWith('#') || body.includes('#REF!')) return 'Error';
  return body.startsWith('{') ? 'Array' : 'Formula';
}

function valueOf(formula: string): Json {
  const body = formula.slice(1);
  switch (typeOf(formula)) {
    case 'String':
      return body.slice(1, -1).replaceAll('""', '"');
    case 'Double':
      return Number(body);
    case 'Boolean':
      return body.toLowerCase() === 'true';
    default:
      return body;
  }
}
