/** What stands at the foot of a document: where and when it was done, who signs, who gets it. */
import { blank, words, type Block, type Item } from '../layout';
import type { Page } from '../page';
import type { PageCell } from '../page-cells';
import { heightOf } from '../row-heights';
import * as styles from '../styles';
import { heading } from './body';
import { emptyCell } from './head';

type BlockOf<Name extends Block['block']> = Extract<Block, { readonly block: Name }>;

const only = (text: string): Item => ({ shown: words(text) });
/** Points: room for a signature and a stamp. */
const boxHeight = 58;

export function addDone(page: Page, { text }: BlockOf<'done'>): void {
  page.foot();
  page.startGroup();
  page.row([{ item: only(text), format: styles.done, span: page.columns }], 18);
}

export function addSignatures(page: Page, { people, stamp, copies }: BlockOf<'signatures'>): void {
  const places = [...people.map(({ role, name }) => ({ role, name: name === '' ? '………………………………' : name })), { role: stamp, name: '' }];
  const span = Math.floor(page.columns / places.length);
  const rest = page.columns - span * places.length;
  const line = (cells: readonly PageCell[], height: number, stretch = 0): void =>
    page.row(rest > 0 ? [...cells, emptyCell(rest)] : cells, height, stretch);
  const cellOf = (item: Item, format: PageCell['format']): PageCell => ({ item, format, span });
  line(
    places.map(({ role }) => cellOf(only(role), styles.signatory)),
    Math.max(...places.map(({ role }) => heightOf(role, { width: span * page.unit, fontSize: 10, bold: true }, 18))),
  );
  line(
    places.map(({ name }) => cellOf(only(name), styles.signatoryName)),
    16,
  );
  line(
    places.map(() => cellOf({ shown: blank }, styles.signatureBox)),
    boxHeight,
    1,
  );
  page.endGroup();
  if (copies !== '') {
    page.gap(4);
    page.row([{ item: only(copies), format: styles.small, span: page.columns }], heightOf(copies, { width: page.width, fontSize: 9 }, 14));
  }
}

/** The fingerprint in large print, and whether the figures are still those that it is over. */
export function addCertified(page: Page, { heading: text, title, fingerprint, holds, refresh, figures }: BlockOf<'certified'>): void {
  heading(page, text);
  const state = page.certify(title, figures, holds, refresh);
  page.row([{ item: only(fingerprint), format: styles.fingerprint, span: page.columns }], 30);
  page.row([{ item: { shown: state }, format: styles.done, span: page.columns }], 18);
  page.gap(6);
}
