/** Calls of the add-in's custom functions, by the batches of results in which office.js answers. */
import type { Json } from '../api/protocol';
import type { RichMessage } from './messages';
import { Instance, type Argument, type Service } from '../api/service';
import { customFunctionMessages, messageCategories } from './messages';

export type FunctionErrorCode = '#N/A' | '#NAME?' | '#DIV/0!' | '#NUM!' | '#VALUE!' | '#NULL!';

export type FunctionOutcome =
  { readonly ok: true; readonly value: Json } | { readonly ok: false; readonly error: FunctionErrorCode; readonly message: string };

/** `address` is that of the calling cell, "Sheet1!A1"; `null` outside a cell. */
export interface FunctionCall {
  /** As associated: without the namespace, in capitals. */
  readonly name: string;
  readonly args: readonly Json[];
  readonly address: string | null;
}

export const customFunctionsService = 'Microsoft.ExcelServices.CustomFunctions';

const errors: Readonly<Record<number, FunctionErrorCode>> = { 1: '#N/A', 2: '#NAME?', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!', 8: '#NULL!' };

export class CustomFunctionCalls {
  private readonly waiting = new Map<number, (outcome: FunctionOutcome) => void>();
  private made = 0;
  private open!: () => void;
  /** Resolves when the add-in's functions can be called. */
  readonly ready = new Promise<void>((resolve) => {
    this.open = resolve;
  });

  constructor(private readonly push: (messages: readonly RichMessage[]) => void) {}

  /** One push for all of them: office.js answers them in one batch too. */
  async callAll(calls: readonly FunctionCall[]): Promise<FunctionOutcome[]> {
    await this.ready;
    const messages: RichMessage[] = [];
    const outcomes = calls.map((call) => {
      const id = ++this.made;
      messages.push(invocation(id, call));
      return new Promise<FunctionOutcome>((resolve) => this.waiting.set(id, resolve));
    });
    this.push(messages);
    return Promise.all(outcomes);
  }

  /** Answers what still waits with #VALUE!, as for a runtime that went away. */
  close(): void {
    for (const resolve of this.waiting.values()) resolve({ ok: false, error: '#VALUE!', message: '' });
    this.waiting.clear();
  }

  service(): Instance {
    return Instance.of(customFunctions, this);
  }

  /** @internal The service's own. */
  start(): void {
    this.open();
  }

  /** @internal `[id, ok, value, errorCode?]` of each call. */
  receive(results: readonly Json[]): void {
    for (const result of results) {
      const [id, ok, value = null, code] = result as [number, boolean, Json?, number?];
      const resolve = this.waiting.get(id);
      this.waiting.delete(id);
      resolve?.(ok ? { ok, value } : { ok: false, error: errors[code ?? 7] ?? '#VALUE!', message: typeof value === 'string' ? value : '' });
    }
  }
}

function invocation(id: number, { name, args, address }: FunctionCall): RichMessage {
  return {
    category: messageCategories.customFunction,
    type: customFunctionMessages.invoke,
    target: '',
    body: JSON.stringify([id, name, args, address, 0, null]),
  };
}

const customFunctions: Service<CustomFunctionCalls> = {
  name: 'CustomFunctions',
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (calls) => calls.start(),
    SetInvocationArrayResults: (calls, [results]) => calls.receive(resultList(results)),
  },
};

function resultList(results: Argument | undefined): readonly Json[] {
  return Array.isArray(results) ? (results as readonly Json[]) : [];
}
