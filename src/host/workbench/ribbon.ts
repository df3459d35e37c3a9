/** The ribbon: open, save and language of the workbench, then the add-in's own tab. */
import { samples } from './files';
import type { RibbonTab } from './manifest';
import { button, make } from './page';
import { languages, texts, type Texts, type WorkbenchLanguage } from './texts';

export interface RibbonActions {
  readonly open: () => void;
  readonly save: () => void;
  readonly openSample: (file: string) => void;
  changeLanguage(language: WorkbenchLanguage): void;
  /** Given the command's name, or `null` for a button that only shows the pane. */
  command(name: string | null, controlId: string): void;
}

export interface RibbonView {
  readonly language: WorkbenchLanguage;
  readonly documentName: string;
  readonly tab: RibbonTab;
}

export function drawRibbon(place: HTMLElement, view: RibbonView, actions: RibbonActions): void {
  const words = texts[view.language];
  const groups = make(
    'div',
    'groups',
    group(words.workbook, [
      control('open', words.open, '', actions.open),
      control('save', words.save, '', actions.save),
      sampleMenu(view.language, words, actions),
    ]),
  );
  groups.setAttribute('role', 'toolbar');
  groups.setAttribute('aria-label', words.ribbon);
  for (const { label, buttons } of view.tab.groups) {
    groups.append(
      group(
        label,
        buttons.map(({ id, label: text, tip, command }) => control(id, text, tip, () => actions.command(command, id))),
      ),
    );
  }
  const name = make('p', '', view.documentName);
  name.dir = 'auto';
  place.replaceChildren(
    make('div', 'title', make('h1', '', words.title), name, languageMenu(view.language, words, actions)),
    make('p', 'tab-name', make('span', '', view.tab.label)),
    groups,
  );
}

/** Opens what is chosen; shows its own name again afterwards. */
function sampleMenu(language: WorkbenchLanguage, words: Texts, actions: RibbonActions): HTMLSelectElement {
  const menu = make('select', '');
  menu.id = 'samples';
  menu.setAttribute('aria-label', words.samples);
  menu.append(new Option(words.samples, ''), ...samples.map((sample) => new Option(sample[language], sample.file)));
  menu.addEventListener('change', () => {
    if (menu.value !== '') actions.openSample(menu.value);
    menu.value = '';
  });
  return menu;
}

function languageMenu(language: WorkbenchLanguage, words: Texts, actions: RibbonActions): HTMLSelectElement {
  const menu = make('select', '');
  menu.id = 'language';
  menu.setAttribute('aria-label', words.language);
  for (const each of languages) menu.append(new Option(texts[each].ownName, each, each === language, each === language));
  menu.addEventListener('change', () => {
    const chosen = languages.find((each) => each === menu.value);
    if (chosen) actions.changeLanguage(chosen);
  });
  return menu;
}

function control(id: string, label: string, tip: string, run: () => void): HTMLButtonElement {
  const made = button(label, run);
  made.id = id;
  made.title = tip;
  return made;
}

function group(label: string, buttons: readonly HTMLElement[]): HTMLElement {
  const made = make('div', 'group', make('div', '', ...buttons), make('span', 'caption', label));
  made.setAttribute('role', 'group');
  made.setAttribute('aria-label', label);
  return made;
}
