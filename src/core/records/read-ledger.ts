/** From what was recognised of a workbook to its ledger. */
import type { SheetSnapshot, WorkbookSnapshot } from '../model/grid';
import type { Recognition } from '../model/recognition';
import { currencyCell, currencyIn, currencyOfFormat } from '../reading/currency';
import type { Ledger, LedgerColumns, LedgerTable } from './ledger';
import { linesOf, textOf } from './ledger-lines';
import { cellIn, ledgerTables, only, type SideChoices, type TableReading } from './ledger-tables';

export type { SideChoices } from './ledger-tables';

function describe({ region, sheet, left, right, columns, measures }: TableReading): LedgerTable {
  const place = (...kinds: Parameters<typeof only>[1][]): number | null => only(columns, ...kinds)?.column ?? null;
  const [first] = measures;
  const own: LedgerColumns = {
    partner: place('partner'),
    currency: place('currency'),
    item: place('item', 'inn'),
    number: place('number'),
    date: first?.date?.column ?? place('date'),
    lot: place('lot'),
    expiry: place('expiry'),
    letters: place('letters'),
  };
  return {
    region: region.id,
    sheet: sheet.name,
    side: measures.length === 1 ? (first?.side ?? null) : null,
    left,
    right,
    hasPartner: own.partner !== null,
    isHidden: sheet.visibility !== 'visible',
    columns: own,
  };
}

const mostLooked = 200;

/** The one currency that a sheet's titles, headers, formats and cells name; `null` where it names none or several. */
function currencyOfSheet(sheet: SheetSnapshot, tables: readonly TableReading[]): string | null {
  const named = new Set<string>();
  const add = (currency: string | null): void => {
    if (currency !== null) named.add(currency);
  };
  for (const { columns, region, measures } of tables) {
    add(currencyIn(region.title));
    for (const { header } of columns) add(currencyIn(header));
    const currency = only(columns, 'currency');
    const amounts = measures.flatMap((measure) => measure.amounts);
    for (const { row } of region.rows.slice(0, mostLooked)) {
      if (currency) add(currencyCell(textOf(cellIn(sheet, row, currency.column))));
      for (const { column } of amounts) {
        const value = cellIn(sheet, row, column);
        add(
          typeof value === 'string'
            ? currencyIn(value)
            : currencyOfFormat(sheet.area ? (sheet.numberFormats[row - sheet.area.top]?.[column - sheet.area.left] ?? '') : ''),
        );
      }
    }
  }
  const [first] = tables;
  for (let row = sheet.area?.top ?? 0; row < Math.min(first?.region.area.top ?? 0, mostLooked); row++)
    for (let column = sheet.area?.left ?? 0; column <= (sheet.area?.right ?? -1); column++) {
      const value = cellIn(sheet, row, column);
      if (typeof value === 'string') add(currencyIn(value));
    }
  const [only_ = null] = named;
  return named.size === 1 ? only_ : null;
}

/** `choices`: sheets whose side the user says. Hidden sheets count. */
export function readLedger(workbook: WorkbookSnapshot, recognition: Recognition, choices: SideChoices = {}): Ledger {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const tables = ledgerTables(sheets, recognition, choices);
  const currencies = new Map(
    [...new Set(tables.map(({ sheet }) => sheet))].map((sheet) => [
      sheet,
      currencyOfSheet(
        sheet,
        tables.filter((table) => table.sheet === sheet),
      ),
    ]),
  );
  return {
    tables: tables.map(describe),
    entries: tables.flatMap((table, index) =>
      linesOf(table, index, { dateSystem: workbook.dateSystem, sheetCurrency: currencies.get(table.sheet) ?? null }),
    ),
  };
}
