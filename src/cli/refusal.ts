/** Why a command could not run. The last line of stderr is `code: sentence`, the exit code 2, stdout empty. */
export type RefusalCode =
  | 'usage'
  | 'not-found'
  | 'exists'
  | 'not-a-workbook'
  | 'unsupported-format'
  | 'encrypted'
  | 'damaged'
  | 'no-sheets'
  | 'too-large-unpacked'
  | 'too-many-merges'
  | 'internal';

export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly sentence: string,
  ) {
    super(`${code}: ${sentence}`);
  }
}
