/** One tally of eight specialties that adds to 1206, changed in one way each time. */
import { both, clean, wrong } from '../case';
import type { WrittenSheet } from '../written';
import { sheet } from '../written';

const labels = ['باطنة', 'أطفال', 'جراحة', 'أسنان', 'رمد', 'نساء وتنظيم أسرة', 'جلدية', 'عظام'];
const values = ['217', '247', '90', '77', '99', '115', '147', '214'];

/** `changes`: by row, 2 to 10; 10 is the total. `more`: rows below it. */
function tally(changes: Readonly<Record<number, string>>, more: readonly string[] = [], options: WrittenSheet['options'] = {}): readonly WrittenSheet[] {
  const rows = labels.map((label, index) => `${label} | ${changes[index + 2] ?? values[index] ?? ''}`);
  return [sheet('القافلة', ['التخصص | عدد المستفيدين', ...rows, `المجموع | ${changes[10] ?? '1206'}`, ...more].join('\n'), options)];
}

const at = (cell: string): string => `القافلة!${cell}`;

export const oneBase = [
  clean('untouched', tally({})),
  clean('untouched, by formula', tally({ 10: '=SUM(B2:B9)' })),
  wrong('total transposed', 'sum-mismatch', 'error', at('B10'), tally({ 10: '1260' })),
  wrong('total misses a digit', 'sum-mismatch', 'error', at('B10'), tally({ 10: '126' })),
  wrong('a part misses a digit', 'sum-mismatch', 'error', at('B10'), tally({ 3: '27' })),
  wrong('a part with a digit doubled', 'sum-mismatch', 'error', at('B10'), tally({ 9: '2214' })),
  wrong('range stops early', 'range-too-short', 'error', at('B10'), tally({ 10: '=SUM(B2:B8)' })),
  wrong('range begins late', 'range-too-short', 'error', at('B10'), tally({ 10: '=SUM(B3:B9)' })),
  wrong('grand total adds the total', 'total-double-count', 'error', at('B11'), tally({ 10: '=SUM(B2:B9)' }, ['المجموع العام | =SUM(B2:B10)'])),
  wrong('typed grand total that is twice the total', 'total-double-count', 'error', at('B11'), tally({}, ['المجموع العام | 2412'])),
  wrong('stale total', 'stale-value', 'warning', at('B10'), tally({ 10: '=SUM(B2:B9) → 1196' })),
  wrong('error in a part', 'error-cell', 'error', at('B4'), tally({ 4: '#VALUE!', 10: '=SUM(B2:B9) → #VALUE!' })),
  wrong('letter O', 'letter-for-digit', 'warning', at('B4'), tally({ 4: '9O' }), { mustNot: ['sum-mismatch'] }),
  wrong('letter l, total by formula', 'letter-for-digit', 'warning', at('B2'), tally({ 2: '2l7', 10: '=SUM(B2:B9)' })),
  wrong('a word, typed total', 'number-in-words', 'warning', at('B5'), tally({ 5: 'سبعة وسبعون' }), { mustNot: ['sum-mismatch'] }),
  wrong('Persian digits', 'number-as-text', 'warning', at('B2:B4'), tally({ 2: '۲۱۷', 3: '۲۴۷', 4: '۹۰' }), { mustNot: ['sum-mismatch'] }),
  wrong('a sign of direction in the cell', 'number-as-text', 'warning', at('B6'), tally({ 6: '"\u200f99"' }), { mustNot: ['sum-mismatch', 'unreadable-number'] }),
  wrong('total in text with a no-break space', 'number-as-text', 'warning', at('B10'), tally({ 10: '"1\u202f206"' }), { mustNot: ['sum-mismatch'] }),
  wrong('total with a dot', 'number-as-text', 'warning', at('B10'), tally({ 10: '"1.206"' }), { mustNot: ['sum-mismatch'] }),
  wrong('total with a comma', 'number-as-text', 'warning', at('B10'), tally({ 10: '"1,206"' }), { mustNot: ['sum-mismatch'] }),
  clean('about 1200', tally({ 10: 'حوالي 1200' }), { mustNot: ['sum-mismatch', 'qualifier-broken'] }),
  clean('more than 1200', tally({ 10: 'أزيد من 1200' }), { mustNot: ['qualifier-broken'] }),
  wrong('more than 1300', 'qualifier-broken', 'error', at('B10'), tally({ 10: 'أكثر من 1300' })),
  wrong('negative part', 'negative-count', 'error', at('B5'), tally({ 5: '-77', 10: '=SUM(B2:B9)' })),
  wrong('fractional part', 'fractional-count', 'error', at('B5'), tally({ 5: '77.5', 10: '=SUM(B2:B9)' })),
  wrong('hidden row outside of the total', 'hidden-row-not-in-total', 'warning', at('B10'), tally({ 10: '1129' }, [], { hiddenRows: [5] })),
  wrong('hidden row in the total', 'hidden-row-in-total', 'info', at('B10'), tally({}, [], { hiddenRows: [5] })),
  wrong('a typed total is worth knowing', 'typed-total', 'info', at('B10'), tally({})),
  both('text digits left out by the formula', [['sum-mismatch', 'error', at('B3')]], tally({ 3: '٢٤٧', 10: '=SUM(B2:B9)' })),
  wrong('a part ten times the others', 'outlier', 'info', at('B9'), tally({ 9: '2140', 10: '=SUM(B2:B9)' })),
  wrong('one blank part of a typed total', 'residual', 'info', at('B10'), tally({ 5: '' })),
  clean('one part not available', tally({ 5: 'ND' }), { mustNot: ['sum-mismatch'] }),
  wrong('a subtotal inside, grand total typed over all rows', 'subtotal-double-count', 'error', at('B11'), [sheet('القافلة', `
التخصص | عدد المستفيدين
باطنة | 217
أطفال | 247
جراحة | 90
مجموع جزئي | 554
أسنان | 77
رمد | 99
نساء وتنظيم أسرة | 115
جلدية | 147
عظام | 214
المجموع | 1760`)]),
  clean('a subtotal inside, well added', [sheet('القافلة', `
التخصص | عدد المستفيدين
باطنة | 217
أطفال | 247
جراحة | 90
مجموع جزئي | =SUM(B2:B4)
أسنان | 77
رمد | 99
نساء وتنظيم أسرة | 115
جلدية | 147
عظام | 214
المجموع | =B5+SUM(B6:B10)`)]),
];
