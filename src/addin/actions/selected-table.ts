/** The table that the user has selected, or a part of it: whole, when a cell of it is selected. */
import { figureColumnsOf, tableOf, tableUnder, type SourceTable } from '../../core/breakdown/sheet/source';
import { contains, overlaps } from '../../core/model/addresses';
import * as session from '../excel/session';
import type { OpenTables } from './breakdown';

export type SelectedTable = { readonly done: true; readonly table: SourceTable | null } | session.Refused;

export async function selectedTable({ snapshot, recognition }: OpenTables): Promise<SelectedTable> {
  const selected = await session.selection();
  if (!selected.done) return selected;
  const { sheet: name, area } = selected;
  const figures = figureColumnsOf(recognition);
  const region = recognition.regions.find((each) => each.sheet === name && overlaps(each.area, area));
  const isPart =
    region !== undefined &&
    area.bottom > area.top &&
    contains(region.area, area.top, area.left) &&
    contains(region.area, area.bottom, area.right);
  const found = region ? tableOf(region, figures, isPart ? area : region.area) : null;
  if (found) return { done: true, table: found };
  const sheet = snapshot.sheets.find((each) => each.name === name);
  return { done: true, table: sheet && area.bottom > area.top ? tableUnder(sheet, recognition, area.top, area) : null };
}
