import { parse as parseTokens, parseA1Ref, parseStructRef, tokenize } from '@borgar/fx';
import type { AstExpression, CallExpression, ReferenceIdentifier } from '@borgar/fx';
import type { ErrorCode, Scalar } from '../workbook/types';
import { Interruption, unknown } from './interruption';
import type { Bound, Node, ReferenceNode } from './nodes';
import { errorValue } from './values';

export type Parsed = { readonly ok: true; readonly node: Node } | { readonly ok: false; readonly why: string };

/** Prefixes that files put before newer functions and before the parameters of LET and LAMBDA; quoted parts are left alone. */
const STORAGE_PREFIXES = /"[^"]*"|'[^']*'|_xlfn\.(?:_xlws\.)?|_xlws\.|_xlpm\./gi;

const withoutPrefixes = (formula: string): string =>
  formula.replace(STORAGE_PREFIXES, (found) => (found.startsWith('"') || found.startsWith("'") ? found : ''));

/** Characters that Excel takes. */
const LONGEST = 8192;
/** Of the tree; far beyond what is evaluated. */
const DEEPEST = 1000;

/**
 * The formula as a tree whose relative references are offsets from the cell at `row`, `column`: formulas filled down a
 * column give equal trees.
 */
export function parseFormula(formula: string, row: number, column: number): Parsed {
  if (formula.length > LONGEST) return { ok: false, why: 'the formula is longer than Excel takes' };
  let tree: AstExpression;
  try {
    const tokens = tokenize(withoutPrefixes(formula), { mergeRefs: true, withLocation: false });
    tree = parseTokens(tokens, { looseRefCalls: true });
  } catch (problem) {
    return { ok: false, why: `the formula is not understood (${problem instanceof Error ? problem.message : 'syntax'})` };
  }
  try {
    return { ok: true, node: new Converter(row, column).node(tree) };
  } catch (problem) {
    if (problem instanceof Interruption) return { ok: false, why: problem.why };
    throw problem;
  }
}

/** Whether Excel would take the formula, with its "=", whether or not we calculate it. */
export function isWellFormed(formula: string): boolean {
  try {
    parseTokens(tokenize(withoutPrefixes(formula), { mergeRefs: true, withLocation: false }), { looseRefCalls: true });
    return true;
  } catch {
    return false;
  }
}

class Converter {
  constructor(
    private readonly row: number,
    private readonly column: number,
  ) {}

  private depth = 0;

  node(tree: AstExpression): Node {
    if (++this.depth > DEEPEST) unknown('the formula is nested too deeply');
    const node = this.nodeOf(tree);
    this.depth--;
    return node;
  }

  private nodeOf(tree: AstExpression): Node {
    switch (tree.type) {
      case 'Literal':
        return literal((tree as { value: string | number | boolean }).value);
      case 'ErrorLiteral':
        return { kind: 'literal', value: errorValue((tree as { value: string }).value as ErrorCode) };
      case 'ReferenceIdentifier':
        return this.reference(tree);
      default:
        return this.expression(tree);
    }
  }

  private expression(tree: AstExpression): Node {
    if ('elements' in tree) return { kind: 'array', rows: tree.elements.map((row) => row.map((item) => this.constant(item))) };
    if ('callee' in tree) return this.call(tree);
    if ('declarations' in tree) {
      const declarations = tree.declarations.map(({ id, init }) => ({ name: id.name.toLowerCase(), value: init && this.node(init) }));
      return { kind: 'let', declarations, body: this.body(tree.body) };
    }
    if ('params' in tree) {
      return { kind: 'lambda', parameters: tree.params.map(({ name }) => name.toLowerCase()), body: this.body(tree.body) };
    }
    if (!('operator' in tree)) return unknown(`the formula holds ${tree.type}`);
    const [first, second] = tree.arguments;
    if (first === undefined) return unknown('an operator stands without its operand');
    if (tree.type === 'UnaryExpression') {
      return { kind: 'unary', operator: tree.operator, operand: this.node(first) };
    }
    if (second === undefined) return unknown('an operator stands without its operand');
    return { kind: 'binary', operator: tree.operator as '+', left: this.node(first), right: this.node(second) };
  }

  private body(tree: AstExpression | null): Node {
    return tree ? this.node(tree) : unknown('a LET or LAMBDA without a result');
  }

  private constant(tree: AstExpression): Scalar {
    const node = this.node(tree);
    return node.kind === 'literal' ? node.value : unknown('an array constant that holds more than constants');
  }

  private call(tree: CallExpression): Node {
    const given = tree.arguments.map((argument) => (argument as AstExpression | null) && this.node(argument));
    const callee = tree.callee as AstExpression | CallExpression['callee'];
    if (callee.type !== 'Identifier') return { kind: 'invoke', callee: this.node(callee), arguments: given };
    const name = tree.callee.name.toUpperCase();
    const [first] = given;
    if (first && given.length === 1 && name === 'ANCHORARRAY') return { kind: 'unary', operator: '#', operand: first };
    if (first && given.length === 1 && name === 'SINGLE') return { kind: 'unary', operator: '@', operand: first };
    return { kind: 'call', name, arguments: given };
  }

  private reference(tree: ReferenceIdentifier): Node {
    if (tree.kind === 'table') return tableNode(tree.value);
    const parsed = parseA1Ref(tree.value);
    if (!parsed) return unknown(`the reference ${tree.value} is not understood`);
    const [sheet = null, ...further] = parsed.context ?? [];
    if (further.length > 0 || tree.value.includes('[')) return unknown(`${tree.value} lies in another workbook`);
    if ('name' in parsed) return { kind: 'name', name: parsed.name, sheet };
    if (sheet?.includes(':')) return unknown(`${tree.value} runs over several sheets`);
    const { range } = parsed;
    if (range.trim) return unknown('trimmed references');
    const top = bound(range.top, range.$top, this.row);
    const left = bound(range.left, range.$left, this.column);
    const node: ReferenceNode = {
      kind: 'reference',
      sheet,
      top,
      left,
      bottom: range.bottom === undefined ? top : bound(range.bottom, range.$bottom, this.row),
      right: range.right === undefined ? left : bound(range.right, range.$right, this.column),
    };
    return node;
  }
}

function literal(value: string | number | boolean): Node {
  return value === Infinity ? unknown('a number is too large') : { kind: 'literal', value };
}

function bound(index: number | null | undefined, isFixed: boolean | null | undefined, origin: number): Bound | null {
  if (index === null || index === undefined) return null;
  return isFixed ? { index, isFixed: true } : { index: index - origin, isFixed: false };
}

function tableNode(text: string): Node {
  const parsed = parseStructRef(text);
  if (!parsed) return unknown(`the reference ${text} is not understood`);
  if (parsed.context && parsed.context.length > 0) return unknown(`${text} lies in another workbook`);
  return {
    kind: 'table',
    table: parsed.table || null,
    columns: parsed.columns ?? [],
    sections: (parsed.sections ?? []).map((section) => section.toLowerCase()),
  };
}
