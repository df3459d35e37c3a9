/** One row of the tables of cases: a small workbook through recognition and check, and what must and must not be said. */
import type { SheetSnapshot, WorkbookSnapshot } from '../../../../src/core/model/grid';
import type { Mapping } from '../../../../src/core/model/mapping';
import type { CheckSettings } from '../../../../src/core/model/settings';

export interface Case {
  readonly name: string;
  readonly code: string;
  readonly sheets: readonly SheetSnapshot[];
  /** First cells of the findings of that code, in order; none for a silent case. */
  readonly fires: readonly string[];
  readonly outcome?: 'undecided';
  readonly severity?: 'error' | 'warning' | 'info';
  /** Codes that must not be said either; above all what a reader could mistake this for. */
  readonly never?: readonly string[];
  /** Codes above info that are right to be said beside it. */
  readonly also?: readonly string[];
  readonly settings?: CheckSettings;
  /** Corrections by the user. */
  readonly mappings?: readonly Mapping[];
  readonly workbook?: Partial<WorkbookSnapshot>;
}
