/** `qafila`: the add-in's own actions over workbooks, without Excel. One handler a command; see CONTRACT in README. */
import type { Command } from './command';
import { breakdownCommand } from './commands/breakdown';
import { checkCommand } from './commands/check';
import { evalCommand } from './commands/eval';
import { pressCommand } from './commands/press';
import { reconcileCommand } from './commands/reconcile';
import { summaryCommand } from './commands/summary';
import { templateCommand } from './commands/template';
import { Refusal } from './refusal';

const commands: Readonly<Record<string, Command>> = {
  breakdown: breakdownCommand,
  check: checkCommand,
  eval: evalCommand,
  press: pressCommand,
  reconcile: reconcileCommand,
  summary: summaryCommand,
  template: templateCommand,
};

const usage = `qafila ${Object.keys(commands).join('|')} …; "qafila COMMAND --help" says more.`;

export async function main(args: readonly string[], root: string): Promise<void> {
  const exitCode = await run(args, root);
  // The host's clocks may still be running in an add-in that was stopped half-way.
  process.stdout.write('', () => process.exit(exitCode));
}

async function run([name, ...rest]: readonly string[], root: string): Promise<number> {
  try {
    if (name === undefined || name === '--help' || name === 'help') return print(usage);
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new Refusal('usage', `there is no command "${name}"; ${usage}`);
    if (rest.includes('--help')) return print(command.usage);
    const result = await command.run(rest, root);
    print(result.asJson ? JSON.stringify(result.json) : result.text);
    return result.exitCode;
  } catch (error) {
    const refusal = error instanceof Refusal ? error : internal(error);
    process.stderr.write(`${refusal.message}\n`);
    return 2;
  }
}

function print(text: string): 0 {
  process.stdout.write(`${text}\n`);
  return 0;
}

function internal(error: unknown): Refusal {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return new Refusal('internal', 'this is a bug in Qafila; please send the lines above and, if you may, the workbook.');
}
