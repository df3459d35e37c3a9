/** The kinds of summary, each a descriptor. A summary is added by adding its row and its wording. */
import type { DocumentKind } from './descriptor';
import { bulletin } from './summaries/bulletin';
import { certificate } from './summaries/certificate';
import { coverage } from './summaries/coverage';
import { mission } from './summaries/mission';
import { press } from './summaries/press';
import { reception } from './summaries/reception';
import { reconciliation } from './summaries/reconciliation';
import { series } from './summaries/series';
import { statement } from './summaries/statement';
import { training } from './summaries/training';

export const documentKinds: readonly DocumentKind[] = [
  bulletin,
  series,
  statement,
  reception,
  reconciliation,
  coverage,
  mission,
  training,
  certificate,
  press,
];
