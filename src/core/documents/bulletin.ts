/**
 * The campaign bulletin: one A4 page in portrait with identity, key figures, breakdowns with their shares and what they leave
 * unspecified, partners, reservations and two signatures. Values are linked to the source cells by native formulas, so the
 * sheet follows them and works where the add-in is not.
 */
import { cellText, sheetText } from '../model/addresses';
import type { CellRef } from '../model/grid';
import type { CellFormat, PageSetup, Plan } from '../model/plans';
import type { Language, Unit } from '../model/roles';
import { say } from '../wording/wording';
import { unspecifiedOf, type Campaign, type CampaignFigure } from './campaigns';
import { blank, formula, number, SheetBuilder, text, type BuiltCell } from './sheet-builder';
import { heightOf } from './row-heights';
import * as styles from './styles';

export interface BulletinInput {
  readonly campaign: Campaign;
  readonly language: Language;
  /** True while an error of the workbook is open. */
  readonly isDraft: boolean;
  readonly partners: readonly string[];
  /** Sentences on what the reader must know of the figures, in the sheet's language. */
  readonly reservations: readonly string[];
}

/** Label, figure, share, remark; their sum is the width of an A4 page within its margins. */
const widths = [210, 85, 75, 140] as const;
const columns = widths.length;
const [labelWidth] = widths;
const pageWidth = widths.reduce((sum, width) => sum + width, 0);
const valueColumn = 1;
const shareColumn = 2;
/** Points. */
const lineHeight = 19;
/** One page holds so many; the rest is counted in a line of its own. */
const partnersShown = 24;
const reservationsShown = 6;

export function bulletinPlan(input: BulletinInput): Plan {
  const { campaign, language, isDraft } = input;
  const builder = new SheetBuilder(widths);
  const t = (key: string, args: Parameters<typeof say>[2] = {}): string => say(language, `documents.${key}`, args);
  builder.row([text(t('bulletin.title'), styles.title, columns)], 34);
  builder.row([text(campaign.name, styles.subtitle, columns)], heightOf(campaign.name, { width: pageWidth, fontSize: 13, bold: true }, 26));
  if (isDraft) builder.row([text(t('draft'), styles.draft, columns)], 22);
  addIdentity(builder, campaign, t);
  addFigures(builder, campaign, t);
  addPartners(builder, input.partners, t);
  addReservations(builder, [...input.reservations, ...footnotes(campaign, t)], t);
  addSignatures(builder, t);
  // A sheet's name is no sentence: no marks of direction in it.
  const sheet = `${t('bulletin.name')} ${campaign.shortName}`;
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  const page = (printArea: PageSetup['printArea']): PageSetup => ({
    orientation: 'portrait',
    ...(printArea ? { printArea } : {}),
    pagesWide: 1,
    pagesTall: 1,
    margins: { top: 1.8, bottom: 1.8, left: 1.5, right: 1.5 },
    footerText: t('page'),
    centerHorizontally: true,
  });
  return {
    what: { key: 'documents.bulletin.made', args: { name: campaign.name } },
    steps: builder.steps(sheet, direction, `bulletin:${campaign.name}`, styles.base(language), page),
  };
}

type Texts = (key: string, args?: Parameters<typeof say>[2]) => string;

/** `='Sheet'!B5`: the figure stays the user's. */
function linkTo(cell: CellRef): string {
  return `=${sheetText(cell.sheet)}!${cellText(cell.row, cell.column)}`;
}

function addIdentity(builder: SheetBuilder, { place, date, sheets }: Campaign, t: Texts): void {
  builder.gap();
  builder.row([text(t('identity'), styles.section, columns)], 20);
  const line = (label: string, value: BuiltCell, height = 20): void => void builder.row([text(label, styles.label), value], height);
  const words = (label: string, value: string): void =>
    line(label, text(value, styles.plain, columns - 1), heightOf(value, { width: pageWidth - labelWidth, fontSize: styles.bodySize }, 20));
  if (place) words(t('place'), place.text);
  line(t('date'), date ? dateCell(date) : text(t('not-reported'), styles.plain, columns - 1));
  words(t('source'), sheets.join(' · '));
}

function dateCell(date: NonNullable<Campaign['date']>): BuiltCell {
  return date.isNumber ? formula(linkTo(date.cell), styles.date, columns - 1) : { ...number(date.serial, styles.date), span: columns - 1 };
}

function addFigures(builder: SheetBuilder, { figures }: Campaign, t: Texts): void {
  builder.gap();
  const header = [t('figures'), t('number'), t('share'), t('remark')];
  builder.row(
    header.map((each, column) =>
      text(each, column === valueColumn || column === shareColumn ? { ...styles.section, horizontal: 'center' } : styles.section),
    ),
    20,
  );
  if (figures.length === 0) builder.row([text(t('not-reported'), styles.plain, columns)], 20);
  for (const figure of figures) addFigure(builder, figure, null, 0, t);
}

/** Units of figures that a reader expects a breakdown of. */
const wholes: ReadonlySet<Unit> = new Set(['person', 'none']);

/** A figure, then its parts below it, then what they leave unspecified. `whole` is the row that shares are of. */
function addFigure(builder: SheetBuilder, figure: CampaignFigure, whole: number | null, depth: number, t: Texts): void {
  const hasParts = figure.parts.length > 0;
  const look = hasParts ? styles.strong : styles.body;
  const isUnexplained = whole === null && wholes.has(figure.unit) && figure.parts.every(({ value }) => value === null);
  const remark = figure.value === null ? t('not-reported') : isUnexplained ? t('no-breakdown') : '';
  const row = builder.row(
    [
      text(indented(figure.label, depth), look),
      figureCell(figure, look),
      shareCell(builder.next, whole, figure.value, look),
      text(remark, { ...look, bold: false, fontSize: 9 }),
    ],
    heightOf(indented(figure.label, depth), { width: labelWidth, fontSize: styles.bodySize, bold: hasParts }, lineHeight),
  );
  if (!hasParts) return;
  for (const part of figure.parts) addFigure(builder, part, row, depth + 1, t);
  if (unspecifiedOf(figure)) addUnspecified(builder, row, depth + 1, figure.parts, t);
}

function indented(label: string, depth: number): string {
  return `${'\u00A0\u00A0\u00A0'.repeat(depth)}${label}`;
}

function figureCell({ cell, value, isNumber }: CampaignFigure, look: CellFormat): BuiltCell {
  const format = { ...look, ...styles.count };
  if (value === null) return text('–', format);
  return isNumber ? formula(linkTo(cell), format) : number(value, format);
}

function shareCell(row: number, whole: number | null, value: number | null, look: CellFormat): BuiltCell {
  const format = { ...look, ...styles.share };
  if (whole === null || value === null) return blank(format);
  return formula(`=${cellText(row, valueColumn)}/${cellText(whole, valueColumn)}`, format);
}

function addUnspecified(builder: SheetBuilder, whole: number, depth: number, parts: readonly CampaignFigure[], t: Texts): void {
  const total = cellText(whole, valueColumn);
  const { next } = builder;
  // Only direct parts are subtracted: a part's own parts stand between them.
  const rows = partRows(whole, parts);
  builder.row(
    [
      text(indented(t('unspecified'), depth), { ...styles.body, italic: true }),
      formula(`=${total}-${rows.map((row) => cellText(row, valueColumn)).join('-')}`, { ...styles.body, ...styles.count }),
      formula(`=${cellText(next, valueColumn)}/${total}`, { ...styles.body, ...styles.share }),
      blank(styles.body),
    ],
    lineHeight,
  );
}

function partRows(whole: number, parts: readonly CampaignFigure[]): number[] {
  const rows: number[] = [];
  let row = whole + 1;
  for (const part of parts) {
    rows.push(row);
    row += rowsOf(part);
  }
  return rows;
}

/** Rows that `addFigure` fills for a figure. */
function rowsOf(figure: CampaignFigure): number {
  return 1 + figure.parts.reduce((sum, part) => sum + rowsOf(part), 0) + (unspecifiedOf(figure) ? 1 : 0);
}

function addPartners(builder: SheetBuilder, partners: readonly string[], t: Texts): void {
  if (partners.length === 0) return;
  builder.gap();
  builder.row([text(t('partners', { count: partners.length }), styles.section, columns)], 20);
  const listed = partners.slice(0, partnersShown).join(' · ');
  const rest = partners.length - partnersShown;
  const shown = rest > 0 ? `${listed} · ${t('and-more', { count: rest })}` : listed;
  builder.row([text(shown, styles.plain, columns)], heightOf(shown, { width: pageWidth, fontSize: styles.bodySize }, 22));
}

function addReservations(builder: SheetBuilder, sentences: readonly string[], t: Texts): void {
  if (sentences.length === 0) return;
  builder.gap();
  builder.row([text(t('reservations'), styles.section, columns)], 20);
  const rest = sentences.length - reservationsShown;
  const shown = [...sentences.slice(0, reservationsShown), ...(rest > 0 ? [t('and-more', { count: rest })] : [])];
  for (const sentence of shown)
    builder.row([text(`• ${sentence}`, styles.small, columns)], heightOf(sentence, { width: pageWidth, fontSize: 9 }, 16));
}

function footnotes({ figures }: Campaign, t: Texts): string[] {
  const notes = figures.flatMap((figure) =>
    figure.parts.length > 0 && unspecifiedOf(figure) ? [t('note.partial', { label: figure.label })] : [],
  );
  const hasShares = figures.some(({ parts }) => parts.length > 0);
  return hasShares ? [...notes, t('note.rounded')] : notes;
}

function addSignatures(builder: SheetBuilder, t: Texts): void {
  builder.gap(46);
  builder.row([text(t('signature.coordinator'), styles.signature), blank(), text(t('signature.manager'), styles.signature, 2)], 20);
}
