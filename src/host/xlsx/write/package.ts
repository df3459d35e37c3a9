import { Archive } from './archive';
import { appendChild, attributeOf, childrenOf, escapeAttribute, rootOf, splice, type XmlElement } from './xml';

export interface Relation {
  readonly id: string;
  /** The last word of the type's address: "worksheet", "drawing"… */
  readonly type: string;
  /** A part's name without leading slash, or an address outside the file. */
  readonly target: string;
  readonly isExternal: boolean;
}

const transitional = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const strict = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

const contentTypes = '[Content_Types].xml';
const relationsType = 'application/vnd.openxmlformats-package.relationships+xml';

const emptyRelations =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** The parts of a file and how they hang together: relations, content types, free names. */
export class Package {
  readonly archive: Archive;
  readonly workbookPart: string;
  /** The addresses of the dialect, transitional or strict, that the file is written in. */
  readonly namespaces: { readonly main: string; readonly relations: string };

  constructor(bytes: Uint8Array) {
    this.archive = new Archive(bytes);
    const workbook = this.relations('').find((relation) => relation.type === 'officeDocument');
    this.workbookPart = workbook?.target ?? 'xl/workbook.xml';
    this.namespaces = this.text(this.workbookPart).slice(0, 4000).includes(strict.main) ? strict : transitional;
  }

  /** A part that the file must have. */
  text(part: string): string {
    const text = this.archive.text(part);
    if (text === null) throw new Error(`The workbook has no part ${part}.`);
    return text;
  }

  /** @param part "" for the package itself */
  relations(part: string): Relation[] {
    const xml = this.archive.text(relationsPart(part));
    if (xml === null) return [];
    return childrenOf(xml, rootOf(xml)).map((element) => {
      const isExternal = attributeOf(xml, element, 'TargetMode') === 'External';
      const target = attributeOf(xml, element, 'Target') ?? '';
      return {
        id: attributeOf(xml, element, 'Id') ?? '',
        type: (attributeOf(xml, element, 'Type') ?? '').replace(/^.*\//, ''),
        target: isExternal ? target : resolved(part, target),
        isExternal,
      };
    });
  }

  /** Adds the relation and gives its id. */
  relate(part: string, type: string, target: string, isExternal = false): string {
    const xml = this.archive.text(relationsPart(part)) ?? emptyRelations;
    const taken = new Set(this.relations(part).map((relation) => relation.id));
    let number = taken.size + 1;
    while (taken.has(`rId${String(number)}`)) number++;
    const id = `rId${String(number)}`;
    const address = isExternal ? target : `/${target}`;
    const element = `<Relationship Id="${id}" Type="${this.relationType(type)}" Target="${escapeAttribute(address)}"${isExternal ? ' TargetMode="External"' : ''}/>`;
    this.archive.write(relationsPart(part), appendChild(xml, rootOf(xml), element));
    this.nameContent(relationsPart(part), relationsType);
    return id;
  }

  unrelate(part: string, id: string): void {
    const xml = this.archive.text(relationsPart(part));
    const element = xml === null ? undefined : childrenOf(xml, rootOf(xml)).find((child) => attributeOf(xml, child, 'Id') === id);
    if (xml !== null && element) this.archive.write(relationsPart(part), splice(xml, element.start, element.end, ''));
  }

  /** "xl/worksheets/sheet#.xml" with the lowest number that is free. */
  freeName(pattern: string): string {
    for (let number = 1; ; number++) {
      const name = pattern.replace('#', String(number));
      if (!this.archive.has(name)) return name;
    }
  }

  addPart(name: string, contentType: string, text: string): void {
    this.archive.write(name, text);
    this.nameContent(name, contentType);
  }

  removePart(name: string): void {
    for (const part of [name, relationsPart(name)]) {
      this.archive.remove(part);
      const xml = this.text(contentTypes);
      const element = childrenOf(xml, rootOf(xml)).find((child) => isOf(xml, child, part));
      if (element) this.archive.write(contentTypes, splice(xml, element.start, element.end, ''));
    }
  }

  /** Says what a part holds, unless the file says so already: of the part itself, or of all parts that end alike. */
  private nameContent(part: string, contentType: string): void {
    const xml = this.text(contentTypes);
    const root = rootOf(xml);
    const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    const known =
      childrenOf(xml, root).find((child) => isOf(xml, child, part)) ??
      childrenOf(xml, root).find((child) => attributeOf(xml, child, 'Extension')?.toLowerCase() === extension);
    if (known && attributeOf(xml, known, 'ContentType') === contentType) return;
    const element = `<Override PartName="/${escapeAttribute(part)}" ContentType="${contentType}"/>`;
    this.archive.write(contentTypes, appendChild(xml, root, element));
  }

  /** Every part that a chain of relations leads to. */
  reachable(): Set<string> {
    const seen = new Set<string>();
    const waiting = [''];
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
      for (const relation of this.relations(part)) {
        if (relation.isExternal || seen.has(relation.target.toLowerCase())) continue;
        seen.add(relation.target.toLowerCase());
        waiting.push(relation.target);
      }
    }
    return seen;
  }

  private relationType(type: string): string {
    return type.includes('/') ? type : `${this.namespaces.relations}/${type}`;
  }
}

function isOf(xml: string, element: XmlElement, part: string): boolean {
  return attributeOf(xml, element, 'PartName')?.toLowerCase() === `/${part}`.toLowerCase();
}

function relationsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolved(part: string, target: string): string {
  const path = target.startsWith('/') ? target : part.slice(0, part.lastIndexOf('/') + 1) + target;
  const folders: string[] = [];
  for (const folder of path.split('/')) {
    if (folder === '..') folders.pop();
    else if (folder !== '' && folder !== '.') folders.push(folder);
  }
  return folders.join('/');
}
