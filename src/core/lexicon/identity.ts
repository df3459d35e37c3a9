/** Labels of the lines that say who, what and for whom a campaign was, and the words that tell its kind. */
import { matcher } from './concepts';

export const identityWords = {
  organiser: {
    ar: ['الجهة المنظمة', 'الجمعية المنظمة', 'المؤسسة المنظمة', 'الهيئة المنظمة', 'المنظم', 'المنظمون', 'من تنظيم', 'تنظيم'],
    fr: [
      'organisateur',
      'association organisatrice',
      'organisme organisateur',
      'structure organisatrice',
      'entité organisatrice',
      'organisé par',
      'organisée par',
      'porteur du projet',
    ],
    en: ['organiser', 'organizer', 'organised by', 'organized by', 'organising body', 'organizing association', 'lead organisation'],
  },
  host: {
    ar: ['المؤسسة المستقبلة', 'المستشفى المستقبل', 'الجهة المستقبلة', 'المؤسسة الصحية المستقبلة', 'المستشفى المضيف'],
    fr: ["établissement d'accueil", "hôpital d'accueil", "structure d'accueil", 'établissement hôte'],
    en: ['host institution', 'host hospital', 'host', 'hosted by'],
  },
  team: {
    ar: ['الفريق الزائر', 'الفريق الطبي', 'المؤسسة الموفدة', 'المستشفى الموفد', 'الفريق', 'المستشفى الشريك'],
    fr: ['équipe visiteuse', 'équipe médicale', 'équipe en mission', "établissement d'origine", 'hôpital partenaire', 'équipe'],
    en: ['visiting team', 'medical team', 'home institution', 'twin hospital', 'team'],
  },
  programme: {
    ar: ['البرنامج', 'في إطار', 'إطار النشاط', 'المبادرة'],
    fr: ['programme', 'cadre', 'dans le cadre de', 'initiative'],
    en: ['programme', 'program', 'framework', 'initiative'],
  },
  edition: {
    ar: ['الدورة', 'النسخة', 'رقم الدورة', 'رقم النسخة'],
    fr: ['édition', "numéro d'édition", "n° d'édition"],
    en: ['edition', 'edition no', 'edition number'],
  },
  reference: {
    ar: ['المرجع', 'رقم المرجع', 'الرقم المرجعي'],
    fr: ['référence', 'n° de référence', 'réf'],
    en: ['reference', 'reference no', 'ref'],
  },
  kind: {
    ar: ['نوع الحملة', 'نوع النشاط', 'نوع القافلة'],
    fr: ['type de campagne', "type d'activité", "nature de l'activité", 'nature de la campagne'],
    en: ['campaign type', 'kind of campaign', 'type of activity', 'activity type', 'activity kind'],
  },
  topic: {
    ar: ['الموضوع', 'موضوع النشاط', 'المحور', 'عنوان النشاط', 'عنوان الدورة', 'عنوان التكوين'],
    fr: ['thème', 'sujet', 'thématique', "intitulé de l'activité", 'intitulé de la formation', 'titre de la session'],
    en: ['topic', 'theme', 'session title', 'activity title'],
  },
  speakers: {
    ar: ['المتدخلون', 'المؤطرون', 'المحاضرون', 'المكونون', 'المؤطر'],
    fr: ['intervenants', 'formateurs', 'animateurs', 'formateur'],
    en: ['speakers', 'trainers', 'facilitators'],
  },
  period: {
    ar: ['الفترة', 'السنة', 'المدة الزمنية', 'الثلاثي'],
    fr: ['période', 'année', 'exercice', 'trimestre'],
    en: ['period', 'year', 'quarter'],
  },
  start: { ar: ['من', 'من يوم', 'ابتداء من', 'تاريخ البداية'], fr: ['du', 'à partir du', 'date de début'], en: ['from', 'start date'] },
  end: { ar: ['إلى', 'إلى غاية', 'إلى يوم', 'تاريخ النهاية'], fr: ['au', "jusqu'au", 'date de fin'], en: ['to', 'until', 'end date'] },
  audience: {
    ar: ['الفئة المستهدفة', 'القطاعات المشاركة', 'قطاع المشاركين', 'الجمهور المستهدف'],
    fr: ['public cible', 'public visé', 'secteur du public', 'secteurs représentés'],
    en: ['target audience', 'audience', 'audience sector', 'sectors represented'],
  },
} as const;

/** Folding takes this word away: it heads the first of two days all the same. */
export const fromAlone = /^du$/iu;

export type IdentityConcept = keyof typeof identityWords;
export const identityConcept = matcher<IdentityConcept>(identityWords);

export const campaignKindWords = {
  twinning: { ar: ['توأمة', 'التوأمة', 'توأمات'], fr: ['jumelage', 'jumelages'], en: ['twinning'] },
  mission: {
    ar: ['بعثة', 'بعثة طبية', 'البعثة', 'مهمة طبية', 'مهمة جراحية', 'بعثات', 'مهمة'],
    fr: ['mission', 'missions'],
    en: ['mission', 'missions'],
  },
  training: {
    ar: [
      'تكوين',
      'دورة تكوينية',
      'ورشة تكوينية',
      'ورشات تكوينية',
      'تدريب',
      'ندوة',
      'مؤتمر',
      'ماستر كلاس',
      'لقاء علمي',
      'يوم دراسي',
      'حصص تكوينية',
      'تظاهرة علمية',
    ],
    fr: [
      'formation',
      'formations',
      'séminaire',
      'masterclass',
      'master class',
      'congrès',
      'conférence',
      'journée scientifique',
      "journée d'étude",
      'atelier de formation',
      'session scientifique',
    ],
    en: ['training', 'seminar', 'masterclass', 'master class', 'congress', 'conference', 'workshop', 'study day', 'scientific meeting'],
  },
  awareness: {
    ar: ['تحسيس', 'تحسيسية', 'توعية', 'توعوية', 'حملة تحسيسية', 'ورشة تحسيسية', 'ورشات تحسيسية', 'أيام تحسيسية'],
    fr: ['sensibilisation', 'atelier de sensibilisation', 'journée de sensibilisation'],
    en: ['awareness', 'awareness day', 'awareness workshop', 'outreach talk'],
  },
  'mobile-unit': {
    ar: ['وحدة طبية متنقلة', 'وحدات طبية متنقلة', 'وحدة متنقلة', 'عيادة متنقلة', 'وحدات متنقلة'],
    fr: ['unité médicale mobile', 'unités médicales mobiles', 'unité mobile', 'unités mobiles', 'clinique mobile'],
    en: ['mobile medical unit', 'mobile medical units', 'mobile unit', 'mobile units', 'mobile clinic'],
  },
  caravan: {
    ar: ['قافلة طبية', 'قافلة', 'قوافل طبية', 'قوافل'],
    fr: ['caravane médicale', 'caravane', 'caravanes'],
    en: ['medical caravan', 'caravan', 'caravans'],
  },
  campaign: {
    ar: ['حملة طبية', 'حملة', 'حملات', 'يوم طبي', 'أيام طبية'],
    fr: ['campagne médicale', 'campagne', 'campagnes', 'journée médicale'],
    en: ['medical campaign', 'campaign', 'campaigns', 'medical day'],
  },
} as const;

export type CampaignKind = keyof typeof campaignKindWords;
export const campaignKind = matcher<CampaignKind>(campaignKindWords);

/** Headers of a long list's column that names the indicator which a row is part of. */
export const parentConcept = matcher({
  parent: {
    ar: ['المؤشر الأصل', 'المؤشر الأب', 'جزء من', 'ضمن', 'المؤشر الرئيسي'],
    fr: ['indicateur parent', 'parent', 'dont', 'partie de', 'indicateur principal'],
    en: ['parent', 'parent indicator', 'part of', 'main indicator'],
  },
});

/** Headers of a column that says how exactly a figure is stated. */
export const exactnessConcept = matcher({
  exactness: {
    ar: ['الدقة', 'درجة الدقة'],
    fr: ['précision', 'qualificatif', 'exactitude'],
    en: ['qualifier', 'precision', 'exactness'],
  },
});

/** Headers of a column that holds a text's wording in one language. */
export const languageConcept = matcher({
  ar: {
    ar: ['العربية', 'عربي', 'بالعربية', 'الاسم بالعربية', 'التسمية بالعربية'],
    fr: ['arabe', 'en arabe', 'nom arabe', 'nom en arabe', 'libellé arabe', 'libellé ar'],
    en: ['arabic', 'ar', 'arabic name', 'name in arabic', 'label ar', 'name ar', 'arabic label'],
  },
  fr: {
    ar: ['الفرنسية', 'فرنسي', 'بالفرنسية', 'الاسم بالفرنسية', 'التسمية بالفرنسية'],
    fr: ['français', 'en français', 'nom français', 'nom en français', 'libellé français', 'libellé fr'],
    en: ['french', 'fr', 'french name', 'name in french', 'label fr', 'name fr', 'french label'],
  },
  en: {
    ar: ['الإنجليزية', 'إنجليزي', 'بالإنجليزية', 'الاسم بالإنجليزية', 'التسمية بالإنجليزية'],
    fr: ['anglais', 'en anglais', 'nom anglais', 'nom en anglais', 'libellé anglais', 'libellé en'],
    en: ['english', 'en', 'english name', 'name in english', 'label en', 'name en', 'english label'],
  },
});
