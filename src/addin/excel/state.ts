/**
 * What we keep in the workbook: one custom XML part a kind, JSON inside. Custom XML rather than settings, because settings
 * belong to one add-in identity, are bounded, and live in a part that only Excel writes; a custom XML part survives saving by
 * other programs, is listed by Excel's document inspector, and leaves without trace when it is deleted.
 */
import type { z } from 'zod';
import { isPayloadLimit } from './office';
import { salvage } from './salvage';

export const stateKinds = ['journal', 'mapping', 'settings', 'decisions', 'made-sheets', 'letterhead'] as const;
export type StateKind = (typeof stateKinds)[number];

function namespaceOf(kind: StateKind): string {
  return `urn:qafila:${kind}:1`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function unescapeXml(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
}

function toXml(kind: StateKind, value: unknown): string {
  return `<qafila xmlns="${namespaceOf(kind)}">${escapeXml(JSON.stringify(value))}</qafila>`;
}

/** `undefined` where the part holds no JSON of ours. */
function fromXml(xml: string): unknown {
  const content = /<qafila[^>]*>([\s\S]*)<\/qafila>/.exec(xml)?.[1];
  if (content === undefined) return undefined;
  try {
    return JSON.parse(unescapeXml(content), withoutPrototype);
  } catch (error) {
    // Nested deeper than the engine reads, or no JSON.
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A key that would change what the object is, not what it holds. */
function withoutPrototype(key: string, value: unknown): unknown {
  return key === '__proto__' ? undefined : value;
}

/** State of one kind as the workbook has it. */
interface Kept<Value> {
  readonly value: Value;
  /** The part that it was read from, which is the one to write to; `null` where there is none that we can read. */
  readonly part: Excel.CustomXmlPart | null;
  readonly isComplete: boolean;
}

const listeners = new Set<(kind: StateKind) => void>();

/** Calls `told` when something that the workbook keeps for us can't be read and is left aside. Returns how to stop. */
export function onStateDropped(told: (kind: StateKind) => void): () => void {
  listeners.add(told);
  return () => {
    listeners.delete(told);
  };
}

/**
 * Two people who write at the same moment may leave two parts of one kind: the one with the first id is taken, by everybody
 * alike, unless it is none of ours or too large to be handed over: such a part stays as it is, and another takes its place. Syncs.
 */
async function keptState<Value>(
  context: Excel.RequestContext,
  kind: StateKind,
  schema: z.ZodType<Value>,
  empty: Value,
): Promise<Kept<Value>> {
  const parts = context.workbook.customXmlParts.getByNamespace(namespaceOf(kind));
  parts.load('items/id');
  await context.sync();
  const ids = parts.items.map(({ id }) => id).sort();
  for (const id of ids) {
    const raw = fromXml(await xmlOf(context, id));
    const salvaged = raw === undefined ? null : salvage(schema, raw);
    if (salvaged) return { ...salvaged, part: context.workbook.customXmlParts.getItem(id) };
  }
  return { value: empty, part: null, isComplete: ids.length === 0 };
}

/** "" for a part that Excel does not hand over in one answer. A refused request ends the context's other work: only this is in it. */
async function xmlOf(context: Excel.RequestContext, id: string): Promise<string> {
  const xml = context.workbook.customXmlParts.getItem(id).getXml();
  try {
    await context.sync();
    return xml.value;
  } catch (error) {
    if (isPayloadLimit(error)) return '';
    throw error;
  }
}

export interface OpenState<Value> {
  readonly value: Value;
  /** Writes another value with the caller's next sync. */
  queue(value: Value): void;
}

/** The state of one kind, to read and to write; what of it can't be read is left out, and those who asked are told. Syncs. */
export async function openState<Value>(
  context: Excel.RequestContext,
  kind: StateKind,
  schema: z.ZodType<Value>,
  empty: Value,
): Promise<OpenState<Value>> {
  const kept = await keptState(context, kind, schema, empty);
  let { part } = kept;
  if (!kept.isComplete) for (const told of listeners) told(kind);
  return {
    value: kept.value,
    queue(value) {
      const xml = toXml(kind, value);
      if (part) part.setXml(xml);
      else part = context.workbook.customXmlParts.add(xml);
    },
  };
}

export async function readState<Value>(...state: Parameters<typeof openState<Value>>): Promise<Value> {
  return (await openState(...state)).value;
}
