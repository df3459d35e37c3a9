/** Workbooks as coordinators lay them out, with figures by chance that agree with each other: each is clean. */
import type { SheetOptions } from '../../support/grid';
import type { WrittenSheet } from '../written';
import { sheet } from '../written';
import type { Random } from './random';

export interface Layout {
  readonly title: string;
  readonly sheets: (random: Random) => readonly WrittenSheet[];
  /** Whether a sum of it mistyped must be named. */
  readonly isTold: boolean;
}

const places = ['Aghbala', 'Imilchil', 'Tounfite', 'Outerbat', 'Bouhlou', 'El Menzel', 'Tafajight', 'Sidi Khiar'];
const arabicPlaces = ['صفرو', 'تازة', 'إفران', 'ميدلت', 'أزيلال', 'تنغير', 'زاكورة', 'فكيك'];
const drugs = [
  'Paracétamol 500 mg',
  'Sérum salé 0,9 %',
  'Amoxicilline 1 g',
  'Collyre antibiotique',
  'Bandes de gaze',
  'Glucosé 5 %',
  'Vitamine C',
  'Oméprazole 20 mg',
];
const months = ['Janvier', 'Février', 'Mars', 'Avril', 'Mai', 'Juin', 'Juillet', 'Août', 'Septembre', 'Octobre', 'Novembre', 'Décembre'];

type Line = readonly (string | number)[];

/** One sheet; a line a row, a row's own number at hand for its formulas. */
function layout(
  title: string,
  lines: (random: Random) => readonly Line[],
  options: SheetOptions & { readonly isTold?: boolean } = {},
): Layout {
  const { isTold = false, ...rest } = options;
  return {
    title,
    isTold,
    sheets: (random) => [
      sheet(
        'S',
        lines(random)
          .map((line) => line.join(' | '))
          .join('\n'),
        rest,
      ),
    ],
  };
}

const sumDown = (columns: string, from: number, to: number): readonly string[] =>
  [...columns].map((column) => `=SUM(${column}${from}:${column}${to})`);
const rows = (names: readonly string[], first: number, line: (name: string, row: number, index: number) => Line): readonly Line[] =>
  names.map((name, index) => line(name, first + index, index));
const counts = (random: Random, length: number, least: number, most: number): readonly number[] =>
  Array.from({ length }, () => random.whole(least, most));

/** One row of another kind after the other above what the total adds. */
const columnsOf = (random: Random, least: number, most: number): Line => counts(random, 4, least, most);

export const layouts: readonly Layout[] = [
  layout(
    'doctors and dates above the persons that a total adds',
    (random) => [
      ['Indicateur', 'Aghbala', 'Imilchil', 'Tounfite', 'Outerbat'],
      ['Date', '2025-02-01', '2025-04-05', '2025-06-07', '2025-10-11'],
      ['Médecins', ...columnsOf(random, 5, 30)],
      ['Hommes', ...columnsOf(random, 30, 300)],
      ['Femmes', ...columnsOf(random, 30, 300)],
      ['Enfants', ...columnsOf(random, 30, 300)],
      ['Total bénéficiaires', ...sumDown('BCDE', 4, 6)],
      ['Budget (DH)', ...columnsOf(random, 5000, 50_000)],
      ['Coût par bénéficiaire', ...[...'BCDE'].map((column) => `=ROUND(${column}8/${column}7,2)`)],
    ],
    { isTold: true },
  ),
  layout(
    'provinces within regions within the country',
    (random) => [
      ['Région', 'Province', 'Commune', 'Hommes', 'Femmes', 'Total'],
      ...[4, 7, 11, 14].flatMap((total, group): readonly Line[] => {
        const region = group < 2 ? 'Fès-Meknès' : 'Drâa-Tafilalet';
        const line = (row: number): Line => [
          region,
          ['Sefrou', 'Taza', 'Midelt', 'Zagora'][group] ?? '',
          places[row % 8] ?? '',
          random.whole(1, 200),
          random.whole(1, 200),
          `=D${row}+E${row}`,
        ];
        const totals: Line = [
          '',
          `Total ${['Sefrou', 'Taza', 'Midelt', 'Zagora'][group] ?? ''}`,
          '',
          ...sumDown('DEF', total - 2, total - 1),
        ];
        const ofRegion: Line = [`Total ${region}`, '', '', ...[...'DEF'].map((column) => `=${column}${total - 3}+${column}${total}`)];
        return [line(total - 2), line(total - 1), totals, ...(group % 2 === 1 ? [ofRegion] : [])];
      }),
      ['TOTAL GÉNÉRAL', '', '', '=D8+D15', '=E8+E15', '=F8+F15'],
    ],
    { isTold: true },
  ),
  layout(
    'stock with adjustments between what goes in and out',
    (random) => [
      ['Item', 'Batch', 'Opening', 'Received', 'Issued', 'Adjust.', 'Closing'],
      ...rows(drugs, 2, (drug, row, index) => [
        drug,
        `B${1000 + index}`,
        random.whole(100, 300),
        random.whole(0, 300),
        random.whole(0, 90),
        index % 4 === 3 ? -random.whole(1, 3) : 0,
        `=C${row}+D${row}-E${row}+F${row}`,
      ]),
    ],
    { isTold: true },
  ),
  layout(
    'cost of each beneficiary below a total',
    (random) => [
      ['Caravane', 'Coût total (DH)', 'Bénéficiaires', 'Coût par bénéficiaire'],
      ...rows(places, 2, (place, row) => [place, random.whole(5000, 90_000), random.whole(100, 1500), `=ROUND(B${row}/C${row},2)`]),
      ['Total', ...sumDown('BC', 2, 9), '=ROUND(B10/C10,2)'],
    ],
    { isTold: true },
  ),
  layout(
    'inhabitants per doctor in whole numbers',
    (random) => [
      ['Province', 'Population', 'Médecins', 'Habitants par médecin', 'Lits', 'Lits pour 10 000 hab.'],
      ...rows(places, 2, (place, row) => [
        place,
        random.whole(50_000, 600_000),
        random.whole(20, 300),
        `=ROUND(B${row}/C${row},0)`,
        random.whole(40, 700),
        `=ROUND(E${row}/B${row}*10000,1)`,
      ]),
      ['Total', ...sumDown('BC', 2, 9), '=ROUND(B10/C10,0)', '=SUM(E2:E9)', '=ROUND(E10/B10*10000,1)'],
    ],
    { isTold: true },
  ),
  layout(
    'density of inhabitants',
    (random) => [
      ['Commune', 'Superficie (km²)', 'Population', 'Densité'],
      ...rows(places, 2, (place, row) => [place, random.whole(40, 900), random.whole(2000, 30_000), `=ROUND(C${row}/B${row},0)`]),
      ['Total', ...sumDown('BC', 2, 9), '=ROUND(C10/B10,0)'],
    ],
    { isTold: true },
  ),
  layout('meals and nights in small figures', (random) => [
    ['Participant', 'Petits déj.', 'Déjeuners', 'Dîners', 'Nuitées', 'Total repas'],
    ...rows(places, 2, (_, row, index) => [
      `Participant ${index + 1}`,
      ...counts(random, 3, 0, 3),
      random.whole(0, 2),
      `=B${row}+C${row}+D${row}`,
    ]),
    ['Total', ...sumDown('BCDEF', 2, 9)],
  ]),
  layout('mostly zeros', (random) => [
    ['Maladie', 'Cas', 'Décès', 'Hospitalisés', 'Total'],
    ...rows(['Choléra', 'Rage', 'Rougeole', 'Méningite', 'Tétanos'], 2, (disease, row) => [
      disease,
      random.pick([0, 0, 1, 3]),
      0,
      random.pick([0, 0, 0, 1]),
      `=SUM(B${row}:D${row})`,
    ]),
    ['Total', ...sumDown('BCDE', 2, 6)],
  ]),
  layout(
    'sizes of which one is متوسط',
    (random) => [
      ['المقاس', 'العدد', 'ثمن الوحدة', 'القيمة'],
      ...rows(['صغير', 'متوسط', 'كبير'], 2, (size, row) => [size, random.whole(10, 200), random.whole(20, 90), `=B${row}*C${row}`]),
      ['المجموع', '=SUM(B2:B4)', '', '=SUM(D2:D4)'],
    ],
    { isTold: true },
  ),
  layout(
    'levels of which one is moyen',
    (random) => [
      ['Niveau', 'Garçons', 'Filles', 'Total'],
      ...rows(['Faible', 'Moyen', 'Élevé'], 2, (level, row) => [level, random.whole(10, 200), random.whole(10, 200), `=B${row}+C${row}`]),
      ['Total', ...sumDown('BCD', 2, 4)],
    ],
    { isTold: true },
  ),
  layout(
    'moderate malnutrition',
    (random) => [
      ['الجماعة', 'عدد الأطفال المفحوصين', 'سوء تغذية حاد', 'سوء تغذية متوسط', 'عادي'],
      ...rows(arabicPlaces, 2, (place, row) => [
        place,
        `=SUM(C${row}:E${row})`,
        random.whole(0, 9),
        random.whole(10, 45),
        random.whole(20, 200),
      ]),
      ['المجموع', ...sumDown('BCDE', 2, 9)],
    ],
    { isTold: true },
  ),
  layout('strengths of drugs and a rate of tax', (random) => [
    ['Code article', 'Désignation', 'Qté', 'PU', 'Montant HT', 'TVA 20%', 'TTC'],
    ...rows(drugs, 2, (drug, row) => [
      random.whole(10_000, 99_999),
      drug,
      random.whole(1, 100),
      random.whole(200, 900),
      `=C${row}*D${row}`,
      `=ROUND(E${row}*0.2,2)`,
      `=E${row}+F${row}`,
    ]),
    ['', 'Total', '=SUM(C2:C9)', '', ...sumDown('EFG', 2, 9)],
  ]),
  layout('a share for contingencies after the total', (random) => [
    ['Chapitre', 'Rubrique', 'Qté', 'PU (MAD)', 'Montant (MAD)'],
    ...rows(['Location de bus', 'Carburant', 'Nuitées', 'Repas', 'Pansements'], 2, (item, row, index) => [
      index < 2 ? 'Transport' : 'Séjour',
      item,
      random.whole(1, 60),
      random.whole(10, 900),
      `=C${row}*D${row}`,
    ]),
    ['TOTAL GÉNÉRAL', '', '', '', '=SUM(E2:E6)'],
    ['Imprévus (5 %)', '', '', '', '=E7*0.05'],
    ['Total avec imprévus', '', '', '', '=E7+E8'],
  ]),
  layout('equipment with serial numbers', (random) => [
    ['N° inventaire', 'Équipement', 'Marque', 'N° série', 'Date acquisition', 'Valeur', 'État'],
    ...rows(places, 2, (_, row) => [
      `INV-2024-${100 + row}`,
      random.pick(['Échographe', 'Lampe à fente', 'Fauteuil dentaire']),
      random.pick(['GE', 'Mindray']),
      `"${random.whole(100_000, 999_999)}"`,
      `2024-0${random.whole(1, 9)}-1${random.whole(0, 9)}`,
      random.whole(500, 90_000),
      'Bon',
    ]),
  ]),
  layout(
    'glasses by strength',
    (random) => [
      ['Dioptrie', 'Reçues', 'Distribuées', 'Restantes'],
      ...rows(['"+1,00"', '"+1,50"', '"+2,00"', '"+2,50"', '"+3,00"'], 2, (strength, row) => [
        strength,
        random.whole(90, 200),
        random.whole(0, 90),
        `=B${row}-C${row}`,
      ]),
      ['Total', ...sumDown('BCD', 2, 6)],
    ],
    { isTold: true },
  ),
  layout(
    'years above letters for sexes',
    (random) => [
      ['Province', '"2023"', '', '', '"2024"', '', ''],
      ['', 'H', 'F', 'T', 'H', 'F', 'T'],
      ...rows(places, 3, (place, row) => [
        place,
        random.whole(5, 90),
        random.whole(5, 90),
        `=B${row}+C${row}`,
        random.whole(5, 90),
        random.whole(5, 90),
        `=E${row}+F${row}`,
      ]),
      ['Total', ...sumDown('BCDEFG', 3, 10)],
    ],
    { merges: ['B1:D1', 'E1:G1'], isTold: true },
  ),
  layout(
    'a mean below months',
    (random) => [
      ['Mois', '"2024"', '"2025"'],
      ...rows(months, 2, (month) => [month, random.whole(50, 500), random.whole(50, 500)]),
      ['Total', ...sumDown('BC', 2, 13)],
      ['Moyenne mensuelle', '=B14/12', '=C14/12'],
    ],
    { isTold: true },
  ),
  layout('days present', (random) => [
    ['N°', 'Nom et prénom', 'Lun 3', 'Mar 4', 'Mer 5', 'Jours présents'],
    ...rows(places, 2, (_, row, index) => [index + 1, `Dr ${places[index] ?? ''}`, ...counts(random, 3, 0, 1), `=SUM(C${row}:E${row})`]),
    ['Total présents', '', ...sumDown('CDEF', 2, 9)],
  ]),
  layout('a total in dirhams beside grants in other currencies', (random) => [
    ['Donor', 'Currency', '"2023"', '"2024"', 'Total', 'Total (MAD)'],
    ...rows(places, 2, (place, row, index) => [
      place,
      index % 3 === 0 ? 'EUR' : 'MAD',
      random.whole(10, 90) * 100,
      random.whole(10, 90) * 100,
      `=C${row}+D${row}`,
      index % 3 === 0 ? `=E${row}*10.8` : `=E${row}`,
    ]),
    ['Total', '', '', '', '', '=SUM(F2:F9)'],
  ]),
  layout(
    'donations with their equivalent',
    (random) => [
      ['Date / التاريخ', 'Donateur / المتبرع', 'Montant / المبلغ', 'Devise / العملة', 'Équivalent MAD', 'N° reçu / رقم الوصل'],
      ...rows([...places, ...arabicPlaces], 2, (place, row, index) => [
        `2025-02-${10 + index}`,
        `Association ${place}`,
        random.whole(1, 200) * 100,
        index % 3 === 0 ? 'EUR' : 'MAD',
        index % 3 === 0 ? `=C${row}*10.85` : `=C${row}`,
        `R-${100 + index}`,
      ]),
      ['Total', '', '', '', '=SUM(E2:E17)'],
    ],
    { isTold: true },
  ),
  layout(
    'means and shares below days',
    (random) => [
      ['', 'Hommes', 'Femmes', 'Enfants', 'Total'],
      ...rows(['14 février', '15 février', '16 février'], 2, (day, row) => [
        day,
        random.whole(50, 300),
        random.whole(50, 300),
        random.whole(20, 200),
        `=SUM(B${row}:D${row})`,
      ]),
      ['Total', ...sumDown('BCDE', 2, 4)],
      ['Moyenne/jour', ...[...'BCDE'].map((column) => `=ROUND(${column}5/3,1)`)],
      ['Part', '=B5/E5', '=C5/E5', '=D5/E5', '100%'],
    ],
    { formats: { 'B7:E7': '0%' }, isTold: true },
  ),
  layout('a stock told down the rows', (random) => [
    ['Item', 'Qty'],
    ['Opening balance', random.whole(100, 900)],
    ['Received', random.whole(100, 900)],
    ['Issued', -random.whole(10, 90)],
    ['Expired', -random.whole(1, 9)],
    ['Closing balance', '=B2+B3+B4+B5'],
  ]),
  layout('a figure carried from page to page', (random) => [
    ['Date', 'Libellé', 'Montant'],
    ...rows(places.slice(0, 5), 2, (_, row) => [`2026-01-0${row}`, `Achat ${row}`, random.whole(5, 90) * 10]),
    ['', 'À reporter', '=SUM(C2:C6)'],
    ['', 'Report', '=C7'],
    ...rows(places.slice(0, 4), 9, (_, row) => [`2026-01-${row + 10}`, `Achat ${row}`, random.whole(5, 90) * 10]),
    ['', 'Total', '=SUM(C8:C12)'],
  ]),
  layout('districts of regions, and NATIONAL', (random) => [
    ['Region', 'District', 'Target', 'Vaccinated M', 'Vaccinated F', 'Total'],
    ...[4, 7, 10].flatMap((total, group): readonly Line[] => {
      const region = ['Northern', 'Southern', 'Coastal'][group] ?? '';
      const line = (row: number): Line => [
        region,
        `District ${row}`,
        random.whole(500, 5000),
        random.whole(100, 240),
        random.whole(100, 240),
        `=D${row}+E${row}`,
      ];
      return [line(total - 2), line(total - 1), [`${region} total`, '', ...sumDown('CDEF', total - 2, total - 1)]];
    }),
    ['NATIONAL', '', ...[...'CDEF'].map((column) => `=${column}4+${column}7+${column}10`)],
  ]),
  layout('lots, with quantities that add up by chance', (random) => [
    ['Désignation', 'N° lot', 'Péremption', 'Unité', 'Quantité'],
    ...rows([...drugs, ...drugs, ...drugs, ...drugs], 2, (drug, row) => [
      drug,
      `LB${1000 + row * 37}`,
      `2028-0${1 + (row % 9)}-28`,
      'boîte',
      random.whole(1, 60),
    ]),
  ]),
  layout(
    'months and what they come to',
    (random) => [
      ['Indicateur', ...months.slice(0, 6), 'Cumul S1', 'Objectif S1'],
      ...rows(['Consultations', 'CPN', 'Accouchements', 'Vaccination BCG', 'Dépistages', 'Visites'], 2, (indicator, row) => [
        indicator,
        ...counts(random, 6, 30, 300),
        `=SUM(B${row}:G${row})`,
        random.whole(400, 1200),
      ]),
    ],
    { isTold: true },
  ),
  layout(
    'coverage below targets, in percent',
    (random) => [
      ['', '0-11m', '12-23m', '2-4y', '5-14y', 'Total'],
      ['Target', ...counts(random, 4, 300, 900), '=SUM(B2:E2)'],
      ['Vaccinated', ...counts(random, 4, 100, 300), '=SUM(B3:E3)'],
      ['Coverage', ...[...'BCDEF'].map((column) => `=${column}3/${column}2`)],
    ],
    { formats: { 'B4:F4': '0.0%' }, isTold: true },
  ),
  layout('a year below what has run up', (random) => [
    ['Trimestre', 'Réalisé', 'Réalisé cumulé', 'Cible cumulée'],
    ...rows(['T1', 'T2', 'T3', 'T4'], 2, (quarter, row, index) => [
      quarter,
      random.whole(100, 900),
      index === 0 ? '=B2' : `=C${row - 1}+B${row}`,
      500 * (index + 1),
    ]),
    ['Année', '=SUM(B2:B5)', '=C5', 2000],
  ]),
  layout(
    'a tax of ten in a hundred between two totals',
    (random) => [
      ['Désignation', 'Qté', 'PU HT', 'Total HT'],
      ...rows(drugs.slice(0, 5), 2, (drug, row) => [drug, random.whole(1, 40), random.whole(1, 40) * 10, `=B${row}*C${row}`]),
      ['', '', 'Total HT', '=SUM(D2:D6)'],
      ['', '', 'TVA 10%', '=D7*0.1'],
      ['', '', 'Total TTC', '=D7+D8'],
    ],
    { isTold: true },
  ),
  layout(
    'a year after its months, for few indicators',
    (random) => [
      ['Indicateur', ...months, 'Année'],
      ...rows(['Consultations', 'Accouchements', 'Dépistages'], 2, (indicator, row) => [
        indicator,
        ...counts(random, 12, 9, 300),
        `=SUM(B${row}:M${row})`,
      ]),
    ],
    { isTold: true },
  ),
  layout(
    'small figures done in quarters',
    (random) => [
      ['النشاط', 'الربع الأول', 'الربع الثاني', 'الربع الثالث', 'الربع الرابع', 'المنجز', 'المستهدف'],
      ...rows(['قوافل', 'زيارات', 'هبات'], 2, (activity, row) => [
        activity,
        ...counts(random, 4, 6, 30),
        `=SUM(B${row}:E${row})`,
        random.whole(20, 90),
      ]),
    ],
    { isTold: true },
  ),
  layout(
    'the whole country below its regions',
    (random) => [
      ['Région', 'Consultations', 'Soins', 'Chirurgies'],
      ...rows(['Fès-Meknès', 'Oriental', 'Souss-Massa', 'Marrakech-Safi', 'Drâa-Tafilalet'], 2, (region) => [
        region,
        ...counts(random, 3, 30, 900),
      ]),
      [random.pick(['National', 'Maroc']), ...sumDown('BCD', 2, 6)],
    ],
    { isTold: true },
  ),
];
