/** Workbooks with nothing wrong that come near a rule on dates, rows or sheets. */
import { clean } from '../case';
import type { WrittenSheet } from '../written';
import { sheet } from '../written';

const S = (text: string, options: WrittenSheet['options'] = {}): readonly WrittenSheet[] => [sheet('S', text, options)];

export const otherClean = [
  clean('activity plan with months and days', S(`
برنامج القوافل لسنة 2026 | | |
الشهر | التاريخ | المكان | المستفيدون المتوقعون
يناير | 17 يناير | صفرو | 300
فبراير | 14 فبراير | تازة | 250
مارس | 14 مارس | بولمان | 400`)),
  clean('plan with weekday column of fixed clinics', S(`
Centre | Jour de consultation | Médecin | Patients
Bhalil | Lundi | Dr A | 20
Azzaba | Mardi | Dr B | 25
Adrej | Jeudi | Dr C | 17`)),
  clean('training sessions', S(`
Formation | Du | Au | Participants
Hygiène | 2025-03-03 | 2025-03-05 | 20
Hémostase | 2025-05-15 | 2025-05-16 | 25`)),
  clean('stock: in movements', S(`
Date | Article | Mouvement | Quantité
2026-01-02 | Gants | Entrée | 100
2026-01-05 | Gants | Sortie | 60
2026-01-05 | Gants | Sortie | 60`), { mustNot: ['duplicate-row'] }),
  clean('receipts of two equal gifts', S(`
N° reçu | Partenaire | Montant | Devise | Date
R-001 | Sothema | 10000 | MAD | 2026-02-01
R-002 | Sothema | 10000 | MAD | 2026-02-01
R-003 | Cooper | 5000 | MAD | 2026-02-02`), { mustNot: ['duplicate-row'] }),
  clean('hospital beds', S(`
Hôpital | Lits | Entrées | Sorties | Décès | Taux d'occupation
Fès | 120 | 340 | 338 | 4 | 80%
Taza | 90 | 200 | 205 | 2 | 75%`)),
  clean('categories of beneficiaries by year', S(`
Année | Catégorie | Activité | Nombre
2024 | Enfants | Consultation | 120
2024 | Femmes | Échographie | 80
2025 | Femmes | Consultation | 130
2025 | Enfants | Échographie | 20`)),
  clean('budget lines by category', [sheet('2024', `
Catégorie | Activité | Montant (MAD)
Transport | Location de bus | 12000
Transport | Carburant | 8000
Repas | Déjeuners | 6000`), sheet('2025', `
Catégorie | Activité | Montant (MAD)
Transport | Location de bus | 13000
Transport | Carburant | 9000
Repas | Déjeuners | 6500`)]),
  clean('partners list with years', S(`
Partenaire | Date de partenariat | Type
Sothema | 2004-03-01 | Laboratoire
Cooper | 1998-06-15 | Laboratoire
Bayer | 2011-09-01 | Laboratoire`)),
  clean('personnel', S(`
Nom de l'équipe | Spécialité | Arrivée | Départ | Membres
Équipe A | ORL | 2026-03-01 | 2026-03-05 | 6
Équipe B | Chirurgie | 2026-03-03 | 2026-03-09 | 9`)),
  clean('months T1 T2', S(`
Province | Jan | Fév | Mar | T1 | Avr | Mai | Juin | T2 | Total
Sefrou | 10 | 20 | 30 | =SUM(B2:D2) | 10 | 15 | 20 | =SUM(F2:H2) | =E2+I2
Taza | 11 | 21 | 31 | =SUM(B3:D3) | 11 | 14 | 21 | =SUM(F3:H3) | =E3+I3`)),
  clean('months in arabic of Algeria', S(`
الولاية | جانفي | فيفري | مارس | أفريل | ماي | جوان
ورقلة | 10 | 20 | 30 | 40 | 50 | 60
الوادي | 12 | 22 | 32 | 42 | 52 | 62`)),
  clean('fiscal year months', S(`
Mois | Consultations
Juillet | 110
Août | 90
Septembre | 120
Octobre | 130
Novembre | 101
Décembre | 95
Janvier | 99
Février | 103`)),
  clean('rainfall? week days as headers', S(`
Service | Lundi | Mardi | Mercredi | Jeudi | Vendredi
ORL | 10 | 12 | 9 | 8 | 7
Dentaire | 14 | 11 | 13 | 10 | 9`)),
  clean('wilayas in 2016 with towns', S(`
Établissement | Wilaya | Date | Actes
EPH Touggourt | Ouargla | 2016-03-02 | 120
EPH In Salah | Tamanrasset | 2016-04-06 | 80
EPH Timimoun | Adrar | 2016-05-04 | 75`)),
  clean('list of partners and number of donations', S(`
Nombre de dons | 14

Partenaire | Dons
Pharma 5 | 5
MC Pharma | 6
Galenica | 3`)),
  clean('number of sites in plan vs table of days', S(`
Nombre de sites | 3

Date | Site | Patients
2026-03-01 | A | 10
2026-03-02 | B | 11
2026-03-03 | C | 12
2026-03-04 | A | 14`)),
  clean('expiry of agreements', S(`
Convention | Date de signature | Date d'expiration
Sothema | 2025-06-01 | 2026-05-31
Cooper | 2025-09-01 | 2025-12-31`), { mustNot: ['short-dated-lot'] }),
  clean('passports and visas', S(`
Membre | Rôle | Date d'arrivée | Date de départ
Dr A | Chirurgien | 2026-03-01 | 2026-03-05
Dr B | Anesthésiste | 2026-03-01 | 2026-03-05`)),
  clean('press list with event later announced', S(`
Communiqué | Publié le | Date prévue de la caravane
Annonce Taza | 2026-03-01 | 2026-04-04
Annonce Sefrou | 2026-03-08 | 2026-04-18`)),
  clean('age bands with sexes as children part', S(`
Centre | Hommes | Femmes | Dont enfants de 0 à 4 ans | Dont enfants de 5 à 14 ans
A | 40 | 60 | 20 | 30
B | 33 | 47 | 10 | 15
C | 50 | 41 | 12 | 20
D | 35 | 38 | 9 | 16`), { mustNot: ['age-sex-mismatch'] }),
  clean('targets met by formula', S(`
Indicateur | Objectif | Réalisé
A | 100 | =B2
B | 200 | =B3
C | 300 | =B4`), { mustNot: ['target-equals-result'] }),
  clean('target persons all different', S(`
District | Target population | Vaccinated
North | 12034 | 11980
South | 8811 | 8811
East | 4522 | 4400`)),
  clean('lots with similar names of other items', [sheet('Entrées', `
Article | Lot | Quantité
Gaze | A10 | 100
Coton | AIO | 50`), sheet('Sorties', `
Article | Lot | Quantité
Gaze | A10 | 10
Coton | AIO | 20`)]),
  clean('equipment and consumables', S(`
Matériel | N° de série | Quantité | État
Échographe | SN-001 | 1 | neuf
Fauteuil | SN-002 | 2 | bon`)),
  clean('private no: doctor names in planning', S(`
Médecin | Spécialité | Jours
Dr Alami | ORL | 2
Dr Tazi | Dentaire | 3`), { mustNot: ['private-data'] }),
  clean('patients by category labels', S(`
Patients | Nombre
Hommes | 40
Femmes | 60
Total | 100`), { mustNot: ['private-data'] }),
  clean('patients transferred words', S(`
Service | Patients | Observation
ORL | aucun | RAS
Dentaire | 12 | RAS
Yeux | néant | RAS`), { mustNot: ['private-data'] }),
  clean('periods in words', S(`
Période | Patients
matin | 20
après-midi | 30
Total | 50`)),
  clean('الفترة', S(`
الفترة | عدد المستفيدين
صباحا | 20
مساء | 30
المجموع | 50`)),
  clean('date and hour texts', S(`
Site | Date | Heure de début | Heure de fin | Patients
A | 2026-03-01 | 09:00 | 12:30 | 20
B | 2026-03-01 | 14:00 | 17:00 | 30`)),
  clean('dates all day numbers with header year', S(`
Dates 2026 | Lieu | Patients
14 mars | Taza | 310
21 mars | Sefrou | 287`)),
  clean('opening and closing', S(`
Caisse | Opening | Closing
A | 100 | 80
B | 200 | 90`)),
  clean('editions of two caravans by place', S(`
Caravane | Édition | Date | Patients
Oujda | 2 | 2025-12-26 | 3
Sefrou | 5 | 2025-09-16 | 14
Taza | 1 | 2025-05-04 | 90`), { mustNot: ['edition-gap'] }),
  clean('the weekday of the first of two dates', S(`
Jour | Début | Fin | Lieu | Patients
Vendredi | 2025-12-26 | 2025-12-27 | Oujda | 30
Mardi | 2025-09-16 | 2025-09-18 | Ighzrane | 14`)),
  clean('a lot and its shelf by letters', [sheet('Entrées', `
Article | Lot | Quantité
Gaze | LL-004 | 100
Coton | T-10 | 50`), sheet('Sorties', `
Article | Lot | Quantité
Gaze | LL-004 | 10
Alcool | TIO | 20`)]),
];
