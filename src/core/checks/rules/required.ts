/** A row with figures that does not say what they are of, where all others do. */
import { overlaps } from '../../model/addresses';
import type { CellRef } from '../../model/grid';
import type { Region } from '../../model/recognition';
import { indexAreas } from '../area-index';
import type { CheckContext } from '../context';
import { dataRows, isTable } from '../fields';
import { isRequired, singleCells } from '../rows/cells';
import { parameter, type Candidate, type CodeDefinition, type Rule } from '../rule';
import { runsOf, simplest } from '../runs';

const missingRequired: CodeDefinition = {
  code: 'missing-required', group: 'rows', severity: 'warning', needs: ['fields'], parameters: { filled: { default: 0.8, least: 0.5, most: 1 } },
};
const leastRows = 4;

function* inRegion(context: CheckContext, region: Region): Iterable<Candidate> {
  const sheet = context.sheet(region.sheet);
  if (!sheet) return;
  const blanks = region.fields.filter((field) => isRequired(region, field)).map((field) => ({ field, cells: singleCells(context).blank(region, field) })).filter(({ cells }) => cells.length > 0);
  if (blanks.length === 0) return;
  const figured = new Set(context.figuresOf(region).filter((figure) => figure.value !== null && figure.value !== 0).map((figure) => figure.row));
  const rows = new Set(dataRows(region).filter(({ row }) => figured.has(row)).map(({ row }) => row));
  if (rows.size < leastRows) return;
  const merges = indexAreas(sheet.merges.filter((merge) => overlaps(merge, region.area)), (merge) => merge);
  const merged = ({ row, column }: CellRef): boolean => merges.find(row, column) !== null;
  for (const { field, cells: all } of blanks) {
    const blank = all.filter(({ row }) => rows.has(row));
    if (blank.length === 0 || (rows.size - blank.length) / rows.size < parameter(context, missingRequired, 'filled')) continue;
    for (const { range, cells } of runsOf(blank.filter((cell) => !merged(cell)))) {
      yield { code: 'missing-required', outcome: 'fail', cells: [simplest(range)], args: { cell: simplest(range), header: field.header, count: cells.length } };
    }
  }
}

export const requiredFields: Rule = {
  codes: [missingRequired],
  *run(context) {
    for (const region of context.recognition.regions) if (isTable(region)) yield* inRegion(context, region);
  },
};
