/**
 * What a certificate vouches for: every figure of the workbook with the path of its labels. Its fingerprint is over these and the
 * values, whatever the sheets are called and wherever the cells stand.
 */
import { parseRef } from '../model/addresses';
import type { CellRef, CellValue, SheetSnapshot } from '../model/grid';
import type { Figure } from '../model/recognition';
import type { Role } from '../model/roles';
import { folded } from '../lexicon/folding';
import type { Cells } from '../records/cells';
import { fingerprint } from './fingerprint';
import type { KnownSummary } from './known';

export interface CertifiedFigure {
  readonly path: string;
  readonly value: number;
  readonly cell: CellRef;
  readonly isNumber: boolean;
}

/** Columns whose numbers tell which, when or where, never how many. */
const silent: ReadonlySet<Role> = new Set(['id', 'date', 'start', 'end', 'published', 'lot', 'expiry', 'receipt', 'age']);
/** More are no list to keep beside a page: then totals and single figures only. */
const most = 3000;

export function certifiedFigures(cells: Cells): CertifiedFigure[] {
  const all = cells.recognition.regions.flatMap((region) => {
    const headers = new Map(region.fields.map(({ column, header }) => [column, header]));
    return cells.figures(region).flatMap((figure): (CertifiedFigure & { readonly isTotal: boolean })[] => {
      if (figure.value === null || silent.has(figure.role)) return [];
      const path = [region.title, headers.get(figure.column) ?? '', figure.label].filter((part) => part !== '').join(' / ');
      const { sheet, row, column } = figure;
      return [
        { path, value: figure.value, cell: { sheet, row, column }, isNumber: figure.state === 'number', isTotal: isTotal(figure, region) },
      ];
    });
  });
  return all.length > most ? all.filter((figure) => figure.isTotal).slice(0, most) : all;
}

function isTotal(
  figure: Figure,
  { kind, rows }: { readonly kind: string; readonly rows: readonly { readonly row: number; readonly kind: string }[] },
): boolean {
  return kind === 'block' || rows.some(({ row, kind: rowKind }) => row === figure.row && (rowKind === 'total' || rowKind === 'subtotal'));
}

/** The same for the same figures in any order. */
export function fingerprintOf(figures: readonly Pick<CertifiedFigure, 'path' | 'value'>[]): string {
  return fingerprint(
    figures
      .map(({ path, value }) => `${folded(path)}=${Number(value.toPrecision(12))}`)
      .sort()
      .join('\n'),
  );
}

export interface CertificateReport {
  readonly sheet: string;
  readonly fingerprint: string;
  readonly holds: boolean;
  /** The figures that are no longer what the certificate says. */
  readonly differs: readonly CellRef[];
}

/** The column of the paths on a certificate's sheet; values and links stand beside them. */
export const certifiedAt = 23;

const printedFingerprint = /^[0-9a-f]{4}(?:-[0-9a-f]{4}){3}$/;

/** The certificates among a workbook's summaries, against its figures now. */
export function certificatesIn(summaries: readonly KnownSummary[], cells: Cells): CertificateReport[] {
  const certificates = summaries.filter(({ kind }) => kind === 'certificate');
  if (certificates.length === 0) return [];
  const now = certifiedFigures(cells);
  const print = fingerprintOf(now);
  return certificates.map(({ sheet }) => {
    const stated = sheet.values.flat().find((value): value is string => typeof value === 'string' && printedFingerprint.test(value)) ?? '';
    return {
      sheet: sheet.name,
      fingerprint: stated,
      holds: stated === print,
      differs: stated === print ? [] : differing(sheet, now, cells),
    };
  });
}

function differing(sheet: SheetSnapshot, now: readonly CertifiedFigure[], cells: Cells): CellRef[] {
  const kept = certifiedRows(sheet, certifiedAt);
  const changed = kept.flatMap(({ value, cell }) => (cell && cells.value(cell) !== value ? [cell] : []));
  if (changed.length > 0) return changed;
  const told = new Set(kept.map(({ path, value }) => `${folded(path)}=${String(value)}`));
  return now.filter(({ path, value }) => !told.has(`${folded(path)}=${String(value)}`)).map(({ cell }) => cell);
}

interface CertifiedRow {
  readonly path: string;
  readonly value: CellValue;
  /** `null` for a figure kept as text, which nothing can be linked to. */
  readonly cell: CellRef | null;
}

function certifiedRows({ area, values, formulas }: SheetSnapshot, column: number): CertifiedRow[] {
  if (!area) return [];
  const at = column - area.left;
  return values.flatMap((row, r): CertifiedRow[] => {
    const [path, value] = [row[at], row[at + 1]];
    if (typeof path !== 'string' || typeof value !== 'number') return [];
    const link = parseRef((formulas[r]?.[at + 2] ?? '').replace(/^=/, ''));
    return [{ path, value, cell: link ? { sheet: link.sheet, row: link.top, column: link.left } : null }];
  });
}
