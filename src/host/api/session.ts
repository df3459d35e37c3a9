/**
 * What the services work on: the workbook, what the add-in keeps hold of, what it listens to, and what Excel keeps beside
 * the workbook (selection, settings, whether a cell is being edited).
 */
import type { RequestBody } from './protocol';
import type { ExecutingHost } from './executor';
import type { CalculationMode, Selection } from './host';
import type { Area, Workbook } from './model';
import { Events } from './events';
import { Instance } from './service';
import { PathType, requestFlags } from './protocol';
import { References } from './references';
import type { Refusal } from './errors';
import { refuse } from './errors';
import { SheetExtras } from './extras';
import { memberName } from './query';
import { requiredSet } from './requirement-sets';
import { runBatch } from './executor';
import { workbookService } from './services/workbook';

/** The calculation engine as the host uses it. */
export interface Calculation {
  /** Brings up to date what depends on cells changed since the last call. */
  recalculate(): void | Promise<void>;
}

export interface SessionOptions {
  readonly workbook: Workbook;
  readonly calculation?: Calculation;
  /** The ExcelApi set on offer, "1.17"; members of newer ones are refused. */
  readonly excelApi?: string;
  /** Reads an .xlsx for `insertWorksheetsFromBase64`; refused where left out. */
  readonly readWorkbook?: (file: Uint8Array) => Workbook | Promise<Workbook>;
  /** Of the add-in, by name: JSON texts. */
  readonly settings?: readonly (readonly [string, string])[];
  /** Services that are not Excel's, by their full name. */
  readonly services?: { readonly [name: string]: Instance };
}

export class Session implements ExecutingHost {
  readonly workbook: Workbook;
  readonly references = new References();
  readonly events: Events;
  readonly root: Instance;
  readonly settings: Map<string, string>;
  readonly extras = new SheetExtras();
  readonly readWorkbook: SessionOptions['readWorkbook'];
  calculationMode: CalculationMode = 'Automatic';
  private readonly excelApi: number;
  private readonly calculation: Calculation;
  private readonly services = new Map<string, Instance>();
  private isStale = false;
  private ids = 0;
  private queue: Promise<unknown> = Promise.resolve();
  private editing: { readonly ended: Promise<void>; readonly end: () => void } | null = null;
  private selected: { sheetId: string; areas: readonly Area[] };

  constructor(options: SessionOptions) {
    this.workbook = options.workbook;
    this.readWorkbook = options.readWorkbook;
    this.calculation = options.calculation ?? { recalculate: () => undefined };
    this.excelApi = versionNumber(options.excelApi ?? '1.17');
    this.settings = new Map(options.settings);
    this.root = Instance.of(workbookService, this);
    this.provide(options.services ?? {});
    this.selected = { sheetId: this.workbook.activeSheetId, areas: [{ top: 0, left: 0, bottom: 0, right: 0 }] };
    this.events = new Events(this.workbook);
    this.workbook.onChange((change) => {
      if (change.kind === 'values' || change.kind.startsWith('sheet-') || change.kind === 'workbook-changed') this.isStale = true;
      this.events.note(change);
    });
  }

  provide(services: { readonly [name: string]: Instance }): void {
    for (const [name, instance] of Object.entries(services)) this.services.set(name, instance);
  }

  /** Runs one batch after those before it, and gives the JSON of its answer. Calls to the runtime's own services don't wait. */
  async process(body: string, flags = 0): Promise<string> {
    const request = JSON.parse(body) as RequestBody;
    if (isRuntimeCall(request)) return runBatch(request, this);
    const turn = this.queue.then(async () => this.runInTurn(request, flags));
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  /** Calculates what is stale, unless the mode is manual. */
  async settle(): Promise<void> {
    if (!this.isStale || this.calculationMode === 'Manual') return;
    await this.calculate();
  }

  async calculate(): Promise<void> {
    this.isStale = false;
    await this.calculation.recalculate();
  }

  /** The selected areas; more than one where several are selected. */
  get selection(): Selection {
    const { selected } = this;
    return this.workbook.sheet(selected.sheetId)
      ? selected
      : { sheetId: this.workbook.activeSheetId, areas: [{ top: 0, left: 0, bottom: 0, right: 0 }] };
  }

  select(sheetId: string, areas: readonly Area[]): void {
    const former = this.workbook.activeSheetId;
    this.selected = { sheetId, areas };
    if (former !== sheetId) {
      this.workbook.activeSheetId = sheetId;
      this.events.activated(former, sheetId);
    }
    this.events.selectionChanged(sheetId, areas);
  }

  /** Unique in the session. */
  newId(kind: string): string {
    return `{${kind}-${++this.ids}}`;
  }

  /** The user starts to type into a cell: calls are refused, or wait where they ask to, until `endEdit`. */
  beginEdit(): void {
    let end: () => void = () => undefined;
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.editing ??= { ended, end };
  }

  endEdit(): void {
    this.editing?.end();
    this.editing = null;
  }

  service(name: string): Instance {
    const instance = this.services.get(name);
    if (!instance) throw refuse.missing(name);
    return instance;
  }

  supports(type: string, member: string): boolean {
    const set = requiredSet(memberName(type, member));
    return set === null || versionNumber(set) <= this.excelApi;
  }

  /** ApiNotFound where the member belongs to a newer set than is on offer. */
  checkSet(type: string, member: string): void {
    const name = memberName(type, member);
    const set = requiredSet(name);
    if (set !== null && versionNumber(set) > this.excelApi) throw refuse.outsideSet(name, `ExcelApi ${set}`);
  }

  private async runInTurn(request: RequestBody, flags: number): Promise<string> {
    if (this.editing) {
      if ((flags & requestFlags.delayForCellEdit) === 0) return refusal(refuse.editing());
      await this.editing.ended;
    }
    return this.events.asAddin(async () => runBatch(request, this));
  }
}

/** An answer that refuses the whole batch. */
function refusal({ code, message, status }: Refusal): string {
  return JSON.stringify({
    Error: { Code: code, Message: message, Location: '', ActionIndex: 0, HttpStatusCode: status },
    ProcessedResults: { Results: [] },
  });
}

function isRuntimeCall({ ObjectPaths: paths }: RequestBody): boolean {
  return Object.values(paths).some((path) => path.ObjectPathType === PathType.NewService);
}

/** "1.13" is above "1.9". */
function versionNumber(version: string): number {
  const [major = '0', minor = '0'] = version.split('.');
  return Number(major) * 1000 + Number(minor);
}
