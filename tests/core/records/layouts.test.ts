import { allFigures, type CampaignFigure } from '../../../src/core/records/campaign';
import { readBook } from '../../../src/core/records/book';
import { recognise } from '../../../src/core/recognition';
import { sheet, workbookFrom, type WrittenSheet } from '../../cases/written';

function campaignsOf(...sheets: readonly WrittenSheet[]) {
  const workbook = workbookFrom(sheets);
  return readBook(workbook, recognise(workbook)).campaigns;
}

/** "label value(part, part)". */
function tree({ label, value, parts }: CampaignFigure): string {
  return `${label} ${value ?? '–'}${parts.length > 0 ? `(${parts.map(tree).join(', ')})` : ''}`;
}

const treesOf = (campaign: { readonly figures: readonly CampaignFigure[] } | undefined): string[] => (campaign?.figures ?? []).map(tree);

const caravan = 'Bénéficiaires 3963(Interventions médicales 2857(Consultations 1572, Opérations 211, Soins dentaires 1074), Ateliers 1106)';

describe('one campaign, in the layouts that tallies are kept in', () => {
  test('a card with its tally below', () => {
    const [campaign] = campaignsOf(
      sheet(
        'Bilan',
        `Caravane médicale – Nouaceur
Organisateur | Les Rangs d'Honneur
Lieu | Nouaceur
Du | 2026-02-14
Au | 2026-02-15

Indicateur | Nombre
Bénéficiaires | =B9+B13 → 3963
Interventions médicales | =SUM(B10:B12) → 2857
Consultations | 1572
Opérations | 211
Soins dentaires | 1074
Ateliers | 1106`,
      ),
    );
    expect(treesOf(campaign)).toEqual([caravan]);
    expect(campaign).toMatchObject({
      kind: 'caravan',
      place: { text: 'Nouaceur' },
      date: { serial: 46_067 },
      end: { serial: 46_068 },
      lines: { organiser: { text: "Les Rangs d'Honneur" } },
    });
  });

  test('a row of a register, its totals over their columns, also where nothing is reported', () => {
    const campaigns = campaignsOf(
      sheet(
        'Caravanes',
        `Caravane | Lieu | Date | Consultations | Opérations | Soins dentaires | Total interventions médicales | Ateliers | Total bénéficiaires
Caravane 1 | Dar Bouazza | 2025-02-22 | 2912 | 489 | | 3401 | 1441 | 4842
Caravane 2 | Ouled Saleh | 2025-05-24 | | | | | | 2713
Caravane 3 | Nouaceur | 2026-02-14 | 1572 | 211 | 1074 | 2857 | 1106 | 3963`,
      ),
    );
    expect(campaigns.map(({ name }) => name)).toEqual(['Caravane 1', 'Caravane 2', 'Caravane 3']);
    expect(treesOf(campaigns[2])).toEqual([caravan.replace('Bén', 'Total bén').replace('Interventions', 'Total interventions')]);
    expect(treesOf(campaigns[1])).toEqual([
      'Total bénéficiaires 2713(Total interventions médicales –(Consultations –, Opérations –, Soins dentaires –), Ateliers –)',
    ]);
  });

  test('a column each, headed by their days', () => {
    const campaigns = campaignsOf(
      sheet(
        'Comparatif',
        `Indicateur | 22/02/2025 | 24/05/2025 | 14/02/2026
Bénéficiaires | 4842 | 2713 | 3963
Interventions médicales | 3401 | | 2857
Consultations | 2912 | | 1572
Opérations | 489 | | 211
Soins dentaires | | | 1074
Ateliers | 1441 | | 1106`,
      ),
    );
    expect(campaigns.map(({ date }) => date?.serial)).toEqual([45_710, 45_801, 46_067]);
    expect(treesOf(campaigns[2])).toEqual([caravan]);
    expect(campaigns.map(({ figures }) => figures[0]?.value)).toEqual([4842, 2713, 3963]);
  });

  test('women and men beside their total are a table, and parts of the total', () => {
    const [campaign] = campaignsOf(
      sheet(
        'Fès',
        `Journée médicale de Fès
Date | 2026-03-03

Centre | Femmes | Hommes | Total
Fès médina | 10 | 20 | =B5+C5 → 30
Aïn Chkef | 15 | 5 | =B6+C6 → 20
Total | =SUM(B5:B6) → 25 | =SUM(C5:C6) → 25 | =SUM(D5:D6) → 50`,
      ),
    );
    expect(treesOf(campaign)).toEqual(['Total 50(Femmes 25, Hommes 25)']);
    expect(campaign?.tables.map(({ columns, rows }) => [columns.map(({ header }) => header), rows.length])).toEqual([
      [['Femmes', 'Hommes', 'Total'], 3],
    ]);
  });

  test('a column that no row adds up is added by us, with how many report', () => {
    const [campaign] = campaignsOf(
      sheet('Bilan', 'Caravane de Sefrou\n\nCommune | Femmes | Hommes\nSefrou | 10 | 20\nBhalil | | 5\nEl Menzel | 7 | 9'),
    );
    expect(campaign?.figures.map(({ label, value, reported, adds }) => [label, value, reported, adds?.length])).toEqual([
      ['Femmes', 17, { count: 2, of: 3 }, 1],
      ['Hommes', 34, undefined, 1],
    ]);
  });

  test('a card of a meeting without any figure', () => {
    const [campaign] = campaignsOf(
      sheet(
        'لقاء',
        'ماستر كلاس هيموستاز\nالجهة المنظمة | كلية الطب الخاصة بمراكش\nالمكان | الدار البيضاء\nمن | 2025-05-15\nإلى | 2025-05-16\nالموضوع | أمراض تخثر الدم',
      ),
    );
    expect(campaign).toMatchObject({ kind: 'training', date: { serial: 45_792 }, end: { serial: 45_793 }, figures: [] });
  });

  test('a long list of campaign, indicator, parent and value', () => {
    const campaigns = campaignsOf(
      sheet(
        'Relevé',
        `Campagne | Indicateur | Indicateur parent | Valeur
Caravane de Nouaceur | Bénéficiaires | | 3963
Caravane de Nouaceur | Interventions médicales | Bénéficiaires | 2857
Caravane de Nouaceur | Consultations | Interventions médicales | 1572
Caravane de Nouaceur | Opérations | Interventions médicales | 211
Caravane de Nouaceur | Soins dentaires | Interventions médicales | 1074
Caravane de Nouaceur | Ateliers | Bénéficiaires | 1106
Caravane de Dar Bouazza | Bénéficiaires | | 4842`,
      ),
    );
    expect(campaigns.map(({ name }) => name)).toEqual(['Caravane de Nouaceur', 'Caravane de Dar Bouazza']);
    expect(treesOf(campaigns[0])).toEqual([caravan]);
  });
  test('rows of one indicator by specialty are parts of the row that says none', () => {
    const [campaign] = campaignsOf(
      sheet(
        'Relevé',
        `Campagne | Indicateur | Valeur | Précision | Spécialité
Jumelage | Examens | 354 | ≥ |
Jumelage | Examens | 53 | exact | Chirurgie pédiatrique
Jumelage | Examens | 301 | exact | Neurologie`,
      ),
    );
    expect(treesOf(campaign)).toEqual(['Examens 354(Chirurgie pédiatrique 53, Neurologie 301)']);
    expect(campaign?.figures[0]?.qualifier).toBe('>=');
  });
});

test('a card that names the campaign, apart from its tally below', () => {
  const [campaign, ...others] = campaignsOf(
    sheet('Tally', 'Campaign | Caravan of Sefrou\n\nService | Consultations\nGeneral | 51\nEyes | 34\nTeeth | 23\nTotal | 108'),
  );
  expect(others).toEqual([]);
  expect(treesOf(campaign)).toEqual(['Total 108(General 51, Eyes 34, Teeth 23)']);
});

describe('what is no campaign', () => {
  test.each([
    [
      'a ledger of donations',
      'Partenaire | Montant | Devise | Date\nSothema | 1200 | MAD | 2026-01-10\nCooper | 300 | MAD | 2026-01-12\nTotal | 1500',
    ],
    [
      'a list of stock',
      'Médicament | Lot | Quantité | Expiration\nParacétamol | A1 | 20 | 2027-01-01\nAmoxicilline | B2 | 10 | 2027-05-01',
    ],
    ['a list of partners', 'Partenaires\nNom | Ville\nSothema | Casablanca\nCooper | Casablanca'],
  ])('%s', (_name, text) => {
    expect(campaignsOf(sheet('Feuil1', text))).toEqual([]);
  });
});

test('a campaign of its own sheet and of lists is one, with its own figures, and a day that lists alone tell', () => {
  const campaigns = campaignsOf(
    sheet(
      '14 février 2026',
      'Caravane de Nouaceur\nLieu | Nouaceur\nDate | 2026-02-14\n\nIndicateur | Nombre\nBénéficiaires | =B7+B8 → 30\nConsultations | 20\nAteliers | 10',
    ),
    sheet('Suivi', 'Caravane | Date | Bénéficiaires\nCaravane de Nouaceur | 2026-02-14 | 30\nCaravane de Sefrou | 2026-03-01 | 12'),
    sheet(
      'Presse',
      'Campagne | Date | Date de publication | Journal\nCaravane de Nouaceur | 2026-02-14 | 2026-02-20 | Le Matin\nCaravane de Sefrou | 2026-03-01 | 2026-03-03 | Chamaly',
    ),
  );
  expect(campaigns.map(({ name }) => name)).toEqual(['Caravane de Nouaceur', 'Caravane de Sefrou']);
  expect(campaigns.map(({ published }) => published?.serial)).toEqual([46_073, 46_084]);
  expect(allFigures(campaigns[0]?.figures ?? []).every(({ cell }) => cell.sheet === '14 février 2026')).toBe(true);
  expect(campaigns[0]?.about.map(({ sheet: name }) => name)).toContain('Suivi');
  expect(campaigns[1]?.about.map(({ sheet: name }) => name)).toContain('Presse');
});
