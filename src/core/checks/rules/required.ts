/** A row with figures that does not say what they are of, where all others do. */
import { templates } from '../../templates/descriptors';
import { overlaps } from '../../model/addresses';
import type { CellRef } from '../../model/grid';
import type { Field, Figure, Region } from '../../model/recognition';
import type { Role } from '../../model/roles';
import { indexAreas } from '../area-index';
import type { CheckContext } from '../context';
import { ledgerOf } from '../donations';
import { dataRows, isTable } from '../fields';
import { isRequired, singleCells } from '../rows/cells';
import { parameter, type Candidate, type CodeDefinition, type Rule } from '../rule';
import { runsOf, simplest } from '../runs';

const missingRequired: CodeDefinition = {
  code: 'missing-required',
  group: 'rows',
  severity: 'warning',
  needs: ['fields'],
  parameters: { filled: { default: 0.8, least: 0.5, most: 1 } },
};
const leastRows = 4;
/** What is blank more often may stay so: an order not placed yet, a question that was skipped. */
const mostBlank = 10;
/** What a figure is of, or whose, or where: missing however often. */
const named: ReadonlySet<Role> = new Set(['item', 'partner', 'place', 'province']);
/** How much is filled where no other name stands to the right: there a blank is not "the same as above". */
const filledAlone = 0.75;

const names: ReadonlySet<Role> = new Set([
  'place',
  'province',
  'region',
  'country',
  'campaign',
  'service',
  'specialty',
  'indicator',
  'partner',
  'item',
  'label',
  'sex',
  'age',
]);

/** Rows that carry a figure from page to page or year to year, and a last row for the whole country, name nothing else. */
const carried =
  /^\s*(?:(?:total )?à reporter|reports?|solde (?:initial|précédent|reporté|à nouveau)|(?:opening )?balance|(?:balance )?(?:brought|carried) forward|رصيد|الرصيد|مرحل|المنقول|ما قبله)(?!\p{L})/iu;
const whole = /^\s*(?:national|country|pays|ensemble|global|all|وطني|الوطني|المستوى الوطني)\s*$/iu;

/** In a column of its own for gifts in kind a blank says that nothing came in kind. */
const inKind = /(?<!\p{L})(?:en nature|in[- ]kind|(?:ال)?عيني(?:ة|ا|اً)?)(?!\p{L})/iu;

function leastFilled(context: CheckContext, region: Region, field: Field): number {
  const chosen = parameter(context, missingRequired, 'filled');
  const leads = !names.has(field.role) || region.fields.some(({ role, column }) => column > field.column && names.has(role));
  return leads ? chosen : Math.min(chosen, filledAlone);
}

/** Two lists side by side, such as charges and products: the shorter one has neither name nor figure in the longer one's last rows. */
function isShorterList(region: Region, field: Field, figures: readonly Figure[]): (row: number) => boolean {
  const isName = ({ role }: Field): boolean => names.has(role);
  const isLeft = region.fields.some((other) => other.column < field.column && isName(other));
  const next = Math.min(
    ...region.fields.filter((other) => other.column > field.column && isName(other)).map(({ column }) => column),
    Infinity,
  );
  const isOwn = (column: number): boolean => column > field.column && column < next;
  const betweenNames = region.fields.some(({ column, role }) => column < field.column && role !== 'date' && !names.has(role));
  if (!isLeft || !betweenNames || !region.fields.some(({ column }) => isOwn(column))) return () => false;
  const filled = new Set(figures.filter(({ value, column }) => value !== null && isOwn(column)).map(({ row }) => row));
  return (row) => !filled.has(row);
}

/** A pledge has no receipt yet, and a row that tells both sides gets the day and number of what came later. */
function filledLater(context: CheckContext, region: Region): ReadonlySet<Role> {
  const own = ledgerOf(context).tables.filter((table) => table.region === region.id);
  if (own.some(({ side }) => side === null)) return new Set(['receipt', 'date']);
  return new Set(own.some(({ side }) => side === 'pledge') ? ['receipt'] : []);
}

/** Of several columns of one kind, such as the bodies present by sector, only the first says what a row is of. */
const isFirstOfRole = ({ fields }: Region, field: Field): boolean => fields.find(({ role }) => role === field.role) === field;

/** A template says itself what each of its rows must hold. */
function* inTemplate(context: CheckContext, region: Region): Iterable<Candidate> {
  const template = templates.find(({ code }) => code === region.template);
  for (const field of region.fields) {
    if (!template?.fields.some(({ code, isRequired: isNeeded }) => isNeeded && code === field.code)) continue;
    const blank = dataRows(region).filter(({ row }) => context.value(region.sheet, row, field.column) === null);
    for (const { range, cells } of runsOf(blank.map(({ row }) => ({ sheet: region.sheet, row, column: field.column })))) {
      yield {
        code: 'missing-required',
        outcome: 'fail',
        cells: [simplest(range)],
        args: { cell: simplest(range), header: field.header, count: cells.length },
      };
    }
  }
}

function* inRegion(context: CheckContext, region: Region): Iterable<Candidate> {
  if (region.template !== undefined) {
    yield* inTemplate(context, region);
    return;
  }
  const sheet = context.sheet(region.sheet);
  if (!sheet) return;
  const later = filledLater(context, region);
  const blanks = region.fields
    .filter((field) => isRequired(region, field) && isFirstOfRole(region, field) && !inKind.test(field.header) && !later.has(field.role))
    .map((field) => ({ field, cells: singleCells(context).blank(region, field) }))
    .filter(({ cells }) => cells.length > 0);
  if (blanks.length === 0) return;
  const figures = context.figuresOf(region);
  const figured = new Set(figures.filter((figure) => figure.value !== null && figure.value !== 0).map((figure) => figure.row));
  const last = dataRows(region).at(-1)?.row ?? -1;
  const rows = new Set(
    dataRows(region)
      .filter(({ row, label }) => figured.has(row) && !carried.test(label) && !(row === last && whole.test(label)))
      .map(({ row }) => row),
  );
  if (rows.size < leastRows) return;
  const merges = indexAreas(
    sheet.merges.filter((merge) => overlaps(merge, region.area)),
    (merge) => merge,
  );
  const merged = ({ row, column }: CellRef): boolean => merges.find(row, column) !== null;
  for (const { field, cells: all } of blanks) {
    const isAbsent = isShorterList(region, field, figures);
    const blank = all.filter(({ row }) => rows.has(row) && !isAbsent(row));
    const isSure = field === region.fields[0] || named.has(field.role);
    if (
      blank.length === 0 ||
      (blank.length > mostBlank && !isSure) ||
      (rows.size - blank.length) / rows.size < leastFilled(context, region, field)
    )
      continue;
    for (const { range, cells } of runsOf(blank.filter((cell) => !merged(cell)))) {
      yield {
        code: 'missing-required',
        outcome: 'fail',
        cells: [simplest(range)],
        args: { cell: simplest(range), header: field.header, count: cells.length },
      };
    }
  }
}

export const requiredFields: Rule = {
  codes: [missingRequired],
  *run(context) {
    for (const region of context.recognition.regions) if (isTable(region)) yield* inRegion(context, region);
  },
};
