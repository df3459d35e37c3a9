/** A campaign register of any length and its file: what the benchmarks of reading and checking work on. */
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/core/model/grid';
import { Workbook } from '../../src/host/workbook/workbook';
import { writeWorkbook } from '../../src/host/xlsx/write';

const headers = [
  'Date',
  'Lieu',
  'Province',
  'Service',
  'Spécialité',
  'Sexe',
  'Hommes',
  'Femmes',
  'Enfants',
  'Total',
  'Montant',
  'Observations',
];
const provinces = ['Sefrou', 'Taza', 'Taounate', 'Fès', 'Meknès', 'Ifrane', 'Boulemane'];
const services = ['Consultation', 'Chirurgie', 'Dentaire', 'Atelier'];

/** Twelve columns with a header; every row has a total of its own that holds. */
export function registerRows(rows: number): CellValue[][] {
  const table: CellValue[][] = [[...headers]];
  for (let row = 1; row <= rows; row += 1) {
    const [men, women, children] = [(row * 7) % 50, (row * 13) % 60, (row * 3) % 20];
    table.push([
      45000 + (row % 365),
      `Centre ${row % 97}`,
      provinces[row % 7] ?? '',
      services[row % 4] ?? '',
      `Sp${row % 11}`,
      row % 2 === 0 ? 'F' : 'M',
      men,
      women,
      children,
      men + women + children,
      ((row * 17) % 1000) + 0.5,
      row % 10 === 0 ? `note ${row}` : null,
    ]);
  }
  return table;
}

export function registerSnapshot(rows: number): WorkbookSnapshot {
  const values = registerRows(rows);
  const formats = values.map((_, row) => headers.map((_header, column) => (column === 0 && row > 0 ? 'dd/mm/yyyy' : 'General')));
  const sheet: SheetSnapshot = {
    name: 'Registre',
    visibility: 'visible',
    isProtected: false,
    area: { top: 0, left: 0, bottom: rows, right: headers.length - 1 },
    usedRows: rows + 1,
    values,
    formulas: values.map((row) => row.map(() => null)),
    numberFormats: formats,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
    pivots: [],
  };
  return { sheets: [sheet], names: [], dateSystem: 1900 };
}

export async function registerFile(rows: number): Promise<Uint8Array> {
  const workbook = Workbook.empty('Registre');
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('A new workbook has a sheet.');
  sheet.setStyle({ top: 1, bottom: rows, left: 0, right: 0 }, { numberFormat: 'dd/mm/yyyy' });
  registerRows(rows).forEach((values, row) =>
    values.forEach((value, column) => {
      if (typeof value !== 'object') sheet.setValue(row, column, value);
    }),
  );
  const written = await writeWorkbook(workbook);
  if (!written.ok) throw new Error('The register could not be written.');
  return written.bytes;
}
