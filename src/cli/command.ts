/** What a command of `qafila` is: a row of `main`. */
export interface CommandResult {
  readonly exitCode: 0 | 1;
  readonly json: unknown;
  readonly text: string;
  readonly asJson: boolean;
}

export interface Command {
  readonly usage: string;
  /** @param root folder of the project, where the bundles and office.js are. */
  run(args: readonly string[], root: string): Promise<CommandResult>;
}
