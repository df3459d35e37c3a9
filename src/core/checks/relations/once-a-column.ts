/** What is wrong in every row of a column of row totals is said once, at the first, with the others named. */
import type { Relation } from '../../model/recognition';
import { cellOf } from '../context';
import type { Candidate } from '../rule';

export interface FoundAt {
  readonly relation: Relation;
  readonly candidate: Candidate;
}

function shapeOf({ total, parts }: Relation): string {
  const columns = parts.flatMap(({ left, right }) => Array.from({ length: right - left + 1 }, (_, index) => left + index));
  return `${total.sheet}\n${total.column} ${columns.join(' ')}`;
}

export function* onceAColumn(found: Iterable<FoundAt>): Iterable<Candidate> {
  const columns = new Map<string, FoundAt[]>();
  for (const one of found) {
    if (one.relation.axis !== 'row') {
      yield one.candidate;
      continue;
    }
    const key = `${one.candidate.code} ${shapeOf(one.relation)}`;
    const list = columns.get(key);
    if (list) list.push(one);
    else columns.set(key, [one]);
  }
  for (const [first, ...more] of columns.values()) {
    if (!first) continue;
    const [cell, ...rest] = first.candidate.cells;
    const others = more.map(({ relation }) => cellOf(relation.total));
    yield { ...first.candidate, cells: [...(cell ? [cell] : []), ...others, ...rest] };
  }
}
