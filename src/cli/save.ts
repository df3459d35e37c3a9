/** The session's workbook as the bytes of an .xlsx. */
import { writeWorkbook } from '../host/xlsx/write';
import { Refusal } from './refusal';
import type { CliSession } from './session';

export async function saveWorkbook({ workbook, calculator }: CliSession): Promise<Uint8Array> {
  await calculator.recalculate();
  const result = await writeWorkbook(workbook, { hasNotRecalculated: calculator.notRecalculated.length > 0 });
  if (!result.ok) throw new Refusal('internal', result.sentence);
  return result.bytes;
}
