import type { CellReader } from './context';
import { Interruption } from './interruption';
import type { Node } from './nodes';
import { resolveReference, resolveTable } from './resolve';
import type { Position } from './resolve';
import type { SheetArea } from './values';

/** What a formula reads, as far as can be told without calculating it. */
export interface Precedents {
  readonly areas: readonly SheetArea[];
  /** Whether its answer depends on which rows are hidden. */
  readonly readsHiddenRows: boolean;
}

const HIDDEN_ROW_FUNCTIONS = new Set(['SUBTOTAL', 'AGGREGATE']);
const DEEPEST_NAME = 32;

export function precedentsOf(node: Node, at: Position, cells: CellReader): Precedents {
  const walker = new Walker(at, cells);
  walker.walk(node, new Set());
  return walker;
}

class Walker implements Precedents {
  readonly areas: SheetArea[] = [];
  readsHiddenRows = false;
  private nameDepth = 0;

  constructor(
    private readonly at: Position,
    private readonly cells: CellReader,
  ) {}

  walk(node: Node | null, local: ReadonlySet<string>): void {
    if (node === null) return;
    switch (node.kind) {
      case 'reference':
        return this.add(() => resolveReference(node, this.at, this.cells));
      case 'table':
        return this.add(() => resolveTable(node, this.at, this.cells));
      case 'name':
        if (node.sheet !== null || !local.has(node.name.toLowerCase())) this.name(node.name, node.sheet);
        return;
      case 'unary':
        return this.walk(node.operand, local);
      case 'binary':
        return node.operator === ':' ? this.span(node.left, node.right, local) : this.both(node.left, node.right, local);
      case 'call':
        if (HIDDEN_ROW_FUNCTIONS.has(node.name)) this.readsHiddenRows = true;
        if (!local.has(node.name.toLowerCase())) this.name(node.name, null);
        return node.arguments.forEach((argument) => this.walk(argument, local));
      case 'invoke':
        this.walk(node.callee, local);
        return node.arguments.forEach((argument) => this.walk(argument, local));
      case 'let': {
        const inner = new Set(local);
        for (const { name, value } of node.declarations) {
          this.walk(value, inner);
          inner.add(name);
        }
        return this.walk(node.body, inner);
      }
      case 'lambda':
        return this.walk(node.body, new Set([...local, ...node.parameters]));
      default:
        return;
    }
  }

  private both(left: Node, right: Node, local: ReadonlySet<string>): void {
    this.walk(left, local);
    this.walk(right, local);
  }

  /** A range between two computed ends may be anything between what the ends read. */
  private span(left: Node, right: Node, local: ReadonlySet<string>): void {
    const from = this.areas.length;
    this.both(left, right, local);
    const ends = this.areas.slice(from);
    const [first] = ends;
    if (!first) return;
    this.areas.push({
      sheetId: first.sheetId,
      top: Math.min(...ends.map(({ top }) => top)),
      left: Math.min(...ends.map((end) => end.left)),
      bottom: Math.max(...ends.map(({ bottom }) => bottom)),
      right: Math.max(...ends.map((end) => end.right)),
    });
  }

  private name(name: string, sheet: string | null): void {
    if (this.nameDepth >= DEEPEST_NAME) return;
    const sheetId = sheet === null ? this.at.sheetId : this.cells.sheetIdOf(sheet);
    if (sheetId === null) return;
    this.nameDepth++;
    const found = attempt(() => this.cells.name(name, sheetId));
    if (found) this.walk(found.node, new Set());
    this.nameDepth--;
  }

  private add(resolve: () => ReturnType<typeof resolveReference>): void {
    const area = attempt(resolve);
    if (area && !('error' in area)) this.areas.push(area);
  }
}

/** What cannot be resolved is read by nobody; calculating the formula says why. */
function attempt<T>(run: () => T): T | null {
  try {
    return run();
  } catch (problem) {
    if (problem instanceof Interruption) return null;
    throw problem;
  }
}
