/** Fields of regions by what they mean, and the kinds of region that records are read from. */
import { identityConcept, type IdentityConcept } from '../lexicon/identity';
import type { Field, Figure, Region } from '../model/recognition';
import type { Role } from '../model/roles';

export const identityRoles: ReadonlySet<Role> = new Set(['campaign', 'place', 'province']);
export const dateRoles: ReadonlySet<Role> = new Set(['date', 'start']);
/** Columns whose figures are a campaign's; amounts, stock and shares are not. */
const tallyRoles: ReadonlySet<Role> = new Set(['persons', 'acts', 'count', 'total', 'quantity']);
const ledgerRoles: ReadonlySet<Role> = new Set(['amount', 'lot', 'expiry', 'receipt', 'currency', 'item']);

export function findField({ fields }: Region, ...roles: readonly Role[]): Field | null {
  for (const role of roles) {
    const found = fields.find((field) => field.role === role);
    if (found) return found;
  }
  return null;
}

/** The column whose header names the concept. */
export function conceptField({ fields }: Region, concept: IdentityConcept): Field | null {
  return fields.find(({ header }) => identityConcept.exact(header) === concept) ?? null;
}

export const isTallyFigure = ({ role, unit }: Figure): boolean => tallyRoles.has(role) && unit !== 'money' && unit !== 'percent';

export const isTallyField = ({ role, unit }: Field): boolean => tallyRoles.has(role) && unit !== 'money' && unit !== 'percent';

export const isLedger = ({ fields }: Region): boolean => fields.some(({ role }) => ledgerRoles.has(role));

/** What a campaign did or whom it served; counts of things that a place has are no outcome. */
const isOutcome = (field: Field): boolean => isTallyField(field) && field.role !== 'quantity' && field.unit !== 'unit';

/** A list of campaigns: each data row is one, with figures of its own. */
export function isRegister(region: Region): boolean {
  const { kind, fields, rows } = region;
  if (kind !== 'table' || isLedger(region) || isLongList(region)) return false;
  const hasIdentity = fields.some(({ role }) => identityRoles.has(role));
  const hasDate = fields.some(({ role }) => dateRoles.has(role));
  const isCampaignList = fields.some(({ role }) => role === 'campaign');
  return ((hasIdentity && hasDate) || isCampaignList) && rows.filter((row) => row.kind === 'data').length > 1 && fields.some(isOutcome);
}

/** A list with a row for each figure: campaign, indicator, value. */
export function isLongList(region: Region): boolean {
  const { kind, fields } = region;
  return (
    kind === 'table' &&
    !isLedger(region) &&
    findField(region, 'indicator') !== null &&
    fields.filter(isTallyField).length === 1 &&
    (findField(region, 'campaign') ?? findField(region, 'place') ?? findField(region, 'date')) !== null
  );
}
