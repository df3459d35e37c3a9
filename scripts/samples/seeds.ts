/** The five campaigns of the samples: what press releases told of them, row by row. Figures that none gives are left out. */
import type { TemplateCode } from '../../src/core/templates/template';

export type SeedRow = Readonly<Record<string, string | number>>;

export interface Seed {
  readonly file: string;
  readonly rows: Readonly<Partial<Record<TemplateCode, readonly SeedRow[]>>>;
}

const person = 'شخص';
const operation = 'عملية جراحية';
const act = 'عمل طبي';
const consultation = 'استشارة';

/** Serial numbers of the date system 1900, from "2025-02-22". */
const day = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000) + 25_569;

const figure = (campaign: string, indicator: string, parent: string, unit: string, value?: number, more: SeedRow = {}): SeedRow => ({
  ...(campaign === '' ? {} : { campaign }),
  indicator,
  ...(parent === '' ? {} : { 'parent-indicator': parent }),
  ...(value === undefined ? {} : { value }),
  unit,
  qualifier: '=',
  ...more,
});

const nouaceur = { country: 'المغرب', region: 'الدار البيضاء-سطات', province: 'النواصر', organiser: "Les Rangs d'Honneur" };
const caravans = {
  first: 'قافلة دار بوعزة',
  second: 'قافلة أولاد صالح',
  third: 'قافلة النواصر',
};
const beneficiaries = 'المستفيدون';
const interventions = 'التدخلات الطبية';
const consultations = 'الاستشارات الطبية';
const operations = 'العمليات الجراحية';
const workshops = 'المستفيدون من الورشات والتحسيس';
const laboratories = [
  'Pharma 5',
  'MC Pharma',
  'Pharcomedic',
  'Galenica',
  'Sothema',
  'Sun Pharma',
  'Cooper',
  'Biocodex',
  'Bayer',
  'Servier',
];
const twinning = { first: 'توأمة ورقلة – الثلاثي الأول', year: 'توأمة ورقلة 2017' };
const examinations = 'الفحوصات الطبية';

export const seeds: readonly Seed[] = [
  {
    file: 'mission-oujda.xlsx',
    rows: {
      campaign: [
        {
          code: 'C02',
          'campaign-name': 'القافلة الطبية الثانية',
          'campaign-kind': 'بعثة',
          edition: 2,
          start: day('2025-12-26'),
          end: day('2025-12-27'),
          published: day('2025-12-30'),
          country: 'المغرب',
          region: 'الشرق',
          province: 'وجدة-أنجاد',
          commune: 'وجدة',
          organiser: 'المركز الاستشفائي الجامعي محمد السادس',
          status: 'منجزة',
        },
      ],
      tally: [figure('القافلة الطبية الثانية', 'الأطفال المستفيدون', '', person, 3, { 'age-group': 'أطفال' })],
      press: [
        { 'press-date': day('2025-12-30'), 'press-language': 'العربية', campaign: 'القافلة الطبية الثانية', 'press-text': 'ثلاثة أطفال' },
        { campaign: 'القافلة الطبية الثانية', 'press-text': 'حوالي 1% من المواليد' },
        { campaign: 'القافلة الطبية الثانية', 'press-text': 'نسب نجاح تفوق 90%' },
      ],
    },
  },
  {
    file: 'masterclass-casablanca.xlsx',
    rows: {
      campaign: [
        {
          code: 'C01',
          'campaign-name': 'ماستر كلاس الدار البيضاء',
          'campaign-kind': 'تظاهرة علمية',
          start: day('2025-05-15'),
          end: day('2025-05-16'),
          country: 'المغرب',
          region: 'الدار البيضاء-سطات',
          province: 'الدار البيضاء',
          status: 'منجزة',
          note: 'يومان',
        },
      ],
      activities: ['عام', 'خاص', 'عسكري'].map((sector) => ({
        campaign: 'ماستر كلاس الدار البيضاء',
        'activity-kind': 'ماستر كلاس',
        start: day('2025-05-15'),
        end: day('2025-05-16'),
        place: 'الدار البيضاء',
        'audience-sector': sector,
      })),
    },
  },
  {
    file: 'twinning-ouargla.xlsx',
    rows: {
      campaign: [
        {
          code: 'J01',
          'campaign-name': twinning.year,
          'campaign-kind': 'توأمة',
          start: day('2017-01-01'),
          end: day('2017-12-31'),
          country: 'الجزائر',
          province: 'ورقلة',
          status: 'منجزة',
        },
        {
          code: 'J02',
          'campaign-name': 'توأمة 2017 – تقرت',
          'campaign-kind': 'توأمة',
          start: day('2017-01-01'),
          end: day('2017-12-31'),
          country: 'الجزائر',
          province: 'تقرت',
          status: 'منجزة',
        },
        {
          code: 'J03',
          'campaign-name': twinning.first,
          'campaign-kind': 'توأمة',
          start: day('2018-01-01'),
          end: day('2018-03-31'),
          country: 'الجزائر',
          province: 'ورقلة',
          status: 'منجزة',
          note: 'الثلاثي الأول من السنة الجارية؛ السنة غير مذكورة، قُدرت 2018. لا تُقارن بسنة 2017 كاملة.',
        },
      ],
      tally: [
        figure(twinning.first, operations, '', operation, 26, { 'age-group': 'أطفال' }),
        figure(twinning.first, examinations, '', act, 354),
        figure(twinning.first, examinations, '', act, 53, {
          specialty: 'جراحة الأطفال',
          source: 'المستشفى الجامعي سعادنة عبد النور – سطيف',
        }),
        figure(twinning.first, examinations, '', act, 301, { specialty: 'طب الأعصاب', source: 'المستشفى الجامعي مصطفى باشا – الجزائر' }),
        figure(twinning.year, operations, '', operation, 63, { qualifier: '≥' }),
        figure(twinning.year, 'زراعة القوقعة', operations, operation, 10, { 'age-group': 'أقل من 10 سنوات' }),
        figure(twinning.year, 'الشفة المشقوقة', operations, person, 9, {
          'age-group': 'رضع فوق 6 أشهر',
          note: 'تسعة رضع: أشخاص لا عمليات',
        }),
        figure(twinning.year, 'الحروق والجراحة التجميلية', operations, operation, 5, { source: 'مركز الحروق – الجزائر', note: 'تقرت' }),
        figure(twinning.year, examinations, '', act, 1587, { qualifier: '≥' }),
      ],
      teams: [
        {
          campaign: twinning.first,
          profession: 'طبيب',
          host: 'مستشفى ورقلة',
          home: 'المستشفى الجامعي سعادنة عبد النور – سطيف',
          period: 'الثلاثي الأول من السنة الجارية',
        },
        {
          campaign: twinning.first,
          profession: 'طبيب',
          host: 'مستشفى ورقلة',
          home: 'المستشفى الجامعي مصطفى باشا – الجزائر',
        },
        { campaign: twinning.year, profession: 'طبيب', host: 'مستشفى تقرت', home: 'مركز الحروق – الجزائر', period: '2017' },
      ],
    },
  },
  {
    file: 'mobile-units-fes-meknes.xlsx',
    rows: {
      campaign: [
        {
          code: 'U01',
          'campaign-name': 'زيارة إغزران',
          'campaign-kind': 'وحدة متنقلة',
          start: day('2025-09-16'),
          country: 'المغرب',
          region: 'فاس-مكناس',
          province: 'صفرو',
          commune: 'إغزران',
          status: 'منجزة',
          note: 'يوم الثلاثاء',
        },
      ],
      tally: [figure('زيارة إغزران', 'الوحدات الطبية المتنقلة بالجهة', '', 'وحدة متنقلة', 14)],
      resources: (
        [
          ['تاونات', 5],
          ['صفرو', 1],
          ['بولمان', 3],
          ['تازة', 3],
          ['مولاي يعقوب', 1],
          ['إفران', 1],
        ] as const
      ).map(([province, units]) => ({ date: day('2025-09-16'), country: 'المغرب', region: 'فاس-مكناس', province, units })),
    },
  },
  {
    file: 'caravans-nouaceur.xlsx',
    rows: {
      campaign: [
        {
          code: 'Q01',
          'campaign-name': caravans.first,
          'campaign-kind': 'قافلة',
          start: day('2025-02-22'),
          published: day('2025-05-23'),
          ...nouaceur,
          commune: 'دار بوعزة',
          status: 'منجزة',
        },
        {
          code: 'Q02',
          'campaign-name': caravans.second,
          'campaign-kind': 'قافلة',
          start: day('2025-05-24'),
          published: day('2025-05-23'),
          ...nouaceur,
          commune: 'أولاد صالح',
          status: 'منجزة',
        },
        {
          code: 'Q03',
          'campaign-name': caravans.third,
          'campaign-kind': 'قافلة',
          start: day('2026-02-14'),
          published: day('2025-05-23'),
          ...nouaceur,
          status: 'منجزة',
        },
      ],
      tally: [
        figure('', beneficiaries, '', person, 11518),
        figure('', beneficiaries, '', person, 11000, { qualifier: '>', note: 'عنوان البلاغ: أزيد من 11 ألف' }),
        figure('', 'القوافل', '', act, 3),
        figure(caravans.first, beneficiaries, '', person, 4842),
        figure(caravans.first, interventions, beneficiaries, act, 3401),
        figure(caravans.first, consultations, interventions, consultation, 2912),
        figure(caravans.first, operations, interventions, operation, 489),
        figure(caravans.first, workshops, beneficiaries, person, 1441),
        figure(caravans.first, 'التوعية بصحة الفم والأسنان', workshops, person, 756),
        figure(caravans.first, 'الورشات التكوينية', workshops, person, 685),
        figure(caravans.second, beneficiaries, '', person, 2713),
        figure(caravans.second, consultations, beneficiaries, consultation),
        figure(caravans.second, operations, beneficiaries, operation),
        figure(caravans.second, 'علاجات متنوعة', beneficiaries, act),
        figure(caravans.third, beneficiaries, '', person, 3963),
        figure(caravans.third, interventions, beneficiaries, act, 2857),
        figure(caravans.third, consultations, interventions, consultation, 1572),
        figure(caravans.third, operations, interventions, operation, 211),
        figure(caravans.third, 'علاجات الأسنان', interventions, act, 1074),
        figure(caravans.third, workshops, beneficiaries, person, 1106),
      ],
      indicators: [
        ['beneficiaries', beneficiaries, 'Bénéficiaires', 'Beneficiaries', '', '', person],
        ['interventions', interventions, 'Interventions médicales', 'Medical interventions', beneficiaries, 'كامل', act],
        ['consultations', consultations, 'Consultations', 'Consultations', interventions, 'كامل', consultation],
        ['operations', operations, 'Opérations chirurgicales', 'Surgical operations', interventions, 'كامل', operation],
        ['dental', 'علاجات الأسنان', 'Soins dentaires', 'Dental care', interventions, 'كامل', act],
        ['workshops', workshops, 'Participants aux ateliers', 'Workshop participants', beneficiaries, 'كامل', person],
        ['oral-health', 'التوعية بصحة الفم والأسنان', 'Santé bucco-dentaire', 'Oral-health awareness', workshops, 'كامل', person],
        ['training', 'الورشات التكوينية', 'Ateliers de formation', 'Training workshops', workshops, 'كامل', person],
      ].map(([code = '', ar = '', fr = '', en = '', parent = '', relation = '', unit = '']) => ({
        code,
        'label-ar': ar,
        'label-fr': fr,
        'label-en': en,
        ...(parent === '' ? {} : { 'parent-indicator': parent, relation }),
        unit,
      })),
      partners: laboratories.map((name) => ({
        'name-fr': name,
        'partner-kind': 'شركة',
        'partner-role': 'مختبر',
        sector: 'خاص',
        campaigns: caravans.third,
      })),
    },
  },
];
