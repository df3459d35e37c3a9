/** Goods by item and lot over all ledgers: what came in, went out, came back, and what ought to be left. */
import { tidy } from '../arithmetic/numbers';
import type { Entry, Goods, Ledger } from './ledger';
import { measuresOfGoods } from './goods-measures';

export interface Lot {
  readonly goods: Goods;
  /** In the unit of the figures below; "" where the ledger names none. */
  readonly unit: string;
  /** As its longest spelling has it; "" for lines without a lot. */
  readonly lot: string;
  readonly expiry: number | null;
  readonly received: number;
  readonly distributed: number;
  readonly returned: number;
  readonly remaining: number;
  readonly receipts: readonly Entry[];
  readonly distributions: readonly Entry[];
}

/** Leading zeros are lost as soon as a lot is typed as a number. */
export const lotKey = (lot: string): string =>
  lot
    .toUpperCase()
    .replace(/[\s._/-]/g, '')
    .replace(/^0+(?=.)/, '');

interface Gathered {
  readonly goods: Goods;
  readonly unit: string;
  lot: string;
  expiry: number | null;
  received: number;
  distributed: number;
  returned: number;
  readonly receipts: Entry[];
  readonly distributions: Entry[];
}

/** `byLot`: else all lots of an item are one. Pledges are none of it. */
export function lotsOf(ledger: Ledger, byLot = true): readonly Lot[] {
  const moved = ledger.entries.filter(({ side, goods }) => side !== 'pledge' && goods !== null);
  const measures = measuresOfGoods(moved);
  const lots = new Map<string, Gathered>();
  for (const entry of moved) {
    const { goods, quantity, side } = entry;
    const measure = goods === null ? undefined : measures.get(goods);
    if (goods === null || !measure || quantity === null) continue;
    const key = `${measure.measure}\n${byLot ? lotKey(entry.lot) : ''}`;
    let lot = lots.get(key);
    if (!lot) {
      lot = { goods, unit: measure.unit, lot: '', expiry: null, received: 0, distributed: 0, returned: 0, receipts: [], distributions: [] };
      lots.set(key, lot);
    }
    if (byLot && entry.lot.length > lot.lot.length) lot.lot = entry.lot;
    lot.expiry ??= entry.expiry;
    const figure = quantity * measure.factor;
    if (side === 'receipt') {
      lot.received += figure;
      lot.receipts.push(entry);
    } else if (side === 'distribution') {
      lot.distributed += figure;
      lot.distributions.push(entry);
    } else lot.returned += figure;
  }
  return [...lots.values()].map((lot) => ({
    ...lot,
    received: tidy(lot.received),
    distributed: tidy(lot.distributed),
    returned: tidy(lot.returned),
    remaining: tidy(lot.received + lot.returned - lot.distributed),
  }));
}
