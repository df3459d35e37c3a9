/** A header or footer holds its three parts in one text: "&Lleft&Ccentre&Rright". */
export type HeaderPlace = 'L' | 'C' | 'R';

const places: readonly HeaderPlace[] = ['L', 'C', 'R'];

export function headerPart(text: string, place: HeaderPlace): string {
  return split(text)[place];
}

export function withHeaderPart(text: string, place: HeaderPlace, part: string): string {
  const parts = { ...split(text), [place]: part };
  return places.map((each) => (parts[each] === '' ? '' : `&${each}${parts[each]}`)).join('');
}

/** Text before any mark is the centre's. "&&" is an ampersand, not a mark. */
function split(text: string): Record<HeaderPlace, string> {
  const parts: Record<HeaderPlace, string> = { L: '', C: '', R: '' };
  let place: HeaderPlace = 'C';
  for (const piece of text.match(/&[LCR]|&&|[^&]+|&/g) ?? []) {
    const mark = places.find((each) => piece === `&${each}`);
    if (mark) place = mark;
    else parts[place] += piece;
  }
  return parts;
}
