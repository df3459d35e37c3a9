/** What the user accepted with a reason: when it holds, and the log of what was accepted. */
import { refText } from '../model/addresses';
import type { Finding } from '../model/findings';
import type { Acceptance } from '../model/settings';

/** A finding that states no figure is known by what its message says. */
function saysOf({ message, found, expected }: Finding): string | null {
  return found === null && expected === null ? JSON.stringify([message.key, message.args]) : null;
}

/** @param at ISO date and time. `null` for a finding that names no cell: there is nothing to tie the reason to. */
export function acceptanceOf(finding: Finding, reason: string, at: string): Acceptance | null {
  const [cell] = finding.cells;
  if (!cell) return null;
  const { code, found, expected } = finding;
  const says = saysOf(finding);
  return { code, cell: refText(cell), found, expected, ...(says === null ? {} : { says }), reason, at };
}

export function holdsFor(acceptance: Acceptance, finding: Finding): boolean {
  const [cell] = finding.cells;
  return (
    cell !== undefined &&
    acceptance.code === finding.code &&
    acceptance.cell === refText(cell) &&
    acceptance.found === finding.found &&
    acceptance.expected === finding.expected &&
    (acceptance.says === undefined || acceptance.says === saysOf(finding))
  );
}

export interface LoggedAcceptance {
  readonly acceptance: Acceptance;
  /** The finding that it accepts; `null` where the figures changed since: it counts no more. */
  readonly finding: Finding | null;
}

/** The acceptances, newest first, each with the finding that it still accepts. */
export function logOf(acceptances: readonly Acceptance[], findings: readonly Finding[]): readonly LoggedAcceptance[] {
  return acceptances
    .map((acceptance) => ({ acceptance, finding: findings.find((finding) => holdsFor(acceptance, finding)) ?? null }))
    .reverse();
}
