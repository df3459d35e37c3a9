/** Changes of a workbook's bytes, of its parts' XML and of the data that we keep in it, by a seed: the same seed, the same change. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Numbers from 0 to 1, by a seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Chance = () => number;

const pick = <Item>(items: readonly Item[], random: Chance): Item | undefined => items[Math.floor(random() * items.length)];

/** What stands in the place of a number, an attribute or a text. */
const strangers = [
  '',
  '0',
  '-1',
  '1048577',
  '16385',
  '1e309',
  'NaN',
  '=1+1',
  '&amp;',
  '&#0;',
  'A1:XFD1048576',
  'é',
  '\u202e',
  '__proto__',
  '9'.repeat(400),
];

const xmlChanges: readonly ((xml: string, random: Chance) => string)[] = [
  (xml, random) => replaceOne(xml, /="[^"]*"/g, random, () => `="${pick(strangers, random) ?? ''}"`),
  (xml, random) => replaceOne(xml, />[^<>]+</g, random, () => `>${pick(strangers, random) ?? ''}<`),
  (xml, random) => replaceOne(xml, /<[\w:]+(?:\s[^<>]*)?\/?>/g, random, () => ''),
  (xml, random) => replaceOne(xml, /<([\w:]+)(?:\s[^<>]*)?>[^<>]*<\/\1>/g, random, (found) => found + found),
  (xml, random) => replaceOne(xml, /\s[\w:]+="[^"]*"/g, random, () => ''),
  (xml, random) => replaceOne(xml, /\d+/g, random, () => String(Math.floor(random() * 4_000_000_000))),
  (xml, random) => xml.slice(0, Math.floor(xml.length * random())),
];

function replaceOne(text: string, pattern: RegExp, random: Chance, change: (found: string) => string): string {
  const found = pick([...text.matchAll(pattern)], random);
  return found ? text.slice(0, found.index) + change(found[0]) + text.slice(found.index + found[0].length) : text;
}

/** One to four changes. */
export function mutated(bytes: Uint8Array, seed: number): Uint8Array {
  const random = chance(seed);
  if (random() < 0.15) return mutatedBytes(bytes, random);
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));
  for (let turn = Math.floor(random() * 4); turn >= 0; turn--) {
    const name = pick(names, random);
    const change = pick(xmlChanges, random);
    const part = name === undefined ? undefined : parts[name];
    if (name === undefined || !part || !change) continue;
    parts[name] = strToU8(change(strFromU8(part), random));
  }
  return zipSync(parts, { level: 1 });
}

function mutatedBytes(bytes: Uint8Array, random: Chance): Uint8Array {
  const changed = new Uint8Array(bytes.subarray(0, random() < 0.3 ? Math.floor(bytes.length * random()) : bytes.length));
  for (let turn = 0; turn < 8 && changed.length > 0; turn++) changed[Math.floor(random() * changed.length)] = Math.floor(random() * 256);
  return changed;
}
