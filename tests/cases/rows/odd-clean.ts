/** Habits of writing that look odd and are right. */
import { clean } from '../case';
import { sheet } from '../written';

export const oddClean = [
  clean('page totals carried forward', [sheet('S', `
N° | Centre | Patients
1 | Akka | 120
2 | Tata | 98
 | À reporter | 218
 | Report | 218
3 | Issafen | 41
4 | Tissint | 66
 | Total | 325`)]),
  clean('the header again on each printed page', [sheet('S', `
Centre | Hommes | Femmes
Akka | 120 | 150
Tata | 98 | 122
Centre | Hommes | Femmes
Issafen | 41 | 60
Tissint | 66 | 74
Total | 325 | 406`)]),
  clean('a total label in the second column', [sheet('S', `
N° | Centre | Patients
1 | Akka | 120
2 | Tata | 98
 | TOTAL | 218`)]),
  clean('a total column named by one letter', [sheet('S', `
Centre | H | F | T
Akka | 120 | 150 | 270
Tata | 98 | 122 | 220
T | 218 | 272 | 490`)]),
  clean('scores, quotients and times as text', [sheet('S', `
Patient | Acuité | Heure | Score
P1 | 8/10 | 8h30 | 12/15
P2 | 10/10 | 9h00 | 14/15
P3 | 3/10 | 9h30 | 9/15`)], { mustNot: ['date-as-text', 'unreadable-number'] }),
  clean('crosses for what each centre offers', [sheet('S', `
Centre | ORL | Dentaire | Pédiatrie
Akka | x | | x
Tata | x | x |
Issafen | | x | x
Total | 2 | 2 | 2`)]),
  clean('months down and years across with variation', [sheet('S', `
Mois | 2024 | 2025 | Évolution
Janvier | 410 | 455 | 11%
Février | 398 | 360 | -10%
Mars | 402 | 402 | 0%
Total | 1210 | 1217 | 1%`)]),
  clean('a blank line and a double total', [sheet('S', `
Centre | Patients
Akka | 120
Tata | 98

Total 2025 | 218
Total 2024 | 190`)]),
  clean('beneficiaries per day, unique persons fewer than the sum', [sheet('S', `
Jour | Passages
Samedi | 410
Dimanche | 377
Total passages | 787
Personnes distinctes | 612`)]),
  clean('who gave what: a matrix of words', [sheet('S', `
Partenaire | Rôle | Apport
Sothema | Donateur | Médicaments
AMMS | Organisateur | Équipe médicale
Commune | Hôte | Locaux`)]),
  clean('numbers of vehicles, plates and odometers', [sheet('S', `
Véhicule | Immatriculation | Km départ | Km arrivée | Distance
Ambulance | 12345-A-6 | 45210 | 45630 | 420
Minibus | 66721-B-1 | 120400 | 120815 | 415
Total | | | | 835`)]),
  clean('grades of staff by hospital with vacant posts', [sheet('S', `
Hôpital | Postes | Occupés | Vacants
HP Tinghir | 120 | 98 | 22
HPr Kelaa | 60 | 51 | 9
Total | 180 | 149 | 31`)]),
  clean('Arabic ordinals and names with numbers', [sheet('S', `
المركز | المستفيدون
المركز الصحي 1 | 120
المركز الصحي 2 | 98
المركز الصحي 20 غشت | 77
المجموع | 295`)]),
  clean('a total that is only of the services named', [sheet('S', `
Service | Nombre
Consultations | 410
Chirurgies | 22
Total actes médicaux | 432
Ateliers | 14
Kits distribués | 300`)]),
  clean('population, target at a rate, and reached', [sheet('S', `
Province | Population | Cible (5%) | Atteints | Couverture
Taza | 528000 | 26400 | 24816 | 94%
Sefrou | 286000 | 14300 | 12155 | 85%
Figuig | 138000 | 6900 | 7038 | 102%
Total | 952000 | 47600 | 44009 | 92%`)]),
  clean('English budget versus actual with favourable in parentheses', [sheet('Budget', `
Item | Budget | Actual | Variance
Fuel | 5000 | 4600 | 400
Meals | 3000 | 3350 | -350
Rent | 2000 | 2000 | 0
Total | 10000 | 9950 | 50`)]),
  clean('a table of minimum and maximum temperatures of the cold chain', [sheet('Froid', `
Date | Min | Max | Moyenne
2026-02-01 | 2.1 | 6.8 | 4.4
2026-02-02 | 1.9 | 7.2 | 4.6
2026-02-03 | 2.4 | 6.1 | 4.2`)]),
  clean('first column of dates left blank for the same day', [sheet('S', `
Date | Centre | Patients
2026-02-14 | Akka | 120
 | Tata | 98
2026-02-15 | Issafen | 41
 | Tissint | 66
2026-02-16 | Foum Zguid | 80
Total | | 405`)]),
];
