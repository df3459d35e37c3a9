/** Which of two dates a header means, where the schema only says that it is a date. */

/** `other`: written like dates, but nothing says of what. */
export type DateRole = 'date' | 'start' | 'end' | 'published' | 'expiry' | 'other';

export interface DateHeader {
  readonly header: string;
  /** As the schema has it; `null` where it is no date. */
  readonly role: DateRole | null;
}

/** Words that mean a first and a last day only beside each other: "departure" ends a stay and begins a journey. */
const pairs: readonly (readonly [first: RegExp, last: RegExp])[] = [
  [/^(?:من|from|du)$/iu, /^(?:إلى|الى|حتى|إلى غاية|to|until|au)$/iu],
  [
    /^(?:date d[eu] )?(?:départ|aller)$|^(?:date of )?departure(?: date)?$|^(?:تاريخ )?(?:الذهاب|السفر|المغادرة|الانطلاق)$/iu,
    /^(?:date d[eu] )?retour$|^(?:date of )?return(?: date)?$|^(?:تاريخ )?(?:العودة|الرجوع)$/iu,
  ],
  [
    /^(?:date d['’])?arrivée$|^(?:date of )?arrival(?: date)?$|^(?:تاريخ )?(?:الوصول|القدوم)$/iu,
    /^(?:date d[eu] )?départ$|^(?:date of )?departure(?: date)?$|^(?:تاريخ )?(?:المغادرة|الرحيل)$/iu,
  ],
  [
    /^(?:date d['’])?ouverture$|^opening(?: date)?$|^(?:تاريخ )?(?:الافتتاح|الانطلاق|الانطلاقة)$/iu,
    /^(?:date de )?(?:clôture|fermeture)$|^closing(?: date)?$|^(?:تاريخ )?(?:الاختتام|الختام)$/iu,
  ],
  [/^(?:premier jour|first day|اليوم الأول|أول يوم)$/iu, /^(?:dernier jour|last day|اليوم الأخير|آخر يوم)$/iu],
];

const published =
  /^(?:date (?:de |du |d['’]|de l['’]))(?:parution|publication|mise en ligne|diffusion|communiqué|article)$|^(?:paru|publié|diffusé|mis en ligne)e?(?: le)?$|^parution$|^(?:published|posted|released)(?: on)?$|^(?:article|press release|release) date$|^(?:نشر|نُشر)(?: يوم| في| بتاريخ)?$|^تاريخ (?:النشر|الصدور|المقال|البلاغ)$/iu;
const period = /^(?:الفترة(?: الزمنية)?|المدة(?: الزمنية)?|période|period|dates?|التواريخ)$/iu;

const bare = (header: string): string => (header.split(' / ').pop() ?? '').replace(/\s*[:：*]\s*$/u, '').trim();

/** Whether a header names a span of time. */
export const namesPeriod = (header: string): boolean => period.test(bare(header));

/** Whether a header alone may be one end of a span: its partner decides. */
export const mayBound = (header: string): boolean => pairs.some((pair) => pair.some((pattern) => pattern.test(bare(header))));

/** The role of each header, of one table or of labels that follow each other. */
export function rolesOfHeaders(headers: readonly DateHeader[]): readonly (DateRole | null)[] {
  const roles = headers.map(({ role, header }) => (role === 'date' && published.test(bare(header)) ? 'published' : role));
  const only = (pattern: RegExp): number => {
    const found = headers.flatMap(({ role, header }, index) => (role !== null && pattern.test(bare(header)) ? [index] : []));
    return found.length === 1 ? (found[0] ?? -1) : -1;
  };
  for (const [first, last] of pairs) {
    const [start, end] = [only(first), only(last)];
    if (start < 0 || end < 0 || start === end) continue;
    roles[start] = 'start';
    roles[end] = 'end';
    break;
  }
  return roles;
}
