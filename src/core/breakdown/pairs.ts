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
/** Codes stay below it: a sheet has fewer rows. */
const codeLimit = 2 ** 26;

export function newPairTable(): PairTable {
  return { left: [], right: [], table: new Int32Array(0), width: 0, height: 0, rare: new Map<number, number>() };
}

/** Makes room for codes below these; to be called before `pairCodes`. */
export function makeRoom(pairs: PairTable, lefts: number, rights: number): void {
  if (pairs.table === null || (lefts <= pairs.height && rights <= pairs.width)) return;
  const height = Math.max(pairs.height, lefts <= pairs.height ? 0 : lefts * 2);
  const width = Math.max(pairs.width, rights <= pairs.width ? 0 : rights * 2);
  if (height * width > largestTable) {
    pairs.table = null;
    pairs.left.forEach((left, pair) => pairs.rare.set(left * codeLimit + (pairs.right[pair] as number), pair));
    return;
  }
  const table = new Int32Array(height * width);
  pairs.left.forEach((left, pair) => { table[left * width + (pairs.right[pair] as number)] = pair + 1; });
  Object.assign(pairs, { table, height, width });
}

/** Replaces each of the first `count` codes of `lefts` by the number of its pair with the code of `rights` from `start` on. */
export function pairCodes(pairs: PairTable, lefts: Int32Array, rights: Int32Array, start: number, remap: readonly number[], count: number): void {
  const { table, width } = pairs;
  for (let index = 0; index < count; index += 1) {
    const left = lefts[index] as number;
    const right = remap[rights[start + index] as number] as number;
    if (table === null) lefts[index] = rarePair(pairs, left, right);
    else {
      const at = left * width + right;
      let pair = table[at] as number;
      if (pair === 0) {
        pair = table[at] = addPair(pairs, left, right) + 1;
      }
      lefts[index] = pair - 1;
    }
  }
}

function rarePair(pairs: PairTable, left: number, right: number): number {
  const key = left * codeLimit + right;
  let pair = pairs.rare.get(key);
  if (pair === undefined) pairs.rare.set(key, (pair = addPair(pairs, left, right)));
  return pair;
}

function addPair(pairs: PairTable, left: number, right: number): number {
  pairs.right.push(right);
  return pairs.left.push(left) - 1;
}
