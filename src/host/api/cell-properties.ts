/** Range.getCellProperties and its kin: the fields asked for, of each row, column or cell. Answers are camelCase. */
import type { Argument } from './service';
import type { Json } from './protocol';
import type { RangeTarget } from './cells';
import type { Host } from './host';
import { Instance, JsonText } from './service';
import { addressText } from './addresses';
import { cellArea, maxColumns, maxRows } from './model';
import { formatOf } from './services/format';
import { refuse } from './errors';
import { valueReader } from './cells';

type Asked = { readonly [field: string]: Json | undefined };

/** Cell properties name a border by its side. */
const edgeNames: { readonly [field: string]: string } = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
};

export function rowProperties({ sheet, area }: RangeTarget, asked: Asked, host: Host): Json {
  return lines(area.top, area.bottom, (row) => {
    const target = { sheet, area: { top: row, bottom: row, left: 0, right: maxColumns - 1 } };
    return fields(asked, {
      rowHidden: () => sheet.hiddenRows.has(row),
      rowIndex: () => row,
      address: () => addressText(sheet.name, target.area),
      format: (inner) => instanceFields(formatOf(target), inner, host),
    });
  });
}

export function columnProperties({ sheet, area }: RangeTarget, asked: Asked, host: Host): Json {
  return lines(area.left, area.right, (column) => {
    const target = { sheet, area: { left: column, right: column, top: 0, bottom: maxRows - 1 } };
    return fields(asked, {
      columnHidden: () => sheet.hiddenColumns.has(column),
      columnIndex: () => column,
      address: () => addressText(sheet.name, target.area),
      format: (inner) => instanceFields(formatOf(target), inner, host),
    });
  });
}

export function cellProperties({ sheet, area }: RangeTarget, asked: Asked, host: Host): Json {
  return lines(area.top, area.bottom, (row) =>
    lines(area.left, area.right, (column) => {
      const target = { sheet, area: cellArea(row, column) };
      return fields(asked, {
        address: () => addressText(sheet.name, target.area),
        format: (inner) => instanceFields(formatOf(target), inner, host),
      });
    }),
  );
}

/** Takes what `cellProperties` gives. */
export function setCellProperties(target: RangeTarget, data: Argument | undefined, host: Host): void {
  if (data === undefined || data instanceof Instance) throw refuse.argument();
  const at = valueReader(target.area, data);
  const { sheet, area } = target;
  host.workbook.batch(() => {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const { format, ...others } = asObject(at(row - area.top, column - area.left));
        if (Object.keys(others).length > 0) throw refuse.missing(`Range.setCellProperties ${Object.keys(others).join()}`);
        if (format !== undefined) assign(formatOf({ sheet, area: cellArea(row, column) }), asObject(format), host);
      }
    }
  });
}

function lines(first: number, last: number, read: (line: number) => Json): Json {
  return Array.from({ length: last - first + 1 }, (_, index) => read(first + index));
}

function fields(asked: Asked, known: { readonly [field: string]: (inner: Asked) => Json }): Json {
  const answer: { [field: string]: Json } = {};
  for (const [field, inner] of Object.entries(asked)) {
    if (inner === false || inner === undefined) continue;
    const read = known[field];
    if (!read) throw refuse.missing(`Range properties "${field}"`);
    answer[field] = read(asObject(inner === true ? {} : inner));
  }
  return answer;
}

/** Reads from a service what an object of `true`s asks for. */
function instanceFields(instance: Instance, asked: Asked, host: Host): Json {
  const answer: { [field: string]: Json } = {};
  for (const [field, inner] of Object.entries(asked)) {
    if (inner === false || inner === undefined) continue;
    answer[field] =
      inner === true ? scalarField(instance, field, host) : instanceFields(childOf(instance, field, host), asObject(inner), host);
  }
  return answer;
}

function scalarField(instance: Instance, field: string, host: Host): Json {
  const get = instance.getter(wireName(field));
  if (!get) throw refuse.missing(`${instance.typeName}.${field}`);
  const value = get(host);
  if (value instanceof JsonText) throw refuse.missing(`${instance.typeName}.${field} as a cell property`);
  return value;
}

function assign(instance: Instance, values: Asked, host: Host): void {
  for (const [field, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    const set = instance.setter(wireName(field));
    if (set) set(value, host);
    else assign(childOf(instance, field, host), asObject(value), host);
  }
}

function childOf(instance: Instance, field: string, host: Host): Instance {
  const edge = instance.typeName === 'RangeBorderCollection' ? edgeNames[field] : undefined;
  const child = edge ? instance.indexer?.(edge, host) : instance.navigator(wireName(field))?.(host);
  if (!child) throw refuse.missing(`${instance.typeName}.${field}`);
  return child;
}

function wireName(field: string): string {
  return field.charAt(0).toUpperCase() + field.slice(1);
}

function asObject(value: Json): Asked {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw refuse.argument();
  return value as Asked;
}
