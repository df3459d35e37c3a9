import { readBook } from '../../../src/core/records/book';
import { recognise } from '../../../src/core/recognition';
import { sheet, workbookFrom, type WrittenSheet } from '../../cases/written';

function partners(...sheets: readonly WrittenSheet[]): string[] {
  const workbook = workbookFrom(sheets);
  return readBook(workbook, recognise(workbook)).partners.map(({ name }) => name);
}

const names = ['Sothema', 'Croissant-Rouge marocain', 'Rotary Club'];
const rows = (headers: string): string =>
  `${headers}\n${names.map((name, index) => `${name} | ${['Médicaments', 'Bénévoles', 'Lunettes'][index] ?? ''}`).join('\n')}`;

describe('the partners that a workbook lists', () => {
  test.each([
    'Partenaire | Appui',
    'Partenaires | Apport',
    'Partner | Support',
    'Partner | Role',
    'الشريك | نوع الدعم',
    'الجهة الداعمة | طبيعة الدعم',
    'الجمعية | المساهمة',
    'المؤسسة | الدور',
    "Organisme | Nature de l'appui",
    'Association | Domaine',
    "Bailleur de fonds | Type d'appui",
    'Sponsor | Contribution',
    'ONG | Soutien',
    'NGO | Type of support',
    'الراعي | الدعم',
    'Institution | Rôle',
    'Donateur | Désignation du don',
  ])('%s', (headers) => {
    expect(partners(sheet('Appuis', rows(headers)))).toEqual(names);
  });

  test('a list of names under a title that announces them', () => {
    expect(partners(sheet('Liste', `Liste des partenaires\n\n${rows('Nom | Rôle')}`))).toEqual(names);
    expect(partners(sheet('الشركاء', rows('الاسم | الدور')))).toEqual(names);
  });

  test('one column below its heading', () => {
    expect(partners(sheet('Notes', 'لائحة الشركاء\nسوتيما\nفارما 5\nالهلال الأحمر'))).toEqual(['سوتيما', 'فارما 5', 'الهلال الأحمر']);
    expect(partners(sheet('Notes', 'Partenaires :\n- Sothema\n- Pharma 5\n\nMerci à tous'))).toEqual(['Sothema', 'Pharma 5']);
  });

  test('beside a label, several in one cell', () => {
    expect(
      partners(
        sheet('Fiche', 'Campagne | Caravane de Sefrou\nLieu | Sefrou\nPartenaires | Sothema, Pharma 5 ; Rotary Club\nDate | 2026-02-14'),
      ),
    ).toEqual(['Sothema', 'Pharma 5', 'Rotary Club']);
  });

  test('each once, in any letters, over several sheets', () => {
    expect(
      partners(
        sheet('A', 'Donateur | Montant\nSothema | 1200\nPharma 5 | 300\nSOTHEMA | 200\nTotal | 1700'),
        sheet('B', rows('Partenaire | Appui')),
      ),
    ).toEqual(['Sothema', 'Pharma 5', 'Croissant-Rouge marocain', 'Rotary Club']);
  });

  test.each([
    ['suppliers', 'Fournisseur | Montant\nSté Nour | 1200\nGaz Sud | 300\nImprimerie X | 90'],
    ['names of the team', 'Nom | Fonction\nDr A | Médecin\nDr B | Dentiste\nMme C | Infirmière'],
    ['words for none', 'Partenaire | Appui\n- | -\nND | -\nNéant | -'],
    ['a campaign that names none', 'Lieu | Sefrou\nDate | 2026-02-14\nThème | Vision\nPublic | Enfants'],
    ['numbers of partners', 'Édition | Partenaires mobilisés\n1 | 3\n2 | 5\n3 | 8'],
  ])('%s are no partners', (_, text) => {
    expect(partners(sheet('Feuil1', text))).toEqual([]);
  });
});
