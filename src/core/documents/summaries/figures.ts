/** Trees of figures as the rows of a table: each figure, its parts with their shares, what the parts leave unspecified. */
import type { Unit } from '../../model/roles';
import { unspecifiedOf, type CampaignFigure } from '../../records/campaign';
import { item, textItem, words as plain, type Block, type Item, type TableRow } from '../layout';
import type { DocumentWords } from '../words';
import { blankItem, shownFigure, type Notes } from './shared';

/** Units of figures that a reader expects a breakdown of. */
const wholes: ReadonlySet<Unit> = new Set(['person', 'none']);

interface Whole {
  readonly id: string;
  readonly label: string;
  readonly value: number | null;
}

interface Tree {
  readonly words: DocumentWords;
  readonly notes: Notes;
  readonly rows: TableRow[];
  /** Prefix of ids and labels: two trees on one sheet stay apart. */
  readonly prefix: string;
}

/** Four columns: what, number, share, of what and remarks. */
export function figureTable(heading: string, figures: readonly CampaignFigure[], notes: Notes, words: DocumentWords, prefix = 'f'): Block {
  const tree: Tree = { words, notes, rows: [], prefix };
  figures.forEach((figure, at) => addFigure(tree, figure, { id: `${prefix}${at}`, whole: null, level: 0, path: '' }));
  if (figures.length === 0) tree.rows.push({ items: [textItem(words.t('not-reported')), blankItem, blankItem, blankItem] });
  return {
    block: 'table',
    heading,
    columns: [
      { title: words.t('indicator'), span: 5, align: 'start' },
      { title: words.t('number'), span: 2, align: 'center' },
      { title: words.t('share'), span: 2, align: 'center' },
      { title: words.t('remark'), span: 3, align: 'start' },
    ],
    rows: tree.rows,
  };
}

interface At {
  readonly id: string;
  readonly whole: Whole | null;
  readonly level: number;
  readonly path: string;
}

function addFigure(tree: Tree, figure: CampaignFigure, { id, whole, level, path }: At): void {
  const { words, notes } = tree;
  const label = words.name(figure.label);
  const own = path === '' ? label : `${path} / ${label}`;
  const hasParts = figure.parts.length > 0;
  tree.rows.push({
    items: [
      textItem(label),
      item(shownFigure(figure, words), { id, label: own }),
      shareItem(id, figure.value, whole),
      textItem(remarkOf(tree, figure, whole), 'quiet'),
    ],
    level,
    ...(hasParts ? { look: level === 0 ? ('total' as const) : ('strong' as const) } : {}),
  });
  if (!hasParts) return;
  const self: Whole = { id, label, value: figure.value };
  figure.parts.forEach((part, at) => addFigure(tree, part, { id: `${id}.${at}`, whole: self, level: level + 1, path: own }));
  const rest = unspecifiedOf(figure);
  if (rest !== null && rest > 0) addUnspecified(tree, figure, self, rest, level + 1, own);
  if (figure.value !== null && sharesMissHundred(figure)) notes.mark(words.t('note.rounded'));
}

function remarkOf({ words, notes }: Tree, figure: CampaignFigure, whole: Whole | null): string {
  const said: string[] = [];
  if (figure.value === null) return '';
  if (whole !== null && whole.value !== null && whole.value > 0) said.push(words.t('share-of', { whole: whole.label }));
  if (figure.qualifier === '>=') said.push(words.t('at-least'));
  if (figure.qualifier === '>') said.push(words.t('more-than'));
  if (figure.qualifier === '~') said.push(words.t('about'));
  if (figure.reported) said.push(words.t('reported', { count: figure.reported.count, of: figure.reported.of }));
  const label = words.name(figure.label);
  const rest = unspecifiedOf(figure);
  const reportedParts = figure.parts.filter(({ value }) => value !== null).length;
  if (figure.parts.length > 0 && reportedParts > 0 && reportedParts < figure.parts.length)
    said.push(
      `${words.t('reported', { count: reportedParts, of: figure.parts.length })} ${notes.mark(words.t('note.parts-missing', { label }))}`,
    );
  if (rest !== null && rest > 0) said.push(notes.mark(words.t('note.partial', { label, rest, total: figure.value })));
  if (!figure.isNumber) said.push(notes.mark(words.t('note.copied', { label })));
  const lacksBreakdown = whole === null && wholes.has(figure.unit) && figure.parts.every(({ value }) => value === null);
  if (lacksBreakdown && !figure.adds) said.push(words.t('no-breakdown'));
  return said.join(' · ');
}

function shareItem(id: string, value: number | null, whole: Whole | null): Item {
  if (whole === null || value === null || whole.value === null || whole.value === 0) return blankItem;
  return item({ is: 'formula', formula: `=IF(N({${whole.id}})=0,"",{${id}}/{${whole.id}})`, value: value / whole.value, format: 'share' });
}

function addUnspecified(tree: Tree, figure: CampaignFigure, whole: Whole, rest: number, level: number, path: string): void {
  const { words } = tree;
  const id = `${whole.id}.rest`;
  const parts = figure.parts.map((_, at) => `{${whole.id}.${at}}`);
  const label = words.t('unspecified');
  tree.rows.push({
    items: [
      textItem(label),
      item(
        { is: 'formula', formula: `={${whole.id}}-${parts.join('-')}`, value: rest, format: 'count' },
        { id, label: `${path} / ${label}` },
      ),
      shareItem(id, rest, whole),
      textItem(whole.value ? words.t('share-of', { whole: whole.label }) : '', 'quiet'),
    ],
    level,
    look: 'quiet',
  });
}

/** Whether the printed shares of all parts add up to anything but 100.0. */
function sharesMissHundred(figure: CampaignFigure): boolean {
  const { value, parts } = figure;
  const rest = unspecifiedOf(figure);
  if (value === null || value === 0 || rest === null) return false;
  const shares = [...parts.map((part) => part.value ?? 0), ...(rest > 0 ? [rest] : [])].map((part) => Math.round((part / value) * 1000));
  return shares.reduce((sum, share) => sum + share, 0) !== 1000;
}

/** Leaves of the first tree that has any with figures: what a chart of the breakdown draws. */
export function leavesOf(figures: readonly CampaignFigure[], prefix = 'f'): { readonly id: string; readonly figure: CampaignFigure }[] {
  for (const [at, figure] of figures.entries()) {
    const found = leavesUnder(figure, `${prefix}${at}`).filter(({ figure: leaf }) => leaf.value !== null);
    if (found.length > 1) return found;
  }
  return figures.length > 1
    ? figures.map((figure, at) => ({ id: `${prefix}${at}`, figure })).filter(({ figure }) => figure.value !== null)
    : [];
}

function leavesUnder(figure: CampaignFigure, id: string): { readonly id: string; readonly figure: CampaignFigure }[] {
  if (figure.parts.length === 0 || figure.parts.every(({ value }) => value === null)) return [{ id, figure }];
  return figure.parts.flatMap((part, at) => leavesUnder(part, `${id}.${at}`));
}

/** The greatest figures for large print: a total and the parts that it is first made of. */
export function cardsOf(figures: readonly CampaignFigure[], words: DocumentWords): Block {
  const [first] = figures;
  const shown = first ? [first, ...first.parts.filter(({ value }) => value !== null), ...figures.slice(1)].slice(0, 4) : [];
  return {
    block: 'cards',
    cards: shown.map((figure) => ({
      label: words.name(figure.label),
      item: item(figure.value === null ? plain(words.t('not-reported')) : shownFigure(figure, words)),
      note: figure.qualifier === '>=' ? words.t('at-least') : figure.qualifier === '>' ? words.t('more-than') : '',
    })),
  };
}
