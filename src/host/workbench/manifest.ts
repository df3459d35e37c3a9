/** The add-in's ribbon, read from its manifest as Excel reads it. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** `null` for a button that only shows the pane. */
  readonly command: string | null;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonTab {
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export async function fetchManifest(address: string): Promise<Document> {
  const answer = await fetch(address);
  return new DOMParser().parseFromString(await answer.text(), 'application/xml');
}

/** @param language a tag; a text that the manifest lacks in it comes in the manifest's own. */
export function readRibbon(manifest: Document, language: string): RibbonTab {
  const text = texts(manifest, language);
  const tab = child(manifest.documentElement, 'CustomTab');
  const groups = all(tab, 'Group').map((group) => ({
    label: text(directChild(group, 'Label')),
    buttons: all(group, 'Control').map((control) => ({
      id: control.getAttribute('id') ?? '',
      label: text(directChild(control, 'Label')),
      tip: text(child(control, 'Description')),
      command: all(control, 'FunctionName')[0]?.textContent ?? null,
    })),
  }));
  return { label: text(directChild(tab, 'Label')), groups };
}

function texts(manifest: Document, language: string): (named: Element) => string {
  const strings = new Map(all(manifest.documentElement, 'String').map((string) => [string.getAttribute('id'), string]));
  return (named) => {
    const string = strings.get(named.getAttribute('resid'));
    const own = string && all(string, 'Override').find((override) => isSameLanguage(override.getAttribute('Locale'), language));
    return (own ?? string)?.getAttribute(own ? 'Value' : 'DefaultValue') ?? '';
  };
}

function isSameLanguage(locale: string | null, language: string): boolean {
  return locale?.slice(0, 2).toLowerCase() === language.slice(0, 2).toLowerCase();
}

function all(parent: Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS('*', name)];
}

function child(parent: Element, name: string): Element {
  const [found] = all(parent, name);
  if (!found) throw new Error(`the manifest has no ${name}`);
  return found;
}

function directChild(parent: Element, name: string): Element {
  const found = [...parent.children].find(({ localName }) => localName === name);
  if (!found) throw new Error(`the manifest has no ${name} in ${parent.localName}`);
  return found;
}
