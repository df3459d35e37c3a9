/** The ribbon: open and save of the workbench, then the add-in's own tab. */
import type { RibbonTab } from './manifest';
import { button } from './page';

export class Ribbon {
  private open: () => Promise<void> = () => Promise.resolve();
  private save: () => Promise<void> = () => Promise.resolve();
  private command: (name: string | null) => void = () => undefined;

  constructor(place: HTMLElement, tab: RibbonTab) {
    place.replaceChildren(
      group('Workbook', [button('Open…', () => void this.open()), button('Save', () => void this.save())]),
      ...tab.groups.map(({ label, buttons }) =>
        group(
          `${tab.label}: ${label}`,
          buttons.map(({ id, label: text, tip, command }) => {
            const made = button(text, () => this.command(command));
            made.id = id;
            made.title = tip;
            return made;
          }),
        ),
      ),
    );
  }

  onOpen(run: () => Promise<void>): void {
    this.open = run;
  }

  onSave(run: () => Promise<void>): void {
    this.save = run;
  }

  /** Given the command's name, or `null` for a button that only shows the pane. */
  onCommand(run: (name: string | null) => void): void {
    this.command = run;
  }
}

function group(label: string, buttons: readonly HTMLButtonElement[]): HTMLElement {
  const made = document.createElement('div');
  made.className = 'group';
  made.setAttribute('role', 'group');
  made.setAttribute('aria-label', label);
  const caption = document.createElement('span');
  caption.className = 'caption';
  caption.textContent = label;
  const row = document.createElement('div');
  row.append(...buttons);
  made.append(row, caption);
  return made;
}
