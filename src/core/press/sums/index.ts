/** The sums that a text states: proposed by wording, layout and nouns; arithmetic decides which hold. */
import type { Links } from '../links';
import type { TextFigure, TextRelation } from '../model';
import type { RunningText } from '../text';
import { daySpansOf, listCountsOf } from './counts';
import { findSumsBefore } from './down';
import { findLikelySums } from './likely';
import { sharesOf } from './percents';
import { productsOf } from './products';
import { Site } from './site';
import { findSumsBehind } from './up';

export function sumsOf(text: RunningText, figures: readonly TextFigure[], links: Links): TextRelation[] {
  const site = new Site(text, figures, links);
  findSumsBefore(site);
  findSumsBehind(site);
  findLikelySums(site);
  const sums = site.relations;
  return [
    ...sums,
    ...productsOf(figures, sums, links),
    ...sharesOf(figures, sums, links),
    ...listCountsOf(text, figures),
    ...daySpansOf(figures),
  ].sort((one, other) => one.total - other.total);
}
