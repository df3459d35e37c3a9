/** One open workbook on the page: its engine, its grid, its tabs, its formula bar and the add-in that works on it. */
import { Calculator } from '../calculation/calculator';
import { functionCaller, type FunctionMetadata } from '../frame/function-caller';
import type { Area } from '../workbook/types';
import { Session } from '../api/session';
import type { Workbook } from '../workbook/workbook';
import { readWorkbook } from '../xlsx/read';
import { writeWorkbook } from '../xlsx/write';
import { AddinFrame } from './addin-frame';
import { enter, putBack, type Entered, type Entry } from './entry';
import { FormulaBar } from './formula-bar';
import { History } from './history';
import { locales, type Locale } from './locale';
import { element, say } from './page';
import { SheetGrid } from './sheet-grid';
import { SheetTabs } from './sheet-tabs';
import type { Texts, WorkbenchLanguage } from './texts';

export interface DeskOptions {
  readonly name: string;
  readonly workbook: Workbook;
  readonly words: Texts;
  readonly language: WorkbenchLanguage;
  /** Of the add-in's custom functions. */
  readonly functions: FunctionMetadata;
  /** Whether it holds changes that no file has. */
  readonly isChanged: boolean;
}

export type Saved =
  { readonly ok: true; readonly name: string; readonly bytes: Uint8Array } | { readonly ok: false; readonly sentence: string };

const functionNamespace = 'QAFILA';
/** Changes come in bursts: the page is drawn once for each. Milliseconds. */
const drawDelay = 30;
const firstCell: Area = { top: 0, left: 0, bottom: 0, right: 0 };

export class Desk {
  private readonly session: Session;
  private readonly calculator: Calculator;
  private readonly addin: AddinFrame;
  private readonly grid: SheetGrid;
  private readonly tabs: SheetTabs;
  private readonly formulaBar: FormulaBar;
  private readonly locale: Locale;
  private readonly history = new History();
  private readonly keys = (event: KeyboardEvent): void => this.pressed(event);
  private shownSelection = '';
  private drawing: ReturnType<typeof setTimeout> | null = null;
  private isChanged: boolean;

  constructor(private readonly options: DeskOptions) {
    const { workbook, words, functions, name } = options;
    this.isChanged = options.isChanged;
    this.locale = locales[options.language];
    document.addEventListener('keydown', this.keys);
    const caller = functionCaller(functionNamespace, functions, (calls) => this.addin.host.callFunctions(calls));
    this.calculator = new Calculator(workbook, caller);
    this.session = new Session({ workbook, calculation: this.calculator, readWorkbook: readInserted });
    this.addin = new AddinFrame(this.session, { pane: element('pane'), words, documentName: name, answered: () => this.followSelection() });
    this.grid = new SheetGrid(
      element('sheet'),
      workbook,
      { select: (sheetId, area) => this.select(sheetId, area), write: (entries) => void this.write(entries) },
      words.chart,
      this.locale,
    );
    this.tabs = new SheetTabs(element('tabs'), (sheetId) => this.select(sheetId, firstCell));
    this.formulaBar = new FormulaBar(this.locale, (text) => this.writeSelected(text));
    workbook.onChange(({ kind }) => {
      this.isChanged ||= kind !== 'calculated';
      this.drawSoon();
    });
    this.calculator.start();
    void this.calculator.recalculate();
    this.draw();
  }

  get name(): string {
    return this.options.name;
  }

  get hasUnsavedChanges(): boolean {
    return this.isChanged;
  }

  async runCommand(command: string | null, controlId: string): Promise<void> {
    if (!command) return this.addin.show(true);
    await this.addin.host.ready;
    await this.addin.host.runCommand(command, controlId);
  }

  async save(): Promise<Saved> {
    await this.calculator.recalculate();
    const written = await writeWorkbook(this.options.workbook);
    if (!written.ok) return written;
    this.isChanged = false;
    return { ok: true, name: this.name, bytes: written.bytes };
  }

  close(): void {
    if (this.drawing) clearTimeout(this.drawing);
    this.addin.close();
    this.grid.close();
    this.formulaBar.close();
    document.removeEventListener('keydown', this.keys);
  }

  private select(sheetId: string, area: Area): void {
    this.session.select(sheetId, [area]);
    this.addin.host.sendEvents();
    this.followSelection();
  }

  private async write(entries: readonly Entry[]): Promise<void> {
    const entered = enter(this.options.workbook, entries, this.locale);
    if (entered.ok) this.history.note(entered.before);
    // The text is not lost: it stands in the formula bar, to be mended.
    else if (entered.problem === 'wrongFormula' && entries.length === 1) this.formulaBar.keep(entries[0]?.text ?? '');
    await this.show(entered);
  }

  /** Ctrl+Z and Ctrl+Y, but for those of a text that is being edited. */
  private pressed(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
    const isRedo = event.code === 'KeyY' || (event.code === 'KeyZ' && event.shiftKey);
    if (!isRedo && event.code !== 'KeyZ') return;
    event.preventDefault();
    const back = (cells: Parameters<typeof putBack>[1]): Entered => putBack(this.options.workbook, cells);
    const entered = isRedo ? this.history.redo(back) : this.history.undo(back);
    if (entered) void this.show(entered);
  }

  private async show(entered: Entered): Promise<void> {
    if (!entered.ok) return say(this.options.words[entered.problem], 'problem');
    say('');
    await this.session.settle();
    this.addin.host.sendEvents();
    this.drawSoon();
  }

  private writeSelected(text: string): void {
    const { sheetId, areas } = this.session.selection;
    const [area] = areas;
    if (area) void this.write([{ sheetId, row: area.top, column: area.left, text }]);
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
    const sheet = this.options.workbook.sheet(sheetId);
    if (!sheet) return;
    const area = areas[0] ?? firstCell;
    this.tabs.draw(this.options.workbook.sheets, sheetId);
    this.formulaBar.draw(sheet, area);
    this.grid.draw(sheet, area);
  }
}

function readInserted(bytes: Uint8Array): Workbook {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.sentence);
  return read.workbook;
}
