/**
 * What a cell shows whose value Excel keeps outside the sheet: newer errors, which stand in the cell as #VALUE!, and linked
 * data such as places and shares, of which Excel shows a name.
 */
import type { ErrorCode, Scalar } from '../../workbook/types';
import { errorValue } from './cell-values';
import type { Package, Relationship } from './package';
import { attribute, child, childrenOf, descendants, numberAttribute } from './xml-tree';

/** The value by a cell's `vm`, which counts from 1; `undefined` where the file does not tell. */
export type RichValueReader = (index: number) => Scalar | undefined;

interface RichValue {
  /** "_error", "_linkedentity2", "_localImage" … */
  readonly type: string;
  readonly fields: ReadonlyMap<string, string>;
}

/** By their number in the file, one less than ERROR.TYPE gives. */
const errorTypes: ReadonlyMap<number, ErrorCode> = new Map<number, ErrorCode>([
  [0, '#NULL!'],
  [1, '#DIV/0!'],
  [2, '#VALUE!'],
  [3, '#REF!'],
  [4, '#NAME?'],
  [5, '#NUM!'],
  [6, '#N/A'],
  [7, '#GETTING_DATA'],
  [8, '#SPILL!'],
  [9, '#CONNECT!'],
  [10, '#BLOCKED!'],
  [11, '#UNKNOWN!'],
  [12, '#FIELD!'],
  [13, '#CALC!'],
  [18, '#EXTERNAL!'],
]);

/** The parts are read when the first cell asks. */
export function richValueReader(parts: Package, relationships: readonly Relationship[]): RichValueReader {
  let shown: readonly (Scalar | undefined)[] | null = null;
  return (index) => (shown ??= readShown(parts, relationships))[index - 1];
}

function readShown(parts: Package, relationships: readonly Relationship[]): (Scalar | undefined)[] {
  const target = (...types: string[]) => relationships.find(({ type, isExternal }) => types.includes(type) && !isExternal)?.target;
  const metadata = target('sheetMetadata');
  const values = target('rdRichValue', 'richValue');
  const structures = target('rdRichValueStructure', 'richValueStructure');
  if (metadata === undefined || values === undefined || structures === undefined) return [];
  const root = parts.tree(metadata);
  const types = childrenOf(child(root, 'metadataTypes'), 'metadataType').map((type) => attribute(type, 'name'));
  const future = childrenOf(root, 'futureMetadata').find((each) => attribute(each, 'name') === 'XLRICHVALUE') ?? null;
  const indexes = childrenOf(future, 'bk').map((block) => numberAttribute(descendants(block, 'rvb')[0] ?? null, 'i', -1));
  const rich = readRichValues(parts, values, structures);
  return childrenOf(child(root, 'valueMetadata'), 'bk').map((block) => {
    const record = childrenOf(block, 'rc').find((each) => types[numberAttribute(each, 't', 0) - 1] === 'XLRICHVALUE') ?? null;
    const value = rich[indexes[numberAttribute(record, 'v', -1)] ?? -1];
    return value && shownValue(value);
  });
}

function readRichValues(parts: Package, values: string, structures: string): RichValue[] {
  const kinds = childrenOf(parts.tree(structures), 's').map((structure) => ({
    type: attribute(structure, 't') ?? '',
    keys: childrenOf(structure, 'k').map((key) => attribute(key, 'n') ?? ''),
  }));
  return childrenOf(parts.tree(values), 'rv').map((value) => {
    const kind = kinds[numberAttribute(value, 's', -1)];
    const texts = childrenOf(value, 'v').map(({ text }) => text);
    return { type: kind?.type ?? '', fields: new Map(kind?.keys.map((key, index) => [key, texts[index] ?? ''] as const)) };
  });
}

function shownValue({ type, fields }: RichValue): Scalar | undefined {
  if (type === '_error') {
    const code = errorTypes.get(Number(fields.get('errorType') ?? Number.NaN));
    return code && errorValue(code);
  }
  // A picture in a cell shows no text but the one that describes it.
  if (type === '_localImage' || type === '_webimage') return fields.get('Text') ?? null;
  return fields.get('_DisplayString');
}
