/** The sums that templates declare: parents in the tally, its breakdowns, the series over its campaigns; sex and age of a day. */
import { folded } from '../lexicon/folding';
import type { CellRef, CellValue, RangeRef, SheetSnapshot, WorkbookSnapshot } from '../model/grid';
import type { Region, Relation, RelationKind } from '../model/recognition';
import { languages } from '../model/roles';
import { listEntries } from '../lexicon/templates/lists';
import { templateOf } from './descriptors';
import type { TemplateCode } from './template';

/** One row of a template's table: its cells by field. */
interface Row {
  readonly row: number;
  value(code: string): CellValue;
  text(code: string): string;
  cell(code: string): CellRef | null;
  isFormula(code: string): boolean;
}

export function templateRelations(workbook: WorkbookSnapshot, regions: readonly Region[]): readonly Relation[] {
  const of = (code: TemplateCode): readonly (readonly Row[])[] =>
    regions.flatMap((region) => {
      const sheet = workbook.sheets.find(({ name }) => name === region.sheet);
      return region.template === code && sheet ? [rowsOf(region, sheet)] : [];
    });
  const kinds = relationKinds(of('indicators').flat());
  return [...of('tally').flatMap((rows) => tallyRelations(rows, kinds)), ...of('daily').flatMap((rows) => rows.flatMap(dailyRelations))];
}

function rowsOf(region: Region, { area, values, formulas }: SheetSnapshot): readonly Row[] {
  const columns = new Map(region.fields.flatMap(({ code, column }) => (code === undefined ? [] : [[code, column]])));
  return region.rows
    .filter(({ kind }) => kind === 'data')
    .map(({ row }): Row => {
      const at = <Value>(cells: readonly (readonly Value[])[], code: string): Value | null => {
        const column = columns.get(code);
        return column === undefined || !area ? null : (cells[row - area.top]?.[column - area.left] ?? null);
      };
      return {
        row,
        value: (code) => at(values, code),
        text: (code) => {
          const value = at(values, code);
          return typeof value === 'string' || typeof value === 'number' ? folded(String(value)) : '';
        },
        cell: (code) => {
          const column = columns.get(code);
          return column === undefined ? null : { sheet: region.sheet, row, column };
        },
        isFormula: (code) => at(formulas, code) !== null,
      };
    });
}

/** What the Indicators sheet says of each indicator's relation to its parent, by any of its names. */
function relationKinds(rows: readonly Row[]): ReadonlyMap<string, RelationKind | 'none'> {
  const kinds = new Map<string, RelationKind | 'none'>();
  for (const row of rows) {
    const said = row.text('relation');
    const code = listEntries.relation?.find(([, words]) => languages.some((language) => folded(words[language]) === said))?.[0];
    if (code !== 'full' && code !== 'partial' && code !== 'none') continue;
    for (const name of ['code', ...languages.map((language) => `label-${language}`)]) {
      const text = row.text(name);
      if (text !== '') kinds.set(text, code);
    }
  }
  return kinds;
}

const dimensions = ['specialty', 'sex', 'age-group', 'sector'] as const;
const isPlain = (row: Row): boolean => dimensions.every((code) => row.text(code) === '');

function tallyRelations(rows: readonly Row[], kinds: ReadonlyMap<string, RelationKind | 'none'>): readonly Relation[] {
  const relations: Relation[] = [];
  const groups = grouped(rows, (row) => `${row.text('campaign')}\n${row.text('indicator')}`);
  const wholes = new Map(
    [...groups].flatMap(([key, group]) =>
      group
        .filter(isPlain)
        .slice(0, 1)
        .map((row) => [key, row] as const),
    ),
  );
  const byParent = grouped(
    rows.filter((row) => row.text('parent-indicator') !== '' && row.text('parent-indicator') !== row.text('indicator')),
    (row) => `${row.text('campaign')}\n${row.text('parent-indicator')}`,
  );
  for (const [key, children] of byParent) {
    const whole = wholes.get(key);
    const counted = children.filter((row) => kinds.get(row.text('indicator')) !== 'none');
    // Of an indicator that is told whole and by parts, the whole is what adds.
    const plain = new Set(counted.filter(isPlain).map((row) => row.text('indicator')));
    const parts = counted.filter((row) => isPlain(row) || !plain.has(row.text('indicator')));
    const said = parts.map((row) => kinds.get(row.text('indicator')));
    const kind = said.length > 0 && said.every((each) => each === 'full') ? 'full' : 'partial';
    if (whole) relations.push(...related(whole, parts, kind));
  }
  for (const [key, group] of groups) {
    const whole = wholes.get(key);
    if (!whole) continue;
    for (const code of dimensions) {
      const parts = group.filter((row) => row.text(code) !== '' && dimensions.every((other) => other === code || row.text(other) === ''));
      if (parts.length > 1) relations.push(...related(whole, parts, 'partial'));
    }
  }
  for (const [, same] of grouped(rows.filter(isPlain), (row) => row.text('indicator'))) {
    const isExact = (row: Row): boolean => ['', '='].includes(String(row.value('qualifier') ?? ''));
    const series = same.filter((row) => row.text('campaign') === '' && isExact(row));
    const parts = same.filter((row) => row.text('campaign') !== '');
    const [whole, ...others] = series;
    if (whole && others.length === 0 && parts.length > 1) relations.push(...related(whole, parts, 'full'));
  }
  return relations;
}

/** A total that is said to be at least so many leaves room above its parts. */
function related(whole: Row, parts: readonly Row[], wanted: 'full' | 'partial'): readonly Relation[] {
  const total = whole.cell('value');
  const cells = parts.flatMap((row) => row.cell('value') ?? []);
  if (!total || cells.length === 0 || typeof whole.value('value') !== 'number') return [];
  const isLeast = ['≥', '>', '>='].includes(String(whole.value('qualifier') ?? ''));
  return [
    {
      total,
      parts: cells.map(single),
      kind: isLeast ? 'at-least' : wanted,
      by: 'template',
      origin: 'template',
      axis: 'column',
      tentative: false,
    },
  ];
}

/** What was typed is compared with its parts that were recorded; what is a formula of theirs can't differ. */
function dailyRelations(row: Row): readonly Relation[] {
  const { sums } = templateOf('daily');
  const told = sums.map(({ parts }) => parts.filter((code) => typeof row.value(code) === 'number'));
  return sums.flatMap(({ total: code }, index): readonly Relation[] => {
    const total = row.cell(code);
    const parts = (told[index] ?? []).flatMap((part) => row.cell(part) ?? []);
    if (!total || row.isFormula(code) || typeof row.value(code) !== 'number' || parts.length === 0) return [];
    return [{ total, parts: parts.map(single), kind: 'full', by: 'template', origin: 'template', axis: 'row', tentative: false }];
  });
}

const single = ({ sheet, row, column }: CellRef): RangeRef => ({ sheet, top: row, bottom: row, left: column, right: column });

function grouped(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
