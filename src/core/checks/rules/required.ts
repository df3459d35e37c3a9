/** A row with figures that does not say what they are of, where all others do. */
import { overlaps } from '../../model/addresses';
import type { CellRef } from '../../model/grid';
import type { Region } from '../../model/recognition';
import type { Role } from '../../model/roles';
import { indexAreas } from '../area-index';
import type { CheckContext } from '../context';
import { cellAt, dataRows, isTable, valueAt } from '../fields';
import { parameter, type Candidate, type CodeDefinition, type Rule } from '../rule';
import { runsOf, simplest } from '../runs';

const missingRequired: CodeDefinition = {
  code: 'missing-required', group: 'rows', severity: 'warning', needs: ['fields'], parameters: { filled: { default: 0.8, least: 0.5, most: 1 } },
};
/** Without these a figure belongs to nothing. */
const required: ReadonlySet<Role> = new Set(['label', 'date', 'start', 'place', 'province', 'campaign', 'service', 'specialty', 'indicator', 'partner', 'item', 'currency', 'receipt']);
const leastRows = 4;

function* inRegion(context: CheckContext, region: Region): Iterable<Candidate> {
  const sheet = context.sheet(region.sheet);
  if (!sheet) return;
  const figured = new Set(context.figuresOf(region).filter((figure) => figure.value !== null && figure.value !== 0).map((figure) => figure.row));
  const rows = dataRows(region).filter(({ row }) => figured.has(row));
  if (rows.length < leastRows) return;
  const merges = indexAreas(sheet.merges.filter((merge) => overlaps(merge, region.area)), (merge) => merge);
  const merged = ({ row, column }: CellRef): boolean => merges.find(row, column) !== null;
  for (const field of region.fields) {
    // A column whose header says nothing can be a remark, unless it is the first.
    const isGuessed = field.from === 'values' && field !== region.fields[0];
    if (!required.has(field.role) || field.header === '' || isGuessed) continue;
    const blank = rows.filter(({ row }) => valueAt(context, region, row, field) === null).map(({ row }) => cellAt(region, row, field));
    if (blank.length === 0 || (rows.length - blank.length) / rows.length < parameter(context, missingRequired, 'filled')) continue;
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
