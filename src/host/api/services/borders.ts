import type { Area, Style } from '../model';
import type { Json } from '../protocol';
import type { RangeTarget } from '../cells';
import type { Service } from '../service';
import type { Host } from '../host';
import { Instance } from '../service';
import { colorOf } from '../colors';
import { lineOf, wordOf, type Line } from '../borders';
import { mustAllow } from '../ranges';
import { refuse } from '../errors';

type Edge = 'top' | 'bottom' | 'left' | 'right';

interface Side {
  readonly edge: Edge;
  /** The cells of the range whose edge it is; `null` where the range has no such line. */
  readonly cells: (area: Area) => Area | null;
}

const sides: { readonly [name: string]: Side } = {
  EdgeTop: { edge: 'top', cells: (area) => ({ ...area, bottom: area.top }) },
  EdgeBottom: { edge: 'bottom', cells: (area) => ({ ...area, top: area.bottom }) },
  EdgeLeft: { edge: 'left', cells: (area) => ({ ...area, right: area.left }) },
  EdgeRight: { edge: 'right', cells: (area) => ({ ...area, left: area.right }) },
  InsideVertical: { edge: 'right', cells: (area) => (area.right > area.left ? { ...area, right: area.right - 1 } : null) },
  InsideHorizontal: { edge: 'bottom', cells: (area) => (area.bottom > area.top ? { ...area, bottom: area.bottom - 1 } : null) },
};

interface BorderTarget {
  readonly target: RangeTarget;
  readonly name: string;
  readonly side: Side;
}

const borderService: Service<BorderTarget> = {
  name: 'RangeBorder',
  identity: ({ name }) => ({ SideIndex: name }),
  scalars: {
    SideIndex: { get: ({ name }) => name },
    Style: {
      get: (border) => commonEdge(border, (word) => lineOf(word).style),
      set: (border, value, host) => change(border, ({ weight }) => ({ style: value, weight }), host),
    },
    Weight: {
      get: (border) => commonEdge(border, (word) => lineOf(word).weight),
      set: (border, value, host) =>
        change(border, ({ style }) => ({ style: style === 'None' ? 'Continuous' : style, weight: value }), host),
    },
    Color: {
      get: (border) => commonEdge(border, (_, color) => color) ?? '',
      set: (border, value, host) => recolor(border, value, host),
    },
  },
};

export const bordersService: Service<RangeTarget> = {
  name: 'RangeBorderCollection',
  scalars: { Count: { get: () => Object.keys(sides).length } },
  items: (target) => Object.keys(sides).map((name) => border(target, name)),
  indexer: (target, key) => border(target, String(key)),
  methods: { GetItemAt: (target, [index]) => border(target, Object.keys(sides)[Number(index)] ?? '') },
};

function border(target: RangeTarget, key: string): Instance {
  const name = Object.keys(sides).find((side) => side.toLowerCase() === key.toLowerCase());
  const side = name === undefined ? undefined : sides[name];
  if (name === undefined || !side) throw refuse.missing(`RangeBorderCollection.getItem("${key}")`);
  return Instance.of(borderService, { target, name, side });
}

function edgeOf(style: Style, edge: Edge): { readonly style: string; readonly color: string } {
  return style.borders[edge] ?? { style: 'none', color: '#000000' };
}

function commonEdge<T>({ target: { sheet, area }, side }: BorderTarget, read: (word: string, color: string) => T): T | null {
  const cells = side.cells(area);
  if (!cells) return null;
  let shared: T | undefined;
  for (let row = cells.top; row <= cells.bottom; row++) {
    for (let column = cells.left; column <= cells.right; column++) {
      const { style, color } = edgeOf(sheet.style(row, column), side.edge);
      const value = read(style, color);
      if (shared !== undefined && shared !== value) return null;
      shared = value;
    }
  }
  return shared ?? null;
}

function change(border: BorderTarget, next: (line: Line) => { readonly style: Json; readonly weight: Json }, host: Host): void {
  const cells = border.side.cells(border.target.area);
  const { sheet } = border.target;
  mustAllow(sheet, 'allowFormatCells', host);
  if (!cells) return;
  const word = commonEdge(border, (style) => style);
  const { style, weight } = next(lineOf(word ?? 'thin'));
  const changed = wordOf(style, weight);
  if (!changed) throw refuse.argument();
  const color = commonEdge(border, (_, current) => current) ?? '#000000';
  sheet.setStyle(cells, { borders: { [border.side.edge]: { style: changed, color } } });
}

function recolor(border: BorderTarget, value: Json, host: Host): void {
  const color = colorOf(value);
  const cells = border.side.cells(border.target.area);
  const { sheet } = border.target;
  if (!color) throw refuse.argument();
  mustAllow(sheet, 'allowFormatCells', host);
  if (!cells) return;
  const word = commonEdge(border, (style) => style);
  sheet.setStyle(cells, { borders: { [border.side.edge]: { style: word === null || word === 'none' ? 'thin' : word, color } } });
}
