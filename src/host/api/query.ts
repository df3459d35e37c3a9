/**
 * Answers a query: a tree of the names asked for, walked over an object and written straight to JSON text, so that a large
 * array of cells is never held as a tree of arrays as well.
 */
import type { QueryInfo } from './protocol';
import type { Instance } from './service';
import type { Host } from './host';
import { JsonText, type Answer } from './service';
import { refuse } from './errors';

interface SelectTree {
  readonly [name: string]: SelectTree;
}

/** A load without names asks for every scalar property. */
const everything: SelectTree = {};

export function answerText(answer: Answer | undefined): string {
  if (answer instanceof JsonText) return answer.text;
  return JSON.stringify(answer ?? null);
}

/** `{"_ReferenceId":…,"Name":…}` of one object, with `reference` first where it is kept. */
export function queryText(instance: Instance, query: QueryInfo, host: Host, reference?: string): string {
  return objectText(instance, selectTree(query), host, reference ? [`"_ReferenceId":${JSON.stringify(reference)}`] : [], query);
}

export function identityText(instance: Instance, host: Host, reference?: string): string {
  const identity = instance.identity(host);
  return JSON.stringify(reference ? { _ReferenceId: reference, ...identity } : identity);
}

function selectTree({ Select = [], Expand = [] }: QueryInfo): SelectTree {
  const root: { [name: string]: SelectTree } = {};
  for (const path of [...Select, ...Expand]) {
    let node: { [name: string]: SelectTree } = root;
    for (const segment of path.split('/')) {
      // The client strips "items/" in front; deeper in, a collection's items stand for the collection.
      if (segment === 'items' || segment === '' || segment === '$all') continue;
      const name = wireName(segment);
      node = node[name] ??= {};
    }
  }
  return root;
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function objectText(instance: Instance, tree: SelectTree, host: Host, head: string[], page?: QueryInfo): string {
  const items = instance.items;
  const fields = head;
  for (const [name, value] of Object.entries(instance.identity(host))) fields.push(`"${name}":${JSON.stringify(value)}`);
  if (items) {
    const own = Object.fromEntries(Object.entries(tree).filter(([name]) => instance.getter(name) === null));
    fields.push(`"_Items":${itemsText(items(host), own, host, page)}`);
  }
  for (const name of namesOf(instance, tree, host)) {
    if (items && instance.getter(name) === null) continue;
    fields.push(`"${name}":${memberText(instance, name, tree[name] ?? everything, host)}`);
  }
  return `{${fields.join(',')}}`;
}

function namesOf(instance: Instance, tree: SelectTree, host: Host): readonly string[] {
  const names = Object.keys(tree);
  if (names.length > 0) return names;
  return instance.readableNames.filter((name) => host.supports(instance.typeName, name));
}

function itemsText(items: readonly Instance[], tree: SelectTree, host: Host, page: QueryInfo | undefined): string {
  const skip = page?.Skip ?? 0;
  const shown = items.slice(skip, page?.Top === undefined ? undefined : skip + page.Top);
  return `[${shown.map((item, index) => objectText(item, tree, host, [`"_Index":${skip + index}`])).join(',')}]`;
}

function memberText(instance: Instance, name: string, tree: SelectTree, host: Host): string {
  host.checkSet(instance.typeName, name);
  const get = instance.getter(name);
  if (get) return answerText(get(host));
  const go = instance.navigator(name);
  if (!go) throw refuse.missing(memberName(instance.typeName, name));
  const child = go(host);
  return child ? objectText(child, tree, host, []) : 'null';
}

/** "Range.values" for the wire's "Values" of a Range. */
export function memberName(type: string, member: string): string {
  return `${type}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
}
