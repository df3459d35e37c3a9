/** The series: campaigns by indicators, what is reported beside every sum, the change from one to the next, what does not compare. */
import type { RangeRef } from '../../model/grid';
import type { Campaign } from '../../records/campaign';
import type { Book } from '../../records/book';
import { isRegister } from '../../records/fields';
import { templateSheets } from '../../templates/recognise';
import { documentKind, type DocumentInput } from '../descriptor';
import { item, textItem, words as plain, type Block, type Column, type Item, type TableRow } from '../layout';
import { openOn } from '../reservations';
import type { DocumentWords } from '../words';
import { byDate, indicatorsOf, type Indicator } from './indicators';
import { blankItem, closingBlocks, dateItem, letterheadBlock, Notes, shownFigure } from './shared';
import { partnersBlock } from './bulletin';

export interface SeriesFacts {
  readonly input: DocumentInput;
  readonly campaigns: readonly Campaign[];
  readonly indicators: readonly Indicator[];
  readonly name: string;
  readonly partners: readonly string[];
}

const mostIndicators = 7;
const nameSpan = 8;
const dateSpan = 3;
const changeSpan = 3;
const landscapeColumns = 36;

/** Told of the figures under the table; everything else stands in the list of findings. */
const comparability: ReadonlySet<string> = new Set([
  'category-moved',
  'edition-gap',
  'mixed-units',
  'relative-period',
  'date-out-of-range',
]);

/** The title of the list of campaigns, where there is one. */
export function seriesName({ cells, campaigns }: Book): string {
  const templates = new Set(templateSheets(cells.workbook).map(({ sheet }) => sheet));
  const register = cells.recognition.regions.find((region) => isRegister(region) && region.title !== '' && !templates.has(region.sheet));
  return register?.title ?? campaigns[0]?.lines.programme?.text ?? '';
}

export function seriesFacts(input: DocumentInput): SeriesFacts {
  const campaigns = byDate(input.book.campaigns);
  return {
    input,
    campaigns,
    indicators: indicatorsOf(campaigns, mostIndicators),
    name: seriesName(input.book),
    partners: input.book.partners.map(({ name }) => name),
  };
}

export const series = documentKind<string, SeriesFacts>({
  kind: 'series',
  subjects: ({ book }) => (book.campaigns.length > 1 ? [seriesName(book)] : []),
  nameOf: (name) => name,
  keyOf: () => 'all',
  facts: seriesFacts,
  about: ({ campaigns }): readonly RangeRef[] => campaigns.flatMap(({ about }) => about),
  layout: (facts, words, draft) => {
    const { input, campaigns, name } = facts;
    const notes = new Notes();
    const table = seriesTable(facts, notes, words);
    return {
      kind: 'series',
      subject: name,
      sheet: words.t('series.title'),
      orientation: 'landscape',
      title: words.t('series.title'),
      blocks: [
        letterheadBlock(input.letterhead, sharedOrganiser(campaigns), '', words),
        { block: 'title', title: words.t('series.title'), subtitle: words.name(name), draft },
        table,
        chart(facts, words),
        partnersBlock(facts.partners, words, 6),
        notes.block(words.t('reservations'), comparabilityNotes(facts, words)),
        ...closingBlocks(input.letterhead, input.issued, ['prepared', 'manager'], words),
      ],
    };
  },
});

function sharedOrganiser(campaigns: readonly Campaign[]): string {
  const names = [...new Set(campaigns.flatMap(({ lines }) => lines.organiser?.text ?? []))];
  return names.length === 1 ? (names[0] ?? '') : '';
}

const idOf = (indicator: number, campaign: number): string => `i${indicator}.${campaign}`;

function seriesTable({ campaigns, indicators }: SeriesFacts, notes: Notes, words: DocumentWords): Block {
  const span = Math.min(5, Math.floor((landscapeColumns - nameSpan - dateSpan - changeSpan) / Math.max(1, indicators.length)));
  const rest = landscapeColumns - dateSpan - changeSpan - span * indicators.length;
  const columns: Column[] = [
    { title: words.t('campaign'), span: rest, align: 'start' },
    { title: words.t('date'), span: dateSpan, align: 'center' },
    ...indicators.map(({ label }): Column => ({ title: words.name(label), span, align: 'center' })),
    { title: words.t('change'), span: changeSpan, align: 'center' },
  ];
  const rows = campaigns.map((campaign, at): TableRow => ({
    items: [
      textItem(words.name(campaign.name)),
      campaign.date ? dateItem(campaign.date) : textItem(words.t('not-reported.short')),
      ...indicators.map((indicator, i) => figureOf(indicator, i, at, words.name(campaign.name), words)),
      changeItem(indicators[0], at),
    ],
  }));
  return {
    block: 'table',
    heading: words.t('campaigns', { count: campaigns.length }),
    columns,
    repeats: true,
    rows: [...rows, ...sums(campaigns, indicators, notes, words)],
  };
}

function figureOf(indicator: Indicator, i: number, at: number, campaign: string, words: DocumentWords): Item {
  const figure = indicator.figures[at];
  if (!figure || figure.value === null) return item(plain(words.t('not-reported.short')), { id: idOf(i, at) });
  return item(shownFigure(figure, words), { id: idOf(i, at), label: `${campaign} / ${words.name(indicator.label)}` });
}

/** Of the first indicator, from the last campaign that reported it. */
function changeItem(indicator: Indicator | undefined, at: number): Item {
  const value = (place: number): number | null => indicator?.figures[place]?.value ?? null;
  const now = value(at);
  const before = Array.from({ length: at }, (_, place) => at - 1 - place).find((place) => value(place) !== null);
  const was = before === undefined ? null : value(before);
  if (now === null || before === undefined || was === null || was === 0) return blankItem;
  const [own, other] = [`{${idOf(0, at)}}`, `{${idOf(0, before)}}`];
  return item({ is: 'formula', formula: `=IF(N(${other})=0,"",${own}/${other}-1)`, value: now / was - 1, format: 'change' });
}

/** Under the sums, by how many of the campaigns each is reported. */
function sums(campaigns: readonly Campaign[], indicators: readonly Indicator[], notes: Notes, words: DocumentWords): TableRow[] {
  const all = campaigns.length;
  const cells = (i: number): string => campaigns.map((_, at) => `{${idOf(i, at)}}`).join(',');
  const totals = indicators.map((indicator, i): Item => {
    const value = indicator.figures.reduce((sum, figure) => sum + (figure?.value ?? 0), 0);
    return item(
      { is: 'formula', formula: `=SUM(${cells(i)})`, value, format: 'count' },
      { id: `sum${i}`, label: `${words.t('total')} / ${words.name(indicator.label)}` },
    );
  });
  const counts = indicators.map((indicator, i): Item =>
    item({ is: 'formula', formula: `=COUNT(${cells(i)})&"/${all}"`, value: `${indicator.reported}/${all}`, format: 'text' }),
  );
  const partial = indicators.filter(({ reported }) => reported < all).map(({ label }) => words.name(label));
  const mark = partial.length > 0 ? ` ${notes.mark(words.t('note.reported', { list: { list: partial }, all }))}` : '';
  return [
    { items: [textItem(words.t('total')), blankItem, ...totals, blankItem], look: 'total' },
    { items: [textItem(`${words.t('reported-by')}${mark}`), blankItem, ...counts, blankItem], look: 'quiet' },
  ];
}

function chart({ campaigns, indicators }: SeriesFacts, words: DocumentWords): Block {
  const shown = indicators.filter(({ reported }) => reported > 1).slice(0, 3);
  // A line with gaps shows nothing of a campaign between two that report nothing.
  const hasGaps = shown.some(({ reported }) => reported < campaigns.length);
  const nameOf = ({ date, name }: Campaign): string => (date ? words.date(date.serial) : words.name(name));
  return {
    block: 'chart',
    type: hasGaps ? 'column' : 'line',
    title: words.t('chart.series'),
    categories: campaigns.map(nameOf),
    series: shown.map((indicator) => ({
      title: words.name(indicator.label),
      ids: campaigns.map((_, at) => ((indicator.figures[at]?.value ?? null) === null ? null : idOf(indicators.indexOf(indicator), at))),
    })),
  };
}

export function comparabilityNotes({ input, campaigns }: SeriesFacts, words: DocumentWords): string[] {
  const told = openOn(
    input.findings,
    campaigns.flatMap(({ about }) => about),
  )
    .filter(({ code }) => comparability.has(code))
    .map(({ message }) => words.say(message.key, message.args));
  const lengths = new Set(campaigns.flatMap(({ date, end }) => (date && end ? [end.serial - date.serial + 1] : [])));
  const undated = campaigns.filter(({ date }) => date === null).length;
  return [
    ...new Set(told),
    ...(lengths.size > 1 ? [words.t('note.lengths')] : []),
    ...(undated > 0 && undated < campaigns.length ? [words.t('note.undated', { count: undated })] : []),
  ].slice(0, 8);
}
