/** Words that announce partners, and those that tell who is none. Whole words or their beginnings, folded by the caller's pattern. */

/** Whoever sells to a campaign or receives from it is no partner of it to be thanked. */
export const noPartner = /fournisseur|supplier|vendor|prestataire|المورد|الموردون|المستلم|bénéficiaire|beneficiar|مستفيد/iu;

export const announcesPartners =
  /partenaire|partner|donateur|donor|sponsor|bailleur|mécène|الشركاء|شركاء|المتبرع|المانح|الداعم|الرعاة|المساهمون|المساهمة|المختبرات|laboratoires|laboratories/iu;

export const headsNames =
  /^(?:noms?|names?|(?:ال)?اسم|(?:ال)?أسماء|organi[sz]ations?|organismes?|institutions?|laboratoires?|laborator(?:y|ies)|(?:ال)?مؤسسات?|(?:ال)?جمعيات?|(?:ال)?هيئات?|(?:ال)?جهات?|(?:ال)?مختبر(?:ات)?)(?![\p{L}])/iu;

export const headsList = /^(?:liste|list|لائحة|قائمة|nos|our)(?![\p{L}])/iu;

/** A column of what kind of partner each is, and what part it has. */
export const tellsKind = /^(?:type|kind|nature|r[oô]le|نوع|أنواع|دور|أدوار|صفة)(?![\p{L}])/iu;
