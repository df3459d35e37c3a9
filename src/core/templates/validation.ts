/** What a template asks of the cells of a column: rule, input message and alert. */
import { wordsOf } from '../lexicon/templates/fields';
import { templateWords } from '../lexicon/templates/sheets';
import type { ListCode } from '../lexicon/templates/lists';
import type { ValidationPlan } from '../model/plans';
import type { Language } from '../model/roles';
import { inRow, quotedText } from './cells';
import { entryOf } from './lists';
import { firstRow, type Template, type TemplateField } from './template';

/** 1 January 2000 and 31 December 2100. */
const days = { least: 36_526, most: 73_415 } as const;
const largest = 1_000_000_000_000;

export interface Asking {
  readonly template: Template;
  readonly language: Language;
  /** The name of a list's range in this workbook. */
  readonly list: (code: ListCode) => string;
}

export function validationOf(field: TemplateField, asking: Asking): ValidationPlan {
  const { header, help } = wordsOf(field.words, asking.language);
  const prompt = { title: header, message: help };
  const rule = ruleOf(field, asking);
  return { rule, prompt, alert: rule === null ? null : alertOf(field, asking.language) };
}

function ruleOf(field: TemplateField, asking: Asking): ValidationPlan['rule'] {
  if (field.list === 'province') return { list: provinces(asking) };
  if (field.list !== undefined) return { list: `=${asking.list(field.list)}` };
  switch (field.type) {
    case 'date':
      return { date: days };
    case 'count':
      return field.formula ? null : { whole: { least: 0 } };
    case 'decimal':
      return { decimal: { least: 0, most: field.most ?? largest } };
    case 'amount':
      return { decimal: { least: -largest, most: largest } };
    default:
      return null;
  }
}

function alertOf(field: TemplateField, language: Language): NonNullable<ValidationPlan['alert']> {
  const words = templateWords[language];
  if (field.list !== undefined)
    return field.isOpen
      ? { style: 'warning', title: words.openTitle, message: words.open }
      : { style: 'stop', title: words.closedTitle, message: words.closed };
  if (field.type === 'date') return { style: 'stop', title: words.dateTitle, message: words.date };
  const message = field.most !== undefined ? words.weight : field.type === 'count' ? words.number : words.amount;
  return { style: 'stop', title: words.numberTitle, message };
}

/**
 * In Algeria the wilayas that stand at the row's date; else the provinces of the row's region, all of them where it names
 * none. The provinces stand sorted by region, so that those of one are a run.
 */
function provinces({ template, language, list }: Asking): string {
  const cell = (code: string): string | null => {
    const column = template.fields.findIndex((field) => field.code === code);
    return column < 0 ? null : inRow(column, firstRow);
  };
  const [country, region, date] = [cell('country'), cell('region'), cell('start') ?? cell('date')];
  if (country === null || region === null || date === null) throw new Error('provinces need a country, a region and a date beside them');
  const [of, all, wilaya] = [list('region-of'), list('province'), list('wilaya')];
  const first = `MATCH(${region},${of},0)`;
  const ofRegion = `INDEX(${all},${first}):INDEX(${all},${first}+COUNTIF(${of},${region})-1)`;
  const since = `COUNTIF(${list('wilaya-from')},"<="&${date})`;
  const ofDate = `IF(${date}="",${wilaya},INDEX(${wilaya},1):INDEX(${wilaya},${since}))`;
  return `=IF(${country}=${quotedText(entryOf('country', 'DZ', language))},${ofDate},IF(${region}="",${all},${ofRegion}))`;
}
