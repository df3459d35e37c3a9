/**
 * The findings as a sheet to print or hand on: what was found, where (linked to the cells), what would mend it, and what was
 * accepted and why. Values only; a text that comes from a cell stays a text.
 */
import { areaText, cellText, isRange, refText } from '../model/addresses';
import type { Finding, Severity } from '../model/findings';
import type { CellRef, RangeRef } from '../model/grid';
import type { CellFormat, PageSetup, Plan, PlanStep } from '../model/plans';
import type { Language } from '../model/roles';
import { say } from '../wording/wording';
import { heightOf } from './row-heights';
import { SheetBuilder, text, type BuiltCell } from './sheet-builder';
import * as styles from './styles';

export interface FindingsInput {
  /** In the order of the check. */
  readonly findings: readonly Finding[];
  readonly language: Language;
}

/** Severity, title, message, cell, another cell, what would mend it; their sum is the width of an A4 page on its side. */
const widths = [86, 118, 244, 96, 96, 118] as const;
const columns = widths.length;
const cellColumn = 3;
const otherColumn = 4;
const [severityWidth, titleWidth, messageWidth, placeWidth, , lastWidth] = widths;
/** A sheet that nobody would read to the end says how many it leaves out. */
const mostListed = 2000;

const fills: Readonly<Record<Severity, CellFormat>> = {
  error: { fontColor: '#A4262C', bold: true },
  warning: { fontColor: '#8A3707', bold: true },
  info: { fontColor: '#0B5A8F' },
};

type Reference = CellRef | RangeRef;
type Link = Extract<PlanStep, { kind: 'link' }>;

export function findingsPlan({ findings, language }: FindingsInput): Plan {
  const t = (key: string, args: Parameters<typeof say>[2] = {}): string => say(language, `living.sheet.${key}`, args);
  const builder = new SheetBuilder(widths);
  const sheet = t('name');
  const open = findings.filter(({ accepted }) => accepted === null);
  const accepted = findings.filter((finding) => finding.accepted !== null);
  const links: Link[] = [];
  builder.row([text(t('title'), styles.title, columns)], 34);
  builder.row([text(t('counts', countsOf(open)), styles.subtitle, columns)], 22);
  const titleRow = builder.row(headings(t('mend'), t), 20);
  const add = (finding: Finding, last: string): void => void links.push(...addFinding(builder, finding, last, { sheet, language }));
  for (const finding of open.slice(0, mostListed)) add(finding, mendText(finding));
  if (open.length === 0) builder.row([text(t('none'), styles.plain, columns)], 20);
  if (open.length > mostListed) builder.row([text(t('more', { count: open.length - mostListed }), styles.plain, columns)], 20);
  if (accepted.length > 0) {
    builder.gap();
    builder.row([text(t('accepted'), styles.section, columns)], 20);
    builder.row(headings(t('reason'), t), 20);
    for (const finding of accepted.slice(0, mostListed)) add(finding, finding.accepted ?? '');
  }
  const page = (printArea: PageSetup['printArea']): PageSetup => ({
    orientation: 'landscape',
    ...(printArea ? { printArea } : {}),
    titleRows: { first: titleRow, last: titleRow },
    pagesWide: 1,
    margins: { top: 1.8, bottom: 1.8, left: 1.3, right: 1.3 },
    footerText: say(language, 'documents.page'),
  });
  const [added, ...rest] = builder.steps(sheet, language === 'ar' ? 'rtl' : 'ltr', 'findings', styles.base(language), page);
  const steps: PlanStep[] = added?.kind === 'add-sheet' ? [{ ...added, replaces: true }, ...rest] : rest;
  return { what: { key: 'living.sheet.made', args: {} }, steps: [...steps.slice(0, -1), ...links, ...steps.slice(-1)] };
}

function countsOf(open: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of open) counts[severity]++;
  return counts;
}

type Texts = (key: string) => string;

function headings(last: string, t: Texts): BuiltCell[] {
  return [t('importance'), t('what'), t('message'), t('cell'), t('other'), last].map((heading) => text(heading, styles.head));
}

function addFinding(
  builder: SheetBuilder,
  finding: Finding,
  last: string,
  { sheet, language }: { readonly sheet: string; readonly language: Language },
): Link[] {
  const { code, severity, message, cells } = finding;
  const [first, second] = cells;
  const title = say(language, `checks.title.${code}`);
  const said = say(language, message.key, message.args);
  const more = cells.length > 2 ? ` (+${cells.length - 2})` : '';
  const importance = say(language, `living.severity.${severity}`);
  const places = [placeText(first, ''), placeText(second, more)] as const;
  const boxes = [
    [importance, severityWidth, true],
    [title, titleWidth, true],
    [said, messageWidth, false],
    [places[0], placeWidth, false],
    [places[1], placeWidth, false],
    [last, lastWidth, false],
  ] as const;
  const height = Math.max(...boxes.map(([words, width, bold]) => heightOf(words, { width, fontSize: styles.bodySize, bold }, 34)));
  const row = builder.row(
    [
      text(importance, { ...styles.body, ...fills[severity] }),
      text(title, { ...styles.body, bold: true }),
      text(said, styles.body),
      text(places[0], styles.body),
      text(places[1], styles.body),
      text(last, styles.body),
    ],
    height,
  );
  return [linkTo(sheet, row, cellColumn, first), linkTo(sheet, row, otherColumn, second)].filter((link) => link !== null);
}

/** The cell on one line and its sheet on the next, so that names in either direction stay readable. */
function placeText(ref: Reference | undefined, more: string): string {
  return ref ? `${addressOf(ref)}${more}\n${ref.sheet}` : '';
}

function addressOf(ref: Reference): string {
  return isRange(ref) ? areaText(ref) : cellText(ref.row, ref.column);
}

/** Excel takes only a quoted sheet name in a link, whatever the name is. */
function linkTo(sheet: string, row: number, column: number, to: Reference | undefined): Link | null {
  if (!to) return null;
  const target = `'${to.sheet.replaceAll("'", "''")}'!${addressOf(to)}`;
  return { kind: 'link', sheet, area: { top: row, bottom: row, left: column, right: column }, target, tip: refText(to) };
}

/** "B5: 2587 → 2857", a line a suggestion. */
function mendText({ suggestions }: Finding): string {
  return suggestions.map(({ cell, from, to }) => `${refText(cell)}: ${from ?? ''} → ${to}`).join('\n');
}
