import { recognise } from '../../../src/core/recognition';
import { roleOfValues } from '../../../src/core/recognition/meaning/values-meaning';
import { sheet, workbookFrom } from '../../cases/written';

/** "header → role" of each column of the first region; a star where the values alone told it. */
function fieldsOf(text: string): string[] {
  const [region] = recognise(workbookFrom([sheet('S', text)])).regions;
  return (region?.fields ?? []).map(({ header, role, from }) => `${header} → ${role}${from === 'values' ? '*' : ''}`.trim());
}

describe('a column without a telling header is told by its values', () => {
  const column = (values: readonly string[]): string =>
    ` | Consultations | Chirurgies\n${values.map((value, index) => `${value} | ${(index + 3) * 17} | ${index * 5 + 2}`).join('\n')}`;

  test.each<[string, readonly string[], string]>([
    ['provinces of Morocco', ['Sefrou', 'Taza', 'Boulemane', 'Ifrane'], 'province'],
    ['provinces in Arabic, by their kind', ['إقليم صفرو', 'عمالة مكناس', 'إقليم تازة'], 'province'],
    ['wilayas', ['وهران', 'تلمسان', 'بشار', 'أدرار'], 'province'],
    ['regions', ['Oriental', 'Souss-Massa', 'Fès-Meknès'], 'region'],
    ['towns, most of which name provinces', ['Azrou', 'Sefrou', 'Taza', 'Ifrane', 'Fès', 'Midelt'], 'place'],
    ['towns, four of five of which name provinces', ['Azrou', 'Sefrou', 'Taza', 'Ifrane', 'Fès'], 'place'],
    ['communes and villages', ['Commune Bhalil', 'Commune Azzaba', 'Douar Ait Ali'], 'place'],
    ['facilities in Arabic', ['مستشفى محمد الخامس', 'مستوصف البهاليل', 'المركز الصحي الحي الجديد'], 'place'],
    ['text dates', ['12/01/2026', '13/01/2026', '14/01/2026'], 'date'],
    ['text dates in words', ['12 يناير 2026', '13 يناير 2026', '2 فبراير 2026'], 'date'],
    ['text dates, one impossible', ['12/01/2026', '31/02/2026', '14/01/2026', '15/01/2026', '16/01/2026'], 'date'],
    ['two text dates', ['14 février 2026', '15 février 2026'], 'date'],
    ['bands of ages', ['0-4', '5-14', '15-59', '60 ans et plus'], 'age'],
    ['bands of ages in Arabic', ['أقل من 5 سنوات', 'من 5 إلى 14 سنة', '15-49 سنة', '50 سنة فما فوق'], 'age'],
    ['specialties', ['Cardiologie', 'Pédiatrie', 'ORL', 'Gynécologie'], 'specialty'],
    ['specialties in Arabic', ['طب العيون', 'طب الأسنان', 'الطب العام'], 'specialty'],
    ['companies and associations', ['Laboratoires Sothema', 'Cooper Pharma', 'Association Al Amal'], 'partner'],
    ['sexes', ['F', 'H', 'F', 'H', 'F'], 'sex'],
    ['sexes in Arabic', ['ذكر', 'أنثى', 'أنثى', 'ذكر'], 'sex'],
    ['currencies', ['MAD', 'MAD', 'EUR', 'MAD'], 'currency'],
  ])('%s', (_, values, role) => {
    expect(fieldsOf(column(values))[0]).toBe(`→ ${role}*`);
  });

  test.each<[string, readonly string[]]>([
    ['names of persons that sound like places', ['Ouazzani', 'Alaoui', 'Berrada', 'Tetouani', 'Bennani']],
    ['names of persons in Arabic', ['سعيدة', 'مسعود', 'رشيد', 'خديجة']],
    ['a region above its provinces', ['Oriental', 'Berkane', 'Nador', 'Jerada']],
    ['points of the compass', ['Nord', 'Sud', 'Centre', 'Est', 'Ouest']],
    ['two provinces', ['Sefrou', 'Taza']],
    ['three of four are places', ['Sefrou', 'Taza', 'Fès', 'Paracétamol']],
    ['two of three are places', ['Sefrou', 'Taza', 'Paracétamol']],
    ['days without a year', ['12 janvier', '13 janvier', '14 janvier']],
    ['days of the Hijri calendar', ['1447/01/05', '1447/01/06', '1447/02/30']],
    ['days of another age', ['25/01/1904', '26/01/1904', '27/04/1904']],
    ['groups of persons', ['Hommes', 'Femmes', 'Enfants', 'Personnes âgées']],
    ['two sexes, one row each', ['Hommes', 'Femmes']],
    ['medicines', ['Paracétamol 500 mg', 'Amoxicilline 1 g', 'Ibuprofène 400 mg']],
    ['services', ['Consultations', 'Chirurgies', 'Analyses']],
  ])('%s stay labels', (_, values) => {
    expect(fieldsOf(column(values))[0]).toBe('→ label*');
  });

  test('the header wins over the values', () => {
    expect(fieldsOf('Caravane | Patients\nSefrou | 120\nTaza | 98\nIfrane | 55')[0]).toBe('Caravane → campaign');
  });

  test('an unknown header leaves it to the values, wherever the column stands', () => {
    expect(
      fieldsOf('N° | Xyz | Passage | Patients\n1 | صفرو | 12/01/2026 | 120\n2 | تازة | 14 janvier 2026 | 98\n3 | بولمان | 16/01/2026 | 55'),
    ).toEqual(['N° → id', 'Xyz → province*', 'Passage → date*', 'Patients → persons']);
  });

  test('totals and words for none are no values', () => {
    expect(roleOfValues(['Sefrou', 'Taza', 'Ifrane', 'Total', 'ND', '-'], 6)).toBe('province');
    expect(roleOfValues(['Total', '-'], 2)).toBeNull();
  });

  test('records without any header are a list', () => {
    const [region] = recognise(
      workbookFrom([sheet('S', '12/01/2026 | Sefrou | 120\n13/01/2026 | Taza | 98\n14/01/2026 | Ifrane | 55\n15/01/2026 | Midelt | 40')]),
    ).regions;
    expect([region?.kind, ...(region?.fields ?? []).map(({ role }) => role)]).toEqual(['list', 'date', 'province', 'count']);
  });

  test('percentages written as texts', () => {
    expect(fieldsOf('Service | Nombre | \nA | 40 | 40 %\nB | 60 | 60 %')[2]).toBe('→ percent*');
  });
});

describe('headers that number a stretch of time', () => {
  const over = (headers: string, rows: string): string[] => fieldsOf(`${headers}\n${rows}`).slice(1);

  test.each([
    'Jour 1 | Jour 2 | Total',
    'J1 | J2 | Total',
    'Semaine 3 | Semaine 4 | Total',
    'Mois 1 | Mois 2 | Total',
    '1er jour | 2ème jour | Total',
    'Day 1 | Day 2 | Total',
    'Week one | Week two | Total',
    'Année 2023 | Année 2024 | Total',
    'Mois de janvier | Mois de février | Total',
    'اليوم 1 | اليوم 2 | المجموع',
    'اليوم الأول | اليوم الثاني | المجموع',
    'الأسبوع 2 | الأسبوع 3 | المجموع',
    'شهر يناير | شهر فبراير | المجموع',
    'سنة 2023 | سنة 2024 | المجموع',
    'Jour | Nuit | Total',
  ])('%s hold counts, and their rows add up', (headers) => {
    const text = `Service | ${headers}\nMédecine | 120 | 130 | 250\nPédiatrie | 45 | 50 | 95\nDentaire | 33 | 21 | 54`;
    expect(
      fieldsOf(text)
        .slice(1)
        .map((field) => field.split(' → ')[1]),
    ).toEqual(['count*', 'count*', 'total']);
    expect(recognise(workbookFrom([sheet('S', text)])).relations.filter(({ axis }) => axis === 'row')).toHaveLength(3);
  });

  test('what they count is told by the header above', () => {
    expect(
      over(' | Consultations | Consultations', 'Site | Jour 1 | Jour 2\nA | 12 | 13\nB | 14 | 15').map((field) => field.split(' → ')[1]),
    ).toEqual(['acts', 'acts']);
  });

  test.each([
    ['Jour | Consultations', '1 | 30\n2 | 50\n3 | 70'],
    ['Mois | Consultations', '1 | 30\n2 | 50\n12 | 70'],
    ['Année | Caravanes', '2021 | 3\n2022 | 5\n2023 | 7'],
    ['Période | Caravanes', '202401 | 3\n202402 | 5\n202403 | 7'],
    ['Date 1 | Patients', '45700 | 30\n45701 | 50\n45702 | 70'],
    ['Date | Patients', '20260214 | 30\n20260215 | 50\n20260216 | 70'],
    ['Jour 1 | Patients', '2026-02-14 | 30\n2026-02-15 | 50\n2026-02-16 | 70'],
  ])('%s: days stay days', (headers, rows) => {
    expect(fieldsOf(`${headers}\n${rows}`)[0]?.split(' → ')[1]).toBe('date');
  });

  test('places in a schedule of days are no dates', () => {
    expect(over('Équipe | Jour 1 | Jour 2', 'A | Sefrou | Taza\nB | Fès | Midelt\nC | Taza | Ifrane')).toEqual([
      'Jour 1 → province*',
      'Jour 2 → province*',
    ]);
  });

  test("an age is each person's own; bands of ages are columns of persons", () => {
    expect(fieldsOf('Nom | Âge | Sexe\nA | 0.5 | F\nB | 34 | M\nC | 71 | F')[1]).toBe('Âge → age');
    expect(fieldsOf('Site | Âge | | Total\n | 0-4 | 5+ | \nA | 12 | 13 | 25\nB | 14 | 15 | 29').slice(1)).toEqual([
      'Âge / 0-4 → count*',
      'Âge / 5+ → count*',
      'Total → total',
    ]);
  });
});

describe('headers of workbooks by other people', () => {
  const numbers = '1 | 20 | 30 | 40\n2 | 21 | 33 | 45\n3 | 22 | 36 | 50';
  test.each<[string, readonly string[]]>([
    ['Partenaire | Promesse (MAD) | Reçu (MAD) | Reste à recevoir', ['amount money', 'amount money', 'amount money']],
    ['التاريخ | مدين | دائن | الرصيد', ['amount money', 'amount money', 'amount money']],
    ['اسم الدواء | رصيد سابق | المصروف | الرصيد الحالي', ['quantity unit', 'quantity unit', 'quantity unit']],
    ['Produit | Stock initial | Pertes | Stock final', ['quantity unit', 'quantity unit', 'quantity unit']],
    ['Rubrique | PU (MAD) | Mandatements | Reliquat', ['amount money', 'amount money', 'amount money']],
    ['Poste | Nouveaux cas | Anciens cas | Référés', ['persons person', 'persons person', 'persons person']],
    ['Association | Nombre de bénévoles | Nombre de boîtes | Nb de caravanes', ['persons person', 'quantity unit', 'count none']],
    ['الولاية | المعاينات | الفحوصات المتخصصة | العمليات', ['acts service', 'acts service', 'acts operation']],
    ['District | Target population | Trained | On hand', ['target none', 'persons person', 'quantity unit']],
    ["l'mdina | les malades | nadarat | العيالات", ['persons person', 'quantity unit', 'persons person']],
  ])('%s', (headers, expected) => {
    const text = `${headers}\n${numbers.replace(/^\d/gm, (digit) => `ligne ${String.fromCharCode(96 + Number(digit))}`)}`;
    const [region] = recognise(workbookFrom([sheet('S', text)])).regions;
    expect((region?.fields ?? []).slice(1).map(({ role, unit }) => `${role} ${unit}`)).toEqual(expected);
  });

  test.each<[string, readonly string[]]>([
    ['Bailleur de fonds | Nature du don | PV de réception | Quand', ['partner', 'item', 'receipt', 'date']],
    ['الجهة الداعمة | نوع الهبة | محضر التسليم | المؤسسة الأصلية', ['partner', 'item', 'receipt', 'place']],
    ['NGO | Type of support | Trainer | Delivery date', ['partner', 'service', 'label', 'date']],
    ["Thème | Formateur | Structure d'origine | Domaine", ['service', 'label', 'place', 'sector']],
    ['الاسم والنسب | الصفة | الجهة المتبرعة | ب.ت.و', ['label', 'service', 'partner', 'id']],
  ])('%s over texts', (headers, expected) => {
    expect(
      fieldsOf(`${headers}\nabc | def | ghi | jkl\nmno | pqr | stu | vwx\nabd | dee | ghh | jkk`).map((field) => field.split(' → ')[1]),
    ).toEqual(expected);
  });

  test('a share in money is no percentage, one above a hundred is', () => {
    expect(
      fieldsOf('Poste | Part ONG | Pourcentage réalisé\nBus | 2000 | 104\nHôtel | 3000 | 98').map((field) => field.split(' → ')[1]),
    ).toEqual(['service', 'amount', 'percent']);
  });
});

describe('1, 2, 3… in a first column', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'number the rows under a blank header before names',
      ' | الجهة | الحالات\n1 | الرياض | 332\n2 | الطائف | 271\n3 | جدة | 190',
      ['→ id*', 'الجهة → region', 'الحالات → persons'],
    ],
    [
      'number them above a total',
      ' | Ville | Cas\n1 | Fès | 332\n2 | Taza | 271\n3 | Sefrou | 190\n | Total | 793',
      ['→ id*', 'Ville → place', 'Cas → persons'],
    ],
    [
      'are counts under a header of figures',
      ' | 2023 | 2024\n1 | 10 | 11\n2 | 12 | 13\n3 | 14 | 16',
      ['→ count*', '2023 → count*', '2024 → count*'],
    ],
    ['are counts without any header', '1 | Rougeole\n2 | Rage\n3 | Choléra', ['→ count*', '→ label*']],
    ['are counts in a list by themselves', '1\n2\n3\n4', ['→ count*']],
  ])('%s', (_, text, fields) => {
    expect(fieldsOf(text)).toEqual(fields);
  });
});
