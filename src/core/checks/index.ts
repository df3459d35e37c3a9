export { acceptanceOf, logOf, type LoggedAcceptance } from './acceptances';
export { check, checkDonations, type Donations } from './evaluate';
export { codes, definitionOf } from './registry';
export type { CodeDefinition, RuleGroup } from './rule';
