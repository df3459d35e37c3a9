/**
 * Events of the workbook, held until the answer to the batch that caused them is sent, as Excel does; the add-in hears of
 * its own writes too.
 */
import type { Area, Change, Workbook } from './model';
import { areaText } from './addresses';

/** office.js's numbers. */
export const eventTypes = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  protectionChanged: 24,
  nameChanged: 25,
  tableSelectionChanged: 100,
  tableChanged: 101,
} as const;

/** The target of events of a collection. */
export const workbookTarget = 'Workbook';

export interface HostEvent {
  readonly type: number;
  readonly target: string;
  /** JSON text. */
  readonly body: string;
}

/** An event that the add-in listens to: office.js's number for it, and the object it is about. */
export interface EventTarget {
  readonly type: number;
  readonly target: string;
}

export class Events {
  private readonly listeners = new Map<string, number>();
  private waiting: HostEvent[] = [];
  private origin: 'ThisLocalAddin' | 'Unknown' = 'Unknown';

  constructor(private readonly workbook: Workbook) {}

  listen(target: EventTarget): void {
    const key = keyOf(target);
    this.listeners.set(key, (this.listeners.get(key) ?? 0) + 1);
  }

  unlisten(target: EventTarget): void {
    const key = keyOf(target);
    const left = (this.listeners.get(key) ?? 0) - 1;
    if (left > 0) this.listeners.set(key, left);
    else this.listeners.delete(key);
  }

  /** Changes made while `run` works are the add-in's own. */
  async asAddin<T>(run: () => Promise<T>): Promise<T> {
    this.origin = 'ThisLocalAddin';
    try {
      return await run();
    } finally {
      this.origin = 'Unknown';
    }
  }

  /** The events since the last call. */
  take(): readonly HostEvent[] {
    const taken = this.waiting;
    this.waiting = [];
    return taken;
  }

  note(change: Change): void {
    switch (change.kind) {
      case 'values':
        return this.cellsChanged(change.sheetId, change.area);
      case 'formats':
        return this.forSheet(eventTypes.formatChanged, change.sheetId, () => ({
          address: areaText(change.area),
          source: 'Local',
          worksheetId: change.sheetId,
        }));
      case 'calculated':
        return this.forSheet(eventTypes.calculated, change.sheetId, () => ({
          address: areaText(change.area),
          worksheetId: change.sheetId,
        }));
      case 'sheet-added':
        return this.forSheet(eventTypes.added, change.sheetId, () => ({ source: 'Local', worksheetId: change.sheetId }));
      case 'sheet-deleted':
        return this.forSheet(eventTypes.deleted, change.sheetId, () => ({ source: 'Local', worksheetId: change.sheetId }));
      default:
    }
  }

  selectionChanged(sheetId: string, areas: readonly Area[]): void {
    this.forSheet(eventTypes.selectionChanged, sheetId, () => ({ address: areas.map(areaText).join(','), worksheetId: sheetId }));
  }

  activated(former: string, sheetId: string): void {
    this.forSheet(eventTypes.deactivated, former, () => ({ worksheetId: former }));
    this.forSheet(eventTypes.activated, sheetId, () => ({ worksheetId: sheetId }));
  }

  renamed(sheetId: string, nameBefore: string, nameAfter: string): void {
    this.forSheet(eventTypes.nameChanged, sheetId, () => ({ nameBefore, nameAfter, source: 'Local', worksheetId: sheetId }));
  }

  protectionChanged(sheetId: string, isProtected: boolean): void {
    this.forSheet(eventTypes.protectionChanged, sheetId, () => ({
      isProtected,
      sheetPassword: '',
      source: 'Local',
      worksheetId: sheetId,
      allowEditRangesRestricted: [],
    }));
  }

  private cellsChanged(sheetId: string, area: Area): void {
    const details = () => ({
      changeType: 'RangeEdited',
      source: 'Local',
      worksheetId: sheetId,
      address: areaText(area),
      triggerSource: this.origin,
    });
    this.forSheet(eventTypes.changed, sheetId, details);
    const tables = this.workbook.sheet(sheetId)?.tables ?? [];
    for (const table of tables) {
      const touches =
        area.top <= table.area.bottom && table.area.top <= area.bottom && area.left <= table.area.right && table.area.left <= area.right;
      if (touches) this.queue({ type: eventTypes.tableChanged, target: table.id }, () => ({ ...details(), tableId: table.id }));
    }
  }

  /** For those who listen to the sheet, and those who listen to all sheets. */
  private forSheet(type: number, sheetId: string, body: () => object): void {
    this.queue({ type, target: sheetId }, body);
    this.queue({ type, target: workbookTarget }, body);
  }

  private queue(target: EventTarget, body: () => object): void {
    if (this.listeners.has(keyOf(target))) this.waiting.push({ ...target, body: JSON.stringify(body()) });
  }
}

function keyOf({ type, target }: EventTarget): string {
  return `${type}:${target}`;
}
