import type { Area, ChartModel, Sheet } from '../model';
import type { Argument, Scalar, Service } from '../service';
import type { Json } from '../protocol';
import type { Host } from '../host';
import { Instance } from '../service';
import { isAbsent, numberArgument, textArgument } from './arguments';
import { mustAllow } from '../ranges';
import { rangeOrAddress } from './range-argument';
import { rangeTarget } from './range';
import { refuse } from '../errors';
import { worksheet } from './worksheet';

interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: ChartModel;
}

/** Where a new chart goes, and how large it is: Excel's 360 by 216 points. */
const newPlace: Area = { top: 1, left: 1, bottom: 15, right: 8 };

/** A chart that came with the file is kept as it is. */
function changed(chart: ChartModel): ChartModel {
  if (!chart.isOurs) throw refuse.missing('Changing a chart of the file');
  return chart;
}

const titleService: Service<ChartTarget> = {
  name: 'ChartTitle',
  scalars: {
    Text: {
      get: ({ chart }) => chart.title,
      set: ({ chart }, value) => {
        changed(chart).title = textArgument(value);
      },
    },
    Visible: {
      get: ({ chart }) => chart.title !== '',
      set: ({ chart }, value) => {
        if (value === false) changed(chart).title = '';
      },
    },
  },
};

const chartService: Service<ChartTarget> = {
  name: 'Chart',
  isAlive: ({ sheet, chart }, { workbook }) => workbook.sheets.includes(sheet) && sheet.charts.includes(chart),
  identity: ({ chart }) => ({ Id: chart.id }),
  navigation: { Title: (target) => Instance.of(titleService, target), Worksheet: ({ sheet }) => worksheet(sheet) },
  scalars: {
    Id: { get: ({ chart }) => chart.id },
    Name: {
      get: ({ chart }) => chart.name,
      set: ({ chart }, value) => {
        changed(chart).name = textArgument(value);
      },
    },
    ChartType: { get: ({ chart }) => chart.type },
    Left: edge(
      ({ left }, sheet) => columnsWidth(sheet, 0, left - 1),
      (place, points, sheet) => shifted(place, 'left', 'right', columnAt(sheet, points)),
    ),
    Top: edge(
      ({ top }, sheet) => rowsHeight(sheet, 0, top - 1),
      (place, points, sheet) => shifted(place, 'top', 'bottom', rowAt(sheet, points)),
    ),
    Width: edge(
      ({ left, right }, sheet) => columnsWidth(sheet, left, right),
      (place, points, sheet) => ({
        ...place,
        right: Math.max(place.left, columnAt(sheet, columnsWidth(sheet, 0, place.left - 1) + points) - 1),
      }),
    ),
    Height: edge(
      ({ top, bottom }, sheet) => rowsHeight(sheet, top, bottom),
      (place, points, sheet) => ({ ...place, bottom: Math.max(place.top, rowAt(sheet, rowsHeight(sheet, 0, place.top - 1) + points) - 1) }),
    ),
  },
  methods: {
    SetPosition: ({ sheet, chart }, [start, end], host) => {
      const from = rangeOrAddress(start, sheet, host).area;
      const to = isAbsent(end) ? from : rangeOrAddress(end, sheet, host).area;
      changed(chart).place = {
        top: from.top,
        left: from.left,
        bottom: Math.max(from.top, to.bottom),
        right: Math.max(from.left, to.right),
      };
    },
    SetData: ({ chart }, [source, seriesBy]) => {
      const target = rangeTarget(source);
      changed(chart).source = { sheet: target.sheet.name, area: target.area };
      chart.seriesBy = seriesOf(seriesBy);
    },
    Delete: ({ sheet, chart }, _, host) => {
      mustAllow(sheet, null, host);
      sheet.deleteChart(chart.id);
    },
  },
};

/** The model places charts by whole cells: a measure in points is taken to the nearest. */
function edge(
  read: (place: Area, sheet: Sheet) => number,
  write: (place: Area, points: number, sheet: Sheet) => Area,
): Scalar<ChartTarget> {
  return {
    get: ({ sheet, chart }) => read(chart.place, sheet),
    set: ({ sheet, chart }, value) => {
      if (typeof value !== 'number' || value < 0) throw refuse.argument();
      changed(chart).place = write(chart.place, value, sheet);
    },
  };
}

function shifted(place: Area, near: 'left' | 'top', far: 'right' | 'bottom', line: number): Area {
  return { ...place, [near]: line, [far]: line + place[far] - place[near] };
}

function columnsWidth(sheet: Sheet, first: number, last: number): number {
  let width = 0;
  for (let column = first; column <= last; column++) width += sheet.columnWidth(column);
  return width;
}

function rowsHeight(sheet: Sheet, first: number, last: number): number {
  let height = 0;
  for (let row = first; row <= last; row++) height += sheet.rowHeight(row);
  return height;
}

function columnAt(sheet: Sheet, points: number): number {
  return lineAt(points, (column) => sheet.columnWidth(column));
}

function rowAt(sheet: Sheet, points: number): number {
  return lineAt(points, (row) => sheet.rowHeight(row));
}

function lineAt(points: number, size: (line: number) => number): number {
  let line = 0;
  for (let rest = points; rest > size(line) / 2 && line < 10_000; line++) rest -= size(line);
  return line;
}

export const chartsService: Service<Sheet> = {
  name: 'ChartCollection',
  scalars: { Count: { get: ({ charts }) => charts.length } },
  items: (sheet) => sheet.charts.map((chart) => chartInstance(sheet, chart)),
  indexer: (sheet, key) => found(find(sheet, key)),
  methods: {
    GetCount: ({ charts }) => charts.length,
    GetItem: (sheet, [key]) => found(find(sheet, textArgument(key))),
    GetItemOrNullObject: (sheet, [key]) => find(sheet, textArgument(key)),
    GetItemAt: (sheet, [index]) => {
      const chart = sheet.charts[numberArgument(index)];
      return found(chart ? chartInstance(sheet, chart) : null);
    },
    Add: add,
  },
};

function find(sheet: Sheet, key: Json): Instance | null {
  const chart = sheet.charts.find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase());
  return chart ? chartInstance(sheet, chart) : null;
}

function found(instance: Instance | null): Instance {
  if (!instance) throw refuse.notFound();
  return instance;
}

function add(sheet: Sheet, [type, source, seriesBy]: readonly Argument[], host: Host): Instance {
  mustAllow(sheet, null, host);
  const target = rangeTarget(source);
  const chart = sheet.addChart({
    name: freeChartName(sheet),
    type: textArgument(type),
    title: '',
    source: { sheet: target.sheet.name, area: target.area },
    seriesBy: seriesOf(seriesBy),
    place: newPlace,
  });
  return chartInstance(sheet, chart);
}

function seriesOf(argument: Argument | undefined): ChartModel['seriesBy'] {
  switch (argument ?? 'Auto') {
    case 'Auto':
      return 'auto';
    case 'Rows':
      return 'rows';
    case 'Columns':
      return 'columns';
    default:
      throw refuse.argument();
  }
}

function freeChartName({ charts }: Sheet): string {
  let number = charts.length + 1;
  while (charts.some(({ name }) => name === `Chart ${number}`)) number++;
  return `Chart ${number}`;
}

function chartInstance(sheet: Sheet, chart: ChartModel): Instance {
  return Instance.of(chartService, { sheet, chart });
}
