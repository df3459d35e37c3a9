/** Years and spans of years that head columns of figures. */

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value <= 2100;
const span = /^\s*(?:19|20)\d{2}\s*[-–—/]\s*(?:(?:19|20)\d{2}|\d{2})\s*$/;
/** "2007p", "1991%", "2024م", "1994-", "2006-2007", "2019/20 (1)": a year with what a table of years adds to it. */
const written =
  /^\s*((?:19|20)\d{2})(?!\d)\s*(?:[-–—/]\s*(?:(?:19|20)?\d{2}(?!\d))?)?\s*(?:\p{L}{1,2}(?!\p{L}))?\s*[*%.]?\s*(?:\([^)]{1,3}\)|\*)*\s*$/u;

/** The year that a cell is, or the first of a span; `null` where it is none. */
export function yearIn(value: unknown): number | null {
  if (typeof value === 'number') return isYear(value) ? value : null;
  const found = typeof value === 'string' ? written.exec(value)?.[1] : undefined;
  return found === undefined ? null : Number(found);
}

/** A year with the number of a footnote run into it: 20071. */
export function footnotedYear(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 19_000 && value <= 21_009 ? yearIn(Math.floor(value / 10)) : null;
}

/** Upwards or downwards, once or again under each of several groups: "2024 | 2025 | 2024 | 2025". */
export function areYearsInOrder(values: readonly number[]): boolean {
  const [first, second] = values;
  if (first === undefined || second === undefined || first === second || !values.every(isYear)) return false;
  const again = values.indexOf(first, 1);
  const length = again === -1 ? values.length : again;
  if (length < 2 || values.length % length !== 0) return false;
  const isUpwards = second > first;
  return values.every((value, index) => {
    if (index >= length) return value === values[index % length];
    const before = values[index - 1];
    return before === undefined || (value !== before && value > before === isUpwards);
  });
}

/** Spans of years, with single years among them: "1994 | 2004 | 1995-2000 | 2000-2005". */
export function areSpansOfYears(values: readonly unknown[]): boolean {
  const isSpan = (value: unknown): boolean => typeof value === 'string' && span.test(value);
  return (
    values.length >= 2 && values.some(isSpan) && values.every((value) => isSpan(value) || (typeof value === 'number' && isYear(value)))
  );
}
