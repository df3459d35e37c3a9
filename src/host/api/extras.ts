/** What Excel keeps of a sheet and the workbook's model does not: it lives as long as the session and is not saved. */
import type { Json } from './protocol';

export interface Extras {
  /** Known of a protection that was set in this session. */
  password: string | null;
  protectionOptions: { readonly [name: string]: Json | undefined };
}

export class SheetExtras {
  private readonly sheets = new Map<string, Extras>();

  of(sheetId: string): Extras {
    const known = this.sheets.get(sheetId);
    if (known) return known;
    const extras: Extras = {
      password: null,
      protectionOptions: {},
    };
    this.sheets.set(sheetId, extras);
    return extras;
  }
}
