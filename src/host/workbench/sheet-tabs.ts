/** The tabs of the visible sheets. */
import type { SheetView } from '../workbook/types';
import { button } from './page';

export class SheetTabs {
  constructor(
    private readonly place: HTMLElement,
    private readonly show: (sheetId: string) => void,
  ) {}

  draw(sheets: readonly SheetView[], activeId: string): void {
    const tabs = sheets
      .filter(({ visibility }) => visibility === 'visible')
      .map(({ id, name }) => {
        const tab = button(name, () => this.show(id));
        tab.setAttribute('role', 'tab');
        tab.setAttribute('aria-selected', String(id === activeId));
        tab.dir = 'auto';
        return tab;
      });
    this.place.replaceChildren(...tabs);
  }
}
