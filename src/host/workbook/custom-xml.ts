/** One XML document that the workbook carries for a program; the add-in keeps its own data there. */
export interface CustomXmlPart {
  /** "{GUID}", upper case. */
  readonly id: string;
  /** Of the root element; "" where it has none. */
  readonly namespaceUri: string;
  readonly xml: string;
  /** Its path in the file it came from; `null` for one that was added. */
  readonly sourcePath: string | null;
}

export interface CustomXmlChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  /** Paths in the source file. */
  readonly deleted: readonly string[];
}

export class CustomXmlParts {
  private readonly parts = new Map<string, CustomXmlPart>();
  private readonly changedIds = new Set<string>();
  private readonly deletedPaths: string[] = [];
  private nextNumber = 1;

  constructor(
    parts: readonly CustomXmlPart[],
    private readonly report: () => void,
  ) {
    for (const part of parts) this.parts.set(part.id, part);
  }

  list(): readonly CustomXmlPart[] {
    return [...this.parts.values()];
  }

  get(id: string): CustomXmlPart | null {
    return this.parts.get(id.toUpperCase()) ?? null;
  }

  /** @param xml a well-formed document; the caller has checked it */
  add(xml: string): CustomXmlPart {
    const part = { id: this.freeId(), namespaceUri: rootNamespace(xml), xml, sourcePath: null };
    this.parts.set(part.id, part);
    this.report();
    return part;
  }

  /** False where there is no such part. */
  set(id: string, xml: string): boolean {
    const old = this.get(id);
    if (!old) return false;
    this.parts.set(old.id, { ...old, namespaceUri: rootNamespace(xml), xml });
    this.changedIds.add(old.id);
    this.report();
    return true;
  }

  /** False where there is no such part. */
  delete(id: string): boolean {
    const old = this.get(id);
    if (!old) return false;
    this.parts.delete(old.id);
    if (old.sourcePath !== null) this.deletedPaths.push(old.sourcePath);
    this.report();
    return true;
  }

  /** What differs from the source, by part id. */
  changes(): CustomXmlChanges {
    const parts = this.list();
    return {
      added: parts.filter((part) => part.sourcePath === null).map((part) => part.id),
      changed: parts.filter((part) => part.sourcePath !== null && this.changedIds.has(part.id)).map((part) => part.id),
      deleted: this.deletedPaths,
    };
  }

  private freeId(): string {
    for (;;) {
      const id = `{51AF11A0-0000-4000-8000-${(this.nextNumber++).toString(16).toUpperCase().padStart(12, '0')}}`;
      if (!this.parts.has(id)) return id;
    }
  }
}

/** The namespace of a document's root element; "" where it has none. */
export function rootNamespace(xml: string): string {
  const root = /<([^\s/>?!:]+:)?[^\s/>?!:]+(\s[^>]*)?>/.exec(xml.replace(/<!--[^]*?-->|<\?[^]*?\?>/g, ''));
  const prefix = root?.[1]?.slice(0, -1);
  const attribute = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  const declared = new RegExp(`\\s${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root?.[2] ?? '');
  return declared?.[1] ?? declared?.[2] ?? '';
}
