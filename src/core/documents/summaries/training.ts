/** Training and awareness: each activity with its date, place, audience and participants; none given is not reported. */
import { learningConcepts, tallyConcept } from '../../lexicon/tally-terms';
import type { RangeRef } from '../../model/grid';
import type { Campaign, CampaignFigure } from '../../records/campaign';
import { documentKind, type DocumentInput } from '../descriptor';
import { item, textItem, words as plain, type Block, type Column, type Item, type TableRow } from '../layout';
import type { DocumentWords } from '../words';
import { byDate } from './indicators';
import { seriesName } from './series';
import { blankItem, closingBlocks, dateItem, letterheadBlock, Notes, shownFigure } from './shared';

interface Activity {
  readonly campaign: Campaign;
  /** `null` where no participants are given. */
  readonly figure: CampaignFigure | null;
}

interface TrainingFacts {
  readonly input: DocumentInput;
  readonly activities: readonly Activity[];
  readonly name: string;
}

const isLearning = ({ label }: CampaignFigure): boolean => {
  const concept = tallyConcept.exact(label);
  return concept !== null && learningConcepts.has(concept);
};

/** The figures of workshops that no other such figure contains. */
function learningFigures(figures: readonly CampaignFigure[]): CampaignFigure[] {
  return figures.flatMap((figure) => (isLearning(figure) ? [figure] : learningFigures(figure.parts)));
}

function activitiesOf(campaigns: readonly Campaign[]): Activity[] {
  return byDate(campaigns).flatMap((campaign): Activity[] => {
    const figures = learningFigures(campaign.figures);
    if (figures.length > 0) return figures.map((figure) => ({ campaign, figure }));
    const isActivity = campaign.kind === 'training' || campaign.kind === 'awareness' || campaign.lines.topic !== undefined;
    return isActivity ? [{ campaign, figure: campaign.figures.find(({ unit }) => unit === 'person' || unit === 'none') ?? null }] : [];
  });
}

export const training = documentKind<string, TrainingFacts>({
  kind: 'training',
  subjects: ({ book }) => (activitiesOf(book.campaigns).length > 0 ? [seriesName(book)] : []),
  named: ({ book }, wanted) => (activitiesOf(book.campaigns).some(({ campaign }) => campaign.name === wanted) ? wanted : null),
  nameOf: (name) => name,
  keyOf: (name) => name,
  facts: (input, name) => {
    const all = activitiesOf(input.book.campaigns);
    const own = all.filter(({ campaign }) => campaign.name === name);
    return { input, activities: own.length > 0 ? own : all, name };
  },
  about: ({ activities }): readonly RangeRef[] => activities.flatMap(({ campaign }) => campaign.about),
  layout: ({ input, activities, name }, words, draft) => {
    const notes = new Notes();
    const only = activities.length === 1 ? activities[0]?.campaign : undefined;
    return {
      kind: 'training',
      subject: only?.name ?? name,
      sheet: words.t('training.name'),
      orientation: 'landscape',
      title: words.t('training.title'),
      blocks: [
        letterheadBlock(input.letterhead, only?.lines.organiser?.text ?? '', '', words),
        { block: 'title', title: words.t('training.title'), subtitle: words.name(only?.name ?? name), draft },
        activityTable(activities, notes, words),
        {
          block: 'chart',
          type: 'bar',
          title: words.t('chart.participants'),
          categories: withNumbers(activities).map(({ activity }) => titleOf(activity, words)),
          series: [{ title: words.t('participants'), ids: withNumbers(activities).map(({ at }) => `a${at}`) }],
        },
        notes.block(words.t('reservations')),
        ...closingBlocks(input.letterhead, input.issued, ['prepared', 'manager'], words),
      ],
    };
  },
});

function withNumbers(activities: readonly Activity[]): { readonly activity: Activity; readonly at: number }[] {
  return activities.map((activity, at) => ({ activity, at })).filter(({ activity }) => (activity.figure?.value ?? null) !== null);
}

function titleOf({ campaign, figure }: Activity, words: DocumentWords): string {
  const title = words.name(campaign.lines.topic?.text ?? campaign.name);
  return figure && isLearning(figure) ? `${words.name(figure.label)} – ${title}` : title;
}

const landscapeColumns = 36;
const textSpan = 6;

function activityTable(activities: readonly Activity[], notes: Notes, words: DocumentWords): Block {
  const rows = activities.map((activity, at): TableRow => {
    const { campaign, figure } = activity;
    const { date, place, lines } = campaign;
    return {
      items: [
        textItem(titleOf(activity, words)),
        date ? dateItem(date) : textItem(words.t('not-reported.short')),
        textItem(place ? words.name(place.text) : ''),
        textItem(lines.speakers?.text ?? ''),
        textItem(lines.audience ? words.name(lines.audience.text) : ''),
        blankItem,
        participants(figure, at, titleOf(activity, words), words),
      ],
    };
  });
  const texts = [2, 3, 4].filter((at) => rows.some(({ items }) => items[at]?.shown.is === 'text' && items[at].shown.text !== ''));
  const reported = withNumbers(activities);
  const cells = activities.map((_, at) => `{a${at}}`).join(',');
  const value = reported.reduce((sum, { activity }) => sum + (activity.figure?.value ?? 0), 0);
  const mark =
    reported.length < activities.length
      ? ` ${notes.mark(words.t('note.participants', { count: reported.length, all: activities.length }))}`
      : '';
  const total: TableRow = {
    items: [
      textItem(`${words.t('total')}${mark}`),
      blankItem,
      ...texts.map(() => blankItem),
      item({
        is: 'formula',
        formula: `=COUNT(${cells})&"/${activities.length}"`,
        value: `${reported.length}/${activities.length}`,
        format: 'text',
      }),
      reported.length === 0
        ? item(plain(words.t('not-reported')))
        : item({ is: 'formula', formula: `=SUM(${cells})`, value, format: 'count' }, { id: 'all', label: words.t('total') }),
    ],
    look: 'total',
  };
  return {
    block: 'table',
    heading: words.t('activities'),
    repeats: true,
    columns: [
      { title: words.t('activity'), span: landscapeColumns - 11 - texts.length * textSpan, align: 'start' },
      { title: words.t('date'), span: 4, align: 'center' },
      ...texts.map((at): Column => ({
        title: words.t(['place', 'speakers', 'audience'][at - 2] ?? 'place'),
        span: textSpan,
        align: 'start',
      })),
      { title: words.t('reported-activities'), span: 3, align: 'center' },
      { title: words.t('participants'), span: 4, align: 'center' },
    ],
    rows: [...rows.map((row) => ({ ...row, items: row.items.filter((_, at) => at < 2 || at > 4 || texts.includes(at)) })), total],
  };
}

function participants(figure: CampaignFigure | null, at: number, label: string, words: DocumentWords): Item {
  if (!figure || figure.value === null) return item(plain(words.t('not-reported')), { id: `a${at}` });
  return item(shownFigure(figure, words), { id: `a${at}`, label });
}
