/** States of sheets, persons and lists, in layouts and words of other authors. */
import { clean, wrong } from '../case';
import type { WrittenSheet } from '../written';
import { sheet } from '../written';

const S = (text: string, options: WrittenSheet['options'] = {}): readonly WrittenSheet[] => [sheet('S', text, options)];

export const otherWorkbooks = [
  wrong('formula-like', 'formula-like-text', 'info', 'S!A3', S(`
Partenaire | Quantité
Sothema | 10
"=1+1" | 20
Cooper | 30`)),
  wrong('formula-like: plus phone and at', 'formula-like-text', 'info', 'S!C2:C3', S(`
Équipe | Membres | Contact
Sétif | 6 | "+213661223344"
Alger | 4 | "@chu_mustapha"`)),
  wrong('formula-like: a formula in French writing', 'formula-like-text', 'info', 'S!B2', S(`
Article | Note | Quantité
Gaze | "=SUM(1;2)" | 10
Coton | ok | 20`)),
  clean('formula-like: dash bullets', S(`
Partenaires | Quantité
– Pharma 5 | 10
- Cooper | 20
- Bayer | 30`), { mustNot: ['formula-like-text'] }),
  clean('formula-like: minus number and range', S(`
Tranche | Nombre
-5 ans | 10
+60 ans | 20
5-14 ans | 30`), { mustNot: ['formula-like-text'] }),
  wrong('hidden: sheet', 'hidden-sheet', 'info', 'Ancien!A1:B2', [sheet('S', `
Lieu | Patients
Taza | 5
Sefrou | 6`), sheet('Ancien', `
Lieu | Patients
Taza | 5`, {visibility:'hidden'})]),
  wrong('hidden: very', 'hidden-sheet', 'info', 'قوائم!A1:A3', [sheet('S', `
Lieu | Patients
Taza | 5
Sefrou | 6`), sheet('قوائم', `
الأقاليم
تازة
صفرو`, {visibility:'veryHidden'})]),
  wrong('protected', 'protected-sheet', 'warning', 'S!A1:B3', S(`
Lieu | Patients
Taza | 5
Sefrou | 6`, {isProtected:true})),
  wrong('large', 'large-used-range', 'info', 'S!A1:B3', S(`
Lieu | Patients
Taza | 5
Sefrou | 6`, {usedRows:1048576})),
  wrong('hidden row in total', 'hidden-row-in-total', 'info', 'S!B6', S(`
Lieu | Patients
Taza | 5
Sefrou | 6
Figuig | 7
Safi | 8
Total | =SUM(B2:B5)`, { hiddenRows: [4] })),
  wrong('hidden row in typed total', 'hidden-row-in-total', 'info', 'S!B6', S(`
المكان | المستفيدون
تازة | 51
صفرو | 62
فجيج | 73
آسفي | 84
المجموع | 270`, { hiddenRows: [4] })),
  wrong('hidden row not in total', 'hidden-row-not-in-total', 'warning', 'S!B6', S(`
المكان | المستفيدون
تازة | 51
صفرو | 62
فجيج | 73
آسفي | 84
المجموع | 197`, { hiddenRows: [4] })),
  wrong('hidden row subtotal 109', 'hidden-row-not-in-total', 'warning', 'S!B6', S(`
Lieu | Patients
Taza | 51
Sefrou | 62
Figuig | 73
Safi | 84
Total | =SUBTOTAL(109,B2:B5) → 197`, { hiddenRows: [4] })),
  clean('hidden row outside', S(`
Lieu | Patients | Actes
Taza | 51 | 4
Sefrou | 62 | 5
Figuig | 73 | 6
Safi | 84 | 7
Total | =SUM(B2:B5) | =SUM(C2:C5)

Paramètres
x`, { hiddenRows: [9] }), { mustNot: ['hidden-row-in-total', 'hidden-row-not-in-total'] }),
  wrong('private', 'private-data', 'info', 'S!A2:A3', S(`
Nom et prénom | Âge | Diagnostic
Ali Benali | 34 | HTA
Sara Kadi | 28 | Diabète`)),
  wrong('private: ar', 'private-data', 'info', 'S!A2:A4', S(`
اسم المريض | رقم البطاقة الوطنية | الهاتف | التخصص
علي بنعلي | AB123456 | 0661223344 | عيون
سارة قاضي | CD998877 | 0677889900 | أسنان
محمد أمين | EE112233 | 0655443322 | أسنان`)),
  wrong('private: en', 'private-data', 'info', 'S!B2:B3', S(`
No | Patient | Sex | Phone number | Operation
1 | Ali Benali | M | +212 661 22 33 44 | Cataract
2 | Sara Kadi | F | +212 677 88 99 00 | Hernia`)),
  clean('private: none partner', S(`
Nom du partenaire | Contribution (MAD)
Sothema | 1000
Cooper | 2000`), { mustNot: ['private-data'] }),
  clean('private: none drug', S(`
Nom du produit | Quantité
Doliprane | 1000
Gaze | 2000`), { mustNot: ['private-data'] }),
  clean('private: patients counts', S(`
Centre | Patients | Femmes
A | 1000 | 400
B | 2000 | 900`), { mustNot: ['private-data'] }),
  wrong('error', 'error-cell', 'error', 'S!C3', S(`
Lieu | Patients | Taux
Taza | 50 | 10%
Sefrou | 60 | =B3/0 → #DIV/0!
Figuig | 70 | 12%`)),
  wrong('error: ref chain', 'error-cell', 'error', 'S!B3', S(`
المكان | المستفيدون
تازة | 50
صفرو | #REF!
فجيج | 70
المجموع | =SUM(B2:B4) → #REF!`)),
  wrong('error: na typed', 'error-cell', 'error', 'S!B2', S(`
Lieu | Région
Taza | =VLOOKUP("x",A1:A3,1,0) → #N/A
Sefrou | Fès-Meknès`)),
  clean('error: text lookalike', S(`
Lieu | Remarque
Taza | "#NULL?"
Sefrou | "#1 de la région"
Figuig | "N/A"`), { mustNot: ['error-cell'] }),
  wrong('age and sex', 'age-sex-mismatch', 'error', 'S!B3', S(`
Station | Hommes | Femmes | <5 ans | 5-14 ans | 15 ans et plus
A | 40 | 60 | 20 | 30 | 50
B | 33 | 47 | 20 | 30 | 20
C | 25 | 25 | 10 | 20 | 20`)),
  wrong('age and sex: ar', 'age-sex-mismatch', 'error', 'S!B3', S(`
المحطة | ذكور | إناث | أقل من سنة | 1-4 | 5-17 | 18-64 | 65 فأكثر
أ | 40 | 60 | 5 | 15 | 20 | 50 | 10
ب | 31 | 49 | 6 | 14 | 25 | 30 | 15
ج | 20 | 30 | 5 | 5 | 10 | 20 | 10`)),
  wrong('age and sex: block', 'age-sex-mismatch', 'error', 'S!B2', S(`
Indicateur | Nombre
Hommes | 120
Femmes | 180
Moins de 5 ans | 60
5 à 17 ans | 90
18 ans et plus | 160`)),
  wrong('age and sex: en two tables', 'age-sex-mismatch', 'error', 'S!B2', S(`
Sex | Patients
Male | 120
Female | 180
Total | 300

Age group | Patients
0-4 | 60
5-17 | 90
18+ | 140
Total | 290`)),
  clean('age and sex: nothing wrong', S(`
Station | Hommes | Femmes | <5 ans | 5-14 ans | 15 ans et plus
A | 40 | 60 | 20 | 30 | 50
B | 33 | 47 | 20 | 30 | 30`)),
  clean('age and sex: children only', S(`
Station | Hommes | Femmes | Enfants <5 ans | Enfants 5-14 ans
A | 40 | 60 | 20 | 30
B | 33 | 47 | 10 | 15
C | 33 | 47 | 12 | 10`), { mustNot: ['age-sex-mismatch'] }),
  wrong('count of a list: partners', 'count-vs-list', 'error', 'S!B1', S(`
Nombre de partenaires | 14

Partenaire | Type
Pharma 5 | labo
MC Pharma | labo
Galenica | labo
Sothema | labo
Cooper | labo`)),
  wrong('count of a list: ar block', 'count-vs-list', 'error', 'S!B2', S(`
القافلة | النواصر
عدد المختبرات المساهمة | 11

المختبر
فارما 5
سوتيما
كوبر
باير
سيرفيي`)),
  wrong('count of a list: missions', 'count-vs-list', 'error', 'S!B1', S(`
Nombre de missions | 4

Mission | Consultations | Interventions
In Salah | 873 | 63
Timimoun | 901 | 39
Tiaret | 44 | 23`)),
  wrong('count of a list: en other sheet', 'count-vs-list', 'warning', 'Summary!B3', [sheet('Summary', `
Campaign | Eye camp 2025
Place | Tata
Number of partners | 15
Patients | 2420`), sheet('Partners', `
Partner | Kind
Cooper | lab
Bayer | lab
Servier | lab
Galenica | lab`)]),
  clean('count of a list: nothing wrong', S(`
Nombre de partenaires | 3

Partenaire | Type
Pharma 5 | labo
MC Pharma | labo
Galenica | labo`)),
  clean('count of a list: more than', S(`
Nombre de partenaires | plus de 2

Partenaire | Type
Pharma 5 | labo
MC Pharma | labo
Galenica | labo`), { mustNot: ['count-vs-list'] }),
  wrong('qualifier: more than 60', 'qualifier-broken', 'error', 'S!B5', S(`
Opération | Nombre
Implants | 20
Brûlés | 15
Fentes | 20
Total | plus de 60`)),
  wrong('qualifier: ar atleast', 'qualifier-broken', 'error', 'S!B5', S(`
العملية | العدد
القوقعة | 20
الحروق | 15
الشفة | 20
المجموع | ما لا يقل عن 63`)),
  wrong('qualifier: sign', 'qualifier-broken', 'error', 'S!B4', S(`
Service | Patients
ORL | 120
Dentaire | 90
Total | >250`)),
  clean('qualifier: nothing wrong', S(`
Service | Patients
ORL | 120
Dentaire | 90
Total | plus de 200`)),
  clean('qualifier: header more', S(`
Campagne | Bénéficiaires
Dar Bouazza | 4842
Oulad Saleh | 2713
Nouaceur | 3963
Total | أزيد من 11000`), { mustNot: ['qualifier-broken'] }),
];
