/** What comes along with the daily sheet: its twin on paper, and the tally that adds up the stations by native SUMIFS. */
import { wordsOf } from '../lexicon/templates/fields';
import { sampleMarks, templateWords } from '../lexicon/templates/sheets';
import { columnName } from '../model/addresses';
import type { Area } from '../model/grid';
import type { CellContent, CellFormat, PlanStep } from '../model/plans';
import type { Language } from '../model/roles';
import { base } from '../documents/styles';
import { quotedText, wholeColumn } from './cells';
import { templateOf } from './descriptors';
import { headFormat, openingSteps, titleSteps } from './table-sheet';
import { firstRow, headerRow, type TemplateField } from './template';

const line = { style: 'thin', color: '#7F7F7F' } as const;
const grid: CellFormat = { borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line } };
const isFigure = ({ type, code }: TemplateField): boolean => type === 'count' && code !== 'check';

/** Boxes to tick, in bundles of five on two lines. */
const bundle = '□□□□□';
const bundles = [0, 1].map(() => Array.from({ length: 6 }, () => bundle).join('   ')).join('\n');

/** Rows in the order of the daily sheet's columns, so that what is counted is typed in the same order. */
export function paperSteps(sheet: string, language: Language): PlanStep[] {
  const template = templateOf('paper');
  const fields = templateOf('daily').fields.filter(({ type }) => type !== 'result');
  const words = templateWords[language];
  const last = headerRow + fields.length;
  const area: Area = { top: headerRow, bottom: last, left: 0, right: 2 };
  const label = (field: TemplateField): CellContent => ({ value: wordsOf(field.words, language).header });
  const ticks = (field: TemplateField): CellContent | null => (isFigure(field) && field.code !== 'total' ? { value: bundles } : null);
  const heads = [words.line, words.ticks, words.result].map((value): CellContent => ({ value }));
  return [
    ...openingSteps(template, language, sheet),
    ...[132, 326, 72].map((width, column): PlanStep => ({ kind: 'column-width', sheet, first: column, last: column, width })),
    { kind: 'format', sheet, area: { ...area, top: 0 }, format: base(language) },
    ...titleSteps(template, language, sheet),
    { kind: 'format', sheet, area, format: grid },
    { kind: 'format', sheet, area: { ...area, bottom: headerRow }, format: { ...headFormat(template), ...grid } },
    { kind: 'format', sheet, area: { ...area, top: firstRow, right: 0 }, format: { bold: true, wrap: true } },
    {
      kind: 'format',
      sheet,
      area: { ...area, top: firstRow, left: 1, right: 1 },
      format: { fontSize: 12, fontColor: '#A6A6A6', wrap: true, horizontal: 'center' },
    },
    { kind: 'write', sheet, area, contents: [heads, ...fields.map((field) => [label(field), ticks(field), null])] },
    ...fields.map((field, index): PlanStep => {
      const row = firstRow + index;
      return { kind: 'row-height', sheet, first: row, last: row, height: ticks(field) ? 33 : 21 };
    }),
    { kind: 'write', sheet, area: { top: last + 2, bottom: last + 2, left: 0, right: 0 }, contents: [[{ value: words.signature }]] },
    {
      kind: 'page',
      sheet,
      page: {
        orientation: 'portrait',
        printArea: { top: 0, bottom: last + 2, left: 0, right: 2 },
        pagesWide: 1,
        pagesTall: 1,
        margins: { top: 1, bottom: 1, left: 1, right: 1 },
        centerHorizontally: true,
      },
    },
  ];
}

/** Rows for so many stations. */
const stationRows = 30;

export interface StationsSheet {
  readonly sheet: string;
  readonly language: Language;
  /** The daily sheet's table, and the range of the stations' names. */
  readonly table: string;
  readonly stations: string;
}

export function stationsArea(): Area {
  const figures = templateOf('daily').fields.filter(isFigure);
  return { top: headerRow, bottom: headerRow + stationRows + 1, left: 0, right: figures.length + 1 };
}

export function stationsSteps({ sheet, language, table, stations }: StationsSheet): PlanStep[] {
  const template = templateOf('stations');
  const figures = templateOf('daily').fields.filter(isFigure);
  const words = templateWords[language];
  const area = stationsArea();
  const column = (code: Parameters<typeof wordsOf>[0]): string => wholeColumn(table, wordsOf(code, language).header);
  const isReal = `${column('note')},${quotedText(`<>${sampleMarks[language]}`)}`;
  const heads = [wordsOf('station', language).header, words.state, ...figures.map((field) => wordsOf(field.words, language).header)];
  const rowOf = (index: number): CellContent[] => {
    const name = `$A${String(firstRow + index + 1)}`;
    const own = `${column('station')},${name},${isReal}`;
    const hasTold = `COUNTIFS(${own})>0`;
    return [
      { formula: `=IFERROR(INDEX(${stations},${String(index + 1)})&"","")` },
      { formula: `=IF(${name}="","",IF(${hasTold},${quotedText(words.done)},${quotedText(words.missing)}))` },
      ...figures.map((field): CellContent => {
        const values = column(field.words);
        return { formula: `=IF(OR(${name}="",COUNTIFS(${own},${values},">=0")=0),"",SUMIFS(${values},${own}))` };
      }),
    ];
  };
  const [first, last] = [String(firstRow + 1), String(firstRow + stationRows)];
  const state = `$B$${first}:$B$${last}`;
  const told = `COUNTIF(${state},${quotedText(words.done)})`;
  const all = `COUNTIF($A$${first}:$A$${last},"?*")`;
  const sums = figures.map((_, index): CellContent => {
    const range = `${columnName(index + 2)}$${first}:${columnName(index + 2)}$${last}`;
    return { formula: `=IF(COUNT(${range})=0,"",SUM(${range}))` };
  });
  const total: CellContent[] = [{ value: words.sum }, { formula: `=${told}&${quotedText(` ${words.of} `)}&${all}` }, ...sums];
  const rows = Array.from({ length: stationRows }, (_, index) => rowOf(index));
  return [
    ...openingSteps(template, language, sheet),
    { kind: 'column-width', sheet, first: 0, last: 1, width: 110 },
    { kind: 'column-width', sheet, first: 2, last: area.right, width: 58 },
    { kind: 'format', sheet, area: { ...area, top: 0 }, format: base(language) },
    ...titleSteps(template, language, sheet),
    { kind: 'format', sheet, area, format: grid },
    { kind: 'format', sheet, area: { ...area, bottom: headerRow }, format: headFormat(template) },
    { kind: 'row-height', sheet, first: headerRow, last: headerRow, height: 46 },
    {
      kind: 'format',
      sheet,
      area: { ...area, top: firstRow, left: 2 },
      format: { numberFormat: '#,##0', horizontal: 'center', readingOrder: 'ltr' },
    },
    { kind: 'format', sheet, area: { ...area, top: area.bottom }, format: { bold: true, fillColor: '#E3F1EA' } },
    { kind: 'write', sheet, area, contents: [heads.map((value): CellContent => ({ value })), ...rows, total] },
    {
      kind: 'conditional-format',
      sheet,
      area: { ...area, top: firstRow, bottom: area.bottom - 1, left: 0, right: 1 },
      formula: `=$B${first}=${quotedText(words.missing)}`,
      format: { fillColor: '#FFE699' },
    },
    { kind: 'freeze', sheet, rows: firstRow },
    {
      kind: 'page',
      sheet,
      page: {
        orientation: 'landscape',
        titleRows: { first: headerRow, last: headerRow },
        pagesWide: 1,
        footerText: '&P / &N',
      },
    },
  ];
}
