/** The templates, one row a column. Texts stand in the lexicon, under `words`. */
import type { FieldWord } from '../lexicon/templates/fields';
import type { ListCode } from '../lexicon/templates/lists';
import type { Role, Unit } from '../model/roles';
import type { FieldType, Template, TemplateCode, TemplateField } from './template';

type Options = Partial<Omit<TemplateField, 'words' | 'type' | 'role'>>;

const widths: Readonly<Record<FieldType, number>> = { text: 110, code: 70, date: 74, count: 64, decimal: 64, amount: 80, result: 60 };

function field(words: FieldWord, type: FieldType, role: Role, options: Options = {}): TemplateField {
  return { code: words, words, type, role, unit: 'none', width: widths[type], ...options };
}

const chosen = (words: FieldWord, list: ListCode, role: Role, options: Options = {}): TemplateField =>
  field(words, 'text', role, { list, width: 90, ...options });
const count = (words: FieldWord, role: Role, unit: Unit, options: Options = {}): TemplateField =>
  field(words, 'count', role, { unit, ...options });
const persons = (words: FieldWord, sample: number): TemplateField => count(words, 'persons', 'person', { sample, width: 52 });
const entry = (list: ListCode, code: string) => ({ list, entry: code }) as const;

/** 15 January 2026. */
const sampleDay = 46037;

const anyCampaign = chosen('campaign', 'campaign', 'campaign', { isOpen: true, width: 150, sample: 'mark' });
const campaign: TemplateField = { ...anyCampaign, isRequired: true };
const note = field('note', 'text', 'note', { width: 160 });
const country = chosen('country', 'country', 'country', { width: 70, sample: entry('country', 'MA') });
const region = chosen('region', 'region', 'region', { width: 120 });
const province = chosen('province', 'province', 'province', { width: 110 });
const date = (options: Options = {}): TemplateField => field('date', 'date', 'date', { sample: sampleDay, isRequired: true, ...options });

const sexes = ['male', 'female', 'sex-unknown'] as const;
const ages = ['age-0', 'age-1', 'age-5', 'age-18', 'age-65', 'age-unknown'] as const;

/** Of the sexes; of the ages where no sex is told; nothing where neither is. */
function totalOf(at: (code: string) => string): string {
  const [bySex, byAge] = [sexes.map(at).join(','), ages.map(at).join(',')];
  return `=IF(COUNT(${bySex})>0,SUM(${bySex}),IF(COUNT(${byAge})>0,SUM(${byAge}),""))`;
}

/** "✓" where all agree that are told, "≠" and the difference where not, nothing where there is nothing to compare. */
function checkOf(at: (code: string) => string): string {
  const [bySex, byAge, total] = [sexes.map(at).join(','), ages.map(at).join(','), at('total')];
  const gap = (parts: string): string => `IF(COUNT(${parts})=0,0,SUM(${parts})-${total})`;
  return `=IF(NOT(ISNUMBER(${total})),"",IF(${gap(bySex)}<>0,"≠ "&TEXT(${gap(bySex)},"+0;-0"),IF(${gap(byAge)}<>0,"≠ "&TEXT(${gap(byAge)},"+0;-0"),"✓")))`;
}

function template(
  code: TemplateCode,
  table: string | null,
  tabColor: string,
  fields: readonly TemplateField[],
  more: Partial<Pick<Template, 'brings' | 'holdsRecords' | 'sums'>> = {},
): Template {
  return { code, table, tabColor, fields, brings: ['lists'], holdsRecords: true, sums: [], ...more };
}

const [green, blue, orange, grey] = ['#0B6E4F', '#1F4E79', '#B45F06', '#595959'];

export const templates: readonly Template[] = [
  template('campaign', 'Qf_Campaigns', green, [
    field('code', 'code', 'id', { isRequired: true }),
    field('campaign-name', 'text', 'campaign', { isRequired: true, width: 170, sample: 'mark' }),
    chosen('campaign-kind', 'kind', 'label', { isRequired: true, sample: entry('kind', 'caravan') }),
    count('edition', 'id', 'none', { width: 52, sample: 1 }),
    field('start', 'date', 'start', { isRequired: true, sample: sampleDay }),
    field('end', 'date', 'end', { sample: sampleDay + 1 }),
    field('published', 'date', 'published', { sample: sampleDay + 3 }),
    country,
    region,
    province,
    field('commune', 'text', 'place'),
    field('organiser', 'text', 'label', { width: 140 }),
    field('programme', 'text', 'label'),
    chosen('status', 'status', 'label', { width: 76, sample: entry('status', 'done') }),
    count('target', 'target', 'person'),
    field('reference', 'code', 'id'),
    note,
  ]),
  template('tally', 'Qf_Tally', green, [
    anyCampaign,
    chosen('indicator', 'indicator', 'indicator', { isOpen: true, isRequired: true, width: 140, sample: entry('unit', 'consultation') }),
    chosen('parent-indicator', 'indicator', 'label', { isOpen: true, width: 130 }),
    field('value', 'decimal', 'count', { sample: 120 }),
    chosen('unit', 'unit', 'label', { isRequired: true, sample: entry('unit', 'consultation') }),
    chosen('qualifier', 'qualifier', 'label', { width: 60, sample: entry('qualifier', '=') }),
    chosen('specialty', 'specialty', 'specialty', { width: 120 }),
    chosen('sex', 'sex', 'sex', { width: 60 }),
    chosen('age-group', 'age', 'age', { isOpen: true }),
    chosen('sector', 'sector', 'sector', { width: 70 }),
    field('source', 'text', 'label'),
    note,
  ]),
  template('indicators', 'Qf_Indicators', green, [
    field('code', 'code', 'id', { isRequired: true, width: 120, sample: 'mark' }),
    field('label-ar', 'text', 'indicator', { width: 130, sample: entry('unit', 'consultation') }),
    field('label-fr', 'text', 'indicator', { width: 130, sample: entry('unit', 'consultation') }),
    field('label-en', 'text', 'indicator', { width: 130, sample: entry('unit', 'consultation') }),
    chosen('parent-indicator', 'indicator', 'label', { isOpen: true, width: 130 }),
    chosen('relation', 'relation', 'label', { sample: entry('relation', 'full') }),
    chosen('unit', 'unit', 'label', { isRequired: true, sample: entry('unit', 'consultation') }),
    field('valid-from', 'date', 'start'),
    field('valid-to', 'date', 'end'),
  ]),
  template(
    'daily',
    'Qf_Daily',
    blue,
    [
      date(),
      chosen('station', 'station', 'place', { isOpen: true, isRequired: true, width: 100 }),
      field('team-head', 'text', 'label', { width: 100 }),
      chosen('specialty', 'specialty', 'specialty', { width: 100, sample: entry('specialty', 'general-medicine') }),
      persons('male', 14),
      persons('female', 21),
      persons('sex-unknown', 0),
      persons('pregnant', 3),
      persons('age-0', 2),
      persons('age-1', 5),
      persons('age-5', 8),
      persons('age-18', 14),
      persons('age-65', 6),
      persons('age-unknown', 0),
      count('total', 'total', 'person', { width: 56, formula: totalOf }),
      field('check', 'result', 'unknown', { formula: checkOf }),
      count('other', 'count', 'service', { width: 62 }),
      field('other-which', 'text', 'label', { width: 90 }),
      count('tests', 'count', 'service', { width: 56 }),
      persons('screened', 12),
      persons('referred', 2),
      persons('transported', 0),
      persons('pharmacy', 30),
      persons('disability', 1),
      { ...note, sample: 'mark', width: 120 },
    ],
    {
      brings: ['paper', 'stations', 'lists'],
      sums: [
        { total: 'total', parts: sexes },
        { total: 'total', parts: ages },
      ],
    },
  ),
  template('partners', 'Qf_Partners', orange, [
    field('name-ar', 'text', 'partner', { width: 150, sample: 'mark-in-language' }),
    field('name-fr', 'text', 'partner', { width: 150, sample: 'mark-in-language' }),
    field('name-en', 'text', 'partner', { width: 150, sample: 'mark-in-language' }),
    chosen('partner-kind', 'partner-kind', 'label', { sample: entry('partner-kind', 'association') }),
    chosen('partner-role', 'role', 'label', { sample: entry('role', 'donor') }),
    chosen('sector', 'sector', 'sector', { sample: entry('sector', 'association') }),
    chosen('campaigns', 'campaign', 'campaign', { isOpen: true, width: 140 }),
    field('aliases', 'text', 'label', { width: 150 }),
  ]),
  template('donations', 'Qf_Donations', orange, [
    field('line', 'code', 'id', { width: 50 }),
    anyCampaign,
    chosen('partner', 'partner', 'partner', { isOpen: true, isRequired: true, width: 130 }),
    chosen('stage', 'stage', 'stage', { isRequired: true, sample: entry('stage', 'receipt') }),
    field('item', 'text', 'item', { isRequired: true, width: 120 }),
    field('inn', 'text', 'item', { width: 100 }),
    chosen('form', 'form', 'label', { sample: entry('form', 'tablet') }),
    field('strength', 'code', 'label', { width: 64 }),
    field('batch', 'code', 'lot'),
    field('expiry', 'date', 'expiry'),
    field('quantity', 'decimal', 'quantity', { unit: 'unit', sample: 100 }),
    chosen('goods-unit', 'goods-unit', 'label', { width: 76, sample: entry('goods-unit', 'box') }),
    field('unit-value', 'amount', 'unknown', { unit: 'money', sample: 12.5 }),
    chosen('currency', 'currency', 'currency', { width: 56, sample: entry('currency', 'MAD') }),
    chosen('basis', 'basis', 'label', { sample: entry('basis', 'donor') }),
    field('receipt', 'code', 'receipt'),
    field('donation-date', 'date', 'date', { sample: sampleDay }),
    field('arrival', 'date', 'date', { sample: sampleDay }),
    field('carton', 'code', 'id', { width: 60 }),
    field('weight', 'decimal', 'unknown', { most: 50, width: 56, sample: 18 }),
    chosen('condition', 'condition', 'label', { sample: entry('condition', 'intact') }),
    chosen('cold-chain', 'yes-no', 'label', { width: 60, sample: entry('yes-no', 'no') }),
    field('receiver', 'text', 'label'),
  ]),
  template('costs', 'Qf_Costs', orange, [
    field('line', 'code', 'id', { width: 50 }),
    campaign,
    field('cost-item', 'text', 'item', { isRequired: true, width: 150 }),
    field('amount', 'amount', 'amount', { unit: 'money', sample: 1500 }),
    chosen('currency', 'currency', 'currency', { width: 56, isRequired: true, sample: entry('currency', 'MAD') }),
    field('paid-by', 'text', 'partner', { width: 130 }),
    chosen('reported', 'yes-no', 'label', { width: 70, sample: entry('yes-no', 'yes') }),
  ]),
  template('activities', 'Qf_Activities', blue, [
    campaign,
    chosen('activity-kind', 'activity', 'label', { isRequired: true, sample: entry('activity', 'workshop') }),
    field('start', 'date', 'start', { isRequired: true, sample: sampleDay }),
    field('end', 'date', 'end'),
    field('place', 'text', 'place'),
    field('title', 'text', 'label', { width: 180 }),
    field('speakers', 'text', 'label', { width: 140 }),
    chosen('audience-sector', 'sector', 'sector', { sample: entry('sector', 'public') }),
    count('participants-m', 'persons', 'person', { sample: 20 }),
    count('participants-f', 'persons', 'person', { sample: 25 }),
    field('materials', 'text', 'label', { width: 140 }),
  ]),
  template('teams', 'Qf_Teams', blue, [
    campaign,
    field('person-name', 'text', 'label', { width: 150 }),
    chosen('profession', 'profession', 'label', { isRequired: true, sample: entry('profession', 'doctor') }),
    count('men', 'persons', 'person', { sample: 2 }),
    count('women', 'persons', 'person', { sample: 3 }),
    field('home', 'text', 'label', { width: 150 }),
    field('host', 'text', 'label', { width: 150 }),
    field('period', 'text', 'label', { width: 120 }),
  ]),
  template('resources', 'Qf_Resources', blue, [
    date({ isRequired: true }),
    country,
    region,
    { ...province, isRequired: true },
    count('units', 'count', 'unit', { sample: 2 }),
    field('source', 'text', 'label'),
    { ...note, sample: 'mark' },
  ]),
  template('press', 'Qf_Press', grey, [
    field('press-date', 'date', 'date', { sample: sampleDay }),
    chosen('press-language', 'language', 'label', { width: 70 }),
    chosen('campaign', 'campaign', 'campaign', { isOpen: true, width: 140, sample: 'mark' }),
    field('press-text', 'text', 'note', { width: 480 }),
  ]),
  template('paper', null, grey, [], { brings: [], holdsRecords: false }),
  template('stations', null, grey, [], { brings: [], holdsRecords: false }),
  template('lists', null, grey, [], { brings: [], holdsRecords: false }),
];

const byCode = new Map(templates.map((each) => [each.code, each]));

export function templateOf(code: TemplateCode): Template {
  const found = byCode.get(code);
  if (!found) throw new Error(`there is no template "${code}"`);
  return found;
}
