/** The kinds of summary, each a descriptor. A summary is added by adding its row and its wording. */
import type { DocumentKind } from './descriptor';
import { bulletin } from './summaries/bulletin';
import { certificate } from './summaries/certificate';
import { coverage } from './summaries/coverage';
import { mission } from './summaries/mission';
import { series } from './summaries/series';
import { training } from './summaries/training';

export const documentKinds: readonly DocumentKind[] = [bulletin, series, coverage, mission, training, certificate];
