/**
 * The campaign bulletin: one A4 page with identity, key figures, breakdowns with their shares and what they leave unspecified,
 * staff, partners, reservations and signatures.
 */
import type { RangeRef } from '../../model/grid';
import { campaignNamed } from '../../records/find-campaigns';
import { partnersOf } from '../../records/partners';
import type { Campaign } from '../../records/campaign';
import { documentKind, type DocumentInput } from '../descriptor';
import { textItem, type Block } from '../layout';
import { reservationsOf } from '../reservations';
import type { DocumentWords } from '../words';
import { chartOfTable, crossTable } from './cross-tables';
import { cardsOf, figureTable, leavesOf } from './figures';
import { closingBlocks, identityLines, isStaff, letterheadBlock, Notes } from './shared';

export interface CampaignFacts {
  readonly input: DocumentInput;
  readonly campaign: Campaign;
  readonly partners: readonly string[];
}

/** One page holds so many; the rest is counted in a line of its own. */
const partnersShown = 24;
const reservationsShown = 6;
const portraitColumns = 12;

export function campaignFacts(input: DocumentInput, campaign: Campaign): CampaignFacts {
  const { campaigns, partners } = input.book;
  return { input, campaign, partners: partnersOf(campaign, partners, campaigns).map(({ name }) => name) };
}

export const aboutCampaign = ({ campaign }: CampaignFacts): readonly RangeRef[] => campaign.about;

export const keyOfCampaign = ({ name, date, place }: Campaign): string => [name, date?.serial ?? '', place?.text ?? ''].join(' · ');

/** What every document on one campaign shares. */
export const ofCampaign = {
  named: (input: DocumentInput, wanted: string): Campaign | null => campaignNamed(input.book.campaigns, wanted),
  nameOf: ({ name }: Campaign): string => name,
  alsoNamed: ({ shortName, place }: Campaign): readonly string[] => [shortName, ...(place ? [place.text] : [])],
  keyOf: keyOfCampaign,
  facts: campaignFacts,
  about: aboutCampaign,
};

export const bulletin = documentKind<Campaign, CampaignFacts>({
  ...ofCampaign,
  kind: 'bulletin',
  subjects: ({ book }) => book.campaigns,
  layout: (facts, words, draft) => {
    const { campaign } = facts;
    return {
      kind: 'bulletin',
      subject: campaign.name,
      sheet: `${words.t('bulletin.name')} ${words.name(campaign.shortName)}`,
      orientation: 'portrait',
      title: words.t('bulletin.title'),
      blocks: campaignBlocks(facts, words, draft, { title: words.t('bulletin.title'), signers: ['coordinator', 'manager'] }),
    };
  },
});

export interface CampaignHead {
  readonly title: string;
  /** Message keys. */
  readonly signers: readonly string[];
  /** Blocks of the document's own between the figures and the partners. */
  readonly more?: readonly Block[];
}

export function campaignBlocks(facts: CampaignFacts, words: DocumentWords, draft: readonly string[], head: CampaignHead): Block[] {
  const { campaign, input, partners } = facts;
  const { letterhead, issued } = input;
  const notes = new Notes();
  const tally = campaign.figures.filter((figure) => !isStaff(figure));
  const staff = campaign.figures.filter(isStaff);
  const figures = figureTable(words.t('figures'), tally, notes, words);
  const tables = campaign.tables.map((table) => crossTable(table, portraitColumns, words.t('breakdown'), words));
  return [
    letterheadBlock(letterhead, campaign.lines.organiser?.text ?? '', campaign.lines.reference?.text ?? '', words),
    { block: 'title', title: head.title, subtitle: words.name(campaign.name), draft },
    {
      block: 'identity',
      lines: [
        ...identityLines(campaign, words),
        { label: words.t('source', { count: campaign.sheets.length }), value: textItem(campaign.sheets.join(' · ')) },
      ],
    },
    cardsOf(tally, words),
    figures,
    ...tables,
    ...chartBlocks(campaign, words),
    ...(staff.length > 0 ? [figureTable(words.t('staff'), staff, notes, words, 's')] : []),
    ...(head.more ?? []),
    partnersBlock(partners, words),
    notes.block(words.t('reservations'), shortened(reservationsOf(input.findings, campaign.figures, words), words)),
    ...closingBlocks(letterhead, issued, head.signers, words),
  ];
}

function chartBlocks(campaign: Campaign, words: DocumentWords): Block[] {
  const [table] = campaign.tables;
  if (table) return [chartOfTable(table, words.t('chart.breakdown'), words)];
  const leaves = leavesOf(campaign.figures.filter((figure) => !isStaff(figure)));
  return [
    {
      block: 'chart',
      type: 'bar',
      title: words.t('chart.breakdown'),
      categories: leaves.map(({ figure }) => words.name(figure.label)),
      series: [{ title: words.t('number'), ids: leaves.map(({ id }) => id) }],
    },
  ];
}

export function partnersBlock(partners: readonly string[], words: DocumentWords, most = 3): Block {
  const rest = partners.length - partnersShown;
  const shown = [...partners.slice(0, partnersShown), ...(rest > 0 ? [words.t('and-more', { count: rest })] : [])];
  return { block: 'list', heading: words.t('partners', { count: partners.length }), items: shown, perRow: shown.length > 4 ? most : 2 };
}

function shortened(sentences: readonly string[], words: DocumentWords): readonly string[] {
  const rest = sentences.length - reservationsShown;
  return rest > 0 ? [...sentences.slice(0, reservationsShown), words.t('and-more', { count: rest })] : sentences;
}
