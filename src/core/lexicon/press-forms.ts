/** Letters and forms of words around numbers of running text, as patterns over folded words. */

/** First words of months of two words. */
export const twoWordMonths = /^(?:كانون|تشرين)$/;

/** Between a month and its year. */
export const beforeYear = /^(?:,|من|de|of|سنه|عام|لسنه|لعام|الجاري)$/;

/** "The number was 2024." */
export const beingWords = /^(?:was|is|est|etait|بلغ|هو)$/;

/** "And", "for" or "in", written in one with the word behind. */
export const joinedLetter = /^[ولب](?=..)/;

/** Before a year, and before a count alike. */
export const leadsToCount = /^(?:in|en|of|خلال|vers|from|to)$/;

/** "And", written in one with the word behind. */
export const joinedAnd = /^و/;

/** The article. */
export const article = /^ال/;

/** "And" or "in" before a word for counting. */
export const joinedBefore = /^[وب]/;

/** Endings of the dual, folded. */
export const dualEnding = /(?:ان|ين)$/;

/** The singular of a feminine noun from its dual without the ending, folded. */
export const feminine = (stem: string): string => stem.replace(/ت$/, 'ه');

/** The article before figures. */
export const articleAlone = 'ال';

/** A letter joined to a word with its article. */
export const joinedToArticle = /^[ولب](?=ال)/;

/** Behind an age. */
export const andOlder = /^(?:old|فما|فاكثر)$/;

/** At the beginning of a sentence: the whole follows. */
export const leadingOf = /^(?:of|sur|من|parmi)$/;

/** "And" or "so", written in one with the word behind. */
export const joinedConjunction = /^[وف]./;

/** Articles and prepositions joined to a noun. */
export const joinedPrefixes = /^(?:وال|بال|فال|كال|لل|ال|و|ب|ل|ف)(?=..)/;

/** Of a counted noun after 11 to 99. */
export const accusativeEnding = /ا$/;

/** The article with what is joined before it. */
export const joinedArticles = /^(?:وال|بال|فال|كال|لل|ال)(?=...)/;

/** Plural, dual, feminine and accusative endings, folded. */
export const nounEndings = /(?:ات|ون|ين|ان|ه|ا)$/;

/** Behind an act: it is an operation. */
export const surgicalWords = /^(?:ال)?جراحي|^chirurgica|^surgical/;

/** "One" behind its noun, folded. */
export const onesBehindNoun = new Set(['واحد', 'واحده']);

/** Words that only look like a number behind a joined letter. */
export const neverPrefixed = new Set(['لست', 'فست', 'كست', 'لسبع', 'كعشر']);

/** A prefix that holds the article: a number behind it is definite. */
export const endsInArticle = /(?:ال|لل)$/;

/** Letters joined to a counted noun. */
export const joinedToNoun = /^[وبلف]/;

/** A definite noun. */
export const definite = /^(?:وال|بال|ال|لل)/;

/** "Two" said once more behind a dual. */
export const twoBehindDual = /^اثن/;

/** Stem, feminine t and ending of a dual. */
export const dualForm = /^(..+?)(ت?)(ان|ين)$/;

/** The feminine singular of a stem, folded. */
export const feminineOf = (stem: string): string => `${stem}ه`;

/** The ending that only the dual has. */
export const sureDual = 'ان';

/** A prefix set apart from its figures. */
export const detachedPrefix = /^(?:ال|ب|ل|و)$/;

/** Letters joined to "more than" and its like. */
export const joinedToQualifier = /^[وبلف]../;

/** First words of qualifiers that stand behind a figure. */
export const qualifiersBehind = /^(?:ou|et|or|and|علي|في|كحد|فاكثر|فما|او|تقريبا|au)$/;

/** Before the last name of a list. */
export const listAnds = /^(?:و|et|and|ainsi|ثم)$/;

/** The same, written in one with the name. */
export const joinedListAnd = /^و[\u0621-\u064a]{2,}/;

/** What may stand between the days of one date, folded. */
export const between = new Set([
  'و',
  '-',
  '–',
  '—',
  ',',
  '،',
  'et',
  'and',
  'au',
  'to',
  'الي',
  'حتي',
  'a',
  '/',
  'le',
  'du',
  'of',
  'de',
  'من',
  'شهر',
  'er',
  'st',
  'nd',
  'rd',
  'th',
  'through',
  '&',
]);

/** Before the first day of a span, folded. */
export const beforeSpan = new Set(['du', 'le', 'les', 'from', 'من', 'يومي', 'يوم', 'بين', 'ما', 'entre', 'between', 'ايام', 'on']);

/** Behind these a full stop only shortens. */
export const shortened = new Set([
  'dr',
  'pr',
  'prof',
  'mr',
  'mme',
  'mrs',
  'ms',
  'st',
  'n',
  'no',
  'art',
  'env',
  'approx',
  'vs',
  'د',
  'أ',
  'ا',
  'ص',
]);
