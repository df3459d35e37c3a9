/** The user's corrections of what was recognised: made, kept in the workbook by their texts, and taken back. */
import type { RangeRef } from '../../core/model/grid';
import type { Mapping } from '../../core/model/mapping';
import { mappingsSchema } from '../../core/model/mapping-schema';
import type { BrokenMapping, Field, Region, RelationKind, RowField } from '../../core/model/recognition';
import type { Role } from '../../core/model/roles';
import {
  correctionOf,
  declaredField,
  declaredHeaderRow,
  declaredRelation,
  declaredTotal,
  recognise,
  type Named,
  type Unnamed,
} from '../../core/recognition';
import * as session from '../excel/session';
import { check, judgeAgain } from './check';
import { lastCheck } from './last-check';

export type MappingResult =
  { readonly done: true } | session.Refused | { readonly done: false; readonly why: Unnamed | BrokenMapping['why'] | 'not-checked' };

export function readMappings(): Promise<{ readonly done: true; readonly value: readonly Mapping[] } | session.Refused> {
  return session.load<readonly Mapping[]>('mapping', mappingsSchema, []);
}

/** Reads the workbook, so that corrections are made of what is there now. */
export async function findRegions(): Promise<{ readonly done: true } | session.Refused> {
  const checked = await check();
  return checked.done ? { done: true } : checked;
}

/** `null` takes the correction of that field back. */
export async function correctField(region: Region, field: Field | RowField, role: Role | null): Promise<MappingResult> {
  const last = lastCheck();
  if (!last) return { done: false, why: 'not-checked' };
  const kept = await readMappings();
  if (!kept.done) return kept;
  // Corrections of fields are tied to what is read without them.
  const { regions } = recognise(
    last.checked.snapshot,
    kept.value.filter(({ kind }) => kind === 'header-row'),
  );
  const own = regions.find(({ id }) => id === region.id);
  if (!own) return { done: false, why: 'outside' };
  const former = correctionOf(regions, kept.value, own, field);
  if (role === null) return keep(kept.value.filter((mapping) => mapping !== former));
  const asRead = 'row' in field ? field : (own.fields.find(({ column }) => column === field.column) ?? field);
  return save(declaredField(own, crypto.randomUUID(), asRead, role), former);
}

/** The first row of the selection holds the headers. */
export async function headersInSelection(): Promise<MappingResult> {
  return withSelection((checked, { sheet, ...area }) => {
    const snapshot = checked.snapshot.sheets.find(({ name }) => name === sheet);
    return snapshot ? declaredHeaderRow(checked.recognition, snapshot, crypto.randomUUID(), area) : { done: false, why: 'outside' };
  });
}

/** The first row of the selection is a total, or is none. */
export async function totalInSelection(isTotal: boolean): Promise<MappingResult> {
  return withSelection((checked, { sheet, top, left }) =>
    declaredTotal(checked.recognition, crypto.randomUUID(), { sheet, row: top, column: left }, isTotal),
  );
}

export async function correctTotal(region: Region, row: number, isTotal: boolean): Promise<MappingResult> {
  const last = lastCheck();
  if (!last) return { done: false, why: 'not-checked' };
  return save(
    declaredTotal(last.checked.recognition, crypto.randomUUID(), { sheet: region.sheet, row, column: region.area.left }, isTotal),
  );
}

/** @param total its first cell. */
export async function declareRelation(total: RangeRef, parts: readonly RangeRef[], kind: RelationKind): Promise<MappingResult> {
  const last = lastCheck();
  if (!last) return { done: false, why: 'not-checked' };
  return save(
    declaredRelation(
      last.checked.recognition,
      crypto.randomUUID(),
      { sheet: total.sheet, row: total.top, column: total.left },
      parts,
      kind,
    ),
  );
}

export function removeMapping(id: string): Promise<MappingResult> {
  return remove((mapping) => mapping.id === id);
}

async function withSelection(
  make: (checked: NonNullable<ReturnType<typeof lastCheck>>['checked'], selected: RangeRef) => Named<Mapping>,
): Promise<MappingResult> {
  const last = lastCheck();
  if (!last) return { done: false, why: 'not-checked' };
  const selected = await session.selection();
  return selected.done ? save(make(last.checked, { sheet: selected.sheet, ...selected.area })) : selected;
}

/** Kept only if it fits as it stands; `former` and an earlier one about the same thing give way. */
async function save(named: Named<Mapping>, former: Mapping | null = null): Promise<MappingResult> {
  if (!named.done) return named;
  const { mapping } = named;
  const kept = await readMappings();
  if (!kept.done) return kept;
  const mappings = [...kept.value.filter((one) => one.id !== former?.id && !isSame(one, mapping)), mapping];
  const last = lastCheck();
  const broken = last && recognise(last.checked.snapshot, mappings).brokenMappings.find(({ id }) => id === mapping.id);
  if (broken) return { done: false, why: broken.why };
  return keep(mappings);
}

async function remove(isMeant: (mapping: Mapping) => boolean): Promise<MappingResult> {
  const kept = await readMappings();
  return kept.done ? keep(kept.value.filter((mapping) => !isMeant(mapping))) : kept;
}

async function keep(mappings: readonly Mapping[]): Promise<MappingResult> {
  const saved = await session.save('mapping', mappings);
  if (!saved.done) return saved;
  const judged = await judgeAgain();
  return judged?.done === false ? judged : { done: true };
}

/** Whether two corrections speak of one thing: the later takes the earlier's place. */
function isSame(one: Mapping, other: Mapping): boolean {
  return aboutWhat(one) === aboutWhat(other);
}

function aboutWhat(mapping: Mapping): string {
  const { kind, sheet, region } = mapping;
  if (mapping.kind === 'header-row') return JSON.stringify([kind, sheet, mapping.headers]);
  const what =
    mapping.kind === 'field'
      ? [mapping.header, mapping.row, mapping.column?.ordinal]
      : mapping.kind === 'total'
        ? mapping.label
        : mapping.total;
  return JSON.stringify([kind, sheet, region ?? null, what]);
}
