/** Whole ledgers with what a good answer holds: see ledgers/truth.json. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { snapshotOf } from '../../support/snapshot-of';
import { isApplied, links, reconciled } from './judge';

interface Rule {
  readonly pledges: readonly string[];
  readonly receipts: readonly string[];
  readonly status: readonly string[];
  readonly passes?: readonly string[];
  readonly balance?: number;
}
interface Wanted {
  readonly code: string;
  readonly or?: readonly string[];
}
interface Truth {
  readonly file: string;
  readonly title: string;
  readonly must: readonly Rule[];
  readonly shown: readonly Rule[];
  readonly may: readonly Rule[];
  readonly never: readonly (readonly [string, string])[];
  readonly findings: { readonly must: readonly Wanted[] };
  readonly unmatched: { readonly pledges: readonly string[]; readonly receipts: readonly string[] };
  readonly totals: readonly { readonly currency: string; readonly pledged: number; readonly received: number; readonly balance: number }[];
}

const folder = join(__dirname, 'ledgers');
const truths = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as readonly Truth[];
const same = (one: readonly string[], other: readonly string[]): boolean => [...one].sort().join() === [...other].sort().join();

test.each(truths.map((truth) => [truth.title, truth] as const))('%s', (_, truth) => {
  const answer = reconciled(snapshotOf(join(folder, truth.file)));
  const allowed = new Set(
    [...truth.must, ...truth.shown, ...truth.may]
      .filter(({ status }) => status.some((one) => one !== 'suggested' && one !== 'ambiguous'))
      .flatMap(({ pledges, receipts }) => pledges.flatMap((pledge) => receipts.map((receipt) => `${pledge} ${receipt}`))),
  );
  expect(links(answer).filter((link) => !allowed.has(link))).toEqual([]);
  expect(links(answer).filter((link) => truth.never.some(([pledge, receipt]) => link === `${pledge} ${receipt}`))).toEqual([]);
  for (const rule of truth.must) {
    const match = answer.matches.find(({ pledges, receipts }) => same(pledges, rule.pledges) && same(receipts, rule.receipts));
    expect(match?.balance).toBe(rule.balance);
    expect(rule.status).toContain(match?.status);
    expect(rule.passes).toContain(match?.pass);
  }
  for (const rule of truth.shown)
    expect(
      answer.matches.some(
        ({ pledges, receipts, status }) =>
          rule.status.includes(status) &&
          pledges.some((row) => rule.pledges.includes(row)) &&
          receipts.some((row) => rule.receipts.includes(row)),
      ),
    ).toBe(true);
  for (const { code, or = [] } of truth.findings.must)
    expect(answer.findings.map((finding) => finding.code)).toEqual(
      expect.arrayContaining([expect.stringMatching(new RegExp(`^(?:${[code, ...or].join('|')})$`))]),
    );
  expect(answer.unmatched.pledges).toEqual(expect.arrayContaining([...truth.unmatched.pledges]));
  expect(answer.unmatched.receipts).toEqual(expect.arrayContaining([...truth.unmatched.receipts]));
  expect(answer.totals).toEqual(truth.totals.map(({ currency, pledged, received, balance }) => ({ currency, pledged, received, balance })));
  const taken = answer.matches.filter(isApplied).flatMap(({ pledges, receipts }) => [...pledges, ...receipts]);
  expect([...answer.unmatched.pledges].filter((row) => taken.includes(row) && !answer.unmatched.receipts.includes(row))).toEqual([]);
});
