/**
 * The press sheet: sentences in three languages that a newsroom can paste, each of them read by the press check against the
 * workbook before it is printed; beside each a native formula that says "refresh" once a figure of it differs.
 */
import { tallyConcept, type TallyConcept } from '../../lexicon/tally-terms';
import { languages, type Language } from '../../model/roles';
import type { RangeRef } from '../../model/grid';
import { checkText } from '../../press';
import { allFigures, type Campaign, type CampaignFigure } from '../../records/campaign';
import { indexFigures, type FigureIndex } from '../../records/figure-index';
import { campaignNamed } from '../../records/find-campaigns';
import { sayCount } from '../../wording/say-count';
import { documentKind, type DocumentInput } from '../descriptor';
import { item, textItem, type Block, type Item, type TableRow } from '../layout';
import { wordsFor, type DocumentWords } from '../words';
import { byDate, leadFigure } from './indicators';
import { keyOfCampaign } from './bulletin';
import { seriesName } from './series';
import { blankItem, closingBlocks, letterheadBlock, shownFigure } from './shared';

interface PressSubject {
  readonly name: string;
  readonly key: string;
  readonly campaigns: readonly Campaign[];
}

interface Sentence {
  readonly text: string;
  /** The figures that it tells. */
  readonly figures: readonly CampaignFigure[];
}

interface PressFacts {
  readonly input: DocumentInput;
  readonly subject: PressSubject;
  readonly index: FigureIndex;
}

/** What is counted, for a sentence; other indicators are told by their label. */
const nouns: Readonly<Partial<Record<TallyConcept, string>>> = {
  beneficiaries: 'beneficiary',
  patients: 'patient',
  persons: 'person',
  children: 'child',
  infants: 'infant',
  women: 'woman',
  men: 'man',
  interventions: 'intervention',
  consultations: 'consultation',
  examinations: 'examination',
  operations: 'operation',
  dental: 'dental_care',
  tests: 'analysis',
  vaccinations: 'vaccination',
  glasses: 'glasses',
  teleconsultations: 'teleconsultation',
  'mobile-units': 'mobile_unit',
  volunteers: 'volunteer',
};
const people: ReadonlySet<string> = new Set(['beneficiary', 'patient', 'person', 'child', 'infant', 'woman', 'man']);

export const press = documentKind<PressSubject, PressFacts>({
  kind: 'press',
  subjects: ({ book }) => {
    const told = book.campaigns.filter((campaign) => (leadFigure(campaign)?.value ?? null) !== null);
    return told.length > 0
      ? [{ name: told.length > 1 ? seriesName(book) : (told[0]?.name ?? ''), key: 'all', campaigns: byDate(told) }]
      : [];
  },
  named: ({ book }, wanted) => {
    const campaign = campaignNamed(book.campaigns, wanted);
    return campaign ? { name: campaign.name, key: keyOfCampaign(campaign), campaigns: [campaign] } : null;
  },
  nameOf: ({ name }) => name,
  keyOf: ({ key }) => key,
  facts: (input, subject) => ({ input, subject, index: indexFigures(input.book.cells.workbook, input.book.cells.recognition) }),
  about: ({ subject }): readonly RangeRef[] => subject.campaigns.flatMap(({ about }) => about),
  layout: (facts, words, draft) => {
    const { input, subject } = facts;
    const title = words.t('press.title');
    const shown = subject.campaigns.flatMap(({ figures }) => allFigures(figures)).filter(({ value }) => value !== null);
    const ids = new Map(shown.map((figure, at) => [figure, `f${at}`]));
    return {
      kind: 'press',
      subject: subject.name,
      sheet: `${words.t('press.name')} ${words.name(subject.campaigns.length === 1 ? (subject.campaigns[0]?.shortName ?? '') : '')}`.trim(),
      orientation: 'portrait',
      title,
      blocks: [
        letterheadBlock(input.letterhead, subject.campaigns[0]?.lines.organiser?.text ?? '', '', words),
        { block: 'title', title, subtitle: words.name(subject.name), draft },
        ...languages.map((language) => sentencesBlock(facts, language, ids, words)),
        figuresBlock(subject, ids, words),
        ...closingBlocks(input.letterhead, input.issued, ['prepared', 'checked'], words),
      ],
    };
  },
});

function sentencesBlock(facts: PressFacts, language: Language, ids: ReadonlyMap<CampaignFigure, string>, words: DocumentWords): Block {
  const rows = sentencesIn(language, facts).map((sentence): TableRow => ({
    items: [textItem(sentence.text, language === 'ar' ? 'rtl' : 'ltr'), state(sentence, ids, words)],
  }));
  return {
    block: 'table',
    heading: words.t(`press.in.${language}`),
    columns: [
      { title: '', span: 10, align: 'start' },
      { title: '', span: 2, align: 'center' },
    ],
    rows: rows.length > 0 ? rows : [{ items: [textItem(words.t('not-reported')), blankItem] }],
  };
}

function state({ figures }: Sentence, ids: ReadonlyMap<CampaignFigure, string>, words: DocumentWords): Item {
  const same = figures.flatMap((figure) => {
    const id = ids.get(figure);
    return id === undefined ? [] : [`{${id}}=${figure.value ?? 0}`];
  });
  const text = (key: string): string => `"${words.t(key).replaceAll('"', '""')}"`;
  return item(
    {
      is: 'formula',
      formula: `=IF(AND(${same.join(',')}),${text('press.checked')},${text('refresh')})`,
      value: words.t('press.checked'),
      format: 'text',
    },
    { look: 'quiet' },
  );
}

/** Only sentences whose figures the press check finds in the workbook, and whose sums hold. */
function sentencesIn(language: Language, { input, subject, index }: PressFacts): Sentence[] {
  const words = wordsFor(language, input.book);
  const all = [
    ...(subject.campaigns.length > 1 ? seriesSentence(subject, words) : []),
    ...subject.campaigns.flatMap((campaign) => campaignSentences(campaign, words)),
  ];
  return all.filter(({ text }) => {
    const { matches, findings } = checkText(text, index);
    return (
      findings.every(({ severity }) => severity !== 'error') &&
      matches.every(({ verdict }) => verdict !== 'differs' && verdict !== 'not-found')
    );
  });
}

function counted(
  figure: CampaignFigure,
  words: DocumentWords,
  instead: Readonly<Record<string, string>> = {},
): { readonly text: string; readonly isPeople: boolean } | null {
  const { value, label } = figure;
  if (value === null) return null;
  const named = nouns[tallyConcept.exact(label) ?? 'total'];
  const noun = named === undefined ? undefined : (instead[named] ?? named);
  const said = noun === undefined || !Number.isInteger(value) ? null : sayCount(value, noun, words.language);
  if (said !== null && noun !== undefined) return { text: said, isPeople: people.has(noun) };
  return { text: `${words.name(label)}${words.t('press.colon')}${words.number(value)}`, isPeople: false };
}

function qualified(figure: CampaignFigure, text: string, words: DocumentWords): string {
  return figure.qualifier === '>='
    ? words.t('press.at-least', { count: text })
    : figure.qualifier === '>'
      ? words.t('press.more-than', { count: text })
      : text;
}

function campaignSentences(campaign: Campaign, words: DocumentWords): Sentence[] {
  const lead = leadFigure(campaign);
  // "Beneficiaries benefited" is no sentence.
  const count = lead ? counted(lead, words, { beneficiary: 'person' }) : null;
  if (!lead || !count) return [];
  const name = words.name(campaign.name);
  const date = campaign.date ? words.date(campaign.date.serial) : '';
  const key = count.isPeople ? (date === '' ? 'press.lead-undated' : 'press.lead') : date === '' ? 'press.tells-undated' : 'press.tells';
  const first: Sentence = { text: words.t(key, { count: qualified(lead, count.text, words), name, date }), figures: [lead] };
  return [first, ...partsSentences(lead, words)];
}

/** What a figure is made of, where every part is told and they make it up. */
function partsSentences(figure: CampaignFigure, words: DocumentWords): Sentence[] {
  const isWhole = figure.parts.length > 1 && figure.parts.every(({ value }) => value !== null);
  const haveNouns = figure.parts.every(({ label }) => nouns[tallyConcept.exact(label) ?? 'total'] !== undefined);
  const named = (part: CampaignFigure): string =>
    haveNouns ? (counted(part, words)?.text ?? '') : `${words.name(part.label)} (${words.number(part.value ?? 0)})`;
  const whole = `${words.name(figure.label)} (${words.number(figure.value ?? 0)})`;
  const own: Sentence[] = isWhole
    ? [{ text: words.t('press.parts', { whole, list: joined(figure.parts.map(named), words) }), figures: [figure, ...figure.parts] }]
    : [];
  return [...own, ...figure.parts.flatMap((part) => partsSentences(part, words))];
}

function joined(texts: readonly string[], words: DocumentWords): string {
  const last = texts.at(-1) ?? '';
  return texts.length < 2 ? last : words.t('press.list', { first: texts.slice(0, -1).join(words.language === 'ar' ? '، ' : ', '), last });
}

function seriesSentence({ campaigns }: PressSubject, words: DocumentWords): Sentence[] {
  const leads = campaigns.flatMap((campaign) => leadFigure(campaign) ?? []);
  const concepts = new Set(leads.map(({ label }) => tallyConcept.exact(label)));
  const [first] = leads;
  if (leads.length < campaigns.length || concepts.size !== 1 || !first || leads.some(({ value }) => value === null)) return [];
  const total = leads.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const count = counted({ ...first, value: total }, words);
  const held = sayCount(campaigns.length, campaigns.every(({ kind }) => kind === 'caravan') ? 'caravan' : 'campaign', words.language);
  if (!count || held === null) return [];
  return [
    {
      text: words.t('press.series', {
        count: count.text,
        held,
        list: joined(
          leads.map(({ value }) => words.number(value ?? 0)),
          words,
        ),
      }),
      figures: leads,
    },
  ];
}

function figuresBlock({ campaigns }: PressSubject, ids: ReadonlyMap<CampaignFigure, string>, words: DocumentWords): Block {
  const rows = campaigns.flatMap((campaign) =>
    allFigures(campaign.figures).flatMap((figure): TableRow[] => {
      const id = ids.get(figure);
      if (id === undefined) return [];
      const label = `${words.name(campaign.name)} / ${words.name(figure.label)}`;
      return [
        {
          items: [
            textItem(words.name(campaign.shortName)),
            textItem(words.name(figure.label)),
            item(shownFigure(figure, words), { id, label }),
          ],
        },
      ];
    }),
  );
  return {
    block: 'table',
    heading: words.t('press.figures'),
    repeats: true,
    columns: [
      { title: words.t('campaign'), span: 5, align: 'start' },
      { title: words.t('indicator'), span: 5, align: 'start' },
      { title: words.t('number'), span: 2, align: 'center' },
    ],
    rows,
  };
}
