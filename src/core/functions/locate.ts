/** LOCATE: which figure is likeliest to be wrong. */
import { locateErrors, type ErrorSite, type LocationRelation } from '../arithmetic/location';
import type { CellValue } from '../model/grid';
import { say } from '../wording/wording';
import { folded, numberOf, numbersOf, textsOf } from './arguments';
import { invalid, result, type Argument, type Failure, type FunctionContext, type FunctionResult, type Outcome } from './result';

const usualMost = 20;

/**
 * LOCATE(labels, values, relations, [most]) → header, then a row a change: rank, label, found, suggested, edit, verdict.
 * `relations`: one text a row over the labels, "total = a + b + c" ("total >= a + b" where the parts are only some, "-" for
 * a part that is taken off). Equally likely repairs share a rank. Only the header where every relation holds. A figure that
 * is only bounded has no suggestion. The verdict is "unproven" where the search was cut short.
 */
export function locate(args: readonly Argument[], context: FunctionContext): FunctionResult {
  const labels = textsOf(args[0], 'labels');
  if (!labels.ok) return labels;
  const values = numbersOf(args[1], 'values');
  if (!values.ok) return values;
  const texts = textsOf(args[2], 'relations');
  if (!texts.ok) return texts;
  const most = numberOf(args[3], 'most');
  if (!most.ok) return most;
  if (labels.value.length !== values.value.length) return invalid('lengths-differ', { first: 'labels', second: 'values' });
  if (most.value !== null && most.value < 1) return invalid('at-least-one', { parameter: 'most' });
  const relations: LocationRelation[] = [];
  for (const text of texts.value) {
    if (text === '') continue;
    const relation = relationOf(text, labels.value);
    if (!relation.ok) return relation;
    relations.push(relation.value);
  }
  const limit = Math.floor(most.value ?? usualMost);
  const { sites } = locateErrors({ values: values.value, relations }, { most: limit });
  const header = ['rank', 'label', 'found', 'suggested', 'edit', 'verdict'].map((name) =>
    say(context.language, `functions.LOCATE.column.${name}`),
  );
  return result([header, ...sites.flatMap((site) => rowsOf(site, labels.value))]);
}

function rowsOf({ repairs, proven }: ErrorSite, labels: readonly string[]): CellValue[][] {
  return repairs.flatMap(({ changes, verdict, cost }) => {
    const rank = 1 + repairs.filter((other) => other.cost < cost).length;
    return changes.map(({ index, from, to, edit }) => [rank, labels[index] ?? '', from, to, edit, proven ? verdict : 'unproven']);
  });
}

function relationOf(text: string, labels: readonly string[]): Outcome<LocationRelation> {
  const match = /^(.*?)\s*(>=|≥|<=|≤|=)\s*(.*)$/su.exec(text);
  if (!match) return invalid('relation-form', { text });
  const [, totalLabel = '', sign = '=', sum = ''] = match;
  const total = indexOf(totalLabel, labels);
  if (typeof total !== 'number') return total;
  const terms = termsOf(sum, labels);
  if (!terms.ok) return terms;
  const kind = sign === '=' ? 'full' : sign === '>=' || sign === '≥' ? 'partial' : 'at-least';
  return { ok: true, value: { total, parts: terms.value.map((term) => term.part), signs: terms.value.map((term) => term.sign), kind } };
}

interface Term {
  readonly part: number;
  readonly sign: 1 | -1;
}

/** A label may hold a sign itself ("5-17", "Rhumatologie + ORL"): the longest run of pieces that is a label is taken. */
function termsOf(sum: string, labels: readonly string[]): Outcome<readonly Term[]> {
  const pieces = sum.split(/([+\-−])/u);
  const terms: Term[] = [];
  for (let from = 0; from < pieces.length;) {
    let sign: 1 | -1 = 1;
    if (terms.length > 0 || (pieces[from] ?? '').trim() === '') {
      if (terms.length === 0) from += 1;
      sign = pieces[from] === '+' ? 1 : -1;
      from += 1;
    }
    let to = pieces.length;
    while (to > from + 1 && typeof indexOf(pieces.slice(from, to).join(''), labels) !== 'number') to -= 2;
    const part = indexOf(pieces.slice(from, Math.max(to, from + 1)).join(''), labels);
    if (typeof part !== 'number') return part;
    terms.push({ part, sign });
    from = Math.max(to, from + 1);
  }
  return { ok: true, value: terms };
}

function indexOf(label: string, labels: readonly string[]): number | Failure {
  const wanted = folded(label);
  const first = labels.findIndex((known) => folded(known) === wanted);
  if (first < 0 || wanted === '') return invalid('unknown-label', { label: label.trim() });
  const again = labels.findIndex((known, index) => index > first && folded(known) === wanted);
  return again < 0 ? first : invalid('label-twice', { label: label.trim() });
}
