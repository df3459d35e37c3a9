/** One slip of the hand, told fast over many candidates; what kind of slip it is `location/edits` says. */

/** Whether a digit wrong, missing or extra, or two neighbours swapped, turns one number into the other. */
export function isOneSlip(a: number, b: number): boolean {
  const [x, y] = [String(Math.abs(a)), String(Math.abs(b))];
  if (x === y) return a !== b;
  if (a < 0 !== b < 0) return false;
  let start = 0;
  while (start < x.length && start < y.length && x[start] === y[start]) start++;
  let end = 0;
  while (end < x.length - start && end < y.length - start && x[x.length - 1 - end] === y[y.length - 1 - end]) end++;
  const [restX, restY] = [x.slice(start, x.length - end), y.slice(start, y.length - end)];
  if (restX.length <= 1 && restY.length <= 1) return true;
  return restX.length === 2 && restY.length === 2 && restX[0] === restY[1] && restX[1] === restY[0];
}

/** Whether two neighbouring digits changed places: of all slips the one that chance makes least. */
export function isSwap(a: number, b: number): boolean {
  const sorted = (number: number): string => [...String(number)].sort().join('');
  return isOneSlip(a, b) && sorted(a) === sorted(b);
}

/** Whether one slip in the total or in one part explains the gap. */
export function isNear(total: number, sum: number, parts: readonly number[]): boolean {
  if (parts.length === 0) return false;
  const gap = total - sum;
  return isOneSlip(total, sum) || parts.some((part) => part + gap >= 0 && isOneSlip(part, part + gap));
}
