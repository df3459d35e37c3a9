/** Formulas that Excel would refuse, or that would take for ever: each is answered soon, by an error or by its reason. */
import { answerOf, workbookOf } from './helpers';

const book = workbookOf([[1]]);

test.each([
  ['an array of a million by a million', '=SUM(SEQUENCE(1000000)*TRANSPOSE(SEQUENCE(1000000)))', /too large|too long/],
  ['a lookup of many in many', '=XLOOKUP(SEQUENCE(100000),SEQUENCE(100000),SEQUENCE(100000))', /too long/],
  ['loops in loops', '=LET(a,SEQUENCE(1000),REDUCE(0,a,LAMBDA(s,x,REDUCE(s,a,LAMBDA(t,y,REDUCE(t,a,LAMBDA(u,z,u+1)))))))', /too long/],
  ['an array that doubles', `=LET(d,LAMBDA(a,VSTACK(a,a)),${'d('.repeat(14)}SEQUENCE(1000)${')'.repeat(14)})`, /higher than a sheet/],
  ['a recursion without an end', '=LET(f,LAMBDA(f,n,f(f,n+1)),f(f,1))', /nested too deeply/],
  ['a long chain', `=1${'+1'.repeat(4000)}`, /nested too deeply/],
  ['a deep nesting', `=${'IF(1,'.repeat(1300)}1${')'.repeat(1300)}`, /nested too deeply/],
  ['more than 8192 characters', `="${'a'.repeat(9000)}"`, /longer than Excel takes/],
  ['a number beyond all numbers', '=1e400', /too large/],
  ['a text beyond all numbers', '=VALUE("1e999")', /#VALUE!/],
  ['a text that doubles', '=REDUCE("ab",SEQUENCE(40),LAMBDA(a,b,a&a))', /#VALUE!/],
  ['a text replaced by long ones', '=SUBSTITUTE(REPT("a",32767),"a",REPT("b",32767))', /#VALUE!/],
  ['a search with many wildcards', '=SEARCH(REPT("*a",50)&"b",REPT("a",3000))', /#VALUE!/],
  ['a match with many wildcards', '=MATCH(REPT("*a",50)&"b",REPT("a",3000),0)', /#N\/A/],
])('%s', async (_, formula, answer) => {
  expect(String(await answerOf(book, formula))).toMatch(answer);
});

test.each([
  ['=COUNTIF(A1:A7,"*")', 6],
  ['=COUNTIF(A1:A7,"a*a")', 2],
  ['=COUNTIF(A1:A7,"a*b*c")', 1],
  ['=COUNTIF(A1:A7,"*b*")', 2],
  ['=COUNTIF(A1:A7,"?b*")', 2],
  ['=COUNTIF(A1:A7,"a**a")', 2],
  ['=COUNTIF(A1:A7,"~**")', 1],
  ['=COUNTIF(A1:A7,"*(.)")', 1],
  ['=COUNTIF(A1:A7,"*1")', 1],
  ['=SEARCH("b?","xbabc")', 2],
  ['=SEARCH("b*c","xbabc")', 2],
  ['=SEARCH("*c","xbabc")', 1],
])('wildcards still find what they mean: %s', async (formula, expected) => {
  const texts = workbookOf([['abxbc'], ['aa'], ['abca'], ['*star'], ['x(.)'], ['n1'], [5]]);
  expect(await answerOf(texts, formula)).toBe(expected);
});
