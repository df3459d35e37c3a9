/** The balance of a budget as a row: what came in less what went out, each told by the one total row that names it. */
import type { Relation } from '../../model/recognition';
import { phraseAt, words } from '../../lexicon/folding';
import { labelKind } from '../../lexicon/labels';
import type { Table } from '../meaning/table';
import { agrees, hasFormulaAt, numberAt } from '../meaning/table';
import { isOneSlip, isSwap } from '../../arithmetic/slips';

const phrases = (list: readonly string[]): readonly (readonly string[])[] => list.map((text) => words(text));

const wording = {
  incoming: phrases([
    'recettes',
    'recette',
    'revenus',
    'ressources',
    'encaissements',
    'produits',
    'entrées',
    'income',
    'receipts',
    'revenue',
    'revenues',
    'resources',
    'المداخيل',
    'مداخيل',
    'الإيرادات',
    'إيرادات',
    'الموارد',
    'موارد',
    'المقبوضات',
  ]),
  outgoing: phrases([
    'dépenses',
    'dépense',
    'charges',
    'décaissements',
    'sorties',
    'emplois',
    'expenses',
    'expenditure',
    'expenditures',
    'spending',
    'costs',
    'النفقات',
    'نفقات',
    'المصاريف',
    'مصاريف',
    'المصروفات',
    'مصروفات',
    'المدفوعات',
  ]),
  balance: phrases([
    'solde',
    'résultat',
    'excédent',
    'reliquat',
    'balance',
    'surplus',
    'net',
    'remaining',
    'الرصيد',
    'رصيد',
    'الفائض',
    'فائض',
    'الباقي',
    'النتيجة',
    'الفرق',
  ]),
  opening: phrases([
    'report',
    'reporté',
    'initial',
    'précédent',
    'antérieur',
    'ouverture',
    'opening',
    'brought',
    'previous',
    'أول',
    'سابق',
    'افتتاحي',
  ]),
};

const mostRows = 500;
const hasAny = (label: readonly string[], list: readonly (readonly string[])[]): boolean =>
  list.some((phrase) => phraseAt(label, phrase) >= 0);
const isTotal = (label: string): boolean => ['total', 'subtotal', 'grand-total'].includes(labelKind(label));

/** The only row that fits; -1 where there is none or another. */
function only(values: Table, fits: (label: readonly string[], text: string) => boolean): number {
  const found = values.rows.flatMap(({ label, kind }, index) =>
    kind !== 'section' && kind !== 'note' && label !== '' && fits(words(label), label) ? [index] : [],
  );
  return found.length === 1 ? (found[0] ?? -1) : -1;
}

/** The three rows, and what was there before where a row says so; `null` where one is not told, or twice. */
function rowsOf(values: Table): { readonly total: number; readonly parts: readonly number[]; readonly signs: readonly (1 | -1)[] } | null {
  const total = only(values, (label) => label.length <= 4 && hasAny(label.slice(0, 1), wording.balance) && !hasAny(label, wording.opening));
  const gain = only(values, (label, text) => isTotal(text) && hasAny(label, wording.incoming) && !hasAny(label, wording.outgoing));
  const loss = only(values, (label, text) => isTotal(text) && hasAny(label, wording.outgoing) && !hasAny(label, wording.incoming));
  if (total < 0 || gain < 0 || loss < 0 || total < gain || total < loss) return null;
  const isOpening = (label: readonly string[]): boolean => hasAny(label, wording.opening);
  if (!values.rows.some(({ label }) => isOpening(words(label)))) return { total, parts: [gain, loss], signs: [1, -1] };
  const opening = only(values, isOpening);
  return opening < 0 ? null : { total, parts: [opening, gain, loss], signs: [1, 1, -1] };
}

/** Kept where it holds, or where a slip of the hand explains the difference; a deficit written without its sign is none. */
export function balanceRelations(values: Table): readonly Relation[] {
  const found = values.rows.length > mostRows ? null : rowsOf(values);
  if (!found) return [];
  const { total, parts, signs } = found;
  const row = (index: number): number => values.rows[index]?.row ?? -1;
  return values.columns.flatMap(({ column, isFigure, adds }, index): readonly Relation[] => {
    const stated = numberAt(values, total, index);
    const numbers = parts.map((part) => numberAt(values, part, index));
    const sum = numbers.reduce((so, number, at) => so + number * (signs[at] ?? 1), 0);
    if (
      !isFigure ||
      !adds ||
      Number.isNaN(stated) ||
      Number.isNaN(sum) ||
      hasFormulaAt(values, total, index) ||
      (sum < 0 && agrees(stated, -sum))
    )
      return [];
    const isSlipOfPart = numbers.some((number, at) => isSwap(number, number + (stated - sum) * (signs[at] ?? 1)));
    if (!agrees(stated, sum) && !isOneSlip(stated, sum) && !isSlipOfPart) return [];
    return [
      {
        total: { sheet: values.sheet, row: row(total), column },
        parts: parts.map((part) => ({ sheet: values.sheet, top: row(part), bottom: row(part), left: column, right: column })),
        signs,
        kind: 'full',
        by: 'balance-rows',
        origin: 'label',
        axis: 'column',
        tentative: false,
      },
    ];
  });
}
