/** In what goods are counted, so that the same goods of two sheets meet and others do not. */
import { isPackage } from './goods';
import type { Entry, Goods } from './ledger';

export interface GoodsMeasure {
  /** Equal for goods whose quantities can be set against each other. */
  readonly measure: string;
  readonly unit: string;
  /** What a quantity as written is multiplied by: the pack, where boxes are counted out. */
  readonly factor: number;
}

export type GoodsMeasures = ReadonlyMap<Goods, GoodsMeasure>;

const blankOrEqual = (one: string, other: string): boolean => one === '' || other === '' || one === other;
const isOneKind = (one: Goods, other: Goods): boolean => blankOrEqual(one.strength, other.strength) && blankOrEqual(one.form, other.form);
const told = ({ strength, form, unit }: Goods): number => [strength, form, unit].filter((text) => text !== '').length;
const variantOf = ({ strength, form, unit, pack }: Goods): string => `${strength}|${form}|${unit}|${pack ?? ''}`;
const nameOf = ({ brand, name }: Goods): string => (brand === '' ? name : `brand ${brand}`);

/** What one line leaves out is taken from the only other kind that fits; boxes are counted out where others count units. */
function measureOf(goods: Goods, variants: readonly Goods[]): GoodsMeasure {
  const fuller = variants.filter((other) => told(other) > told(goods) && isOneKind(goods, other) && blankOrEqual(goods.unit, other.unit));
  const kinds = new Set(fuller.map(({ strength, form, unit }) => `${strength}|${form}|${unit}`));
  const full = kinds.size === 1 ? (fuller[0] ?? goods) : goods;
  const alike = variants.filter((other) => isOneKind(other, full));
  const packs = new Set(alike.filter(({ unit, pack }) => isPackage(unit) && pack !== null).map(({ pack }) => pack));
  const isMixed = packs.size > 1 || (packs.size === 1 && alike.some(({ unit }) => unit !== '' && !isPackage(unit)));
  const isBoxed = isPackage(full.unit);
  const counts = isMixed && (!isBoxed || goods.pack !== null);
  return {
    measure: `${nameOf(goods)}|${full.strength}|${full.form}|${counts ? '#' : full.unit}`,
    unit: counts && isBoxed ? 'piece' : full.unit,
    factor: counts && isBoxed ? (goods.pack ?? 1) : 1,
  };
}

export function measuresOfGoods(entries: readonly Entry[]): GoodsMeasures {
  const byName = new Map<string, Map<string, Goods>>();
  const all = entries.map(({ goods }) => goods).filter((goods) => goods !== null);
  for (const goods of all) {
    const variants = byName.get(nameOf(goods));
    if (!variants) byName.set(nameOf(goods), new Map([[variantOf(goods), goods]]));
    else if (!variants.has(variantOf(goods))) variants.set(variantOf(goods), goods);
  }
  const measured = new Map<string, GoodsMeasure>();
  return new Map(
    all.map((goods) => {
      const key = `${nameOf(goods)}\n${variantOf(goods)}`;
      const before = measured.get(key);
      const measure = before ?? measureOf(goods, [...(byName.get(nameOf(goods))?.values() ?? [])]);
      if (!before) measured.set(key, measure);
      return [goods, measure];
    }),
  );
}
