/** Entries of the `richApiMessage` event: how a host calls into the add-in between its requests. */

export const messageCategories = { customFunction: 1, action: 2, event: 65536 } as const;

/** Excel's own message ids under the custom function category. */
export const customFunctionMessages = { invoke: 1000, cancel: 1001 } as const;

export interface RichMessage {
  readonly category: number;
  readonly type: number;
  readonly target: string;
  /** JSON text. */
  readonly body: string;
}

/** The `_data` of a push. `first` numbers the entries on from what was pushed before. */
export function messagesText(messages: readonly RichMessage[], first: number): string {
  const entries = messages.map(({ category, type, target, body }, index) => [category, type, target, body, first + index, false]);
  return JSON.stringify({ ArrayData: entries });
}
