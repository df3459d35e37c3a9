/** RECONCILE: what came against what was promised, from two ranges with headers. */
import type { SheetSnapshot, WorkbookSnapshot } from '../model/grid';
import { recognise } from '../recognition';
import { reconcile as reconcileLedger, type Tolerance } from '../reconcile';
import { byPledge, type PledgeRow } from '../reconcile/by-pledge';
import type { Ledger } from '../records/ledger';
import { readLedger } from '../records/read-ledger';
import { say } from '../wording/wording';
import { cellOf, matrixOf } from './arguments';
import {
  invalid,
  notAvailable,
  result,
  type Argument,
  type FunctionContext,
  type FunctionResult,
  type Matrix,
  type Outcome,
} from './result';

function sheetOf(name: string, values: Matrix): SheetSnapshot {
  const width = values[0]?.length ?? 0;
  const shape = <Item>(item: Item): readonly (readonly Item[])[] => values.map((row) => row.map(() => item));
  return {
    name,
    visibility: 'visible',
    isProtected: false,
    area: values.length === 0 || width === 0 ? null : { top: 0, left: 0, bottom: values.length - 1, right: width - 1 },
    usedRows: values.length,
    values,
    formulas: shape(null),
    numberFormats: shape('General'),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
    pivots: [],
  };
}

function toleranceOf(argument: Argument): Outcome<Tolerance | null> {
  const cell = cellOf(argument);
  if (cell === null) return { ok: true, value: null };
  const share = typeof cell === 'string' ? /^(\d+(?:[.,]\d+)?)\s*%$/.exec(cell.trim()) : null;
  if (share) return { ok: true, value: { figure: Number((share[1] ?? '').replace(',', '.')), isShare: true } };
  if (typeof cell === 'number' && cell >= 0) return { ok: true, value: { figure: cell, isShare: false } };
  return invalid('tolerance-expected');
}

/**
 * RECONCILE(pledges, receipts, [tolerance]) → a header, then a row a pledge: partner, pledged, received, balance, status;
 * below them the receipts without a pledge, pledged blank. Both ranges begin with their headers, by which partner, amount,
 * currency, date and number are found. `tolerance`: an amount, or a share such as "2%". What only may belong together is "to
 * confirm" and counts as not received. #N/A where no partner and amount are found.
 */
export function reconcile(args: readonly Argument[], { language }: FunctionContext): FunctionResult {
  const tolerance = toleranceOf(args[2]);
  if (!tolerance.ok) return tolerance;
  const workbook: WorkbookSnapshot = {
    sheets: [sheetOf('pledges', matrixOf(args[0])), sheetOf('receipts', matrixOf(args[1]))],
    names: [],
    dateSystem: 1900,
  };
  const ledger = readLedger(workbook, recognise(workbook), { pledges: ['pledges'], receipts: ['receipts'] });
  if (!ledger.entries.some(({ side }) => side === 'pledge')) return notAvailable('no-pledges');
  const rows = byPledge(reconcileLedger(inOneCurrency(ledger), tolerance.value ? { tolerance: tolerance.value } : {}));
  const header = ['partner', 'pledged', 'received', 'balance', 'status'].map((name) => say(language, `reconcile.column.${name}`));
  return result([header, ...rows.map((row) => cellsOf(row, language))]);
}

/** ISO's code for no currency. */
const noCurrency = 'XXX';

/** Who hands over two ranges that name no currency at all means one and the same. */
function inOneCurrency(ledger: Ledger): Ledger {
  if (ledger.entries.some(({ currency }) => currency !== null)) return ledger;
  return { ...ledger, entries: ledger.entries.map((entry) => (entry.goods === null ? { ...entry, currency: noCurrency } : entry)) };
}

function cellsOf({ pledge, receipts, received, balance, status }: PledgeRow, language: FunctionContext['language']) {
  const name = (pledge ?? receipts[0])?.entry.partner ?? '';
  return [name, pledge?.figure ?? null, received, balance, say(language, `reconcile.status.${status}`)];
}
