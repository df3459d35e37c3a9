/** Results that equal their targets in every row: a column copied, or a form filled in from the plan. */
import type { Field, Region } from '../../model/recognition';
import type { CheckContext } from '../context';
import { dataRows, fieldOf, isTable, numberAt } from '../fields';
import { parameter, type Candidate, type CodeDefinition, type Rule } from '../rule';

const targetEqualsResult: CodeDefinition = {
  code: 'target-equals-result',
  group: 'rows',
  severity: 'warning',
  needs: ['fields'],
  parameters: { rows: { default: 3, least: 3, most: 100 } },
};
/** What a target of people is reached in, where no column says "result". */
const reachedPersons = /vaccin|dépist|screened|reached|served|examin|bénéfici|benefici|atteint|ملقح|مستفيد|المفحوص/iu;
const fewRows = 3;
const result = /réalis|realis|résultat|result|achiev|actual|atteint|المنجز|المحقق|النتيجة|الإنجاز|المتحقق/iu;

function* inRegion(context: CheckContext, region: Region): Iterable<Candidate> {
  const target = fieldOf(region, 'target');
  const named = (pattern: RegExp): readonly Field[] =>
    region.fields.filter((field) => field !== target && field.unit !== 'percent' && pattern.test(field.header));
  const counted = region.fields.filter(({ role }) => role === 'count' || role === 'persons' || role === 'acts');
  const results = named(result).length > 0 || counted.length > 1 ? named(result) : named(reachedPersons);
  const [achieved] = results;
  if (!target || !achieved || results.length !== 1) return;
  const rows = dataRows(region).flatMap(({ row }) => {
    const [wanted, reached] = [numberAt(context, region, row, target), numberAt(context, region, row, achieved)];
    return wanted === null || reached === null ? [] : [{ row, wanted, reached }];
  });
  const [first] = rows;
  const last = rows[rows.length - 1];
  const isCopied = rows.every(({ row }) => context.formula(region.sheet, row, achieved.column) === null);
  if (!first || !last || rows.length < parameter(context, targetEqualsResult, 'rows') || !isCopied) return;
  // Of a few small figures all may be met.
  if (rows.length <= fewRows && rows.some(({ wanted }) => wanted < 10)) return;
  if (rows.some(({ wanted, reached }) => wanted !== reached) || new Set(rows.map(({ wanted }) => wanted)).size < 2) return;
  const range = (column: number): { sheet: string; top: number; bottom: number; left: number; right: number } => ({
    sheet: region.sheet,
    top: first.row,
    bottom: last.row,
    left: column,
    right: column,
  });
  yield {
    code: 'target-equals-result',
    outcome: 'fail',
    cells: [range(achieved.column), range(target.column)],
    found: rows.length,
    args: { cell: range(achieved.column), target: range(target.column), count: rows.length },
  };
}

export const targets: Rule = {
  codes: [targetEqualsResult],
  *run(context) {
    for (const region of context.recognition.regions) if (isTable(region)) yield* inRegion(context, region);
  },
};
