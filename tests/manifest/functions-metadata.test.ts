/** The built metadata of the custom functions: the same functions in each language, described in each. */
import { readFileSync } from 'node:fs';

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly { readonly name: string; readonly description: string }[];
  }[];
}

const read = (name: string): Metadata => JSON.parse(readFileSync(`dist/addin/${name}`, 'utf8')) as Metadata;
const english = read('functions.json');

/** Everything but what people read. */
const shape = (metadata: Metadata): unknown =>
  JSON.parse(JSON.stringify(metadata, (key, value: unknown) => (key === 'description' ? '' : value)));

test.each(['functions.ar.json', 'functions.fr.json'])('%s has the functions and parameters of the English one', (name) => {
  expect(english.functions.length).toBeGreaterThan(5);
  expect(shape(read(name))).toEqual(shape(english));
});

test('every function and parameter is described, in Arabic with Arabic letters', () => {
  for (const { id, description, parameters } of [
    ...english.functions,
    ...read('functions.ar.json').functions,
    ...read('functions.fr.json').functions,
  ]) {
    for (const text of [description, ...parameters.map((parameter) => parameter.description)])
      expect([id, text.length > 3]).toEqual([id, true]);
  }
  for (const { description } of read('functions.ar.json').functions) expect(description).toMatch(/\p{Script=Arabic}/u);
});
