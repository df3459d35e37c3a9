/** What Excel keeps of a sheet and the workbook's model does not: it lives as long as the session and is not saved. */
import type { Area } from './model';
import type { Json } from './protocol';

export interface ConditionalFormat {
  readonly id: string;
  readonly type: string;
  readonly area: Area;
  /** What was set on it, by the wire's path: "Format/Fill/Color". */
  readonly values: Map<string, Json>;
}

export interface Validation {
  readonly area: Area;
  readonly values: Map<string, Json>;
}

export interface Extras {
  conditionalFormats: ConditionalFormat[];
  validations: Validation[];
  tabColor: string;
  showGridlines: boolean;
  frozen: { rows: number; columns: number } | null;
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
      conditionalFormats: [],
      validations: [],
      tabColor: '',
      showGridlines: true,
      frozen: null,
      password: null,
      protectionOptions: {},
    };
    this.sheets.set(sheetId, extras);
    return extras;
  }
}
