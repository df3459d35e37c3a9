/** How a chart type of Excel's API is written. */
export interface ChartKind {
  readonly element: 'barChart' | 'lineChart' | 'pieChart' | 'doughnutChart' | 'areaChart' | 'scatterChart';
  /** A pie or ring: no axes. */
  readonly isRound: boolean;
  /** Bars that lie: the categories go down the side. */
  readonly isSideways: boolean;
  /** Before, in and after the series, in the schema's order. */
  readonly before: string;
  readonly inSeries: string;
  readonly labels: string;
  readonly after: string;
}

const percentLabels =
  '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="1"/><c:showBubbleSize val="0"/></c:dLbls>';
const valueLabels =
  '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';

function bars(direction: 'col' | 'bar', grouping: 'clustered' | 'stacked' | 'percentStacked'): ChartKind {
  return {
    element: 'barChart',
    isRound: false,
    isSideways: direction === 'bar',
    before: `<c:barDir val="${direction}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>`,
    inSeries: '<c:invertIfNegative val="0"/>',
    labels: grouping === 'clustered' ? valueLabels : '',
    after: `<c:gapWidth val="80"/>${grouping === 'clustered' ? '' : '<c:overlap val="100"/>'}`,
  };
}

function lines(element: 'lineChart' | 'areaChart', grouping: string, hasMarkers: boolean): ChartKind {
  return {
    element,
    isRound: false,
    isSideways: false,
    before: `<c:grouping val="${grouping}"/><c:varyColors val="0"/>`,
    inSeries: element === 'lineChart' && !hasMarkers ? '<c:marker><c:symbol val="none"/></c:marker>' : '',
    labels: '',
    after: element === 'lineChart' ? '<c:marker val="1"/>' : '',
  };
}

const round = { isRound: true, isSideways: false, before: '<c:varyColors val="1"/>', inSeries: '', labels: percentLabels } as const;

const kinds: Readonly<Record<string, ChartKind>> = {
  columnclustered: bars('col', 'clustered'),
  columnstacked: bars('col', 'stacked'),
  columnstacked100: bars('col', 'percentStacked'),
  barclustered: bars('bar', 'clustered'),
  barstacked: bars('bar', 'stacked'),
  barstacked100: bars('bar', 'percentStacked'),
  line: lines('lineChart', 'standard', false),
  linemarkers: lines('lineChart', 'standard', true),
  linestacked: lines('lineChart', 'stacked', false),
  area: lines('areaChart', 'standard', false),
  areastacked: lines('areaChart', 'stacked', false),
  pie: { ...round, element: 'pieChart', after: '<c:firstSliceAng val="0"/>' },
  doughnut: { ...round, element: 'doughnutChart', after: '<c:firstSliceAng val="0"/><c:holeSize val="55"/>' },
  xyscatter: {
    element: 'scatterChart',
    isRound: false,
    isSideways: false,
    before: '<c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>',
    inSeries: '',
    labels: '',
    after: '',
  },
};

/** @param type as Excel's API names it, "ColumnClustered"; a type that we do not draw becomes columns */
export function chartKind(type: string): ChartKind {
  return kinds[type.toLowerCase()] ?? bars('col', 'clustered');
}
