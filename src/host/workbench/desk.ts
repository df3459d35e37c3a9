/** One open workbook on the page: its engine, its grid, its tabs, its formula bar and the add-in that works on it. */
import { Calculator } from '../calculation/calculator';
import { functionCaller, type FunctionMetadata } from '../frame/function-caller';
import type { Area } from '../workbook/types';
import { Session } from '../api/session';
import { Workbook } from '../workbook/workbook';
import { readWorkbook } from '../xlsx/read';
import { writeWorkbook } from '../xlsx/write';
import { AddinFrame } from './addin-frame';
import { enter, type Entry } from './entry';
import { FormulaBar } from './formula-bar';
import { element } from './page';
import { SheetGrid } from './sheet-grid';
import { SheetTabs } from './sheet-tabs';

export type OpenedDesk = { readonly ok: true; readonly desk: Desk } | { readonly ok: false; readonly sentence: string };
export type Saved = { readonly ok: true; readonly name: string; readonly bytes: Uint8Array } | { readonly ok: false; readonly sentence: string };

const functionsAddress = '../addin/functions.json';
/** Changes come in bursts: the page is drawn once for each. */
const drawDelay = 30;

export class Desk {
  private readonly session: Session;
  private readonly calculator: Calculator;
  private readonly addin: AddinFrame;
  private readonly grid: SheetGrid;
  private readonly tabs: SheetTabs;
  private readonly formulaBar: FormulaBar;
  private shownSelection = '';
  private drawing: ReturnType<typeof setTimeout> | null = null;

  /** @param bytes `null` opens an empty workbook. */
  static open(name: string, bytes: Uint8Array | null, language: string): OpenedDesk {
    if (!bytes) return { ok: true, desk: new Desk(name, Workbook.empty(), language) };
    const read = readWorkbook(bytes);
    return read.ok ? { ok: true, desk: new Desk(name, read.workbook, language) } : read;
  }

  private constructor(
    private readonly name: string,
    private readonly workbook: Workbook,
    language: string,
  ) {
    const caller = functionCaller('QAFILA', { functions: [] }, (calls) => this.addin.host.callFunctions(calls));
    this.calculator = new Calculator(workbook, caller);
    this.session = new Session({ workbook, calculation: this.calculator, readWorkbook: readInserted });
    this.addin = new AddinFrame(element('pane'), this.session, language, name, () => this.followSelection());
    this.grid = new SheetGrid(element('sheet'), workbook, {
      select: (sheetId, area) => this.select(sheetId, area),
      write: (entry) => void this.write(entry),
    });
    this.tabs = new SheetTabs(element('tabs'), (sheetId) => this.select(sheetId, { top: 0, left: 0, bottom: 0, right: 0 }));
    this.formulaBar = new FormulaBar((text) => this.writeSelected(text));
    workbook.onChange(() => this.drawSoon());
    void this.begin(caller);
    this.draw();
  }

  private async begin(caller: ReturnType<typeof functionCaller>): Promise<void> {
    const answer = await fetch(functionsAddress);
    Object.assign(caller, functionCaller('QAFILA', (await answer.json()) as FunctionMetadata, (calls) => this.addin.host.callFunctions(calls)));
    this.calculator.start();
    await this.calculator.recalculate();
  }

  async runCommand(command: string | null): Promise<void> {
    await this.addin.host.ready;
    if (command) await this.addin.host.runCommand(command, command);
  }

  async save(): Promise<Saved> {
    await this.calculator.recalculate();
    const written = await writeWorkbook(this.workbook);
    return written.ok ? { ok: true, name: this.name, bytes: written.bytes } : written;
  }

  close(): void {
    if (this.drawing) clearTimeout(this.drawing);
    this.addin.close();
    this.grid.close();
    this.formulaBar.close();
  }

  private select(sheetId: string, area: Area): void {
    this.session.select(sheetId, [area]);
    this.addin.host.sendEvents();
    this.followSelection();
  }

  private async write(entry: Entry): Promise<void> {
    const problem = enter(this.workbook, entry);
    if (problem) element('status').textContent = problem;
    await this.calculator.recalculate();
    this.addin.host.sendEvents();
  }

  private writeSelected(text: string): void {
    const { sheetId, areas } = this.session.selection;
    const [area] = areas;
    if (area) void this.write({ sheetId, row: area.top, column: area.left, text });
  }

  /** Shows where the selection is, whoever moved it. */
  private followSelection(): void {
    const { sheetId, areas } = this.session.selection;
    const selection = JSON.stringify([sheetId, areas]);
    if (selection === this.shownSelection) return;
    this.shownSelection = selection;
    this.draw();
  }

  private drawSoon(): void {
    this.drawing ??= setTimeout(() => this.draw(), drawDelay);
  }

  private draw(): void {
    if (this.drawing) clearTimeout(this.drawing);
    this.drawing = null;
    const { sheetId, areas } = this.session.selection;
    const sheet = this.workbook.sheet(sheetId);
    const [area = { top: 0, left: 0, bottom: 0, right: 0 }] = areas;
    if (!sheet) return;
    this.tabs.draw(this.workbook.sheets, sheetId);
    this.formulaBar.draw(sheet, area);
    this.grid.draw(sheet, area);
  }
}

function readInserted(bytes: Uint8Array): Workbook {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.sentence);
  return read.workbook;
}
