/**
 * Nouns that are counted, with the forms that counting asks for. Arabic, without vowel signs: `one`; `two` (nominative dual);
 * `few`, the plural after 3–10; `many`, the singular accusative after 11–99 (after hundreds stands `one`).
 */

export type Gender = 'masculine' | 'feminine';

export interface Noun {
  readonly ar: { readonly gender: Gender; readonly one: string; readonly two: string; readonly few: string; readonly many: string };
  readonly fr: { readonly gender: Gender; readonly one: string; readonly many: string };
  readonly en: { readonly one: string; readonly many: string };
}

type Row = readonly [ar: string, two: string, few: string, many: string, arGender: 'm' | 'f', fr: string, frMany: string, frGender: 'm' | 'f', en: string, enMany: string];

const genders = { m: 'masculine', f: 'feminine' } as const;

function noun([one, two, few, many, gender, fr, frMany, frGender, en, enMany]: Row): Noun {
  return { ar: { gender: genders[gender], one, two, few, many }, fr: { gender: genders[frGender], one: fr, many: frMany }, en: { one: en, many: enMany } };
}

const countedRows: Readonly<Record<string, Row>> = {
  person: ['شخص', 'شخصان', 'أشخاص', 'شخصا', 'm', 'personne', 'personnes', 'f', 'person', 'people'],
  patient: ['مريض', 'مريضان', 'مرضى', 'مريضا', 'm', 'patient', 'patients', 'm', 'patient', 'patients'],
  infant: ['رضيع', 'رضيعان', 'رضع', 'رضيعا', 'm', 'nourrisson', 'nourrissons', 'm', 'infant', 'infants'],
  child: ['طفل', 'طفلان', 'أطفال', 'طفلا', 'm', 'enfant', 'enfants', 'm', 'child', 'children'],
  woman: ['امرأة', 'امرأتان', 'نساء', 'امرأة', 'f', 'femme', 'femmes', 'f', 'woman', 'women'],
  man: ['رجل', 'رجلان', 'رجال', 'رجلا', 'm', 'homme', 'hommes', 'm', 'man', 'men'],
  pregnant: ['امرأة حامل', 'امرأتان حاملان', 'نساء حوامل', 'امرأة حاملا', 'f', 'femme enceinte', 'femmes enceintes', 'f', 'pregnant woman', 'pregnant women'],
  beneficiary: ['مستفيد', 'مستفيدان', 'مستفيدين', 'مستفيدا', 'm', 'bénéficiaire', 'bénéficiaires', 'm', 'beneficiary', 'beneficiaries'],
  doctor: ['طبيب', 'طبيبان', 'أطباء', 'طبيبا', 'm', 'médecin', 'médecins', 'm', 'doctor', 'doctors'],
  nurse: ['ممرض', 'ممرضان', 'ممرضين', 'ممرضا', 'm', 'infirmier', 'infirmiers', 'm', 'nurse', 'nurses'],
  volunteer: ['متطوع', 'متطوعان', 'متطوعين', 'متطوعا', 'm', 'bénévole', 'bénévoles', 'm', 'volunteer', 'volunteers'],
  case: ['حالة', 'حالتان', 'حالات', 'حالة', 'f', 'cas', 'cas', 'm', 'case', 'cases'],
  family: ['أسرة', 'أسرتان', 'أسر', 'أسرة', 'f', 'famille', 'familles', 'f', 'family', 'families'],
  operation: ['عملية جراحية', 'عمليتان جراحيتان', 'عمليات جراحية', 'عملية جراحية', 'f', 'intervention chirurgicale', 'interventions chirurgicales', 'f', 'surgical operation', 'surgical operations'],
  surgery: ['جراحة', 'جراحتان', 'جراحات', 'جراحة', 'f', 'chirurgie', 'chirurgies', 'f', 'surgery', 'surgeries'],
  consultation: ['استشارة طبية', 'استشارتان طبيتان', 'استشارات طبية', 'استشارة طبية', 'f', 'consultation', 'consultations', 'f', 'consultation', 'consultations'],
  teleconsultation: ['استشارة طبية عن بعد', 'استشارتان طبيتان عن بعد', 'استشارات طبية عن بعد', 'استشارة طبية عن بعد', 'f', 'téléconsultation', 'téléconsultations', 'f', 'teleconsultation', 'teleconsultations'],
  examination: ['فحص', 'فحصان', 'فحوص', 'فحصا', 'm', 'examen', 'examens', 'm', 'examination', 'examinations'],
  intervention: ['تدخل طبي', 'تدخلان طبيان', 'تدخلات طبية', 'تدخلا طبيا', 'm', 'intervention', 'interventions', 'f', 'intervention', 'interventions'],
  service: ['خدمة', 'خدمتان', 'خدمات', 'خدمة', 'f', 'prestation', 'prestations', 'f', 'service', 'services'],
  dental_care: ['علاج للأسنان', 'علاجان للأسنان', 'علاجات للأسنان', 'علاجا للأسنان', 'm', 'soin dentaire', 'soins dentaires', 'm', 'dental treatment', 'dental treatments'],
  analysis: ['تحليل', 'تحليلان', 'تحاليل', 'تحليلا', 'm', 'analyse', 'analyses', 'f', 'laboratory test', 'laboratory tests'],
  vaccination: ['تلقيح', 'تلقيحان', 'تلقيحات', 'تلقيحا', 'm', 'vaccination', 'vaccinations', 'f', 'vaccination', 'vaccinations'],
  awareness: ['ورشة تحسيسية', 'ورشتان تحسيسيتان', 'ورشات تحسيسية', 'ورشة تحسيسية', 'f', 'atelier de sensibilisation', 'ateliers de sensibilisation', 'm', 'awareness workshop', 'awareness workshops'],
  training: ['ورشة تكوينية', 'ورشتان تكوينيتان', 'ورشات تكوينية', 'ورشة تكوينية', 'f', 'formation', 'formations', 'f', 'training session', 'training sessions'],
  mobile_unit: ['وحدة طبية متنقلة', 'وحدتان طبيتان متنقلتان', 'وحدات طبية متنقلة', 'وحدة طبية متنقلة', 'f', 'unité médicale mobile', 'unités médicales mobiles', 'f', 'mobile medical unit', 'mobile medical units'],
  caravan: ['قافلة طبية', 'قافلتان طبيتان', 'قوافل طبية', 'قافلة طبية', 'f', 'caravane médicale', 'caravanes médicales', 'f', 'medical caravan', 'medical caravans'],
  campaign: ['حملة', 'حملتان', 'حملات', 'حملة', 'f', 'campagne', 'campagnes', 'f', 'campaign', 'campaigns'],
  mission: ['بعثة طبية', 'بعثتان طبيتان', 'بعثات طبية', 'بعثة طبية', 'f', 'mission', 'missions', 'f', 'mission', 'missions'],
  glasses: ['نظارة طبية', 'نظارتان طبيتان', 'نظارات طبية', 'نظارة طبية', 'f', 'paire de lunettes', 'paires de lunettes', 'f', 'pair of glasses', 'pairs of glasses'],
  partner: ['شريك', 'شريكان', 'شركاء', 'شريكا', 'm', 'partenaire', 'partenaires', 'm', 'partner', 'partners'],
  association: ['جمعية', 'جمعيتان', 'جمعيات', 'جمعية', 'f', 'association', 'associations', 'f', 'association', 'associations'],
  province: ['إقليم', 'إقليمان', 'أقاليم', 'إقليما', 'm', 'province', 'provinces', 'f', 'province', 'provinces'],
  commune: ['جماعة', 'جماعتان', 'جماعات', 'جماعة', 'f', 'commune', 'communes', 'f', 'commune', 'communes'],
  day: ['يوم', 'يومان', 'أيام', 'يوما', 'm', 'jour', 'jours', 'm', 'day', 'days'],
  box: ['علبة', 'علبتان', 'علب', 'علبة', 'f', 'boîte', 'boîtes', 'f', 'box', 'boxes'],
  unit: ['وحدة', 'وحدتان', 'وحدات', 'وحدة', 'f', 'unité', 'unités', 'f', 'unit', 'units'],
};

export const nouns: ReadonlyMap<string, Noun> = new Map(Object.entries(countedRows).map(([code, row]) => [code, noun(row)]));
