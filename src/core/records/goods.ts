/** What goods a line is of: name, strength, form, unit and pack, from columns of their own or out of one text. */
import {
  equipmentWords,
  formWords,
  goodsUnits,
  isAny,
  medicineNames,
  medicineWords,
  moneyItems,
  packageLinks,
  packageSpellings,
  saysAny,
  strengthUnits,
} from '../lexicon/ledgers';
import { phraseAt, words } from '../lexicon/folding';
import { remembering } from '../reading/remember';
import { foldLetters, plainText } from '../reading/text';
import type { Goods } from './ledger';

export interface GoodsTexts {
  readonly item: string;
  readonly inn: string;
  readonly strength: string;
  readonly form: string;
  readonly unit: string;
  readonly pack: string;
  /** Whether the column itself is of medicines. */
  readonly isMedicineColumn: boolean;
}

/** The longer spellings first. */
const oneOf = (spellings: readonly string[]): string =>
  [...spellings]
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace('.', '\\.'))
    .join('|');
const strengthPattern = new RegExp(`(\\d+(?:[.,]\\d+)?)\\s*(${oneOf(Object.keys(strengthUnits))})(?![\\p{L}])`, 'giu');
const packPattern = new RegExp(
  `(?<!\\p{L})(?:${oneOf(packageSpellings)})\\s*(?:${oneOf(packageLinks)})?\\s*(\\d{1,4})(?!\\d)|/\\s*(\\d{1,4})(?!\\s*\\p{L})`,
  'iu',
);

function strengthsIn(text: string): string {
  const found = [...text.matchAll(strengthPattern)].map(([, figure = '', unit = '']) => {
    const [base, factor] = strengthUnits[unit.toLowerCase()] ?? [unit.toLowerCase(), 1];
    return `${Number((Number(figure.replace(',', '.')) * factor).toPrecision(12))}${base}`;
  });
  return [...new Set(found)].join('/');
}

/** "B/20", "boîte de 20". A figure alone is what a column of packs holds. */
export function packIn(text: string): number | null {
  const plain = plainText(text);
  if (/^\d{1,5}$/.test(plain)) return Number(plain);
  const found = packPattern.exec(plain.replace(strengthPattern, ' '));
  const figure = Number(found?.[1] ?? found?.[2] ?? NaN);
  return Number.isFinite(figure) && figure > 0 ? figure : null;
}

const formIn = (text: readonly string[]): string => formWords.find((form) => saysAny(text, form))?.[0]?.join(' ') ?? '';

function unitIn(text: string): string {
  const said = words(text).filter((word) => !/^\d/.test(word));
  if (said.length === 0) return '';
  return (
    goodsUnits.find(({ spelled }) => isAny(said, spelled))?.key ??
    goodsUnits.find(({ spelled }) => spelled.some((phrase) => phraseAt(said, phrase) === 0))?.key ??
    said.join(' ')
  );
}

export const isPackage = (unit: string): boolean => goodsUnits.some(({ key, holds }) => key === unit && holds);

interface Named {
  readonly name: string;
  readonly brand: string;
  readonly known: boolean;
}

/** Final e apart: "amoxicilline" is amoxicillin. */
const ending = (word: string): string => (word.length >= 7 && /^[a-z]+$/.test(word) ? word.replace(/e$/, '') : word);
const same = (text: readonly string[], phrase: readonly string[]): boolean =>
  text.length === phrase.length && text.every((word, at) => ending(word) === ending(phrase[at] ?? ''));

const namedAs = remembering(20_000, (text): Named => {
  const bare = foldLetters(plainText(text).replace(strengthPattern, ' ').replace(packPattern, ' '));
  const all = words(bare).filter((word) => !/^[^\p{L}]/u.test(word) && strengthUnits[word] === undefined);
  const left = all.filter((word) => !formWords.some((form) => isAny([word], form)));
  const said = left.length > 0 ? left : all;
  for (const { inn, brands } of medicineNames) {
    const first = inn[0]?.join(' ') ?? '';
    if (inn.some((phrase) => same(said, phrase) || same([...said].sort(), [...phrase].sort())))
      return { name: first, brand: '', known: true };
    if (brands.some((phrase) => isAny(said, [phrase]))) return { name: first, brand: said.join(' '), known: true };
  }
  return { name: said.map(ending).sort().join(' '), brand: '', known: false };
});

export const isMoneyItem = (text: string): boolean => {
  const said = words(text);
  return said.length > 0 && (isAny(said, moneyItems) || (said.length <= 3 && saysAny(said.slice(0, 1), moneyItems)));
};

/** Glasses, beds, devices: goods that no lot is asked of. */
export const isEquipment = (text: string): boolean => saysAny(words(text), equipmentWords);

/** A unit or an item that is a figure and no more states no pack. */
const withoutFigureAlone = (text: string): string => (/^\d+$/.test(plainText(text)) ? '' : text);

/** `null` where no goods are named. */
export function readGoods(texts: GoodsTexts): Goods | null {
  const written = texts.inn !== '' ? texts.inn : texts.item;
  if (written === '') return null;
  const { name, brand, known } = namedAs(written);
  if (name === '') return null;
  const all = words(`${written} ${texts.item} ${texts.form}`);
  const strength =
    strengthsIn(plainText(texts.strength !== '' ? texts.strength : `${written} ${texts.item}`)) || words(texts.strength).join('');
  const form = formIn(words(texts.form)) || formIn(words(`${written} ${texts.item}`));
  return {
    name,
    brand,
    strength,
    form: form !== '' ? form : words(texts.form).join(' '),
    unit: unitIn(texts.unit),
    pack: packIn(texts.pack) ?? packIn(withoutFigureAlone(texts.unit)) ?? packIn(withoutFigureAlone(written)),
    isMedicine:
      !saysAny(all, equipmentWords) && (texts.isMedicineColumn || known || strength !== '' || form !== '' || saysAny(all, medicineWords)),
    written,
  };
}
