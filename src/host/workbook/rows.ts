/**
 * Something for each row of a sheet, where most rows hold nothing. Rows are kept in blocks, so that passing over a
 * million empty rows costs a thousand steps.
 */
const blockBits = 10;
const blockSize = 1 << blockBits;
const blockMask = blockSize - 1;

export class SparseRows<R> {
  private readonly blocks: ((R | undefined)[] | undefined)[] = [];

  get(row: number): R | undefined {
    return this.blocks[row >> blockBits]?.[row & blockMask];
  }

  set(row: number, content: R): void {
    const index = row >> blockBits;
    let block = this.blocks[index];
    if (!block) {
      block = new Array<R | undefined>(blockSize);
      this.blocks[index] = block;
    }
    block[row & blockMask] = content;
  }

  /** Rows that hold something, in order, `first` to `last` included. */
  each(first: number, last: number, visit: (row: number, content: R) => void): void {
    const lastBlock = Math.min(last >> blockBits, this.blocks.length - 1);
    for (let index = first >> blockBits; index <= lastBlock; index++) {
      const block = this.blocks[index];
      if (!block) continue;
      const base = index << blockBits;
      const end = Math.min(last - base, blockMask);
      for (let offset = Math.max(first - base, 0); offset <= end; offset++) {
        const content = block[offset];
        if (content !== undefined) visit(base + offset, content);
      }
    }
  }
}
