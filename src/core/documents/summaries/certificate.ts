/** The certificate of quality: rules that ran, what stands open, what was accepted and why, what was switched off, the fingerprint. */
import type { Finding } from '../../model/findings';
import type { RangeRef } from '../../model/grid';
import { certifiedFigures, fingerprintOf, type CertifiedFigure } from '../certified';
import { documentKind, type DocumentInput } from '../descriptor';
import { item, textItem, words as plain, type Block, type TableRow } from '../layout';
import type { DocumentWords } from '../words';
import { seriesName } from './series';
import { closingBlocks, letterheadBlock, shownFigure } from './shared';

interface CertificateFacts {
  readonly input: DocumentInput;
  readonly figures: readonly CertifiedFigure[];
}

const listed = 24;

/** What the workbook is told by, where nothing names its series. */
function subjectOf({ book }: DocumentInput): string {
  return seriesName(book) || (book.campaigns[0]?.name ?? book.cells.workbook.sheets[0]?.name ?? '');
}

export const certificate = documentKind<string, CertificateFacts>({
  kind: 'certificate',
  subjects: (input) => (certifiedFigures(input.book.cells).length > 0 ? [subjectOf(input)] : []),
  named: (input) => (certifiedFigures(input.book.cells).length > 0 ? subjectOf(input) : null),
  nameOf: (name) => name,
  keyOf: () => 'all',
  facts: (input) => ({ input, figures: certifiedFigures(input.book.cells) }),
  about: ({ input }): readonly RangeRef[] => input.book.cells.recognition.regions.map(({ sheet, area }) => ({ sheet, ...area })),
  layout: ({ input, figures }, words, draft) => {
    const open = input.findings.filter(({ accepted }) => accepted === null);
    const accepted = input.findings.filter((finding) => finding.accepted !== null);
    const title = words.t('certificate.title');
    return {
      kind: 'certificate',
      subject: subjectOf(input),
      sheet: words.t('certificate.name'),
      orientation: 'portrait',
      title,
      blocks: [
        letterheadBlock(input.letterhead, input.book.campaigns[0]?.lines.organiser?.text ?? '', '', words),
        { block: 'title', title, subtitle: words.name(subjectOf(input)), draft },
        countCards(input, open, figures, words),
        { block: 'text', heading: words.t('certificate.says'), sentences: [sentence(input, open, figures, words)] },
        figuresBlock(input, words),
        findingsBlock(words.t('certificate.open'), open, () => '', words),
        findingsBlock(words.t('certificate.accepted'), accepted, (finding) => finding.accepted ?? '', words),
        { block: 'list', heading: words.t('certificate.off'), items: switchedOff(input, words), perRow: 2 },
        {
          block: 'certified',
          heading: words.t('certificate.fingerprint'),
          title: words.t('certificate.figures'),
          fingerprint: fingerprintOf(figures),
          holds: words.t('certificate.holds'),
          refresh: words.t('certificate.refresh'),
          figures,
        },
        ...closingBlocks(input.letterhead, input.issued, ['checked', 'manager'], words),
      ],
    };
  },
});

function countCards({ rules }: DocumentInput, open: readonly Finding[], figures: readonly CertifiedFigure[], words: DocumentWords): Block {
  const count = (severity: Finding['severity']): number => open.filter((finding) => finding.severity === severity).length;
  const card = (label: string, value: number) => ({ label, item: item({ is: 'value', value, format: 'count' }), note: '' });
  return {
    block: 'cards',
    cards: [
      card(words.t('certificate.figures'), figures.length),
      card(words.t('certificate.rules'), rules),
      card(words.t('certificate.errors'), count('error')),
      card(words.t('certificate.warnings'), count('warning')),
    ],
  };
}

function sentence({ rules }: DocumentInput, open: readonly Finding[], figures: readonly CertifiedFigure[], words: DocumentWords): string {
  const errors = open.filter(({ severity }) => severity === 'error').length;
  const key =
    errors > 0
      ? 'certificate.says-errors'
      : open.some(({ severity }) => severity === 'warning')
        ? 'certificate.says-warnings'
        : 'certificate.says-clean';
  return words.t(key, { figures: figures.length, rules, errors });
}

/** The first figures of each campaign: what a reader compares first. */
function figuresBlock({ book }: DocumentInput, words: DocumentWords): Block {
  const rows = book.campaigns.slice(0, listed).flatMap((campaign): TableRow[] =>
    campaign.figures.slice(0, 1).map((figure, at) => {
      const label = `${words.name(campaign.name)} / ${words.name(figure.label)}`;
      return {
        items: [
          textItem(words.name(campaign.name)),
          textItem(words.name(figure.label)),
          item(shownFigure(figure, words), { id: `${campaign.shortName}.${at}`, label }),
        ],
      };
    }),
  );
  return {
    block: 'table',
    heading: rows.length === 0 ? '' : words.t('figures'),
    columns: [
      { title: rows.length === 0 ? '' : words.t('campaign'), span: 5, align: 'start' },
      { title: rows.length === 0 ? '' : words.t('indicator'), span: 5, align: 'start' },
      { title: rows.length === 0 ? '' : words.t('number'), span: 2, align: 'center' },
    ],
    rows,
  };
}

function findingsBlock(heading: string, findings: readonly Finding[], reason: (finding: Finding) => string, words: DocumentWords): Block {
  const shown = findings.filter(({ severity }) => severity !== 'info').slice(0, listed);
  const rest = findings.length - shown.length;
  const rows = shown.map((finding): TableRow => ({
    items: [
      textItem(words.say(`checks.title.${finding.code}`)),
      textItem([words.say(finding.message.key, finding.message.args), reason(finding)].filter((text) => text !== '').join(' – '), 'quiet'),
    ],
  }));
  const more: TableRow[] =
    rest > 0 ? [{ items: [textItem(words.t('certificate.more', { count: rest }), 'quiet'), item(plain(''))], look: 'quiet' }] : [];
  return {
    block: 'table',
    heading,
    columns: [
      { title: '', span: 4, align: 'start' },
      { title: '', span: 8, align: 'start' },
    ],
    rows: rows.length + more.length > 0 ? [...rows, ...more] : [{ items: [textItem(words.t('certificate.none')), item(plain(''))] }],
  };
}

function switchedOff({ settings }: DocumentInput, words: DocumentWords): string[] {
  return (settings.switchedOff ?? []).map(({ code, scope }) =>
    scope.kind === 'workbook'
      ? words.say(`checks.title.${code}`)
      : `${words.say(`checks.title.${code}`)} (${scope.kind === 'sheet' ? scope.sheet : scope.range.sheet})`,
  );
}
