import { placeholdersIn } from '../../../src/core/wording/placeholders';

test.each([
  ['{cell} states {stated}, {stated} again', ['cell', 'stated']],
  ['nothing to fill in', []],
  ['{count, plural, one {{cell} holds {value}: late} other {# cells, such as {cell}}}', ['cell', 'count', 'value']],
  ['{why, select, gone {gone} other {the cells of {sheet} are gone}} ({cell})', ['cell', 'sheet', 'why']],
  ["l'écart de {gap} et l'autre", ['gap']],
  ["a quoted '{brace}' and {one}", ['one']],
  ['{count, plural, zero {لا شيء} one {خلية} two {خليتان} few {# خلايا في {cells}} many {#} other {#}}', ['cells', 'count']],
])('%s', (text, expected) => {
  expect(placeholdersIn(text)).toEqual(expected);
});

test.each(['{', '{count, plural, one {x}', '{ }'])('%s is no message', (text) => {
  expect(() => placeholdersIn(text)).toThrow(text);
});
