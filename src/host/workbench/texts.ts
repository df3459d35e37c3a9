/** The workbench's own words. The add-in's come from the add-in. */
export const languages = ['ar', 'fr', 'en'] as const;
export type WorkbenchLanguage = (typeof languages)[number];

export interface Texts {
  readonly tag: string;
  readonly ownName: string;
  readonly direction: 'rtl' | 'ltr';
  readonly title: string;
  readonly workbook: string;
  readonly open: string;
  readonly save: string;
  readonly samples: string;
  readonly opening: string;
  readonly saved: string;
  readonly unsaved: string;
  readonly closePane: string;
  readonly ribbon: string;
  readonly language: string;
  readonly nameBox: string;
  readonly formula: string;
  readonly sheet: string;
  readonly sheets: string;
  readonly chart: string;
  readonly protectedCell: string;
  readonly spilledCell: string;
  readonly wrongFormula: string;
  readonly notRead: string;
}

const english: Texts = {
  tag: 'en-US',
  ownName: 'English',
  direction: 'ltr',
  title: 'Qafila workbench',
  workbook: 'Workbook',
  open: 'Open…',
  save: 'Save a copy',
  samples: 'Samples…',
  opening: 'Opening…',
  saved: 'Saved.',
  unsaved: 'The changes in this workbook are not saved. Open another one and lose them?',
  closePane: 'Close the pane',
  ribbon: 'Ribbon',
  language: 'Language',
  nameBox: 'Selected cell',
  formula: 'Content of the cell',
  sheet: 'Sheet',
  sheets: 'Sheets',
  chart: 'Chart (kept in the file, not drawn here)',
  protectedCell: 'This cell is on a protected sheet: it can’t be changed.',
  spilledCell: 'This cell shows part of a formula’s result: change that formula instead.',
  wrongFormula: 'This formula can’t be read.',
  notRead: 'The file could not be opened:',
};

const french: Texts = {
  tag: 'fr-FR',
  ownName: 'Français',
  direction: 'ltr',
  title: 'Atelier Qafila',
  workbook: 'Classeur',
  open: 'Ouvrir…',
  save: 'Enregistrer une copie',
  samples: 'Exemples…',
  opening: 'Ouverture…',
  saved: 'Enregistré.',
  unsaved: 'Les modifications de ce classeur ne sont pas enregistrées. En ouvrir un autre et les perdre ?',
  closePane: 'Fermer le volet',
  ribbon: 'Ruban',
  language: 'Langue',
  nameBox: 'Cellule sélectionnée',
  formula: 'Contenu de la cellule',
  sheet: 'Feuille',
  sheets: 'Feuilles',
  chart: 'Graphique (gardé dans le fichier, non dessiné ici)',
  protectedCell: 'Cette cellule est sur une feuille protégée : elle ne peut pas être modifiée.',
  spilledCell: 'Cette cellule montre une partie du résultat d’une formule : modifiez plutôt cette formule.',
  wrongFormula: 'Cette formule est illisible.',
  notRead: 'Le fichier n’a pas pu être ouvert :',
};

const arabic: Texts = {
  tag: 'ar-MA',
  ownName: 'العربية',
  direction: 'rtl',
  title: 'منضدة قافلة',
  workbook: 'المصنف',
  open: 'فتح…',
  save: 'حفظ نسخة',
  samples: 'أمثلة…',
  opening: 'جار الفتح…',
  saved: 'تم الحفظ.',
  unsaved: 'لم تُحفظ التغييرات في هذا المصنف. هل تريدون فتح مصنف آخر وفقدانها؟',
  closePane: 'إغلاق اللوحة',
  ribbon: 'الشريط',
  language: 'اللغة',
  nameBox: 'الخلية المحددة',
  formula: 'محتوى الخلية',
  sheet: 'الورقة',
  sheets: 'الأوراق',
  chart: 'رسم بياني (محفوظ في الملف ولا يُعرض هنا)',
  protectedCell: 'هذه الخلية في ورقة محمية: لا يمكن تغييرها.',
  spilledCell: 'تعرض هذه الخلية جزءا من نتيجة صيغة: غيّروا تلك الصيغة بدلا منها.',
  wrongFormula: 'تعذرت قراءة هذه الصيغة.',
  notRead: 'تعذر فتح الملف:',
};

export const texts: Readonly<Record<WorkbenchLanguage, Texts>> = { ar: arabic, fr: french, en: english };

/** The first language that we speak among tags such as "fr-CA"; else English. */
export function languageOf(tags: readonly (string | null)[]): WorkbenchLanguage {
  for (const tag of tags) {
    const found = languages.find((language) => tag?.toLowerCase().startsWith(language));
    if (found) return found;
  }
  return 'en';
}
