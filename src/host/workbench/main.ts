/** The workbench: a workbook, a grid that shows it, and the add-in in a frame beside it. Opens the sample at the start. */
import './workbench.css';
import { Desk } from './desk';
import { openFile, saveFile, sampleBytes } from './files';
import { readRibbon } from './manifest';
import { Ribbon } from './ribbon';
import { element } from './page';

const parameters = new URLSearchParams(location.search);
/** Of Excel's menus: `?language=ar-MA`. */
const language = parameters.get('language') ?? navigator.language;

async function start(): Promise<void> {
  document.documentElement.lang = language;
  const ribbon = new Ribbon(element('ribbon'), await readRibbon('../addin/manifest.xml', language));
  let desk: Desk | null = null;

  const show = (name: string, bytes: Uint8Array | null): void => {
    const opened = Desk.open(name, bytes, language);
    if (!opened.ok) return say(opened.sentence);
    desk?.close();
    desk = opened.desk;
    say(name);
  };

  ribbon.onOpen(async () => {
    const file = await openFile();
    if (file) show(file.name, file.bytes);
  });
  ribbon.onSave(async () => {
    const saved = await desk?.save();
    if (!saved) return;
    if (saved.ok) saveFile(saved.name, saved.bytes);
    else say(saved.sentence);
  });
  ribbon.onCommand((command) => void desk?.runCommand(command));
  const sample = parameters.get('workbook') ?? 'nouaceur.xlsx';
  show(sample, await sampleBytes(sample));
}

function say(text: string): void {
  element('status').textContent = text;
}

void start().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  throw error;
});
