/** Each kind of block with what puts it on the page. */
import type { Block } from '../layout';
import type { Page } from '../page';
import { addChart, addList, addNotes, addTable, addText } from './body';
import { addCertified, addDone, addSignatures } from './foot';
import { addCards, addIdentity, addLetterhead, addTitle } from './head';

type Renderers = { readonly [Name in Block['block']]: (page: Page, block: Extract<Block, { readonly block: Name }>) => void };

const renderers: Renderers = {
  letterhead: addLetterhead,
  title: addTitle,
  identity: addIdentity,
  cards: addCards,
  table: addTable,
  text: addText,
  list: addList,
  chart: addChart,
  notes: addNotes,
  certified: addCertified,
  done: addDone,
  signatures: addSignatures,
};

export function addBlock<Name extends Block['block']>(page: Page, block: Extract<Block, { readonly block: Name }>): void {
  const render = renderers[block.block] as (page: Page, block: Extract<Block, { readonly block: Name }>) => void;
  render(page, block);
}
