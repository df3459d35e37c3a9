/** The name box and the formula line of the selected cell. */
import { areaContains } from '../workbook/areas';
import { areaAddress, contentOf } from './cell-text';
import type { Locale } from './locale';
import { element, inputElement } from './page';
import type { Area, SheetView } from '../workbook/types';

export class FormulaBar {
  private readonly input = inputElement('formula');
  private written = '';
  private readonly keys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.input.value = this.written;
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (this.input.value !== this.written) this.enter(this.input.value);
  };

  constructor(
    private readonly locale: Locale,
    private readonly enter: (text: string) => void,
  ) {
    this.input.addEventListener('keydown', this.keys);
  }

  draw(sheet: SheetView, area: Area): void {
    element('name-box').textContent = areaAddress(area);
    drawMessage(sheet, area);
    const text = contentOf(sheet, area.top, area.left, this.locale);
    if (document.activeElement === this.input && text === this.written) return;
    this.written = text;
    this.input.value = text;
    this.input.dir = text.startsWith('=') ? 'ltr' : 'auto';
  }

  /** A text that the cell did not take, to be mended. */
  keep(text: string): void {
    this.input.value = text;
    this.input.focus();
  }

  close(): void {
    this.input.removeEventListener('keydown', this.keys);
  }
}

/** What the selected cell asks of who types into it. */
function drawMessage(sheet: SheetView, { top, left }: Area): void {
  const asked = sheet.validations.findLast(({ areas }) => areas.some((area) => areaContains(area, top, left)));
  const place = element('input-message');
  const texts = asked?.showPrompt ? [asked.promptTitle, asked.prompt].filter((text) => text !== '') : [];
  place.hidden = texts.length === 0;
  place.textContent = texts.join(' – ');
}
