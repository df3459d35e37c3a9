/**
 * What we keep in the workbook: one custom XML part a kind, JSON inside. Custom XML rather than settings, because settings
 * belong to one add-in identity, are bounded, and live in a part that only Excel writes; a custom XML part survives saving by
 * other programs, is listed by Excel's document inspector, and leaves without trace when it is deleted.
 */
import type { z } from 'zod';

export const stateKinds = ['journal', 'mapping', 'settings', 'made-sheets'] as const;
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

function fromXml(xml: string): unknown {
  const content = /<qafila[^>]*>([\s\S]*)<\/qafila>/.exec(xml)?.[1];
  if (content === undefined) return null;
  try {
    return JSON.parse(unescapeXml(content));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/**
 * The part of one kind, or `null`. Two people who write at the same moment may leave two: the one with the first id is
 * taken, by everybody alike. Syncs.
 */
async function partOf(context: Excel.RequestContext, kind: StateKind): Promise<Excel.CustomXmlPart | null> {
  const parts = context.workbook.customXmlParts.getByNamespace(namespaceOf(kind));
  parts.load('items/id');
  await context.sync();
  return [...parts.items].sort((one, other) => (one.id < other.id ? -1 : 1))[0] ?? null;
}

/** The state of one kind; `empty` where there is none, or where the part holds something that is not ours to read. */
export async function readState<Value>(
  context: Excel.RequestContext,
  kind: StateKind,
  schema: z.ZodType<Value>,
  empty: Value,
): Promise<Value> {
  const part = await partOf(context, kind);
  if (!part) return empty;
  const xml = part.getXml();
  await context.sync();
  const parsed = schema.safeParse(fromXml(xml.value));
  return parsed.success ? parsed.data : empty;
}

/** A writer for one kind, made ready by one sync; each `queue` then takes effect with the caller's next sync. */
export async function stateWriter(context: Excel.RequestContext, kind: StateKind): Promise<{ queue(value: unknown): void }> {
  let part = await partOf(context, kind);
  return {
    queue(value) {
      const xml = toXml(kind, value);
      if (part) part.setXml(xml);
      else part = context.workbook.customXmlParts.add(xml);
    },
  };
}

export async function writeState(context: Excel.RequestContext, kind: StateKind, value: unknown): Promise<void> {
  const writer = await stateWriter(context, kind);
  writer.queue(value);
  await context.sync();
}
