/** The kinds of summary, each a descriptor. A summary is added by adding its row and its wording. */
import type { DocumentKind } from './descriptor';
import { bulletin } from './summaries/bulletin';

export const documentKinds: readonly DocumentKind[] = [bulletin];
