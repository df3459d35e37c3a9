/** Numbers of receipts brought to what tells one from another: letters and digits; year, series and book belong to them. */
import { foldLetters, plainText } from './text';

/** "N°", "no.", "رقم": they say that a number follows, not which. */
const announced = /^(?:n\s?[°º]|n[o°º]?\s?[.:]|num(?:e|é)ro|no\s|number|رقم)\s*[:.]?\s*/iu;

/** "" where nothing is left. `book`: the receipt book or series that a column of its own tells. */
export function receiptNumberKey(written: string, book = ''): string {
  const key = partsOf(written);
  const inBook = partsOf(book);
  return key === '' || inBook === '' ? key : `${inBook}/${key}`;
}

function partsOf(written: string): string {
  const plain = foldLetters(plainText(written).replace(announced, ''));
  return (plain.match(/\p{L}+|\d+/gu) ?? []).map((part) => part.replace(/^0+(?=\d)/, '')).join('-');
}
