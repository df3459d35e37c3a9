/** What several documents say alike: the issuer, who signs, a figure with its source, numbered notes. */
import { tallyConcept, staffConcepts } from '../../lexicon/tally-terms';
import type { Finding } from '../../model/findings';
import type { Letterhead } from '../../model/letterhead';
import { findPlace, type Place } from '../../reading/places';
import type { Campaign, CampaignFigure, SourceDate, SourceText } from '../../records/campaign';
import { blank, item, textItem, words as plain, type Block, type Item, type Line, type Shown } from '../layout';
import { openOn } from '../reservations';
import type { DocumentWords } from '../words';

/** Footnotes, numbered as they are first called for. */
export class Notes {
  private readonly texts: string[] = [];

  /** The mark of the note, "(2)". */
  mark(text: string): string {
    const known = this.texts.indexOf(text);
    if (known >= 0) return `(${known + 1})`;
    this.texts.push(text);
    return `(${this.texts.length})`;
  }

  block(heading: string, others: readonly string[] = []): Block {
    return { block: 'notes', heading, notes: [...this.texts.map((text, at) => `(${at + 1}) ${text}`), ...others] };
  }
}

/** The user's letterhead, else the organiser. */
export function letterheadBlock({ lines }: Letterhead, organiser: string, reference: string, words: DocumentWords): Block {
  const own = lines.filter((line) => line.trim() !== '');
  return {
    block: 'letterhead',
    lines: own.length > 0 ? own : organiser === '' ? [] : [organiser],
    reference: reference === '' ? words.t('reference.blank') : words.t('reference.of', { reference }),
  };
}

/** @param roles message keys of those who sign where the user named nobody. */
export function closingBlocks(letterhead: Letterhead, issued: number, roles: readonly string[], words: DocumentWords): Block[] {
  const people =
    letterhead.signatories.length > 0
      ? letterhead.signatories.slice(0, 3)
      : roles.map((role) => ({ role: words.t(`signature.${role}`), name: '' }));
  return [
    { block: 'done', text: words.t('done', { place: letterhead.place || '……………………', date: words.date(issued) }) },
    {
      block: 'signatures',
      people,
      stamp: words.t('signature.stamp'),
      copies: letterhead.copies === '' ? '' : words.t('copies', { list: letterhead.copies }),
    },
  ];
}

export function shownFigure({ value, isNumber, cell, adds }: CampaignFigure, words: DocumentWords): Shown {
  if (value === null) return plain(words.t('not-reported'));
  if (!isNumber) return { is: 'value', value, format: 'count' };
  return adds ? { is: 'sum', of: adds, value, format: 'count' } : { is: 'link', cell, value, format: 'count' };
}

export function dateItem(date: SourceDate): Item {
  return item(
    date.isNumber
      ? { is: 'link', cell: date.cell, value: date.serial, format: 'date' }
      : { is: 'value', value: Math.floor(date.serial), format: 'date' },
  );
}

export const isStaff = ({ label }: CampaignFigure): boolean => {
  const concept = tallyConcept.exact(label);
  return concept !== null && staffConcepts.has(concept);
};

/** The place that a campaign's words name, where it is known; the region's own word last. */
export function placeOf({ province, place, region, name, date }: Campaign): Place | null {
  for (const text of [province?.text, place?.text, region?.text, name]) {
    const found = text === undefined ? null : findPlace(text, date ? { date: date.serial } : {});
    if (found && 'place' in found) return found.place;
  }
  return null;
}

export function regionOf(campaign: Campaign): Place | null {
  for (const text of [campaign.region?.text, campaign.province?.text, campaign.place?.text]) {
    const found = text === undefined ? null : findPlace(text, campaign.date ? { date: campaign.date.serial } : {});
    if (!found || !('place' in found)) continue;
    if (found.place.kind === 'region') return found.place;
    if ('parent' in found && found.parent) return found.parent;
  }
  return null;
}

/** Who, where and when; what the workbook does not say is left out, but for the date. */
export function identityLines(campaign: Campaign, words: DocumentWords): Line[] {
  const { place, province, date, end, lines } = campaign;
  const text = (key: string, source: SourceText | null | undefined, isName = false): Line[] =>
    source ? [{ label: words.t(key), value: textItem(isName ? source.text : words.name(source.text)) }] : [];
  const region = regionOf(campaign);
  return [
    ...text('place', place),
    ...(date || !lines.period
      ? [{ label: words.t(end ? 'date.start' : 'date'), value: date ? dateItem(date) : textItem(words.t('not-reported')) }]
      : []),
    ...text('period', lines.period),
    ...(end ? [{ label: words.t('date.end'), value: dateItem(end) }] : []),
    ...(province && province.text !== place?.text ? text('province', province) : []),
    ...(region ? [{ label: words.t('region'), value: textItem(region.names[words.language]) }] : []),
    ...text('organiser', lines.organiser, true),
    ...text('host', lines.host, true),
    ...text('team', lines.team, true),
    ...text('programme', lines.programme),
    ...text('edition', lines.edition),
    ...text('topic', lines.topic),
  ];
}

/** What stands open on cells of the document, as lines under its title. */
export function draftLines(findings: readonly Finding[], about: Parameters<typeof openOn>[1], words: DocumentWords): string[] {
  const errors = openOn(findings, about).filter(({ severity, outcome }) => severity === 'error' && outcome === 'fail');
  if (errors.length === 0) return [];
  const shown = errors.slice(0, 3).map(({ message }) => words.say(message.key, message.args));
  const rest = errors.length - shown.length;
  return [words.t('draft'), ...shown, ...(rest > 0 ? [words.t('draft.more', { count: rest })] : [])];
}

export const blankItem: Item = item(blank);
