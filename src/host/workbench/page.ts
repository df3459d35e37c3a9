/** Elements of the page, by the ids that workbench.html gives them. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no element "${id}"`);
  return found;
}

export function inputElement(id: string): HTMLInputElement {
  const found = element(id);
  if (!(found instanceof HTMLInputElement)) throw new Error(`"${id}" is not an input`);
  return found;
}

/** A new element; its text is text, never markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...content);
  return made;
}

export function button(text: string, run: () => void): HTMLButtonElement {
  const made = make('button', '', text);
  made.type = 'button';
  made.addEventListener('click', run);
  return made;
}

export type Tone = 'plain' | 'problem';

/** The line at the foot of the page. */
export function say(text: string, tone: Tone = 'plain'): void {
  const status = element('status');
  status.textContent = text;
  status.className = tone;
}

/** Resolves when what was written to the page is on the screen. */
export function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}
