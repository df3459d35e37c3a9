import type { Service } from '../service';
import type { Sheet } from '../model';
import type { Instance } from '../service';
import { maxColumns, maxRows } from '../model';
import { numberArgument } from './arguments';
import { range } from './range';
import { rangeOrAddress } from './range-argument';

export const freezePanesService: Service<Sheet> = {
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: (sheet, [rows]) => freeze(sheet, numberArgument(rows, 1), 0),
    FreezeColumns: (sheet, [columns]) => freeze(sheet, 0, numberArgument(columns, 1)),
    FreezeAt: (sheet, [place], host) => {
      const { area } = rangeOrAddress(place, sheet, host);
      freeze(sheet, area.bottom === maxRows - 1 ? 0 : area.bottom + 1, area.right === maxColumns - 1 ? 0 : area.right + 1);
    },
    Unfreeze: (sheet) => sheet.setLook({ frozen: null }),
    GetLocationOrNullObject: location,
  },
};

function freeze(sheet: Sheet, rows: number, columns: number): void {
  sheet.setLook({ frozen: { rows, columns } });
}

function location(sheet: Sheet): Instance | null {
  const { frozen } = sheet.look;
  return frozen && range(sheet, { top: 0, left: 0, bottom: (frozen.rows || maxRows) - 1, right: (frozen.columns || maxColumns) - 1 });
}
