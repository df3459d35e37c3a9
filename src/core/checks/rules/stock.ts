/** Stock that cannot be: more went out than there was. */
import type { CellRef } from '../../model/grid';
import type { Field, Region } from '../../model/recognition';
import type { Role } from '../../model/roles';
import type { CheckContext } from '../context';
import { cellAt, dataRows, fieldOf, fieldsNamed, isTable, numberAt, textAt } from '../fields';
import { tidy } from '../../arithmetic/numbers';
import type { Candidate, Rule } from '../rule';

const headers = {
  opening:
    /(?:stock|solde)\s*(?:initial|d[ée]but|de d[ée]part|(?:[dà] ?(?:l)?['’])?\s*ouverture|pr[ée]c[ée]dent|ant[ée]rieur)|\b(?:opening|initial|beginning|brought forward)\b|report\b|(?:ال)?رصيد (?:الافتتاحي|الأولي|السابق|البداية|افتتاحي|سابق)|المخزون (?:الأولي|السابق|الافتتاحي)|رصيد أول/iu,
  received:
    /\bentr[ée]es?\b|\bre[çc]us?\b|\bre[çc]ues?\b|\br[ée]ceptions?\b|\breceived\b|\breceipts?\b|\bin\b|الوارد|الواردات|المستلم|المداخيل|الداخل|المدخلات|وارد/iu,
  issued:
    /\bsorties?\b|\bdistribu(?:[ée]e?s?|ted)(?!\p{L})|\bdispens(?:[ée]e?s?|ed)(?!\p{L})|\butilis[ée]e?s?(?!\p{L})|\bconsomm[ée]e?s?(?!\p{L})|\bused\b|\bgiven out\b|\bissued?\b|\bissues\b|\bconsumed\b|\bconsommation\b|\bout\b|\bdelivered\b|المنصرف|الصادر|الصادرات|الخارج|المستهلك|الموزع|المخرجات|منصرف|صادر/iu,
  balance:
    /stock\s*(?:final|actuel|restant|fin)|\bsolde\b(?!\s*(?:initial|d[ée]but|de d[ée]part|(?:[dà] ?(?:l)?['’])?\s*ouverture|pr[ée]c[ée]dent|ant[ée]rieur))|\breste\b|\bbalance\b|\bclosing\b|\bremaining\b|\bon hand\b|الرصيد(?! (?:الافتتاحي|الأولي|السابق))|المتبقي|الباقي|المخزون (?:النهائي|الحالي)|رصيد آخر|رصيد نهائي/iu,
};

interface Columns {
  readonly opening: Field | null;
  readonly received: Field | null;
  readonly issued: Field | null;
  readonly balance: Field | null;
}

const stockRoles: ReadonlySet<Role> = new Set(['quantity', 'count', 'unknown', 'total']);
/** A balance alone reads as money; beside what came in and went out it is of the stock. */
const balanceRoles: ReadonlySet<Role> = new Set([...stockRoles, 'amount', 'cumulative']);
/** "Reçu" alone is the name of a voucher too. */
const receivedRoles: ReadonlySet<Role> = new Set([...stockRoles, 'receipt']);
const stockWord = /stock|inventaire|inventory|pharmac|m[ée]dicament|medicine|رصيد|مخزون|أدوية|دواء/iu;

/** Patients come in and go out as well: only of goods is more out than in to be looked at. */
const isOfGoods = (region: Region): boolean =>
  fieldOf(region, 'item', 'lot') !== null ||
  stockWord.test(`${region.title} ${region.sheet} ${region.fields.map(({ header }) => header).join(' ')}`);

/** `null` unless the table tells both what came in or was there and what went out. */
function columnsOf(region: Region): Columns | null {
  const only = (pattern: RegExp, roles: ReadonlySet<Role> = stockRoles): Field | null => {
    const found = fieldsNamed(region, pattern).filter((field) => roles.has(field.role));
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  const columns = {
    opening: only(headers.opening),
    received: only(headers.received, receivedRoles),
    issued: only(headers.issued),
    balance: only(headers.balance, balanceRoles),
  };
  return columns.issued && (columns.opening ?? columns.received) ? columns : null;
}

function* inRegion(context: CheckContext, region: Region): Iterable<Candidate> {
  const columns = columnsOf(region);
  if (!columns?.issued) return;
  const named = fieldOf(region, 'item', 'lot');
  for (const { row, label } of dataRows(region)) {
    const at = (field: Field | null): number | null => (field ? numberAt(context, region, row, field) : null);
    const [opening, received, issued, balance] = [at(columns.opening), at(columns.received), at(columns.issued), at(columns.balance)];
    const isBelow = balance !== null && balance < 0;
    if (!isBelow && (issued === null || (opening === null && received === null))) continue;
    const left = tidy((opening ?? 0) + (received ?? 0) - (issued ?? 0));
    if (!isBelow && left >= 0) continue;
    // A register carries its balance from row to row, whatever one row takes out.
    if (!isBelow && !columns.opening && (balance !== null || !isOfGoods(region))) continue;
    const field = balance !== null && columns.balance ? columns.balance : columns.issued;
    const cell: CellRef = cellAt(region, row, field);
    const item = named ? textAt(context, region, row, named) : columns.opening ? label : '';
    const others = [columns.opening, columns.received, columns.issued].flatMap((one) =>
      one && one !== field ? [cellAt(region, row, one)] : [],
    );
    // Without an opening stock more may have been there than the table tells.
    const outcome = columns.opening || (balance !== null && balance < 0) ? 'fail' : 'undecided';
    yield {
      code: 'stock-negative',
      outcome,
      cells: [cell, ...others],
      found: balance ?? left,
      expected: null,
      gap: null,
      ...(isBelow && !columns.opening ? { message: 'stock-negative.balance' } : {}),
      args: {
        cell,
        item,
        named: item === '' ? 'no' : 'yes',
        opening: opening ?? 0,
        received: received ?? 0,
        issued: issued ?? 0,
        left: balance !== null && isBelow ? balance : left,
      },
    };
  }
}

export const stock: Rule = {
  codes: [{ code: 'stock-negative', group: 'donations', severity: 'error', needs: ['fields'], rank: 150 }],
  *run(context) {
    for (const region of context.recognition.regions) if (isTable(region)) yield* inRegion(context, region);
  },
};
