/** A campaign's tables of several columns, as the workbook lays them out, linked cell by cell. */
import type { CampaignTable } from '../../records/campaign';
import { item, textItem, words as plain, type Block, type Column, type Item } from '../layout';
import type { DocumentWords } from '../words';
import { blankItem } from './shared';

/** More columns than this are no table that fits a page. */
const mostColumns = 9;
/** More rows are a list, not a summary. */
const mostRows = 60;

export function crossTable(table: CampaignTable, columns: number, heading: string, words: DocumentWords): Block {
  const shown = table.columns.slice(0, mostColumns);
  const valueSpan = Math.max(1, Math.floor((columns * 0.62) / shown.length));
  const labelSpan = columns - valueSpan * shown.length;
  const heads: Column[] = [
    { title: table.labelHeader === '' ? '' : words.name(table.labelHeader), span: labelSpan, align: 'start' },
    ...shown.map(({ header }): Column => ({ title: words.name(header), span: valueSpan, align: 'center' })),
  ];
  const rows = table.rows.length > mostRows ? table.rows.filter(({ isTotal }) => isTotal) : table.rows;
  return {
    block: 'table',
    heading,
    columns: heads,
    repeats: true,
    rows: rows.map((row) => {
      const at = table.rows.indexOf(row);
      const label = words.name(row.label, 'specialty');
      return {
        items: [textItem(label), ...shown.map((column, c) => cell(table, at, c, `${label} / ${words.name(column.header)}`, words))],
        ...(row.isTotal ? { look: 'total' as const } : {}),
      };
    }),
  };
}

function cell(table: CampaignTable, r: number, c: number, label: string, words: DocumentWords): Item {
  const value = table.values[r]?.[c] ?? null;
  const [row, column] = [table.rows[r]?.row, table.columns[c]?.column];
  if (row === undefined || column === undefined) return blankItem;
  if (value === null) return item(plain(words.t('not-reported.short')));
  const id = `t.${table.sheet}.${row}.${column}`;
  return table.isNumber[r]?.[c]
    ? item({ is: 'link', cell: { sheet: table.sheet, row, column }, value, format: 'count' }, { id, label })
    : item({ is: 'value', value, format: 'count' }, { id, label });
}

/** The rows of a table with the figure of its total column, else of its first: what a chart of it draws. */
export function chartOfTable(table: CampaignTable, title: string, words: DocumentWords): Block {
  const at = Math.max(
    0,
    table.columns.findIndex(({ isTotal }) => isTotal),
  );
  const rows = table.rows
    .map((row, index) => ({ row, value: table.values[index]?.[at] ?? null }))
    .filter(({ row, value }) => !row.isTotal && value !== null);
  const column = table.columns[at];
  return {
    block: 'chart',
    type: 'bar',
    title,
    categories: rows.slice(0, 14).map(({ row }) => words.name(row.label, 'specialty')),
    series: [
      {
        title: column ? words.name(column.header) : title,
        ids: rows.slice(0, 14).map(({ row }) => `t.${table.sheet}.${row.row}.${column?.column ?? 0}`),
      },
    ],
  };
}
