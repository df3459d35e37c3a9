/** What a workbook that nobody expected must not do: anything but being read or refused in words, calculated, and written again so that it reads the same. */
import { Calculator } from '../../src/host/calculation/calculator';
import type { Workbook } from '../../src/host/workbook/workbook';
import { readWorkbook } from '../../src/host/xlsx/read';
import { writeWorkbook } from '../../src/host/xlsx/write';

/** `null` where all is well. @param most milliseconds */
export async function faultOf(bytes: Uint8Array, most: number): Promise<string | null> {
  const started = performance.now();
  try {
    const read = readWorkbook(bytes);
    if (!read.ok) return /\w{3,}/.test(read.sentence) ? null : 'a refusal without words';
    const { workbook } = read;
    const calculator = new Calculator(workbook, null);
    calculator.start();
    calculator.recalculateNow();
    const [sheet] = workbook.sheets;
    sheet?.setValue(0, 0, 'changed');
    workbook.customXml.add('<qafila xmlns="urn:qafila:journal:1">[]</qafila>');
    const written = await writeWorkbook(workbook);
    if (!written.ok) return null;
    const again = readWorkbook(written.bytes);
    if (!again.ok) return `what was written is not read: ${again.sentence}`;
    return difference(workbook, again.workbook) ?? (performance.now() - started > most ? 'it takes too long' : null);
  } catch (error) {
    return `it throws: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

function difference(one: Workbook, other: Workbook): string | null {
  if (one.sheets.map(({ name }) => name).join('\n') !== other.sheets.map(({ name }) => name).join('\n')) return 'the sheets differ';
  for (const [index, sheet] of one.sheets.entries()) {
    const area = sheet.usedArea(true);
    if (!area || (area.bottom - area.top) * (area.right - area.left) > 200_000) continue;
    let differing: string | null = null;
    sheet.eachCell(area, (row, column, value) => {
      const written = other.sheets[index]?.value(row, column) ?? null;
      if (typeof value !== 'object' && written !== value && !isClose(value, written))
        differing ??= `row ${String(row + 1)}, column ${String(column + 1)} of "${sheet.name}" is ${JSON.stringify(written)}, not ${JSON.stringify(value)}`;
    });
    if (differing !== null) return differing;
  }
  return null;
}

function isClose(one: unknown, other: unknown): boolean {
  return typeof one === 'number' && typeof other === 'number' && Math.abs(one - other) <= 1e-12 * Math.abs(one);
}
