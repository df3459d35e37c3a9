import { AreaList } from './areas';
import type { WorkbookChanges } from './changes';
import { CustomXmlParts } from './custom-xml';
import type { CustomXmlPart } from './custom-xml';
import { Sheet } from './sheet';
import type { SheetOwner } from './sheet';
import { emptySheetData } from './sheet-data';
import type { SheetData } from './sheet-data';
import { StyleTable } from './styles';
import type { Change, LeftOut, NameModel } from './types';

/** What a reader found in a file. */
export interface WorkbookParts {
  readonly sheets: readonly { readonly name: string; readonly data: SheetData }[];
  /** `scope` is the index of the sheet here. */
  readonly names: readonly (Omit<NameModel, 'scope'> & { readonly scope: number | null })[];
  readonly dateSystem: 1900 | 1904;
  readonly activeSheet: number;
  readonly customXml: readonly CustomXmlPart[];
  /** Sheets can't be added, deleted, renamed or hidden. */
  readonly isStructureLocked?: boolean;
  /** Names of the file's sheets that are not among these: chart sheets, and sheets that can't be read. */
  readonly otherSheets?: readonly string[];
  readonly leftOut?: readonly LeftOut[];
  readonly styles: StyleTable;
  /** The bytes of the file. */
  readonly source: Uint8Array | null;
}

export type Listener = (change: Change) => void;

/** A workbook in memory, and what differs from the file it came from. Always has a sheet. */
export class Workbook {
  readonly dateSystem: 1900 | 1904;
  readonly isStructureLocked: boolean;
  readonly leftOut: readonly LeftOut[];
  readonly styles: StyleTable;
  readonly customXml: CustomXmlParts;
  /** Never changed; `null` for a workbook that came from no file. */
  readonly source: Uint8Array | null;
  private readonly otherSheets: ReadonlySet<string>;
  private sheetList: Sheet[];
  private nameList: NameModel[];
  private nameIndex: ReadonlyMap<string, NameModel> = new Map();
  /** The list that the index is of. */
  private indexedNames: readonly NameModel[] | null = null;
  private activeId: string;
  private lastId: number;
  private readonly listeners = new Set<Listener>();
  private batched: BatchedChanges | null = null;
  private readonly changedNames: { readonly name: string; readonly scope: string | null }[] = [];
  private readonly deletedSheets: string[] = [];
  private readonly sourceOrder: readonly string[];
  private readonly sourceActiveId: string;
  private readonly owner: SheetOwner;

  constructor(parts: WorkbookParts) {
    if (parts.sheets.length === 0) throw new Error('a workbook needs a sheet');
    this.dateSystem = parts.dateSystem;
    this.isStructureLocked = parts.isStructureLocked ?? false;
    this.otherSheets = new Set(parts.otherSheets?.map(foldName));
    this.leftOut = parts.leftOut ?? [];
    this.styles = parts.styles;
    this.source = parts.source;
    this.customXml = new CustomXmlParts(parts.customXml, () => this.report({ kind: 'workbook-changed' }));
    this.owner = { styles: this.styles, report: (change) => this.report(change), nextId: () => ++this.lastId };
    this.lastId = parts.sheets.flatMap(({ data }) => data.tables).reduce((last, table) => Math.max(last, Number(table.id) || 0), 0);
    const isFile = parts.source !== null;
    this.sheetList = parts.sheets.map(({ name, data }, index) => new Sheet(this.owner, sheetId(index), name, isFile ? name : null, data));
    this.nameList = parts.names.map((name) => ({ ...name, scope: name.scope === null ? null : (this.sheetList[name.scope]?.id ?? null) }));
    this.activeId = (this.sheetList[parts.activeSheet] ?? this.sheetList[0])?.id ?? '';
    this.sourceOrder = this.sheetList.map((sheet) => sheet.id);
    this.sourceActiveId = this.activeId;
  }

  /** One empty sheet. */
  static empty(sheetName = 'Sheet1'): Workbook {
    return new Workbook({
      sheets: [{ name: sheetName, data: emptySheetData() }],
      names: [],
      dateSystem: 1900,
      activeSheet: 0,
      customXml: [],
      styles: new StyleTable(),
      source: null,
    });
  }

  get sheets(): readonly Sheet[] {
    return this.sheetList;
  }
  get names(): readonly NameModel[] {
    return this.nameList;
  }
  get activeSheetId(): string {
    return this.activeId;
  }
  set activeSheetId(id: string) {
    this.activeId = this.sheetById(id).id;
    this.report({ kind: 'workbook-changed' });
  }

  /** By id, or by name in any case. */
  sheet(nameOrId: string): Sheet | null {
    const name = foldName(nameOrId);
    return this.sheetList.find((sheet) => sheet.id === nameOrId || foldName(sheet.name) === name) ?? null;
  }

  /** True for a sheet of the file that is not among `sheets`, though what it holds is not known. */
  hasOtherSheet(name: string): boolean {
    return this.otherSheets.has(foldName(name));
  }

  /** @param options `position` counts from 0; left out, the sheet comes last */
  addSheet(name: string, options: { readonly rightToLeft?: boolean; readonly position?: number } = {}): Sheet {
    this.mustBeFree(name);
    const data = emptySheetData();
    data.rightToLeft = options.rightToLeft ?? false;
    const sheet = new Sheet(this.owner, sheetId(this.sourceOrder.length + this.owner.nextId()), name, null, data);
    this.sheetList.splice(options.position ?? this.sheetList.length, 0, sheet);
    this.report({ kind: 'sheet-added', sheetId: sheet.id });
    return sheet;
  }

  /** The sheet's own names go with it. */
  deleteSheet(id: string): void {
    const sheet = this.sheetById(id);
    if (this.sheetList.length === 1) throw new Error('the last sheet cannot be deleted');
    this.sheetList = this.sheetList.filter((other) => other !== sheet);
    this.nameList = this.nameList.filter((name) => name.scope !== id);
    if (sheet.sourceName !== null) this.deletedSheets.push(sheet.sourceName);
    if (this.activeId === id)
      this.activeId = (this.sheetList.find((other) => other.visibility === 'visible') ?? this.sheetList[0])?.id ?? '';
    this.report({ kind: 'sheet-deleted', sheetId: id });
  }

  renameSheet(id: string, name: string): void {
    const sheet = this.sheetById(id);
    if (foldName(sheet.name) !== foldName(name)) this.mustBeFree(name);
    sheet.rename(name);
    this.report({ kind: 'sheet-renamed', sheetId: id });
  }

  /** @param position counts from 0 among the other sheets */
  moveSheet(id: string, position: number): void {
    const sheet = this.sheetById(id);
    this.sheetList = this.sheetList.filter((other) => other !== sheet);
    this.sheetList.splice(position, 0, sheet);
    this.report({ kind: 'workbook-changed' });
  }

  /** The name of that scope, in any case. */
  nameOf(name: string, scope: string | null): NameModel | null {
    if (this.indexedNames !== this.nameList) {
      this.indexedNames = this.nameList;
      this.nameIndex = new Map(this.nameList.map((each) => [nameKey(each), each]));
    }
    return this.nameIndex.get(nameKey({ name, scope })) ?? null;
  }

  /** Adds the name, or replaces the one of that scope. */
  setName(name: NameModel): void {
    this.nameList = [...this.nameList.filter((other) => !sameName(other, name)), name];
    this.nameChanged(name);
  }

  /** False where there is no such name. */
  deleteName(name: string, scope: string | null): boolean {
    const kept = this.nameList.filter((other) => !sameName(other, { name, scope }));
    if (kept.length === this.nameList.length) return false;
    this.nameList = kept;
    this.nameChanged({ name, scope });
    return true;
  }

  /** @returns a function that ends the listening */
  onChange(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** Holds back the changes made by `run`, joins those of neighbouring cells, and tells them at its end. Batches nest. */
  batch<T>(run: () => T): T {
    if (this.batched) return run();
    const batched = new BatchedChanges();
    this.batched = batched;
    try {
      return run();
    } finally {
      this.batched = null;
      for (const change of batched.list()) this.report(change);
    }
  }

  get changes(): WorkbookChanges {
    const order = this.sheetList.map((sheet) => sheet.id);
    const survivors = this.sourceOrder.filter((id) => order.includes(id));
    return {
      deletedSheets: this.deletedSheets,
      orderChanged: order.slice(0, survivors.length).join() !== survivors.join(),
      activeSheetChanged: this.activeId !== this.sourceActiveId,
      names: this.changedNames,
    };
  }

  private nameChanged(name: { readonly name: string; readonly scope: string | null }): void {
    if (!this.changedNames.some((other) => sameName(other, name))) this.changedNames.push({ name: name.name, scope: name.scope });
    this.report({ kind: 'workbook-changed' });
  }

  private sheetById(id: string): Sheet {
    const sheet = this.sheetList.find((candidate) => candidate.id === id);
    if (!sheet) throw new Error(`the workbook has no sheet with the id ${id}`);
    return sheet;
  }

  private mustBeFree(name: string): void {
    if (this.sheet(name) || this.hasOtherSheet(name)) throw new Error(`the workbook has a sheet named ${name}`);
  }

  private report(change: Change): void {
    if (this.batched) this.batched.add(change);
    else for (const listener of [...this.listeners]) listener(change);
  }
}

/** Changes in order; those of cells joined by sheet and kind. */
class BatchedChanges {
  private readonly groups = new Map<string, { readonly change: Change; readonly areas: AreaList }>();

  add(change: Change): void {
    const key = change.kind + ('sheetId' in change ? change.sheetId : '');
    let group = this.groups.get(key);
    if (!group) {
      group = { change, areas: new AreaList() };
      this.groups.set(key, group);
    }
    if ('area' in change) group.areas.add(change.area);
  }

  list(): Change[] {
    return [...this.groups.values()].flatMap(({ change, areas }): Change[] =>
      'area' in change ? areas.areas.map((area) => ({ ...change, area })) : [change],
    );
  }
}

/** In the look of Excel's: the sheet's number stands in the fourth group, low byte first. */
function sheetId(index: number): string {
  const hex = index.toString(16).toUpperCase().padStart(4, '0');
  return `{00000000-0001-0000-${hex.slice(2)}${hex.slice(0, 2)}-000000000000}`;
}

function foldName(name: string): string {
  return name.toLowerCase();
}

function nameKey({ name, scope }: { readonly name: string; readonly scope: string | null }): string {
  return `${scope ?? ''}\0${foldName(name)}`;
}

function sameName(
  a: { readonly name: string; readonly scope: string | null },
  b: { readonly name: string; readonly scope: string | null },
): boolean {
  return a.scope === b.scope && foldName(a.name) === foldName(b.name);
}
