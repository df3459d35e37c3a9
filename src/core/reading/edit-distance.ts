/** Typing errors between two texts: letters left out, added, replaced; swapped neighbours count once. */

const longest = 64;
const rows = [0, 1, 2].map(() => new Uint8Array(longest + 1)) as [Uint8Array, Uint8Array, Uint8Array];

/** 1 for equal texts, 0 for texts with nothing in common: one minus the edits for each letter. */
export function editSimilarity(one: string, other: string): number {
  const length = Math.max(one.length, other.length);
  return length === 0 ? 1 : 1 - editDistance(one, other) / length;
}

/** Beyond 64 letters only the first 64 are compared, and the rest counts by its length. */
export function editDistance(one: string, other: string): number {
  let start = 0;
  let end = one.length;
  let otherEnd = other.length;
  while (start < end && start < otherEnd && one.charCodeAt(start) === other.charCodeAt(start)) start++;
  while (end > start && otherEnd > start && one.charCodeAt(end - 1) === other.charCodeAt(otherEnd - 1)) {
    end--;
    otherEnd--;
  }
  return end === start || otherEnd === start ? end + otherEnd - 2 * start : between(one, start, end, other, otherEnd);
}

/** Of the parts between what both begin and end with. */
function between(one: string, start: number, end: number, other: string, otherEnd: number): number {
  const height = Math.min(end - start, longest);
  const width = Math.min(otherEnd - start, longest);
  let [before, above, current] = rows;
  for (let column = 0; column <= width; column++) above[column] = column;
  for (let row = 1; row <= height; row++) {
    const letter = one.charCodeAt(start + row - 1);
    current[0] = row;
    for (let column = 1; column <= width; column++) {
      const facing = other.charCodeAt(start + column - 1);
      let least = (above[column - 1] as number) + (letter === facing ? 0 : 1);
      const out = (above[column] as number) + 1;
      const added = (current[column - 1] as number) + 1;
      if (out < least) least = out;
      if (added < least) least = added;
      const isSwap = row > 1 && column > 1 && letter === other.charCodeAt(start + column - 2) && facing === one.charCodeAt(start + row - 2);
      if (isSwap && (before[column - 2] as number) + 1 < least) least = (before[column - 2] as number) + 1;
      current[column] = least;
    }
    [before, above, current] = [above, current, before];
  }
  return (above[width] as number) + Math.max(end - start - height, otherEnd - start - width);
}
