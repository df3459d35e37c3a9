import { refText } from '../../../src/core/model/addresses';
import { checkText } from '../../../src/core/press';
import { recognise } from '../../../src/core/recognition';
import { indexFigures } from '../../../src/core/records/figure-index';
import { sheetOf, workbookOf } from '../../support/grid';

/** Two campaigns in one table, as a tally keeps them. */
const tallies = {
  ar: [
    ['الحملة', 'التاريخ', 'المؤشر', 'القيمة'],
    ['قافلة تطوان', '2024-03-09', 'عدد المستفيدين', 1865],
    ['قافلة تطوان', '2024-03-09', 'استشارات طبية', 1240],
    ['قافلة تطوان', '2024-03-09', 'عمليات جراحية', 85],
    ['قافلة شفشاون', '2024-05-18', 'عدد المستفيدين', 1432],
    ['قافلة شفشاون', '2024-05-18', 'استشارات طبية', 987],
    ['قافلة شفشاون', '2024-05-18', 'عمليات جراحية', 64],
  ],
  fr: [
    ['Campagne', 'Date', 'Indicateur', 'Valeur'],
    ['Caravane de Tétouan', '2024-03-09', 'Bénéficiaires', 1865],
    ['Caravane de Tétouan', '2024-03-09', 'Consultations', 1240],
    ['Caravane de Tétouan', '2024-03-09', 'Opérations chirurgicales', 85],
    ['Caravane de Chefchaouen', '2024-05-18', 'Bénéficiaires', 1432],
    ['Caravane de Chefchaouen', '2024-05-18', 'Consultations', 987],
    ['Caravane de Chefchaouen', '2024-05-18', 'Opérations chirurgicales', 64],
  ],
} as const;

const places = [
  ['Province', 'Unités mobiles'],
  ['Taounate', 5],
  ['Sefrou', 2],
  ['Total', 7],
] as const;

const bookOf = (rows: readonly (readonly (string | number)[])[]) => {
  const workbook = workbookOf(sheetOf('Tally', rows));
  return indexFigures(workbook, recognise(workbook, []));
};

interface BookCase {
  readonly text: string;
  readonly book: readonly (readonly (string | number)[])[];
  /** "1865 exact D2", "1856 differs D2 1865 transposition"; figures that are not compared are left out. */
  readonly verdicts: readonly string[];
  readonly codes?: readonly string[];
}

const cases: readonly BookCase[] = [
  {
    text: 'في 9 مارس 2024 استفاد 1865 شخصا من القافلة، وقدمت 1240 استشارة وأجريت 85 عملية جراحية. حوالي 3% فقط أحيلوا على المستشفى.',
    book: tallies.ar,
    verdicts: ['1865 exact D2', '1240 exact D3', '85 exact D4'],
    codes: [],
  },
  {
    text: 'Le 9 mars 2024, la caravane a accueilli 1 865 bénéficiaires et assuré 1 240 consultations et 85 opérations.',
    book: tallies.ar,
    verdicts: ['1865 exact D2', '1240 exact D3', '85 exact D4'],
    codes: [],
  },
  {
    text: 'On 18 May 2024 the caravan saw 1,432 beneficiaries, gave 987 consultations and performed 64 operations.',
    book: tallies.fr,
    verdicts: ['1432 exact D5', '987 exact D6', '64 exact D7'],
    codes: [],
  },
  {
    text: 'استفاد 1856 شخصا من القافلة يوم 9 مارس 2024.',
    book: tallies.ar,
    verdicts: ['1856 differs D2 1865 transposition'],
    codes: ['figure-differs'],
  },
  {
    text: 'La caravane du 18 mai 2024 a assuré 978 consultations.',
    book: tallies.fr,
    verdicts: ['978 differs D6 987 transposition'],
    codes: ['figure-differs'],
  },
  {
    text: 'The caravan of 18 May 2024 gave 97 consultations.',
    book: tallies.fr,
    verdicts: ['97 differs D6 987 missing-digit'],
    codes: ['figure-differs'],
  },
  { text: 'Plus de 1 400 bénéficiaires ont été reçus le 18 mai 2024.', book: tallies.fr, verdicts: ['1400 rounding-holds D5'], codes: [] },
  { text: 'أزيد من 1800 مستفيد من القافلة الطبية', book: tallies.ar, verdicts: ['1800 rounding-holds D2'], codes: [] },
  { text: 'Plus de 2 000 bénéficiaires ont été reçus.', book: tallies.fr, verdicts: ['2000 not-found'], codes: ['figure-not-found'] },
  {
    text: 'En tout, 3 297 bénéficiaires : 1 865 à Tétouan et 1 432 à Chefchaouen.',
    book: tallies.fr,
    verdicts: ['3297 exact', '1865 exact D2', '1432 exact D5'],
    codes: [],
  },
  {
    text: 'Le 18 mai 2024, la caravane a assuré 1 240 consultations.',
    book: tallies.fr,
    verdicts: ['1240 differs D6 987 other'],
    codes: ['figure-differs'],
  },
  { text: 'The mission brought 40 dentists.', book: tallies.fr, verdicts: ['40 not-found'], codes: ['figure-not-found'] },
  { text: '- تاونات: 5 وحدات\n- صفرو: وحدتان', book: places, verdicts: ['5 exact B2', '2 exact B3'], codes: [] },
  {
    text: 'Le 9 mars 2024, deux caravanes ont été organisées à 40 km de Tétouan, pour les plus de 60 ans.',
    book: tallies.fr,
    verdicts: ['2 exact'],
    codes: [],
  },
];

test.each(cases)('$text', ({ text, book, verdicts, codes }) => {
  const result = checkText(text, bookOf(book));
  const told = result.figures.flatMap(({ value }, index) => {
    const { verdict, cell, expected, edit } = result.matches[index] ?? { verdict: 'not-checked', cell: null, expected: null, edit: null };
    if (verdict === 'not-checked') return [];
    return [[value, verdict, cell ? refText(cell).replace('Tally!', '') : null, expected, edit].filter((each) => each !== null).join(' ')];
  });
  expect(told).toEqual(verdicts);
  if (codes) expect(result.findings.map(({ code }) => code)).toEqual(codes);
});

test('a figure of another campaign is said to be that', () => {
  const { matches } = checkText('Le 18 mai 2024, la caravane a assuré 1 240 consultations.', bookOf(tallies.fr));
  expect(matches.find(({ verdict }) => verdict === 'differs')?.other).toBe('Caravane de Tétouan');
});

test('without a workbook nothing is compared', () => {
  expect(new Set(checkText('Le 18 mai 2024, 1 240 consultations.', null).matches.map(({ verdict }) => verdict))).toEqual(
    new Set(['not-checked']),
  );
});
