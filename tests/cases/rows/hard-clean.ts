/** Larger workbooks as ministries and associations keep them, with nothing wrong. */
import { clean } from '../case';
import { sheet } from '../written';

const names = ['Alnif', 'Msemrir', 'Assoul', 'Tagounite', 'Mhamid', 'Agdz', 'Nkob', 'Tazarine', 'Rissani', 'Jorf', 'Arfoud', 'Goulmima'];
const number = (row: number, column: number): number => ((row + 3) * 37 + (column + 5) * 53 + row * column * 7) % 180 + 12;
const range = (size: number): readonly number[] => Array.from({ length: size }, (_, index) => index);
const letter = (column: number): string => String.fromCharCode(65 + column);

/** Rows of counts typed by hand with totals typed on both sides. */
function typedMatrix(header: readonly string[], labels: readonly string[], total: string): string {
  const columns = header.length - 2;
  const rows = labels.map((label, row) => {
    const cells = range(columns).map((column) => number(row, column));
    return [label, ...cells, cells.reduce((a, b) => a + b, 0)].join(' | ');
  });
  const sums = range(columns).map((column) => labels.reduce((sum, _, row) => sum + number(row, column), 0));
  return [header.join(' | '), ...rows, [total, ...sums, sums.reduce((a, b) => a + b, 0)].join(' | ')].join('\n');
}

export const hardClean = [
  clean('typed matrix of twelve communes by six services', [sheet('2025', typedMatrix(['Commune', 'ORL', 'Dentaire', 'Pédiatrie', 'Gynéco', 'Ophtalmo', 'Généraliste', 'Total'], names, 'Total'))]),
  clean('the same in Arabic with title, date and signature', [sheet('حصيلة', `المملكة المغربية
وزارة الصحة والحماية الاجتماعية
حصيلة القافلة الطبية بإقليم زاكورة

${typedMatrix(['الجماعة', 'أنف وحنجرة', 'أسنان', 'أطفال', 'نساء', 'عيون', 'عام', 'المجموع'], names, 'المجموع')}

حرر بزاكورة في 20/02/2026
توقيع المنسق`, { merges: ['A1:H1', 'A2:H2', 'A3:H3'] })]),
  clean('formulas down and across over twelve rows', [sheet('F', [
    ['Commune', 'H', 'F', 'Garçons', 'Filles', 'Total'].join(' | '),
    ...names.map((name, row) => [name, ...range(4).map((column) => number(row, column)), `=SUM(B${String(row + 2)}:E${String(row + 2)})`].join(' | ')),
    ['Total', ...range(5).map((column) => `=SUM(${letter(column + 1)}2:${letter(column + 1)}13)`)].join(' | '),
    ['%', ...range(4).map((column) => `=${letter(column + 1)}14/F14`), '100%'].join(' | '),
  ].join('\n'), { formats: { 'B15:F15': '0.0%' } })]),
  clean('age by sex in a two-level header, typed, with two kinds of row totals', [sheet('S', `
Commune | <1 an | | 1-4 ans | | 5-14 ans | | 15 ans et + | | Total H | Total F | Total
 | H | F | H | F | H | F | H | F | | |
Alnif | 4 | 5 | 12 | 10 | 30 | 28 | 60 | 98 | 106 | 141 | 247
Msemrir | 3 | 2 | 9 | 11 | 22 | 19 | 41 | 66 | 75 | 98 | 173
Assoul | 1 | 2 | 6 | 5 | 14 | 16 | 33 | 40 | 54 | 63 | 117
Total | 8 | 9 | 27 | 26 | 66 | 63 | 134 | 204 | 235 | 302 | 537`, { merges: ['A1:A2', 'B1:C1', 'D1:E1', 'F1:G1', 'H1:I1', 'J1:J2', 'K1:K2', 'L1:L2'] })]),
  clean('daily sheets and a recapitulation typed by hand', [
    sheet('J1', `
Spécialité | H | F | Total
ORL | 20 | 21 | 41
Dentaire | 40 | 37 | 77
Total | 60 | 58 | 118`),
    sheet('J2', `
Spécialité | H | F | Total
ORL | 18 | 20 | 38
Dentaire | 41 | 40 | 81
Total | 59 | 60 | 119`),
    sheet('Récapitulatif', `
Jour | H | F | Total
J1 | 60 | 58 | 118
J2 | 59 | 60 | 119
Total | 119 | 118 | 237`)]),
  clean('French public budget by chapters and articles', [sheet('Budget 2026', `
Chapitre | Article | Libellé | Crédits ouverts | Engagé | Disponible | Taux
10 | | FONCTIONNEMENT | 150000 | 120000 | 30000 | 80%
 | 101 | Carburant | 50000 | 45000 | 5000 | 90%
 | 102 | Fournitures | 60000 | 48000 | 12000 | 80%
 | 103 | Entretien | 40000 | 27000 | 13000 | 67.5%
20 | | ÉQUIPEMENT | 250000 | 210000 | 40000 | 84%
 | 201 | Échographe | 180000 | 175000 | 5000 | 97.2%
 | 202 | Mobilier | 70000 | 35000 | 35000 | 50%
 | | TOTAL GÉNÉRAL | 400000 | 330000 | 70000 | 82.5%`)]),
  clean('invoice with discount, tax, advance and amount due', [sheet('Facture', `
Désignation | Quantité | Prix unitaire | Total
Lunettes correctrices | 120 | 85.5 | 10260
Verres | 240 | 30 | 7200
Montures | 120 | 20.25 | 2430
Total HT | | | 19890
Remise 5% | | | -994.5
Net HT | | | 18895.5
TVA 20% | | | 3779.1
Total TTC | | | 22674.6
Acompte | | | 10000
Reste à payer | | | 12674.6`)]),
  clean('survey by sex in percent with sample sizes', [sheet('Enquête', `
Réponse | Hommes (n=120) | Femmes (n=180) | Ensemble (n=300)
Oui | 62.5% | 58.3% | 60.0%
Non | 30.0% | 36.1% | 33.7%
Ne sait pas | 7.5% | 5.6% | 6.3%
Total | 100.0% | 100.0% | 100.0%`)]),
  clean('matrix of quarters with halves and the year', [sheet('Trimestres', `
Centre | T1 | T2 | S1 | T3 | T4 | S2 | Année
Alnif | 30 | 41 | 71 | 28 | 33 | 61 | 132
Msemrir | 12 | 18 | 30 | 20 | 10 | 30 | 60
Assoul | 22 | 25 | 47 | 19 | 26 | 45 | 92
Total | 64 | 84 | 148 | 67 | 69 | 136 | 284`)]),
  clean('two measures per month with their totals', [sheet('Mois', `
Province | Janvier | | Février | | Total |
 | Actes | Patients | Actes | Patients | Actes | Patients
Taza | 120 | 80 | 140 | 90 | 260 | 170
Sefrou | 60 | 44 | 71 | 50 | 131 | 94
Figuig | 33 | 21 | 40 | 29 | 73 | 50
Total | 213 | 145 | 251 | 169 | 464 | 314`, { merges: ['A1:A2', 'B1:C1', 'D1:E1', 'F1:G1'] })]),
  clean('national tally with regions in bold above their provinces', [sheet('National', `
Région / Province | Consultations | Chirurgies
FÈS-MEKNÈS | 1230 | 74
Fès | 800 | 50
Meknès | 430 | 24
ORIENTAL | 610 | 29
Oujda | 410 | 20
Nador | 200 | 9
SOUSS-MASSA | 505 | 31
Agadir | 400 | 25
Tiznit | 105 | 6
Total | 2345 | 134`)]),
  clean('counts with a date header row of real dates', [sheet('Suivi', `
Centre | 2026-02-14 | 2026-02-15 | 2026-02-16 | Total
Alnif | 30 | 41 | 28 | 99
Msemrir | 12 | 18 | 20 | 50
Total | 42 | 59 | 48 | 149`)]),
  clean('register with repeated days, services and equal small counts', [sheet('Registre', [
    'Date | Centre | Service | Patients',
    ...range(40).map((index) => `2026-02-${String(10 + (index % 12))} | ${names[index % 5] ?? ''} | ${['ORL', 'Dentaire', 'Pédiatrie'][index % 3] ?? ''} | ${String(5 + (index % 4))}`),
    `Total | | | ${String(range(40).reduce((sum, index) => sum + 5 + (index % 4), 0))}`,
  ].join('\n'))], { mustNot: ['duplicate-row'] }),
  clean('donations register in Arabic with receipts, lots and values', [sheet('التبرعات', `
رقم الوصل | المتبرع | المادة | رقم الدفعة | الكمية | ثمن الوحدة | القيمة
و-001 | سوتيما | باراسيتامول | P101 | 200 | 8.5 | 1700
و-002 | فارما 5 | أموكسيسيلين | A552 | 120 | 22 | 2640
و-003 | جمعية الأمل | ضمادات | D778 | 500 | 1.2 | 600
المجموع | | | | 820 | | 4940`)]),
  clean('volunteers with hours as times', [sheet('Bénévoles', `
Bénévole | Arrivée | Départ | Heures
B1 | 08:30 | 16:30 | 8
B2 | 09:00 | 13:00 | 4
B3 | 08:30 | 12:30 | 4
Total | | | 16`)]),
  clean('one row only', [sheet('S', `
Site | Hommes | Femmes | Total
Akka | 120 | 150 | 270
Total | 120 | 150 | 270`)]),
  clean('zeros everywhere yet', [sheet('S', `
Site | Hommes | Femmes | Total
Akka | 0 | 0 | 0
Tata | 0 | 0 | 0
Total | 0 | 0 | 0`)]),
  clean('last year beside this year with the same figures in places', [sheet('S', `
Indicateur | Prévu | Réalisé
Caravanes | 12 | 12
Patients | 5000 | 5412
Chirurgies | 300 | 287
Lunettes | 900 | 900`)]),
  clean('pharmacy table: boxes, units a box and units', [sheet('Pharmacie', `
Produit | Boîtes | Unités par boîte | Total unités
Paracétamol | 120 | 20 | 2400
Amoxicilline | 80 | 14 | 1120
Ibuprofène | 60 | 30 | 1800`)]),
  clean('Arabic label and value with words for places and dates', [sheet('بطاقة', `
اسم القافلة | القافلة الرابعة
التاريخ | 2026-02-14
المكان | إفران
عدد الأطباء | 42
عدد المستفيدين | 3963
عدد الاستشارات | 1572
عدد العمليات الجراحية | 211`)]),
];
