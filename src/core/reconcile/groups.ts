/** Small helpers of the passes: lines by a key, and what they are told by. */
import type { Message, MessageArguments } from '../model/findings';
import type { Line } from './lines';

export function grouped(lines: readonly Line[], keyOf: (line: Line) => string): ReadonlyMap<string, readonly Line[]> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const key = keyOf(line);
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return groups;
}

/** Figures as written: 0.1 + 0.2 is 0.3. */
export const figureKey = ({ figure }: Line): string => (figure === null ? '' : String(Math.round(figure * 1000)));

export const why = (name: string, args: MessageArguments = {}): Message => ({ key: `reconcile.why.${name}`, args });

/** Two numbers of one series that differ speak against a match; numbers of two series say nothing of each other. */
export const numbersDiffer = (pledge: Line, receipt: Line, sharesNumbers: boolean): boolean =>
  sharesNumbers && pledge.entry.numberKey !== '' && receipt.entry.numberKey !== '' && pledge.entry.numberKey !== receipt.entry.numberKey;

/** Lettered for different matches: never set against each other. */
export const lettersDiffer = (pledge: Line, receipt: Line): boolean => pledge.entry.letters !== receipt.entry.letters;
