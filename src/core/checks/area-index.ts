/** Areas of one sheet by the rows that they cover: a look-up asks only those near its row, however many there are. */
import { contains } from '../model/addresses';
import type { Area } from '../model/grid';

export interface AreaIndex<Item> {
  /** The first, in the order given, that covers the cell and passes the test. */
  find(row: number, column: number, test?: (item: Item) => boolean): Item | null;
  /** Those that may cover cells of the row: all that do, and some that do not. */
  near(row: number): readonly Item[];
}

/** Rows to a band; areas that cover more than `mostBands` of them are asked for every row. */
const bandRows = 32;
const mostBands = 64;

interface Placed<Item> {
  readonly item: Item;
  readonly area: Area;
  readonly order: number;
}

const bandOf = (row: number): number => Math.floor(row / bandRows);

export function indexAreas<Item>(items: readonly Item[], areaOf: (item: Item) => Area): AreaIndex<Item> {
  const bands = new Map<number, Placed<Item>[]>();
  const tall: Placed<Item>[] = [];
  items.forEach((item, order) => {
    const area = areaOf(item);
    const placed = { item, area, order };
    if (bandOf(area.bottom) - bandOf(area.top) >= mostBands) tall.push(placed);
    else
      for (let band = bandOf(area.top); band <= bandOf(area.bottom); band += 1) {
        const others = bands.get(band);
        if (others) others.push(placed);
        else bands.set(band, [placed]);
      }
  });
  return {
    near: (row) => [...(bands.get(bandOf(row)) ?? []), ...tall].map(({ item }) => item),
    find: (row, column, test) => {
      const covers = ({ item, area }: Placed<Item>): boolean => contains(area, row, column) && (test?.(item) ?? true);
      const low = bands.get(bandOf(row))?.find(covers);
      const high = tall.find(covers);
      return (low && high ? (low.order < high.order ? low : high) : (low ?? high))?.item ?? null;
    },
  };
}
