/** Accept a finding with a reason, kept in the workbook; withdraw it again. */
import { acceptanceOf } from '../../core/checks';
import type { Finding } from '../../core/model/findings';
import type { Acceptance } from '../../core/model/settings';
import { changeSettings, type Changed } from './kept-settings';

export type AcceptResult = Changed | { readonly done: false; readonly why: 'no-reason' | 'no-cell' };

/** A second reason for the same finding takes the first one's place. */
export async function accept(finding: Finding, reason: string): Promise<AcceptResult> {
  const given = reason.trim();
  if (given === '') return { done: false, why: 'no-reason' };
  const acceptance = acceptanceOf(finding, given, new Date().toISOString());
  if (!acceptance) return { done: false, why: 'no-cell' };
  return changeSettings((settings) => ({ ...settings, acceptances: [...without(settings.acceptances, acceptance), acceptance] }));
}

export function withdraw(acceptance: Acceptance): Promise<Changed> {
  return changeSettings((settings) => ({ ...settings, acceptances: without(settings.acceptances, acceptance) }));
}

function without(acceptances: readonly Acceptance[] = [], { code, cell, found, expected, says }: Acceptance): readonly Acceptance[] {
  return acceptances.filter(
    (one) => one.code !== code || one.cell !== cell || one.found !== found || one.expected !== expected || one.says !== says,
  );
}
