import { sheetOf, type GridCell } from '../../../support/grid';
import type { Case } from './case';

const rows = (head: readonly GridCell[], ...body: readonly (readonly GridCell[])[]): readonly (readonly GridCell[])[] => [head, ...body];
const specialties = (total: GridCell, paediatrics: GridCell = 247): readonly (readonly GridCell[])[] =>
  rows(['Spécialité', 'Bénéficiaires'], ['Médecine générale', 217], ['Pédiatrie', paediatrics], ['Chirurgie', 90], ['Dentisterie', 77], ['Ophtalmologie', 99], ['Total', total]);

export const sumCases: readonly Case[] = [
  { code: 'sum-mismatch', name: 'a part typed with two digits swapped', sheets: [sheetOf('Jour 1', specialties(730, 274))], fires: ["'Jour 1'!B7"], severity: 'error' },
  { code: 'sum-mismatch', name: 'a total with a digit too many, in Arabic', sheets: [sheetOf('ورقة1', rows(['التخصص', 'عدد المستفيدين'], ['باطنة', 217], ['أطفال', 247], ['أسنان', 77], ['المجموع', 5411]))], fires: ['ورقة1!B5'] },
  { code: 'sum-mismatch', name: 'a number kept as text that the formula leaves out', sheets: [sheetOf('S', specialties(['=SUM(B2:B6)', 483], '247'))], fires: ['S!B3'], never: ['number-as-text'] },
  {
    code: 'sum-mismatch', name: 'one figure that breaks the sum of its row and of its column',
    sheets: [sheetOf('S', rows(['Site', 'Hommes', 'Femmes', 'Total'], ['Atar', 120, 14, 134], ['Zouerate', 268, 31, 317], ['Chinguetti', 95, 9, 104], ['Oujda', 61, 40, 101], ['Sefrou', 33, 12, 45], ['Total', 595, 106, 701]))],
    fires: ['S!B3'],
  },
  { code: 'sum-mismatch', name: 'a total that is right', sheets: [sheetOf('S', specialties(730))], fires: [] },
  { code: 'sum-mismatch', name: 'a formula that is right', sheets: [sheetOf('S', specialties(['=SUM(B2:B6)', 730]))], fires: [] },
  { code: 'sum-mismatch', name: 'noise of binary fractions', sheets: [sheetOf('S', rows(['Poste', 'Montant'], ['Transport', 0.1], ['Repas', 0.2], ['Total', 0.3]))], fires: [] },
  { code: 'sum-mismatch', name: 'percentages that were rounded', sheets: [sheetOf('S', rows(['Service', '%'], ['Consultations', 33.3], ['Chirurgies', 33.3], ['Soins dentaires', 33.3], ['Total', 100]))], fires: [] },
  { code: 'sum-mismatch', name: 'women and children, who overlap', sheets: [sheetOf('S', rows(['Catégorie', 'Bénéficiaires'], ['Femmes', 1200], ['Enfants', 900], ['Total', 2000]))], fires: [] },
  { code: 'sum-mismatch', name: 'a part that is not available', sheets: [sheetOf('S', specialties(730, 'ND'))], fires: [] },
  {
    code: 'sum-mismatch', name: 'patients and glasses, near each other by chance',
    sheets: [sheetOf('S', rows(['Indicateur', 'Nombre'], ['Patients examinés', 2420], ['Paires de lunettes', 2443]))], fires: [],
  },
  { code: 'row-sum-mismatch', name: 'a row total alone', sheets: [sheetOf('S', rows(['Site', 'Hommes', 'Femmes', 'Total'], ['Atar', 12, 14, 26], ['Zouerate', 28, 31, 95], ['Chinguetti', 9, 9, 18]))], fires: ['S!D3'] },
  { code: 'row-sum-mismatch', name: 'a row total in Arabic with digits swapped', sheets: [sheetOf('S', rows(['المركز', 'ذكور', 'إناث', 'المجموع'], ['سطات', 120, 140, 260], ['صفرو', 280, 310, 509], ['وجدة', 90, 95, 185]))], fires: ['S!D3'] },
  { code: 'row-sum-mismatch', name: 'row totals that hold', sheets: [sheetOf('S', rows(['Site', 'Hommes', 'Femmes', 'Total'], ['Atar', 12, 14, 26], ['Zouerate', 28, 31, 59]))], fires: [] },
  { code: 'row-sum-mismatch', name: 'a total of other things than the columns beside it', sheets: [sheetOf('S', rows(['Site', 'Médecins', 'Patients'], ['Atar', 12, 140], ['Zouerate', 28, 310], ['Oujda', 9, 77]))], fires: [] },
  { code: 'range-too-short', name: 'a row added below the range', sheets: [sheetOf('S', rows(['Site', 'Consultations'], ['Atar', 120], ['Zouerate', 280], ['Oujda', 95], ['Total', ['=SUM(B2:B3)', 400]]))], fires: ['S!B5'] },
  { code: 'range-too-short', name: 'a first row left out, in Arabic', sheets: [sheetOf('S', rows(['المركز', 'المستفيدون'], ['سطات', 120], ['صفرو', 280], ['وجدة', 95], ['المجموع', ['=SUM(B3:B4)', 375]]))], fires: ['S!B5'] },
  { code: 'range-too-short', name: 'a whole range', sheets: [sheetOf('S', rows(['Site', 'Consultations'], ['Atar', 120], ['Zouerate', 280], ['Total', ['=SUM(B2:B3)', 400]]))], fires: [] },
  {
    code: 'range-too-short', name: 'subtotals and a grand total of two blocks',
    sheets: [sheetOf('S', rows(['Site', 'Consultations'], ['Atar', 120], ['Zouerate', 280], ['Sous-total Nord', ['=SUM(B2:B3)', 400]], ['Sefrou', 50], ['Fès', 60], ['Sous-total Sud', ['=SUM(B5:B6)', 110]], ['Total général', ['=B4+B7', 510]]))], fires: [],
  },
  {
    code: 'subtotal-double-count', name: 'a subtotal inside the range',
    sheets: [sheetOf('S', rows(['Site', 'Consultations'], ['Atar', 120], ['Zouerate', 280], ['Sous-total', ['=SUM(B2:B3)', 400]], ['Oujda', 95], ['Total', ['=SUM(B2:B5)', 895]]))], fires: ['S!B6'],
  },
  {
    code: 'subtotal-double-count', name: 'a typed total that took the subtotal in',
    sheets: [sheetOf('S', rows(['Site', 'Consultations'], ['Atar', 120], ['Zouerate', 280], ['Sous-total', 400], ['Oujda', 95], ['Sefrou', 61], ['Sous-total', 156], ['Total', 956]))], fires: ['S!B8'],
  },
  {
    code: 'subtotal-double-count', name: 'SUBTOTAL leaves other SUBTOTALs out',
    sheets: [sheetOf('S', rows(['Site', 'Consultations'], ['Atar', 120], ['Zouerate', 280], ['Sous-total', ['=SUBTOTAL(9,B2:B3)', 400]], ['Oujda', 95], ['Total', ['=SUBTOTAL(9,B2:B5)', 495]]))], fires: [],
  },
  { code: 'subtotal-double-count', name: 'parts without the subtotal', sheets: [sheetOf('S', rows(['Site', 'Consultations'], ['Atar', 120], ['Zouerate', 280], ['Sous-total', ['=SUM(B2:B3)', 400]], ['Oujda', 95], ['Total', ['=B4+B5', 495]]))], fires: [] },
  { code: 'parts-exceed-total', name: 'a part greater than its whole', sheets: [sheetOf('S', rows(['Indicateur', 'Nombre'], ['Bénéficiaires', 400], ['dont femmes', 462]))], fires: ['S!B2'] },
  { code: 'parts-exceed-total', name: 'the same in Arabic', sheets: [sheetOf('S', rows(['المؤشر', 'العدد'], ['العمليات الجراحية', 120], ['منها عمليات الجلالة', 151]))], fires: ['S!B2'] },
  { code: 'parts-exceed-total', name: 'a part of its whole', sheets: [sheetOf('S', rows(['Indicateur', 'Nombre'], ['Bénéficiaires', 400], ['dont femmes', 262]))], fires: [] },
  { code: 'parts-exceed-total', name: 'women and children overlap', sheets: [sheetOf('S', rows(['Indicateur', 'Nombre'], ['Bénéficiaires', 400], ['dont femmes', 262], ['dont enfants', 190]))], fires: [] },
];
