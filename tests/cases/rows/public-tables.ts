/** Shapes of tables as offices of statistics, hospitals and communes publish them. */
import { both, clean, wrong } from '../case';
import { sheet } from '../written';

export const publicTables = [
  clean('years from the last to the first head their columns', [sheet('S', `
Charges | 2025 | 2024 | 2023
Achats | 1500 | 1200 | 900
Services | 2500 | 2300 | 2100
Personnel | 4000 | 3900 | 3100
Total | 8000 | 7400 | 6100`)]),
  wrong('a total below years from the last to the first', 'sum-mismatch', 'error', 'S!C5', [sheet('S', `
Charges | 2025 | 2024
Achats | 1500 | 1200
Services | 2500 | 2300
Personnel | 4000 | 3900
Total | 8000 | 7500`)]),
  wrong('years again under each of several groups', 'sum-mismatch', 'error', 'S!E5', [sheet('S', `
Catégorie | Hommes | | Femmes | | Total |
 | 2024 | 2025 | 2024 | 2025 | 2024 | 2025
Adultes | 10 | 12 | 20 | 22 | 30 | 34
Enfants | 5 | 6 | 7 | 8 | 12 | 14
Total | 15 | 18 | 27 | 31 | 42 | 48`)]),
  clean('years and spans of years below two lines of headers', [sheet('S', `
Province | % of population | | Growth per 1000 | |
 | 2004 | 1994 | 2000-2005 | 1995-2000 | 1981 -1994
North | 30.1 | 32.3 | 13.3 | 14.7 | 18
South | 19.9 | 17.7 | 34.1 | 37.6 | 45.9
East | 50 | 50 | 26.8 | 29.5 | 36.1
TOTAL | 100 | 100 | 24.5 | 27 | 33`)]),
  clean('years of two rows of figures are no headers', [sheet('S', `
Nom | Naissance | Diplôme
Ali B. | 1985 | 2009
Sara K. | 1990 | 2014
Omar T. | 1978 | 2003`)]),
];
