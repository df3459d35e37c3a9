/** Columns that name patients or hold their papers or telephones: to be known before the workbook is shared. */
import type { CheckContext } from '../context';
import { dataRows, fieldOf, ownHeader } from '../fields';
import type { Candidate, Rule } from '../rule';

const personHeaders: readonly RegExp[] = [
  /\b(?:nom|noms|name|names)\b.*\b(?:patients?|malades?|bénéficiaires?|beneficiar(?:y|ies)|prénoms?)\b|\bpatient(?:'s)? name\b|\b(?:first|last|full|family) name\b|\bpr[ée]noms?\b|\bnoms? complets?\b/i,
  /(?:اسم|أسماء|الاسم)\s*(?:و?\s*)?(?:ال)?(?:مريض|مرضى|مستفيد|كامل|نسب|شخصي|عائلي)|الاسم والنسب|الاسم الكامل|الاسم واللقب/,
  /\b(?:c\.?i\.?n\.?e?|cnie|carte nationale|passe?port|national id|identity|ni[du]|num[ée]ro d'identit[ée]|ssn)\b|بطاقة التعريف|البطاقة الوطنية|رقم الهوية|جواز السفر/i,
  /\b(?:t[ée]l[ée]phones?|t[ée]l|gsm|mobile|phones?(?: number)?|portable)\b|الهاتف|هاتف|رقم الجوال/i,
];
/** Two words or more, none of them a number. */
const fullName = /^\p{L}[\p{L}.'’-]*(?:\s+[\p{L}.'’-]+)+$/u;
/** Over names, not counts or groups. */
const persons = /^(?:patients?|malades?|bénéficiaires?|beneficiar(?:y|ies)|(?:ال)?مريض|المرضى|(?:ال)?مستفيد|المستفيدون)$/iu;
/** Moroccan, Algerian and Tunisian numbers as people write them. */
const phone = /^(?:\+|00)?(?:212|213|216)?[\s.-]*0?[5-7]\d(?:[\s.-]?\d{2}){3}[\s.-]?\d?$/;

function* run(context: CheckContext): Iterable<Candidate> {
  for (const region of context.recognition.regions) {
    if (region.kind === 'pivot' || region.kind === 'legend') continue;
    const data = dataRows(region);
    const isOfPersons = fieldOf(region, 'sex', 'age', 'id') !== null;
    const columns = region.fields.filter((field) => {
      const texts = data.map((row) => context.value(region.sheet, row.row, field.column)).filter((value) => value !== null);
      if (texts.length === 0) return false;
      const phones = texts.filter(
        (value) => (typeof value === 'string' || typeof value === 'number') && phone.test(String(value).trim()),
      ).length;
      const names = texts.filter((value) => typeof value === 'string' && fullName.test(value.trim())).length;
      if (persons.test(ownHeader(field)) && isOfPersons && names * 10 >= texts.length * 8) return true;
      return (
        personHeaders.some((pattern) => pattern.test(field.header)) ||
        (texts.length >= 3 && phones * 10 >= texts.length * 8 && field.role !== 'count' && field.role !== 'amount')
      );
    });
    const cells = columns.map((field) => ({
      sheet: region.sheet,
      top: data[0]?.row ?? region.area.top,
      bottom: data[data.length - 1]?.row ?? region.area.bottom,
      left: field.column,
      right: field.column,
    }));
    const [cell] = cells;
    if (cell)
      yield {
        code: 'private-data',
        outcome: 'fail',
        cells,
        found: columns.map((field) => field.header).join(', '),
        args: { cell, columns: cells, headers: { list: columns.map((field) => field.header) }, count: columns.length },
      };
  }
}

export const privateData: Rule = {
  codes: [{ code: 'private-data', group: 'workbook', severity: 'info', needs: ['fields'] }],
  run,
};
