import { rootNamespace } from '../../workbook/custom-xml';
import type { CustomXmlPart } from '../../workbook/custom-xml';
import { Unreadable } from './outcome';
import type { Package } from './package';
import { attribute } from './xml-tree';
import { toUtf8 } from './xml-text';

/** The custom XML parts of the workbook. One without properties gets an id that its place in the list gives. */
export function readCustomXml(parts: Package, workbookPath: string): CustomXmlPart[] {
  const owned = [...parts.relationships(workbookPath), ...parts.relationships('')].filter(
    ({ type, isExternal }) => type === 'customXml' && !isExternal,
  );
  const paths = [...new Set(owned.map(({ target }) => target))].filter((path) => parts.has(path));
  return paths.flatMap((path, index): CustomXmlPart[] => {
    const xml = textOf(parts, path);
    if (xml === null) return [];
    return [{ id: partId(parts, path) ?? placeId(index), namespaceUri: rootNamespace(xml), xml, sourcePath: path }];
  });
}

/** `null` for a part that is no XML at all: a workbook opens without it. */
function textOf(parts: Package, path: string): string | null {
  const xml = readableOr(null, () => new TextDecoder().decode(toUtf8(parts.bytes(path))));
  return xml?.includes('<') ? xml : null;
}

function readableOr<Value>(instead: Value, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unreadable && error.code === 'damaged') return instead;
    throw error;
  }
}

function partId(parts: Package, path: string): string | null {
  const properties = parts.relationships(path).find(({ type }) => type === 'customXmlProps')?.target;
  if (properties === undefined || !parts.has(properties)) return null;
  return readableOr(null, () => attribute(parts.tree(properties), 'itemID')?.toUpperCase() ?? null);
}

function placeId(index: number): string {
  return `{51AF11A0-0000-4000-9000-${String(index + 1).padStart(12, '0')}}`;
}
