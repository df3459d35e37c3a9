import type { PressCase } from './case';

export const fr: readonly PressCase[] = [
  { text: 'La caravane a profité à 640 personnes, dont 310 femmes, 190 hommes et 140 enfants.', sums: ['640 = 310 + 190 + 140'] },
  {
    text: 'Au total, 1 284 consultations ont été assurées, réparties entre médecine générale (702), pédiatrie (341) et ophtalmologie (241).',
    sums: ['1284 = 702 + 341 + 241'],
  },
  { text: 'Les médecins ont examiné 215 adultes et 98 enfants, soit au total 313 patients.', sums: ['313 = 215 + 98'] },
  {
    text: "L'équipe compte 27 membres, à savoir 12 médecins, 9 infirmiers et 6 techniciens. Elle a parcouru 430 km en 3 jours.",
    sums: ['27 = 12 + 9 + 6'],
    kinds: ['430 context', '3 context'],
  },
  {
    text: 'Bilan de la journée :\n- Consultations : 420\n- Échographies : 65\n- Analyses : 115\nSoit 600 prestations au total.',
    sums: ['600 = 420 + 65 + 115'],
  },
  {
    text: '12 unités mobiles ont été remises aux provinces suivantes :\n- Azilal : 4\n- Ouarzazate : 3\n- Zagora : 3\n- Tinghir : 2\nLa remise a eu lieu le 12 mars 2024.',
    sums: ['12 = 4 + 3 + 3 + 2'],
    kinds: ['12 mars 2024 date'],
  },
  {
    text: 'La mission a réalisé 157 interventions chirurgicales, dont 92 cataractes et 65 hernies, ainsi que 1 430 consultations.',
    sums: ['157 = 92 + 65'],
    apart: [[157, 1430]],
  },
  {
    text: 'Sur les 480 élèves dépistés, 61 souffraient de troubles de la vue et 23 ont été orientés vers l’hôpital.',
    apart: [],
  },
  { text: 'Parmi les 350 bénéficiaires, on compte 210 femmes et 140 hommes.', sums: ['350 = 210 + 140'] },
  {
    text: 'Quelque 900 habitants ont été accueillis. Les organisateurs ont distribué 450 paires de lunettes et 430 cartables.',
    apart: [[900, 450]],
  },
  {
    text: "Trois médecins, deux infirmiers et un pharmacien composent l'équipe, soit six personnes.",
    sums: ['6 = 3 + 2 + 1'],
  },
  {
    text: 'Le budget s’élève à 2,4 millions de dirhams, répartis en 1,5 million de dirhams pour les équipements et 0,9 million de dirhams pour les médicaments.',
    sums: ['2400000 = 1500000 + 900000'],
  },
  { text: 'Plus de 1 000 personnes ont été reçues, dont 620 femmes et 455 hommes.', sums: ['1000 = 620 + 455'] },
  {
    text: 'À raison de 40 consultations par jour pendant 5 jours, soit 200 consultations, la mission a tenu son programme.',
    others: ['product 200 = 40 + 5'],
  },
  {
    text: 'La campagne a permis 84 opérations de la cataracte en 2022 et 96 opérations en 2023, contre 51 opérations en 2021.',
    apart: [[96, 51]],
    kinds: ['2022 date', '2023 date', '2021 date'],
  },
  {
    text: 'Les 75 circoncisions ont été pratiquées par 8 chirurgiens. 540 enfants (dont 75 circoncis) ont reçu un cadeau.',
    apart: [[75, 8]],
  },
  {
    text: "L'objectif était de toucher 2 000 personnes. La caravane a finalement accueilli 1 850 bénéficiaires, répartis en 1 100 femmes et 750 hommes.",
    sums: ['1850 = 1100 + 750'],
    apart: [[2000, 1850]],
  },
  {
    text: 'Le Centre hospitalier Hassan II a mobilisé 34 cadres : 14 médecins, 16 infirmiers et 4 administratifs.',
    sums: ['34 = 14 + 16 + 4'],
  },
  {
    text: 'Les enfants âgés de 6 à 12 ans, au nombre de 233, ont été vus par deux pédiatres. Contact : 05 22 47 11 30.',
    kinds: ['6 age', '12 age'],
  },
  { text: 'Répartis comme suit : 52 femmes et 38 hommes, les 90 participants ont suivi trois ateliers.', sums: [] },
  {
    text: 'Un total de 768 prestations a été fourni : 512 consultations, 180 examens biologiques et 76 soins dentaires.',
    sums: ['768 = 512 + 180 + 76'],
  },
  {
    text: 'Cette 5e édition a réuni 46 bénévoles. La 4e édition en avait réuni 38.',
    kinds: ['5 ordinal', '4 ordinal', '46 tally'],
  },
  {
    text: 'Les 1.560 actes se répartissent ainsi : 890 consultations, 430 analyses, 240 radiographies.',
    sums: ['1560 = 890 + 430 + 240'],
  },
  {
    text: 'La caravane a bénéficié à 1 200 personnes, dont 700 femmes. Parmi ces 700 femmes, 120 étaient enceintes.',
    apart: [],
  },
  {
    text: 'Elle a offert 2 315 consultations, parmi lesquelles 1 020 en médecine générale, 655 en gynécologie, 400 en pédiatrie et 240 en cardiologie, et distribué 3 000 boîtes de médicaments.',
    sums: ['2315 = 1020 + 655 + 400 + 240'],
    apart: [[2315, 3000]],
  },
  {
    text: 'En trois jours, du 14 au 16 avril, 18 médecins ont assuré 960 consultations : 410 le premier jour, 330 le deuxième et 220 le dernier.',
    sums: ['960 = 410 + 330 + 220'],
    others: ['date-span 3'],
  },
  {
    text: '325 patients ont été pris en charge : 180 à Tata, 145 à Akka.',
    sums: ['325 = 180 + 145'],
  },
  {
    text: 'Les dons comprennent 60 fauteuils roulants, 45 paires de béquilles et 150 colis alimentaires, soit 255 articles en tout.',
    sums: ['255 = 60 + 45 + 150'],
  },
  {
    text: 'Selon le communiqué, 98 % des 412 patients se disent satisfaits et la mission 2025 est déjà annoncée.',
    kinds: ['98 context', '2025 date', '412 tally'],
  },
  {
    text: 'La mission a soigné 1 043 personnes (574 femmes et 469 hommes) avec l’appui de Pharma 5 et de la Fondation Mohammed V.',
    sums: ['1043 = 574 + 469'],
    kinds: ['5 name'],
  },
  { text: 'Les soins ont concerné 530 femmes (53 %) et 470 hommes (47 %), sur un total de 1 000 patients.', sums: ['1000 = 530 + 470'] },
  {
    text: 'Deux journées ont été organisées : 250 consultations à Imilchil et 310 à Rich. En tout, 560 consultations ont été données.',
    sums: ['560 = 250 + 310'],
  },
  {
    text: 'La caravane a enregistré 870 bénéficiaires, répartis en 480 femmes et 309 hommes.',
    fails: ['870 = 480 + 309'],
  },
  {
    text: 'Les équipes ont assuré 1 530 consultations, réparties entre Tan-Tan (610), Guelmim (540) et Sidi Ifni (308).',
    fails: ['1530 = 610 + 540 + 308'],
  },
  { text: 'Elle a soigné 240 patients, dont 180 femmes et 95 hommes.', fails: ['240 = 180 + 95'] },
  { text: 'On a compté 212 hommes et 188 femmes, soit au total 420 participants.', fails: [] },
  {
    text: 'Pas moins de 3 200 personnes ont profité de cette action qui a mobilisé 25 médecins, 40 infirmiers et 60 volontaires.',
    apart: [[3200, 25]],
  },
  { text: 'L’association a organisé 14 caravanes, dont 5 en 2024 et 9 en 2025.', sums: ['14 = 5 + 9'] },
  { text: 'La Banque a financé 4 projets : puits, école, dispensaire et route.', others: ['list-count 4'] },
  {
    text: 'Bilan :\n• 1 450 bénéficiaires\n  - 820 femmes\n  - 630 hommes\n• 96 opérations\n  - 60 cataractes\n  - 36 hernies\n',
    sums: ['1450 = 820 + 630', '96 = 60 + 36'],
  },

  {
    text: 'Le bilan de la saison fait ressortir 6 215 actes. Ces interventions ont été assurées par les équipes de Blida et d’Oran. Ainsi, 5 830 consultations ont été enregistrées et 385 opérations ont également été effectuées.',
    sums: ['6215 = 5830 + 385'],
  },
  {
    text: 'En deux jours, 1 519 personnes ont bénéficié de soins, réparties entre plusieurs spécialités. Trois unités mobiles ont été mobilisées. Plus de 74 professionnels ont participé.\n\nRépartition des prestations :\n- Ophtalmologie : 350 consultations\n- Médecine générale : 812 consultations\n- Chirurgie : 52 interventions, dont 22 femmes\n- Pédiatrie : 305 enfants examinés\nÀ cela s’ajoutent 1 140 bénéficiaires de séances de sensibilisation.',
    sums: ['1519 = 350 + 812 + 52 + 305'],
    apart: [[1519, 1140]],
  },
  {
    text: 'Une mission composée de 15 praticiens (2 professeurs, 1 chirurgien et une dizaine de spécialistes) s’est déplacée à Biskra.',
    apart: [],
  },
  {
    text: 'La maladie touche une personne sur cinq à partir de 65 ans, deux sur trois après 85 ans.',
    kinds: ['65 context', 'deux context'],
  },
  {
    text: 'Le staff se compose de onze médecins, sept infirmiers ainsi que cinq techniciens, soit 23 personnes.',
    sums: ['23 = 11 + 7 + 5'],
  },
  { text: 'Sur 260 dossiers reçus, 212 ont été retenus et 48 rejetés.', sums: ['260 = 212 + 48'] },
  { text: 'La journée a vu passer 96 donneurs, 81 d’entre eux ont été retenus et 15 écartés.', sums: ['96 = 81 + 15'] },
  {
    text: 'Il y a eu 430 consultations en 2022, 512 en 2023 et 608 en 2024, soit 1 550 consultations en trois ans.',
    sums: ['1550 = 430 + 512 + 608'],
  },
  {
    text: 'Le coût s’élève à 850.000 DH, dont 500.000 DH financés par l’INDH et 350.000 DH par la commune.',
    sums: ['850000 = 500000 + 350000'],
  },
  { text: 'Réalisées par le CHU (126) et l’hôpital provincial (87), les 213 opérations ont toutes réussi.', apart: [] },
  {
    text: 'L’unité a vu 38 patients le matin et 45 l’après-midi. Tél. : 0661-23-45-67, du lundi au vendredi de 8h30 à 16h30.',
    kinds: ['38 tally'],
  },
  { text: 'Les bénéficiaires, 744 au total (412 femmes, 332 hommes), ont reçu une ordonnance.', sums: ['744 = 412 + 332'] },

  {
    text: 'Plus de 4 300 actes, dont 2 900 consultations et 1 400 examens, ont été réalisés au profit de 3 100 personnes.',
    sums: ['4300 = 2900 + 1400'],
    apart: [[4300, 3100]],
  },
  { text: 'L’équipe a pris en charge 415 patients, 263 le samedi et 152 le dimanche.', sums: ['415 = 263 + 152'] },
  { text: 'Le nombre de bénéficiaires est passé de 800 en 2010 à 1 250 en 2011, soit une hausse de 56 %.', apart: [[1250, 800]] },
];
