import type { Area } from '../../core/model/grid';

/** A sheet's cells with values, `rowHidden` and `columnHidden` loaded; `area` is `null` where there are none. */
export interface FilledSheet {
  readonly sheet: Excel.Worksheet;
  readonly filled: Excel.Range;
  readonly area: Area | null;
}
