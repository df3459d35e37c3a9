/** The words of the template sheets themselves: names, titles, hints and messages. Sheet names have at most 31 characters. */
import type { Language } from '../../model/roles';

interface SheetWords {
  /** Name of the sheet's tab. */
  readonly name: string;
  /** One sentence: what the sheet is for. */
  readonly about: string;
}

const sheet = (name: string, about: string): SheetWords => ({ name, about });

export const sheetWords = {
  campaign: {
    ar: sheet('الحملات', 'بطاقة كل حملة: متى وأين ومن نظمها.'),
    fr: sheet('Campagnes', 'La fiche de chaque campagne : quand, où, par qui.'),
    en: sheet('Campaigns', 'The card of each campaign: when, where, by whom.'),
  },
  tally: {
    ar: sheet('الحصيلة', 'أعداد كل حملة مع ما تتكون منه؛ الخانة الفارغة تعني غير مصرح به.'),
    fr: sheet('Bilan', 'Les nombres de chaque campagne et leurs composantes ; une case vide veut dire non communiqué.'),
    en: sheet('Tally', 'The figures of each campaign and their parts; a blank means not reported.'),
  },
  indicators: {
    ar: sheet('المؤشرات', 'ما يُعَدّ، بثلاث لغات، وعلاقة الأجزاء بالكل.'),
    fr: sheet('Indicateurs', 'Ce que l’on compte, en trois langues, et comment les composantes font le total.'),
    en: sheet('Indicators', 'What is counted, in three languages, and how the parts make the total.'),
  },
  daily: {
    ar: sheet('ورقة اليوم', 'صف لكل محطة في كل يوم؛ المجموع والتدقيق يُحسبان تلقائيا.'),
    fr: sheet('Fiche du jour', 'Une ligne par poste et par jour ; le total et le contrôle se calculent seuls.'),
    en: sheet('Daily sheet', 'A row for each station and day; total and check are calculated.'),
  },
  partners: {
    ar: sheet('الشركاء', 'من ساهم في الحملات وبأي صفة.'),
    fr: sheet('Partenaires', 'Qui a contribué aux campagnes, et à quel titre.'),
    en: sheet('Partners', 'Who contributed to the campaigns, and in what role.'),
  },
  donations: {
    ar: sheet('التبرعات', 'التعهدات والاستلام والتوزيع والإرجاع، صف لكل صنف.'),
    fr: sheet('Dons', 'Promesses, réceptions, distributions et retours, une ligne par article.'),
    en: sheet('Donations', 'Pledges, receipts, distributions and returns, a row for each item.'),
  },
  costs: {
    ar: sheet('التكاليف', 'مصاريف الحملات ومن أداها.'),
    fr: sheet('Coûts', 'Les dépenses des campagnes et qui les a payées.'),
    en: sheet('Costs', 'What the campaigns cost and who paid.'),
  },
  activities: {
    ar: sheet('الأنشطة', 'الدورات التكوينية والورشات والمحاضرات.'),
    fr: sheet('Activités', 'Formations, ateliers et conférences.'),
    en: sheet('Activities', 'Training, workshops and lectures.'),
  },
  teams: {
    ar: sheet('الفرق والتوأمة', 'الأطر حسب المهنة والمؤسسة.'),
    fr: sheet('Équipes et jumelage', 'Les équipes par profession et par établissement.'),
    en: sheet('Teams and twinning', 'Teams by profession and institution.'),
  },
  resources: {
    ar: sheet('الموارد', 'الوحدات الطبية المتنقلة حسب الأقاليم.'),
    fr: sheet('Moyens', 'Les unités médicales mobiles par province.'),
    en: sheet('Resources', 'Mobile medical units by province.'),
  },
  press: {
    ar: sheet('نص البلاغ', 'النص المراد نشره، لمقارنة أعداده بالحصيلة.'),
    fr: sheet('Texte de presse', 'Le texte à publier, pour comparer ses nombres au bilan.'),
    en: sheet('Press text', 'The text to publish, to compare its figures with the tally.'),
  },
  paper: {
    ar: sheet('ورقة العد اليدوي', 'تُطبع على ورق A4 وتُملأ بالقلم: خط لكل شخص، والخامس يشطب الأربعة.'),
    fr: sheet('Fiche de pointage', 'À imprimer en A4 et à remplir à la main : un trait par personne, le cinquième barre les quatre.'),
    en: sheet('Tick sheet', 'To print on A4 and fill by hand: a stroke a person, the fifth across the four.'),
  },
  stations: {
    ar: sheet('حصيلة المحطات', 'مجموع أوراق اليوم حسب المحطات؛ المثال لا يُحسب.'),
    fr: sheet('Bilan des postes', 'La somme des fiches du jour, par poste ; l’exemple n’est pas compté.'),
    en: sheet('Stations tally', 'The daily sheets added up by station; the example is not counted.'),
  },
  lists: {
    ar: sheet('اللوائح', 'محتوى اللوائح المنسدلة؛ المحطات والإضافات تُكتب هنا.'),
    fr: sheet('Listes', 'Le contenu des listes déroulantes ; postes et ajouts s’écrivent ici.'),
    en: sheet('Lists', 'What the dropdowns offer; stations and additions are written here.'),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, SheetWords>>>>;

/** Marks the sample row of a template, whatever the language of the workbook is now. */
export const sampleMarks: Readonly<Record<Language, string>> = {
  ar: 'مثال – يمكن حذفه',
  fr: 'Exemple – à effacer',
  en: 'Example – delete me',
};

export const templateWords = {
  ar: {
    closedTitle: 'غير موجود في اللائحة',
    closed: 'يرجى اختيار قيمة من اللائحة.',
    openTitle: 'قيمة جديدة',
    open: 'هذه القيمة غير موجودة في ورقة اللوائح. هل تريدون الاحتفاظ بها؟',
    numberTitle: 'عدد غير مقبول',
    number: 'يُكتب هنا عدد صحيح، دون نص؛ الخانة الفارغة تعني غير مصرح به.',
    amount: 'يُكتب هنا عدد، دون نص أو عملة.',
    weight: 'يُكتب هنا وزن لا يتجاوز 50 كغ.',
    dateTitle: 'تاريخ غير مقبول',
    date: 'يُكتب التاريخ هكذا: يوم/شهر/سنة.',
    done: 'صرحت',
    missing: 'لم تصرح بعد',
    reporting: 'المحطات التي صرحت',
    of: 'من',
    sum: 'المجموع',
    state: 'الوضعية',
    ticks: 'خطوط العد (حزم من خمسة)',
    line: 'البند',
    result: 'العدد',
    signature: 'التوقيع',
    firstStation: 'الاستقبال',
    secondStation: 'الطب العام',
  },
  fr: {
    closedTitle: 'Absent de la liste',
    closed: 'Choisissez une valeur de la liste.',
    openTitle: 'Nouvelle valeur',
    open: 'Cette valeur n’est pas dans la feuille Listes. La garder ?',
    numberTitle: 'Nombre refusé',
    number: 'Écrivez un nombre entier, sans texte ; une case vide veut dire non communiqué.',
    amount: 'Écrivez un nombre, sans texte ni devise.',
    weight: 'Écrivez un poids de 50 kg au plus.',
    dateTitle: 'Date refusée',
    date: 'Écrivez la date ainsi : jour/mois/année.',
    done: 'a communiqué',
    missing: 'n’a pas communiqué',
    reporting: 'Postes ayant communiqué',
    of: 'sur',
    sum: 'Total',
    state: 'État',
    ticks: 'Pointage (paquets de cinq)',
    line: 'Ligne',
    result: 'Nombre',
    signature: 'Signature',
    firstStation: 'Accueil',
    secondStation: 'Médecine générale',
  },
  en: {
    closedTitle: 'Not in the list',
    closed: 'Choose a value from the list.',
    openTitle: 'New value',
    open: 'This value is not on the Lists sheet. Keep it?',
    numberTitle: 'Number refused',
    number: 'Write a whole number, without text; a blank means not reported.',
    amount: 'Write a number, without text or currency.',
    weight: 'Write a weight of at most 50 kg.',
    dateTitle: 'Date refused',
    date: 'Write the date as day/month/year.',
    done: 'reported',
    missing: 'not yet reported',
    reporting: 'Stations reporting',
    of: 'of',
    sum: 'Total',
    state: 'State',
    ticks: 'Tally marks (bundles of five)',
    line: 'Line',
    result: 'Number',
    signature: 'Signature',
    firstStation: 'Reception',
    secondStation: 'General medicine',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;
