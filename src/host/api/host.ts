/** What the services may ask of the session that they work in: the workbook, and what Excel keeps beside it. */
import type { Events } from './events';
import type { SheetExtras } from './extras';
import type { Area, Workbook } from './model';

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

/** The selected areas; more than one where several are selected. */
export interface Selection {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

export interface Host {
  readonly workbook: Workbook;
  readonly events: Events;
  readonly extras: SheetExtras;
  /** Of the add-in, by name: JSON texts. */
  readonly settings: Map<string, string>;
  readonly selection: Selection;
  /** Reads an .xlsx for `insertWorksheetsFromBase64`; refused where left out. */
  readonly readWorkbook?: ((file: Uint8Array) => Workbook | Promise<Workbook>) | undefined;
  calculationMode: CalculationMode;
  calculate(): Promise<void>;
  select(sheetId: string, areas: readonly Area[]): void;
  /** Unique in the session. */
  newId(kind: string): string;
  supports(type: string, member: string): boolean;
  /** ApiNotFound where the member belongs to a newer set than is on offer. */
  checkSet(type: string, member: string): void;
}
