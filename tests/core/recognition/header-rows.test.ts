/** Where titles, headers, data and notes part, in tables as offices and associations write them. */
import { areaText } from '../../../src/core/model/addresses';
import { recognise } from '../../../src/core/recognition';
import type { SheetOptions } from '../../support/grid';
import { sheet, workbookFrom } from '../../cases/written';

/** "A1:C9 [1,2]": each region with its header rows, as a person numbers them. */
function framesOf(text: string): string[] {
  return recognise(workbookFrom([sheet('S', text)])).regions.map(
    ({ area, headerRows }) => `${areaText(area)} [${headerRows.map((row) => row + 1).join()}]`,
  );
}

function headersOf(text: string, options: SheetOptions = {}): string[] {
  return recognise(workbookFrom([sheet('S', text, options)])).regions[0]?.fields.map(({ header }) => header) ?? [];
}

describe('header rows', () => {
  test.each<[string, string, string]>([
    ['a year over the names of columns', '| 2006 | |\n | Canada | N.L. | P.E.I.\nCars | 12 | 13 | 14\nBikes | 5 | 6 | 7', 'A1:D4 [1,2]'],
    ['a year below a title', 'Consultations\n | 2024 | |\n | Fès | Taza | Sefrou\nORL | 12 | 13 | 14\nDentaire | 5 | 6 | 7', 'A1:D5 [2,3]'],
    [
      'languages over what is told of each',
      ' | Français | | Arabe |\n | Total | Jamais | Total | Jamais\nNord | 12 | 13 | 14 | 3\nSud | 5 | 6 | 7 | 1',
      'A1:E4 [1,2]',
    ],
    [
      'جنس فوق أعمار',
      ' | ذكور | | إناث |\n | أقل من 5 سنوات | 5 سنوات فأكثر | أقل من 5 سنوات | 5 سنوات فأكثر\nفاس | 12 | 40 | 15 | 66\nتازة | 9 | 31 | 8 | 44',
      'A1:E4 [1,2]',
    ],
    [
      'sexes by their letters',
      'Site | Enfants | | Adultes |\n | F | H | F | H\nNord | 12 | 13 | 14 | 15\nSud | 5 | 6 | 7 | 8',
      'A1:E4 [1,2]',
    ],
    [
      'units in a row of their own',
      'Article | Reçu | Donné | Reste\n | boîtes | boîtes | boîtes\nGants | 40 | 12 | 28\nMasques | 90 | 50 | 40',
      'A1:D4 [1,2]',
    ],
    [
      'وحدات في سطر خاص',
      'المادة | الوارد | الصادر | الباقي\n | (علبة) | (علبة) | (علبة)\nقفازات | 40 | 12 | 28\nكمامات | 90 | 50 | 40',
      'A1:D4 [1,2]',
    ],
    [
      'tags of the humanitarian exchange language',
      'Province | Affected | Reached\n#adm2 | #affected | #reached\nTata | 410 | 300\nSefrou | 220 | 180',
      'A1:C4 [1,2]',
    ],
    ['two languages', 'Site | Patients | Médicaments\nالموقع | المرضى | الأدوية\nTata | 410 | 300\nSefrou | 220 | 180', 'A1:C4 [1,2]'],
    [
      'years with a mark or a footnote run into them',
      'Dépenses\n | 2005 | 2006 | 20071\nSanté | 94 | 105 | 115\nÉcoles | 18 | 21 | 25',
      'A1:D4 [2]',
    ],
    ['years with a sign', ' | "1991%" | "1996%" | "2001%"\nNord | 16.1 | 17.4 | 18.4\nSud | 1.5 | 1.6 | 1.6', 'A1:D3 [1]'],
    ['سنوات ميلادية', 'الجهة | 2022م | 2023م | 2024م\nالشرق | 410 | 300 | 215\nسوس | 220 | 180 | 198', 'A1:D3 [1]'],
    [
      'a year and its unit',
      ' | 2004 $ thousands | 2005 $ thousands\nTotal revenue | 6791275 | 7428943\nExpenses | 6284299 | 6824786',
      'A1:C3 [1]',
    ],
    [
      'spans of years, the last open',
      'Période | 1985-1989 | 1990-1993 | 1994-\nNaissances | 310 | 290 | 120\nDécès | 90 | 80 | 30',
      'A1:D3 [1]',
    ],
    [
      'sizes that read like figures',
      'Années | Écoles | | Élèves |\n | moins de 100 élèves | 100-299 élèves | moins de 100 élèves | 100-299 élèves\n2003/04 | 36.2 | 39 | 8.7 | 39.3\n2004/05 | 35.2 | 39 | 8.7 | 38.3',
      'A1:E4 [1,2]',
    ],
    ['a group of rows right below', 'Période | Ménages | Travaux\nAvant la guerre | |\nNord | 1023 | 805\nSud | 1096 | 781', 'A1:C4 [1]'],
    [
      'a row told in words below',
      'Site | Début | Patients\nTata | à confirmer | non communiqué\nAtar | 2026-02-14 | 342\nKiffa | 2026-02-15 | 120',
      'A1:C4 [1]',
    ],
    ['a row of what is not published below', 'Région | 2019 | 2020\nNord | x | x\nSud | 12 | 15\nEst | 9 | ..', 'A1:C4 [1]'],
  ])('%s', (_, text, frame) => {
    expect(framesOf(text)).toEqual([frame]);
  });

  test.each<[string, string, string]>([
    ['a blank row', ' | Français | Arabe\n | Total | Total\n | |\nNord | 12 | 13\nSud | 5 | 6', 'A1:C5 [1,2]'],
    [
      'a line drawn with signs',
      'Site | Patients | Actes\n----- | ----- | -----\nNord | 12 | 13\nSud | 5 | 6\n_____ | _____ | _____\nTotal | 17 | 19',
      'A1:C6 [1]',
    ],
    ['سطر فارغ', 'الموقع | المرضى | الفحوصات\n | |\nفاس | 12 | 13\nتازة | 5 | 6', 'A1:C4 [1]'],
    ['a blank row below a title', 'Bilan\nSite | Patients | Actes\n | |\nNord | 12 | 13\nSud | 5 | 6', 'A1:C5 [2]'],
  ])('parted from the data by %s', (_, text, frame) => {
    expect(framesOf(text)).toEqual([frame]);
  });

  test.each<[string, string]>([
    [
      'texts',
      'Province : | Tata | | \nCampagne : | Vaccination | |\nSite | Hommes | Femmes | Total\nNord | 12 | 13 | 25\nSud | 5 | 6 | 11',
    ],
    ['a figure', 'Population | 1200 | |\nMédecins | 4 | |\nSite | Hommes | Femmes | Total\nNord | 12 | 13 | 25\nSud | 5 | 6 | 11'],
    ['نصوص', 'الإقليم: | طاطا | |\nالقافلة: | التلقيح | |\nالموقع | رجال | نساء | المجموع\nالشمال | 12 | 13 | 25\nالجنوب | 5 | 6 | 11'],
  ])('labels and values above a table are a block of their own: %s', (_, text) => {
    expect(framesOf(text)).toEqual(['A1:B2 []', 'A3:D5 [3]']);
  });

  test.each<[string, string]>([
    [
      'fr',
      ' | BCG | Penta | | | |\nPertes | 1.05 | 1.1 | | | |\nNo | District | Population | Jan | Fév | Mars | Avril\n1 | Tata | 2000 | 12 | 13 | 14 | 15\n2 | Sefrou | 900 | 5 | 6 | 7 | 8',
    ],
    [
      'ar',
      ' | BCG | Penta | | | |\nالفقد | 1.05 | 1.1 | | | |\nالرقم | الإقليم | السكان | يناير | فبراير | مارس | أبريل\n1 | طاطا | 2000 | 12 | 13 | 14 | 15\n2 | صفرو | 900 | 5 | 6 | 7 | 8',
    ],
    [
      'en',
      ' | BCG | Penta | | | |\nWastage | 1.05 | 1.1 | | | |\nNo | District | Population | Jan | Feb | Mar | Apr\n1 | Abim | 2000 | 12 | 13 | 14 | 15\n2 | Agago | 900 | 5 | 6 | 7 | 8',
    ],
  ])('a narrow table of parameters right above, with a header of its own: %s', (_, text) => {
    expect(framesOf(text)).toEqual(['A1:C2 [1]', 'A3:G5 [3]']);
  });

  test.each<[string, string]>([
    [
      'fr',
      'Site | Garçons | Filles\n | vus | vues\nNord | 12 | 13\nTotal | 12 | 13\nAtlas\nSite | Garçons | Filles\n | vus | vues\nSud | 5 | 6\nTotal | 5 | 6',
    ],
    [
      'ar',
      'الموقع | بنين | بنات\n | فحصوا | فحصن\nالشمال | 12 | 13\nالمجموع | 12 | 13\nالأطلس\nالموقع | بنين | بنات\n | فحصوا | فحصن\nالجنوب | 5 | 6\nالمجموع | 5 | 6',
    ],
  ])('tables one below the other, each with its total, a title and two header rows: %s', (_, text) => {
    expect(framesOf(text)).toEqual(['A1:C4 [1,2]', 'A5:C9 [6,7]']);
  });

  test('records of texts with a figure here and there are one table', () => {
    const text =
      'Série | Type | Site | Immo | Statut\nA12 | Serveur | Fès | 0 | actif\nB13 | Baie | Taza | x1 | retiré\nC14 | 4410 | Fès | 31 | actif\nD15 | Baie | Fès | 32 | actif';
    expect(framesOf(text)).toEqual(['A1:E5 [1]']);
  });

  test('counts of 2000 are no years', () => {
    expect(framesOf('Site | Avril | Mai | Juin\nNord | 2000 | 2100 | 800\nSud | 2000 | 1950 | 2000')).toEqual(['A1:D3 [1]']);
  });

  test.each<[string, string]>([
    ['fr', 'Site | Patients | Actes\nFès | 12 | 13\nTaza | 5 | 6\nSite | Patients | Actes\nSefrou | 7 | 8\nTotal | 24 | 27'],
    ['ar', 'الموقع | المرضى | الفحوصات\nفاس | 12 | 13\nتازة | 5 | 6\nالموقع | المرضى | الفحوصات\nصفرو | 7 | 8\nالمجموع | 24 | 27'],
    ['en', 'Site | Patients | Acts\nA | 12 | 13\nB | 5 | 6\nSite | Patients | Acts\nC | 7 | 8\nTotal | 24 | 27'],
  ])('printed again on the next page are no rows and part nothing: %s', (_, text) => {
    const { regions, relations } = recognise(workbookFrom([sheet('S', text)]));
    expect(regions.map(({ area, rows }) => `${areaText(area)} ${rows.map(({ kind }) => kind).join()}`)).toEqual([
      'A1:C6 data,data,section,data,total',
    ]);
    expect(relations.map(({ parts }) => parts.length)).toEqual([2, 2]);
  });

  test('months under merged years each have their own name', () => {
    const text = 'Site | 2025 | | 2026 |\n | Janvier | Février | Janvier | Février\nFès | 12 | 13 | 14 | 15\nTaza | 5 | 6 | 7 | 8';
    expect(headersOf(text, { merges: ['B1:C1', 'D1:E1'] })).toEqual([
      'Site',
      '2025 / Janvier',
      '2025 / Février',
      '2026 / Janvier',
      '2026 / Février',
    ]);
  });
});

describe('signs in the place of figures', () => {
  const unreadable = (text: string): string[] =>
    recognise(workbookFrom([sheet('S', text)])).figures.flatMap(({ state, written }) => (state === 'unreadable' ? [written] : []));

  test.each<[string, string]>([
    ['dots', 'Région | 2023 | 2024\nNord | 12 | ..\nSud | … | 15\nEst | 4 | .'],
    ['explained below', 'Region | Cases | Deaths\nNorth | 12 | x\nSouth | 15 | 3\nEast | 9 | 2\nx : not published'],
    ['explained below, in French', 'Région | Cas | Décès\nNord | 12 | s\nSud | 15 | 3\nEst | 9 | 2\ns = secret statistique'],
    ['مشروحة أسفل الجدول', 'الجهة | الحالات | الوفيات\nالشرق | 12 | غ\nسوس | 15 | 3\nفاس | 9 | 2\nغ: غير منشور'],
    ['again and again', 'Region | Cases | Deaths\nNorth | F | F\nSouth | 15 | F\nEast | 9 | 2'],
    ['flags behind figures', 'Region | 2007 | 2008\nNorth | 9,904E | 812\nSouth | 507 | 643E\nEast | 555 | 617E\nWest | 91 | 77'],
    ['a flag that is explained', 'Region | 2007 | 2008\nNorth | 9904p | 812\nSouth | 507 | 643\nEast | 555 | 617\np: provisional'],
  ])('%s are no broken numbers', (_, text) => {
    expect(unreadable(text)).toEqual([]);
  });

  test('a flag changes nothing of its figure', () => {
    const { figures } = recognise(
      workbookFrom([sheet('S', 'Region | Cases | Deaths\nNorth | 904E | 12\nSouth | 507 | 9E\nEast | 643 | 8E')]),
    );
    expect(figures.map(({ value }) => value)).toEqual([904, 12, 507, 9, 643, 8]);
  });

  test.each<[string, string, readonly string[]]>([
    ['a letter for a digit', 'Site | Patients\nA | 12O\nB | 15\nC | 9', ['12O']],
    ['one letter that nothing explains', 'Site | Patients\nA | x\nB | 15\nC | 9', ['x']],
    ['a word', 'Site | Patients\nA | beaucoup\nB | 15\nC | 9', ['beaucoup']],
  ])('still not read: %s', (_, text, written) => {
    expect(unreadable(text)).toEqual(written);
  });
});

describe('years that name the rows are no figures', () => {
  test.each<[string, string]>([
    ['numbers', 'Exercice clos | Recettes | Patients\n2021 | 410 | 30\n2022 | 520 | 41\n2023 | 610 | 52'],
    ['with footnotes', 'Household | Number | Total\n2010 (37) | 119 | 100\n2009 (36)(15) | 117 | 100\n2008 | 116 | 100'],
    ['سنوات ميلادية', 'الموسم | المرضى | القوافل\n2021م | 410 | 30\n2022م | 520 | 41\n2023م | 610 | 52'],
  ])('%s', (_, text) => {
    const { figures, regions } = recognise(workbookFrom([sheet('S', text)]));
    expect([figures.some(({ column }) => column === 0), regions[0]?.headerRows]).toEqual([false, [0]]);
  });
});

describe('notes below a table are none of its rows', () => {
  test.each<[string, string, string]>([
    ['a source', 'Région | Cas\nNord | 12\nSud | 15\nSource : ministère de la Santé', 'A1:B3 [1]'],
    ['مصدر وتاريخ', 'الجهة | الحالات\nالشرق | 12\nسوس | 15\nالمصدر: وزارة الصحة\nآخر تحديث: 12 مارس 2026', 'A1:B3 [1]'],
    [
      'footnotes by number',
      'Region | Cases\nNorth | 12\nSouth | 15\n1. Without the two camps, which report to the district themselves.\n2. Estimated.',
      'A1:B3 [1]',
    ],
    ['a mark and its text in two cells', 'Region | Cases | Deaths\nNorth | 12 | 1\nSouth | 15 | 0\n1 | Preliminary figures |', 'A1:C3 [1]'],
    [
      'explanations of signs',
      'Region | Cases | Deaths\nNorth | 12 | x\nSouth | 15 | ..\nx : not published\n.. : not available',
      'A1:C3 [1]',
    ],
    ['after a blank row', 'Lieu | Patients\nFès | 12\nTaza | 15\nTotal | 27\n |\nLe président', 'A1:B4 [1]'],
    ['signatures', 'Lieu | Patients\nFès | 12\nTaza | 15\nFait à Fès, le 14 février 2026\nLa trésorière', 'A1:B3 [1]'],
  ])('%s', (_, text, frame) => {
    expect(framesOf(text)).toEqual([frame]);
  });

  test.each<[string, string, string]>([
    ['places not yet visited', 'Lieu | Patients\nFès | 12\nTaza | 15\nIfrane |\nAzrou |', 'A1:B5 [1]'],
    ['مواقع لم تزر بعد', 'المكان | المرضى\nفاس | 12\nتازة | 15\nإفران |\nأزرو |', 'A1:B5 [1]'],
    ['numbered services without a figure', 'Service | Acts\n1. Dental care | 12\n2. Eye care | 15\n3. Surgery |', 'A1:B4 [1]'],
  ])('rows without a figure stay rows: %s', (_, text, frame) => {
    expect(framesOf(text)).toEqual([frame]);
  });
});
