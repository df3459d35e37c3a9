/** What a person should know of the workbook itself before trusting or sharing it. */
import type { CellRef, SheetSnapshot } from '../../model/grid';
import { isPivot, type CheckContext } from '../context';
import { parameter, type Candidate, type CodeDefinition, type Rule } from '../rule';
import { runsOf, simplest } from '../runs';

const info = (code: string): CodeDefinition => ({ code, group: 'workbook', severity: 'info', needs: ['cells'] });
const warning = (code: string): CodeDefinition => ({ code, group: 'workbook', severity: 'warning', needs: ['cells'] });
const largeUsedRange: CodeDefinition = { ...info('large-used-range'), parameters: { rows: { default: 100_000, least: 1000, most: 1_048_576 } } };

function wholeSheet(sheet: SheetSnapshot): CellRef | { readonly sheet: string; readonly top: number; readonly left: number; readonly bottom: number; readonly right: number } {
  return sheet.area ? { sheet: sheet.name, ...sheet.area } : { sheet: sheet.name, row: 0, column: 0 };
}

/** A formula by its looks: = or @ and something after it, + before a number or a name, - before a sum. */
const looksLikeFormula = /^\s*(?:[=@]\s*\S|\+\s*[\d\p{L}(]|-\s*[\d(][\d.,\s]*[+*/^(-]\s*\S)/u;

function* formulaLikeTexts(context: CheckContext): Iterable<Candidate> {
  for (const sheet of context.workbook.sheets) {
    const { area } = sheet;
    if (!area) continue;
    const cells: CellRef[] = [];
    sheet.values.forEach((row, r) => {
      row.forEach((value, c) => {
        if (typeof value !== 'string' || sheet.formulas[r]?.[c] != null || !looksLikeFormula.test(value)) return;
        if (context.figures.at(sheet.name, area.top + r, area.left + c)?.state !== 'text-number') cells.push({ sheet: sheet.name, row: area.top + r, column: area.left + c });
      });
    });
    for (const { range, cells: found } of runsOf(cells)) {
      yield { code: 'formula-like-text', outcome: 'fail', cells: [simplest(range)], found: String(context.value(range.sheet, range.top, range.left)), args: { cell: simplest(range), count: found.length } };
    }
  }
}

function* sheetStates(context: CheckContext): Iterable<Candidate> {
  for (const sheet of context.workbook.sheets) {
    const cell = wholeSheet(sheet);
    const lastRow = sheet.area ? sheet.area.bottom + 1 : 0;
    const args = { cell, sheet: sheet.name };
    if (sheet.isProtected) yield { code: 'protected-sheet', outcome: 'fail', cells: [cell], args };
    if (sheet.visibility !== 'visible' && sheet.area) yield { code: 'hidden-sheet', outcome: 'fail', cells: [cell], args };
    if (sheet.usedRows >= parameter(context, largeUsedRange, 'rows') && sheet.usedRows > lastRow * 2) {
      yield { code: 'large-used-range', outcome: 'fail', cells: [cell], found: sheet.usedRows, expected: lastRow, args: { ...args, used: sheet.usedRows, last: lastRow } };
    }
  }
}

function* notRecalculated(context: CheckContext): Iterable<Candidate> {
  const cells = context.settings.notRecalculated ?? [];
  const [first] = cells;
  if (first) yield { code: 'not-recalculated', outcome: 'fail', cells: cells.map(simplest), args: { cell: simplest(first), cells: cells.map(simplest), count: cells.length } };
}

function* brokenMappings(context: CheckContext): Iterable<Candidate> {
  for (const { sheet, header, why } of context.recognition.brokenMappings) {
    const found = context.sheet(sheet);
    const cell = found ? wholeSheet(found) : { sheet, row: 0, column: 0 };
    yield { code: 'mapping-broken', outcome: 'fail', cells: [cell], found: header, args: { cell, sheet, header, why } };
  }
}

const personHeaders: readonly RegExp[] = [
  /\b(?:nom|noms|name|names)\b.*\b(?:patients?|malades?|bénéficiaires?|beneficiar(?:y|ies)|prénoms?)\b|\bpatient(?:'s)? name\b|\b(?:first|last|full|family) name\b|\bpr[ée]noms?\b/i,
  /(?:اسم|أسماء|الاسم)\s*(?:و?\s*)?(?:ال)?(?:مريض|مرضى|مستفيد|كامل|نسب|شخصي|عائلي)|الاسم والنسب|الاسم الكامل|الاسم واللقب/,
  /\b(?:c\.?i\.?n\.?e?|cnie|carte nationale|passe?port|national id|identity|ni[du]|num[ée]ro d'identit[ée]|ssn)\b|بطاقة التعريف|البطاقة الوطنية|رقم الهوية|جواز السفر/i,
  /\b(?:t[ée]l[ée]phones?|t[ée]l|gsm|mobile|phones?(?: number)?|portable)\b|الهاتف|هاتف|رقم الجوال/i,
];
/** Moroccan, Algerian and Tunisian numbers as people write them. */
const phone = /^(?:\+|00)?(?:212|213|216)?[\s.-]*0?[5-7]\d(?:[\s.-]?\d{2}){3}[\s.-]?\d?$/;

function* privateData(context: CheckContext): Iterable<Candidate> {
  for (const region of context.recognition.regions) {
    if (region.kind === 'pivot' || region.kind === 'legend') continue;
    const data = region.rows.filter((row) => row.kind === 'data');
    const columns = region.fields.filter((field) => {
      const texts = data.map((row) => context.value(region.sheet, row.row, field.column)).filter((value) => value !== null);
      if (texts.length === 0) return false;
      const phones = texts.filter((value) => (typeof value === 'string' || typeof value === 'number') && phone.test(String(value).trim())).length;
      return personHeaders.some((pattern) => pattern.test(field.header)) || (texts.length >= 3 && phones * 10 >= texts.length * 8 && field.role !== 'count' && field.role !== 'amount');
    });
    const cells = columns.map((field) => ({ sheet: region.sheet, top: data[0]?.row ?? region.area.top, bottom: data[data.length - 1]?.row ?? region.area.bottom, left: field.column, right: field.column }));
    const [cell] = cells;
    if (cell) yield { code: 'private-data', outcome: 'fail', cells, found: columns.map((field) => field.header).join(', '), args: { cell, columns: cells, headers: columns.map((field) => field.header).join(', '), count: columns.length } };
  }
}

function* run(context: CheckContext): Iterable<Candidate> {
  for (const candidate of formulaLikeTexts(context)) if (!inPivot(context, candidate)) yield candidate;
  yield* sheetStates(context);
  yield* notRecalculated(context);
  yield* brokenMappings(context);
  yield* privateData(context);
}

function inPivot(context: CheckContext, { cells: [cell] }: Candidate): boolean {
  const sheet = cell && context.sheet(cell.sheet);
  if (!cell || !sheet) return false;
  return isPivot(sheet, 'top' in cell ? cell : { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column });
}

export const workbookRules: Rule = {
  codes: [
    warning('protected-sheet'), { ...warning('mapping-broken'), needs: ['mapping'] }, info('formula-like-text'), largeUsedRange, info('hidden-sheet'), info('not-recalculated'), info('private-data'),
  ],
  run,
};
