/** The parts of the package and how they refer to each other. */
import { damaged } from './outcome';
import { attribute, childrenOf, readTree } from './xml-tree';
import type { XmlElement } from './xml-tree';
import type { Zip } from './zip';

export interface Relationship {
  readonly id: string;
  /** The last word of its type: "worksheet", "table", the same in the strict and the transitional namespaces. */
  readonly type: string;
  /** A part's path, or what an external one points to. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** Without these there is nothing to show. What else is named and not there, drawings or an empty list of texts, Excel does without. */
const essential: ReadonlySet<string> = new Set(['officeDocument', 'worksheet', 'chartsheet', 'dialogsheet']);

export class Package {
  constructor(private readonly zip: Zip) {}

  /** @param part "" for the package itself */
  relationships(part: string): readonly Relationship[] {
    const folder = part.slice(0, part.lastIndexOf('/') + 1);
    const path = `${folder}_rels/${part.slice(folder.length)}.rels`;
    const bytes = this.zip.read(path);
    if (!bytes) return [];
    return childrenOf(readTree(bytes, path), 'Relationship')
      .map((element) => {
        const isExternal = attribute(element, 'TargetMode') === 'External';
        const target = attribute(element, 'Target') ?? '';
        return {
          id: attribute(element, 'Id') ?? '',
          type: (attribute(element, 'Type') ?? '').split('/').at(-1) ?? '',
          target: isExternal || target.startsWith('#') ? target : resolvePath(folder, target),
          isExternal,
        };
      })
      .filter(({ type, target, isExternal }) => isExternal || target.startsWith('#') || essential.has(type) || this.zip.has(target));
  }

  has(part: string): boolean {
    return this.zip.has(part);
  }

  /** Throws `Unreadable` where a part that another names is missing. */
  bytes(part: string): Uint8Array {
    const bytes = this.zip.read(part);
    if (!bytes) throw damaged(`its part ${part} is missing`);
    return bytes;
  }

  tree(part: string): XmlElement {
    return readTree(this.bytes(part), part);
  }
}

function resolvePath(folder: string, target: string): string {
  const steps: string[] = [];
  const path = target.startsWith('/') ? target : folder + target;
  for (const step of path.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  const resolved = steps.join('/');
  return resolved.includes('%') ? decodePath(resolved) : resolved;
}

function decodePath(path: string): string {
  return path.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
