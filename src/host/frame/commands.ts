/** Ribbon commands that run a function of the add-in. */

export type CommandOutcome = { readonly ok: true } | { readonly ok: false; readonly reason: 'unknown-function' | 'failed' | 'closed' };

const unknownFunction = 11101;

export class Commands {
  private readonly running = new Map<string, (outcome: CommandOutcome) => void>();
  private made = 0;
  private open!: () => void;
  readonly ready = new Promise<void>((resolve) => {
    this.open = resolve;
  });

  constructor(private readonly send: (data: string) => void) {}

  async run(functionName: string, controlId: string): Promise<CommandOutcome> {
    await this.ready;
    const id = `cmd${++this.made}`;
    const outcome = new Promise<CommandOutcome>((resolve) => this.running.set(id, resolve));
    this.send(JSON.stringify([id, functionName, JSON.stringify({ source: { id: controlId } })]));
    return outcome;
  }

  start(): void {
    this.open();
  }

  complete(id: string, status: number): void {
    const resolve = this.running.get(id);
    this.running.delete(id);
    if (status === 0) resolve?.({ ok: true });
    else resolve?.({ ok: false, reason: status === unknownFunction ? 'unknown-function' : 'failed' });
  }

  close(): void {
    for (const resolve of this.running.values()) resolve({ ok: false, reason: 'closed' });
    this.running.clear();
  }
}
