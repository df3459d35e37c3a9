/** Columns that only their values tell, days that are counted in, glasses among services: what is said of them and what is not. */
import { both, clean, wrong } from '../case';
import { sheet } from '../written';

export const columnsByValues = [
  both('text dates without a header', [['date-as-text', 'warning', 'S!A2:A3'], ['impossible-date', 'error', 'S!A4']], [sheet('S', `
 | Lieu | Consultations
12/01/2026 | Bhalil | 120
13/01/2026 | Azzaba | 100
31/02/2026 | Adrej | 90
15/02/2026 | Ighzrane | 22`)]),
  wrong('text dates under a header that nobody knows', 'date-as-text', 'warning', 'S!B2:B4', [sheet('S', `
Site | Qsd | Consultations
Bhalil | 12 يناير 2026 | 120
Azzaba | 13 يناير 2026 | 100
Adrej | 14 يناير 2026 | 90`)]),
  both('records without any header', [['date-as-text', 'warning', 'S!A1:A2'], ['impossible-date', 'error', 'S!A3']], [sheet('S', `
12/01/2026 | Sefrou | 120
13/01/2026 | Taza | 100
30/02/2026 | Ifrane | 90
15/02/2026 | Boulemane | 22`)]),
  clean('records without any header, twice the same: a number may be an age', [sheet('S', `
2026-01-12 | Sefrou | F | 34
2026-01-12 | Sefrou | F | 34
2026-01-12 | Taza | M | 61
2026-01-13 | Ifrane | F | 34
2026-01-13 | Boulemane | M | 22`)]),
  clean('towns without a header, not all of them provinces', [sheet('S', `
 | Consultations | Chirurgies
Sefrou | 120 | 12
Azrou | 100 | 9
Taza | 90 | 3
Ifrane | 22 | 1
Fès | 210 | 14
Total | 542 | 39`)], { mustNot: ['unknown-place'] }),
  clean('a stated number of sites and a column that only looks like one of sites', [sheet('S', `
Nombre de sites | 12
Nombre de médecins | 30

Origine | Patients | Lits
Sefrou | 120 | 3
Taza | 98 | 2
Ifrane | 55 | 1`)], { mustNot: ['count-vs-list'] }),
  clean('days that nothing explains, after the day of publication', [sheet('S', `
Lieu | Date | Publié le | Xyz
Sefrou | 2026-01-12 | 2026-01-14 | "2026-03-01"
Taza | 2026-01-13 | 2026-01-15 | "2026-03-02"
Ifrane | 2026-01-14 | 2026-01-16 | "2026-03-03"`)], { mustNot: ['published-before-event'] }),
  clean('an export whose moments are all written in ISO', [sheet('S', `
_id | _submission_time | Patients
1 | 2026-01-05T10:22:31 | 12
2 | 2026-01-05T11:02:08 | 13
3 | 2026-01-06T09:40:55 | 19`)]),
  clean('days of the Hijri calendar', [sheet('S', `
التاريخ | عدد المستفيدين
1447/01/05 | 120
06/01/1447 | 98
1447/02/30 | 55`)]),
  clean('ages below one and ages shared', [sheet('S', `
Date | Ville | Sexe | Âge | Diagnostic
2026-01-05 | Sefrou | F | 0.5 | Toux
2026-01-05 | Sefrou | F | 34 | HTA
2026-01-05 | Sefrou | F | 34 | HTA
2026-01-05 | Sefrou | M | 54 | HTA`)]),

  wrong('days side by side whose sum is wrong', 'sum-mismatch', 'error', 'S!E4', [sheet('S', `
Service | Jour 1 | Jour 2 | Jour 3 | Total
Médecine générale | 120 | 130 | 110 | 360
Pédiatrie | 45 | 50 | 40 | 135
Dentaire | 30 | 28 | 31 | 98
Total | 195 | 208 | 181 | 584`)]),
  wrong('weeks in Arabic, one row wrong', 'row-sum-mismatch', 'error', 'S!D3', [sheet('S', `
المركز | الأسبوع 1 | الأسبوع 2 | المجموع
البهاليل | 120 | 130 | 250
العزابة | 45 | 50 | 59
أدرج | 33 | 21 | 54
إغزران | 12 | 14 | 26`)]),
  clean('weeks, months and years side by side that add up', [sheet('S', `
Centre | Semaine 1 | Semaine 2 | Semaine 3 | Total
Bhalil | 12 | 15 | 18 | 45
Azzaba | 22 | 25 | 28 | 75
Total | 34 | 40 | 46 | 120`), sheet('A', `
Province | Année 2023 | Année 2024 | Total
Sefrou | 120 | 130 | 250
Taza | 90 | 110 | 200
Total | 210 | 240 | 450`)]),
  clean('numbers of days and months down a column are not added up', [sheet('S', `
Jour | Mois | Consultations
1 | 1 | 30
2 | 1 | 50
3 | 2 | 70
Total | | 150`)]),

  clean('services and glasses under a total of beneficiaries', [sheet('S', `
Service | Nombre
Consultations | 120
Chirurgies | 12
Lunettes | 30
Total bénéficiaires | 162`)], { mustNot: ['mixed-units'] }),
  clean('services and glasses under a total of nothing else', [sheet('S', `
Prestation | Nombre
Consultations ophtalmologiques | 240
Opérations de la cataracte | 31
Lunettes distribuées | 95
Total | 366`)], { mustNot: ['mixed-units'] }),
  clean('in Arabic, across the row', [sheet('S', `
الجهة | عدد الفحوصات | عدد العمليات الجراحية | عدد النظارات الموزعة | مجموع المستفيدين
الشرق | 1200 | 30 | 100 | 1330
سوس ماسة | 1000 | 20 | 90 | 1110`)], { mustNot: ['mixed-units'] }),
  clean('hearing aids among services', [sheet('S', `
Service | Number
Screenings | 400
Hearing aids | 25
Total services | 425`)], { mustNot: ['mixed-units'] }),
  wrong('glasses added to persons under a bare total', 'mixed-units', 'warning', 'S!B4', [sheet('S', `
Indicateur | Nombre
Patients vus | 310
Lunettes distribuées | 95
Total | 405`)]),
  wrong('pairs of glasses counted in stock', 'mixed-units', 'warning', 'S!B4', [sheet('S', `
Indicateur | Nombre
Consultations | 310
Lunettes (paires) | 95
Total | 405`)]),
  wrong('boxes under a total of beneficiaries', 'mixed-units', 'warning', 'S!B4', [sheet('S', `
Indicateur | Nombre
Consultations | 310
Boîtes de médicaments | 950
Total bénéficiaires | 1260`)]),
  wrong('money among services', 'mixed-units', 'warning', 'S!B5', [sheet('S', `
Indicateur | Nombre
Consultations | 310
Lunettes | 95
Montant des dons (MAD) | 9500
Total | 9905`)]),

  wrong('promised, received and left over, in money', 'pledge-outstanding', 'warning', 'S!B2', [sheet('S', `
Partenaire | Promesse (MAD) | Reçu (MAD) | Reste à recevoir
Sothema | 10000 | 8000 | 2000
Pharma 5 | 5000 | 5000 | 0
Total | 15000 | 13000 | 2000`)], { mustNot: ['mixed-units'] }),
];
