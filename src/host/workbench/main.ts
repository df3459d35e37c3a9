/** The workbench: a workbook, a grid that shows it, and the add-in in a frame beside it. Opens the sample at the start. */
import './workbench.css';
import type { FunctionMetadata } from '../frame/function-caller';
import { Workbook } from '../workbook/workbook';
import { readWorkbook } from '../xlsx/read';
import { Desk } from './desk';
import { openFile, sampleBytes, saveFile } from './files';
import { fetchManifest, readRibbon } from './manifest';
import { element, painted, say } from './page';
import { drawRibbon } from './ribbon';
import { languageOf, texts, type WorkbenchLanguage } from './texts';

const parameters = new URLSearchParams(location.search);
const manifestAddress = '../addin/manifest.xml';
const functionsAddress = '../addin/functions.json';

class Workbench {
  private desk: Desk | null = null;

  constructor(
    private readonly manifest: Document,
    private readonly functions: FunctionMetadata,
    private language: WorkbenchLanguage,
  ) {
    window.addEventListener('beforeunload', (event) => {
      if (this.desk?.hasUnsavedChanges) event.preventDefault();
    });
  }

  /** A file that is refused leaves the open one as it was. `null` bytes open an empty workbook. */
  async open(name: string, bytes: Uint8Array | null, isChanged = false): Promise<void> {
    const words = texts[this.language];
    say(words.opening);
    await painted();
    const read = bytes ? readWorkbook(bytes) : ({ ok: true, workbook: Workbook.empty() } as const);
    if (!read.ok) return say(`${words.notRead} ${read.sentence}`, 'problem');
    this.desk?.close();
    this.desk = new Desk({ name, workbook: read.workbook, words, language: this.language, functions: this.functions, isChanged });
    this.draw();
    say('');
  }

  draw(): void {
    const words = texts[this.language];
    document.documentElement.lang = this.language;
    document.documentElement.dir = words.direction;
    document.title = this.desk ? `${this.desk.name} – ${words.title}` : words.title;
    for (const [id, label] of [
      ['name-box', words.nameBox],
      ['formula', words.formula],
      ['sheet', words.sheet],
      ['tabs', words.sheets],
    ] as const) {
      element(id).setAttribute('aria-label', label);
    }
    const tab = readRibbon(this.manifest, this.language);
    drawRibbon(
      element('ribbon'),
      { language: this.language, documentName: this.desk?.name ?? '', tab },
      {
        open: () => void this.choose(),
        save: () => void this.save(),
        openSample: (file) => void this.openSample(file),
        changeLanguage: (language) => void this.changeLanguage(language),
        command: (command, controlId) => void this.desk?.runCommand(command, controlId),
      },
    );
  }

  private async choose(): Promise<void> {
    if (this.desk?.hasUnsavedChanges && !confirm(texts[this.language].unsaved)) return;
    const file = await openFile();
    if (file) await this.open(file.name, file.bytes);
  }

  private async openSample(file: string): Promise<void> {
    if (this.desk?.hasUnsavedChanges && !confirm(texts[this.language].unsaved)) return;
    await this.open(file, await sampleBytes(file));
  }

  private async save(): Promise<void> {
    const saved = await this.desk?.save();
    if (!saved) return;
    if (saved.ok) {
      saveFile(saved.name, saved.bytes);
      say(texts[this.language].saved);
    } else say(saved.sentence, 'problem');
  }

  /** As when Excel is started in another language: the same workbook as saved, the add-in anew. */
  private async changeLanguage(language: WorkbenchLanguage): Promise<void> {
    const { desk } = this;
    const isChanged = desk?.hasUnsavedChanges ?? false;
    const saved = await desk?.save();
    if (saved && !saved.ok) return say(saved.sentence, 'problem');
    this.language = language;
    if (saved) await this.open(saved.name, saved.bytes, isChanged);
    else this.draw();
  }
}

async function start(): Promise<void> {
  const language = languageOf([parameters.get('language'), ...navigator.languages]);
  const [manifest, functions] = await Promise.all([
    fetchManifest(manifestAddress),
    fetch(functionsAddress).then((answer) => answer.json() as Promise<FunctionMetadata>),
  ]);
  const workbench = new Workbench(manifest, functions, language);
  workbench.draw();
  const name = parameters.get('workbook') ?? 'nouaceur.xlsx';
  await workbench.open(name, await sampleBytes(name));
}

void start().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error), 'problem');
  throw error;
});
