/**
 * What the figures of campaign texts count, beyond the units of `reading/units`: which nouns are one thing, and which are a kind
 * of which. One concept a row; a word in each form that texts print, without the article.
 */

export type PressClass = 'person' | 'staff' | 'service' | 'operation' | 'goods' | 'place' | 'event' | 'time' | 'length' | 'none';

export interface PressConcept {
  readonly id: string;
  readonly group: PressClass;
  /** May be the total of other concepts of its class, or of any that persons can be split into. */
  readonly general?: true;
  readonly words: string;
}

export const pressConcepts: readonly PressConcept[] = [
  {
    id: 'beneficiary',
    group: 'person',
    general: true,
    words:
      'مستفيد مستفيدة مستفيدا مستفيدون مستفيدين مستفيدات شخص شخصا أشخاص فرد فردا أفراد مواطن مواطنا مواطنين مواطنون مواطنة مواطنات نسمة ساكن ساكنة bénéficiaire personne habitant individu citoyen citoyenne âme زائر زائرا زوار visiteur visiteuse visitor beneficiary beneficiaries person persons people resident individual citizen inhabitant villager',
  },
  {
    id: 'patient',
    group: 'person',
    general: true,
    words: 'مريض مريضة مريضا مرضى مصاب مصابا مصابين مصابة حالة حالات patient patiente malade cas case patients sick',
  },
  {
    id: 'woman',
    group: 'person',
    words: 'امرأة نساء سيدة سيدات أنثى إناث femme dame woman women lady ladies female females',
  },
  { id: 'man', group: 'person', words: 'رجل رجلا رجال ذكر ذكرا ذكور homme man men male males' },
  {
    id: 'child',
    group: 'person',
    words:
      'طفل طفلة طفلا أطفال طفلات رضيع رضيعا رضع رضيعة قاصر قاصرا قاصرين enfant nourrisson bébé mineur child children infant baby babies toddler kid kids newborn',
  },
  { id: 'girl', group: 'person', words: 'فتاة فتيات بنت بنات fille fillette jeune girl girls' },
  { id: 'boy', group: 'person', words: 'فتى فتيان ولد أولاد garçon boy boys' },
  {
    id: 'adult',
    group: 'person',
    words: 'بالغ بالغا بالغين راشد راشدا راشدين مسن مسنا مسنين شاب شابا شباب شبان adulte âgée senior adult adults elderly youth',
  },
  { id: 'pregnant', group: 'person', words: 'حامل حوامل enceinte pregnant' },
  {
    id: 'pupil',
    group: 'person',
    general: true,
    words:
      'تلميذ تلميذة تلميذا تلاميذ تلميذات طالب طالبة طالبا طلبة طلاب طالبات élève étudiant étudiante écolier pupil student schoolchild schoolchildren',
  },
  {
    id: 'attendee',
    group: 'person',
    general: true,
    words:
      'مشارك مشاركة مشاركا مشاركين مشاركون مشاركات حاضر حضور متدرب متدربا متدربين participant participante auditeur stagiaire attendee participant trainee',
  },
  { id: 'family', group: 'person', words: 'أسرة أسر عائلة عائلات famille ménage foyer family families household' },
  { id: 'donor', group: 'person', words: 'متبرع متبرعا متبرعين متبرعة donneur donateur donor' },
  {
    id: 'staff',
    group: 'staff',
    general: true,
    words:
      'إطار إطارا أطر عضو عضوا أعضاء متطوع متطوعة متطوعا متطوعين متطوعون متطوعات مهني مهنيا مهنيين موظف موظفا موظفين عامل عاملا متدخل متدخلا متدخلين cadre membre bénévole volontaire professionnel intervenant agent member volunteer professional staff worker personnel',
  },
  {
    id: 'doctor',
    group: 'staff',
    words:
      'طبيب طبيبة طبيبا أطباء طبيبات جراح جراحا جراحين أخصائي أخصائيا أخصائيين اختصاصي أستاذ أستاذا أساتذة médecin docteur chirurgien spécialiste généraliste ophtalmologiste dentiste ophtalmologue pédiatre gynécologue cardiologue doctor physician surgeon specialist dentist optometrist ophthalmologist pediatrician anesthetist',
  },
  {
    id: 'nurse',
    group: 'staff',
    words: 'ممرض ممرضة ممرضا ممرضين ممرضون ممرضات قابلة قابلات infirmier infirmière sage nurse midwife midwives paramedic',
  },
  { id: 'pharmacist', group: 'staff', words: 'صيدلي صيدلية صيدليا صيادلة صيدلاني صيدلانيا pharmacien pharmacienne pharmacist' },
  {
    id: 'technician',
    group: 'staff',
    words:
      'تقني تقنيا تقنيين تقنية إداري إداريا إداريين سائق سائقا سائقين منشط منشطا مساعد مساعدا مساعدين technicien technicienne administratif chauffeur assistant opticien technician assistant driver optician support',
  },
  {
    id: 'act',
    group: 'service',
    general: true,
    words:
      'نشاط نشاطا أنشطة خدمة خدمات تدخل تدخلا تدخلات عمل أعمال إجراء إجراءات prestation acte service intervention act activity activities procedure treatment contact',
  },
  {
    id: 'consultation',
    group: 'service',
    words: 'استشارة استشارات معاينة معاينات كشف كشفا كشوفات consultation téléconsultation visite visit checkup',
  },
  {
    id: 'examination',
    group: 'service',
    words: 'فحص فحصا فحوص فحوصات تشخيص تشخيصا تشخيصات examen dépistage diagnostic examination screening exam exams',
  },
  { id: 'test', group: 'service', words: 'تحليل تحليلا تحاليل تحليلة اختبار اختبارا اختبارات analyse test bilan prélèvement assay' },
  {
    id: 'imaging',
    group: 'service',
    words: 'صورة صور أشعة تصوير échographie radiographie radio scanner électrocardiogramme ecg ultrasound scan xray mammographie mammogram',
  },
  { id: 'vaccine', group: 'service', words: 'تلقيح تلقيحات لقاح لقاحا لقاحات جرعة جرعات تطعيم تطعيمات vaccination vaccin dose vaccine' },
  { id: 'care', group: 'service', words: 'علاج علاجا علاجات soin traitement pansement extraction détartrage care filling cleaning' },
  { id: 'dialysis', group: 'service', words: 'حصة حصص جلسة جلسات séance session' },
  { id: 'workshop', group: 'event', words: 'ورشة ورشات ندوة ندوات محاضرة محاضرات atelier conférence formation workshop lecture' },
  {
    id: 'operation',
    group: 'operation',
    general: true,
    words:
      'عملية عمليات جراحة جراحات opération chirurgie surgery surgeries operation circoncision cataracte cataract accouchement delivery ختان ولادة ولادات',
  },
  {
    id: 'goods',
    group: 'goods',
    words:
      'علبة علب كيس كيسا أكياس نظارة نظارات جهاز جهازا أجهزة كرسي كراسي صندوق صندوقا صناديق طرد طردا طرود قفة قفف حقيبة حقائب كمامة كمامات سماعة سماعات عكاز عكازات boîte paire lunettes appareil fauteuil kit colis panier masque cartable médicament box boxes pair glasses device wheelchair kit parcel basket mask bag bags medicine',
  },
  {
    id: 'site',
    group: 'place',
    words:
      'مركز مركزا مراكز مستشفى مستشفيات مستوصف مستوصفات مدرسة مدارس قرية قرى دوار دواوير جماعة جماعات إقليم أقاليم ولاية ولايات عمالة بلدية بلديات centre hôpital dispensaire école village douar commune province wilaya site center hospital clinic school village town province district',
  },
  {
    id: 'mobile',
    group: 'place',
    words: 'وحدة وحدات عيادة عيادات حافلة حافلات سيارة سيارات unité clinique camion bus unit clinics truck van vehicle ambulance',
  },
  {
    id: 'campaign',
    group: 'event',
    words: 'قافلة قوافل حملة حملات بعثة بعثات مهمة مهمات مبادرة مبادرات caravane campagne mission caravan campaign',
  },
  {
    id: 'body',
    group: 'none',
    words:
      'جمعية جمعيات شريك شركاء مختبر مختبرات شركة شركات association partenaire laboratoire société ong partner laboratory company companies',
  },
  { id: 'specialty', group: 'none', words: 'تخصص تخصصا تخصصات اختصاص اختصاصات spécialité discipline specialty specialties' },
  { id: 'year', group: 'time', words: 'سنة سنوات عام عاما أعوام ans an année year' },
  { id: 'month', group: 'time', words: 'شهر شهرا أشهر شهور mois month' },
  { id: 'week', group: 'time', words: 'أسبوع أسبوعا أسابيع semaine week' },
  { id: 'day', group: 'time', words: 'يوم يوما أيام jour journée day' },
  { id: 'hour', group: 'time', words: 'ساعة ساعات دقيقة دقائق heure minute hour' },
  {
    id: 'length',
    group: 'length',
    words: 'كيلومتر كيلومترا كيلومترات كلم كم متر مترا أمتار km kilomètre mètre kilometre kilometer metre meter mile',
  },
];
