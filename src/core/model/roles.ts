/** The role of a field, by its name in the contract. */
export const roles = [
  'id',
  'date',
  'start',
  'end',
  'published',
  'place',
  'province',
  'region',
  'country',
  'campaign',
  'service',
  'specialty',
  'indicator',
  'sex',
  'age',
  'sector',
  'partner',
  'item',
  'lot',
  'expiry',
  'quantity',
  'amount',
  'currency',
  'receipt',
  'stage',
  'count',
  'persons',
  'acts',
  'percent',
  'target',
  'cumulative',
  'total',
  'note',
  'label',
  'unknown',
] as const;
export type Role = (typeof roles)[number];

/** What a figure counts. Figures of different units are never added silently. */
export type Unit = 'person' | 'service' | 'operation' | 'unit' | 'money' | 'percent' | 'none';

/** How exactly a figure is stated: =, at least, more than, about. */
export type Qualifier = '=' | '>=' | '>' | '~' | '<' | '<=';

export const languages = ['ar', 'fr', 'en'] as const;
export type Language = (typeof languages)[number];
