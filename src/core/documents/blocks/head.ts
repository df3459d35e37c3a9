/** What stands at the head of a document: letterhead, title, identity, the key figures in large print. */
import { blank, words, type Block, type Item } from '../layout';
import type { Page } from '../page';
import type { PageCell } from '../page-cells';
import { heightOf, linesOf } from '../row-heights';
import * as styles from '../styles';

type BlockOf<Name extends Block['block']> = Extract<Block, { readonly block: Name }>;

const only = (text: string): Item => ({ shown: words(text) });
export const emptyCell = (span: number): PageCell => ({ item: { shown: blank }, format: {}, span });

/** The issuer's lines at the start, the reference at the end. */
export function addLetterhead(page: Page, { lines, reference }: BlockOf<'letterhead'>): void {
  const side = Math.round(page.columns / 3);
  const shown = lines.length > 0 ? lines : [''];
  shown.forEach((text, at) => {
    const format = at === 0 ? styles.letterhead : styles.letterheadLine;
    const start: PageCell = { item: only(text), format, span: page.columns - side };
    const end: PageCell = at === 0 && reference !== '' ? { item: only(reference), format: styles.reference, span: side } : emptyCell(side);
    const width = page.unit * (page.columns - side);
    page.row([start, end], heightOf(text, { width, fontSize: at === 0 ? 12 : 10, bold: at === 0 }, at === 0 ? 20 : 15));
  });
  page.gap(6);
}

export function addTitle(page: Page, { title, subtitle, draft }: BlockOf<'title'>): void {
  page.row([{ item: only(title), format: styles.title, span: page.columns }], 32);
  if (subtitle !== '') {
    const height = heightOf(subtitle, { width: page.width, fontSize: 13, bold: true }, 26);
    page.row([{ item: only(subtitle), format: styles.subtitle, span: page.columns }], height);
  }
  // The line stands also where it says nothing: a document that becomes a draft, or is one no more, keeps its shape.
  const text = draft.join('\n');
  const height = draft.length === 0 ? 4 : heightOf(text, { width: page.width, fontSize: 10, bold: true }, 18);
  page.draftRow([{ item: only(text), format: draft.length === 0 ? styles.noDraft : styles.draft, span: page.columns }], height);
  page.gap(6);
}

/** Two lines side by side where both are short. */
export function addIdentity(page: Page, { lines }: BlockOf<'identity'>): void {
  const labelSpan = Math.max(2, Math.round(page.columns / 4.5));
  const half = page.columns / 2;
  const shortSpan = half - labelSpan;
  const isShort = (line: (typeof lines)[number]): boolean =>
    linesOf(textOf(line.value), { width: shortSpan * page.unit, fontSize: styles.bodySize }) === 1 &&
    linesOf(line.label, { width: labelSpan * page.unit, fontSize: styles.bodySize, bold: true }) === 1;
  const pending = [...lines];
  for (let line = pending.shift(); line !== undefined; line = pending.shift()) {
    const beside = isShort(line) && pending[0] !== undefined && isShort(pending[0]) ? pending.shift() : undefined;
    const first: PageCell = { item: only(line.label), format: styles.label, span: labelSpan };
    if (beside) {
      page.row(
        [
          first,
          { item: line.value, format: styles.plain, span: shortSpan },
          { item: only(beside.label), format: styles.label, span: labelSpan },
          { item: beside.value, format: styles.plain, span: shortSpan },
        ],
        20,
        1,
      );
      continue;
    }
    const span = page.columns - labelSpan;
    page.row(
      [first, { item: line.value, format: styles.plain, span }],
      heightOf(textOf(line.value), { width: span * page.unit, fontSize: styles.bodySize }, 20),
      1,
    );
  }
  page.gap(8);
}

function textOf({ shown }: Item): string {
  if (shown.is === 'text') return shown.text;
  if (shown.is === 'blank' || (shown.is !== 'value' && shown.format === 'date')) return '00/00/0000';
  return String(shown.value ?? '');
}

/** Up to four figures in boxes of one width, what each is of below it. */
export function addCards(page: Page, { cards }: BlockOf<'cards'>): void {
  if (cards.length === 0) return;
  const span = page.columns / cards.length;
  const width = span * page.unit;
  page.row(
    cards.map(({ item }): PageCell => ({ item, format: styles.cardFigure, span })),
    34,
    1,
  );
  const captions = cards.map(({ label, note }) => (note === '' ? label : `${label}\n${note}`));
  const height = Math.max(...captions.map((caption) => heightOf(caption, { width, fontSize: 10 }, 20)));
  page.row(
    captions.map((caption): PageCell => ({ item: only(caption), format: styles.cardLabel, span })),
    height + 4,
  );
  page.gap(10, 1);
}
