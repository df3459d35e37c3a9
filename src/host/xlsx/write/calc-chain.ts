import type { Package } from './package';
import { attributeOf, childrenOf, elementsBetween, rootOf, splice, textOf, withAttribute } from './xml';

/**
 * Takes cells that hold no formula any more out of the calculation chain: Excel calls a file damaged whose chain names such
 * a cell. Formulas that are new need not be in it.
 * @param lost addresses by the sheet's id in the workbook part; "all" for a sheet that is gone
 */
export function pruneCalcChain(pack: Package, lost: ReadonlyMap<number, ReadonlySet<string> | 'all'>): void {
  const relation = pack.relations(pack.workbookPart).find(({ type }) => type === 'calcChain');
  const xml = relation ? pack.archive.text(relation.target) : null;
  if (!relation || xml === null || lost.size === 0) return;
  const root = rootOf(xml);
  const pieces: string[] = [];
  let fileSheet = 0;
  let keptSheet = 0;
  let removed = 0;
  for (const cell of childrenOf(xml, root)) {
    const named = attributeOf(xml, cell, 'i');
    if (named !== null) fileSheet = Number(named);
    const gone = lost.get(fileSheet);
    if (gone === 'all' || gone?.has(attributeOf(xml, cell, 'r') ?? '') === true) {
      removed++;
      continue;
    }
    const text = textOf(xml, cell);
    // An entry without sheet belongs to the sheet of the one before it, which may just have gone.
    pieces.push(named === null && fileSheet !== keptSheet ? withSheet(text, fileSheet) : text);
    keptSheet = fileSheet;
  }
  if (removed === 0) return;
  if (pieces.length > 0) {
    pack.archive.write(relation.target, splice(xml, root.contentStart, root.contentEnd, pieces.join('')));
    return;
  }
  pack.unrelate(pack.workbookPart, relation.id);
  pack.removePart(relation.target);
}

function withSheet(cell: string, sheet: number): string {
  const [element] = elementsBetween(cell, 0, cell.length);
  return element ? withAttribute(cell, element, 'i', String(sheet)) : cell;
}
