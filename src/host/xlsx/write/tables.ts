import { sameArea } from '../../workbook/areas';
import type { Sheet } from '../../workbook/sheet';
import type { Area, TableModel } from '../../workbook/types';
import { formulaInFile } from './formulas';
import type { Package } from './package';
import { areaReference, parseArea } from './references';
import {
  attributeOf,
  cellText,
  childOf,
  childrenOf,
  escapeAttribute,
  escapeText,
  rootOf,
  splice,
  textOf,
  withAttribute,
  withChild,
} from './xml';
import { Unreadable } from '../read/outcome';
import { attribute, readTree } from '../read/xml-tree';
import { worksheetOrder } from './worksheet-order';

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/**
 * Tables of the sheet: those of the source get only what differs (name, area, columns, style), new ones a part of their own,
 * deleted ones lose theirs.
 * @param worksheet the sheet's part
 * @returns the part, naming the tables
 */
export function withTables(pack: Package, part: string, worksheet: string, sheet: Sheet): string {
  const inFile = pack.relations(part).filter((relation) => relation.type === 'table');
  const kept = new Set<string>();
  const gone: string[] = [];
  for (const relation of inFile) {
    // A table that can't be read is not known to be gone: it stays as it is.
    if (!isReadable(pack, relation.target)) continue;
    const xml = pack.text(relation.target);
    const id = attributeOf(xml, rootOf(xml), 'id');
    const table = sheet.tables.find((candidate) => candidate.id === id);
    if (table) {
      kept.add(table.id);
      const changed = changedTable(xml, table, sheet);
      if (changed !== xml) pack.archive.write(relation.target, changed);
    } else {
      gone.push(relation.id);
      pack.unrelate(part, relation.id);
      pack.removePart(relation.target);
    }
  }
  const added = sheet.tables.filter((table) => !kept.has(table.id)).map((table) => addTable(pack, part, table, sheet));
  return added.length === 0 && gone.length === 0 ? worksheet : withTableParts(worksheet, gone, added, pack);
}

function isReadable(pack: Package, target: string): boolean {
  const bytes = pack.archive.bytes(target);
  try {
    return bytes !== null && parseArea(attribute(readTree(bytes, target), 'ref') ?? '') !== null;
  } catch (error) {
    if (error instanceof Unreadable) return false;
    throw error;
  }
}

function withTableParts(worksheet: string, gone: readonly string[], added: readonly string[], pack: Package): string {
  const root = rootOf(worksheet);
  const old = childOf(worksheet, root, 'tableParts');
  const parts = old
    ? childrenOf(worksheet, old)
        .map((child) => textOf(worksheet, child))
        .filter((text) => !gone.some((id) => text.includes(`"${id}"`)))
    : [];
  const all = [...parts, ...added.map((id) => `<tablePart xmlns:r="${pack.namespaces.relations}" r:id="${id}"/>`)];
  return withChild(
    worksheet,
    'tableParts',
    all.length === 0 ? null : `<tableParts count="${String(all.length)}">${all.join('')}</tableParts>`,
    worksheetOrder,
  );
}

function addTable(pack: Package, part: string, table: TableModel, sheet: Sheet): string {
  const name = pack.freeName('xl/tables/table#.xml');
  pack.addPart(name, contentType, tableXml(table, sheet, pack.namespaces.main));
  return pack.relate(part, 'table', name);
}

function tableXml(table: TableModel, sheet: Sheet, namespace: string): string {
  const name = escapeAttribute(table.name);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<table xmlns="${namespace}" id="${table.id}" name="${name}" displayName="${name}" ref="${areaReference(table.area)}"` +
    `${table.hasHeaders ? '' : ' headerRowCount="0"'}${table.hasTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}>` +
    (table.hasHeaders ? `<autoFilter ref="${areaReference(filterArea(table))}"/>` : '') +
    columnsXml(table, sheet, []) +
    `<tableStyleInfo${table.style === '' ? '' : ` name="${escapeAttribute(table.style)}"`} showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>` +
    '</table>'
  );
}

/** Without the totals row, which is not filtered. */
function filterArea(table: TableModel): Area {
  return table.hasTotals ? { ...table.area, bottom: table.area.bottom - 1 } : table.area;
}

interface OldColumn {
  readonly name: string;
  readonly id: number;
  readonly xml: string;
}

/** Columns that the file has keep their ids, formulas and formats. */
function columnsXml(table: TableModel, sheet: Sheet, old: readonly OldColumn[]): string {
  let last = Math.max(0, ...old.map((column) => column.id));
  const columns = table.columns.map((name, index) => {
    const known = old.find((column) => column.name === name);
    if (known) return known.xml;
    const renamed = old.length === table.columns.length ? old[index] : undefined;
    if (renamed && !table.columns.includes(renamed.name))
      return withAttribute(renamed.xml, rootOf(renamed.xml), 'name', columnNameInFile(name));
    last += 1;
    const totals = table.hasTotals ? totalsOf(table, index, sheet) : { attributes: '', content: '' };
    const tag = `<tableColumn id="${String(last)}" name="${escapeAttribute(columnNameInFile(name))}"${totals.attributes}`;
    return totals.content === '' ? `${tag}/>` : `${tag}>${totals.content}</tableColumn>`;
  });
  return `<tableColumns count="${String(columns.length)}">${columns.join('')}</tableColumns>`;
}

/** Line breaks of a header stand escaped in the column's name. */
function columnNameInFile(name: string): string {
  return name.replace(/\r/g, '_x000d_').replace(/\n/g, '_x000a_').replace(/\t/g, '_x0009_');
}

/** What the totals row says under a column, said again in the table's part, as Excel wants it. */
function totalsOf(table: TableModel, index: number, sheet: Sheet): { attributes: string; content: string } {
  const formula = sheet.formula(table.area.bottom, table.area.left + index);
  const value = sheet.value(table.area.bottom, table.area.left + index);
  if (formula !== null) {
    if (/^=SUBTOTAL\(109,/i.test(formula)) return { attributes: ' totalsRowFunction="sum"', content: '' };
    return {
      attributes: ' totalsRowFunction="custom"',
      content: `<totalsRowFormula>${escapeText(formulaInFile(formula, table.name))}</totalsRowFormula>`,
    };
  }
  return typeof value === 'string'
    ? { attributes: ` totalsRowLabel="${escapeAttribute(cellText(value))}"`, content: '' }
    : { attributes: '', content: '' };
}

function changedTable(source: string, table: TableModel, sheet: Sheet): string {
  let xml = source;
  const set = (attribute: string, value: string | null) => {
    if (attributeOf(xml, rootOf(xml), attribute) !== value) xml = withAttribute(xml, rootOf(xml), attribute, value);
  };
  const named = attributeOf(xml, rootOf(xml), 'displayName') ?? attributeOf(xml, rootOf(xml), 'name');
  if (named !== table.name) {
    set('name', table.name);
    set('displayName', table.name);
  }
  const area = parseArea(attributeOf(xml, rootOf(xml), 'ref') ?? '');
  const hadTotals = Number(attributeOf(xml, rootOf(xml), 'totalsRowCount') ?? 0) > 0;
  if (!area || !sameArea(area, table.area)) set('ref', areaReference(table.area));
  if (hadTotals !== table.hasTotals) set('totalsRowCount', table.hasTotals ? '1' : null);
  const hadHeaders = attributeOf(xml, rootOf(xml), 'headerRowCount') !== '0';
  if (hadHeaders !== table.hasHeaders) set('headerRowCount', table.hasHeaders ? null : '0');
  const filter = childOf(xml, rootOf(xml), 'autoFilter');
  const filtered = filter ? parseArea(attributeOf(xml, filter, 'ref') ?? '') : null;
  if (filter && !table.hasHeaders) xml = splice(xml, filter.start, filter.end, '');
  else if (filter && filtered && !sameArea(filtered, filterArea(table)))
    xml = withAttribute(xml, filter, 'ref', areaReference(filterArea(table)));
  return withStyle(withColumns(xml, table, sheet), table);
}

function withColumns(xml: string, table: TableModel, sheet: Sheet): string {
  const parent = childOf(xml, rootOf(xml), 'tableColumns');
  if (!parent) return xml;
  const old = childrenOf(xml, parent).map((column): OldColumn => ({
    name: (attributeOf(xml, column, 'name') ?? '').replace(/_x([\da-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    id: Number(attributeOf(xml, column, 'id') ?? 0),
    xml: textOf(xml, column),
  }));
  const isSame = old.length === table.columns.length && old.every((column, index) => column.name === table.columns[index]);
  return isSame ? xml : splice(xml, parent.start, parent.end, columnsXml(table, sheet, old));
}

function withStyle(xml: string, table: TableModel): string {
  const info = childOf(xml, rootOf(xml), 'tableStyleInfo');
  if (!info || (attributeOf(xml, info, 'name') ?? '') === table.style) return xml;
  return withAttribute(xml, info, 'name', table.style === '' ? null : table.style);
}
