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
  if (one === other) return 0;
  const height = Math.min(one.length, longest);
  const width = Math.min(other.length, longest);
  let [before, above, current] = rows;
  for (let column = 0; column <= width; column++) above[column] = column;
  for (let row = 1; row <= height; row++) {
    const letter = one.charCodeAt(row - 1);
    const previous = one.charCodeAt(row - 2);
    current[0] = row;
    for (let column = 1; column <= width; column++) {
      const facing = other.charCodeAt(column - 1);
      let least = Math.min(above[column] as number, current[column - 1] as number) + 1;
      least = Math.min(least, (above[column - 1] as number) + (letter === facing ? 0 : 1));
      if (row > 1 && column > 1 && letter === other.charCodeAt(column - 2) && previous === facing) least = Math.min(least, (before[column - 2] as number) + 1);
      current[column] = least;
    }
    [before, above, current] = [above, current, before];
  }
  return (above[width] as number) + Math.max(one.length - height, other.length - width);
}
