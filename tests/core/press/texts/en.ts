import type { PressCase } from './case';

export const en: readonly PressCase[] = [
  { text: 'The camp served 812 patients, including 430 women, 250 men and 132 children.', sums: ['812 = 430 + 250 + 132'] },
  {
    text: 'A total of 1,348 consultations were given, made up of 720 in general medicine, 388 in paediatrics and 240 in dentistry.',
    sums: ['1348 = 720 + 388 + 240'],
  },
  { text: 'Doctors saw 312 adults and 145 children, for a total of 457 patients.', sums: ['457 = 312 + 145'] },
  {
    text: 'The team of 31 volunteers, comprising 11 doctors, 14 nurses and 6 students, stayed for 10 days.',
    sums: ['31 = 11 + 14 + 6'],
    kinds: ['10 context'],
  },
  {
    text: 'Results of the week:\n- Cataract surgeries: 118\n- Hernia repairs: 42\n- Minor procedures: 75\nIn total, 235 operations were performed.',
    sums: ['235 = 118 + 42 + 75'],
  },
  {
    text: 'We handed out 900 boxes split between three clinics: Azrou (400), Khenifra (300) and Midelt (200).',
    sums: ['900 = 400 + 300 + 200'],
  },
  { text: 'Of the 560 pupils screened, 112 needed glasses.', apart: [] },
  { text: 'Some 1,500 villagers came. The mission gave away 640 pairs of glasses and 810 school bags.', apart: [[1500, 640]] },
  { text: 'The mission performed 96 surgeries, of which 58 were on women and 38 on men.', sums: ['96 = 58 + 38'] },
  { text: 'More than 2,000 people attended, including 1,180 women and 905 men.', sums: ['2000 = 1180 + 905'] },
  { text: 'They saw 60 patients a day over 4 days, for a total of 240 patients.', others: ['product 240 = 60 + 4'] },
  {
    text: 'Last year the mission treated 410 patients; this year it treated 655 patients, of whom 300 were children and 355 adults.',
    sums: ['655 = 300 + 355'],
    apart: [[655, 410]],
  },
  { text: 'Four specialties were covered: cardiology, dermatology, paediatrics and dentistry.', others: ['list-count 4'] },
  { text: 'Children aged 5 to 14 years made up 310 of the 900 patients. Call +212 522 47 11 30.', kinds: ['5 age', '14 age'] },
  {
    text: 'The target was 3,000 vaccinations. By Sunday 2,740 doses had been given: 1,520 in Errachidia and 1,220 in Zagora.',
    sums: ['2740 = 1520 + 1220'],
    apart: [[3000, 2740]],
  },
  { text: 'The 3rd edition took place from 4 to 6 May 2024 and lasted three days.', kinds: ['3 ordinal'] },
  { text: 'It brought together 84 participants: 50 doctors, 22 nurses and 12 pharmacists.', sums: ['84 = 50 + 22 + 12'] },
  { text: '228 boys and 194 girls were examined, bringing the total to 422 children.', sums: ['422 = 228 + 194'] },
  { text: 'The clinic recorded 1,020 visits: 640 on Saturday and 380 on Sunday.', sums: ['1020 = 640 + 380'] },
  { text: 'The 500 kits were distributed as follows: 220 to Taza, 180 to Guercif, 100 to Jerada.', sums: ['500 = 220 + 180 + 100'] },
  { text: 'In 2023, 73 percent of the 1,210 patients were women.', kinds: ['2023 date', '73 context', '1,210 tally'] },
  { text: 'The caravan reached 1,904 people (1,012 women and 892 men).', sums: ['1904 = 1012 + 892'] },
  { text: 'Over 350 patients were seen by 12 doctors. 45 were referred to hospital and 30 were admitted.', apart: [[350, 12]] },
  { text: 'Seventeen volunteers took part: nine nurses, six doctors and two pharmacists.', sums: ['17 = 9 + 6 + 2'] },
  { text: 'Half of the 640 visitors came from rural areas.', kinds: ['640 tally'] },
  { text: 'The programme has organised 26 missions, 11 of them in Morocco and 15 in Senegal.', sums: ['26 = 11 + 15'] },
  {
    text: 'The team gave 455 dental treatments: 210 extractions, 165 fillings and 80 cleanings. Some 1,200 toothbrushes were handed out.',
    sums: ['455 = 210 + 165 + 80'],
    apart: [[1200, 455]],
  },
  { text: 'The mission treated 730 patients, made up of 410 women and 302 men.', fails: ['730 = 410 + 302'] },
  { text: 'The camp served 812 patients, including 340 women, 250 men and 132 children.', fails: ['812 = 340 + 250 + 132'] },
  { text: 'It gave 640 consultations, consisting of 340 in Taza, 180 in Guercif and 200 in Jerada.', fails: ['640 = 340 + 180 + 200'] },
  { text: 'A grant of $50,000 was split between equipment ($30,000) and training ($20,000).', sums: ['50000 = 30000 + 20000'] },
  {
    text: 'Day one drew 210 patients. Day two drew 185 patients. Day three drew 240 patients. In all, 635 patients were seen.',
    sums: ['635 = 210 + 185 + 240'],
  },
  {
    text: 'The mission saw 1,100 patients and performed 64 surgeries in Dakhla. In Boujdour it saw 480 patients and performed 21 surgeries. Overall it saw 1,580 patients and performed 85 surgeries.',
    sums: ['1580 = 1100 + 480', '85 = 64 + 21'],
  },

  {
    text: 'Summary of services:\n\nMedical consultations:        612 patients\nPediatrics:                   305 patients\nMinor surgery:                 71 patients\n\nTotal number of patients: *988',
    sums: ['988 = 612 + 305 + 71'],
  },
  {
    text: 'There were 84 major surgeries: Hernia (31), Cleft lip (22), Thyroidectomy (19) and Mastectomy (12). We visited 3 sites in 2012.',
    sums: ['84 = 31 + 22 + 19 + 12'],
  },
  {
    text: 'The camp benefited 2,470 people. It examined 2,255 patients and performed 215 cataract surgeries.',
    sums: ['2470 = 2255 + 215'],
  },
  {
    text: 'Overall, the mission had 71 major surgeries, 258 minor surgeries and 1,104 dental patients, for a total of 1,433 patients in 5 days.',
    sums: ['1433 = 71 + 258 + 1104'],
  },
  { text: 'Our three doctors, three nurses and three paramedics saw over 355 patients. One in five needed glasses.', apart: [[355, 3]] },
  {
    text: 'We treated patients from 6 months to 68 years old; 67% of the 103 kids were under the age of 5.',
    kinds: ['68 age', '5 age', '103 tally'],
  },
  { text: 'Of 150 people who qualified, 107 were operated on and 43 were sent home.', sums: ['150 = 107 + 43'] },
  { text: 'The tally stands at 515 eye tests: 260 on Friday, 255 on Saturday, with 40 volunteers on duty.', sums: ['515 = 260 + 255'] },
  {
    text: 'In Phase 2 the Boeing 737 landed at Gate 12 with H1N1 vaccines and Covid-19 tests for 1,200 families.',
    kinds: ['1,200 tally', '737 context'],
  },

  { text: 'The event saw 1,231 patients; 648 were women, 314 were men and 269 were children.', sums: ['1231 = 648 + 314 + 269'] },
  { text: 'About 300 people came on Saturday and about 250 on Sunday, for a total of more than 550 people.', apart: [] },
];
