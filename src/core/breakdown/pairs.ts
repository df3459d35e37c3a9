/** Numbers for the pairs of codes that occur, in the order in which they are first met. */

export interface PairTable {
  /** By pair number. */
  readonly left: number[];
  readonly right: number[];
  /** `table[left * width + right]` is the pair's number + 1, or 0; `null` where it would be too large. */
  table: Int32Array | null;
  width: number;
  height: number;
  readonly rare: Map<number, number>;
}

const largestTable = 1 << 22;
const leastRoom = 32;
/** Codes stay below it: a sheet has fewer rows. */
const codeLimit = 2 ** 26;

export function newPairTable(): PairTable {
  return {
    left: [],
    right: [],
    table: new Int32Array(leastRoom * leastRoom),
    width: leastRoom,
    height: leastRoom,
    rare: new Map<number, number>(),
  };
}

/** Makes room for codes below these. */
function makeRoom(pairs: PairTable, lefts: number, rights: number): void {
  if (pairs.table === null || (lefts <= pairs.height && rights <= pairs.width)) return;
  const height = lefts <= pairs.height ? pairs.height : Math.max(leastRoom, lefts * 2);
  const width = rights <= pairs.width ? pairs.width : Math.max(leastRoom, rights * 2);
  if (height * width > largestTable) {
    pairs.table = null;
    pairs.left.forEach((left, pair) => pairs.rare.set(left * codeLimit + (pairs.right[pair] as number), pair));
    return;
  }
  const table = new Int32Array(height * width);
  pairs.left.forEach((left, pair) => {
    table[left * width + (pairs.right[pair] as number)] = pair + 1;
  });
  pairs.table = table;
  pairs.height = height;
  pairs.width = width;
}

/** The number of a pair, new or known. */
export function addPair(pairs: PairTable, left: number, right: number): number {
  makeRoom(pairs, left + 1, right + 1);
  const { table } = pairs;
  if (table === null) return addRarePair(pairs, left, right);
  const at = left * pairs.width + right;
  const known = table[at] as number;
  if (known !== 0) return known - 1;
  const pair = push(pairs, left, right);
  table[at] = pair + 1;
  return pair;
}

function addRarePair(pairs: PairTable, left: number, right: number): number {
  const key = left * codeLimit + right;
  let pair = pairs.rare.get(key);
  if (pair === undefined) pairs.rare.set(key, (pair = push(pairs, left, right)));
  return pair;
}

function push(pairs: PairTable, left: number, right: number): number {
  pairs.right.push(right);
  return pairs.left.push(left) - 1;
}
