/** The one door to Office: when it is ready, in which language it speaks, what it can do. */

/** `null` where the page is opened outside Excel. */
export interface OfficeFacts {
  /** A tag such as "ar-MA": the language of Excel's own menus. */
  readonly displayLanguage: string;
  readonly isMacOrWindows: boolean;
}

/** Resolves when Excel is there; office.js must be loaded before. Never rejects: a page outside Excel gets `null`. */
export async function officeReady(): Promise<OfficeFacts | null> {
  const { host, platform } = await Office.onReady();
  if (host !== Office.HostType.Excel) return null;
  return {
    displayLanguage: Office.context.displayLanguage,
    isMacOrWindows: platform === Office.PlatformType.PC || platform === Office.PlatformType.Mac,
  };
}

/** A refusal by Excel, in the terms that our messages are written in. */
export type ExcelFailure =
  | 'protected'
  | 'structure'
  | 'selection'
  | 'hidden'
  | 'gone'
  | 'name-taken'
  | 'editing'
  | 'too-large'
  | 'unsupported'
  | 'offline'
  /** What was written before the refusal could not be taken back: the journal tells of it, and Undo takes it back. */
  | 'not-taken-back'
  | 'failed';

const failures: Readonly<Record<string, ExcelFailure>> = {
  AccessDenied: 'protected',
  InvalidSelection: 'selection',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  ItemAlreadyExists: 'name-taken',
  InvalidOperationInCellEditMode: 'editing',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  RangeExceedsLimit: 'too-large',
  ApiNotFound: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedFeature: 'unsupported',
  InvalidOrTimedOutSession: 'offline',
};

/** `null` for an error that is not Excel's: a bug of ours, to be thrown on. */
export function excelFailure(error: unknown): ExcelFailure | null {
  return error instanceof OfficeExtension.Error ? (failures[error.code] ?? 'failed') : null;
}

export function isPayloadLimit(error: unknown): boolean {
  return excelFailure(error) === 'too-large';
}

/** The language of Excel's own menus, as a tag; English where Office does not say. */
export function displayLanguage(): string {
  return Office.context?.displayLanguage ?? 'en-US';
}

/** Binds a ribbon command or shortcut of the manifest to what it does; Excel is told when it is done, whatever came of it. */
export function associateCommand(name: string, run: () => Promise<void>): void {
  Office.actions.associate(name, (event?: Office.AddinCommands.Event) => void run().finally(() => event?.completed()));
}

export function showPane(): Promise<void> {
  return Office.addin.showAsTaskpane();
}
