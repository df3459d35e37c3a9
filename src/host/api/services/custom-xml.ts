import type { Service } from '../service';
import type { Host } from '../host';
import { Instance } from '../service';
import { refuse } from '../errors';
import { textArgument } from './arguments';

interface PartTarget {
  readonly id: string;
}

const partService: Service<PartTarget> = {
  name: 'CustomXmlPart',
  identity: ({ id }) => ({ Id: id }),
  isAlive: ({ id }, { workbook }) => workbook.customXml.get(id) !== null,
  scalars: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: ({ id }, host) => part(host, id).namespaceUri },
  },
  methods: {
    GetXml: ({ id }, _, host) => part(host, id).xml,
    SetXml: ({ id }, [xml], host) => {
      host.workbook.customXml.set(part(host, id).id, wellFormed(textArgument(xml)));
    },
    Delete: ({ id }, _, host) => void host.workbook.customXml.delete(part(host, id).id),
  },
};

export const customXmlService: Service<Host> = {
  name: 'CustomXmlPartCollection',
  items: ({ workbook }) => workbook.customXml.list().map(({ id }) => partInstance(id)),
  indexer: (host, key) => partInstance(part(host, String(key)).id),
  methods: {
    Add: ({ workbook }, [xml]) => partInstance(workbook.customXml.add(wellFormed(textArgument(xml))).id),
    GetByNamespace: (host, [uri]) => Instance.of(scopedService, { host, uri: textArgument(uri) }),
    GetCount: ({ workbook }) => workbook.customXml.list().length,
    GetItem: (host, [id]) => partInstance(part(host, textArgument(id)).id),
    GetItemOrNullObject: ({ workbook }, [id]) => (workbook.customXml.get(textArgument(id)) ? partInstance(textArgument(id)) : null),
  },
};

interface ScopedTarget {
  readonly host: Host;
  readonly uri: string;
}

const scopedService: Service<ScopedTarget> = {
  name: 'CustomXmlPartScopedCollection',
  items: (target) => ids(target).map(partInstance),
  indexer: (target, key) => {
    const id = ids(target).find((other) => other === key);
    if (id === undefined) throw refuse.notFound();
    return partInstance(id);
  },
  methods: {
    GetCount: (target) => ids(target).length,
    GetOnlyItem: (target) => {
      const [id, ...others] = ids(target);
      if (id === undefined || others.length > 0) throw refuse.operation();
      return partInstance(id);
    },
    GetOnlyItemOrNullObject: (target) => {
      const [id, ...others] = ids(target);
      return id === undefined || others.length > 0 ? null : partInstance(id);
    },
    GetItemOrNullObject: (target, [key]) => (ids(target).includes(textArgument(key)) ? partInstance(textArgument(key)) : null),
  },
};

function ids({ host, uri }: ScopedTarget): readonly string[] {
  return host.workbook.customXml
    .list()
    .filter(({ namespaceUri }) => namespaceUri === uri)
    .map(({ id }) => id);
}

function part({ workbook }: Host, id: string) {
  const found = workbook.customXml.get(id);
  if (!found) throw refuse.notFound();
  return found;
}

function partInstance(id: string): Instance {
  return Instance.of(partService, { id });
}

/** Tags opened and closed in order, one root: what Excel refuses first. */
function wellFormed(xml: string): string {
  const open: string[] = [];
  let roots = 0;
  for (const [, close, name = '', selfClosed] of xml
    .replace(/<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[[^]*?\]\]>|<!DOCTYPE[^>]*>/g, '')
    .matchAll(/<(\/)?([^\s/>]+)(?:[^>"']|"[^"]*"|'[^']*')*?(\/)?>/g)) {
    if (close) {
      if (open.pop() !== name) throw refuse.argument('The XML is not well-formed.');
    } else {
      if (open.length === 0) roots++;
      if (!selfClosed) open.push(name);
    }
  }
  if (roots !== 1 || open.length > 0) throw refuse.argument('The XML is not well-formed.');
  return xml;
}
