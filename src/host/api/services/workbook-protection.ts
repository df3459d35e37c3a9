import type { Service } from '../service';
import type { Host } from '../host';
import { refuse } from '../errors';

/** As the file has it: of a workbook's structure only that it is locked matters here. */
export const workbookProtectionService: Service<Host> = {
  name: 'WorkbookProtection',
  scalars: {
    Protected: { get: ({ workbook }) => workbook.isStructureLocked },
  },
};

/** Before a sheet is added, deleted, renamed, hidden or shown. */
export function mustBeUnlocked({ isStructureLocked }: Host['workbook']): void {
  if (isStructureLocked) throw refuse.locked();
}
